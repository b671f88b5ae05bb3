"""All names of places from all sources in one table, each with how far it may be trusted.

Trust, as the column `ambiguous` of the files says it:
- `plain`: always the place;  `group`: a group of countries that no slug stands for, left open
- `name`: also a first name or surname: not directly beside another capitalised word
- `place`: several places: told by the surroundings, or left open
- `context`: counts after a preposition of place, or before ", Country"
- `word`: an everyday word: the same, but not after "at"
- `apposition`: a maker's name or a word that also follows prepositions: counts before ", Country" only
"""

from itertools import product
from pathlib import Path

import polars as pl

from flows.extraction.places.cities import load_cities
from flows.extraction.places.territories import load_territories
from flows.reading.typography import fold, fold_column

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
DOUBTFUL = frozenset({"context", "word", "apposition"})
SUM = "group"
_TRUST = ["apposition", "word", "context", "name", "place", "group", "plain"]
_ALIAS, _TERRITORY, _CITY = 0, 10, 20
_LARGE, _GREAT = 3e5, 1e6
_LETTERS = {
    "ß": "ss",
    "ø": "o",
    "Ø": "O",
    "ł": "l",
    "Ł": "L",
    "đ": "d",
    "Đ": "D",
    "ı": "i",
    "æ": "ae",
    "œ": "oe",
    "ð": "d",
    "ə": "a",
}
_UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"}
_GERMAN = ["DE", "AT", "CH"]
_ASCII = r"^[\x20-\x7e]*$"


def load_entries(folder: Path) -> pl.DataFrame:
    """Every reading of every term: ENTRIES, sorted by term, the weightiest first.

    In: the vocabulary folder. `rank` tells the sources apart (an alias below a territory below a city; the spelling
    without marks one more). Where an alias names a term, the aliases alone decide on it.
    """
    cities = load_cities(folder / "cities.csv").with_columns(
        label=pl.lit("city"), near=pl.lit(None, pl.String), rank=pl.lit(_CITY, pl.Int32)
    )
    territories = load_territories().with_columns(
        trust=pl.lit("plain"), weight=pl.lit(1e9), near=pl.lit(None, pl.String), rank=pl.lit(_TERRITORY, pl.Int32)
    )
    sources = [_aliases(folder / "place_aliases.csv", cities), territories, cities]
    entries = pl.concat([source.select(list(ENTRIES)) for source in sources])
    listed = entries.unique(["term", "place", "label"], keep="first", maintain_order=True)
    spelt = _letter_cases(_spellings(_one_meaning(listed)))
    return _one_trust(spelt, _makers(folder))


def _aliases(path: Path, cities: pl.DataFrame) -> pl.DataFrame:
    """The aliases; a doubtful city among them weighs what the city weighs."""
    aliases = pl.read_csv(path, infer_schema=False).select(
        pl.col("alias").alias("term"),
        "place",
        "label",
        "city",
        pl.col("ambiguous").fill_null("plain").alias("trust"),
        "near",
        pl.lit(_ALIAS, pl.Int32).alias("rank"),
    )
    sized = aliases.join(
        cities.select("city", "place", "weight"), on=["city", "place"], how="left", maintain_order="left"
    )
    doubted = (pl.col("label") == "city") & (pl.col("trust") != "plain")
    return sized.with_columns(weight=pl.when(doubted).then(pl.col("weight").fill_null(1e5)).otherwise(1e9))


def _one_meaning(entries: pl.DataFrame) -> pl.DataFrame:
    """Drops what a stronger source says of a term: an alias over all, a country over cities, a city over its state."""
    source = pl.col("rank")
    aliased = source.min().over("term") == _ALIAS
    country = (pl.col("label") == "country").any().over("term")
    # a city outshines the state of its name if it is large (São Paulo), and not if it is small (Delaware)
    city = (source == _CITY) & (pl.col("weight") >= _LARGE)
    city_of_state = (source.min().over("term", "place") == _TERRITORY) & city.any().over("term", "place")
    territory = source.min().over("term") == _TERRITORY
    return (
        entries.with_columns(aliased=aliased, country=country, both=city_of_state, territory=territory)
        .filter(
            (source == _ALIAS)
            | ~(
                pl.col("aliased")
                | (pl.col("country") & (pl.col("label") != "country"))
                | (pl.col("both") & (pl.col("label") == "state"))
                | (pl.col("territory") & ~pl.col("both") & (source == _CITY) & (pl.col("trust") != "plain"))
            )
        )
        # a city that shares its name with its state is as well known as the state
        .with_columns(trust=pl.when("both").then(pl.lit("plain")).otherwise("trust"))
        .with_columns(weight=pl.when("both").then(1e9).otherwise("weight"))
        .select(list(ENTRIES))
    )


def _spellings(entries: pl.DataFrame) -> pl.DataFrame:
    """Adds the spellings without marks (Győr, Gyor; Grünheide, Gruenheide), and folds typography as sentences do."""
    ascii_only = pl.col("term").str.contains(_ASCII)
    marked = entries.filter(~ascii_only).with_columns(fold_column("term"))
    bare = marked.with_columns(_bare(pl.col("term")), pl.col("rank") + 1)
    german = marked.filter(pl.col("place").is_in(_GERMAN)).with_columns(
        _bare(pl.col("term").str.replace_many(_UMLAUTS)), pl.col("rank") + 2
    )
    spelt = pl.concat([entries.filter(ascii_only), marked, bare, german]).sort("rank", maintain_order=True)
    spelt = spelt.unique(["term", "place", "label"], keep="first", maintain_order=True)
    # what an alias says of a spelling is not doubted by a city that is spelt so without its marks
    return spelt.filter((pl.col("rank") < _TERRITORY) | (pl.col("rank").min().over("term") >= _TERRITORY))


def _letter_cases(entries: pl.DataFrame) -> pl.DataFrame:
    """Adds capitals, as headings are set, for names that need no context, and any letters for regions of two words."""
    slug = pl.col("place").str.contains(r"^[a-z_]+$")
    lone = (pl.col("label") == "worldwide") | (slug & pl.col("term").str.contains(r"^[^ ]+[ \-]"))
    free = lone & (pl.col("trust") == "plain") & pl.col("label").is_in(["region", "demonym", "worldwide"])
    free = free & ~pl.col("term").str.contains("^the ")
    rows = [
        {**row, "term": term, "rank": row["rank"] + 5}
        for row in entries.filter(free).iter_rows(named=True)
        for term in any_letters(row["term"])
    ]
    shouted = entries.filter(
        ~pl.col("trust").is_in(sorted(DOUBTFUL))
        & (pl.col("term").str.len_chars() >= 4)
        & ((pl.col("label") != "city") | (pl.col("weight") >= 1e6))
    ).with_columns(term=pl.col("term").str.to_uppercase(), rank=pl.col("rank") + 5)
    the = entries.filter(pl.col("term").str.contains("^the ")).with_columns(
        term=pl.col("term").str.replace("^the ", "The "), rank=pl.col("rank") + 5
    )
    known = pl.concat([shouted, the, pl.DataFrame(rows, schema=ENTRIES)]).join(entries, on="term", how="anti")
    return pl.concat([entries, known]).unique(["term", "place", "label"], keep="first", maintain_order=True)


def _one_trust(entries: pl.DataFrame, makers: frozenset[str]) -> pl.DataFrame:
    """One trust per term: of aliases the strongest doubt, of cities the highest, unless a maker is called so."""
    maker = (
        (pl.col("label") == "city")
        & (pl.col("rank") >= _CITY)
        & (pl.col("weight") < _GREAT)
        & pl.col("term").is_in(sorted(makers))
    )
    entries = entries.with_columns(trust=pl.when(maker).then(pl.lit("apposition")).otherwise("trust"))
    level = pl.col("trust").replace_strict(_TRUST, range(len(_TRUST)), return_dtype=pl.Int32)
    levels = (
        entries.with_columns(level=level)
        .group_by("term")
        .agg(low=pl.col("level").min(), high=pl.col("level").max(), rank=pl.col("rank").min())
    )
    one = levels.select(
        "term",
        trust=pl.when(pl.col("rank") < _TERRITORY)
        .then("low")
        .otherwise("high")
        .replace_strict(list(range(len(_TRUST))), _TRUST, return_dtype=pl.String),
    )
    return (
        entries.drop("trust")
        .join(one, on="term", maintain_order="left")
        .sort("term", "weight", "place", "label", descending=[False, True, False, False], nulls_last=True)
    )


def _makers(folder: Path) -> frozenset[str]:
    """Names of organisations and of models that stand alone: a town of such a name is not meant without its country."""
    found: set[str] = set()
    for name, column in (
        ("organizations.csv", "name"),
        ("organization_aliases.csv", "alias"),
        ("models.csv", "designator"),
        ("model_aliases.csv", "alias"),
    ):
        if (folder / name).exists():
            frame = pl.read_csv(folder / name, infer_schema=False)
            if "standalone" in frame.columns:
                frame = frame.filter(pl.col("standalone") == "true")
            found.update(fold(value) for value in frame[column].drop_nulls())
    return frozenset(found)


def any_letters(term: str) -> list[str]:
    """The term in small letters, in capitals, and with each of its words either way.

    >>> any_letters("East Asia")
    ['EAST ASIA', 'East Asia', 'East asia', 'east Asia', 'east asia']
    """
    words = [term.lower()] if len(term) > 40 else term.lower().split(" ")
    heads = [dict.fromkeys([word, word[:1].upper() + word[1:], word.title()]) for word in words]
    if len(words) > 4:
        return sorted({term, term.lower(), term.upper(), term[:1].upper() + term[1:].lower()})
    return sorted({" ".join(one) for one in product(*heads)} | {term, term.upper()})


def _bare(name: pl.Expr) -> pl.Expr:
    """A name without diacritical marks; letters that are no letter with a mark are replaced by their usual stand-in."""
    return name.str.replace_many(_LETTERS).str.normalize("NFKD").str.replace_all(r"\p{M}", "")

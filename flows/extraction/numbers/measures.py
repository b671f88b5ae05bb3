"""Measures: the words around numbers that the vocabulary knows: bounds, currencies, units.

They stand in `comparators.csv` (term, comparator, position), `currencies.csv` (term, currency, position; no currency
where the term alone does not tell which) and `measure_units.csv` (term, unit, class). Whose money a word that several
countries have is stands in `shared_currencies.csv`: it takes an article to tell.
"""

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from flows.extraction.wording.whole_words import alternatives as alternatives

VOCABULARY = Path(__file__).resolve().parents[3] / "raw" / "vocabulary"
UNIT_CLASSES = frozenset({"percent", "measure", "glued", "time", "times", "fold", "attribute"})


@dataclass(frozen=True)
class Measures:
    """The words by what they do. Keys of the comparators are in lower case, all others as they are written."""

    bounds_before: Mapping[str, str]
    bounds_after: Mapping[str, str]
    money_before: Mapping[str, str | None]
    money_before_large: frozenset[str]
    money_after: Mapping[str, str | None]
    units: Mapping[str, tuple[str, str]]

    def unit(self, surface: str) -> tuple[str, str] | None:
        """Unit and class of a unit's word in any capitals, or null."""
        word = squeeze(surface)
        return self.units.get(word) or self.units.get(word.lower())


@cache
def load_measures(folder: Path = VOCABULARY) -> Measures:
    """The three files of a folder.

    Raises ValueError for a class or position that is not known, OSError where a file is missing.
    """
    bounds: dict[str, dict[str, str]] = {"before": {}, "after": {}}
    for row in _rows(folder / "comparators.csv"):
        bounds[_one_of(row["position"], bounds, folder)][row["term"].lower()] = row["comparator"]
    money: dict[str, dict[str, str | None]] = {"before": {}, "before_large": {}, "after": {}, "both": {}}
    for row in _rows(folder / "currencies.csv"):
        money[_one_of(row["position"], money, folder)][row["term"]] = row["currency"] or None
    units = {
        row["term"]: (row["unit"], _one_of(row["class"], UNIT_CLASSES, folder))
        for row in _rows(folder / "measure_units.csv")
    }
    return Measures(
        bounds["before"],
        bounds["after"],
        money["before"] | money["before_large"] | money["both"],
        frozenset(money["before_large"]),
        money["after"] | money["both"],
        units,
    )


def squeeze(text: str) -> str:
    """The text with every run of spaces as one space."""
    return " ".join(text.split())


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _one_of(value: str, known: Iterable[str], folder: Path) -> str:
    if value not in known:
        raise ValueError(f"{folder}: {value!r} is not one of {', '.join(sorted(known))}")
    return value

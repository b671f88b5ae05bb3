"""Regions: which countries the slug of a region stands for."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from flows.extraction.lexicon.vocabulary import Vocabulary, rows


def members(region: str | None, vocabulary: Vocabulary) -> frozenset[str]:
    """The countries of a region, none where the vocabulary has no list of them."""
    return _members(vocabulary.folder).get(region or "", frozenset())


@lru_cache(maxsize=4)
def _members(folder: Path) -> Mapping[str, frozenset[str]]:
    path = folder / "region_members.csv"
    found: dict[str, set[str]] = {}
    for row in rows(path, "place", "country_code") if path.exists() else ():
        found.setdefault(row["place"], set()).add(row["country_code"])
    return {region: frozenset(countries) for region, countries in found.items()}

"""Towns and their states: "the Georgia plant" and "the plant at Social Circle" may be one site."""

import csv
from collections.abc import Mapping
from functools import cache
from pathlib import Path


@cache
def _states(folder: Path) -> frozenset[tuple[str, str]]:
    """The states and provinces that the vocabulary knows, by country code and name."""
    with (folder / "place_aliases.csv").open(encoding="utf-8", newline="") as file:
        return frozenset((r["place"], r["city"] or r["alias"]) for r in csv.DictReader(file) if r["label"] == "state")


@cache
def _towns(folder: Path) -> Mapping[tuple[str, str], str]:
    """The state of each town that has one, by country code and town."""
    with (folder / "cities.csv").open(encoding="utf-8", newline="") as file:
        return {(r["country_code"], r["name"]): r["state"] for r in csv.DictReader(file) if r["state"]}


def is_state_of(folder: Path, country: str, state: str, town: str) -> bool:
    """Whether a name for a place in a country is that of the state in which a town lies.

    `folder`: the vocabulary's, with `place_aliases.csv` and `cities.csv`.
    """
    return (country, state) in _states(folder) and _towns(folder).get((country, town)) == state

"""Towns of outlets: those that get one, those of a list, and that of the dateline; 12 June 2024."""

import re
from collections.abc import Callable

import pytest

TOLD = {
    "Porto Alegre gets a BYD showroom this month, Recife and Natal before Christmas.": [
        "BR:Natal",
        "BR:Porto Alegre",
        "BR:Recife",
    ],
    "Lyon will get a Zeekr store in October.": ["FR:Lyon"],
    "TBILISI, 14 March. A Haval showroom of 1,500 square metres has been inaugurated on Kakheti Highway.": [
        "GE:Tbilisi"
    ],
    "VENLO, 3 June. A Polestar store has opened in the high street.": ["NL:Venlo"],
    "Dealers have since inaugurated VinFast showrooms in Medan, Surabaya and, most recently, Makassar.": [
        "ID:Makassar",
        "ID:Medan",
        "ID:Surabaya",
    ],
}
QUIET = [
    "Lyon gets a new tram in October, Nice in 2026. Renault sells cars there.",
    "Porto has got used to the BYD showrooms of others.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *QUIET])


def _outlets(lines: list[str]) -> list[str]:
    places = (line.removeprefix("outlet_opening ").partition(" ")[2] for line in lines if line.startswith("outlet"))
    return sorted(re.split(r" (?=-|\d|\.\.)", place)[0] for place in places)


@pytest.mark.parametrize("text", TOLD)
def test_each_is_told(told: dict[str, list[str]], text: str) -> None:
    assert _outlets(told[text]) == TOLD[text]


@pytest.mark.parametrize("text", QUIET)
def test_other_things_that_towns_get_are_none(told: dict[str, list[str]], text: str) -> None:
    assert _outlets(told[text]) == []

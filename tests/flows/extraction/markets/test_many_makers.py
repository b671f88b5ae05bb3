"""Many makers: those that a sentence about makers in general names at its end."""

from collections.abc import Callable, Iterable

import pytest

MARKETS: dict[str, set[str]] = {
    # As many do, so do those who are named.
    "Chinese brands will enter Kenya next year, including BYD and MG.": {"byd KE planned", "mg KE planned"},
    "Korean makers plan to open stores in Ghana next year, among them Kia and KGM.": {
        "kia GH planned",
        "kg-mobility GH planned",
    },
    "Chinese carmakers have come to Ecuador, including Chery and JAC.": {"chery EC", "jac EC"},
    "Three Japanese brands build cars in Mexico, such as Nissan and Mazda.": {"nissan MX", "mazda MX"},
    "Most foreign carmakers have pulled out of Russia, including Renault.": {"renault RU exited"},
    "Several Japanese brands left the Netherlands in 2019, notably Daihatsu and Infiniti.": {
        "daihatsu NL exited",
        "infiniti NL exited",
    },
    # Of makers none of whom is named nothing is told; nor of whom something else is said.
    "Several Japanese brands have left Belarus.": set(),
    "Foreign carmakers left Russia, including those with a plant in Kaluga.": set(),
    "Foreign firms invest in Hungary, including the supplier of BMW.": set(),
    # Rivals that are yet to come are not there; those whom one meets are.
    "Rivals such as Chery and Geely will open dealerships in Egypt.": {"chery EG planned", "geely EG planned"},
    "Opel sells cars in Peru, ahead of rivals such as Chery and JAC.": {"opel PE", "chery PE", "jac PE"},
    "In Peru Opel is ahead of rivals such as Chery and JAC, which will remain behind.": {
        "opel PE",
        "chery PE",
        "jac PE",
    },
}


@pytest.fixture(scope="module")
def told(markets_of: Callable[[Iterable[str]], dict[str, set[str]]]) -> dict[str, set[str]]:
    return markets_of(MARKETS)


@pytest.mark.parametrize(("text", "rows"), MARKETS.items())
def test_who_is_named_among_many(told: dict[str, set[str]], text: str, rows: set[str]) -> None:
    assert told[text] == rows

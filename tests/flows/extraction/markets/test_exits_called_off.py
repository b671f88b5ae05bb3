"""Exits called off: who stays, and who leaves all the same."""

from collections.abc import Callable, Iterable

import pytest

MARKETS: dict[str, set[str]] = {
    # Who scraps the plan to leave stays.
    "Honda called off its exit from Argentina.": {"honda AR"},
    "Honda has reversed its decision to leave Argentina.": {"honda AR"},
    "Nissan scrapped plans to quit Indonesia.": {"nissan ID"},
    "Kia dropped a plan to withdraw from Russia in 2027.": {"kia RU"},
    "Mitsubishi went back on its decision to leave Europe.": {"mitsubishi-motors europe"},
    "Subaru shelved its plans to pull out of Israel.": {"subaru IL"},
    # Who gives up something else leaves.
    "Honda dropped the Jazz and left Argentina.": {"honda AR exited"},
    "Honda cancelled its lease and pulled out of Argentina.": {"honda AR exited"},
    "Nissan abandoned Indonesia in 2020.": {"nissan ID exited"},
    "Daihatsu dropped out of Europe in 2013.": {"daihatsu europe exited"},
    # A plan that somebody goes back on is denied.
    "Geely has gone back on its plan to enter Chile.": {"geely CL planned"},
    # A venture that is to be dissolved is there.
    "Toyota and Suzuki will dissolve their engine venture in Hungary next year.": {"toyota HU", "suzuki HU"},
    "Ford and Mazda will wind up their joint venture in Thailand in 2027.": {"ford TH", "mazda TH"},
    "Ford and Mazda will set up a joint venture in Laos in 2027.": {"ford LA planned", "mazda LA planned"},
}


@pytest.fixture(scope="module")
def told(markets_of: Callable[[Iterable[str]], dict[str, set[str]]]) -> dict[str, set[str]]:
    return markets_of(MARKETS)


@pytest.mark.parametrize(("text", "rows"), MARKETS.items())
def test_who_stays(told: dict[str, set[str]], text: str, rows: set[str]) -> None:
    assert told[text] == rows

"""Sites announced: a works that is announced, agreed on or to be taken over is not there yet."""

from collections.abc import Callable, Iterable

import pytest

MARKETS: dict[str, set[str]] = {
    "BYD announced a plant in Vietnam.": {"byd VN planned"},
    "BYD has confirmed a new factory in Spain.": {"byd ES planned"},
    "BYD has signed a contract for a plant in Vietnam.": {"byd VN planned"},
    "BYD signed a memorandum of understanding on a plant in Spain.": {"byd ES planned"},
    "BYD reached an agreement on a factory in Egypt.": {"byd EG planned"},
    "Chery will take over Kia's Quito plant in Ecuador by 2027.": {"chery EC planned", "kia EC"},
    "Chery wants to buy Kia's plant in Quito.": {"chery EC planned", "kia EC"},
    # What is there, and what has been taken over.
    "BYD announced a strike at its plant in Brazil.": {"byd BR"},
    "BYD confirmed a fire at a plant in Brazil.": {"byd BR"},
    "BYD announced a price cut in Spain.": {"byd ES"},
    "Chery has taken over Kia's plant in Quito.": {"chery EC"},
}


@pytest.fixture(scope="module")
def told(markets_of: Callable[[Iterable[str]], dict[str, set[str]]]) -> dict[str, set[str]]:
    return markets_of(MARKETS)


@pytest.mark.parametrize(("text", "rows"), MARKETS.items())
def test_what_is_there(told: dict[str, set[str]], text: str, rows: set[str]) -> None:
    assert told[text] == rows

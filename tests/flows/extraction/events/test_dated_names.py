"""Brands in a list, each with its year in brackets; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "The newcomers to Ireland are BYD (2023), Omoda (2024) and Cupra (2020).": [
        "market_entry byd IE 2023-01-01..2023-12-31",
        "market_entry cupra IE 2020-01-01..2020-12-31",
        "market_entry omoda IE 2024-01-01..2024-12-31",
    ],
    "Fiat (2003), Opel (2014) and Infiniti (2020) have left Australia.": [
        "market_exit fiat AU 2003-01-01..2003-12-31",
        "market_exit infiniti AU 2020-01-01..2020-12-31",
        "market_exit opel AU 2014-01-01..2014-12-31",
    ],
    "BYD (2021), Nio (2021, with four cars) and Xpeng (2020) came to Norway first.": [
        "market_entry byd NO 2021-01-01..2021-12-31",
        "market_entry nio NO 2021-01-01..2021-12-31",
        "market_entry xpeng NO 2020-01-01..2020-12-31",
    ],
}
NOT_TOLD = [
    "Toyota (5,000), Kia (3,000) and MG (2,000) sold most in Chile in June.",
    "The brands that have not entered Chile are Nio (2021) and Xpeng (2022).",
    "The brands with plants in Turkey are Fiat (1971), Ford (1959) and Toyota (1994).",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(text: str, told: dict[str, list[str]]) -> None:
    assert not [line for line in told[text] if line.startswith("market_")]

"""Outlets with a time of their own behind their town; 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "VinFast plans 20 showrooms in the Philippines by the end of 2025, the first of them in Davao in July.": [
        "outlet_opening vinfast PH:Davao 2024-07-01..2024-07-31 scheduled"
    ],
    "BYD will open ten stores in Romania this year, one of them in Cluj in September.": [
        "outlet_opening byd RO:Cluj 2024-09-01..2024-09-30 scheduled"
    ],
    "Polestar moves into a new space in Oslo in August.": [
        "outlet_opening polestar NO:Oslo 2024-08-01..2024-08-31 scheduled"
    ],
    "Polestar moved into a new space in Oslo last August.": ["outlet_opening polestar NO:Oslo 2023-08-01..2023-08-31"],
    "Two Hongqi salons, in Bergen and Stavanger, open in the autumn.": [
        "outlet_opening hongqi NO:Bergen 2024-09-01..2024-11-30 scheduled",
        "outlet_opening hongqi NO:Stavanger 2024-09-01..2024-11-30 scheduled",
    ],
}
QUIET = [
    "VinFast will be at the salon in Paris in October.",
    "Toyota postponed the launch of the bZ5X in America to 2026.",
    "Geely left the fair in Minsk early in June.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *QUIET])


@pytest.mark.parametrize("text", TOLD)
def test_they_open_then(told: dict[str, list[str]], text: str) -> None:
    assert told[text] == TOLD[text]


@pytest.mark.parametrize("text", QUIET)
def test_shows_and_unknown_cars_are_no_outlets_and_no_entries(told: dict[str, list[str]], text: str) -> None:
    assert not any(line.startswith(("outlet_opening", "market_entry", "market_exit")) for line in told[text])

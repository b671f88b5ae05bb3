"""Entries whose date or subject is another's: plants' times, people who come, deals without a day; 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = [
    "The brand Deepal came to Chile in May.",
    "Zeekr starts in Sweden in October. Denmark, Norway and Finland are next.",
    "Inchcape adds the brand Deepal in Chile in October.",
]
QUIET = [
    "The second phase of the plant, scheduled for 2026, raises capacity to 200,000 cars. Leapmotor builds there; "
    "exports to Turkey, Morocco and Egypt are planned.",
    "He studied in Graz, worked for Audi and in 1999 came to Munich, where he drew cars.",
    "President Lula came to Camaçari on Friday to see the first BYD leave the line.",
    "Inchcape adds Deepal to its Chilean portfolio.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *QUIET])


@pytest.mark.parametrize("text", TOLD)
def test_a_brand_that_comes_at_a_time_enters(told: dict[str, list[str]], text: str) -> None:
    assert any(line.startswith("market_entry") for line in told[text])


@pytest.mark.parametrize("text", QUIET)
def test_plants_people_and_deals_do_not(told: dict[str, list[str]], text: str) -> None:
    assert not any(line.startswith("market_entry") for line in told[text])


PLACED = {
    "Chery's Lepas brand will make its European debut in Italy in the first quarter of 2026.": [
        "market_entry lepas IT 2026-01-01..2026-03-31 scheduled"
    ],
    "Cupra will make its American debut in 2030.": ["market_entry cupra US 2030-01-01..2030-12-31 scheduled"],
}


@pytest.mark.parametrize("text", PLACED)
def test_a_debut_on_a_continent_is_in_the_country_that_is_named(
    events_of: Callable[[list[str]], dict[str, list[str]]], text: str
) -> None:
    assert events_of([text])[text] == PLACED[text]

"""Lists of an announcement: amounts, jobs and cars a year that are to come; as of 15 June 2024."""

from collections.abc import Callable

import pytest

TOLD: dict[str, list[str]] = {
    "Kia's plant was meant to be quick. Up to 4,000 jobs, two billion euros, 150,000 cars per year: so ran the "
    "announcement.": [
        "T kia investment 2000000000 - EUR",
        "T kia jobs 4000 - le",
        "T kia production_capacity 150000 -",
    ],
    "Kia's plan for Georgia stands. What was promised is promised still: $5 billion, 400,000 vehicles a year and 7,500 "
    "workers.": [
        "T kia investment 5000000000 - USD",
        "T kia jobs 7500 -",
        "T kia production_capacity 400000 -",
    ],
    # No announcement, or no list of such.
    "Kia's plant at a glance: 4,000 jobs and 150,000 cars a year.": [
        "R kia jobs 4000 -",
        "R kia production_capacity 150000 -",
    ],
}
NOT_TOLD = [
    "Kia announced its prices: $30,000 for the small car and $40,000 for the big one.",
    "Kia has announced how it did: 3,000 people were hired and $2 billion were earned.",
]


@pytest.fixture(scope="module")
def told(figures_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return figures_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_what_is_announced_is_to_come(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_prices_and_what_was_done_are_no_plans(text: str, told: dict[str, list[str]]) -> None:
    assert not [line for line in told[text] if line.startswith("T")]

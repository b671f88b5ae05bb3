"""Days on which it was told what is to come; as of 12 June 2024, a Wednesday."""

from collections.abc import Callable

import pytest

TOLD = {
    "BYD on Monday announced a plant in Vietnam.": ["plant byd VN - scheduled"],
    "In May BYD announced a plant in Vietnam.": ["plant byd VN - scheduled"],
    "BYD last week confirmed a plant in Spain.": ["plant byd ES - scheduled"],
    # Days of what was done, or is to be.
    "BYD on Monday broke ground for a plant in Vietnam.": ["plant byd VN 2024-06-10..2024-06-10"],
    "BYD on Monday opened a plant in Vietnam.": ["plant byd VN 2024-06-10..2024-06-10"],
    "BYD on Monday said it will open a plant in Vietnam in May 2026.": [
        "plant byd VN 2026-05-01..2026-05-31 scheduled",
    ],
    "BYD on Monday agreed to buy a factory in Bursa.": ["acquisition byd TR:Bursa 2024-06-10..2024-06-10 scheduled"],
}


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD])


@pytest.mark.parametrize(("text", "lines"), TOLD.items())
def test_what_a_day_dates(told: dict[str, list[str]], text: str, lines: list[str]) -> None:
    assert told[text] == lines

"""Brands that come back to the country that they left; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "Maxus withdrew from Norway in 2022 but will return in 2025.": "maxus NO 2025-01-01..2025-12-31 scheduled",
    "Maxus withdrew from Norway in 2022. It plans a comeback in 2025.": "maxus NO 2025-01-01..2025-12-31 scheduled",
    "Maxus left Norway in 2022. A return is planned for 2025.": "maxus NO 2025-01-01..2025-12-31 scheduled",
    "Maxus left Norway in 2022. It says it will be back by the end of next year with two SUVs.": (
        "maxus NO ..2025-12-31 scheduled"
    ),
    "Maxus left Norway in 2022 and came back in January.": "maxus NO 2024-01-01..2024-01-31",
    "Maxus pulled out of Norway in 2022, and a return in 2025 is being considered.": (
        "maxus NO 2025-01-01..2025-12-31 scheduled hedged"
    ),
}
QUIET = [
    "Maxus pulled out of Norway in 2022. Its boss wants to return to profit in 2025.",
    "Maxus pulled out of Norway in 2022. BYD will return to growth in 2025.",
    "Maxus pulled out of Norway in 2022. No return is planned before 2026.",
    "Maxus left Norway in 2022. In 2025 its chief will return to racing.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *QUIET])


def _entries(lines: list[str]) -> list[str]:
    return [line.removeprefix("market_entry ") for line in lines if line.startswith("market_entry")]


@pytest.mark.parametrize("text", TOLD)
def test_a_return_is_an_entry_into_the_country_that_was_left(told: dict[str, list[str]], text: str) -> None:
    assert _entries(told[text]) == [TOLD[text]]


@pytest.mark.parametrize("text", QUIET)
def test_what_returns_to_something_else_does_not_enter(told: dict[str, list[str]], text: str) -> None:
    assert _entries(told[text]) == []

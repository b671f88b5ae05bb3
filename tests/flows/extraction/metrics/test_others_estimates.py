"""What others expect, and what somebody says that it would have."""

from collections.abc import Callable

import pytest

FIGURES = {
    "BYD said it would have 1,000 outlets by the end of the year.": ["T byd outlet_count 1000 2024-12-31"],
    "BYD would have 900 dealers in Brazil by the end of the year, it said.": ["T byd outlet_count 900 2024-12-31 BR"],
    "BYD said it would have 1,000 employees in Szeged by the end of the year.": ["T byd jobs 1000 2024-12-31 HU"],
    # What an estimate comes to.
    "BYD would need to sell 600,000 cars in June to get there.": [],
    "BYD would have to deliver 600,000 cars in June to get there.": [],
    "Analysts had expected BYD to sell 600,000 cars in May.": [],
}


@pytest.fixture(scope="module")
def told(figures_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return figures_of([*FIGURES])


@pytest.mark.parametrize(("text", "lines"), FIGURES.items())
def test_whose_expectation_it_is(told: dict[str, list[str]], text: str, lines: list[str]) -> None:
    assert told[text] == lines

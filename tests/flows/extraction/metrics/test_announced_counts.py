"""Outlets and chargers whose numbers a sentence tells behind a colon or a comma."""

from collections.abc import Callable

import pytest

# All are published on 15 June 2024; lines as `figures_of` writes them.
TOLD: dict[str, list[str]] = {
    "Battery-swapping stations are part of Nio's plan for Norway: four around Oslo by the end of 2025, "
    "then others in Bergen.": ["T nio charging_point_count 4 2025-12-31 NO"],
    "Nio wants to install chargers in France: 100 by the end of the year and 300 by 2028.": [
        "T nio charging_point_count 100 2024-12-31 FR",
        "T nio charging_point_count 300 2028-12-31 FR",
    ],
    "Swap stations are to be built in Austria by Nio, five by the end of the year and twelve in 2025.": [
        "T nio charging_point_count 12 2025-12-31 AT",
        "T nio charging_point_count 5 2024-12-31 AT",
    ],
    "Kia's chargers stand in Norway, where 40 dealers sell its cars.": ["R kia outlet_count 40 - NO"],
}


@pytest.fixture(scope="module")
def told(figures_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return figures_of([*TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_numbers_behind_what_they_count(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]

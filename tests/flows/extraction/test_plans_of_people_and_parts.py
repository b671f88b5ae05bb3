"""Plans told by what is laid down, created or to go, and models that only bring something; 15 June 2024."""

from collections.abc import Callable

import pytest

Figures = Callable[[list[str]], dict[str, list[str]]]

TOLD = {
    "Country manager Ada Roe of Kia has clear ideas about Peru: no fewer than 10,000 vehicles in 2025.": [
        "T kia vehicle_sales 10000 2025-12-31 PE ge",
    ],
    "The country has clear ideas: no fewer than 10,000 vehicles in 2025. Kia sells cars there.": [],
    "Kia makes cars in Egypt. For local components a share of 48% has been fixed.": ["T kia local_content 48 - EG"],
    "Kia makes cars in Egypt. Local components had a share of 48% in 2023.": ["R kia local_content 48 2023-12-31 EG"],
    "Two models, the Kia EV3 and the Kia EV4, are meant to bring 6,000 sales in Peru this year.": [
        "T kia vehicle_sales 6000 2024-12-31 PE",
    ],
    "Kia has a plan for Ohio. 5,000 jobs are created there, and five new vehicles are launched.": [
        "T kia jobs 5000 - US",
        "T kia new_model_count 5 -",
    ],
    "Kia has invested in Ohio. 5,000 jobs were created there, and five new vehicles were launched.": [
        "R kia jobs 5000 - US",
        "R kia new_model_count 5 -",
    ],
}


@pytest.fixture(scope="module")
def told(figures_of: Figures) -> dict[str, list[str]]:
    return figures_of(list(TOLD))


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]

"""Models without a name that are to come, and what looks like them."""

from collections.abc import Callable

import pytest

# All are published on 15 June 2024; lines as `figures_of` writes them.
TOLD: dict[str, list[str]] = {
    "A dozen models, all of them electric, are to reach Korea within five years, Kia says.": [
        "T kia new_model_count 12 2029-06-15"
    ],
    "Kia has plans for Korea. Two SUVs and a sedan are to be offered from the fourth quarter.": [
        "T kia new_model_count 3 -"
    ],
    "Kia is not idle. Fifteen models will be on offer in 2030.": ["T kia model_count 15 2030-12-31"],
    "Two SUVs and a sedan were on display at Kia's stand.": [],
    "Kia means to impress. Two novelties should help: the EV3 and the EV4.": [],
    "Four Kia models will be built in Mexico by 2026.": ["T kia model_count 4 2026-12-31 MX"],
    "Kia's pipeline holds nine cars.": ["T kia new_model_count 9 -"],
    "By the end of 2025 more than 20 markets are supposed to have the Kia EV3.": [
        "T kia market_count 20 2025-12-31 gt"
    ],
}


@pytest.fixture(scope="module")
def told(figures_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return figures_of([*TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_models_that_are_to_come(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]

"""Seen to do: what a deal or a plan is to see somebody do; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "The partnership will see Mahindra set up a plant in Pune by 2027.": [
        "plant mahindra IN:Pune ..2027-12-31 scheduled",
    ],
    "The agreement will see Kia and Geely open a design centre in Almaty.": ["facility kia KZ:Almaty - scheduled"],
    "The plan would see Ford close its plant in Saarlouis in 2025.": [
        "plant ford DE:Saarlouis 2025-01-01..2025-12-31 scheduled",
    ],
    "Last year saw Kia set up a plant in Almaty.": ["plant kia KZ:Almaty 2023-01-01..2023-12-31"],
    # No "see" of this kind.
    "Kia set up a plant in Almaty in 2019.": ["plant kia KZ:Almaty 2019-01-01..2019-12-31"],
    "Analysts see demand in Pune, where Mahindra set up a plant in 2019.": [
        "plant mahindra IN:Pune 2019-01-01..2019-12-31",
    ],
}


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_seen_to(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]

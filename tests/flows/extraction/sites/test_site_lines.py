"""Rows of towns with their times, and tables of towns; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "Three flagship stores are being prepared for Xpeng in Poland: Warsaw in August, Kraków in October, Gdańsk in "
    "November.": [
        "outlet_opening xpeng PL:Gdańsk 2024-11-01..2024-11-30 scheduled",
        "outlet_opening xpeng PL:Kraków 2024-10-01..2024-10-31 scheduled",
        "outlet_opening xpeng PL:Warsaw 2024-08-01..2024-08-31 scheduled",
    ],
    "Xpeng in Europe\nMunich: R&D centre since May 2023\nNorway, Drammen: parts warehouse, March 2024\n"
    "Barcelona: design studio, from 2026\nMore will follow.": [
        "facility xpeng DE:Munich 2023-05-01..2023-05-31",
        "facility xpeng ES:Barcelona 2026-01-01.. scheduled",
        "facility xpeng NO:Drammen 2024-03-01..2024-03-31",
    ],
    "Lucid's sites\nRiyadh: studio since 2022; service centre, planned for 2025\nMore will follow.": [
        "outlet_opening lucid SA:Riyadh 2022-01-01..2022-12-31",
        "outlet_opening lucid SA:Riyadh 2025-01-01..2025-12-31 scheduled",
    ],
}
NOT_TOLD = [
    "Xpeng showed the car in Poland: Warsaw in August, Kraków in October.",
    "Xpeng in Europe\nMunich: 300 cars sold since May 2023\nDrammen: no dealer yet\nMore will follow.",
    "Riyadh: the ministry said in May that a plant would be welcome.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert [line for line in told[text] if not line.startswith("market_entry")] == TOLD[text]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(text: str, told: dict[str, list[str]]) -> None:
    assert not [line for line in told[text] if line.startswith(("plant", "facility", "outlet_opening"))]

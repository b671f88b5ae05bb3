"""Closings of deals: the day on which what was sold before is handed over; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "Toyota said on Wednesday that it was acquiring Iveco for 3.8 billion euros. The closing is expected in the"
    " second quarter of 2025.": [
        "acquisition toyota - 2024-06-12..2024-06-12 3800000000 EUR",
        "acquisition toyota - 2025-04-01..2025-06-30 scheduled",
    ],
    "Nio will sell its chip unit to a state fund. The transaction should be completed by March 2025.": [
        "acquisition nio - ..2025-03-31 scheduled",
    ],
    "Geely bought a 26 percent stake in Polestar. The deal, first announced in February, was closed in May 2024.": [
        "acquisition geely - 2024-05-01..2024-05-31",
    ],
    "Nissan has sold its Rosslyn plant in South Africa to Chery. The sale is due to be concluded in July.": [
        "acquisition nissan - 2024-07-01..2024-07-31 scheduled",
        "acquisition nissan ZA:Rosslyn -",
    ],
    "BYD is building a plant in Szeged. Completion is planned for 2026.": [
        "plant byd HU:Szeged -",
        "plant byd HU:Szeged 2026-01-01..2026-12-31 scheduled",
    ],
    "Geely bought a 26 percent stake in Polestar in May. The plant of the two will be completed in 2026.": [
        "acquisition geely - 2024-05-01..2024-05-31 26%",
        "plant geely - 2026-01-01..2026-12-31 scheduled",
    ],
}
NOT_TOLD = [
    "MG dealers offer the ZS at a discount. The deal closes on Friday.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == []

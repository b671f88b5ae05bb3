"""How long things last, and times of plans that came to nothing, are no days of what happens; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "Tata Avinya deliveries, promised for 2025, have slipped to the end of 2026.": [
        "product_launch tata-motors - 2026-12-01..2026-12-31 scheduled tata-avinya",
    ],
    "The VW Golf, whose production moves to Puebla in 2027, stays.": [
        "plant volkswagen MX:Puebla 2027-01-01..2027-12-31 scheduled",
    ],
    "Production of the VW Golf moves to Puebla in 2027.": [
        "plant volkswagen MX:Puebla 2027-01-01..2027-12-31 scheduled",
    ],
    "Mazda and Changan have agreed to extend their Nanjing joint venture until 2035.": [
        "partnership mazda CN:Nanjing - scheduled",
    ],
    "A plant of BYD in Jaworzno, once due to open in 2022, will be built from 2027.": [
        "plant byd PL:Jaworzno 2027-01-01.. scheduled",
    ],
    "A plant of BYD in Jaworzno, due to open in 2026, will employ 2,000 people.": [
        "plant byd PL:Jaworzno 2026-01-01..2026-12-31 scheduled",
    ],
    "The first Brazilian BYD came off the line in Camaçari on May 1. The president opened the plant on June 9.": [
        "milestone byd BR:Camaçari 2024-05-01..2024-05-01",
        "plant byd BR:Camaçari 2024-06-09..2024-06-09",
    ],
    "Volvo Cars opened a tech hub in Singapore in 2023 and a third plant is being built near Košice.": [
        "facility volvo-cars SG 2023-01-01..2023-12-31",
        "plant volvo-cars SK:Košice -",
    ],
    "A factory of BYD in Jaworzno, originally planned for 2022, will be built from 2027.": [
        "plant byd PL:Jaworzno 2027-01-01.. scheduled",
    ],
}
NOT_TOLD = [
    "Tata Avinya deliveries slipped to third place in May.",
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

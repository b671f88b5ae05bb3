"""Firms that act next in a sentence: their times and places are none of what was told before; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "When it returned on Saturday, a stand was new, and Leapmotor took the chance to begin selling cars in Brazil.": [
        "market_entry leapmotor BR 2024-06-08..2024-06-08",
    ],
    "Kia rolled out its first EV3, and Hyundai's Turkish plant opened last July.": [
        "plant hyundai TR 2023-07-01..2023-07-31",
    ],
    "BYD opened a plant in Thailand in July 2023 and Great Wall will open one in Brazil in 2026.": [
        "plant byd TH 2023-07-01..2023-07-31",
        "plant gwm BR 2026-01-01..2026-12-31 scheduled",
    ],
    "Kia launched the EV3 in Spain, and Hyundai's plant in Turkey opened last July.": [
        "plant hyundai TR 2023-07-01..2023-07-31",
        "product_launch kia ES - kia-ev3",
    ],
    "The cooperation between Toyota and Suzuki began in 2017.": [
        "partnership toyota - 2017-01-01..2017-12-31",
    ],
    "Renault and Nissan opened a plant in Tangier in 2012.": [
        "plant renault MA:Tangier 2012-01-01..2012-12-31",
    ],
    "Hyundai launched the Ioniq 5 last month.": [
        "product_launch hyundai - 2024-05-01..2024-05-31 hyundai-ioniq-5",
    ],
    "Skoda launched the Elroq with VW and Cupra models in Spain in January 2024.": [
        "product_launch skoda ES 2024-01-01..2024-01-31 skoda-elroq",
    ],
    "Toyota launched the bZ4X, while Subaru later launched the Solterra in Japan in May 2022.": [
        "product_launch subaru JP 2022-05-01..2022-05-31 subaru-solterra",
    ],
}
NOT_TOLD = [
    "Kia unveiled the EV3 and Hyundai opened a plant in Turkey in July 2023.",
    "Kia showed the EV4 and Hyundai's Ioniq 9 will go on sale in Norway in May 2025.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(text: str, told: dict[str, list[str]]) -> None:
    assert not [line for line in told[text] if line.startswith("product_launch kia")]

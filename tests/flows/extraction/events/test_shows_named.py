"""Shows named one after another, and salons that are shops; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "Kia showed the EV5 at the Chengdu Auto Show in 2023 and then at the Busan Motor Show in 2024.": [
        "conference kia CN:Chengdu 2023-01-01..2023-12-31",
        "conference kia KR:Busan 2024-01-01..2024-12-31",
        "product_launch kia CN:Chengdu 2023-01-01..2023-12-31 kia-ev5",
    ],
    "Tata showed the Altroz at the 2019 Geneva Motor Show, and then at the 2020 Auto Expo.": [
        "conference tata-motors - 2020-01-01..2020-12-31",
        "conference tata-motors CH:Geneva 2019-01-01..2019-12-31",
        "product_launch tata-motors CH:Geneva 2019-01-01..2019-12-31 tata-altroz",
    ],
    "VinFast will be at the Bharat Mobility Global Expo in New Delhi in January.": [
        "conference vinfast IN:New Delhi 2025-01-01..2025-01-31 scheduled",
    ],
    "Xpeng will open its first own salon in Rotterdam in March 2025.": [
        "outlet_opening xpeng NL:Rotterdam 2025-03-01..2025-03-31 scheduled",
    ],
    "BYD opened a car salon in Kyiv in April 2024.": [
        "outlet_opening byd UA:Kyiv 2024-04-01..2024-04-30",
    ],
    "Kia showed the EV3 at the Brussels motor salon in January 2024.": [
        "conference kia BE:Brussels 2024-01-01..2024-01-31",
        "product_launch kia BE:Brussels 2024-01-01..2024-01-31 kia-ev3",
    ],
    "At the Paris Motor Show 2022 on October 17-23, VinFast showed four cars.": [
        "conference vinfast FR:Paris 2022-10-17..2022-10-23",
    ],
}
NOT_TOLD = [
    "After the Shanghai show in April, Zeekr began sales in Mexico.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(text: str, told: dict[str, list[str]]) -> None:
    assert not [line for line in told[text] if line.startswith("conference")]

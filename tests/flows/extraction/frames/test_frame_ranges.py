"""Cars with which a maker widens its range; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "BYD expanded its Spanish range with the Dolphin in May 2024.": [
        "product_launch byd ES 2024-05-01..2024-05-31 byd-dolphin",
    ],
    "BYD rounded out its Spanish line-up with the Dolphin in May 2024.": [
        "product_launch byd ES 2024-05-01..2024-05-31 byd-dolphin",
    ],
    "BYD's Spanish range was expanded with the Dolphin in May 2024.": [
        "product_launch byd ES 2024-05-01..2024-05-31 byd-dolphin",
    ],
    "BYD will strengthen its line-up in Italy with the Atto 2 in the autumn of 2024.": [
        "product_launch byd IT 2024-09-01..2024-11-30 scheduled byd-atto-2",
    ],
    "The Zeekr 7X rounded off the brand's Dutch line-up in February 2024.": [
        "product_launch zeekr NL 2024-02-01..2024-02-29 zeekr-7x",
    ],
    # How far a car goes, what is no range, what is no car.
    "The BYD Seal extends its range to 600 km.": [],
    "BYD extended its range with a new battery in May 2024.": [],
    "Tesla strengthened its range in Norway with Model Y sales of 300 in May 2024.": [],
    "Toyota strengthened its network in Spain with 20 dealers in May 2024.": [],
    "Chery bolstered its position in Brazil in May 2024.": [],
}


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]

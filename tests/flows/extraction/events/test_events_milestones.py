"""Milestones: the N-th vehicle, the first shipment; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "BYD's millionth car was built in Shenzhen in May.": ["milestone byd CN:Shenzhen 2024-05-01..2024-05-31"],
    "Xpeng passed the mark of a million cars in May.": ["milestone xpeng - 2024-05-01..2024-05-31"],
    "In May BYD delivered its first taxis in Rwanda.": ["milestone byd RW 2024-05-01..2024-05-31"],
    "The first shipment of Xpeng cars arrived at the port of Zeebrugge in March.": [
        "milestone xpeng BE:Zeebrugge 2024-03-01..2024-03-31",
    ],
    "BYD's seven-millionth car left the line in Jinan on March 25.": [
        "milestone byd CN:Jinan 2024-03-25..2024-03-25",
    ],
    # What became of the car that is counted, told in the sentence behind.
    "The 160,000th Wuling to be built in Indonesia is an electric one. It came off the line in Cikarang on Monday.": [
        "milestone wuling ID:Cikarang 2024-06-10..2024-06-10",
    ],
    "BYD has built its 15 millionth car, a Denza. It rolled off the line in Jinan on Monday.": [
        "milestone byd CN:Jinan 2024-06-10..2024-06-10",
    ],
    "Xpeng's millionth car was a van. It was handed over in Guangzhou in May 2024.": [
        "milestone xpeng CN:Guangzhou 2024-05-01..2024-05-31",
    ],
    # A celebration later on is no second milestone.
    "A year ago BYD celebrated its 10 millionth car, a Z9 finished in Shanwei on May 18, 2023.": [
        "milestone byd CN:Shanwei 2023-05-18..2023-05-18",
    ],
    # The first cars that are to leave the line begin a plant.
    "Rivian builds a plant in Georgia, and in 2028 the first vehicles for customers should come off the line.": [
        "plant rivian - 2028-01-01..2028-12-31 scheduled",
    ],
}
NOT_TOLD = [
    "The 100,000th visitor came to the BYD stand. It was built in May.",
    "BYD built 300,000 cars in May.",
    "The 10 percent duty applies from June.",
    "Tesla delivered the first Cybertruck without mirrors.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(text: str, told: dict[str, list[str]]) -> None:
    assert not [line for line in told[text] if line.split()[0] in ("milestone",)]

"""Cars that are told to be somewhere from a time on, and what only sounds like it; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "Hyundai praises the Inster. It will be with customers by the end of the year.": [
        "product_launch hyundai - ..2024-12-31 scheduled hyundai-inster",
    ],
    "Built in Ulsan, the Inster will be in British showrooms from October.": [
        "product_launch hyundai GB 2024-10-01.. scheduled hyundai-inster",
    ],
    "Built in Ulsan, the Inster is with Norwegian dealers from October.": [
        "product_launch hyundai NO 2024-10-01.. scheduled hyundai-inster",
    ],
    "The rugged Tiggo 9 is ours in October.": [
        "product_launch chery - 2024-10-01..2024-10-31 scheduled chery-tiggo-9",
    ],
    "The Inster rounds off the line-up in Germany next January.": [
        "product_launch hyundai DE 2025-01-01..2025-01-31 scheduled hyundai-inster",
    ],
    "The Honda Prologue, out since March 2024, has few rivals.": [
        "product_launch honda - 2024-03-01..2024-03-31 honda-prologue",
    ],
    "The Honda Prologue, in American showrooms since March 2024, has few rivals.": [
        "product_launch honda US 2024-03-01..2024-03-31 honda-prologue",
    ],
    "Kia's EV5 costs 40,000 euros. Orders are accepted from October.": [
        "product_launch kia - 2024-10-01.. scheduled kia-ev5",
    ],
    "Next in Chery's timetable are the cheap Tiggo 4, in August, and the large Tiggo 9, in October.": [
        "product_launch chery - 2024-08-01..2024-08-31 scheduled chery-tiggo-4",
        "product_launch chery - 2024-10-01..2024-10-31 scheduled chery-tiggo-9",
    ],
    "The Inster is unveiled in Thailand on 12 October.": [
        "product_launch hyundai TH 2024-10-12..2024-10-12 scheduled hyundai-inster",
    ],
}
NOT_TOLD = [
    "Chery sold the tiny QQ3 in Vietnam until 2011.",
    "The Inster is the car of the year in Germany in 2024.",
    "Hyundai praises the Inster. It has been a bestseller since May.",
    "Since this summer the full-size Santa Fe has been among the cars that Hyundai puts together in Pune.",
    "The Inster takes first place in Norway in May.",
    "The Inster has been cheaper in Germany since May.",
    "Hyundai praises the Inster. It is a key market: electric cars took a fifth of its sales last year.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(text: str, told: dict[str, list[str]]) -> None:
    assert not [line for line in told[text] if line.startswith("product_launch")]

"""Milestones: the N-th vehicle, the first shipment; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "The first shipment of Xpeng cars arrived at the port of Zeebrugge in March.": [
        "milestone xpeng BE:Zeebrugge 2024-03-01..2024-03-31",
    ],
    "BYD's seven-millionth car left the line in Jinan on March 25.": [
        "milestone byd CN:Jinan 2024-03-25..2024-03-25",
    ],
}
NOT_TOLD = [
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

"""Outlets whose town and time one clause tells, by whatever verb; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "Lynk & Co's first three showrooms received their ribbon in Hanoi in April.": [
        "outlet_opening lynk-and-co VN:Hanoi 2024-04-01..2024-04-30",
    ],
    "Geely sells Lynk & Co, whose first three showrooms received their ribbon in Hanoi in April.": [
        "outlet_opening lynk-and-co VN:Hanoi 2024-04-01..2024-04-30",
    ],
    "A Lynk & Co showroom has graced Hanoi's West Lake since April.": [
        "outlet_opening lynk-and-co VN:Hanoi 2024-04-01..2024-04-30",
    ],
    "Polestar's showroom in Lyon dates from April.": ["outlet_opening polestar FR:Lyon 2024-04-01..2024-04-30"],
    "Customers in Oslo will find a Denza lounge in Karl Johans gate from September.": [
        "outlet_opening denza NO:Oslo 2024-09-01.. scheduled",
    ],
    "The Denza lounge in Oslo got its first visitors on Friday.": [
        "outlet_opening denza NO:Oslo 2024-06-07..2024-06-07",
    ],
    "The mayor handed over the keys to a BYD showroom in Ulm on Monday.": [
        "outlet_opening byd DE:Ulm 2024-06-10..2024-06-10",
    ],
    "Xpeng's Singapore showroom dates from April.": ["outlet_opening xpeng SG 2024-04-01..2024-04-30"],
    "The doors of GWM's dealership in Surabaya open in August.": [
        "outlet_opening gwm ID:Surabaya 2024-08-01..2024-08-31 scheduled",
    ],
}
NOT_TOLD = [
    "BYD presented its results in a showroom in Berlin on Monday.",
    "BYD is at home in Germany. A BYD showroom in Ulm sold 300 cars in May, according to the firm.",
    "Visitors met in front of a BYD showroom in Ulm in May.",
    "The BYD showroom in Ulm was not finished in May.",
    "The showroom of the Geely dealer in Milan was robbed in May.",
    "BYD's head of sales spoke at the dealership in Ulm on Monday.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


def test_what_is_told(told: dict[str, list[str]]) -> None:
    found = {text: [line for line in told[text] if line.startswith("outlet_opening")] for text in TOLD}
    assert found == TOLD


def test_what_is_not_told(told: dict[str, list[str]]) -> None:
    assert not {text: told[text] for text in NOT_TOLD if any(line.startswith("outlet_opening") for line in told[text])}

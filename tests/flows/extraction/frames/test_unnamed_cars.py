"""Cars that are shown, ordered or sold where the next sentence names them, and whose start a place is; 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    # A car that has its name in the sentence behind.
    "Li Auto launched its first battery-electric SUV in China on Tuesday. The i8 costs 321,800 yuan.": [
        "product_launch li-auto CN 2024-06-11..2024-06-11 li-auto-i8",
    ],
    "Kia showed its first electric van in Seoul on Monday. The PV5 costs 40,000 dollars.": [
        "product_launch kia KR:Seoul 2024-06-10..2024-06-10 kia-pv5",
    ],
    "XPeng opened its Australian order books on Tuesday. The G6, a mid-size SUV, starts at $54,800.": [
        "product_launch xpeng AU 2024-06-11..2024-06-11 xpeng-g6",
    ],
    # What an aside says of the car is neither a doubt nor a denial of its launch.
    "With the 08, Lynk & Co turns into a more ordinary brand. The mid-size hybrid SUV, which is said to go 200 km "
    "without petrol, was unveiled in Milan on Monday.": [
        "product_launch lynk-and-co IT:Milan 2024-06-10..2024-06-10 lynk-and-co-08",
    ],
    # "The last quarter" of what is to come is that of the year.
    "MG sells cars in Australia. The U9 joins in the last quarter.": [
        "product_launch mg - 2024-10-01..2024-12-31 scheduled mg-u9",
    ],
    # Countries that follow, and countries of a branch: the brand's start, not that of the car named before.
    "Omoda sells cars in Poland. The Omoda 7 is down for the first quarter. The Polish subsidiary is also responsible "
    "for the Czech Republic and Slovakia, where sales start in September.": [
        "market_entry omoda CZ 2024-09-01..2024-09-30 scheduled",
        "market_entry omoda SK 2024-09-01..2024-09-30 scheduled",
    ],
}
# How something goes, what a verb says, and what has rolled out elsewhere.
NOT_TOLD = (
    "In Cologne the electric Ford Explorer has started slowly.",
    "Volkswagen presented a car park in Wolfsburg on Monday. The ID.3 is built elsewhere.",
    "South Korea shows signs of life for Renault.",
    "Kia welcomed its first customer of the year in Graz. The EV3 costs 35,000 euros.",
)


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    lines = [line for line in told[text] if "omoda-7" not in line]
    assert lines == TOLD[text]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == []

"""Times of places: what a clause says of a works or a country has its own time, which is not that of the number."""

from collections.abc import Callable

import pytest

FIGURES = {
    "Toyota will invest $1.3 billion in its Kentucky plant, where it will build an electric SUV from 2026.": [
        "T toyota investment 1300000000 - US USD",
    ],
    "BYD will hire 2,000 people at its plant in Szeged, which is due to open in 2026.": ["T byd jobs 2000 - HU"],
    "BYD sold 10,000 cars in Spain, where it launched in 2023.": ["R byd vehicle_sales 10000 - ES"],
    "Kia will invest 2 billion euros in Slovakia, where it has built cars since 2006.": [
        "T kia investment 2000000000 - SK EUR",
    ],
    # Times of the number.
    "BYD sold 20,000 cars in May in Spain, where it has 20 dealers.": [
        "R byd outlet_count 20 - ES",
        "R byd vehicle_sales 20000 2024-05-31 ES",
    ],
    "BYD aims for 10,000 cars, which it wants to reach by 2027.": ["T byd vehicle_sales 10000 2027-12-31"],
    "BYD plans a plant in Szeged and wants to build 200,000 cars there in 2027.": [
        "T byd vehicle_production 200000 2027-12-31 HU",
    ],
}


@pytest.fixture(scope="module")
def told(figures_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return figures_of([*FIGURES])


@pytest.mark.parametrize(("text", "lines"), FIGURES.items())
def test_whose_time_it_is(told: dict[str, list[str]], text: str, lines: list[str]) -> None:
    assert told[text] == lines

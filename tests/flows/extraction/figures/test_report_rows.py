"""Results of rows, of stretches before, of what plans are held against, of several brands together.

Each text is of 15 June 2024; a line is T or R, organisation, metric, value, last day of the period, what is odd.
"""

from collections.abc import Callable

import pytest

Figures = Callable[[list[str]], dict[str, list[str]]]

TOLD = {
    # the last of a row, told as what something is
    ("Portugal is the eleventh European country of BYD. It is the brand's eleventh European country."): [
        "R byd market_count 11 - europe"
    ],
    "The showroom in Riyadh is Exeed's eleventh location in the Kingdom.": ["R exeed outlet_count 11 - SA"],
    # in the quarter before; for the half that is over; what plans are held against
    (
        "Li Auto delivered 80,400 vehicles in the first quarter of 2024. In the preceding quarter the "
        "figure had been 131,805, and in the first quarter of 2023, 52,584. Revenue was 25.6 billion "
        "yuan, from 41.7 billion the quarter before."
    ): [
        "R li-auto revenue 25600000000 2024-03-31 CNY",
        "R li-auto revenue 41700000000 2023-12-31 CNY",
        "R li-auto vehicle_sales 131805 2023-12-31",
        "R li-auto vehicle_sales 52584 2023-03-31",
        "R li-auto vehicle_sales 80400 2024-03-31",
    ],
    (
        "Toyota's net income is put at 3.1 trillion yen, down 34.9 percent from the 4.77 trillion "
        "earned in the year to March 2024. Revenue rose 6.5 percent to 48.04 trillion yen, a record."
    ): [
        "R toyota profit 4770000000000 2024-03-31 JPY",
        "R toyota revenue 48040000000000 2024-03-31 JPY +6.5%",
        "T toyota profit 3100000000000 - JPY -34.9%",
    ],
    (
        "BYD sold 1.41 million cars in the first three months. Rivals are not asleep: Geely sold 0.48 "
        "million in the same quarter."
    ): ["R byd vehicle_sales 1410000 2024-03-31", "R geely vehicle_sales 480000 2024-03-31"],
    # several brands together
    (
        "Nio, Onvo and Firefly are the group's brands. In May 2024 the three marques delivered 31,305 "
        "cars together, a gain of 55.2%."
    ): ["R nio vehicle_sales 31305 2024-05-31 +55.2%"],
    # what is counted instead of something else
    "Kia now counts on 1.26 million EVs in 2030 instead of 1.6 million.": [
        "T kia vehicle_sales 1260000 2030-12-31",
        "T kia vehicle_sales 1600000 2030-12-31 denied",
    ],
    (
        "BMW sold over 2.45 million cars worldwide in 2023, half of them in Europe. It had 159,104 "
        "employees at the end of that year."
    ): ["R bmw jobs 159104 2023-12-31", "R bmw vehicle_sales 2450000 2023-12-31 worldwide gt"],
}
NOT_TOLD = {
    "by an association": (
        "Toyota leads in Chile. Just over 302,000 cars, pickups and light vans were registered there "
        "last year, the national trade association reports, 3.6% down on 2022."
    ),
    "power": "The SU7 Ultra of Xiaomi, with a maximum of 1,548 PS, was added in February.",
    "no tenth of a row": "The tenth European country signed a treaty, BYD says.",
    "a rank": "Spain is BYD's fifth-largest market in Europe and its sixth biggest country by sales.",
}


@pytest.fixture(scope="module")
def told(figures_of: Figures) -> dict[str, list[str]]:
    return figures_of([*TOLD, *NOT_TOLD.values()])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == sorted(TOLD[text])


@pytest.mark.parametrize("why", NOT_TOLD)
def test_is_not_told(why: str, told: dict[str, list[str]]) -> None:
    assert told[NOT_TOLD[why]] == []

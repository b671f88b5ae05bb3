"""Second verbs: what a subject goes on to do, promise or announce behind a figure is told of another time."""

from collections.abc import Callable

import pytest

FIGURES = {
    # A state that goes on behind the name of a firm promises by itself.
    "The government holds no shares in Togg, but has promised to buy 30,000 cars by 2035.": [],
    "The state owns a fifth of Renault and has promised to buy 20,000 electric cars by 2030.": [],
    "The minister met Kia, which will build 20,000 cars in 2026.": ["T kia vehicle_production 20000 2026-12-31"],
    # What is promised besides does not put off what was sold.
    "Nio lost 6.75 billion yuan in the first quarter on sales of 12 billion and has promised to break even.": [
        "R nio profit -6750000000 2024-03-31 CNY",
        "R nio revenue 12000000000 2024-03-31 CNY",
    ],
    "Xpeng sold 90,000 cars in the first quarter and has promised a profit in the fourth.": [
        "R xpeng vehicle_sales 90000 2024-03-31"
    ],
    "Xpeng sold 90,000 cars in the first quarter and has announced a new car.": [
        "R xpeng vehicle_sales 90000 2024-03-31"
    ],
    "In the first quarter Xpeng announced 90,000 deliveries for the year.": ["T xpeng vehicle_sales 90000 2024-12-31"],
    "Ford aims to sell 600,000 cars in 2026, and lost 722 million dollars in the first quarter.": [
        "R ford profit -722000000 2024-03-31 USD",
        "T ford vehicle_sales 600000 2026-12-31",
    ],
    "Kia wants to sell 60,000 cars in Spain in 2026 and sold 14,000 there in the first quarter.": [
        "R kia vehicle_sales 14000 2024-03-31 ES",
        "T kia vehicle_sales 60000 2026-12-31 ES",
    ],
    "Kia wants to sell 60,000 cars in Spain in 2026 and 80,000 in 2027.": [
        "T kia vehicle_sales 60000 2026-12-31 ES",
        "T kia vehicle_sales 80000 2027-12-31 ES",
    ],
    "Volkswagen keeps to its forecast of 9 million deliveries, lowered in March from 9.24 million.": [
        "T volkswagen vehicle_sales 9000000 -",
        "T volkswagen vehicle_sales 9240000 - denied",
    ],
    # A plan that another takes the place of is given up.
    "Suzuki is to build 67,000 e Vitaras by March, down from a plan of 88,000.": [
        "T suzuki vehicle_production 67000 2025-03-31",
        "T suzuki vehicle_production 88000 2025-03-31 denied",
    ],
    "Suzuki built 67,000 e Vitaras in May, down from 88,000.": [
        "R suzuki vehicle_production 67000 2024-05-31",
        "R suzuki vehicle_production 88000 -",
    ],
    # A network from the start of sales on.
    "Sales in nine European countries start in the autumn through 200 dealers, Leapmotor said.": [
        "T leapmotor market_count 9 2024-11-30 europe",
        "T leapmotor outlet_count 200 2024-11-30 europe",
    ],
    "Leapmotor sells cars in nine European countries through 200 dealers.": [
        "R leapmotor market_count 9 - europe",
        "R leapmotor outlet_count 200 - europe",
    ],
    # Where somebody is yet to start, nothing was sold.
    "Togg will begin exports to Germany in 2026. The company sold 8,124 cars in May.": [
        "R togg vehicle_sales 8124 2024-05-31"
    ],
    "Togg has come to Germany. It sold 8,124 cars in May.": ["R togg vehicle_sales 8124 2024-05-31 DE"],
    "Togg will come to Germany in 2026. It wants to sell 8,000 cars in the first year.": [
        "T togg vehicle_sales 8000 - DE"
    ],
}


@pytest.fixture(scope="module")
def told(figures_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return figures_of([*FIGURES])


@pytest.mark.parametrize(("text", "lines"), FIGURES.items())
def test_what_is_told_of_when(told: dict[str, list[str]], text: str, lines: list[str]) -> None:
    assert told[text] == lines


def test_a_change_stays_with_its_own_move(figures_of: Callable[[list[str]], dict[str, list[str]]]) -> None:
    text = "In May Kia's sales in the U.S. gained 1.4 percent, and in Spain they fell from 13,300 to 12,700."
    assert "R kia vehicle_sales +1.4 2024-05-31 US" in figures_of([text])[text]

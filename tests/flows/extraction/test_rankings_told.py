"""Results of makers one after the other, with signs, with the year before, on the day of the accounts.

Each text is of 15 June 2024; a line is T or R, organisation, metric, value, last day of the period, what is odd.
"""

from collections.abc import Callable

import pytest

Figures = Callable[[list[str]], dict[str, list[str]]]

TOLD = {
    # makers of a ranking, whatever tells their place
    (
        "The Volkswagen Group delivered 717,500 electric cars in 2023. By brand, Volkswagen passenger "
        "cars come first with 275,300, before Audi with 163,100, Skoda (131,000, up 110 per cent) and "
        "Porsche at 40,300."
    ): [
        "R audi vehicle_sales 163100 2023-12-31",
        "R porsche vehicle_sales 40300 2023-12-31",
        "R skoda vehicle_sales 131000 2023-12-31 +110%",
        "R volkswagen vehicle_sales 275300 2023-12-31",
        "R volkswagen-group vehicle_sales 717500 2023-12-31",
    ],
    (
        "The Volkswagen Group delivered 717,500 electric cars in 2023. Volkswagen remains out of reach "
        "with 275,300 cars."
    ): [
        "R volkswagen vehicle_sales 275300 2023-12-31",
        "R volkswagen-group vehicle_sales 717500 2023-12-31",
    ],
    "In Poland BYD sold 1,030 cars in May. MG, at 1,702 cars the biggest of the newcomers, is ahead.": [
        "R byd vehicle_sales 1030 2024-05-31 PL",
        "R mg vehicle_sales 1702 2024-05-31 PL",
    ],
    "In Norway BYD registered 612 cars in May. Jaecoo did 9,699 and Omoda 4,411.": [
        "R byd vehicle_sales 612 2024-05-31 NO",
        "R jaecoo vehicle_sales 9699 2024-05-31 NO",
        "R omoda vehicle_sales 4411 2024-05-31 NO",
    ],
    # changes with a sign, one a brand
    (
        "Chery's sales rose 15 percent in 2023. By brand: Qoros +417.6 percent, Jaguar Land Rover +17.8 "
        "percent, Exeed -3 percent."
    ): [
        "R chery vehicle_sales +15 2023-12-31",
        "R exeed vehicle_sales -3 2023-12-31",
        "R jlr vehicle_sales +17.8 2023-12-31",
        "R qoros vehicle_sales +417.6 2023-12-31",
    ],
    # what a year's figure is up from is that of the year before; of a month nobody knows
    "In 2023 Kia sold 852,000 cars in the United States, up from 796,000.": [
        "R kia vehicle_sales 796000 2022-12-31 US",
        "R kia vehicle_sales 852000 2023-12-31 US",
    ],
    "Renault made an operating profit of 4.1 billion euros in 2023, after a loss of 354 million.": [
        "R renault profit -354000000 2022-12-31 EUR",
        "R renault profit 4100000000 2023-12-31 EUR",
    ],
    "Kia sold 70,000 cars in the United States in May, up from 65,000.": [
        "R kia vehicle_sales 65000 - US",
        "R kia vehicle_sales 70000 2024-05-31 US",
    ],
    # the day of the accounts, and that of the news
    "Headcount at Renault stood at 105,497 on December 31.": ["R renault jobs 105497 2023-12-31"],
    "Renault had 1,200 dealers in Spain on 31 December 2023.": ["R renault outlet_count 1200 2023-12-31 ES"],
    "Renault announced on March 12 that it employs 105,497 people.": ["R renault jobs 105497 -"],
}


@pytest.fixture(scope="module")
def told(figures_of: Figures) -> dict[str, list[str]]:
    return figures_of(list(TOLD))


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == sorted(TOLD[text])

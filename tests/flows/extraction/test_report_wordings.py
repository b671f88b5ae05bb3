"""Results as reports tell them: beside a superlative, a rank, a colon, a noun in front, an ordinal.

Each text is of 15 June 2024; a line is T or R, organisation, metric, value, last day of the period, what is odd.
"""

from collections.abc import Callable

import pytest

Figures = Callable[[list[str]], dict[str, list[str]]]

TOLD = {
    # how long it had not been so is no time of the figure, and no bar to the change behind it
    (
        "KG Mobility shipped 70,286 vehicles abroad in 2023, its best figure in eleven years and 12.7 "
        "percent more than in 2022."
    ): ["R kg-mobility vehicle_exports 70286 2023-12-31 +12.7%"],
    "BYD sold 4,000 cars in May, the biggest fall in three years.": ["R byd vehicle_sales 4000 2024-05-31"],
    # behind a colon, at home or in the country that the sentence begins with; for a month
    (
        "KG Mobility shipped 70,286 vehicles abroad in 2023. The home market went the other way: "
        "40,249 units, down 14.4 percent. For December KGM reported 9,448."
    ): [
        "R kg-mobility vehicle_exports 70286 2023-12-31",
        "R kg-mobility vehicle_sales 40249 2023-12-31 KR -14.4%",
        "R kg-mobility vehicle_sales 9448 2023-12-31",
    ],
    "Nissan sold 210,000 cars in May. China was the weak spot: 41,000 units, 18 percent down.": [
        "R nissan vehicle_sales 210000 2024-05-31",
        "R nissan vehicle_sales 41000 2024-05-31 CN -18%",
    ],
    # a second verb leaves the people, the place and the time of the first behind
    ("BYD had 159,104 employees at the end of 2023 and has a sales network in more than 140 countries."): [
        "R byd jobs 159104 2023-12-31",
        "R byd market_count 140 - gt",
    ],
    "Hyundai Motor India sold 598,666 cars in India in 2023 and exported 163,386.": [
        "R hyundai-motor-india vehicle_exports 163386 2023-12-31",
        "R hyundai-motor-india vehicle_sales 598666 2023-12-31 IN",
    ],
    "Audi has shed 9,500 jobs since 2019, and in February it shut its Brussels plant.": ["R audi job_cuts 9500 -"],
    ("BYD runs a plant with a company that it founded last year and in which it has invested 7 million dollars."): [
        "R byd investment 7000000 - USD"
    ],
    # where a works ranks is not where it stands
    "BYD's factory, its fifth in Europe, can make 150,000 cars a year.": ["R byd production_capacity 150000 -"],
    # ranks
    "In Turkey Renault stays in front with 132,940 cars, followed by Volkswagen with 83,600.": [
        "R renault vehicle_sales 132940 - TR",
        "R volkswagen vehicle_sales 83600 - TR",
    ],
    "In the Moroccan market Stellantis came second last year behind Renault, with 29 percent.": [
        "R stellantis market_share 29 2023-12-31 MA"
    ],
    # shares of a market that cars just counted come to
    ("BYD sold 34,285 cars in Norway in 2023, which is 41.3% more than in 2022 and 19.1% of the market."): [
        "R byd market_share 19.1 2023-12-31 NO",
        "R byd vehicle_sales 34285 2023-12-31 NO +41.3%",
    ],
    "BYD registered 4,120 cars in Sweden in May, or 5.2% of the market.": [
        "R byd market_share 5.2 2024-05-31 SE",
        "R byd vehicle_sales 4120 2024-05-31 SE",
    ],
    "BYD sold 4,120 cars in Sweden in May, and electric cars took 35% of the market.": [
        "R byd vehicle_sales 4120 2024-05-31 SE"
    ],
    # those to whom others come are there
    ("BYD has a plant in Szeged. The project creates 245 jobs in addition to the 3,200 that exist already."): [
        "R byd jobs 3200 - HU",
        "T byd jobs 245 - HU",
    ],
    # no jobs at dealers
    "BYD came to Spain. Dealerships are to increase in number from 58 to 100 by the end of 2025.": [
        "R byd outlet_count 58 - ES",
        "T byd outlet_count 100 2025-12-31 ES",
    ],
    # who opens the twentieth has twenty
    "BYD opened its 20th dealership in Spain in March.": ["R byd outlet_count 20 2024-03-31 ES"],
    "BYD wants to add 30 dealers in Spain to the 60 it has.": [
        "R byd outlet_count 60 - ES",
        "T byd new_outlet_count 30 - ES",
    ],
    # the noun stands in front
    "The number of showrooms of BYD in Mexico, 67, is to stay where it is.": ["R byd outlet_count 67 - MX"],
    "BYD sells cars in Vietnam. Of dealerships it has 23.": ["R byd outlet_count 23 - VN"],
    # the last of the outlets tells how many there are
    "BYD has opened the fourteenth of its showrooms in India.": ["R byd outlet_count 14 - IN"],
    # models offered
    ("BYD has 14 experience centres in India and offers two cars: the Seal saloon and the Atto 3."): [
        "R byd model_count 2 - IN",
        "R byd outlet_count 14 - IN",
    ],
    "Two cars are on the menu at BYD's showroom in Bogotá.": ["R byd model_count 2 - CO"],
    # of cars that it sold itself
    "Volkswagen says that of 179,549 new cars that it sold, 95.9% were electric.": [
        "R volkswagen electrified_share 95.9 -",
        "R volkswagen vehicle_sales 179549 -",
    ],
}
NOT_TOLD = {
    "all makes": (
        "Electric cars of all makes found around 1,000 buyers in Pakistan last year. BYD was not among them."
    ),
    "all new cars": "Of 179,549 new cars in Norway, 95.9% were electric. Tesla is the leader.",
    "share of all new cars": "In Norway 95.9% of new cars were electric. Tesla is the leader.",
    "a burden": "Honda sells hybrids. Tariffs, which could cost 450 billion yen this year, did not help.",
    "where people come from": "BYD welcomed employees from 40 countries.",
    "plants": "The number of plants of BYD, 67, is to stay where it is.",
    "an anniversary": "BYD's 25th anniversary was celebrated at the dealership in Oslo.",
    "cars by name": "BYD came to Mexico. There are two vehicles, the S05 SUV and the L07 sedan.",
    "novelties": "BYD's importer has three novelties for Switzerland.",
    "shares on an exchange": "BYD belongs to its founder. Shares of BYD gained 1.2% in Hong Kong.",
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

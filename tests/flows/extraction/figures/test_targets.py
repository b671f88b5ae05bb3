"""Targets and results: what is to be reached and what was, in lists, comparisons, revisions and across sentences."""

from collections.abc import Callable

import pytest

# All are published on 15 June 2024; lines as `figures_of` writes them.
TEXTS: dict[str, list[str]] = {
    # Lists carry the metric on; a company, a time or a place of its own sets an item apart.
    "Xpeng plans 20,000 deliveries in Europe this year, 45,000 in 2025 and 100,000 in 2026.": [
        "T xpeng vehicle_sales 20000 2024-12-31 europe",
        "T xpeng vehicle_sales 45000 2025-12-31 europe",
        "T xpeng vehicle_sales 100000 2026-12-31 europe",
    ],
    "In 2022 BYD sold 1.86 million cars, Tesla 1.31 million.": [
        "R byd vehicle_sales 1860000 2022-12-31",
        "R tesla vehicle_sales 1310000 2022-12-31",
    ],
    "Nio has 2 percent of the Chinese market; BYD has 35 and Tesla 6.": [
        "R nio market_share 2 - CN",
        "R byd market_share 35 - CN",
        "R tesla market_share 6 - CN",
    ],
    "Sales in Norway reached 3,000 for BYD, 1,200 for Xpeng and 900 for Nio last year.": [
        "R byd vehicle_sales 3000 2023-12-31 NO",
        "R xpeng vehicle_sales 1200 2023-12-31 NO",
        "R nio vehicle_sales 900 2023-12-31 NO",
    ],
    "BYD sold 3.02 million vehicles last year, including 1.57 million battery-electric cars.": [
        "R byd vehicle_sales 3020000 2023-12-31"
    ],
    # What a figure is only compared with is a result of its own time.
    "Dongfeng is expecting to export some 400,000 vehicles this year, after 230,000 in 2023.": [
        "T dongfeng vehicle_exports 400000 2024-12-31 approx",
        "R dongfeng vehicle_exports 230000 2023-12-31",
    ],
    "MG wants to sell a million cars this year, compared with 840,000 last year.": [
        "T mg vehicle_sales 1000000 2024-12-31",
        "R mg vehicle_sales 840000 2023-12-31",
    ],
    # Aims that are moved: the old one is denied.
    "Geely has raised its sales target for 2024 to 2 million from 1.9 million vehicles.": [
        "T geely vehicle_sales 2000000 2024-12-31",
        "T geely vehicle_sales 1900000 2024-12-31 denied",
    ],
    "Toyota cut its EV goal for 2026 from 1.5 million to one million.": [
        "T toyota vehicle_sales 1500000 2026-12-31 denied",
        "T toyota vehicle_sales 1000000 2026-12-31",
    ],
    "Voyah's plan to build 50,000 cars a year in Wuhan has been scrapped.": [
        "T voyah production_capacity 50000 - CN denied"
    ],
    "Renault no longer plans to sell only electric cars in Europe by 2030.": [
        "T renault electrified_share 100 2030-12-31 europe denied"
    ],
    "Jaguar will be all-electric from 2025.": ["T jaguar electrified_share 100 -"],
    "The Jaguar I-Pace is all-electric.": [],
    # Increment and total in one breath; so many more.
    "Seres speaks of opening 82 new markets to reach more than 100 markets by the end of 2024.": [
        "T seres new_market_count 82 2024-12-31",
        "T seres market_count 100 2024-12-31 gt",
    ],
    "Chery will go into 15 more countries in 2025, bringing the total to 80.": [
        "T chery new_market_count 15 2025-12-31",
        "T chery market_count 80 2025-12-31",
    ],
    # Changes, beside a level and alone.
    "Geely's exports more than doubled to 408,000 in 2023.": ["R geely vehicle_exports 408000 2023-12-31 +100%"],
    "Polestar delivered 54,600 cars last year, 6 percent more than in 2022.": [
        "R polestar vehicle_sales 54600 2023-12-31 +6%"
    ],
    "SAIC, which sold 5.02 million vehicles in 2023, down 5.3 percent, wants to sell 5.45 million this year.": [
        "R saic vehicle_sales 5020000 2023-12-31 -5.3%",
        "T saic vehicle_sales 5450000 2024-12-31",
    ],
    "Genesis sold 1,100 cars in Britain in 2023. That is to treble by 2025.": [
        "R genesis vehicle_sales 1100 2023-12-31 GB",
        "T genesis vehicle_sales +200 2025-12-31",
    ],
    "BYD says that demand for electric cars rose 30 percent.": [],
    # Certainty.
    "Chery could sell 100,000 cars in Europe next year, an analyst thinks.": [
        "T chery vehicle_sales 100000 2025-12-31 europe hedged"
    ],
    "GM has dropped its target of building 400,000 EVs by mid-2024.": [
        "T general-motors vehicle_production 400000 2024-06-30 denied"
    ],
    # Across sentences: the time spoken of, "it should be".
    "MG sold 40,000 cars in Italy last year. Next year it should be 60,000.": [
        "R mg vehicle_sales 40000 2023-12-31 IT",
        "T mg vehicle_sales 60000 2025-12-31",
    ],
    "Leapmotor will use the sales outlets of its partner. There should be 200 by the end of the year.": [
        "T leapmotor outlet_count 200 2024-12-31"
    ],
}


@pytest.fixture(scope="module")
def read(figures_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return figures_of(list(TEXTS))


@pytest.mark.parametrize("text", list(TEXTS))
def test_what_is_to_be_reached_and_what_was(text: str, read: dict[str, list[str]]) -> None:
    assert read[text] == sorted(TEXTS[text])

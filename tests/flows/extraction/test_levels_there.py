"""Levels that are there beside others to come, parts of sums, and whose the second number of a row is."""

from collections.abc import Callable

import pytest

# All are published on 15 June 2024; a line as in test_figures.
SENTENCES: dict[str, list[str]] = {
    "Sixty countries are served by Xpeng already and twenty are to be added.": [
        "R xpeng market_count 60 -",
        "T xpeng new_market_count 20 -",
    ],
    "A thousand workers will be added to the 3,700 on the payroll of BMW in Mexico.": [
        "R bmw jobs 3700 - MX",
        "T bmw jobs 1000 - MX",
    ],
    "Kia is to add 50 dealers to its 300 in India.": [
        "R kia outlet_count 300 - IN",
        "T kia new_outlet_count 50 - IN",
    ],
    "Of Renault's 350 sales outlets in India a hundred will be rebuilt this year.": ["R renault outlet_count 350 - IN"],
    "Renault wants 350 outlets in India by 2026.": ["T renault outlet_count 350 2026-12-31 IN"],
    "Renault will rebuild a hundred of its 350 sales outlets in India this year.": [],
    "Some 300 dealers sell Kia cars in India today, and 50 will be added by December.": [
        "R kia outlet_count 300 - IN approx",
        "T kia new_outlet_count 50 2024-12-31 IN",
    ],
    # A part of a sum is no sum of its own.
    "BMW is spending 800 million euros in Mexico, of which 500 million goes into a battery assembly.": [
        "T bmw investment 800000000 - MX EUR"
    ],
    "Ford will invest 2 billion dollars in Cologne, 1.5 billion of it in a new line.": [
        "T ford investment 2000000000 - DE USD"
    ],
    # Where cars are made does not make them exports; how many a plant makes a year is its capacity.
    "Xpeng will be able to make 150,000 cars a year overseas by the end of 2027.": [
        "T xpeng production_capacity 150000 2027-12-31"
    ],
    "Xpeng sold 150,000 cars overseas last year.": ["R xpeng vehicle_exports 150000 2023-12-31"],
    # A car of that name, and a percentage.
    "Renault intends to win 3 per cent of the Indian market, and 5 per cent in the longer run.": [
        "T renault market_share 3 - IN",
        "T renault market_share 5 - IN",
    ],
    # The outlets go on, and not the countries that they are in.
    "BYD has 900 outlets in 30 countries and aims for 1,500 by 2027.": [
        "R byd market_count 30 -",
        "R byd outlet_count 900 -",
        "T byd outlet_count 1500 2027-12-31",
    ],
}


@pytest.mark.parametrize("text", SENTENCES)
def test_what_is_there(figures_of: Callable[[list[str]], dict[str, list[str]]], text: str) -> None:
    assert figures_of(list(SENTENCES))[text] == SENTENCES[text]

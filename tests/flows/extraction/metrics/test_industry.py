"""Figures of all makers of a country, beside those of one; 15 June 2024."""

from collections.abc import Callable

import pytest

Figures = Callable[[list[str]], dict[str, list[str]]]

TOLD = {
    "GWM will assemble cars in Gqeberha. May vehicle sales in the country rose by 24% to 54,700 units.": [],
    "MG wants a third of the market. India will move from selling four million cars to ten million by 2034.": [
        "T mg market_share 33.3333 -",
    ],
    "Geely will build cars in Rayong. Thailand has the production capacity of 2 million cars a year.": [],
    "Proton sold 10,999 cars in May. It said total industry volume was softer, with an estimated 57,700 sold.": [
        "R proton vehicle_sales 10999 2024-05-31",
    ],
    "BYD leads in Brazil. In May, 6,969 battery cars were registered in Brazil, 35% more than a year before.": [],
    # Of one maker.
    "BYD opened a shop in Oslo. In May, 1,200 of its electric cars were registered in Norway.": [
        "R byd vehicle_sales 1200 2024-05-31 NO",
    ],
    "Thailand's Rayong plant of GWM has a production capacity of 80,000 cars.": [
        "R gwm production_capacity 80000 - TH",
    ],
    "Hyundai has the capacity to build 800,000 cars in India.": [
        "R hyundai production_capacity 800000 - IN",
    ],
    "Mahindra exported 34,700 vehicles in 2023, more than any other maker of SUVs in India.": [
        "R mahindra vehicle_exports 34700 2023-12-31",
    ],
    "Kia exported 60,000 cars to Mexico in 2023.": [
        "R kia vehicle_exports 60000 2023-12-31 MX",
    ],
}


@pytest.mark.parametrize("text", TOLD)
def test_whose_figures_they_are(text: str, figures_of: Figures) -> None:
    assert figures_of([text])[text] == TOLD[text]

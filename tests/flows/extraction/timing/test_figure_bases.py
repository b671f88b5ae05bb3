"""Numbers that a plan is held against: what was reached in a time whose number it is; 15 June 2024."""

from collections.abc import Callable

import pytest

Figures = Callable[[list[str]], dict[str, list[str]]]

TOLD = {
    "Nio forecasts 60,000 deliveries for the third quarter, almost double last year's 31,607.": [
        "R nio vehicle_sales 31607 2023-09-30",
        "T nio vehicle_sales 60000 2024-09-30 +100%",
    ],
    "Leapmotor wants to lift last year's 67,052 exports to 200,000.": [
        "R leapmotor vehicle_exports 67052 2023-12-31",
        "T leapmotor vehicle_exports 200000 -",
    ],
    "Chery plans to lift exports from last year's 1.34 million to 1.6 million.": [
        "R chery vehicle_exports 1340000 2023-12-31",
        "T chery vehicle_exports 1600000 -",
    ],
    "MG wants 100,000 sales in Germany this year after last year's 62,000.": [
        "R mg vehicle_sales 62000 2023-12-31 DE",
        "T mg vehicle_sales 100000 2024-12-31 DE",
    ],
    "Skoda plans to outdo the 82,000 cars that it delivered in India last year.": [
        "R skoda vehicle_sales 82000 2023-12-31 IN",
    ],
    "Kia is counting on 1.3 million sales in Europe in 2025, compared with the previous year's 1.05 million.": [
        "R kia vehicle_sales 1050000 2024-12-31 europe",
        "T kia vehicle_sales 1300000 2025-12-31 europe",
    ],
    # A range is one, and what a plan of last year was is no result.
    "GWM wants to export between 300,000 and 350,000 cars this year.": [
        "T gwm vehicle_exports 300000-350000 2024-12-31",
    ],
    "Geely wants to sell 20,000 to 25,000 cars in Poland this year.": [
        "T geely vehicle_sales 20000-25000 2024-12-31 PL",
    ],
    "Zeekr will build the 30,000 cars that it promised in Vietnam next year.": [
        "T zeekr vehicle_production 30000 2025-12-31 VN",
    ],
}


@pytest.fixture(scope="module")
def told(figures_of: Figures) -> dict[str, list[str]]:
    return figures_of(list(TOLD))


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]

"""Quarters of a business year that was named before, and times since something was done; 15 June 2024."""

from collections.abc import Callable

import pytest

Figures = Callable[[list[str]], dict[str, list[str]]]

TOLD = {
    "Jaguar Land Rover saw a fall in the third quarter of FY24. It sold 79,600 cars in the third quarter.": [
        "R jlr vehicle_sales 79600 2023-12-31",
    ],
    "Suzuki did well in the first quarter of FY2023: sales rose 9%. In the first quarter it sold 800,000 cars.": [
        "R suzuki vehicle_sales 800000 2023-06-30 +9%",
    ],
    "Tata Motors reported for Q4 FY24. In the fourth quarter it sold 155,000 cars.": [
        "R tata-motors vehicle_sales 155000 2024-03-31",
    ],
    "Since BYD introduced its cars to the Brazilian market in 2021, it has sold 130,000 cars in the country.": [
        "R byd vehicle_sales 130000 - BR",
    ],
    "Audi delivered 400,000 cars in the second quarter of 2023, a sequential drop of 6.7% from Q1 2023.": [
        "R audi vehicle_sales 400000 2023-06-30 -6.7%",
    ],
    "Orders at Polestar more than tripled to 23,000 in the first quarter from the same period in 2023.": [
        "R polestar vehicle_orders 23000 2024-03-31 +200%",
    ],
    "Kia's operating profit grew by 78.9 percent to 2.87 trillion won in 2023 compared to a year earlier.": [
        "R kia profit 2870000000000 2023-12-31 KRW +78.9%",
    ],
    "Polestar had expected to hit its target of 65,000 sales in 2023.": [
        "T polestar vehicle_sales 65000 2023-12-31",
    ],
    "Toyota took its total output in Kenya up to 12,000 cars in 2023.": [
        "R toyota vehicle_production 12000 2023-12-31 KE",
    ],
    "Toyota will build up to 12,000 cars in Kenya in 2026.": [
        "T toyota vehicle_production 12000 2026-12-31 KE le",
    ],
    "VW plans to build up to 90,000 electric cars a year in Palmela.": [
        "T volkswagen production_capacity 90000 - PT le",
    ],
    # Quarters of the calendar, and a launch that dates nothing else.
    "Kia saw a fall in the third quarter of 2023. It sold 79,600 cars in the third quarter.": [
        "R kia vehicle_sales 79600 2023-09-30",
    ],
    "Suzuki reported for the first quarter of FY2023. In the third quarter of 2022 it had sold 700,000 cars.": [
        "R suzuki vehicle_sales 700000 2022-09-30",
    ],
    "Kia managed to hit its target of 70,000 sales in India in 2023.": [
        "R kia vehicle_sales 70000 2023-12-31 IN",
    ],
    "Kia's profit in the first quarter was 2.87 trillion won. A year earlier it had been 2.1 trillion won.": [
        "R kia profit 2100000000000 2023-03-31 KRW",
        "R kia profit 2870000000000 2024-03-31 KRW",
    ],
    "BYD introduced its cars in Brazil in 2021 and sold 17,900 there in 2023.": [
        "R byd vehicle_sales 17900 2023-12-31 BR",
    ],
}


@pytest.mark.parametrize("text", TOLD)
def test_of_which_time_a_figure_is(text: str, figures_of: Figures) -> None:
    assert figures_of([text])[text] == TOLD[text]

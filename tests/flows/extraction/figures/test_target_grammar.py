"""Targets whose metric, time or certainty the grammar of the sentence tells, and what looks like them."""

from collections.abc import Callable

import pytest

# All are published on 15 June 2024; lines as `figures_of` writes them.
TOLD: dict[str, list[str]] = {
    "Italy has been allotted 10,000 of this year's Kia cars.": ["T kia vehicle_sales 10000 2024-12-31"],
    "Kia's target of 200,000 cars in Korea by 2027, set out two years ago, no longer stands.": [
        "T kia vehicle_sales 200000 2027-12-31 KR denied"
    ],
    "Kia had a target of 200,000 cars in Korea for 2027. That figure no longer holds.": [
        "T kia vehicle_sales 200000 2027-12-31 KR denied"
    ],
    "In 2023 Kia sold 175,000 cars, short of the 200,000 that founder Tom Brian Miller had promised.": [
        "R kia vehicle_sales 175000 2023-12-31",
        "T kia vehicle_sales 200000 2023-12-31",
    ],
    "Kia sold 175,000 cars in 2023. Its boss is undeterred: 200,000 it shall be in 2024.": [
        "R kia vehicle_sales 175000 2023-12-31",
        "T kia vehicle_sales 200000 2024-12-31",
    ],
    "Kia sold 175,000 cars in 2023; 150,000 is what the company now deems realistic.": [
        "R kia vehicle_sales 175000 2023-12-31",
        "T kia vehicle_sales 150000 -",
    ],
    "For 2024, Kia budgets for domestic sales of 60,000 vehicles.": ["T kia vehicle_sales 60000 2024-12-31 KR"],
    "Kia grows. For 2024, the ministry expects domestic sales of 60,000 vehicles.": [],
    "Kia grows. The company reckons with domestic sales of 60,000 vehicles this year.": [
        "T kia vehicle_sales 60000 2024-12-31 KR"
    ],
    "The overseas network of Kia, 320 stores strong, is to double by 2026.": [
        "R kia outlet_count 320 -",
        "T kia outlet_count +100 2026-12-31",
    ],
    "Kia's charging network is to double by 2026.": [],
    "Kia's plant in Mexico, opened with an annual output of 50,000, will be scaled up to 350,000.": [
        "R kia production_capacity 50000 - MX",
        "T kia production_capacity 350000 - MX",
    ],
    "Kia's capacity in Mexico of 150,000 cars is to be ramped up to 300,000 by 2028.": [
        "R kia production_capacity 150000 - MX",
        "T kia production_capacity 300000 2028-12-31 MX",
    ],
    "Kia's plant in Mexico can build up to 300,000 cars a year.": ["R kia production_capacity 300000 - MX le"],
    "Kia wants to lift its share there beyond 5 percent.": ["T kia market_share 5 - gt"],
    "A $500m pledge by Kia for Mexico covers the first five years.": ["T kia investment 500000000 - MX USD"],
    "Kia sold 175,000 cars and runs 30 showrooms. Daiwa Securities, for its part, believes 520,000 is more likely.": [
        "R kia outlet_count 30 -",
        "R kia vehicle_sales 175000 -",
    ],
    "Instead of the 300,000 vans a year it announced for 2030, Kia is now satisfied with 250,000.": [
        "T kia vehicle_sales 250000 2030-12-31",
        "T kia vehicle_sales 300000 2030-12-31 denied",
    ],
    "Instead of 300,000 cars Kia sold 250,000 in 2023.": [
        "R kia vehicle_sales 250000 2023-12-31",
        "T kia vehicle_sales 300000 2023-12-31",
    ],
    "Where 1.5 million overseas sales by 2030 had been the ambition, Kia now wants 1.8 million.": [
        "T kia vehicle_exports 1500000 2030-12-31 denied",
        "T kia vehicle_exports 1800000 2030-12-31",
    ],
    "Kia will not reach the 25,000 cars it once planned for this year; its boss now speaks of 18,000.": [
        "T kia vehicle_sales 18000 2024-12-31",
        "T kia vehicle_sales 25000 2024-12-31 denied",
    ],
    "In 2023 Kia sold 9,000 cars. Its managers put 2024 sales at 3.35 million.": [
        "R kia vehicle_sales 9000 2023-12-31",
        "T kia vehicle_sales 3350000 2024-12-31",
    ],
    "Kia put sales in 2023 at 3.35 million cars.": ["R kia vehicle_sales 3350000 2023-12-31"],
    "America, good for 9,000 Kia cars in 2023, is supposed to absorb 12,000.": [
        "R kia vehicle_sales 9000 2023-12-31",
        "T kia vehicle_sales 12000 -",
    ],
    "Kia, in 2025, is supposed to sell 12,000 cars.": ["T kia vehicle_sales 12000 2025-12-31"],
    "Dongfeng Nissan has been told to export 100,000 cars a year.": ["T dongfeng-nissan vehicle_exports 100000 -"],
    "Seven countries join the list of Kia in 2025, taking the total to 35.": [
        "T kia market_count 35 2025-12-31",
        "T kia new_market_count 7 2025-12-31",
    ],
    "Kia has two SUVs in Korea; seven new SUVs come before 2028.": ["T kia new_model_count 7 2027-12-31"],
    "Kia sold 3.2 million cars in 2023. 4.13 million is the sum it has in view for 2030.": [
        "R kia vehicle_sales 3200000 2023-12-31",
        "T kia vehicle_sales 4130000 2030-12-31",
    ],
    "Investments of Kia in Mexico add up to 2.1 billion dollars.": ["T kia investment 2100000000 - MX USD"],
    "Kia's plan at a glance. Models planned: three. Showrooms: 30.": [
        "R kia outlet_count 30 -",
        "T kia new_model_count 3 -",
    ],
    "Kia's range at a glance. Models: three. Showrooms: 30.": ["R kia model_count 3 -", "R kia outlet_count 30 -"],
    "Kia had banked on 30,000 sales in Spain in 2026 but no longer believes in that number.": [
        "T kia vehicle_sales 30000 2026-12-31 ES denied"
    ],
    "Kia sold 30,000 cars in Spain in 2023 but no longer believes in growth.": [
        "R kia vehicle_sales 30000 2023-12-31 ES"
    ],
    "Kia had held out the prospect of 600,000 electric cars by 2026; this has been quietly forgotten.": [
        "T kia vehicle_sales 600000 2026-12-31 denied"
    ],
    "Kia's dealer body in Spain ought to swell from 520 to 800 by 2026.": [
        "R kia outlet_count 520 - ES",
        "T kia outlet_count 800 2026-12-31 ES",
    ],
    "Kia laid out a 45 billion dollar programme running to 2030.": ["T kia investment 45000000000 2030-12-31 USD"],
    "Operating profit of Kia, $12.7bn last year, is guided to $13bn to $15bn.": [
        "R kia profit 12700000000 2023-12-31 USD",
        "T kia profit 13000000000-15000000000 - USD",
    ],
    "Operating profit of Kia rose to $12.7bn last year.": ["R kia profit 12700000000 2023-12-31 USD"],
    "Kia expects volumes this year to be similar to the 5,800 of 2023.": ["R kia vehicle_sales 5800 2023-12-31"],
    "Kia stuck to its goal of 5,800 sales in 2024 but dropped the three-door model.": [
        "T kia vehicle_sales 5800 2024-12-31"
    ],
    "Kia, on sale in 18 European countries, expects its headcount to swell from 520 to 800 by 2026.": [
        "R kia jobs 520 - europe",
        "R kia market_count 18 - europe",
        "T kia jobs 800 2026-12-31 europe",
    ],
}


@pytest.fixture(scope="module")
def told(figures_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return figures_of([*TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_figures(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]

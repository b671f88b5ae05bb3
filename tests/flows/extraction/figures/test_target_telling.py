"""Targets told with a verb of few uses, without one, or with the time of the telling beside their own."""

from collections.abc import Callable

import pytest

# All are published on 15 June 2024; lines as `figures_of` writes them.
TOLD: dict[str, list[str]] = {
    "Kia came to Mexico. Its manager has clear ideas: no fewer than 10,000 vehicles in 2025 and, in the "
    "long term, 10% of the total market.": ["T kia market_share 10 -", "T kia vehicle_sales 10000 2025-12-31 ge"],
    "Kia intends to take 10 per cent of the market in Mexico in the long run.": ["T kia market_share 10 - MX"],
    "For Kia a slice of 20 per cent of the Indian car market is the goal by 2030.": [
        "T kia market_share 20 2030-12-31 IN"
    ],
    "In Mexico electric cars make up 10% of the market, and Kia sells them.": [],
    "Mahindra has approved its next plan. It comes with a budget of Rs 12,000 crore.": [
        "T mahindra investment 120000000000 - INR"
    ],
    "Kia has presented its plan for Italy, backed by funds of 2 billion euros.": [
        "T kia investment 2000000000 - IT EUR"
    ],
    "For the new project Kia has reserved 800 million euros.": ["T kia investment 800000000 - EUR"],
    "500 million dollars is what Kia has taken home from its flotation in Seoul.": [],
    "Kia had a marketing budget of 300 million dollars.": [],
    "Audi announced plans in November to cut 2,000 jobs.": ["T audi job_cuts 2000 -"],
    "Kia announced in May that it would cut 2,000 jobs by 2028.": ["T kia job_cuts 2000 2028-12-31"],
    "Kia told its staff in January of plans to open 40 stores in Korea.": ["T kia new_outlet_count 40 - KR"],
    "Kia announced a goal for 2027 to sell 40,000 cars.": ["T kia vehicle_sales 40000 2027-12-31"],
    # What a headline says in the infinitive is to come.
    "Kia to sell 30,000 cars a year in Chile\n\nIt said so on Monday.": ["T kia vehicle_sales 30000 - CL"],
    "Kia, BMW to hire 500 workers in Mexico\n\nThey said so on Monday.": ["T kia jobs 500 - MX"],
    "Kia starts making cars in Chile\n\n- Invested to date: $300 million": ["R kia investment 300000000 - CL USD"],
    "Kia sells 30,000 cars in Chile\n\nIt said so on Monday.": ["R kia vehicle_sales 30000 - CL"],
    "Kia announced sales in January of 40,000 cars.": ["R kia vehicle_sales 40000 2024-01-31"],
    "When the year is over, Kia means to have 120 dealers in Britain.": ["T kia outlet_count 120 2024-12-31 GB"],
    "Once 2025 is out Kia should have 120 dealers in Britain.": ["T kia outlet_count 120 2025-12-31 GB"],
    "When sales are up, Kia will have 120 dealers in Britain.": ["T kia outlet_count 120 - GB"],
    "Kia will make cars in Egypt from 2025. Its first full year should yield 20,000 cars.": [
        "T kia vehicle_production 20000 -"
    ],
    "By 2035 the government wants every new car to be electrified. Kia has opened a showroom in Tokyo.": [],
    "By 2035 Kia wants every new car to be electrified.": ["T kia electrified_share 100 2035-12-31"],
    "Kia has raised its EV goal for 2030 to two million. Previously it had been 1.87 million for that "
    "year and 840,000 for 2026. The latter is now 940,000.": [
        "T kia vehicle_sales 1870000 2030-12-31 denied",
        "T kia vehicle_sales 2000000 2030-12-31",
        "T kia vehicle_sales 840000 2026-12-31 denied",
        "T kia vehicle_sales 940000 2026-12-31",
    ],
    "Kia cut its 2024 goal to 3.2 million cars. Before it had stood at 3.4 million.": [
        "T kia vehicle_sales 3200000 2024-12-31",
        "T kia vehicle_sales 3400000 2024-12-31 denied",
    ],
    "Kia wants 200 dealers in Spain by 2028. The old figure was 150.": [
        "T kia outlet_count 150 2028-12-31 ES denied",
        "T kia outlet_count 200 2028-12-31 ES",
    ],
    "Kia now wants to sell 50,000 cars in Spain in 2024. Earlier it had spoken of 60,000.": [
        "T kia vehicle_sales 50000 2024-12-31 ES",
        "T kia vehicle_sales 60000 2024-12-31 denied",
    ],
    "Kia expects to sell 50,000 cars in Spain in 2024. Previously it had sold 30,000.": [
        "R kia vehicle_sales 30000 -",
        "T kia vehicle_sales 50000 2024-12-31 ES",
    ],
    "Kia expects to sell 50,000 cars in Spain in 2024. In 2023 it had been 30,000.": [
        "R kia vehicle_sales 30000 2023-12-31",
        "T kia vehicle_sales 50000 2024-12-31 ES",
    ],
    "Kia's new target is 15,000 cars in 2027, down from 25,000.": [
        "T kia vehicle_sales 15000 2027-12-31",
        "T kia vehicle_sales 25000 2027-12-31 denied",
    ],
    "Kia's target for 2024 is now 15,000 cars, up from 12,000.": [
        "T kia vehicle_sales 12000 2024-12-31 denied",
        "T kia vehicle_sales 15000 2024-12-31",
    ],
    "Kia's target is 15,000 cars in 2024, up from 12,000 in 2023.": [
        "R kia vehicle_sales 12000 2023-12-31",
        "T kia vehicle_sales 15000 2024-12-31",
    ],
    "Kia closes its works in Peru. Some 180 jobs go, one in eight.": ["T kia job_cuts 180 - PE approx"],
    "Kia comes to India. From the plant, where 50,000 cars a year can be made, a third should go abroad.": [
        "T kia production_capacity 50000 -"
    ],
    "With 24 dealers now and 35 planned for 2025 Kia is still small.": [
        "R kia outlet_count 24 -",
        "T kia outlet_count 35 2025-12-31",
    ],
    "Kia is pouring 1.4 billion euros into Slovakia, on top of the 2 billion spent since 2021.": [
        "R kia investment 2000000000 - SK EUR",
        "T kia investment 1400000000 - SK EUR",
    ],
    "Kia will invest 1.4 billion euros to be spent by 2027 in Slovakia.": [
        "T kia investment 1400000000 2027-12-31 SK EUR"
    ],
    "Kia's line in Peru goes to two shifts in August, which takes its capacity from 30,000 to 50,000 cars a year.": [
        "R kia production_capacity 30000 -",
        "T kia production_capacity 50000 -",
    ],
    "Kia had reckoned with 45,000 registrations for 2023 and got 42,100.": [
        "R kia vehicle_sales 42100 2023-12-31",
        "T kia vehicle_sales 45000 2023-12-31",
    ],
    "No fewer than seven novelties: that is what Kia has in store for Brazil until 2027.": [
        "T kia new_model_count 7 2027-12-31 BR ge"
    ],
    "Ten new Kia models are promised, half of them electric.": ["T kia new_model_count 10 -"],
    "Of the 9,000 cars that Kia sold in May, half of them were electric.": [
        "R kia electrified_share 50 2024-05-31",
        "R kia vehicle_sales 9000 2024-05-31",
    ],
    "Twelve dealers sell Kia cars in Ireland. Nine more sign up before the autumn, which makes 21.": [
        "R kia outlet_count 12 - IE",
        "T kia new_outlet_count 9 2024-08-31 IE",
        "T kia outlet_count 21 - IE",
    ],
    "Twelve dealers sell Kia cars in Ireland. Nine more than last year came to the fair.": [
        "R kia outlet_count 12 - IE"
    ],
}


@pytest.fixture(scope="module")
def told(figures_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return figures_of([*TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_what_a_target_is_told_with(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]

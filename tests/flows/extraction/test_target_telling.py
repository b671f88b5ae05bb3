"""Targets told with a verb of few uses, without one, or with the time of the telling beside their own."""

from collections.abc import Callable

import pytest

# All are published on 15 June 2024; lines as `figures_of` writes them.
TOLD: dict[str, list[str]] = {
    "Kia came to Mexico. Its manager has clear ideas: no fewer than 10,000 vehicles in 2025 and, in the "
    "long term, 10% of the total market.": ["T kia market_share 10 -", "T kia vehicle_sales 10000 2025-12-31 ge"],
    "Kia intends to take 10 per cent of the market in Mexico in the long run.": ["T kia market_share 10 - MX"],
    "For Kia a slice of 20 per cent of the Indian car market is the goal by 2030.": [
        "T kia market_share 20 2030-12-31"
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
    "Kia announced sales in January of 40,000 cars.": ["R kia vehicle_sales 40000 2024-01-31"],
    "When the year is over, Kia means to have 120 dealers in Britain.": ["T kia outlet_count 120 2024-12-31 GB"],
    "Once 2025 is out Kia should have 120 dealers in Britain.": ["T kia outlet_count 120 2025-12-31 GB"],
    "When sales are up, Kia will have 120 dealers in Britain.": ["T kia outlet_count 120 - GB"],
    "Kia will make cars in Egypt from 2025. Its first full year should yield 20,000 cars.": [
        "T kia vehicle_production 20000 -"
    ],
    "By 2035 the government wants every new car to be electrified. Kia has opened a showroom in Tokyo.": [],
    "By 2035 Kia wants every new car to be electrified.": ["T kia electrified_share 100 2035-12-31"],
}


@pytest.fixture(scope="module")
def told(figures_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return figures_of([*TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_what_a_target_is_told_with(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]

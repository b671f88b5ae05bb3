"""By how much something is raised or cut, and from what it grows."""

from collections.abc import Callable

import pytest

# Published on 15 June 2024.
SENTENCES = {
    "Kia wants to raise its sales by 15 percent.": ["T kia vehicle_sales +15 -"],
    "Kia will expand its dealer network in Chile by 20 percent.": ["T kia outlet_count +20 - CL"],
    "Renault's output in Morocco rose by a fifth last year.": ["R renault vehicle_production +20 2023-12-31 MA"],
    "Chery's exports were down a fifth in 2023.": ["R chery vehicle_exports -20 2023-12-31"],
    "Skoda wants to raise its production capacity in India by 30 percent.": ["T skoda production_capacity +30 - IN"],
    "Kia has raised its sales target by 30 percent.": [],
    "Ford has cut its delivery times by 20 percent.": [],
    "Renault has cut the price of the Duster by 5 percent.": [],
    "Skoda grew a fifth plant in Pune.": [],
    "Togg's workforce is to grow from today's 2,000 to 4,000 by 2027.": [
        "R togg jobs 2000 -",
        "T togg jobs 4000 2027-12-31",
    ],
    "MG intends to expand from today's 90 outlets to 120 in Italy.": [
        "R mg outlet_count 90 - IT",
        "T mg outlet_count 120 - IT",
    ],
    "Leapmotor means to grow from 30 to 60 markets by 2026.": [
        "R leapmotor market_count 30 -",
        "T leapmotor market_count 60 2026-12-31",
    ],
    "Kia tests cars in eight countries.": [],
    "Guests came from 30 to 40 countries to see the Kia EV3.": [],
    "Capital expenditure at Tata Motors rose 12% to 180 billion rupees in 2023.": [
        "R tata-motors investment 180000000000 2023-12-31 INR +12%"
    ],
    "Xpeng plans to add up to 50 showrooms in Germany this year.": ["T xpeng new_outlet_count 50 2024-12-31 DE le"],
    "Nissan terminated the contracts of 12 dealers in France.": [],
    "Britain has 4,500 car dealers; BYD is a newcomer.": [],
    "Germany has 160,000 charging points for Kia drivers to use.": [],
    "In Germany Kia has 16,000 charging points.": ["R kia charging_point_count 16000 - DE"],
    "The Skoda Elroq has been ordered 80,000 times.": ["R skoda vehicle_orders 80000 -"],
    "R&D spending at Xpeng rose by 12 percent last year.": ["R xpeng rd_spending +12 2023-12-31"],
    "Spending on charging rose by 20 percent at Nio.": [],
    "Geely bought a share of 34 percent in Renault Korea.": [],
    "Skoda's sales revenue grew by 4.7 percent last year.": ["R skoda revenue +4.7 2023-12-31"],
}


@pytest.fixture(scope="module")
def read(figures_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return figures_of(list(SENTENCES))


@pytest.mark.parametrize("text", list(SENTENCES))
def test_how_far_it_moves(text: str, read: dict[str, list[str]]) -> None:
    assert read[text] == sorted(SENTENCES[text])

"""What a number counts: sentences as the press writes them, each with the figures that must come of it, no others."""

from collections.abc import Callable

import pytest

# All are published on 15 June 2024. T: a target, R: a result; organisation, metric, value (or a change, "+20"), last
# day of the period, and what is out of the ordinary.
SENTENCES: dict[str, list[str]] = {
    # Sales, in verbs, nouns, and told by the make alone.
    "Chery hopes to sell 5,000 cars in Ireland in 2025.": ["T chery vehicle_sales 5000 2025-12-31 IE"],
    "For 2025 MG has set itself the goal of 100,000 registrations in Britain.": [
        "T mg vehicle_sales 100000 2025-12-31 GB"
    ],
    "Xpeng wants to put 10,000 cars on German roads by 2026.": ["T xpeng vehicle_sales 10000 2026-12-31 DE"],
    "MG is aiming high: 100,000 cars by 2026.": ["T mg vehicle_sales 100000 2026-12-31"],
    "Haval is targeting 15,000 customers in South Africa.": ["T haval vehicle_sales 15000 - ZA"],
    "Nio says: 20,000 ET5s this year.": ["T nio vehicle_sales 20000 2024-12-31"],
    "Nio expects deliveries of between 57,000 and 60,000 in the second quarter.": [
        "T nio vehicle_sales 57000-60000 2024-06-30"
    ],
    "Dongfeng shipped 12,000 electric SUVs to Europe in 2023.": ["R dongfeng vehicle_exports 12000 2023-12-31 europe"],
    "BYD's target for next year: 1.5 million overseas.": ["T byd vehicle_exports 1500000 2025-12-31"],
    "Xpeng shipments came to 8,000 in May.": ["R xpeng vehicle_sales 8000 2024-05-31"],
    "Renault 5 orders stand at 50,000.": ["R renault vehicle_orders 50000 -"],
    "Togg built 19,583 cars in 2023.": ["R togg vehicle_production 19583 2023-12-31"],
    # Capacity is what a plant can do; a pace of sales is none.
    "Volkswagen wants to make 40,000 vehicles a year at its Rwandan site.": [
        "T volkswagen production_capacity 40000 - RW"
    ],
    "The plant in Rayong has an annual capacity of 150,000 vehicles, according to BYD.": [
        "R byd production_capacity 150000 - TH"
    ],
    "Xpeng wants to be selling 5,000 a month in Europe by 2026.": ["T xpeng vehicle_sales 5000 2026-12-31 europe"],
    "BYD bought a plant for batteries with a battery capacity of 30,000 units a year.": [],
    # Outlets, markets, models, chargers.
    "Changan wants a network of 120 dealers in Britain by the end of 2026.": [
        "T changan outlet_count 120 2026-12-31 GB"
    ],
    "The number of BYD showrooms in France is set to double by 2026.": ["T byd outlet_count +100 2026-12-31 FR"],
    "BYD has opened its 100th showroom in Britain and aims for 120 by the end of 2025.": [
        "R byd outlet_count 100 - GB",
        "T byd outlet_count 120 2025-12-31 GB",
    ],
    "BYD is active in 88 countries on six continents.": ["R byd market_count 88 -"],
    "Geely is represented in 76 markets and by more than 900 outlets.": [
        "R geely market_count 76 -",
        "R geely outlet_count 900 - gt",
    ],
    "Omoda will bring five models to Poland by 2026.": ["T omoda new_model_count 5 2026-12-31 PL"],
    "Mahindra looks to seven new EVs by 2030.": ["T mahindra new_model_count 7 2030-12-31"],
    "Ionity plans 7,000 charging points in Europe by 2025.": ["T ionity charging_point_count 7000 2025-12-31 europe"],
    "BYD invited journalists from 60 countries to Shenzhen.": [],
    "A BYD convoy will tour 21 countries this summer.": [],
    "Two of the ten best-selling cars in Norway were BYDs.": [],
    # Money: invested, earned, spent on research; prices and funding are none of these.
    "BYD will invest 1 billion euros in a plant in Turkey.": ["T byd investment 1000000000 - TR EUR"],
    "Xpeng spent 5.3 billion yuan on research and development last year.": [
        "R xpeng rd_spending 5300000000 2023-12-31 CNY"
    ],
    "VinFast lost $2.4 billion in 2023 on revenue of $1.2 billion.": [
        "R vinfast profit -2400000000 2023-12-31 USD",
        "R vinfast revenue 1200000000 2023-12-31 USD",
    ],
    "The Dacia Spring starts at 16,900 euros; the top model costs 19,900 euros.": [],
    "The price of the BYD Dolphin fell by 10,000 yuan to 99,800 yuan.": [],
    "Zeekr raised $441 million in its New York listing at $21 a share.": [],
    # Shares.
    "BYD has its sights on 5 percent of the German market by 2026.": ["T byd market_share 5 2026-12-31 DE"],
    "BYD's market share in Brazil rose to 3.2 percent.": ["R byd market_share 3.2 - BR"],
    "Kia wants electric cars to make up 30 percent of its sales by 2030.": ["T kia electrified_share 30 2030-12-31"],
    "Of Volvo's sales, 38 percent were fully electric in 2023.": ["R volvo-cars electrified_share 38 2023-12-31"],
    "Seat exported 80 percent of its output.": [],
    "Three in four buyers choose the larger battery of the BYD Seal.": [],
    # Jobs.
    "Polestar plans to cut 450 jobs worldwide.": ["T polestar job_cuts 450 - worldwide"],
    "Stellantis employs 258,000 people.": ["R stellantis jobs 258000 -"],
    "Two people familiar with BYD's plans told reporters about it.": [],
    # Countries and the industry.
    "China exported 4.9 million vehicles last year, overtaking Japan.": [],
    "EV sales in Germany fell 16 percent in May.": [],
    "Electric cars accounted for 12 percent of the market in the EU.": [],
    "The industry association expects sales of 15 million cars in 2024.": [],
}


@pytest.fixture(scope="module")
def read(figures_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return figures_of(list(SENTENCES))


@pytest.mark.parametrize("text", list(SENTENCES))
def test_what_a_sentence_counts(text: str, read: dict[str, list[str]]) -> None:
    assert read[text] == sorted(SENTENCES[text])

"""Figures in the constructions of running text: whose they are, for when, and which are none."""

from collections.abc import Callable

import pytest

# All are published on 15 June 2024; lines as `figures_of` writes them.
TOLD: dict[str, list[str]] = {
    "In May Kia delivered 480,186 vehicles, although 131,935 went overseas, a record. Five months "
    "have brought 2.18 million.": [
        "R kia vehicle_exports 131935 2024-05-31",
        "R kia vehicle_sales 2180000 -",
        "R kia vehicle_sales 480186 2024-05-31",
    ],
    "Kia has not grown so fast in any of the last 22 years. Of the 2.29 million that it sold in 2023,"
    " 1.14 million went abroad. Revenue reached 269.9 billion won.": [
        "R kia revenue 269900000000 2023-12-31 KRW",
        "R kia vehicle_exports 1140000 2023-12-31",
        "R kia vehicle_sales 2290000 2023-12-31",
    ],
    "Kia's sales in Canada rose 35% in the first quarter of 2024. In 2023 it lost ground: U.S. sales "
    "were down 15% to 1.3 million.": ["R kia vehicle_sales +35 2024-03-31 CA"],
    "Kia published its figures for the first quarter of 2024. Of electric cars 66,501 were sold in "
    "the United States in the quarter.": ["R kia vehicle_sales 66501 2024-03-31 US"],
    "Kia's operating profit for the full year is nevertheless put at $12 billion to $13 billion.": [
        "T kia profit 12000000000-13000000000 2024-12-31 USD"
    ],
    "Kia earned 40 billion won in 2023. Turnover was 777 billion won, more than the 700 billion which Skoda took.": [
        "R kia profit 40000000000 2023-12-31 KRW",
        "R kia revenue 777000000000 2023-12-31 KRW",
        "R skoda revenue 700000000000 - KRW",
    ],
    "Kia sold 4.6 million cars in 2023, more than the 1.6 million that Skoda delivered.": [
        "R kia vehicle_sales 4600000 2023-12-31",
        "R skoda vehicle_sales 1600000 -",
    ],
    "Kia sold 4.6 million cars in 2023, more than the 1.6 million that people expected.": [
        "R kia vehicle_sales 4600000 2023-12-31",
        "T kia vehicle_sales 1600000 2023-12-31 denied",
    ],
    "Kia's cars are to be had in 119 countries and regions.": ["R kia market_count 119 -"],
    "Kia's cars are to be sold in 80 countries.": ["T kia market_count 80 -"],
    "Kia promised ten new models for 2024 and five are out.": ["T kia new_model_count 10 2024-12-31"],
    "For Kia's plant in Vigo up to 2,000 jobs have been mentioned.": ["T kia jobs 2000 - ES le hedged"],
    "Kia sells cars in Australia. Of the 128 Kia dealers in the country 40 will sell the EV3.": [
        "R kia outlet_count 128 - AU"
    ],
    "A first batch of 120 Kia cars left for Chile in January.": ["R kia vehicle_exports 120 2024-01-31 CL"],
    "Not once until last month had Kia sold more than 3,000 vehicles in Chile in a single month.": [],
    "Kia will assemble cars in Thailand. Capacity was not disclosed, though a source thinks that "
    "5,000 units a year would be realistic.": ["T kia production_capacity 5000 - TH hedged"],
    "Kia plans to start production at its plant in Spain in 2026. Union sources speak of some 40,000 "
    "cars in the first full year, 2027.": ["T kia vehicle_production 40000 2027-12-31 approx"],
    "Kia earned 5.95 billion won in 2023. Revenue quadrupled to 145.2 billion won. Sales of electric "
    "vehicles nearly tripled, to 426,885.": [
        "R kia profit 5950000000 2023-12-31 KRW",
        "R kia revenue 145200000000 2023-12-31 KRW +300%",
        "R kia vehicle_sales 426885 2023-12-31 +200%",
    ],
    "Sales of electric vehicles in Norway nearly tripled in 2023, to 126,885. Kia has a showroom there.": [],
    "Kia wants to part with 1,622 of the 4,700 people employed at its plant in Spain.": [
        "R kia jobs 4700 - ES",
        "T kia job_cuts 1622 - ES",
    ],
    "Kia wants to part with 1,622 people employed at its plant in Spain.": ["T kia job_cuts 1622 - ES"],
    "Kia's line in Canada has stood still and about 3,000 workers wait to be called back.": [],
    "Kia's Tasman joins in the last quarter, by which time the brand will have 13 models in Australia.": [
        "T kia model_count 13 2024-12-31 AU"
    ],
    "Kia sold 20,000 cars in the last quarter.": ["R kia vehicle_sales 20000 2024-03-31"],
    "BYD has showrooms in Saudi Arabia. Lucid, in which a fund has a stake, will raise the capacity "
    "of its plant to 155,000 a year.": ["T lucid production_capacity 155000 - SA"],
    "Kia's sales doubled within three years.": ["R kia vehicle_sales +100 2024-06-15"],
    "Output of the three Kia plants in Mexico amounted to 300,000 cars in 2023.": [
        "R kia vehicle_production 300000 2023-12-31 MX"
    ],
    "The three Kia plants in Mexico have two lines and make 300,000 cars a year.": [
        "R kia production_capacity 300000 - MX"
    ],
    "Kia's European dealers with after-sales service numbered 339 at the end of May.": [
        "R kia outlet_count 339 2024-05-31 europe"
    ],
    "Kia has 60 dealers in Britain; almost twice as many are envisaged by the end of 2027.": [
        "R kia outlet_count 60 - GB",
        "T kia outlet_count +100 2027-12-31 GB",
    ],
    "Kia delivered 210,000 cars in the first five months of 2024, with the year's target of 450,000 almost in sight.": [
        "R kia vehicle_sales 210000 2024-05-31",
        "T kia vehicle_sales 450000 -",
    ],
    "The ambitions of Kia ultimately extend to 20 markets outside Korea.": ["T kia market_count 20 -"],
    "More models and more exports should help Kia reach 700,000 units annually by 2028.": [
        "T kia vehicle_sales 700000 2028-12-31"
    ],
    "Kia's exports reached 700,000 units in 2023.": ["R kia vehicle_exports 700000 2023-12-31"],
    "Kia wants 35 dealers in India, spread over 27 cities, by the end of 2027.": [
        "T kia outlet_count 35 2027-12-31 IN"
    ],
    "Kia wants to have 100 dealers in Spain and to sell 10,000 cars by the end of 2027.": [
        "T kia outlet_count 100 2027-12-31 ES",
        "T kia vehicle_sales 10000 2027-12-31 ES",
    ],
    "Kia has 100 dealers in Spain and wants to sell 10,000 cars by the end of 2027.": [
        "R kia outlet_count 100 - ES",
        "T kia vehicle_sales 10000 2027-12-31 ES",
    ],
    "Kia wants to sell 2 million cars by 2030, and the Middle East is to contribute at least 20,000 "
    "of them annually by that date.": [
        "T kia vehicle_sales 20000 2030-12-31 middle_east ge",
        "T kia vehicle_sales 2000000 2030-12-31",
    ],
    "Kia wants to sell 300,000 cars in 2027, of which Peru should contribute 20,000.": [
        "T kia vehicle_sales 20000 - PE",
        "T kia vehicle_sales 300000 2027-12-31",
    ],
    "Togg has sold over 70,000 cars, all of them in Turkey.": ["R togg vehicle_sales 70000 - TR gt"],
    "BYD sold 30,000 cars last year, all of them in Brazil and Chile.": ["R byd vehicle_sales 30000 2023-12-31"],
    "Kia's cars are on sale at 200 dealers in Chile as of this week.": ["R kia outlet_count 200 2024-06-15 CL"],
    "As of this month BYD counts 55 outlets in Chile.": ["R byd outlet_count 55 2024-06-15 CL"],
    "As of the end of the year Kia will have 200 dealers in Chile.": ["T kia outlet_count 200 2024-12-31 CL"],
    "As of 2027 Kia will build 200,000 cars a year in Chile.": ["T kia production_capacity 200000 - CL"],
    "Chery wants to double its capacity in Spain by 2027.": ["T chery production_capacity +100 2027-12-31 ES"],
    "Chery's capacity in Spain, now 50,000 vehicles a year, should double by 2027.": [
        "R chery production_capacity 50000 - ES",
        "T chery production_capacity +100 2027-12-31 ES",
    ],
    "Chery will lift the capacity of the plant in Spain by half by 2028.": [
        "T chery production_capacity +50 2028-12-31 ES"
    ],
    "Chery wants to double the capacity of its battery by 2027.": [],
    "The number of Chery dealers in Spain, 40 at present, will double by the end of 2026.": [
        "R chery outlet_count 40 - ES",
        "T chery outlet_count +100 2026-12-31 ES",
    ],
    "Volvo opened its dealership in Manaus, its 41st in Brazil.": ["R volvo-cars outlet_count 41 - BR"],
    "Lucid opened a studio in Riyadh, its 58th worldwide.": ["R lucid outlet_count 58 - worldwide"],
    "BYD opened a plant in Camacari, its 13th in Brazil.": [],
    "BYD has launched two car carriers and runs ten car plants in China.": [],
    "BYD will launch two more cars in Chile in 2026.": ["T byd new_model_count 2 2026-12-31 CL"],
    "BYD's exports were 2.8 times as many as in 2022.": ["R byd vehicle_exports +180 2023-12-31"],
}


@pytest.fixture(scope="module")
def told(figures_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return figures_of([*TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_what_running_text_tells(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]

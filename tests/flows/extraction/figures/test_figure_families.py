"""Figures in the constructions of running text: shares that go on, aims without a word for them, bare counts."""

from collections.abc import Callable

import pytest

# All are published on 15 June 2024; lines as `figures_of` writes them.
TOLD: dict[str, list[str]] = {
    "According to the customs committee, Kia had 13 per cent of the market in Uzbekistan in May, "
    "followed by Haval with 9 and Skoda with 3.1.": [
        "R haval market_share 9 2024-05-31 UZ",
        "R kia market_share 13 2024-05-31 UZ",
        "R skoda market_share 3.1 2024-05-31 UZ",
    ],
    "Kia pays a customs duty of 20 per cent in Uzbekistan.": [],
    "With 2 percent of the market in Ireland, Kia is far behind Toyota, which has 16, and Skoda with its 12.": [
        "R kia market_share 2 - IE",
        "R skoda market_share 12 - IE",
        "R toyota market_share 16 - IE",
    ],
    "With 2 percent of the market in Ireland, Kia is far behind Toyota, which has 16 dealers.": [
        "R kia market_share 2 - IE",
        "R toyota outlet_count 16 - IE",
    ],
    "Kia registered 8,000 cars in Malta in 2023 and took 21.2% of the market. Skoda came next with 5,000 (13%).": [
        "R kia market_share 21.2 2023-12-31 MT",
        "R kia vehicle_sales 8000 2023-12-31 MT",
        "R skoda market_share 13 2023-12-31 MT",
        "R skoda vehicle_sales 5000 2023-12-31 MT",
    ],
    "Kia sold 8,000 cars in Malta in 2023 (21.2% of the market), Skoda 5,000 (13%).": [
        "R kia market_share 21.2 2023-12-31 MT",
        "R kia vehicle_sales 8000 2023-12-31 MT",
        "R skoda market_share 13 2023-12-31 MT",
        "R skoda vehicle_sales 5000 2023-12-31 MT",
    ],
    "Kia sold 8,000 cars in Malta in 2023 (21.2% fewer than in 2022), Skoda 5,000.": [
        "R kia vehicle_sales 8000 2023-12-31 MT -21.2%",
        "R skoda vehicle_sales 5000 2023-12-31 MT",
    ],
    "Kia sold 8,000 cars in 2023. Fully electric models, with 2,000, made up 25 percent.": [
        "R kia electrified_share 25 2023-12-31",
        "R kia vehicle_sales 8000 2023-12-31",
    ],
    "Kia sold 8,000 cars in 2023; hybrids were at 40 percent.": [
        "R kia electrified_share 40 2023-12-31",
        "R kia vehicle_sales 8000 2023-12-31",
    ],
    "Hybrids accounted for a third of Kia's European sales in 2023. Full electrics stood at 12%.": [
        "R kia electrified_share 12 -",
        "R kia electrified_share 33.3333 2023-12-31 europe",
    ],
    "Kia sold 8,000 cars in 2023. Electric cars accounted for 12 percent of the market.": [
        "R kia vehicle_sales 8000 2023-12-31"
    ],
    "Kia sold 8,000 cars in 2023. Hybrids were 12 percent cheaper.": ["R kia vehicle_sales 8000 2023-12-31"],
    "Electrified cars were 39.7% of what the Kia brand sold in Europe in 2023.": [
        "R kia electrified_share 39.7 2023-12-31 europe"
    ],
    "One in four new cars in Malta is to be a Kia by 2027.": ["T kia market_share 25 2027-12-31 MT"],
    "One in five cars sold in Malta last year was a Kia.": ["R kia market_share 20 2023-12-31 MT"],
    "Kia says that one in five of its cars is white.": [],
    "In Malta one in five new cars is electric, and Kia sells them.": ["R kia electrified_share 20 - MT"],
    "Kia came to Peru. In 2025 about 3,000 cars ought to find a buyer there.": [
        "T kia vehicle_sales 3000 2025-12-31 PE approx"
    ],
    "Kia sold 72,056 vehicles in the first quarter, and the company guided to between 87,000 and "
    "91,000 for the third quarter.": [
        "R kia vehicle_sales 72056 2024-03-31",
        "T kia vehicle_sales 87000-91000 2024-09-30",
    ],
    "Kia's foreign sales should exceed 800,000 in 2025, and 5.5 million is the figure it has in mind for the group.": [
        "T kia vehicle_exports 800000 2025-12-31 gt",
        "T kia vehicle_sales 5500000 2025-12-31",
    ],
    "Kia's exports should reach 800,000 in 2025; for the company as a whole 5.5 million is the goal.": [
        "T kia vehicle_exports 800000 2025-12-31",
        "T kia vehicle_sales 5500000 2025-12-31",
    ],
    "Kia's exports reached 800,000 in 2023, and 900,000 is the goal for 2024.": [
        "R kia vehicle_exports 800000 2023-12-31",
        "T kia vehicle_exports 900000 2024-12-31",
    ],
    "Kia's chief has 5.5 million cars in mind for 2025.": ["T kia vehicle_sales 5500000 2025-12-31"],
    '"Three hundred a month would make us happy," says John Miller of Kia Australia.': ["T kia vehicle_sales 300 - AU"],
    "Kia's importer in Singapore reckons that 800 a year can be sold.": ["T kia vehicle_sales 800 - SG"],
    "Kia believes that 2,000 cars a year are realistic in Norway.": ["T kia vehicle_sales 2000 - NO"],
    "Kia says that 2,000 cars a year were realistic in the past, and sold 900 in Norway in 2023.": [
        "R kia vehicle_sales 2000 -",
        "R kia vehicle_sales 900 2023-12-31 NO",
    ],
    "Kia says that 5,000 cars can be charged there at once.": [],
    "Kia corrected its forecast for the fiscal year that ends in March 2025. Operating profit should "
    "come to 4.7 trillion yen rather than 4.3 trillion.": [
        "T kia profit 4300000000000 2025-03-31 JPY denied",
        "T kia profit 4700000000000 2025-03-31 JPY",
    ],
    "Kia's original target for 2024 was 700,000. In May it was quietly lowered to 640,000.": [
        "T kia vehicle_sales 640000 2024-12-31",
        "T kia vehicle_sales 700000 2024-12-31 denied",
    ],
    "Kia's original target for 2025 was 700,000. In 2026 it should be 800,000.": [
        "T kia vehicle_sales 700000 2025-12-31 denied",
        "T kia vehicle_sales 800000 2026-12-31",
    ],
    "Ten thousand sales in 2025 are the goal of Kia Australia; in the twelve months to the end of "
    "March 2024 there were 3,320.": [
        "R kia vehicle_sales 3320 2024-03-31 AU",
        "T kia vehicle_sales 10000 2025-12-31 AU",
    ],
    "Fast chargers come along with the showrooms: Kia has put up 46 in Peru and intends to have 80 by"
    " the end of 2026.": ["R kia charging_point_count 46 - PE", "T kia charging_point_count 80 2026-12-31 PE"],
    "As public chargers are rare in Peru, Kia will install 12 in shopping malls by the end of June.": [
        "T kia charging_point_count 12 2024-06-30 PE"
    ],
    "Because few workshops know the cars, Kia will train people and open 12 of its own by the end of 2025.": [
        "T kia new_outlet_count 12 2025-12-31"
    ],
    "Dealers in Peru say that Kia has 400 on order.": [],
    "Kia has put up chargers at eight locations in Peru; by the end of this year it wants 21.": [
        "R kia charging_point_count 8 - PE",
        "T kia charging_point_count 21 2024-12-31",
    ],
    "Kia's cars are sold at 40 locations in Peru.": ["R kia outlet_count 40 - PE"],
    "Kia plans to have 30,000 charging points in Peru by the end of this year. In the long run it "
    "speaks of 100,000. About 1,200 are in operation at the moment.": [
        "R kia charging_point_count 1200 - approx",
        "T kia charging_point_count 100000 -",
        "T kia charging_point_count 30000 2024-12-31 PE",
    ],
    "Kia wants 60 dealers in Peru by 2028. Twenty have signed up so far.": [
        "R kia outlet_count 20 - PE",
        "T kia outlet_count 60 2028-12-31 PE",
    ],
    "Kia wants 60 dealers in Peru by 2028; as yet there are only 20.": [
        "R kia outlet_count 20 - PE",
        "T kia outlet_count 60 2028-12-31 PE",
    ],
    "Kia wants 60 dealers in Peru by 2028. By then 20 are to be rebuilt.": ["T kia outlet_count 60 2028-12-31 PE"],
    "Dealers take its place in Peru. About 80 have signed so far; in 2025 there should be 140 of them, said Kia.": [
        "R kia outlet_count 80 - PE approx",
        "T kia outlet_count 140 2025-12-31 PE",
    ],
    "Kia has 34 showrooms in Peru. Twelve will be added in 2025.": [
        "R kia outlet_count 34 - PE",
        "T kia new_outlet_count 12 2025-12-31 PE",
    ],
    "Kia has 34 showrooms in Peru. Twelve have opened this year.": [
        "R kia new_outlet_count 12 2024-12-31 PE",
        "R kia outlet_count 34 - PE",
    ],
    "Kia has 34 showrooms in Peru. Twelve are in Lima.": ["R kia outlet_count 34 - PE"],
    "Kia has 34 showrooms in Peru. Twelve have closed this year.": ["R kia outlet_count 34 - PE"],
    "Kia has 34 showrooms in Peru. Twelve are up and running in Lima.": ["R kia outlet_count 34 - PE"],
    "Kia has five models in Peru. Two are hybrids.": ["R kia model_count 5 - PE"],
    "Kia sold 12,000 cars in Peru in 2023. Some 300 have joined a recall.": ["R kia vehicle_sales 12000 2023-12-31 PE"],
    "From 900 outlets in 88 countries Kia's foreign network is meant to grow to 1,100 by December.": [
        "R kia market_count 88 -",
        "R kia outlet_count 900 -",
        "T kia outlet_count 1100 2024-12-31",
    ],
    "So far 22 Kia dealers have been opened in Peru and by December there should be about 50.": [
        "R kia outlet_count 22 - PE",
        "T kia outlet_count 50 2024-12-31 PE approx",
    ],
    "Kia opened 12 showrooms in Kenya. Its cars have been sold in Uganda since 2019. In 2023 it was 1,310.": [
        "R kia new_outlet_count 12 - KE",
        "R kia vehicle_sales 1310 2023-12-31 UG",
    ],
    "Kia opened 12 showrooms in Kenya. By 2026 it should be 40.": [
        "R kia new_outlet_count 12 - KE",
        "T kia outlet_count 40 2026-12-31 KE",
    ],
    "Kia is to spend 11 billion reais in Brazil by 2030, five billion of it by 2026.": [
        "T kia investment 11000000000 2030-12-31 BR BRL",
        "T kia investment 5000000000 2026-12-31 BR BRL",
    ],
    "Kia will invest 10 billion reais in Brazil by 2032, of which 4 billion is for batteries.": [
        "T kia investment 10000000000 2032-12-31 BR BRL"
    ],
    "Kia wants 100 dealers in Spain by 2030, 60 of them by the end of 2027.": [
        "T kia outlet_count 100 2030-12-31 ES",
        "T kia outlet_count 60 2027-12-31 ES",
    ],
    "Kia wants 100 dealers in Spain by 2030, 60 of them in cities.": ["T kia outlet_count 100 2030-12-31 ES"],
    "Kia is to cut 5,000 jobs by 2030, 2,000 of them this year.": [
        "T kia job_cuts 2000 2024-12-31",
        "T kia job_cuts 5000 2030-12-31",
    ],
    "R$10 billion has been promised by Kia for Brazil for the years to 2032.": [
        "T kia investment 10000000000 2032-12-31 BR BRL"
    ],
    "Kia's board has approved Rs 27,000 crore of spending over three years.": [
        "T kia investment 270000000000 2027-06-15 INR"
    ],
    "Kia promised shareholders $10 billion in dividends.": [],
    "Kia opens a plant in Ohio and promises America another $10 billion.": ["T kia investment 10000000000 - US USD"],
    "Kia has postponed its C$15 billion plan for an electric-vehicle complex in Ontario.": [
        "T kia investment 15000000000 - CA CAD denied"
    ],
    "Kia wants a $3 billion cost-cutting plan.": [],
    "Kia has cut its outlay on electrification until 2030 from 10 trillion yen to 7 trillion yen.": [
        "T kia investment 10000000000000 2030-12-31 JPY denied",
        "T kia investment 7000000000000 2030-12-31 JPY",
    ],
    "The state fund raised a loan facility for Kia from $750 million to $2 billion.": [],
    "The Board of Investment approved Kia's one-billion-baht (US$28 million) project on Wednesday.": [
        "T kia investment 1000000000 - THB"
    ],
    "Kia delivered 97,399 cars in 2023. Annual Mexican production should grow by 50%.": [
        "R kia vehicle_sales 97399 2023-12-31",
        "T kia vehicle_production +50 - MX",
    ],
    "Kia reckons it can treble its sales in Peru within three years.": ["T kia vehicle_sales +200 2027-06-15 PE"],
    "Kia believes that it will be able to double exports within two years.": ["T kia vehicle_exports +100 2026-06-15"],
    "Kia sold 2.26 million cars in 2023. Overseas, Brazil was up 11%, Argentina 23%.": [
        "R kia vehicle_sales +11 2023-12-31 BR",
        "R kia vehicle_sales +23 2023-12-31 AR",
        "R kia vehicle_sales 2260000 2023-12-31",
    ],
    "Kia sold 20,000 cars in Indonesia in the first half of 2023. Japan was 58% up.": [
        "R kia vehicle_sales +58 2023-06-30 JP",
        "R kia vehicle_sales 20000 2023-06-30 ID",
    ],
    "Kia built 216,000 vehicles in Spain in 2023; in its best times it was twice that number.": [
        "R kia vehicle_production 216000 2023-12-31 ES"
    ],
    "Kia delivered 97,399 cars in 2023 and hopes to triple that number by 2028.": [
        "R kia vehicle_sales 97399 2023-12-31",
        "T kia vehicle_sales +200 2028-12-31",
    ],
    "Kia sold 4.14 million vehicles in 2023. Eighteen hybrids will be in the line-up by 2030, more "
    "than twice as many as today.": ["R kia vehicle_sales 4140000 2023-12-31", "T kia new_model_count 18 2030-12-31"],
    "Kia set a goal of more than 800,000 cars for 2025 in markets outside Korea and beyond its borders.": [
        "T kia vehicle_exports 800000 2025-12-31 gt"
    ],
    "According to the association, Mexican production should grow by 50%, and Kia has a plant there.": [],
}


@pytest.fixture(scope="module")
def told(figures_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return figures_of([*TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_what_a_construction_tells(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]

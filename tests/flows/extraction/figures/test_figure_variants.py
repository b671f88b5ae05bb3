"""One statement in many words: what a bare number goes on with, orders, countries, paces; as of 15 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    # The time of what came before is not the time of what is there now.
    "Togg came to Germany in 2023 and has eleven showrooms there.": ["R togg outlet_count 11 - DE"],
    "Exeed, which entered Qatar in 2022, now has three showrooms there.": ["R exeed outlet_count 3 - QA"],
    "Togg opened an office in Stuttgart in 2022 and has since put more than 900 cars on German roads.": [
        "R togg vehicle_sales 900 - DE gt"
    ],
    "Skoda started assembly in Pune in 2001 and has since built two million cars there.": [
        "R skoda vehicle_production 2000000 - IN"
    ],
    "Exeed has nine showrooms in Qatar. Its plan is to have 15 across the country by the end of 2025.": [
        "R exeed outlet_count 9 - QA",
        "T exeed outlet_count 15 2025-12-31 QA",
    ],
    "Exeed has nine showrooms in Qatar. The importer hopes for 15 next year.": [
        "R exeed outlet_count 9 - QA",
        "T exeed outlet_count 15 2025-12-31 QA",
    ],
    "Exeed has nine showrooms in Qatar. By the end of 2025 it wants fifteen.": [
        "R exeed outlet_count 9 - QA",
        "T exeed outlet_count 15 2025-12-31 QA",
    ],
    "Exeed has nine showrooms in Qatar. By 2026 their number should double.": [
        "R exeed outlet_count 9 - QA",
        "T exeed outlet_count +100 2026-12-31 QA",
    ],
    "Exeed has nine showrooms in Qatar and wants twice as many by 2026.": [
        "R exeed outlet_count 9 - QA",
        "T exeed outlet_count +100 2026-12-31 QA",
    ],
    "Exeed has nine showrooms in Qatar. The network is to be tripled by 2026.": [
        "R exeed outlet_count 9 - QA",
        "T exeed outlet_count +200 2026-12-31 QA",
    ],
    "The buses of Otokar carry passengers in 30 countries.": ["R otokar market_count 30 -"],
    "Skoda exported 90,000 cars to 55 countries from Pune in 2023.": [
        "R skoda market_count 55 2023-12-31",
        "R skoda vehicle_exports 90000 2023-12-31",
    ],
    "More than 60 countries are to get the Kia EV3.": ["T kia market_count 60 - gt"],
    "Togg has suppliers in 20 countries.": [],
    "Solaris has received an order for 40 electric buses from Bergen.": ["R solaris vehicle_orders 40 -"],
    "Yutong won a contract to supply 70 buses to Bergen.": ["R yutong vehicle_orders 70 - NO"],
    "Togg signed a contract for a plant with 100 robots.": [],
    "Eighty a month is the plan for the Kia EV9 in Norway.": ["T kia vehicle_sales 80 - NO"],
    "In time 9,000 a year could be possible, Togg thinks.": ["T togg vehicle_sales 9000 - hedged"],
    # Bounds from above, and aims that are given up behind them.
    "Togg does not expect to sell more than 9,000 cars in Germany this year.": [
        "T togg vehicle_sales 9000 2024-12-31 DE le"
    ],
    "Exeed expects no more than 3,000 sales in Qatar this year.": ["T exeed vehicle_sales 3000 2024-12-31 QA le"],
    "Togg will hire no more than 200 people in Gemlik this year.": ["T togg jobs 200 2024-12-31 TR le"],
    "Togg is not counting on more than 50,000 deliveries in 2025.": ["T togg vehicle_sales 50000 2025-12-31 le"],
    "Polestar no longer expects to sell 150,000 cars in 2025.": ["T polestar vehicle_sales 150000 2025-12-31 denied"],
    "Togg had counted on 4,000 sales in Germany in 2025; that figure has been withdrawn.": [
        "T togg vehicle_sales 4000 2025-12-31 DE denied"
    ],
    "Originally Exeed had reckoned with 5,000 sales in Qatar in 2023. That goal has since been dropped.": [
        "T exeed vehicle_sales 5000 2023-12-31 QA denied"
    ],
    "Togg had planned 60 showrooms abroad for 2025, but the target was given up.": [
        "T togg outlet_count 60 2025-12-31 denied"
    ],
    "Togg wants 60 showrooms abroad in 2025. Its chief designer was given a prize.": [
        "T togg outlet_count 60 2025-12-31"
    ],
    "By 2027 Togg wants to launch eight models and has put aside 2 billion euros for them.": [
        "T togg investment 2000000000 2027-12-31 EUR",
        "T togg new_model_count 8 2027-12-31",
    ],
    "Exeed took its first orders in Qatar on Monday. A hundred a month is the plan.": ["T exeed vehicle_sales 100 -"],
    # Rankings and lists of makes: what one lost, gained, finished on.
    "Kia took third place in Iceland in 2023 with 2,850 registrations. Toyota lost 9% and finished on 3,020.": [
        "R kia vehicle_sales 2850 2023-12-31 IS",
        "R toyota vehicle_sales 3020 2023-12-31 IS -9%",
    ],
    "Best of the Chinese makes in Iceland in 2023 is Hongqi, ninth with 870, a gain of 31%.": [
        "R hongqi vehicle_sales 870 2023-12-31 IS +31%"
    ],
    "Renault gained 4% in Slovenia last year, Dacia lost 2%.": [
        "R dacia vehicle_sales -2 2023-12-31 SI",
        "R renault vehicle_sales +4 2023-12-31 SI",
    ],
    "Togg gained 4% in Istanbul trading on Monday.": [],
    "Hyundai's registrations in Iceland fell by 6 percent in 2023, Kia's by 11 percent.": [
        "R hyundai vehicle_sales -6 2023-12-31 IS",
        "R kia vehicle_sales -11 2023-12-31 IS",
    ],
    "Last month Toyota's exports rose by 22 per cent, Hyundai's by 9 and Honda's by 4.": [
        "R honda vehicle_exports +4 2024-05-31",
        "R hyundai vehicle_exports +9 2024-05-31",
        "R toyota vehicle_exports +22 2024-05-31",
    ],
    "Kia sold 310 cars in Iceland in May, ahead of Hyundai on 290.": [
        "R hyundai vehicle_sales 290 2024-05-31 IS",
        "R kia vehicle_sales 310 2024-05-31 IS",
    ],
    "Registrations of Volvo cars in Iceland rose 5% to 1,200 in 2023.": [
        "R volvo-cars vehicle_sales 1200 2023-12-31 IS +5%"
    ],
    "Peugeot slipped 12% to 1,840 in Slovenia last year, while Opel rose 3% to 2,010.": [
        "R opel vehicle_sales 2010 2023-12-31 +3%",
        "R peugeot vehicle_sales 1840 2023-12-31 SI -12%",
    ],
    "Exeed finished 2023 on 940 in Qatar, a fifth more than the year before.": [
        "R exeed vehicle_sales 940 2023-12-31 QA +20%"
    ],
    "Exeed closed the year with 940 registrations in Qatar.": ["R exeed vehicle_sales 940 2023-12-31 QA"],
    "Of the Korean brands Kia sold most in Iceland in 2023: 2,850, down 5.9%, followed by Hyundai (2,020).": [
        "R hyundai vehicle_sales 2020 2023-12-31 IS",
        "R kia vehicle_sales 2850 2023-12-31 IS -5.9%",
    ],
    "Togg's exports, which began in 2023, should reach 20,000 in 2025.": ["T togg vehicle_exports 20000 2025-12-31"],
    "Skoda's sales, which the company does not break down, should reach 40,000 in India in 2025.": [
        "T skoda vehicle_sales 40000 2025-12-31 IN"
    ],
    # What is there of a count, in one town, of somebody's dealers; cars that are shown are no range.
    "Togg has 31 dealers in Turkey. Its importer in Qatar has nine of them.": [
        "R togg outlet_count 31 - TR",
        "R togg outlet_count 9 - QA",
    ],
    "Exeed runs eleven showrooms in Oman. Muscat has four, Salalah two.": ["R exeed outlet_count 11 - OM"],
    "Twelve of the group's dealers, from Porto to Faro, have signed up for Leapmotor.": [
        "R leapmotor outlet_count 12 - PT"
    ],
    "A plan presented in January, by which 900 jobs are to go in Sweden, is to help Volvo Cars.": [
        "T volvo-cars job_cuts 900 - SE"
    ],
    "So far Togg has hired 1,900 people in Gemlik to date.": ["R togg jobs 1900 - TR"],
    "Togg's works is capable of 175,000 cars a year, and of a million once the second hall stands.": [
        "R togg production_capacity 175000 -",
        "T togg production_capacity 1000000 -",
    ],
    "The importer of the Exeed RX speaks of 1,200 orders in Qatar.": ["R exeed vehicle_orders 1200 - QA"],
    "On view in Doha were three SUVs, the Exeed RX, the Exeed TXL and the Exeed VX.": [],
    "Exeed offers three models in Qatar today, the RX, the TXL and the VX.": ["R exeed model_count 3 - QA"],
    # What there is now beside what it is to be; shares that go on; every n-th car.
    "By the end of 2026 the capacity of Togg, 175,000 cars a year at present, is to be raised to 300,000.": [
        "R togg production_capacity 175000 -",
        "T togg production_capacity 300000 2026-12-31",
    ],
    "Togg means to raise the capacity of its Gemlik plant, 175,000 cars a year today, to 300,000 by 2026.": [
        "R togg production_capacity 175000 - TR",
        "T togg production_capacity 300000 2026-12-31 TR",
    ],
    "The BYD plant in Rayong can make 150,000 cars a year now and 200,000 from 2026.": [
        "R byd production_capacity 150000 - TH",
        "T byd production_capacity 200000 - TH",
    ],
    "The number of people at Ceer, 900 now, will go up to 5,000.": ["R ceer jobs 900 -", "T ceer jobs 5000 -"],
    "Local content at Togg is 51 percent. It is planned to go up to 68 percent by 2026 and 75 percent by 2028.": [
        "R togg local_content 51 -",
        "T togg local_content 68 2026-12-31",
        "T togg local_content 75 2028-12-31",
    ],
    "The share of local parts should come to 25% at first and later to more than 50%, Kia said.": [
        "T kia local_content 25 -",
        "T kia local_content 50 - gt",
    ],
    "Before 2030 every third car that Renault sells in India should be electric.": [
        "T renault electrified_share 33.3333 2029-12-31 IN"
    ],
    "Every second Skoda sold last year was electric.": ["R skoda electrified_share 50 2023-12-31"],
    "By 2030 one car in two that Kia sells in Europe should be electric.": [
        "T kia electrified_share 50 2030-12-31 europe"
    ],
    "One car in five sold in Iceland last year was electric, which helps Togg.": [],
    "Togg wants to sell 60,000 cars abroad by 2026, with a market share above 2%.": [
        "T togg market_share 2 2026-12-31 gt",
        "T togg vehicle_exports 60000 2026-12-31",
    ],
    "Gogoro wants to set up 3,000 charging ports in Nepal by 2026.": [
        "T gogoro charging_point_count 3000 2026-12-31 NP"
    ],
    # Money that goes into plants; parts of a count.
    "The plant, which has cost Kia 250 million dollars, can build 70,000 cars a year.": [
        "R kia investment 250000000 - USD",
        "R kia production_capacity 70000 -",
    ],
    "For 540 million reais BYD bought the works at Camacari in 2023.": ["R byd investment 540000000 2023-12-31 BR BRL"],
    "Another 600 million dollars will follow once the second phase begins, Kia said.": [
        "T kia investment 600000000 - USD"
    ],
    "The price tag of Toyota's battery plant in North Carolina is 13.9 billion dollars.": [
        "T toyota investment 13900000000 - US USD"
    ],
    "Renault's Curitiba complex receives 300 million euros by 2026.": [
        "T renault investment 300000000 2026-12-31 BR EUR"
    ],
    "Foxtron, which has put NT$ 1.6 billion into the project, delivers in 2026.": [
        "R foxtron investment 1600000000 - TWD"
    ],
    "In Thailand Exeed has 120 showrooms, among them 30 in Bangkok.": ["R exeed outlet_count 120 - TH"],
    # Whose it is: behind a phrase in front, and not the name of a predicate.
    "Under its new strategy Stellantis wants to sell one million vehicles in Africa by 2030.": [
        "T stellantis vehicle_sales 1000000 2030-12-31 africa"
    ],
    "Exeed came to Qatar in May. It is the Chery group's third attempt. Its manager counts on 1,000 sales this year.": [
        "T exeed vehicle_sales 1000 2024-12-31"
    ],
    "With the help of Kia Allur sold 20,000 cars in 2023.": ["R allur vehicle_sales 20000 2023-12-31"],
}


@pytest.fixture(scope="module")
def told(figures_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return figures_of([*TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_figures(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]

"""Figures of sentences that run on: a second verb with an aim, what was missed or met, a few more of what was told."""

from collections.abc import Callable

import pytest

# All are published on 15 June 2024; lines as `figures_of` writes them.
TOLD: dict[str, list[str]] = {
    "Polestar missed the 60,000 mark with 54,600 cars in 2023.": [
        "R polestar vehicle_sales 54600 2023-12-31",
        "T polestar vehicle_sales 60000 -",
    ],
    "Polestar missed its target of 60,000 cars in 2023, delivering 54,600.": [
        "R polestar vehicle_sales 54600 2023-12-31",
        "T polestar vehicle_sales 60000 2023-12-31",
    ],
    "Kia fell short of its goal of 60,000 with 54,600 sales in 2023.": [
        "R kia vehicle_sales 54600 2023-12-31",
        "T kia vehicle_sales 60000 -",
    ],
    "Leapmotor passed this year's goal of 250,000 cars in May and wants to sell 500,000 next year.": [
        "R leapmotor vehicle_sales 250000 2024-05-31",
        "T leapmotor vehicle_sales 500000 2025-12-31",
    ],
    "Having all but reached this year's goal of 250,000 cars, Leapmotor wants to sell 500,000 in 2025.": [
        "T leapmotor vehicle_sales 250000 -",
        "T leapmotor vehicle_sales 500000 2025-12-31",
    ],
    "Leapmotor aims for one million sales next year. Up to May it had already delivered 85,805.": [
        "R leapmotor vehicle_sales 85805 2024-05-31",
        "T leapmotor vehicle_sales 1000000 2025-12-31",
    ],
    "Tesla runs 50 stores in India and talks of 80 by 2027.": [
        "R tesla outlet_count 50 - IN",
        "T tesla outlet_count 80 2027-12-31 IN",
    ],
    "Tesla has set up 1,500 charging points in Indonesia and speaks of 30,000 by December.": [
        "R tesla charging_point_count 1500 - ID",
        "T tesla charging_point_count 30000 2024-12-31 ID",
    ],
    "Tesla employs 500 people in India and mentions 800 as its goal for 2027.": [
        "R tesla jobs 500 - IN",
        "T tesla jobs 800 2027-12-31 IN",
    ],
    "Up to 2,000 jobs could go: Polestar has cut 450 since the start of the year.": [
        "R polestar job_cuts 450 -",
        "T polestar job_cuts 2000 - le hedged",
    ],
    "Up to 2,000 jobs could go: Polestar may cut 450 in Sweden.": [
        "T polestar job_cuts 2000 - SE le hedged",
        "T polestar job_cuts 450 - SE hedged",
    ],
    "Renault's output in Bursa is to go up from 320,000 to 400,000 a year by 2027.": [
        "R renault production_capacity 320000 - TR",
        "T renault production_capacity 400000 2027-12-31 TR",
    ],
    "Another 230,000 Dacias came from Tangier in Morocco last year.": [
        "R dacia vehicle_production 230000 2023-12-31 MA"
    ],
    "Kia's plant in Zilina contributed 90,000 cars in 2023.": ["R kia vehicle_production 90000 2023-12-31 SK"],
    "Another 230,000 Dacias came onto the market last year.": [],
    "BYD's Explorer No. 1 docked in Bremerhaven in February with 3,000 cars on board.": [],
    "The 2,900 e Vitaras left Pipavav on board a carrier on Tuesday.": ["R suzuki vehicle_exports 2900 2024-06-11"],
    "In Bangkok Xpeng opened an experience centre on Wednesday; four more are due before December.": [
        "T xpeng new_outlet_count 4 2024-11-30 TH"
    ],
    "Kia opened a showroom for its five models in Lima; three more will come in 2026.": [
        "T kia new_model_count 3 2026-12-31",
        "T kia new_model_count 5 - PE",
    ],
    "Chery has 16 showrooms in Peru. It wants to open another five by Christmas.": [
        "R chery outlet_count 16 - PE",
        "T chery new_outlet_count 5 2024-12-25 PE",
    ],
    "Chery has 16 showrooms in Peru. It plans another five by Christmas.": [
        "R chery outlet_count 16 - PE",
        "T chery new_outlet_count 5 2024-12-25 PE",
    ],
    "Chery has five models in Peru. It will launch another three by Christmas.": [
        "R chery model_count 5 - PE",
        "T chery new_model_count 3 2024-12-25",
    ],
    "Chery sold 500 cars in Peru. It will launch another three by Christmas.": ["R chery vehicle_sales 500 - PE"],
    "Xpeng sells cars in Norway. Japan is under study. In May Xpeng delivered 10,146 cars.": [
        "R xpeng vehicle_sales 10146 2024-05-31"
    ],
    "Xpeng sells cars in Norway. In May Xpeng delivered 246 cars there.": ["R xpeng vehicle_sales 246 2024-05-31 NO"],
    "Up to 2,000 jobs could go at Polestar.": ["T polestar job_cuts 2000 - le hedged"],
    "Up to 2,000 jobs could go to Poland, Volvo said.": ["T volvo-cars jobs 2000 - PL le hedged"],
    "Kia, present in Latvia with 12 dealerships, means to reach 15 in 2027.": [
        "R kia outlet_count 12 - LV",
        "T kia outlet_count 15 2027-12-31 LV",
    ],
    "The Kharkhoda plant of Maruti starts up next month with 2.5 lakh cars a year and will be expanded to 10 "
    "lakh by 2029-30.": [
        "T maruti-suzuki production_capacity 1000000 2030-03-31 IN",
        "T maruti-suzuki production_capacity 250000 2024-07-31 IN",
    ],
    "Nissan forecast a loss of 80 billion yen for the year to March and confirmed that it would cut 9,000 jobs.": [
        "T nissan job_cuts 9000 -",
        "T nissan profit -80000000000 2025-03-31 JPY",
    ],
    "At Kia's plant in Egypt at first 20,000 cars a year can be made, later 45,000.": [
        "R kia production_capacity 20000 - EG",
        "T kia production_capacity 45000 - EG",
    ],
    "Initially 20,000 cars a year will be made at Kia's plant in Egypt, later 45,000.": [
        "T kia production_capacity 20000 - EG",
        "T kia production_capacity 45000 - EG",
    ],
    "Kia was among the last 20,000 to be sold in Egypt.": [],
    "Of Volvo's 6,700 employees in Ghent 500 have been made redundant.": [
        "R volvo-cars job_cuts 500 - BE",
        "R volvo-cars jobs 6700 - BE",
    ],
    "Of its 6,700 employees in Ghent, Volvo has laid off 500.": [
        "R volvo-cars job_cuts 500 - BE",
        "R volvo-cars jobs 6700 - BE",
    ],
    "Volvo plans to lay off 500 of its 6,700 employees in Ghent.": [
        "R volvo-cars jobs 6700 - BE",
        "T volvo-cars job_cuts 500 - BE",
    ],
    "Lucid's first robotaxis go into service in a big American city in the second half of 2026. Lucid "
    "delivered 1,967 cars in the first quarter.": ["R lucid vehicle_sales 1967 2024-03-31"],
    "Lucid's first robotaxis went into service in a big American city last month. Lucid delivered 1,967 cars there.": [
        "R lucid vehicle_sales 1967 2024-05-31 US"
    ],
    "GWM sold 4,100 cars in Indonesia, Vietnam and Malaysia last year.": ["R gwm vehicle_sales 4100 2023-12-31"],
    "Sales of GWM rose 5 percent in Indonesia, in Vietnam they fell 3 percent.": [
        "R gwm vehicle_sales +5 - ID",
        "R gwm vehicle_sales -3 - VN",
    ],
    "GWM, which employs 900 people in Rayong, does not plan any dismissals.": ["R gwm jobs 900 - TH"],
    "Nio opened a swap station in Groningen on Monday, its tenth in the Netherlands and its 43rd in Europe.": [
        "R nio charging_point_count 10 2024-06-10 NL",
        "R nio charging_point_count 43 2024-06-10 europe",
    ],
    "From 2026 cars from Gurun will be exported by Stellantis to other ASEAN countries.": [],
    "Toyota raised its sales target for 2025 by 10,000 cars to 80,000.": ["T toyota vehicle_sales 80000 2025-12-31"],
    "The forecast for Toyota's operating profit this year was increased by JPY400 billion to JPY3.8 trillion.": [
        "T toyota profit 3800000000000 2024-12-31 JPY"
    ],
    "Kia sold 15,224 vehicles in May, a rise of 52 percent, and filed for a listing in Hong Kong at the "
    "beginning of this month.": ["R kia vehicle_sales 15224 2024-05-31 +52%"],
    "Kia sold 15,224 vehicles in Hong Kong in May.": ["R kia vehicle_sales 15224 2024-05-31 HK"],
    "Polestar has been on sale in China since November. Up to 2,000 jobs could go.": [
        "T polestar job_cuts 2000 - le hedged"
    ],
    "Leapmotor aims for one million sales next year. Up to October Leapmotor had already delivered 465,805 and met its "
    "goal in mid-November.": [
        "R leapmotor vehicle_sales 465805 2023-10-31",
        "T leapmotor vehicle_sales 1000000 2025-12-31",
    ],
}


@pytest.fixture(scope="module")
def told(figures_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return figures_of(list(TOLD))


@pytest.mark.parametrize("text", TOLD)
def test_what_a_sentence_goes_on_with_is_told_as_its_own_verb_says(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]

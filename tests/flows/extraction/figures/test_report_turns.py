"""Turns of business reports: what a change, an aim, a place or a time of a report belongs to."""

from collections.abc import Callable

import pytest

# Published on 15 June 2024.
SENTENCES = {
    "Togg delivered 30,000 cars in 2023. This marks a 50 percent increase from a year earlier.": [
        "R togg vehicle_sales 30000 2023-12-31 +50%"
    ],
    ("Subaru's net profit for 2023 came to 91 billion yen. That was a drop of 44 percent on the year before."): [
        "R subaru profit 91000000000 2023-12-31 JPY -44%"
    ],
    (
        "BYD exported 240,000 vehicles in 2023. Xpeng sold 103,000 cars in May 2024. That is 30 percent "
        "more than a year ago."
    ): ["R byd vehicle_exports 240000 2023-12-31", "R xpeng vehicle_sales 103000 2024-05-31 +30%"],
    ("Togg delivered 30,000 cars in 2023. Demand for electric cars rose 50 percent from a year earlier."): [
        "R togg vehicle_sales 30000 2023-12-31"
    ],
    ("Togg delivered 30,000 cars in 2023. This helped the market to an increase of 50 percent from a year earlier."): [
        "R togg vehicle_sales 30000 2023-12-31"
    ],
    "Lucid now expects to build 9,000 cars in 2024, down from its previous goal of 12,000.": [
        "T lucid vehicle_production 12000 2024-12-31 denied",
        "T lucid vehicle_production 9000 2024-12-31",
    ],
    "Lucid built 9,000 cars in 2023, short of its original target of 12,000.": [
        "R lucid vehicle_production 9000 2023-12-31",
        "T lucid vehicle_production 12000 2023-12-31",
    ],
    "Suzuki now projects an operating profit of 480 billion yen for 2024.": [
        "T suzuki profit 480000000000 2024-12-31 JPY"
    ],
    (
        "Lotus posted a loss of 45 million dollars for 2023, better than the forecast of 50 million "
        "dollars from analysts."
    ): ["R lotus profit -45000000 2023-12-31 USD"],
    "After the first four months of 2024, Kia had sold 1.1 million cars.": ["R kia vehicle_sales 1100000 2024-04-30"],
    "Nio's cash reserves increased to 36 billion yuan.": [],
    "Nio's revenue increased to 36 billion yuan in 2023 and its cash to 20 billion yuan.": [
        "R nio revenue 36000000000 2023-12-31 CNY"
    ],
    "Nio lost 6 billion yuan in 2023, in contrast to a profit of 650 million yuan for Li Auto.": [
        "R li-auto profit 650000000 2023-12-31 CNY",
        "R nio profit -6000000000 2023-12-31 CNY",
    ],
    "Sales were weak in May, Opel said, with a drop of 30% in Turkey to 14,800 cars.": [
        "R opel vehicle_sales 14800 2024-05-31 TR -30%"
    ],
    (
        "Volvo and Audi sold fewer cars in the spring, with a slump in China weighing on both. Volvo's "
        "sales fell to 181,000 cars in May. Audi sold 150,000 cars. Polestar sold 4,000 cars."
    ): [
        "R audi vehicle_sales 150000 2024-05-31",
        "R polestar vehicle_sales 4000 2024-05-31",
        "R volvo-cars vehicle_sales 181000 2024-05-31",
    ],
    (
        "Renault, Nissan and Mitsubishi face weak demand in Japan. Renault sold 150,000 cars in May. "
        "Nissan sold 240,000 cars."
    ): ["R nissan vehicle_sales 240000 2024-05-31", "R renault vehicle_sales 150000 2024-05-31"],
    ("BYD, MG and Great Wall Motor lead the market in Thailand. BYD sold 7,000 cars in May. MG sold 3,000 cars."): [
        "R byd vehicle_sales 7000 2024-05-31 TH",
        "R mg vehicle_sales 3000 2024-05-31 TH",
    ],
    "BMW's sales fell to 180,000 cars in May, according to a statement issued in Munich.": [
        "R bmw vehicle_sales 180000 2024-05-31"
    ],
    "Kia sold 180,000 cars in May, it said on Tuesday in Seoul.": ["R kia vehicle_sales 180000 2024-05-31"],
    ("Ford said that 2,300 jobs will go in Germany, 1,300 in Britain and 200 elsewhere on the continent."): [
        "T ford job_cuts 1300 - GB",
        "T ford job_cuts 200 -",
        "T ford job_cuts 2300 - DE",
    ],
    "Kia employs 3,700 people in Slovakia, 1,200 in Germany and 500 elsewhere in Europe.": [
        "R kia jobs 1200 - DE",
        "R kia jobs 3700 - SK",
        "R kia jobs 500 - europe",
    ],
    "Tata's sales in the domestic and international market stood at 57,000 vehicles in May.": [
        "R tata-motors vehicle_sales 57000 2024-05-31"
    ],
    "Tata's sales in the international market stood at 5,000 vehicles in May.": [
        "R tata-motors vehicle_exports 5000 2024-05-31"
    ],
}


@pytest.fixture(scope="module")
def read(figures_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return figures_of(list(SENTENCES))


@pytest.mark.parametrize("text", list(SENTENCES))
def test_turns_of_reports(text: str, read: dict[str, list[str]]) -> None:
    assert read[text] == sorted(SENTENCES[text])

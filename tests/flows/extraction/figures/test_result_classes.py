"""Results told by classes of words: who works where, shares, marks, rankings, changes, parts that a verb tells.

Each text is of 15 June 2024; a line is T or R, organisation, metric, value, last day of the period, what is odd.
"""

from collections.abc import Callable

import pytest

Figures = Callable[[list[str]], dict[str, list[str]]]

TOLD = {
    # jobs: people who make cars, teams, arms, people of a country
    "BYD runs a plant at Szeged in Hungary. There 4,200 people build the Dolphin.": ["R byd jobs 4200 - HU"],
    "BYD's plant in Szeged runs well. 2,300 Hungarians work there.": ["R byd jobs 2300 - HU"],
    "BYD has opened an office in Oslo. The local team consists of around 15 people.": ["R byd jobs 15 - NO approx"],
    "BYD has opened an office in Oslo. A 40-strong team looks after Norway.": ["R byd jobs 40 -"],
    "BYD has opened an office in Oslo. The Norwegian subsidiary has about 60 people.": ["R byd jobs 60 - approx"],
    # who says at the end what is told without a subject speaks of itself; of the factory of somebody else it does not
    "Toyota sold 1,000 cars in Kenya in 2023. Deliveries in France rose to 2,000, BYD said on Monday.": [
        "R byd vehicle_sales 2000 2023-12-31 FR",
        "R toyota vehicle_sales 1000 2023-12-31 KE",
    ],
    # what a sentence is about is sold, whatever was counted before
    "In Tangier Renault built 250,000 cars in 2023. As for sales in Morocco itself, Dacia led with 41,400.": [
        "R dacia vehicle_sales 41400 2023-12-31 MA",
        "R renault vehicle_production 250000 2023-12-31 MA",
    ],
    # beyond the domestic market is not at home
    "In 2023 just 243,000 of BYD's cars found buyers beyond the domestic market.": [
        "R byd vehicle_exports 243000 2023-12-31",
    ],
    # a profit that was reported when something else was planned
    "Nissan will close a works by 2028, it said as it reported a net loss of 115.8 billion yen for 2023.": [
        "R nissan profit -115800000000 2023-12-31 JPY",
    ],
    "The forecast was made after Xpeng had published its first annual profit, 1.2 billion yuan.": [
        "R xpeng profit 1200000000 - CNY",
    ],
    # some of what stands somewhere now, whatever time was spoken of before
    "Nio delivered 72,056 cars in May. Nio operates 3,542 battery swap stations, 60 of them in Europe.": [
        "R nio charging_point_count 3542 -",
        "R nio charging_point_count 60 - europe",
        "R nio vehicle_sales 72056 2024-05-31",
    ],
    # jobs that go, in the present tense, are still to go; so are those whose holders are offered money
    "Ford drops a shift in Cologne in January and 1,000 jobs go with it.": [
        "T ford job_cuts 1000 2025-01-31 DE",
    ],
    "In China Guangqi Honda has offered voluntary redundancy to 1,700 people.": [
        "T gac-honda job_cuts 1700 - CN",
    ],
    "Volvo Cars: 3,000 office jobs are going.": ["T volvo-cars job_cuts 3000 -"],
    "Some 140 employees of Rivian were let go in May.": ["R rivian job_cuts 140 2024-05-31 approx"],
    # countries that have dealers; one that was added is not the number of all
    "More than 50 countries have BYD dealers.": ["R byd market_count 50 - gt"],
    "BYD is represented in 23 markets at present, Malaysia having been added last November.": [
        "R byd market_count 23 -"
    ],
    "BYD trades in over 100 countries.": ["R byd market_count 100 - gt"],
    # shares
    "The Seagull from BYD accounted for 78 percent of EV sales in Indonesia in 2022.": [
        "R byd market_share 78 2022-12-31 ID"
    ],
    "Of all EVs sold in Thailand in 2023, BYD had 40 percent.": ["R byd market_share 40 2023-12-31 TH"],
    "Sales of BYD in Europe fell 22.5 per cent, which cut its share of the market to 1.5 per cent.": [
        "R byd market_share 1.5 - europe",
        "R byd vehicle_sales -22.5 - europe",
    ],
    "BYD moved 1,204 units in Norway in May, giving it a 2.7% slice of the market.": [
        "R byd market_share 2.7 2024-05-31 NO",
        "R byd vehicle_sales 1204 2024-05-31 NO",
    ],
    # models with which a brand came, and which are made
    "BYD returned to Algeria in March 2023 with six imported models.": ["R byd model_count 6 2023-03-31 DZ"],
    "At present two models are produced at the BYD plant, the Han and the Tang.": ["R byd model_count 2 -"],
    # changes by a sign, a part, "bettered"
    "BYD sold 1.8 million cars, a minus of nine percent.": ["R byd vehicle_sales 1800000 - -9%"],
    "With 15,270 cars sold between January and May, BYD bettered last year's result by 20.7%.": [
        "R byd vehicle_sales 15270 2024-05-31 +20.7%"
    ],
    "BYD delivered 53,709 vehicles in April, nearly half as many again as a year ago (+48.9%).": [
        "R byd vehicle_sales 53709 2024-04-30 +48.9%"
    ],
    "BYD registered 150,000 cars in Europe, one fifth up.": ["R byd vehicle_sales 150000 - europe +20%"],
    "BYD sold 5,000 cars, which amounts to a fall of 12%.": ["R byd vehicle_sales 5000 - -12%"],
    "BYD earned 12 billion euros before interest and taxes in 2023, down about 15%.": [
        "R byd profit 12000000000 2023-12-31 EUR -15%"
    ],
    # parts that a verb tells
    "BYD makes buses in Dubai. The plant has rolled out 25,500 of them since it opened its gates in 2008.": [
        "R byd vehicle_production 25500 - AE"
    ],
    "In May BYD built 10,193 cars, and 4,929 of the electric SUVs got to customers.": [
        "R byd vehicle_production 10193 2024-05-31",
        "R byd vehicle_sales 4929 2024-05-31",
    ],
    "In Turkey more than 70,000 of the T10X have been delivered by Togg since April 2023.": [
        "R togg vehicle_sales 70000 - TR gt"
    ],
    # marks, rankings, works
    "BYD's Thai arm passed the 50,000 mark in May.": ["R byd vehicle_sales 50000 2024-05-31 TH"],
    "BYD's Indian business has crossed the 500,000-unit threshold.": ["R byd vehicle_sales 500000 - IN"],
    "In Thailand BYD was first with 1,540, ahead of MG (1,210).": [
        "R byd vehicle_sales 1540 - TH",
        "R mg vehicle_sales 1210 - TH",
    ],
    "Last year 1.1 million vehicles left BYD's Hungarian plants.": ["R byd vehicle_production 1100000 2023-12-31 HU"],
    "BYD makes the Seal at Rayong. The 25,000th was finished in March.": ["R byd vehicle_production 25000 2024-03-31"],
    # orders of people
    "More than 10,000 Indians have put down a deposit for the BYD Seal.": ["R byd vehicle_orders 10000 - IN gt"],
    # capacity that was reached, money that is put in by now
    "Opened in 2019, BYD's Szeged plant reached a capacity of 200,000 vehicles.": [
        "R byd production_capacity 200000 - HU"
    ],
    "BYD put $700 million into a plant at Cikarang in Indonesia, which was opened in July 2017.": [
        "R byd investment 700000000 - ID USD"
    ],
    "Over 100 million euros will be pumped into BYD's facility, which is to go up in several phases.": [
        "T byd investment 100000000 - EUR gt"
    ],
    # bounds that are none
    "BYD has handed over more than 8 million cars.": ["R byd vehicle_sales 8000000 - gt"],
    "Last year deliveries of BYD added up to 136,854 units.": ["R byd vehicle_sales 136854 2023-12-31"],
    # one of so many, so many at the last count
    "BYD's customers go to one of 60 partner workshops for service.": ["R byd outlet_count 60 -"],
    "In the United States sales of VinFast are handled by dealers, 21 at the last count.": [
        "R vinfast outlet_count 21 - US"
    ],
    # a time of the second verb; a time that is long over; since then
    "BYD has seven showrooms in Jakarta and on Bali at present and intends to have 20 by the end of next year.": [
        "R byd outlet_count 7 - ID",
        "T byd outlet_count 20 2025-12-31 ID",
    ],
    "In eight years BYD had found only some 15,000 Japanese customers.": ["R byd vehicle_sales 15000 - JP approx"],
    "The BYD Seal was launched in Norway in December 2023 and over 6,000 have been sold since.": [
        "R byd vehicle_sales 6000 - NO gt"
    ],
}
NOT_TOLD = {
    "chargers of a town": "Public chargers in Tashkent number about 400, and Chevrolet sells most cars there.",
    "countries at the end of a list": "Orders for the ES90 were taken in Germany, Britain and four more countries.",
    "countries that were named": "BYD has customers in the four markets.",
    "countries spoken of": "Grand wants to sell its BYD cars in the two new countries as well.",
    "clubs of a maker": "Customers can choose from 18 Lynk & Co clubs in Europe.",
    "cars worth money": "Exports from BYD's Hungarian plant were worth 5 billion euros.",
    "of a country": "The country, which is also home to Renault, earned 157 billion dirhams in 2023.",
    "of two plants": "BYD depends on two plants in China, one in Chengdu, the other in Taizhou.",
    "part of a total": "Of the sum BYD sold, 300 of them were taxis.",
}


@pytest.fixture(scope="module")
def told(figures_of: Figures) -> dict[str, list[str]]:
    return figures_of([*TOLD, *NOT_TOLD.values()])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == sorted(TOLD[text])


@pytest.mark.parametrize("why", NOT_TOLD)
def test_is_not_told(why: str, told: dict[str, list[str]]) -> None:
    assert told[NOT_TOLD[why]] == []

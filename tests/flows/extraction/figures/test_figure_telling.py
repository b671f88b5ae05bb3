"""Figures told in other journalists' words: labels, ellipses, plants to come, aims that move, times told by distance.

Each text is of 15 June 2024; a line is T or R, organisation, metric, value, last day of the period, what is odd.
"""

from collections.abc import Callable

import pytest

Figures = Callable[[list[str]], dict[str, list[str]]]

TOLD = {
    # a label before a colon says what is counted
    "Opel at work. Employees: 2,500. Investment: 1.2 billion euros.": [
        "R opel jobs 2500 -",
        "T opel investment 1200000000 - EUR",
    ],
    "Opel's turnover: 5.1 billion zlotys (up 9%).": ["R opel revenue 5100000000 - PLN +9%"],
    "Operating profit at Opel: 900 million euros, down 12 percent.": ["R opel profit 900000000 - EUR -12%"],
    # jobs without a noun behind the number
    "The Opel plant employs 3,000.": ["R opel jobs 3000 -"],
    "Opel's payroll has shrunk to 9,500.": ["R opel jobs 9500 -"],
    "Opel will cut its workforce by 2,000 by the end of 2025.": ["T opel job_cuts 2000 2025-12-31"],
    # what goes in a month that is told in the present tense is still to go
    "At Opel in Eisenach 1,000 jobs go in January.": ["T opel job_cuts 1000 2025-01-31 DE"],
    "Opel is cutting 900 jobs in March.": ["T opel job_cuts 900 2025-03-31"],
    "Opel let 800 people go in March.": ["R opel job_cuts 800 2024-03-31"],
    "Opel entered four European countries in 2023.": ["R opel new_market_count 4 2023-12-31 europe"],
    # electric shares
    "Electric cars made up 30 percent of Opel's deliveries in 2023.": ["R opel electrified_share 30 2023-12-31"],
    "In May 31% of all Opels delivered were electric.": ["R opel electrified_share 31 2024-05-31"],
    "Opel's share climbed by 0.4 points to 5.1 percent.": ["R opel market_share 5.1 -"],
    # capacity: what there is, and what is to come
    "Capacity at the Opel plant will go up from 60,000 to 90,000.": [
        "R opel production_capacity 60000 -",
        "T opel production_capacity 90000 -",
    ],
    "Opel's plant in Poland is able to make 120,000 vehicles a year.": ["R opel production_capacity 120000 - PL"],
    "Once both halls are finished, the Opel factory can turn out 300,000 cars a year.": [
        "T opel production_capacity 300000 -"
    ],
    "Opel's 70 Polish dealers are to become 90 by the end of 2025.": [
        "R opel outlet_count 70 - PL",
        "T opel outlet_count 90 2025-12-31 PL",
    ],
    # times told by their distance from the one spoken of
    "Opel made 60,000 cars in 2022 and 90,000 the year after.": [
        "R opel vehicle_production 60000 2022-12-31",
        "R opel vehicle_production 90000 2023-12-31",
    ],
    "Opel sold 21,000 cars in the first quarter, against 19,000 in the same quarter of 2023.": [
        "R opel vehicle_sales 19000 2023-03-31",
        "R opel vehicle_sales 21000 2024-03-31",
    ],
    "Opel no longer expects to deliver 100,000 cars this year. The target has been cut to 80,000.": [
        "T opel vehicle_sales 100000 2024-12-31 denied",
        "T opel vehicle_sales 80000 2024-12-31",
    ],
    "Opel sold 600,000 cars in 2023. The previous year it sold 580,000.": [
        "R opel vehicle_sales 580000 2022-12-31",
        "R opel vehicle_sales 600000 2023-12-31",
    ],
    "In May Opel reported deliveries of 21,000 for the first quarter.": ["R opel vehicle_sales 21000 2024-03-31"],
    # a time looked back to is not the one that the text goes on with
    "Opel sold 30,000 cars in May. April had brought 27,000. Exports came to 4,100 cars.": [
        "R opel vehicle_exports 4100 2024-05-31",
        "R opel vehicle_sales 27000 2024-04-30",
        "R opel vehicle_sales 30000 2024-05-31",
    ],
    "Opel sold 30,000 cars in April. May brought 27,000. Exports came to 4,100 cars.": [
        "R opel vehicle_exports 4100 2024-05-31",
        "R opel vehicle_sales 27000 2024-05-31",
        "R opel vehicle_sales 30000 2024-04-30",
    ],
    # months that begin with one
    "The five months from January brought Opel 130,000 sales.": ["R opel vehicle_sales 130000 2024-05-31"],
    "In the six months beginning in October 2023 Opel sold 90,000 cars.": ["R opel vehicle_sales 90000 2024-03-31"],
    # a time that no other comes up to is that of the number behind it
    "Never had Opel sold as many cars in Spain as in March: 9,155.": ["R opel vehicle_sales 9155 2024-03-31 ES"],
    "No month was better for Opel than May, when 30,000 cars were sold.": ["R opel vehicle_sales 30000 2024-05-31"],
    "Opel has never been stronger than in 2023, and sold 9,155 cars in May.": ["R opel vehicle_sales 9155 2024-05-31"],
    "Opel sold more cars than in May 2023, namely 9,155.": ["R opel vehicle_sales 9155 -"],
    # a month that does or is something
    "Opel's best month in Spain so far was March, when it sold 9,155 cars.": [
        "R opel vehicle_sales 9155 2024-03-31 ES"
    ],
    "For Opel the strongest month has been April, with 9,155 cars sold.": ["R opel vehicle_sales 9155 2024-04-30"],
    # a number that closes a phrase, and the subject behind it
    "With global sales of over 660,000 Opel grew by 26 percent in 2023; the first five months of this year added more "
    "than 270,000.": [
        "R opel vehicle_sales 270000 2024-05-31 gt",
        "R opel vehicle_sales 660000 2023-12-31 worldwide gt +26%",
    ],
    "In May 3,000 Opel cars were registered in Chile.": ["R opel vehicle_sales 3000 2024-05-31 CL"],
    # what a capacity rises from is there, whatever bound it is told with
    "A second hall is planned, so that Opel's capacity in Poland rises from over 100,000 cars a year to 300,000.": [
        "R opel production_capacity 100000 - PL gt",
        "T opel production_capacity 300000 - PL",
    ],
    # a share told beside a number parts it from nothing
    "Of the 420,000 cars that Opel sold last year, a mere 41,000, about a tenth, went to customers in foreign "
    "countries.": ["R opel vehicle_exports 41000 2023-12-31", "R opel vehicle_sales 420000 2023-12-31"],
    "Foreign buyers accounted for 23.5% of Opel's May volume, or 8,200 units.": [
        "R opel vehicle_exports 8200 2024-05-31"
    ],
    "Opel sold 8,000 cars in May, or 12 percent more, and 6,000 vans.": [
        "R opel vehicle_sales 6000 2024-05-31",
        "R opel vehicle_sales 8000 2024-05-31 +12%",
    ],
    # what nobody has
    "No European maker had sold a million cars abroad in one year until Opel did it.": [],
    "No rival has sold more than 5,000 cars. Opel delivered 3,870 in May.": ["R opel vehicle_sales 3870 2024-05-31"],
    "No fewer than 12,000 cars were sold by Opel in May.": ["R opel vehicle_sales 12000 2024-05-31 ge"],
    # counts by place: a city's is part of the country's, a row ends with the single one
    "Opel has five showrooms in Lisbon and 24 in the country.": ["R opel outlet_count 24 - PT"],
    "In Oslo Opel has three dealers, and 40 in the whole of Norway.": ["R opel outlet_count 40 - NO"],
    "Opel has 12 showrooms in Turkey, two in Germany and one in Austria.": [
        "R opel outlet_count 1 - AT",
        "R opel outlet_count 12 - TR",
        "R opel outlet_count 2 - DE",
    ],
    "Germany has 40 Opel dealers, France 22 and Spain 18.": [
        "R opel outlet_count 18 - ES",
        "R opel outlet_count 22 - FR",
        "R opel outlet_count 40 - DE",
    ],
    "Opel has 60 dealers in Britain; one in Leeds opened in May.": ["R opel outlet_count 60 - GB"],
    "The 86 dealerships of Opel in Spain are to be 100 by the end of the year.": [
        "R opel outlet_count 86 - ES",
        "T opel outlet_count 100 2024-12-31 ES",
    ],
    # how strong a team is
    "Opel's local team in Norway, now about 15 strong, is to grow to around 50 by the end of the year.": [
        "R opel jobs 15 - NO approx",
        "T opel jobs 50 2024-12-31 NO approx",
    ],
    "Opel's Dutch organisation, 40 people strong, moved to Utrecht.": ["R opel jobs 40 - NL"],
    "Opel's line-up, 12 strong, is ageing.": [],
    "Opel's staff of 120 in Hungary will double.": ["R opel jobs 120 - HU"],
    # a brand that gives to what its owner sold, and is not who the text goes on about
    "GAC ended May with 121,700 deliveries. Aion contributed 31,200 of them. Overseas sales came to 14,300.": [
        "R aion vehicle_sales 31200 2024-05-31",
        "R gac vehicle_exports 14300 2024-05-31",
        "R gac vehicle_sales 121700 2024-05-31",
    ],
    "Togg sold 39,600 cars in 2023. The T10F saloon, the latest of them, accounted for 9,300.": [
        "R togg vehicle_sales 39600 2023-12-31",
        "R togg vehicle_sales 9300 2023-12-31",
    ],
    "Opel exported 52,000 cars in the first half of 2023. The second quarter contributed 30,000 of them.": [
        "R opel vehicle_exports 30000 2023-06-30",
        "R opel vehicle_exports 52000 2023-06-30",
    ],
    "Opel sold 52,000 cars in 2023. The plant made 30,000 of them.": [
        "R opel vehicle_production 30000 2023-12-31",
        "R opel vehicle_sales 52000 2023-12-31",
    ],
    # whose sales open the text
    "Sales of Skoda cars in India hit a high in 2023: 73,000. The brand runs 310 touchpoints there.": [
        "R skoda outlet_count 310 - IN",
        "R skoda vehicle_sales 73000 2023-12-31 IN",
    ],
    # the one that no other comes up to
    "No foreign make is stronger in Israel than Chery: 2,210 registrations in May. BYD, number one in 2023, slipped "
    "to 1,730.": ["R byd vehicle_sales 1730 2024-05-31 IL", "R chery vehicle_sales 2210 2024-05-31 IL"],
    # a time in brackets is that of the number beside it alone
    "Opel sold 90,000 cars in 2023. In Chile it was 11,800 (2022: 13,400), in Peru 5,900.": [
        "R opel vehicle_sales 11800 2023-12-31 CL",
        "R opel vehicle_sales 13400 2022-12-31 CL",
        "R opel vehicle_sales 5900 2023-12-31 PE",
        "R opel vehicle_sales 90000 2023-12-31",
    ],
    "Opel has 400 showrooms at home and 130 elsewhere.": [
        "R opel outlet_count 130 -",
        "R opel outlet_count 400 - DE",
    ],
    # "those months" are the ones told, whatever is told behind them
    "Abroad Opel sold 55,000 cars in the four months to April 2024. Its sales in total rose by 26% to 245,000 over "
    "those four months, having grown by 29% in January-April 2023.": [
        "R opel vehicle_exports 55000 2024-04-30",
        "R opel vehicle_sales +29 2023-04-30",
        "R opel vehicle_sales 245000 2024-04-30 +26%",
    ],
    # a record, and the time that those were told for
    "Opel sold 8,156 cars in May. The previous best, 4,811 in March, has been beaten.": [
        "R opel vehicle_sales 4811 2024-03-31",
        "R opel vehicle_sales 8156 2024-05-31",
    ],
    "In 2023 Opel sold 9,155 cars in the Gulf. The UAE took 3,819 of those.": [
        "R opel vehicle_sales 3819 2023-12-31 AE",
        "R opel vehicle_sales 9155 2023-12-31 gcc",
    ],
    # sales of the maker that "it" stands for, and those of everybody
    "Opel had a good year. With global sales of over 660,000 it grew by 26 percent in 2023.": [
        "R opel vehicle_sales 660000 2023-12-31 worldwide gt +26%"
    ],
    "With global sales of 80 million vehicles in 2023 the industry grew. Opel grew too.": [],
    # shares of a firm are none of the market
    "Opel has 9 percent of the Polish market. Stellantis holds 35 per cent, other shareholders 16 per cent.": [
        "R opel market_share 9 - PL"
    ],
    # the same time of another year as subject; where cars went; what countries took of them; rivals held against
    "In the quarter to May Opel sold 18,700 vans; the same quarter of 2023 had seen 16,100.": [
        "R opel vehicle_sales 16100 2023-05-31",
        "R opel vehicle_sales 18700 2024-05-31",
    ],
    "Opel sold 429,000 cars in 2023. Some 45,000 of the cars went abroad.": [
        "R opel vehicle_exports 45000 2023-12-31 approx",
        "R opel vehicle_sales 429000 2023-12-31",
    ],
    "In May Opel sold 30,000 cars. Europe took 27,400 of the total, Turkey 1,800 and Morocco 700.": [
        "R opel vehicle_sales 1800 2024-05-31 TR",
        "R opel vehicle_sales 27400 2024-05-31 europe",
        "R opel vehicle_sales 30000 2024-05-31",
        "R opel vehicle_sales 700 2024-05-31 MA",
    ],
    "In May 127,000 cars were sold in Norway. Oslo took 27,400 of the total.": [],
    "Opel is doing well in Brazil. Sales there rose to 42,600 in 2023, against 112,900 for Kia.": [
        "R kia vehicle_sales 112900 2023-12-31 BR",
        "R opel vehicle_sales 42600 2023-12-31 BR",
    ],
    "Opel is strong in Europe. Its dealers outside Germany now number 900.": ["R opel outlet_count 900 -"],
    "Opel is doing well. Its Polish factories built 110,000 vehicles in 2023.": [
        "R opel vehicle_production 110000 2023-12-31 PL"
    ],
    # amounts whose currency was told before
    "Opel made a profit of 300 million euros in the first quarter, against 200 million a year earlier.": [
        "R opel profit 200000000 2023-03-31 EUR",
        "R opel profit 300000000 2024-03-31 EUR",
    ],
    "Opel's revenue was 20 billion euros in 2023. For 2024 it expects 21 billion.": [
        "R opel revenue 20000000000 2023-12-31 EUR",
        "T opel revenue 21000000000 2024-12-31 EUR",
    ],
    # aims, forecasts and budgets
    "For 2024 Opel's guidance is unchanged: 700,000 sales.": ["T opel vehicle_sales 700000 2024-12-31"],
    "Opel missed its 2023 target of 700,000 cars by a wide margin.": ["T opel vehicle_sales 700000 2023-12-31"],
    "Opel now reckons with revenue of 37 billion euros in 2024; 39 billion had been the plan in January.": [
        "T opel revenue 37000000000 2024-12-31 EUR",
        "T opel revenue 39000000000 2024-12-31 EUR denied",
    ],
}
NOT_TOLD = {
    "a recall": "In May, 694,304 Opel vehicles were called back because a warning light did not stay lit.",
    "people who buy": "In May 3,000 people visited Opel's showroom in Poland.",
    "a charge": "Opel books $7.9 billion in write-downs on its electric cars.",
    "a rate per car": "Opel wants to double revenue per unit by 2027.",
    "countries of all makers": "In Poland 31 percent of new cars sold are electric.",
    "who is spoken for": "Somchai Lertwong, who speaks for 18 Opel dealers, was not amused.",
    "a name like that of a month": "June Carter was at Opel when April Mason asked for more dealers.",
    "works of a country": "Spanish car plants turned out 2.3 million vehicles in 2023. Opel closed its own.",
    "factories of a country": "Polish factories built 610,000 vehicles in 2023. Opel is one of many.",
    "cars of a class": "Kei cars make up a third of the Japanese market. Opel has none.",
    "cars that are shown": "Opel had three cars on display in Munich.",
}


@pytest.fixture(scope="module")
def told(figures_of: Figures) -> dict[str, list[str]]:
    return figures_of([*TOLD, *NOT_TOLD.values()])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == sorted(TOLD[text])


@pytest.mark.parametrize("case", NOT_TOLD)
def test_is_no_figure(case: str, told: dict[str, list[str]]) -> None:
    assert told[NOT_TOLD[case]] == []

"""Results told by families of words: cars that go abroad, what makers add to a total, figures of nobody, differences.

Each text is of 15 June 2024; a line is T or R, organisation, metric, value, last day of the period, what is odd.
"""

from collections.abc import Callable

import pytest

Figures = Callable[[list[str]], dict[str, list[str]]]

TOLD = {
    # cars that foreigners take, whatever the verb
    "BYD sold 380,000 cars in May. Foreign customers accounted for 88,000 of those.": [
        "R byd vehicle_exports 88000 2024-05-31",
        "R byd vehicle_sales 380000 2024-05-31",
    ],
    "Changan sold 233,600 cars in May, of which 61,000 crossed the country's borders.": [
        "R changan vehicle_exports 61000 2024-05-31",
        "R changan vehicle_sales 233600 2024-05-31",
    ],
    "Of the 40,000 cars that Leapmotor delivered in May, 6,100 ended up in foreign garages.": [
        "R leapmotor vehicle_exports 6100 2024-05-31",
        "R leapmotor vehicle_sales 40000 2024-05-31",
    ],
    "In markets other than China SAIC found buyers for 95,000 cars in May.": [
        "R saic vehicle_exports 95000 2024-05-31"
    ],
    "Chery sold 281,161 vehicles in April; 126,393 of them were bound for buyers abroad.": [
        "R chery vehicle_exports 126393 2024-04-30",
        "R chery vehicle_sales 281161 2024-04-30",
    ],
    # other countries of a region are no foreign ones
    "Jetour sold 12,000 cars in Kuwait in May, and 3,100 in other countries of the Gulf.": [
        "R jetour vehicle_sales 12000 2024-05-31 KW",
        "R jetour vehicle_sales 3100 2024-05-31",
    ],
    # what a maker adds to a total, and gets in a count
    "Chery sold 181,000 vehicles in May. Exeed, the premium marque of the group, chipped in 9,870.": [
        "R chery vehicle_sales 181000 2024-05-31",
        "R exeed vehicle_sales 9870 2024-05-31",
    ],
    "BYD sold 3,400 cars in Norway in May. Volvo mustered a mere 1,120, with Polestar trailing on 310.": [
        "R byd vehicle_sales 3400 2024-05-31 NO",
        "R polestar vehicle_sales 310 2024-05-31 NO",
        "R volvo-cars vehicle_sales 1120 2024-05-31 NO",
    ],
    "MG has a market share of 4.1 percent in Australia. Suzuki, by contrast, mustered just 1.6 percent.": [
        "R mg market_share 4.1 - AU",
        "R suzuki market_share 1.6 - AU",
    ],
    # countries of a ranking have their own
    "In May BYD sold most cars in Germany: 4,600 went there, ahead of Spain with 2,300 and Italy with 1,800.": [
        "R byd vehicle_sales 1800 2024-05-31 IT",
        "R byd vehicle_sales 2300 2024-05-31 ES",
        "R byd vehicle_sales 4600 2024-05-31 DE",
    ],
    # a unit of a country trades there
    "BYD's Thai subsidiary ended 2023 with 17,400 registrations.": ["R byd vehicle_sales 17400 2023-12-31 TH"],
    # sums and differences
    "BYD builds cars in Szeged. Its investments in the works so far add up to 2.1 billion euros.": [
        "R byd investment 2100000000 - HU EUR"
    ],
    "BYD's network in Norway has grown to 98 showrooms, eleven more than a year ago.": ["R byd outlet_count 98 - NO"],
    "71,200 of the SUVs have left the BYD plant in Szeged.": ["R byd vehicle_production 71200 - HU"],
    # lines of a list about a maker; people who took or ordered a car; shares by another word
    "BYD Brasil: where things stand\n- Registrations January to May: 42,800\n- Share of the EV market: 76 percent": [
        "R byd-brasil market_share 76 -",
        "R byd-brasil vehicle_sales 42800 2024-05-31",
    ],
    "Mahindra is pleased. Its electric cars had been ordered by 30,179 people on the first day.": [
        "R mahindra vehicle_orders 30179 -"
    ],
    "Last year Tesla's Model Y found 9,800 Norwegian owners.": ["R tesla vehicle_sales 9800 2023-12-31 NO"],
    "Omoda has gained a foothold of 3.2 percent in Russia.": ["R omoda market_share 3.2 - RU"],
    # all that was sold beside what went abroad; whose badge cars bear
    "GWM parted with 454,000 vehicles abroad in 2023, and 1.23 million overall.": [
        "R gwm vehicle_exports 454000 2023-12-31",
        "R gwm vehicle_sales 1230000 2023-12-31",
    ],
    "Volvo is the owner. Last year 7,412 vehicles bearing the Lynk & Co badge were put on European roads.": [
        "R lynk-and-co vehicle_sales 7412 2023-12-31 europe"
    ],
    # each number with its own word for where; differences; people at work; losses
    "At the end of April Zeekr was present in 43 markets, 14 more than twelve months before.": [
        "R zeekr market_count 43 2024-04-30"
    ],
    "International business of Zeekr yielded 31,700 cars in 2023.": ["R zeekr vehicle_exports 31700 2023-12-31"],
    "BYD's plant in Szeged, staffed by 9,000, assembled 47,800 cars in 2023.": [
        "R byd jobs 9000 - HU",
        "R byd vehicle_production 47800 2023-12-31 HU",
    ],
    "At BYD's factory in Szeged 7,100 men and women earn their living.": ["R byd jobs 7100 - HU"],
    "VinFast booked revenue of $1.4 billion and bled $1.6 billion in 2023.": [
        "R vinfast profit -1600000000 2023-12-31 USD",
        "R vinfast revenue 1400000000 2023-12-31 USD",
    ],
    "In May Toyota sold 12,300 cars in South Africa. Of Chinese makes, Chery was the strongest: 2,650.": [
        "R chery vehicle_sales 2650 2024-05-31",
        "R toyota vehicle_sales 12300 2024-05-31 ZA",
    ],
    # so many vehicles at a time of their own
    "Volvo rang up 3,100 vehicles in Norway last month.": ["R volvo-cars vehicle_sales 3100 2024-05-31 NO"],
}
NOT_TOLD = {
    "recalled": "BYD recalled 40,000 cars in China in April.",
    "tested": "Tesla tested 1,200 vehicles in Germany in 2023.",
    "paid": "Toyota paid 30,000 in Norway in 2023.",
    "to be had": "The Haval H6 offered 11,300 in Russia in April.",
    "of all makers": "In Norway 11,650 new passenger cars were registered in May, of which 97.6 percent were electric.",
    "of all makers, bought": "3,200 new cars were sold in Iceland in May.",
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

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
        "R jetour vehicle_sales 3100 2024-05-31 KW",
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
        "R suzuki market_share 1.6 -",
    ],
    # countries of a ranking have their own
    "In May BYD sold most cars in Germany: 4,600 were delivered there, ahead of Spain with 2,300 and Italy with 1,800.": [
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
}
NOT_TOLD = {
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

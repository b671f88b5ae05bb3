"""Results in the lists of a report: rivals' shares, brackets, next countries, totals, months that were closed.

Each text is of 15 June 2024; a line is T or R, organisation, metric, value, last day of the period, what is odd.
"""

from collections.abc import Callable

import pytest

Figures = Callable[[list[str]], dict[str, list[str]]]

TOLD = {
    # shares that go on with another's, with the cars, with a year ago
    (
        "BYD's market share in the United Kingdom was 2.9% in April, when it registered 2,511 cars; a "
        "year ago it was 0.3%. Tesla's halved to 0.9%."
    ): [
        "R byd market_share 0.3 2023-04-30 GB",
        "R byd market_share 2.9 2024-04-30 GB",
        "R byd vehicle_sales 2511 2024-04-30 GB",
        "R tesla market_share 0.9 - GB",
    ],
    (
        "Isuzu had 43.1% of Thailand's pickup market in the first quarter, selling 41,400 trucks; "
        "Toyota took 39.8% with 38,200."
    ): [
        "R isuzu market_share 43.1 2024-03-31 TH",
        "R isuzu vehicle_sales 41400 2024-03-31 TH",
        "R toyota market_share 39.8 2024-03-31 TH",
        "R toyota vehicle_sales 38200 2024-03-31 TH",
    ],
    (
        "Volvo Cars delivered 181,600 cars worldwide in May and posted an operating loss of 10 "
        "billion kronor. The share of fully electric models was 21 per cent."
    ): [
        "R volvo-cars electrified_share 21 2024-05-31",
        "R volvo-cars profit -10000000000 2024-05-31 SEK",
        "R volvo-cars vehicle_sales 181600 2024-05-31 worldwide",
    ],
    # in brackets, in the next country; since something happened in a year
    (
        "Sales of Xpeng in Norway stood at 1,100 between January and May (2023: 470). In Denmark it "
        "was 2,050, in Sweden 890."
    ): [
        "R xpeng vehicle_sales 1100 2024-05-31 NO",
        "R xpeng vehicle_sales 2050 2024-05-31 DK",
        "R xpeng vehicle_sales 470 2023-05-31 NO",
        "R xpeng vehicle_sales 890 2024-05-31 SE",
    ],
    ("Since the first Dacia left the line in 2012, the works at Tangier has produced 2.5 million cars."): [
        "R dacia vehicle_production 2500000 - MA"
    ],
    # they fell in a region; the total that is brought to
    (
        "JLR's wholesales were 87,300 units in the three months to 31 March, a drop of 10.7%; in "
        "North America they fell 12.2%."
    ): ["R jlr vehicle_sales -12.2 2024-03-31 north_america", "R jlr vehicle_sales 87300 2024-03-31 -10.7%"],
    "BYD sold 4,000 cars in Spain in May, which brings the total for the year to 21,000.": [
        "R byd vehicle_sales 21000 2024-05-31 ES",
        "R byd vehicle_sales 4000 2024-05-31 ES",
    ],
    (
        "Mercedes-Benz reported unit sales of 453,700 for the fourth quarter of 2023. That is 9% "
        "fewer than in the previous year's quarter."
    ): ["R mercedes-benz vehicle_sales 453700 2023-12-31 -9%"],
    # a month that was closed, a year over which sales grew
    "Toyota closed May with 28,869 units, an increase of 5% over May 2023.": [
        "R toyota vehicle_sales 28869 2024-05-31 +5%"
    ],
    # the brand of whom sales are told, the one at which they are, the head of several
    (
        "Seres earned 2 billion yuan in the first quarter. Sales of the Aito brand were 147,000, "
        "after 181,000 in the same period of 2023."
    ): [
        "R aito vehicle_sales 147000 2024-03-31",
        "R aito vehicle_sales 181000 2023-03-31",
        "R seres profit 2000000000 2024-03-31 CNY",
    ],
    ("BMW delivered 586,149 cars between January and March; at Rolls-Royce deliveries came to 1,381 cars."): [
        "R bmw vehicle_sales 586149 2024-03-31",
        "R rolls-royce vehicle_sales 1381 2024-03-31",
    ],
    (
        "GM's Cadillac brand sold 41,600 vehicles in Q1, GMC 163,000 and Buick 55,000. Chevrolet "
        "remained the largest with 487,000. Altogether it was 746,588, up 7.3%."
    ): [
        "R buick vehicle_sales 55000 2024-03-31",
        "R cadillac vehicle_sales 41600 2024-03-31",
        "R chevrolet vehicle_sales 487000 2024-03-31",
        "R general-motors vehicle_sales 746588 2024-03-31 +7.3%",
        "R gmc vehicle_sales 163000 2024-03-31",
    ],
    # the change on the month is none of the level's
    (
        "Tesla China's wholesale figure was 71,599 in May. Domestic retail sales amounted to 61,484, "
        "a gain of 3.7% on the year and 59% on the month."
    ): ["R tesla vehicle_sales 61484 2024-05-31 CN +3.7%", "R tesla vehicle_sales 71599 2024-05-31 CN"],
}


@pytest.fixture(scope="module")
def told(figures_of: Figures) -> dict[str, list[str]]:
    return figures_of(list(TOLD))


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == sorted(TOLD[text])

"""Results that go on with what a report has told: shares, sums, brands, arms, times, places.

Each text is of 15 June 2024; a line is T or R, organisation, metric, value, last day of the period, what is odd.
"""

from collections.abc import Callable

import pytest

Figures = Callable[[list[str]], dict[str, list[str]]]

TOLD = {
    # shares that go on: of another maker, with the cars, or behind them
    (
        "BYD held 8.1% of the Thai market in May with 4,021 cars, second only to Toyota, whose share "
        "was 37.9 percent. Honda had 9.2%."
    ): [
        "R byd market_share 8.1 2024-05-31 TH",
        "R byd vehicle_sales 4021 2024-05-31 TH",
        "R honda market_share 9.2 2024-05-31 TH",
        "R toyota market_share 37.9 2024-05-31 TH",
    ],
    (
        "In Brazil, Fiat led the ranking in May with 44,700 registrations and 21.9% of the market. "
        "Volkswagen came next on 33,600. Among the Chinese brands, BYD stood out: 8,900, or 4.4%."
    ): [
        "R byd market_share 4.4 2024-05-31 BR",
        "R byd vehicle_sales 8900 2024-05-31 BR",
        "R fiat market_share 21.9 2024-05-31 BR",
        "R fiat vehicle_sales 44700 2024-05-31 BR",
        "R volkswagen vehicle_sales 33600 2024-05-31 BR",
    ],
    (
        "In South Africa the Toyota Hilux remained the best-seller in May with 3,240 units. Toyota as "
        "a whole sold 12,980, or a quarter of the market. GWM came seventh on 2,014, Chery eighth on "
        "1,989."
    ): [
        "R chery vehicle_sales 1989 2024-05-31 ZA",
        "R gwm vehicle_sales 2014 2024-05-31 ZA",
        "R toyota market_share 25 2024-05-31 ZA",
        "R toyota vehicle_sales 12980 2024-05-31 ZA",
        "R toyota vehicle_sales 3240 2024-05-31 ZA",
    ],
    # what was counted, taken up by a pronoun; electric cars as the subject
    (
        "Since 2003 Toyota has sold more than 30 million hybrids. In 2023 they made up 42.5% of its "
        "10.27 million sales. In Europe the proportion was 77%."
    ): [
        "R toyota electrified_share 42.5 2023-12-31",
        "R toyota electrified_share 77 2023-12-31 europe",
        "R toyota vehicle_sales 10270000 2023-12-31",
        "R toyota vehicle_sales 30000000 - gt",
    ],
    (
        "Changan sold 2.68 million vehicles in 2023 and Dongfeng 2.48 million, or 96 percent and 92 "
        "percent, respectively, of what they had set out to."
    ): ["R changan vehicle_sales 2680000 2023-12-31", "R dongfeng vehicle_sales 2480000 2023-12-31"],
    (
        "Geely sold 1,409,180 vehicles in the first quarter of 2024. New energy vehicles contributed "
        "725,151, more than twice as many as a year before, and accounted for 51.5 per cent of the "
        "total."
    ): ["R geely electrified_share 51.5 2024-03-31", "R geely vehicle_sales 1409180 2024-03-31"],
    # the last half or quarter that was over; the time of what it is compared with, a year on
    ("In the first three months BYD built 300,000 cars. It handed over 111,074 cars in the period, up 2.3%."): [
        "R byd vehicle_production 300000 2024-03-31",
        "R byd vehicle_sales 111074 2024-03-31 +2.3%",
    ],
    "In the quarter the Volkswagen Group delivered 2.41 million vehicles, 1.3% more.": [
        "R volkswagen-group vehicle_sales 2410000 2024-03-31 +1.3%"
    ],
    ("With 34,700 employees Skoda earned 1.285 billion euros in the quarter, 11.8% more than before."): [
        "R skoda jobs 34700 -",
        "R skoda profit 1285000000 2024-03-31 EUR +11.8%",
    ],
    (
        "The Ford F-Series found 222,459 buyers, 11.5% more than in the first quarter of 2023, and "
        "overall U.S. sales climbed 14.2% to 612,095 vehicles."
    ): ["R ford vehicle_sales 222459 2024-03-31 +11.5%", "R ford vehicle_sales 612095 2024-03-31 US +14.2%"],
    # the brand that bears its owner's name, the head of brands that are added up, an arm abroad
    (
        "NIO's main brand delivered 14,593 vehicles in May, Onvo 6,400 and Firefly 3,932. In all that "
        "makes 24,925, up 17.5 percent on the year."
    ): [
        "R firefly vehicle_sales 3932 2024-05-31",
        "R nio vehicle_sales 14593 2024-05-31",
        "R nio vehicle_sales 24925 2024-05-31 +17.5%",
        "R onvo vehicle_sales 6400 2024-05-31",
    ],
    (
        "Chery sold more than 40,000 vehicles in South Africa last year, Omoda, Jaecoo and Jetour "
        "included. Its own brand has 85 dealers."
    ): ["R chery outlet_count 85 - ZA", "R chery vehicle_sales 40000 2023-12-31 ZA gt"],
    ("Suzuki's Indian arm Maruti built 190,000 cars in May. Domestic wholesales dropped 13.3% to 118,906 units."): [
        "R maruti-suzuki vehicle_production 190000 2024-05-31 IN",
        "R maruti-suzuki vehicle_sales 118906 2024-05-31 IN -13.3%",
    ],
    # cars of a make that are counted themselves are not whose the others are
    (
        "GWM shipped 104,372 vehicles in May: 61,000 Havals, 19,400 pickups. Overseas the Chinese "
        "company placed 41,046 units. From January to May the total was 474,196, up 3.57%."
    ): [
        "R gwm vehicle_exports 41046 2024-05-31",
        "R gwm vehicle_sales 104372 2024-05-31",
        "R gwm vehicle_sales 19400 2024-05-31",
        "R gwm vehicle_sales 474196 2024-05-31 +3.57%",
        "R haval vehicle_sales 61000 2024-05-31",
    ],
    # where production is, and what the next maker did
    ("Subaru's production in Japan was down 11 percent at 44,800 in May and abroad up 4 percent at 31,000."): [
        "R subaru vehicle_production 31000 2024-05-31 +4%",
        "R subaru vehicle_production 44800 2024-05-31 JP -11%",
    ],
    # made it, make do: nothing is built
    (
        "In Poland Toyota kept the lead in May with 7,710 registrations. MG, with 1,240, made it into "
        "the top fifteen; BYD had to make do with 611."
    ): [
        "R byd vehicle_sales 611 2024-05-31 PL",
        "R mg vehicle_sales 1240 2024-05-31 PL",
        "R toyota vehicle_sales 7710 2024-05-31 PL",
    ],
    ("Proton's May volume came to 13,400, its second-best of the year; its share stood at 20.1%."): [
        "R proton market_share 20.1 -",
        "R proton vehicle_sales 13400 2024-05-31",
    ],
    "Tata exported 4,000 cars in May. Exports zoomed 186% to 4,253 units, Tata said.": [
        "R tata-motors vehicle_exports 4000 2024-05-31",
        "R tata-motors vehicle_exports 4253 2024-05-31 +186%",
    ],
    "BYD delivered 10,661 cars in May. For the full year it stands by 40,000 to 46,000.": [
        "R byd vehicle_sales 10661 2024-05-31",
        "T byd vehicle_sales 40000-46000 2024-12-31",
    ],
    ("BYD earned 14.3 billion yuan in 2023. Of 2.6 million cars sold, 1.14 million went abroad."): [
        "R byd profit 14300000000 2023-12-31 CNY",
        "R byd vehicle_exports 1140000 2023-12-31",
        "R byd vehicle_sales 2600000 2023-12-31",
    ],
    ("Mahindra's SUV sales stood at 47,306 in May, up 18 per cent, and its tractor volumes at 53,392."): [
        "R mahindra vehicle_sales 47306 2024-05-31 +18%"
    ],
}
NOT_TOLD = {
    "of a country": (
        "VinFast is not there yet. Of more than six million EVs sold in India in 2023, passenger cars "
        "made up just 2.5 per cent."
    ),
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

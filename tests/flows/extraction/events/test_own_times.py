"""What somebody denies, decides on or only tells of: whose time and place a deed has; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD: dict[str, list[str]] = {
    "Nissan rejected reports that it would pull out of South Africa.": ["market_exit nissan ZA - scheduled denied"],
    "Nissan denied reports of a withdrawal from South Africa.": ["market_exit nissan ZA - scheduled denied"],
    "Reports that Nissan is leaving South Africa are untrue, the company said.": [
        "market_exit nissan ZA - scheduled denied"
    ],
    "Nissan reported that it would pull out of South Africa in 2025.": [
        "market_exit nissan ZA 2025-01-01..2025-12-31 scheduled"
    ],
    "Great Wall has rejected reports that it had cancelled the assembly of the Ora 07 in Rayong.": [
        "plant gwm TH:Rayong - scheduled"
    ],
    "Xpeng's G6 has arrived in Hong Kong, Thailand and Singapore, and Malaysia follows by the end of the year.": [
        "product_launch xpeng HK - xpeng-g6",
        "product_launch xpeng MY ..2024-12-31 scheduled xpeng-g6",
        "product_launch xpeng SG - xpeng-g6",
        "product_launch xpeng TH - xpeng-g6",
    ],
    "The Xpeng G6 is on sale in Norway and Sweden, and Finland follows in March 2025.": [
        "product_launch xpeng FI 2025-03-01..2025-03-31 scheduled xpeng-g6"
    ],
    "Kia opened showrooms in Lima and Quito, and Bogota follows in July.": [
        "outlet_opening kia CO:Bogotá 2024-07-01..2024-07-31 scheduled",
        "outlet_opening kia EC:Quito -",
        "outlet_opening kia PE:Lima -",
    ],
    "Chery entered Spain and Italy last year, and Hungary and Austria will follow in 2025.": [
        "market_entry chery AT 2025-01-01..2025-12-31 scheduled",
        "market_entry chery ES 2023-01-01..2023-12-31",
        "market_entry chery HU 2025-01-01..2025-12-31 scheduled",
        "market_entry chery IT 2023-01-01..2023-12-31",
    ],
    "Tesla has opened 50 stores in India and speaks of 80 by 2027.": ["outlet_opening tesla IN -"],
    "Dacia's electric Spring, imported from Shiyan in China, lost 73 percent in 2023.": [],
    "Kia imported the EV9 from Korea into Norway in May.": ["product_launch kia NO 2024-05-01..2024-05-31 kia-ev9"],
    "The millionth MG sold in Europe since the brand's return in 2011 was handed to a customer in Le Mans on "
    "Tuesday.": ["milestone mg europe 2024-06-11..2024-06-11"],
    "Kia opened 12 dealerships in Poland in 2011.": ["outlet_opening kia PL 2011-01-01..2011-12-31"],
    "A decision on a plant has been put off once more by MG: Spain and Hungary are said to be left in the race.": [
        "plant mg ES - scheduled hedged",
        "plant mg HU - scheduled hedged",
    ],
    "MG will decide on a European plant next year; Spain and Hungary are in the race.": [
        "plant mg ES - scheduled hedged",
        "plant mg HU - scheduled hedged",
    ],
    "Volvo's plant in Ghent will take on the EX30 next year, while Kosice in Slovakia follows in 2027.": [
        "plant volvo-cars BE:Ghent 2025-01-01..2025-12-31 scheduled",
        "plant volvo-cars SK:Košice 2027-01-01..2027-12-31 scheduled",
    ],
    "Tata Motors has resumed car sales in South Africa. At the launch in Johannesburg on 3 June its managing "
    "director Shailesh Chandra said electric models would come in the second year.": [
        "market_entry tata-motors ZA:Johannesburg 2024-06-03..2024-06-03"
    ],
    "Alfredo Altavilla, who ran Fiat Chrysler's European business until 2018, joined BYD as special adviser "
    "for Europe on Monday.": ["appointment byd europe 2024-06-10..2024-06-10"],
    "On Monday Kia hired Jane Doe from BMW as its head of design.": ["appointment kia - 2024-06-10..2024-06-10"],
    "Ford will shed 15% of its workforce in Germany by 2026.": [],
    "Ford will shed 15% of its stake in Rivian in 2026.": ["acquisition ford - 2026-01-01..2026-12-31 scheduled 15%"],
    "Kia opened a plant in Peru on May 10, it said on Tuesday.": ["plant kia PE 2024-05-10..2024-05-10"],
    "Kia opened a plant in Lima, Peru, on May 10, the Seoul-based company said.": [
        "plant kia PE:Lima 2024-05-10..2024-05-10"
    ],
    "On May 10, it said Kia would open a plant in Peru.": ["plant kia PE - scheduled"],
    "Jason Clarke, formerly of Volvo, was appointed managing director of Xpeng Australia on 7 June.": [
        "appointment xpeng AU 2024-06-07..2024-06-07"
    ],
    "Jane Doe, a former Volvo manager, was appointed head of Xpeng Australia on 7 June.": [
        "appointment xpeng AU 2024-06-07..2024-06-07"
    ],
    "Volvo was appointed distributor by Xpeng in May.": ["partnership volvo-cars - 2024-05-01..2024-05-31"],
    "The Jaguar GT, to be made in Solihull, will be shown in Miami on Dec. 2.": [
        "plant jaguar GB:Solihull - scheduled",
        "product_launch jaguar US:Miami 2024-12-02..2024-12-02 scheduled jaguar-type-00",
    ],
    "The Jaguar GT will be made in Solihull from December.": ["plant jaguar GB:Solihull 2024-12-01.. scheduled"],
    "Tesla has paused its plans for a factory near Monterrey until after the American presidential election "
    "in November.": ["plant tesla MX:Monterrey - scheduled"],
    "Avatr entered Jordan in May. The Avatr 11 went on sale there on May 5. Qatar and Kuwait follow before "
    "the end of the year.": [
        "market_entry avatr JO 2024-05-01..2024-05-31",
        "market_entry avatr KW ..2024-12-31 scheduled",
        "market_entry avatr QA ..2024-12-31 scheduled",
        "product_launch avatr JO 2024-05-05..2024-05-05 avatr-11",
    ],
    "Avatr launched the 11 in Jordan in May. Qatar and Oman follow before the end of the year.": [
        "product_launch avatr JO 2024-05-01..2024-05-31 avatr-11",
        "product_launch avatr OM ..2024-12-31 scheduled avatr-11",
        "product_launch avatr QA ..2024-12-31 scheduled avatr-11",
    ],
    "In Shanghai Nissan unveiled the Frontier Pro, its first plug-in hybrid pickup, made in Zhengzhou and to be "
    "exported from next year.": ["product_launch nissan CN:Shanghai - nissan-frontier-pro"],
}


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of(list(TOLD))


@pytest.mark.parametrize("text", TOLD)
def test_a_deed_has_its_own_time_place_and_certainty(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]

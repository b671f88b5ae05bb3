"""Sites that stand since a day, houses that are only counted, cars that stood at a happening; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "Haval builds cars in Tula, Russia. The works has been running since June 2019.": [
        "plant haval RU:Tula 2019-06-01..2019-06-30",
    ],
    "Chery has run a factory in Rayong since 2023.": [
        "plant chery TH:Rayong 2023-01-01..2023-12-31",
    ],
    "BYD's training centre in Rotterdam has been in use since March.": [
        "facility byd NL:Rotterdam 2024-03-01..2024-03-31",
    ],
    "Since April Xpeng has had a store in Bergen.": [
        "outlet_opening xpeng NO:Bergen 2024-04-01..2024-04-30",
    ],
    "About 30 showrooms of Chery should be ready in Spain by the end of 2025.": [],
    "Twenty dealerships were ready when Geely started business in Poland in May.": [
        "market_entry geely PL 2024-05-01..2024-05-31",
    ],
    "Zeekr's showroom in Dubai welcomed its first guests on Monday.": [
        "outlet_opening zeekr AE:Dubai 2024-06-10..2024-06-10",
    ],
    "Xpeng made its debut in Doha on Monday. On view were the G6 and the G9.": [
        "market_entry xpeng QA:Doha 2024-06-10..2024-06-10",
        "product_launch xpeng QA:Doha 2024-06-10..2024-06-10 xpeng-g6 xpeng-g9",
    ],
    "Xpeng started in Peru in May. There are two cars, the G6 and the G9.": [
        "market_entry xpeng PE 2024-05-01..2024-05-31",
        "product_launch xpeng PE 2024-05-01..2024-05-31 xpeng-g6 xpeng-g9",
    ],
    "Xpeng opened a store in Oslo on Monday, and since then the G6 can be ordered.": [
        "outlet_opening xpeng NO:Oslo 2024-06-10..2024-06-10",
        "product_launch xpeng NO:Oslo 2024-06-10..2024-06-10 xpeng-g6",
    ],
    "Two cars of Chery's Omoda brand went on sale in Peru on Monday, the Omoda 5 and the Omoda 7.": [
        "product_launch omoda PE 2024-06-10..2024-06-10 omoda-5 omoda-7",
    ],
    "Foton returns to Chilean showrooms in July with the Tunland.": [
        "market_entry foton CL 2024-07-01..2024-07-31 scheduled",
        "product_launch foton CL 2024-07-01..2024-07-31 scheduled foton-tunland",
    ],
    "Changan sells the Deepal S07 in Pakistan. Locally built ones are promised for 2025.": [
        "plant changan PK 2025-01-01..2025-12-31 scheduled",
    ],
    "Stellantis builds a plant with a state body in Kenya. A memorandum had been concluded in March.": [
        "partnership stellantis - 2024-03-01..2024-03-31",
        "plant stellantis KE - scheduled",
    ],
    "Bermaz has represented Xpeng in Malaysia since May.": [
        "market_entry xpeng MY 2024-05-01..2024-05-31",
        "partnership xpeng MY 2024-05-01..2024-05-31",
    ],
    "BYD launched the Seal in Mexico in May. Deliveries start in November.": [
        "milestone byd - 2024-11-01..2024-11-30 scheduled",
        "product_launch byd MX 2024-05-01..2024-05-31 byd-seal",
    ],
    "VinFast opened its plant in Subang on Monday, a year after laying the foundation stone.": [
        "plant vinfast ID:Subang 2024-06-10..2024-06-10",
    ],
    "Officials put spades into the ground for BYD's factory in Szeged on Monday.": [
        "plant byd HU:Szeged 2024-06-10..2024-06-10",
    ],
    "GWM's factory is in Rayong, Thailand. It took it over from General Motors in November 2020.": [
        "acquisition gwm - 2020-11-01..2020-11-30",
    ],
    "Wuling builds cars in Cikarang. Battery packs are to be put together on the premises by the end of 2024.": [
        "plant wuling ID:Cikarang ..2024-12-31 scheduled",
    ],
    "Newcomers keep coming to Israel. Deepal is also expected this year.": [
        "market_entry deepal IL 2024-01-01..2024-12-31 scheduled",
    ],
    "The Brazilian premiere of the Geely EX2 is set for October.": [
        "product_launch geely BR 2024-10-01..2024-10-31 scheduled geely-ex2",
    ],
    "Chery intends to have a design studio up and running in Barcelona by October.": [
        "facility chery ES:Barcelona ..2024-10-31 scheduled",
    ],
    "Porto is to have a Leapmotor showroom in August.": [
        "outlet_opening leapmotor PT:Porto 2024-08-01..2024-08-31 scheduled",
    ],
    "Geely's Moroccan adventure began in April.": [
        "market_entry geely MA 2024-04-01..2024-04-30",
    ],
    "Nissan closed the book on South Korea in May.": [
        "market_exit nissan KR 2024-05-01..2024-05-31",
    ],
    "Stellantis has held 20% of Leapmotor since May.": [
        "acquisition stellantis - 2024-05-01..2024-05-31 20%",
    ],
    "The officials wielded shovels at BYD's site in Szeged on Monday.": [
        "plant byd HU:Szeged 2024-06-10..2024-06-10",
    ],
}


NOT_TOLD = [
    "The plan belongs to a programme of Nissan presented in May, under which the number of plants falls to ten.",
    "What becomes of the grounds in Yokosuka, where Nissan also runs a research centre, is open.",
    "The BYD Seal is a sedan. More than 40 countries will receive it, among them Japan.",
    "BYD wants to know how many of its cars left China.",
    "Chery has two factories in Thailand, which have been running well.",
    "BYD has had 40 dealers in Norway since 2023.",
    "Xpeng has run several advertisements in Oslo since May.",
    "Zeekr plans ten sales points in Korea by the end of 2025.",
    "On view were old photographs of the BYD Seal.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == []

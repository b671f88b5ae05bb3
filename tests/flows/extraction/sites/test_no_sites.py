"""What is no site, and what moves in time rather than in space; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    # What a plant gets is no plant; what somebody gets may be a part of one.
    "Volvo's American plant gets the car that Americans buy.": [],
    "What Geely gets is a corner of the works at Curitiba.": [],
    "Szeged gets a BYD plant in 2026.": ["plant byd HU:Szeged 2026-01-01..2026-12-31 scheduled"],
    # "The Chinese company" tells who opened it, and not where.
    "Skywell has thirty dealers in Russia. The Chinese brand set up an office there in May.": [
        "facility skywell RU 2024-05-01..2024-05-31",
    ],
    "GWM has its headquarters in Munich. The Chinese company opened the office in 2021.": [
        "facility gwm DE:Munich 2021-01-01..2021-12-31",
    ],
    # A firm's own branch is no showroom.
    "Chery's Australian branch, reopened in 2023 after an absence of eight years, is in a hurry.": [
        "facility chery AU 2023-01-01..2023-12-31",
    ],
    # What is not built, however it is denied.
    "Kia said it isn't building a factory in Poland.": [],
    "Nio isn't going to be building a plant in Qatar.": [],
    "Rivian hasn't opened a showroom in Mexico.": [],
    # What only is not counted is not left.
    "Leaving Russia aside, Chery sold 800,000 cars abroad last year.": [],
    "GWM makes cars in Brazil. Leaving aside Brazil, it has plants in four countries.": [],
    # What stands still for weeks is not closed, and shares that move are not bought.
    "Rivian overcame a seven-week shutdown of its plant in Illinois.": [],
    "Nio's deliveries slide 13%, shares rebound\n\nNio said so on Monday.": [],
    # Operations at a plant are of the plant, and no start in a country.
    "VinFast began operations at a factory in Subang on Monday.": ["plant vinfast ID:Subang 2024-06-10..2024-06-10"],
    "BYD has launched operations at its first plant in Europe, located in Szeged, Hungary.": [
        "plant byd HU:Szeged -",
    ],
    # By when something else is to be reached is not when a plant is built.
    "Volvo Cars will build a plant in Slovakia, supporting its goal of becoming an electric brand by 2030.": [
        "plant volvo-cars SK - scheduled",
    ],
    "Kia will build a plant in Chile in line with its aim of selling only electric cars by 2035.": [
        "plant kia CL - scheduled",
    ],
    "Kia will build a plant in Chile by 2027.": ["plant kia CL ..2027-12-31 scheduled"],
    "Kia is on track to open its plant in Chile by 2027.": ["plant kia CL ..2027-12-31 scheduled"],
    # So many cars a year are no event.
    "Mahindra aims to produce 2 lakh EVs a year at its Chakan plant by 2029.": [],
    # Whose plan it is, his it is.
    "Xpeng will open a hub in Munich, a move that follows Tesla's own plan to establish a hub in Berlin by 2026.": [
        "facility tesla DE:Berlin ..2026-12-31 scheduled",
        "facility xpeng DE:Munich - scheduled",
    ],
    "Aion, the electric unit of Chinese state-owned automaker GAC Group, announced the inauguration of its factory in "
    "Thailand.": ["plant aion TH -"],
    "GAC is in the process of establishing a factory in Indonesia.": ["plant gac ID - scheduled"],
    # Where a firm is from is not where it builds.
    "The Irvine, California, carmaker Rivian opened a plant in Ontario in May.": [
        "plant rivian CA:Ontario 2024-05-01..2024-05-31",
    ],
    # What is done to one site is not done to the other.
    "Next to its office in Oslo, opened in 2021, Nio has a research centre in Oxford.": [
        "facility nio NO:Oslo 2021-01-01..2021-12-31",
    ],
    # What moves to another time is put off.
    "Onvo, a brand of Nio, has moved the L80 from the autumn to the spring of 2025.": [
        "product_launch onvo - 2025-03-01..2025-05-31 scheduled onvo-l80",
    ],
    "The presentation of the Kia EV2 has been moved from July to October 2024.": [
        "product_launch kia - 2024-10-01..2024-10-31 scheduled kia-ev2",
    ],
    # Production starts where it moves to.
    "Stellantis moves a pickup from Belvidere to Toledo, Ohio, with production set for 2028.": [
        "plant stellantis US:Toledo 2028-01-01..2028-12-31 scheduled",
    ],
    # A time that brings a car is when it comes.
    "January brings the electric Hyundai Creta, first of four EVs promised by 2030.": [
        "product_launch hyundai - 2025-01-01..2025-01-31 scheduled hyundai-creta",
    ],
    "New Zealand takes the Geely EX5 from mid-2025.": [
        "product_launch geely NZ 2025-05-01.. scheduled geely-ex5",
    ],
    # What was once due is bygone where it is moved, and what only was due is not; no day of the goal behind it either.
    "Kia plans to postpone the opening of its Belgrade plant to 2027. It was originally scheduled to open in December "
    "2025.": ["plant kia RS:Belgrade 2027-01-01..2027-12-31 scheduled"],
    "Kia will start production in Zilina in August, aiming to exceed 100,000 cars by 2028.": [
        "plant kia SK:Žilina 2024-08-01..2024-08-31 scheduled",
    ],
    "Kia will build a plant in Zilina by 2028.": ["plant kia SK:Žilina ..2028-12-31 scheduled"],
}
NOT_TOLD = [
    # A country that serves as a hub, and sockets.
    "Kenya has been chosen by Neta as a regional hub.",
    "Neta has picked Thailand as its export hub for right-hand-drive cars.",
    "VinFast's sister V-Green will set up 15,000 ports in the Philippines by the end of 2026.",
    # Where buyers keep their cars, and houses of which neither place nor time is told.
    "Skywell wants to get into German garages.",
    "Nio starts in Norway. Service centers and chargers are part of the plan.",
    # So many cars that were sold.
    "Skywell sells vans in Britain. In 2020 it also shifted 50 examples of the DFSK Glory 580.",
    "Canada alone has taken 70 of the Karsan e-JEST.",
    "Norway took 2,000 Xpeng G6 in 2023.",
]
_KINDS = ("plant", "facility", "product_launch", "outlet")


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert [line for line in told[text] if line.startswith(_KINDS)] == TOLD[text]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(text: str, told: dict[str, list[str]]) -> None:
    assert not [line for line in told[text] if line.startswith(_KINDS)]

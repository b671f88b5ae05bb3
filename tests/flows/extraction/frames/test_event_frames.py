"""Frames: a verb of a class with an argument of a class, in active, passive and nominal words; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    # A site that is opened, begun, enlarged, closed.
    "Kia's second Mexican plant was inaugurated in Pesquería on Monday.": [
        "plant kia MX:Pesquería 2024-06-10..2024-06-10",
    ],
    "Chery fired up its assembly line in Ghana in April.": ["plant chery GH 2024-04-01..2024-04-30"],
    "The Debrecen works of BMW in Hungary will go into operation next year.": [
        "plant bmw HU:Debrecen 2025-01-01..2025-12-31 scheduled",
    ],
    "Geely is to enlarge its factory in Belarus in 2025.": ["plant geely BY 2025-01-01..2025-12-31 scheduled"],
    "Audi has mothballed its plant in Puebla, Mexico.": ["plant audi MX:Puebla -"],
    "Construction of a Foton plant in Kenya got under way in March.": ["plant foton KE 2024-03-01..2024-03-31"],
    # Production that begins, ends, moves.
    "Assembly of the Haval H6 at GWM's plant in Pakistan resumed last month.": [
        "plant gwm PK 2024-05-01..2024-05-31",
    ],
    "Ford will phase out production in Valencia, Spain, by 2026.": [
        "plant ford ES:Valencia ..2026-12-31 scheduled",
    ],
    "Renault shifted assembly of the Kwid from India to Brazil in 2019.": [
        "plant renault BR 2019-01-01..2019-12-31",
    ],
    "Volvo will put the EX30 into production in Ghent, Belgium, in 2025.": [
        "plant volvo-cars BE:Ghent 2025-01-01..2025-12-31 scheduled",
    ],
    "Togg's plant in Gemlik, Turkey, began operations in October 2022.": [
        "plant togg TR:Gemlik 2022-10-01..2022-10-31",
    ],
    "VinFast has shelved its factory in North Carolina until 2028.": [
        "plant vinfast US:North Carolina ..2028-12-31 scheduled",
    ],
    # Cars that are shown, put on sale, due.
    "MG took the wraps off the Cyberster in Kuala Lumpur, Malaysia, last week.": [
        "product_launch mg MY:Kuala Lumpur 2024-06-03..2024-06-09 mg-cyberster",
    ],
    "Chileans can order the BYD Seagull from July.": ["product_launch byd CL 2024-07-01.. scheduled byd-seagull"],
    "The Kia EV3 is pencilled in for 2025 in Australia.": [
        "product_launch kia AU 2025-01-01..2025-12-31 scheduled kia-ev3",
    ],
    "Colombia gets the Zeekr X in September.": [
        "product_launch zeekr CO 2024-09-01..2024-09-30 scheduled zeekr-x",
    ],
    # What goes to do something goes nowhere.
    "Kia is going to set up a factory in Oman in 2025.": ["plant kia OM 2025-01-01..2025-12-31 scheduled"],
    "Kia is going to launch the EV3 in Oman in September.": [
        "product_launch kia OM 2024-09-01..2024-09-30 scheduled kia-ev3",
    ],
    "Kia is also going to put up a showroom in Muscat.": ["outlet_opening kia OM:Muscat - scheduled"],
    # Brands that come and go.
    "Chery launched its Omoda brand in Greece in May.": ["market_entry omoda GR 2024-05-01..2024-05-31"],
    "Exeed made its debut in Kuwait last year.": ["market_entry exeed KW 2023-01-01..2023-12-31"],
    "Daihatsu pulled out of Chile in 2015.": ["market_exit daihatsu CL 2015-01-01..2015-12-31"],
    "Since its launch in Nepal in 2021, MG has opened eight showrooms.": ["market_entry mg NP 2021-01-01..2021-12-31"],
    # What is done to companies.
    "Stellantis and Leapmotor called off their merger talks in May.": [
        "partnership stellantis - 2024-05-01..2024-05-31 cancelled denied",
    ],
    "Dongfeng sold its stake in Stellantis in 2022.": ["acquisition dongfeng - 2022-01-01..2022-12-31"],
    "The 500,000th Nio rolled off the line in Hefei, China, in May.": [
        "milestone nio CN:Hefei 2024-05-01..2024-05-31",
    ],
    "Polestar named Michael Lohscheller as chief executive, effective 1 October.": [
        "appointment polestar - 2024-10-01..2024-10-01 scheduled",
    ],
    # A hedge and a denial.
    "BYD is weighing a factory in Mexico.": ["plant byd MX - scheduled hedged"],
    "Tesla has scrapped its plan for a factory in Thailand.": ["plant tesla TH - cancelled denied"],
    "VinFast put off the opening of its plant in India to 2025.": [
        "plant vinfast IN 2025-01-01..2025-12-31 scheduled",
    ],
    # Construction of what was told before, without its noun.
    "BYD will make cars in Turkey. Construction starts in the third quarter.": [
        "plant byd TR 2024-07-01..2024-09-30 scheduled",
    ],
    "GWM plans a factory in Peru. It costs a billion. It has three lines. Construction began in May.": [
        "plant gwm PE - scheduled",
        "plant gwm PE 2024-05-01..2024-05-31",
    ],
    # Sites that are talked about with somebody.
    "Tesla is talking to the Indian government about a factory.": ["plant tesla IN - scheduled hedged"],
    "Changan has held talks with Hungary on an assembly plant.": ["plant changan HU - scheduled hedged"],
    "Kia sounded out Mexico for a second factory.": ["plant kia MX - scheduled hedged"],
    # First cars that are to be built are a plant's start; those that were built or leave the line are a milestone.
    "The first electric cars of Changan are to be made in Rayong in March 2025.": [
        "plant changan TH:Rayong 2025-03-01..2025-03-31 scheduled",
    ],
    "The first car left the line at Lucid's factory in Jeddah in May.": [
        "milestone lucid SA:Jeddah 2024-05-01..2024-05-31",
    ],
}
NOT_TOLD = [
    "The groundbreaking ceremony was attended by 300 guests.",
    "The plant in Thailand can build 80,000 cars a year, GWM says.",
    "BYD already makes cars in Thailand.",
    "Nissan will not close its plant in Sunderland.",
    "The newly opened Kia plant in Mexico employs 2,000 people.",
    "Hyundai is building on the success of the Ioniq 5 in Germany.",
    "The Renault factory in Douai remains open.",
    "Zeekr, listed in New York, makes cars in Ningbo.",
    "Toyota will continue to build the Corolla in Britain.",
    "BYD negotiates with the unions over wages at its factory in Szeged.",
    "Nissan spoke with the governor of Kentucky about its works in Smyrna.",
    "Tesla talks to buyers in India about prices.",
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

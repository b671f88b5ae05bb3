"""Sites: plants, facilities and outlets founded, changed, opened or closed; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "Great Wall Motor is pulling out of Germany; its Munich office closes at the end of August.": [
        "facility gwm DE:Munich 2024-08-21..2024-08-31 scheduled",
        "market_exit gwm DE -",
    ],
    "Production of the Kia EV4 begins in Slovakia in 2025.": [
        "plant kia SK 2025-01-01..2025-12-31 scheduled",
    ],
    "BYD broke ground on a plant in Szeged in Hungary.": [
        "plant byd HU:Szeged -",
    ],
    "Chery opened a factory in Rayong, Thailand, in April.": [
        "plant chery TH:Rayong 2024-04-01..2024-04-30",
    ],
    "GWM is building its second overseas plant in Brazil.": [
        "plant gwm BR -",
    ],
    "Volkswagen will close its Brussels plant in 2025.": [
        "plant volkswagen BE:Brussels 2025-01-01..2025-12-31 scheduled",
    ],
    "BYD plans to build a factory in Turkey.": [
        "plant byd TR - scheduled",
    ],
    "Construction of the Nissan plant in Sunderland began in 1984.": [
        "plant nissan GB:Sunderland 1984-01-01..1984-12-31",
    ],
    "Tesla's factory in Grünheide, near Berlin, was opened in March 2022.": [
        "plant tesla DE:Grünheide 2022-03-01..2022-03-31",
    ],
    "Hyundai is considering a plant in Saudi Arabia.": [
        "plant hyundai SA - scheduled hedged",
    ],
    "Geely expects its Vietnamese factory to be completed by 2026.": [
        "plant geely VN ..2026-12-31 scheduled",
    ],
    "A new production line was inaugurated at the Izmit plant of Hyundai in May.": [
        "plant hyundai TR:Izmit 2024-05-01..2024-05-31",
    ],
    "BMW started production of the iX3 in Debrecen in 2023.": [
        "plant bmw HU:Debrecen 2023-01-01..2023-12-31",
    ],
    "Foton will assemble pickups in Thailand from 2025.": [
        "plant foton TH 2025-01-01.. scheduled",
    ],
    "MG is to build cars in Egypt under a deal with Mansour.": [
        "plant mg EG - scheduled",
    ],
    "Stellantis is spending €100 million to expand its Zaragoza plant.": [
        "plant stellantis ES:Zaragoza - scheduled",
    ],
    "Xpeng opened an R&D centre in Munich in 2024.": [
        "facility xpeng DE:Munich 2024-01-01..2024-12-31",
    ],
    "Zeekr has set up its European headquarters in Gothenburg.": [
        "facility zeekr SE:Gothenburg -",
    ],
    "BYD is to open a regional office in Dubai next month.": [
        "facility byd AE:Dubai 2024-07-01..2024-07-31 scheduled",
    ],
    "Nio opened its first swap station in Norway in January 2022.": [
        "facility nio NO 2022-01-01..2022-01-31",
    ],
    "A parts warehouse near Amsterdam opens in autumn, says Leapmotor.": [
        "facility leapmotor NL:Amsterdam 2024-09-01..2024-11-30 scheduled",
    ],
    "XPENG opened a showroom in Madrid on Thursday.": [
        "outlet_opening xpeng ES:Madrid 2024-06-06..2024-06-06",
    ],
    "Its first dealership in Nairobi was inaugurated in March, BYD said.": [
        "outlet_opening byd KE:Nairobi 2024-03-01..2024-03-31",
    ],
    "Deepal will open showrooms in Sydney and Melbourne by the end of the year.": [
        "outlet_opening deepal AU:Melbourne ..2024-12-31 scheduled",
        "outlet_opening deepal AU:Sydney ..2024-12-31 scheduled",
    ],
    "The first Zeekr store in Doha opened its doors last week.": [
        "outlet_opening zeekr QA:Doha 2024-06-03..2024-06-09",
    ],
    "Hongqi is planning a flagship store in Riyadh.": [
        "outlet_opening hongqi SA:Riyadh - scheduled",
    ],
    (
        "After four years of preparation BYD is now selling in Uruguay; "
        "the first dealership, in Montevideo, opened in May."
    ): [
        "outlet_opening byd UY:Montevideo 2024-05-01..2024-05-31",
    ],
    "Thailand's BYD plant was opened on July 4, 2023.": [
        "plant byd TH 2023-07-04..2023-07-04",
    ],
    "Neta cars are to be put together in Malaysia from the first quarter of 2025.": [
        "plant neta MY 2025-01-01.. scheduled",
    ],
    "Changan plans to spend 9.8 billion baht on a Thai plant.": [
        "plant changan TH - scheduled",
    ],
    "BYD's Szeged plant will be ready in the second half of 2025, it said.": [
        "plant byd HU:Szeged 2025-07-01..2025-12-31 scheduled",
    ],
    "The joint venture's Zhengzhou factory was sold and shut down in 2022, Nissan said.": [
        "acquisition nissan CN:Zhengzhou 2022-01-01..2022-12-31",
        "plant nissan CN:Zhengzhou 2022-01-01..2022-12-31",
    ],
    "VinFast postponed the opening of its North Carolina plant to 2028.": [
        "plant vinfast US:North Carolina 2028-01-01..2028-12-31 scheduled",
    ],
    "BYD opened its first showroom in Vienna in 2022, with Graz and Linz to follow.": [
        "outlet_opening byd AT:Vienna 2022-01-01..2022-12-31",
    ],
    "Hyundai inaugurated its Georgia plant in March.": [
        "plant hyundai - 2024-03-01..2024-03-31",
    ],
    # An aside with a subject of its own between a site and its verb; a site that somebody opens in a relative clause.
    "A Geely parts depot in Piacenza, from which orders go out by night, opened in May.": [
        "facility geely IT:Piacenza 2024-05-01..2024-05-31",
    ],
    "Chery's plant in Rayong, where 300 people will work, opens in August.": [
        "plant chery TH:Rayong 2024-08-01..2024-08-31 scheduled",
    ],
    "The cars can be seen at the showroom in Nairobi that Jetour opened in May.": [
        "outlet_opening jetour KE:Nairobi 2024-05-01..2024-05-31",
    ],
    "Xpeng's designers work in an office block in Munich which the company opened in May.": [
        "facility xpeng DE:Munich 2024-05-01..2024-05-31",
    ],
    "A Changan centre of 1,800 square metres was inaugurated in Tbilisi in May.": [
        "outlet_opening changan GE:Tbilisi 2024-05-01..2024-05-31",
    ],
    "A battery repair centre in Rotterdam, Nio's first in Europe, went into operation in May.": [
        "facility nio NL:Rotterdam 2024-05-01..2024-05-31",
    ],
    "A Leapmotor dealer opened in Athens in May.": ["outlet_opening leapmotor GR:Athens 2024-05-01..2024-05-31"],
    "Rever sells the cars. It looked odd in the very week in which BYD inaugurated its works in Rayong, on May 4.": [
        "plant byd TH:Rayong 2024-05-04..2024-05-04",
    ],
    "From 2025 Leapmotors will be assembled at Zaragoza.": [
        "plant leapmotor ES:Zaragoza 2025-01-01.. scheduled",
    ],
    "The A-Class, too, moves to Hungary in the second quarter of 2025, says Mercedes.": [
        "plant mercedes-benz HU 2025-04-01..2025-06-30 scheduled",
    ],
    "In May a Zeekr store was added in Surabaya.": ["outlet_opening zeekr ID:Surabaya 2024-05-01..2024-05-31"],
    "Showrooms of GAC in Hanoi and Da Nang will start before the year is out.": [
        "outlet_opening gac VN:Da Nang ..2024-12-31 scheduled",
        "outlet_opening gac VN:Hanoi ..2024-12-31 scheduled",
    ],
}
NOT_TOLD = [
    # What is shut opens nothing.
    "VinFast shut its showrooms in Cologne and Hamburg.",
    "The existing plant in Rayong provides the foundation for assembling the Kia EV5, Kia said.",
    "Kia's present plant in Zilina lays the foundation of its European business.",
    "The current factory in Rayong, BYD added, is where the start will be prepared.",
    "The company said that its Hungarian works would start operations in 2025.",
    "The plant in Rayong has a capacity of 150,000 vehicles.",
    "The car is built at the company's plant in Xi'an.",
    "The brand has 40 dealers in Spain.",
    "The shopping centre in Lyon, where Leapmotor has a showroom, opened in May.",
    "The showroom that Jetour has in Nairobi sold 40 cars in May.",
    "Changan showed a car in the centre of Tbilisi in May.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(text: str, told: dict[str, list[str]]) -> None:
    assert not [line for line in told[text] if line.split()[0] in ("plant", "facility", "outlet_opening")]

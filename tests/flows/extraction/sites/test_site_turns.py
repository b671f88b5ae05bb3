"""Sites told by what a place gets, by work that goes on, by "another" one, by lines of fact boxes; 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "Tesla is new in Morocco. Since Friday there has been a shop at the Anfa Place mall.": [
        "outlet_opening tesla MA 2024-06-07..2024-06-07",
    ],
    "There has been a design office of Nio in Munich since May.": ["facility nio DE:Munich 2024-05-01..2024-05-31"],
    "Lucid is growing. Jeddah and Doha will soon have showrooms of their own.": [
        "outlet_opening lucid QA:Doha - scheduled",
        "outlet_opening lucid SA:Jeddah - scheduled",
    ],
    "BYD is expanding. Turkey is to get a factory in 2026.": [
        "plant byd TR 2026-01-01..2026-12-31 scheduled",
    ],
    "MG sells in Asia. Pakistan has had its own plant near Lahore since 2021.": [
        "plant mg PK:Lahore 2021-01-01..2021-12-31",
    ],
    "Scout Motors is coming. Atlanta is where its headquarters are to be, from 2026.": [
        "facility scout-motors US:Atlanta 2026-01-01.. scheduled",
    ],
    "Volvo Cars is growing. Work is under way on two showrooms in Kuwait and Bahrain.": [
        "outlet_opening volvo-cars BH - scheduled",
        "outlet_opening volvo-cars KW - scheduled",
    ],
    "The plants that Chery is setting up in Spain and Vietnam will make electric cars.": [
        "plant chery ES - scheduled",
        "plant chery VN - scheduled",
    ],
    "The warehouse which Geely opened in Rotterdam in May 2023 is full.": [
        "facility geely NL:Rotterdam 2023-05-01..2023-05-31",
    ],
    "Nio opened a showroom in Oslo in May 2022. Another, in Bergen, followed in October 2022.": [
        "outlet_opening nio NO:Bergen 2022-10-01..2022-10-31",
        "outlet_opening nio NO:Oslo 2022-05-01..2022-05-31",
    ],
    "BYD opened a factory in Rayong in March 2024. A sister plant in Camaçari will be ready by the end of 2025.": [
        "plant byd BR:Camaçari ..2025-12-31 scheduled",
        "plant byd TH:Rayong 2024-03-01..2024-03-31",
    ],
    "Opening soon: Changan's design centre in Turin.": [
        "facility changan IT:Turin - scheduled",
    ],
    "Toyota is celebrating. In May car number 12 million drove off the line in Burnaston.": [
        "milestone toyota GB:Burnaston 2024-05-01..2024-05-31",
    ],
    "Kia: vehicle no. 250,000 left the works in Žilina in March 2024.": [
        "milestone kia SK:Žilina 2024-03-01..2024-03-31",
    ],
    "Chery in Spain\nApril 2024: production line in Barcelona\nBy 2027: a second assembly hall\nMore is to follow.": [
        "plant chery ES ..2027-12-31 scheduled",
        "plant chery ES:Barcelona 2024-04-01..2024-04-30",
    ],
    "Since 1 March 2024 Polestar has a Space in Lyon.": [
        "outlet_opening polestar FR:Lyon 2024-03-01..2024-03-01",
    ],
    "The Chery training centre, Africa's first, has been in Cairo since 2022.": [
        "facility chery EG:Cairo 2022-01-01..2022-12-31",
    ],
    "Deepal opened a store in Bangkok on 6 February. Hanoi's will open in August.": [
        "outlet_opening deepal TH:Bangkok 2024-02-06..2024-02-06",
        "outlet_opening deepal VN:Hanoi 2024-08-01..2024-08-31 scheduled",
    ],
    "Foton will build a truck works in Nairobi.\nCompletion: 2027\nMore is to come.": [
        "plant foton KE:Nairobi 2027-01-01..2027-12-31 scheduled",
    ],
    "Renault has a plant in Tangier. It stopped the line on 12 February.": [
        "plant renault MA:Tangier 2024-02-12..2024-02-12",
    ],
    "Built but never opened: BMW's San Luis Potosí battery hall was finished in autumn 2023.": [
        "plant bmw MX:San Luis Potosí 2023-09-01..2023-11-30",
    ],
    "Daihatsu's plant in Osaka will come down and be rebuilt in 2025.": [
        "plant daihatsu JP:Osaka 2025-01-01..2025-12-31 scheduled",
    ],
    "Tesla's Mexican gigafactory, announced in March 2023, sleeps.": ["plant tesla MX - scheduled"],
    "Skywell has called off assembly in Hungary.": ["plant skywell HU - cancelled denied"],
    "Ineos is proud. It handed over car number 30,000 in Hambach in May 2024.": [
        "milestone ineos-automotive FR:Hambach 2024-05-01..2024-05-31",
    ],
}
NOT_TOLD = [
    "Since Friday there has been a queue in front of the Tesla shop in Oslo.",
    "There has been a quarrel in Oslo since May, and Nio likes it.",
    "Since 1 March 2024 Polestar has a better name in Lyon.",
    "Foton sells trucks in Nairobi.\nCompletion: 2027\nMore is to come.",
    "Deepal sold cars in Bangkok on 6 February. Hanoi's will follow in August.",
    "Renault stopped it on 12 February.",
    "Nio sells cars from showrooms that others opened in Oslo.",
    "Turkey will have a say in BYD's plans for 2026.",
    "BYD has a plant. Hungary gets a third of its cars from China.",
    "Work is under way on a new Lucid saloon in California.",
    "The cars that Chery is building in Spain and Vietnam are electric.",
    "Pakistan has had no MG plant since 2021.",
    "Nio opened a showroom in Oslo in May 2022. Another customer in Bergen followed in October 2022.",
    "Toyota: car number 57 won the race in Burnaston in May.",
    "Kia's car number one problem in Žilina was solved in March.",
    "Chery in Spain\nApril 2024: 3,000 cars sold\nBy 2027: a share of five percent\nMore is to follow.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]


_SITES = ("plant", "facility", "outlet_opening", "milestone")


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(text: str, told: dict[str, list[str]]) -> None:
    new = [line for line in told[text] if line.startswith(_SITES)]
    assert [line for line in new if "2022-05" not in line] == []

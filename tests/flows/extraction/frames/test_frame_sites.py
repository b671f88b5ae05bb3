"""Sites of frames: towns that stand for plants, construction that has begun, works that pause; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    # A town that is closed, or opened beside a plant, is one; with its country behind it, and with another.
    "Swindon in England was shut in 2021, and Honda makes cars in Japan again.": [
        "plant honda GB:Swindon 2021-01-01..2021-12-31",
    ],
    "Honda makes cars in nine countries. Swindon in England and Gebze in Turkey were shut in 2021.": [
        "plant honda GB:Swindon 2021-01-01..2021-12-31",
        "plant honda TR:Gebze 2021-01-01..2021-12-31",
    ],
    "VinFast's Vietnamese works are full. Thoothukudi in southern India opened in May.": [
        "plant vinfast IN:Thoothukudi 2024-05-01..2024-05-31",
    ],
    # Each with the time that is told of it.
    "Plants in Chennai, India, and Hai Phong, Vietnam, are to open in July and September respectively, VinFast said.": [
        "plant vinfast IN:Chennai 2024-07-01..2024-07-31 scheduled",
        "plant vinfast VN:Haiphong 2024-09-01..2024-09-30 scheduled",
    ],
    # A statement that goes on to another place behind its time.
    "BYD said that assembly in Hungary begins in October and in Turkey by March 2025.": [
        "plant byd HU 2024-10-01..2024-10-31 scheduled",
        "plant byd TR ..2025-03-31 scheduled",
    ],
    "Volkswagen will end production at Osnabrück in 2027 and at Dresden this December.": [
        "plant volkswagen DE:Dresden 2024-12-01..2024-12-31 scheduled",
        "plant volkswagen DE:Osnabrück 2027-01-01..2027-12-31 scheduled",
    ],
    "VinFast opens its factory in Tamil Nadu in July and in September its first showroom in Surat.": [
        "plant vinfast IN:Tamil Nadu 2024-07-01..2024-07-31 scheduled",
    ],
    # Construction where one of the sentences before tells of a plant.
    "VinFast will build two factories abroad. Construction has begun in India.": ["plant vinfast IN -"],
    "Togg is planning a factory abroad. It has begun construction in Poland.": ["plant togg PL -"],
    # What stands still for weeks of which the time is told; what closes for good, is built for a firm or for money.
    "Kia has a plant at Zilina in Slovakia. It closes for three weeks in July.": [
        "plant kia SK:Žilina 2024-07-01..2024-07-31 scheduled",
    ],
    "Toyota closed its plant in Durban for good in May after 50 years.": [
        "plant toyota ZA:Durban 2024-05-01..2024-05-31"
    ],
    "A plant for 20,000 buses was built for Yutong in Kazakhstan in 2023.": [
        "plant yutong KZ 2023-01-01..2023-12-31",
    ],
}
NOT_TOLD = [
    "Mitsubishi Motors will pause its Laem Chabang plant in Thailand for two weeks.",
    "Stellantis plants at Pomigliano, Tychy and Zaragoza will pause for days at a time.",
    "Honda Atlas has shut its plant in Lahore until the 31st.",
    "Audi Hungary halts engine production in Gyor for a few days.",
    "Ford will temporarily close its plant in Cologne.",
    "Suzuki's Gujarat factory, built for 750,000 cars a year, runs at two thirds of that.",
    "The Oragadam factory, built by Renault for 480,000 cars a year, is busy.",
    "VinFast sells cars in nine countries. Hanoi opened in May with a fall in shares.",
    "Honda has new dealers in England. Swindon was visited in May.",
    "Construction has begun in Thailand, and demand for pickups from Isuzu rises with it.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert [line for line in told[text] if line.startswith(("plant", "facility"))] == TOLD[text]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(text: str, told: dict[str, list[str]]) -> None:
    assert not [line for line in told[text] if line.startswith(("plant", "facility"))]

"""Makers that take a firm on for a country, firms that are given a maker, two that go together, countries that are
settled with a firm; as of 12 June 2024.
"""

from collections.abc import Callable

import pytest

TOLD = {
    # A maker takes a firm on.
    "For Poland Xpeng has hired Inchcape.": ["partnership xpeng PL -"],
    "Xpeng has found its feet in Poland. Inchcape, hired to look after the brand, wants 15 showrooms.": [
        "partnership xpeng PL -",
    ],
    "Inchcape was brought in by Xpeng in January to run sales in Poland.": [
        "partnership xpeng PL 2024-01-01..2024-01-31",
    ],
    "Nio took AutoWallis on in January. AutoWallis was engaged for Austria and Hungary.": ["partnership nio AT -"],
    "Jetour went with Simba Corporation for Kenya.": ["partnership jetour KE -"],
    # What it is to do from a day is not when it was chosen.
    "Forthing has picked Sayed Group to look after it in Egypt from the fourth quarter.": [
        "partnership forthing EG -",
    ],
    # A firm is given a maker, or a maker is handed to a firm.
    "Simba Corporation was handed the keys to Jetour in Kenya on Friday.": [
        "partnership jetour KE 2024-06-07..2024-06-07",
    ],
    "Jetour was handed to Simba Corporation for Kenya in May.": ["partnership jetour KE 2024-05-01..2024-05-31"],
    "Astara has had Smart on its books in Chile since March.": ["partnership smart CL 2024-03-01..2024-03-31"],
    "Workshops are shared with BYD, whose Portuguese business Caetano has been running since May 2023.": [
        "partnership byd PT 2023-05-01..2023-05-31",
    ],
    "Aion is at home in Madrid, where Caetano's Spanish arm gave Aion a roof in February.": [
        "partnership aion ES:Madrid 2024-02-01..2024-02-29",
    ],
    "Athens waits. The family firm, which takes care of Honda here, was handed the keys to Zeekr on Friday.": [
        "partnership zeekr GR 2024-06-07..2024-06-07",
    ],
    # Two go together.
    "Hanoi is full of cars. Tasco, another local group, has taken up with Geely.": ["partnership geely VN -"],
    "In Kenya MG has gone into business with Simba Corporation.": ["partnership mg KE -"],
    "Deepal and the Chilean trader Kaufmann shook hands in Santiago in May.": [
        "partnership deepal CL:Santiago 2024-05-01..2024-05-31",
    ],
    "It is with Pana Autos that GAC goes to market in Peru from 1 July.": [
        "partnership gac PE 2024-07-01..2024-07-01 scheduled",
    ],
    # A country is settled with a firm.
    "Denza is new in Chile. Kuwait has been settled too, with Alghanim.": ["partnership denza KW -"],
}
NOT_TOLD = [
    "MG has signed Lionel Messi for Spain.",
    "Kia has hired Peter Schreyer in Germany.",
    "BYD beat Tesla in Germany in May.",
    "The strike at Ford was settled in Cologne with the union in May.",
    "Stellantis took on 300 workers in Poland in May.",
    "BYD was overtaken in Germany by Volkswagen in May.",
    "Jetour did not go with Simba Corporation for Kenya.",
    "Kenya was visited by a delegation of BYD in May.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


def test_what_is_told(told: dict[str, list[str]]) -> None:
    found = {text: [line for line in told[text] if line.startswith("partnership")] for text in TOLD}
    assert found == TOLD


def test_what_is_not_told(told: dict[str, list[str]]) -> None:
    assert not {text: told[text] for text in NOT_TOLD if any(line.startswith("partnership") for line in told[text])}

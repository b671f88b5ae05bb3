"""Works described: a works that was bought is told of by what is done there; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "From October Hyundai's Talegaon plant bought from General Motors will add 170,000 cars a year.": [
        "acquisition hyundai IN:Talegaon -",
        "plant hyundai IN:Talegaon 2024-10-01.. scheduled",
    ],
    "A plant acquired from Ford in Sanand will build the Tata Nexon from 2026.": [
        "acquisition tata-motors IN:Sanand -",
        "plant tata-motors IN:Sanand 2026-01-01.. scheduled",
    ],
    "Tata bought the plant from Ford in May and will build cars in Sanand.": [
        "acquisition tata-motors IN:Sanand 2024-05-01..2024-05-31",
        "plant tata-motors IN:Sanand - scheduled",
    ],
    # Lines that go over to a car, and works that go to a firm.
    "Hyundai is to hand its Chennai lines over to the electric Creta.": [],
    "Ford handed its Chennai works over to Tata in May.": ["acquisition ford IN:Chennai 2024-05-01..2024-05-31"],
    # Whoever a relative clause names has bought it; what is not signed is no deal, and a contract no purchase.
    "Foxtron makes cars at the former GM works at Lordstown, Ohio, which Hon Hai bought from Lordstown in May.": [
        "acquisition foxconn US:Ohio 2024-05-01..2024-05-31"
    ],
    "Stellantis is talking to Leapmotor. No contract has been signed for a plant in Poland.": [],
    "Stellantis is talking to Leapmotor. A contract has been signed for a plant in Poland.": [
        "partnership stellantis PL -"
    ],
    "BYD signed no contract in Kenya in May.": [],
    "BYD signed a contract with Simba in Kenya in May.": ["partnership byd KE 2024-05-01..2024-05-31"],
    # People who are hired by the hundred, and one who is hired.
    "Dongfeng works in Argentina. Its plant manager, Diego Ferrer, said that 350 people would be hired next year.": [],
    "Dongfeng's plant in Argentina hired Diego Ferrer as its manager in May.": [
        "appointment dongfeng AR 2024-05-01..2024-05-31"
    ],
    # Plans that are shelved, and none that were made.
    "GWM's plans to enter Austria and the Benelux countries this year have been shelved.": [
        "market_entry gwm AT 2024-01-01..2024-12-31 cancelled denied",
        "market_entry gwm BE 2024-01-01..2024-12-31 cancelled denied",
        "market_entry gwm LU 2024-01-01..2024-12-31 cancelled denied",
        "market_entry gwm NL 2024-01-01..2024-12-31 cancelled denied",
    ],
    "Togg has no plans to enter Austria in 2025.": ["market_entry togg AT 2025-01-01..2025-12-31 scheduled denied"],
}


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD])


@pytest.mark.parametrize(("text", "lines"), TOLD.items())
def test_what_happens(told: dict[str, list[str]], text: str, lines: list[str]) -> None:
    assert told[text] == lines

"""Plants told by the cars that they get or no longer build, and by the work on them; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "VW is rebuilding its German plants. Emden will receive the ID.2 in 2026.": [
        "plant volkswagen DE - scheduled",
        "plant volkswagen DE:Emden 2026-01-01..2026-12-31 scheduled",
    ],
    "The Bratislava works gets the Porsche Cayenne from 2026, Volkswagen said.": [
        "plant porsche SK:Bratislava 2026-01-01.. scheduled",
    ],
    "From 2027 BMW will build nothing but electric cars in Munich.": ["plant bmw DE:Munich 2027-01-01.. scheduled"],
    "Stellantis reshuffles its French plants. Poissy makes no cars after 2028.": [
        "plant stellantis FR:Poissy 2029-01-01.. scheduled",
    ],
    "Nissan reshuffles its plants. In Argentina the Frontier pickup will no longer be built.": [
        "plant nissan AR - scheduled",
    ],
    "Ford has no longer built cars in India since 2021.": ["plant ford IN 2021-01-01..2021-12-31"],
    # What is told of the work whose plant the sentence before names.
    "BYD is putting up a plant near Karachi with Mega. Construction had been under way since April, it said.": [
        "plant byd PK:Karachi 2024-04-01..2024-04-30",
    ],
    "Hyundai's new plant in Pune was opened in May. The foundation stone had been laid in October 2023.": [
        "plant hyundai IN:Pune 2023-10-01..2023-10-31",
        "plant hyundai IN:Pune 2024-05-01..2024-05-31",
    ],
    "Omoda opened a showroom in Leeds in May. Construction had been under way since January.": [
        "outlet_opening omoda GB:Leeds 2024-05-01..2024-05-31",
    ],
    "Xiaomi sells the SU7 in China. The foundation stone had been laid in 2021.": [],
    # Whose works are taken over is not who does something there; a time that is over is no plan any more.
    "Chery is studying a takeover of Nissan's works at Rosslyn near Pretoria.": [
        "plant chery ZA:Rosslyn - scheduled hedged",
    ],
    "Chery has bought Nissan's plant in Rosslyn and will start production there in 2027.": [
        "acquisition chery ZA:Rosslyn -",
        "plant chery ZA:Rosslyn 2027-01-01..2027-12-31 scheduled",
    ],
    "Nissan's plant in Rosslyn will be closed in 2027.": ["plant nissan ZA:Rosslyn 2027-01-01..2027-12-31 scheduled"],
    "GWM's Brazilian factory was planned for May 2023, and is now to open in May 2026.": [
        "plant gwm BR 2026-05-01..2026-05-31 scheduled",
    ],
    "GWM's plant in Brazil should have opened in May 2023.": [],
    # The first car that is still to leave the line tells that production begins; one that left it is a milestone.
    "The first BYD is to roll off the line in Szeged in July.": [
        "plant byd HU:Szeged 2024-07-01..2024-07-31 scheduled"
    ],
    "The first BYD rolled off the line in Szeged on Monday.": ["milestone byd HU:Szeged 2024-06-10..2024-06-10"],
    "The 100,000th BYD is to leave the line in Rayong in July.": [
        "milestone byd TH:Rayong 2024-07-01..2024-07-31 scheduled",
    ],
    "Ineos builds the Grenadier at Hambach in France. Production there was interrupted last month.": [
        "plant ineos-automotive FR:Hambach 2024-05-01..2024-05-31",
    ],
    # Buyers get a car; a showroom is no plant; what is no longer sold is made elsewhere still.
    "Denmark gets the BYD Seal in July.": ["product_launch byd DK 2024-07-01..2024-07-31 scheduled byd-seal"],
    "Oslo gets the first Xpeng showroom in July.": [
        "outlet_opening xpeng NO:Oslo 2024-07-01..2024-07-31 scheduled",
    ],
    "Nissan's cars will no longer be sold in Argentina.": ["market_exit nissan AR - scheduled"],
    "The Golf is no longer built in Wolfsburg.": [],
}


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]

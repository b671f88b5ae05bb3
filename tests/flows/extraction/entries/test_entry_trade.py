"""Brands that start in a country told before, and what starts that is no brand; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "Korea is opening up. BYD, which started in January 2024, has 15 showrooms there.": [
        "market_entry byd KR 2024-01-01..2024-01-31",
    ],
    "Norway buys electric cars. Xpeng began operations there in 2020.": [
        "market_entry xpeng NO 2020-01-01..2020-12-31",
    ],
    "Norway is next. Hitherto confined to China, Nio will begin to sell the Nio ES8 there in September.": [
        "product_launch nio NO 2024-09-01..2024-09-30 scheduled nio-es8",
    ],
    "BYD has appointed Inchcape to represent it in Belgium and Luxembourg. Sales get under way in October.": [
        "market_entry byd BE 2024-10-01..2024-10-31 scheduled",
        "market_entry byd LU 2024-10-01..2024-10-31 scheduled",
        "partnership byd BE -",
    ],
    "Deepal has named Astara its importer for Peru and Chile.\nSales start in September.": [
        "market_entry deepal CL 2024-09-01..2024-09-30 scheduled",
        "market_entry deepal PE 2024-09-01..2024-09-30 scheduled",
        "partnership deepal PE -",
    ],
    "Lynk & Co is to be sold in Chile and Peru by Derco. Deliveries begin in October.": [
        "market_entry lynk-and-co CL 2024-10-01..2024-10-31 scheduled",
        "market_entry lynk-and-co PE 2024-10-01..2024-10-31 scheduled",
        "partnership lynk-and-co PE -",
    ],
    # Of a car that somebody else builds it is the brand whose trade begins.
    "Renault Korea's works in Busan is building the Polestar 4; exports to Canada begin this summer.": [
        "market_entry polestar CA 2024-06-01..2024-08-31 scheduled",
        "plant renault-korea KR:Busan -",
    ],
}
NOT_TOLD = [
    "Polestar wants to open 30 more sales points in Europe this year.",
    "Dacia builds the Sandero in Romania. Sales start in September.",
    "BYD will open its plant in Hungary in May. Deliveries start in September.",
    "BYD sold 3,000 cars in Austria last year. Sales rose in September.",
    "BYD presented the Atto 2 in Vienna on Monday. Sales start in September.",
    "Seres was listed in Hong Kong. Dealings began on Monday and ended where they should have started.",
    "Seres is listed in Hong Kong, and Hong Kong likes it. It all began in 1986.",
    "Neta sells cars in Thailand, and Thailand likes them. Neta entered insolvency proceedings this month.",
    "VinFast is building a plant in Vietnam. VinFast gave up its 2025 starting date on Friday.",
    "Togg used the fair in Munich, which began on 9 June, to name prices.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_no_entry_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert not [line for line in told[text] if line.startswith("market_entry")]

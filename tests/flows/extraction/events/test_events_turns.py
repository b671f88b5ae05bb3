"""Turns of an expansion: countries and brands whose turn comes; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "Zeekr is growing abroad. Italy and Spain came on board in 2023.": [
        "market_entry zeekr ES 2023-01-01..2023-12-31",
        "market_entry zeekr IT 2023-01-01..2023-12-31",
    ],
    "By the close of 2023 Denmark and Finland had come on board for Voyah, Israel too.": [
        "market_entry voyah DK ..2023-12-31",
        "market_entry voyah FI ..2023-12-31",
        "market_entry voyah IL ..2023-12-31",
    ],
    "Polestar is expanding. France will be its 28th market when it gets there in 2025.": [
        "market_entry polestar FR 2025-01-01..2025-12-31 scheduled",
    ],
    "The Philippines became VinFast's second export market in May 2024.": [
        "market_entry vinfast PH 2024-05-01..2024-05-31",
    ],
    "Togg's next stops are France and Italy in 2026.": [
        "market_entry togg FR 2026-01-01..2026-12-31 scheduled",
        "market_entry togg IT 2026-01-01..2026-12-31 scheduled",
    ],
    "Zeekr, born in 2021, can be had in the Netherlands since 2023.": [
        "market_entry zeekr NL 2023-01-01..2023-12-31",
    ],
    "Chile has been home to Haval since 2007.": [
        "market_entry haval CL 2007-01-01..2007-12-31",
    ],
    "MG has had Vietnam on its map since 2020.": [
        "market_entry mg VN 2020-01-01..2020-12-31",
    ],
    "Chevrolet is back in South Korea since May 2024.": [
        "market_entry chevrolet KR 2024-05-01..2024-05-31",
    ],
    "Lepas, the newest label of Chery, will see the light in Europe in 2026.": [
        "market_entry lepas europe 2026-01-01..2026-12-31 scheduled",
    ],
    "The Indonesian market is filling up. Wuling had been on the scene since 2017.": [
        "market_entry wuling ID 2017-01-01..2017-12-31",
    ],
    "The Indonesian market is thinning out. Datsun bowed out in 2020, Chevrolet the same year, and Ford in 2016.": [
        "market_exit chevrolet ID 2020-01-01..2020-12-31",
        "market_exit datsun ID 2020-01-01..2020-12-31",
        "market_exit ford ID 2016-01-01..2016-12-31",
    ],
    "Hong Kong and Thailand had their launch events for Xpeng in May 2023.": [
        "market_entry xpeng HK 2023-05-01..2023-05-31",
        "market_entry xpeng TH 2023-05-01..2023-05-31",
    ],
    "Xpeng has the UK and Italy in its sights. The brand says it will be in both by the end of the year.": [
        "market_entry xpeng GB ..2024-12-31 scheduled",
        "market_entry xpeng IT ..2024-12-31 scheduled",
    ],
    "Greece, Hungary and Romania: those are the countries in which Xpeng intends to set foot in 2025.": [
        "market_entry xpeng GR 2025-01-01..2025-12-31 scheduled",
        "market_entry xpeng HU 2025-01-01..2025-12-31 scheduled",
        "market_entry xpeng RO 2025-01-01..2025-12-31 scheduled",
    ],
    "Chile and Peru are the markets that Deepal entered in March 2024.": [
        "market_entry deepal CL 2024-03-01..2024-03-31",
        "market_entry deepal PE 2024-03-01..2024-03-31",
    ],
    "France and Italy are on next year's programme for Zeekr as well.": [
        "market_entry zeekr FR 2025-01-01..2025-12-31 scheduled",
        "market_entry zeekr IT 2025-01-01..2025-12-31 scheduled",
    ],
    "Lynk & Co sells its cars in Norway and Finland soon, it says. Both countries are to be entered in autumn.": [
        "market_entry lynk-and-co FI 2024-09-01..2024-11-30 scheduled",
        "market_entry lynk-and-co NO 2024-09-01..2024-11-30 scheduled",
    ],
    "Denza, the upmarket label of BYD, arrived in Brazil in March 2024.": [
        "market_entry denza BR 2024-03-01..2024-03-31",
    ],
    "Hongqi goes abroad. Egypt and Jordan are named as first destinations, from the second half of 2025.": [
        "market_entry hongqi EG 2025-07-01.. scheduled",
        "market_entry hongqi JO 2025-07-01.. scheduled",
    ],
    "Rox is expanding. Morocco could be added by the end of 2026.": [
        "market_entry rox MA ..2026-12-31 scheduled hedged",
    ],
    "Skoda sells cars in Asia. In Vietnam the make has been represented since September 2023.": [
        "market_entry skoda VN 2023-09-01..2023-09-30",
    ],
    "Li Auto is growing. Egypt and Kazakhstan, officially entered in October 2023, will be joined by "
    "Uzbekistan this month.": [
        "market_entry li-auto EG 2023-10-01..2023-10-31",
        "market_entry li-auto KZ 2023-10-01..2023-10-31",
        "market_entry li-auto UZ 2024-06-01..2024-06-30 scheduled",
    ],
}
NOT_TOLD = [
    "China was BYD's largest market in 2023.",
    "Zeekr has never been home to a pickup since 2021.",
    "Germany has been home to a Tesla factory since 2022.",
    "The boss of Datsun bowed out in 2020.",
    "France and Italy are the markets in which BYD sold most of its cars in 2023.",
    "Spain and Portugal are on this year's list of the largest exporters.",
    "BYD sells cars in Asia. Japan was named as its most difficult market in May.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(text: str, told: dict[str, list[str]]) -> None:
    assert not [line for line in told[text] if line.startswith("market_e")]

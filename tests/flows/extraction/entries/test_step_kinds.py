"""Kinds of steps: what a country gets whose turn comes, and whose expansion it is; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    # "One" is the noun before.
    "BYD opened showrooms in Oman and Bahrain in May, and Iraq gets one in July.": [
        "outlet_opening byd BH 2024-05-01..2024-05-31",
        "outlet_opening byd IQ 2024-07-01..2024-07-31 scheduled",
        "outlet_opening byd OM 2024-05-01..2024-05-31",
    ],
    # A car that comes by a dealer to a new country begins the brand's trade there.
    "The Xpeng X9 went on sale in Thailand in May 2024. Malaysia follows in 2025 by way of a local dealer.": [
        "market_entry xpeng MY 2025-01-01..2025-12-31 scheduled",
        "product_launch xpeng TH 2024-05-01..2024-05-31 xpeng-x9",
    ],
    "The Xpeng X9 went on sale in Thailand in May 2024. Malaysia follows in 2025.": [
        "product_launch xpeng MY 2025-01-01..2025-12-31 scheduled xpeng-x9",
        "product_launch xpeng TH 2024-05-01..2024-05-31 xpeng-x9",
    ],
    # Behind the first market come markets, and not showrooms.
    "Finland is Deepal's first market: a store opens there in July. Poland comes next, in August.": [
        "market_entry deepal FI 2024-07-01..2024-07-31 scheduled",
        "market_entry deepal PL 2024-08-01..2024-08-31 scheduled",
        "outlet_opening deepal FI 2024-07-01..2024-07-31 scheduled",
    ],
    # Where a car is made it is not launched; the country of a town is no further country.
    "The Leapmotor B10, which was launched in Europe in May, will be made in Zaragoza, Spain, from 2026.": [
        "plant leapmotor ES:Zaragoza 2026-01-01.. scheduled",
        "product_launch leapmotor europe 2024-05-01..2024-05-31 leapmotor-b10",
    ],
    "The Kia EV4, which went on sale in Korea in March, will be built in Zilina, Slovakia, from August.": [
        "plant kia SK:Žilina 2024-08-01.. scheduled",
        "product_launch kia KR 2024-03-01..2024-03-31 kia-ev4",
    ],
    "Xpeng launched the G6, made in Graz, in Germany in April and in France in May.": [
        "product_launch xpeng DE 2024-04-01..2024-04-30 xpeng-g6",
        "product_launch xpeng FR 2024-05-01..2024-05-31 xpeng-g6",
    ],
    # Several makers are compared: the expansion is the one of whom the article tells.
    "Chery is growing in South Africa. Chery has 81 dealers. Haval has 62, and GWM 45. Zambia will be added in 2025.": [
        "market_entry chery ZM 2025-01-01..2025-12-31 scheduled",
    ],
    # Whose turn it is, and who may look forward to it.
    "Zeekr has sold cars in Greece since May 2023. Then it is Bulgaria's turn, in October.": [
        "market_entry zeekr BG 2024-10-01..2024-10-31 scheduled",
        "market_entry zeekr GR 2023-05-01..2023-05-31",
    ],
    "Voyah arrived in the Netherlands on Monday. Belgium may look forward to the same treatment in October.": [
        "market_entry voyah BE 2024-10-01..2024-10-31 scheduled",
        "market_entry voyah NL 2024-06-10..2024-06-10",
    ],
    # A maker that says so speaks of itself.
    "BYD sold 2,518 cars in Kenya in May. Toyota sold 400. Zambia will be added in 2025, BYD said.": [
        "market_entry byd ZM 2025-01-01..2025-12-31 scheduled",
    ],
}


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]

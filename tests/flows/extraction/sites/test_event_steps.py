"""Events told in two sentences, called off behind their object, or dated before each place; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "Its flagship, the Polestar 5, was shown in Munich in May.": [
        "product_launch polestar DE:Munich 2024-05-01..2024-05-31 polestar-5",
    ],
    "BYD showed its flagship store in Munich to the press in May.": [
        "outlet_opening byd DE:Munich 2024-05-01..2024-05-31",
    ],
    "Polestar cancelled the Polestar 6 roadster, which was to be launched in 2026.": [
        "product_launch polestar - 2026-01-01..2026-12-31 cancelled denied polestar-6",
    ],
    "Polestar cancelled its show in Paris and launched the Polestar 4, which will come to Spain in 2025.": [
        "conference polestar FR:Paris -",
        "product_launch polestar ES 2025-01-01..2025-12-31 scheduled polestar-4",
    ],
    "Xpeng plans an IPO in Hong Kong in the second half of the year.": [
        "funding xpeng HK 2024-07-01..2024-12-31 scheduled",
    ],
    "A flotation of Leapmotor in Hong Kong is planned for September.": [
        "funding leapmotor HK 2024-09-01..2024-09-30 scheduled",
    ],
    "Xpeng plans financing of new plants in the second half of the year.": [
        "plant xpeng - 2024-07-01..2024-12-31 scheduled",
    ],
    "GWM is building an R&D centre in Yokohama. It is scheduled to open in October with 200 engineers.": [
        "facility gwm JP:Yokohama -",
        "facility gwm JP:Yokohama 2024-10-01..2024-10-31 scheduled",
    ],
    "Kia's new EVO plant in Hwaseong started series production of the PV5 in May 2024.": [
        "plant kia KR:Hwaseong 2024-05-01..2024-05-31",
    ],
    "The BMW iX3 goes on sale in March in Europe and in summer in the United States.": [
        "product_launch bmw US 2024-06-01..2024-08-31 scheduled bmw-ix3",
        "product_launch bmw europe 2024-03-01..2024-03-31 scheduled bmw-ix3",
    ],
    "In March 2025 in Munich BMW will show the iX3 and in May the iX4.": [
        "product_launch bmw DE:Munich 2025-05-01..2025-05-31 scheduled bmw-ix3",
    ],
    "Great Wall Motor opened its Brazilian factory on Monday. The works at Iracemápolis, in the interior of the"
    " state, was bought from Mercedes-Benz.": [
        "acquisition gwm BR:Iracemápolis -",
        "plant gwm BR:Iracemápolis 2024-06-10..2024-06-10",
    ],
    "Great Wall Motor opened its Brazilian factory on Monday. Workers at Iracemápolis have waited for it.": [
        "plant gwm BR 2024-06-10..2024-06-10",
    ],
    "TANJUNG MALIM, June 12 — Proton's new factory for electric cars was opened by the Prime Minister here today.": [
        "plant proton MY:Tanjung Malim 2024-06-12..2024-06-12",
    ],
    "The X9 MPV of Xpeng will be assembled at its works in Pegoh, Melaka. Operations begin in the first quarter"
    " of 2025.": [
        "plant xpeng MY:Pegoh 2025-01-01..2025-03-31 scheduled",
    ],
    "Fiat and Chery celebrated the 10,000th car built at their plant in Barcelona on 20 May.": [
        "milestone fiat ES:Barcelona 2024-05-20..2024-05-20",
    ],
    "Xpeng has had its G6 made in Graz since March 2024, followed by the Aion V in May.": [
        "plant xpeng AT:Graz 2024-03-01..2024-03-31",
    ],
    "BMW will show the iX3 in Munich in March 2025 and in May the i3.": [
        "product_launch bmw DE:Munich 2025-03-01..2025-03-31 scheduled bmw-ix3",
    ],
    "BMW will show the iX3 in Munich and in May Audi the Q4.": [
        "product_launch bmw DE:Munich - scheduled bmw-ix3",
    ],
}


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]

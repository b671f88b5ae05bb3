"""Lines of tables: countries and the time of a start; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "Zeekr abroad, the launch dates\nSweden: 2023\nIsrael and Greece: since March 2023\nItaly: planned for the "
    "fourth quarter\nSpain: 2026 (possibly)": [
        "market_entry zeekr ES 2026-01-01..2026-12-31 scheduled hedged",
        "market_entry zeekr GR 2023-03-01..2023-03-31",
        "market_entry zeekr IL 2023-03-01..2023-03-31",
        "market_entry zeekr IT 2024-10-01..2024-12-31 scheduled",
        "market_entry zeekr SE 2023-01-01..2023-12-31",
    ],
    "Xpeng has a timetable for its expansion:\n- Norway, Denmark: already on sale since June 2021\n- Portugal: "
    "from September 2024": [
        "market_entry xpeng DK 2021-06-01..2021-06-30",
        "market_entry xpeng NO 2021-06-01..2021-06-30",
        "market_entry xpeng PT 2024-09-01.. scheduled",
    ],
    "When the Kia EV3 goes on sale, by country:\n- South Korea: July 2024\n- Germany, France: in autumn 2024": [
        "product_launch kia DE 2024-09-01..2024-11-30 scheduled kia-ev3",
        "product_launch kia FR 2024-09-01..2024-11-30 scheduled kia-ev3",
        "product_launch kia KR 2024-07-01..2024-07-31 scheduled kia-ev3",
    ],
    "Markets of Deepal\n2023: Thailand\nSecond half of 2024: Australia and Mexico": [
        "market_entry deepal AU 2024-07-01..2024-12-31 scheduled",
        "market_entry deepal MX 2024-07-01..2024-12-31 scheduled",
        "market_entry deepal TH 2023-01-01..2023-12-31",
    ],
    # Lines that say more, hedge, or stand below a title; the first quarter may be past or not: what follows is to come.
    "Denza and the left lane: a calendar\n- Israel: since November 13, with the Z9 GT, from 240,000 shekels\n"
    "- Norway: second quarter of 2024\n- Spain and Greece: 2026 at the earliest, if at all": [
        "market_entry denza ES 2026-01-01..2026-12-31 scheduled hedged",
        "market_entry denza GR 2026-01-01..2026-12-31 scheduled hedged",
        "market_entry denza IL 2023-11-13..2023-11-13",
        "market_entry denza NO 2024-04-01..2024-06-30 scheduled",
    ],
    # Without lines: behind words that tell of what, below them, or before them.
    "Zeekr's European plans are as follows. Norway in September, Sweden in November and Spain after that.": [
        "market_entry zeekr NO 2024-09-01..2024-09-30 scheduled",
        "market_entry zeekr SE 2024-11-01..2024-11-30 scheduled",
    ],
    "Poland in July, Czechia in September, Hungary in 2025: that is how BAIC plans to spread.": [
        "market_entry baic CZ 2024-09-01..2024-09-30 scheduled",
        "market_entry baic HU 2025-01-01..2025-12-31 scheduled",
        "market_entry baic PL 2024-07-01..2024-07-31 scheduled",
    ],
    "Deepal, market by market: in Malaysia since December, in Peru from July, in Chile at the end of the year.": [
        "market_entry deepal CL 2024-12-01..2024-12-31 scheduled",
        "market_entry deepal MY 2023-12-01..2023-12-31",
        "market_entry deepal PE 2024-07-01.. scheduled",
    ],
    # Each country of a list with a verb has its own time.
    "Leapmotor arrives in July in Chile, in August in Peru and in November in Kenya.": [
        "market_entry leapmotor CL 2024-07-01..2024-07-31 scheduled",
        "market_entry leapmotor KE 2024-11-01..2024-11-30 scheduled",
        "market_entry leapmotor PE 2024-08-01..2024-08-31 scheduled",
    ],
    "Leapmotor starts in Chile in July, in Peru in August and in Kenya in November.": [
        "market_entry leapmotor CL 2024-07-01..2024-07-31 scheduled",
        "market_entry leapmotor KE 2024-11-01..2024-11-30 scheduled",
        "market_entry leapmotor PE 2024-08-01..2024-08-31 scheduled",
    ],
}
NOT_TOLD = [
    "BYD is to build three plants: Hungary in 2025, Turkey in 2026, Mexico after that.",
    "The minister named three holidays of his: Spain in 2021, Italy in 2022, France in 2023.",
    "Nio shows its cars at three fairs: Germany in September, France in October.",
    "BYD's plants, a timetable\nHungary: 2025\nTurkey: 2026",
    "MG and its dealers\nThailand: 150 showrooms in 2023\nIndia: 300 showrooms in 2024",
    "Elections this year\nFrance: June 2024\nBritain: July 2024",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(text: str, told: dict[str, list[str]]) -> None:
    assert not [line for line in told[text] if line.startswith(("market_e", "product"))]

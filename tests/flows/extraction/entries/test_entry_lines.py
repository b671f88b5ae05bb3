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
        "market_entry xpeng PT 2024-09-01..2024-09-30 scheduled",
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
}
NOT_TOLD = [
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

"""Offices that somebody leaves for another or to another; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "Renault appointed Anne Roux chief executive on Monday; she replaces Marc Petit, who resigned last month.": [
        "appointment renault - 2024-05-01..2024-05-31",
        "appointment renault - 2024-06-10..2024-06-10",
    ],
    "Nio named Li Wei head of sales on 3 June. He succeeds Tom Braun, who stepped down in April.": [
        "appointment nio - 2024-04-01..2024-04-30",
        "appointment nio - 2024-06-03..2024-06-03",
    ],
    "Kia has appointed Ho Song as head of its India unit.": [
        "appointment kia IN -",
    ],
    "Matt Wong, 59, president of GM China, will succeed Jon Hill as chief technology officer on July 1.": [
        "appointment general-motors - 2024-07-01..2024-07-01 scheduled",
    ],
    "Matthew Wong, a GM China vice president, will succeed Bob Hill, who is retiring on Jan. 1, GM said.": [
        "appointment general-motors - 2025-01-01..2025-01-01 scheduled",
    ],
    "Nissan's chief executive Ken Mori stepped down on Tuesday amid losses in China and the United States.": [
        "appointment nissan - 2024-06-11..2024-06-11",
    ],
    "Ferdinand Maier resigned from his position as chairman of Volkswagen with immediate effect last weekend.": [
        "appointment volkswagen - 2024-06-08..2024-06-09",
    ],
    "Kia named Ho Song head of sales in Spain on Monday.": [
        "appointment kia ES 2024-06-10..2024-06-10",
    ],
}
NOT_TOLD = [
    "Mazda named Yuki Sato president. He takes over from Ken Mori, who is retiring.",
    "Kia has appointed the head of its India unit, Ho Song, as chief marketing officer.",
    "Seat's head of sales in Germany, Jan Becker, becomes the brand's chief executive.",
    "Japanese carmaker Mazda's chief executive Ken Mori is stepping down after poor results.",
    "Audi's Anna Roux is the favourite to succeed Jan Becker as chief executive.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(text: str, told: dict[str, list[str]]) -> None:
    assert not [line for line in told[text] if line.startswith("appointment")]

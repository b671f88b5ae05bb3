"""Entries told of who brings a brand to a country, or of the country's people; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "El Kasrawy carried Exeed over to Egypt last autumn.": ["market_entry exeed EG 2023-09-01..2023-11-30"],
    "Avatr and Deepal, both of them Changan's, were let loose on Chile in March.": [
        "market_entry avatr CL 2024-03-01..2024-03-31",
        "market_entry deepal CL 2024-03-01..2024-03-31",
    ],
    "Norwegians will get to know Denza in September.": ["market_entry denza NO 2024-09-01..2024-09-30 scheduled"],
    "Denza's Norwegian adventure begins in September.": ["market_entry denza NO 2024-09-01..2024-09-30 scheduled"],
    "In September a trader from Oslo brings Denza to Norway.": [
        "market_entry denza NO 2024-09-01..2024-09-30 scheduled",
    ],
    "Norway is Denza's next port of call, in September.": ["market_entry denza NO 2024-09-01..2024-09-30 scheduled"],
    # Verbs of going and of beginning.
    "VinFast set sail for the Philippines last May.": ["market_entry vinfast PH 2024-05-01..2024-05-31"],
    "Denza reappeared in Norway in May.": ["market_entry denza NO 2024-05-01..2024-05-31"],
}
NOT_TOLD = [
    "Norwegians bought 300 cars of BYD in May.",
    "The ship carried BYD cars to Norway in May.",
    "Norwegian buyers met BYD's chief in May.",
    "A Norwegian fund took BYD shares to Oslo's stock exchange in May.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert [line for line in told[text] if line.startswith("market_entry")] == TOLD[text]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(text: str, told: dict[str, list[str]]) -> None:
    assert not [line for line in told[text] if line.startswith("market_entry")]

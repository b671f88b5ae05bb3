"""Awaited nouns: what comes ahead of an opening or a start says that it is still to come; as of 12 June 2024."""

from collections.abc import Callable

import pytest

Told = Callable[[list[str]], dict[str, list[str]]]
TOLD = {
    "Ahead of the opening of its plant in Szeged, BYD is hiring 500 people.": ["plant byd HU:Szeged - scheduled"],
    "Tata hires 2,000 people before the start of production at its plant in Sanand.": [
        "plant tata-motors IN:Sanand - scheduled",
    ],
    "Togg is testing machines ahead of the official inauguration of its factory in Gemlik on 29 October.": [
        "plant togg TR:Gemlik 2024-10-29..2024-10-29 scheduled",
    ],
    # What is over by its date, or told from afterwards, has happened.
    "Before the opening of its plant in Szeged in 2023, BYD had sold few cars.": [
        "plant byd HU:Szeged 2023-01-01..2023-12-31",
    ],
    "Kia hired 900 people after the opening of its plant in Anantapur.": ["plant kia IN:Anantapur -"],
    "The opening of the BYD plant in Szeged drew a crowd in May.": ["plant byd HU:Szeged 2024-05-01..2024-05-31"],
}


@pytest.mark.parametrize("text", TOLD)
def test_what_is_awaited_is_scheduled(text: str, events_of: Told) -> None:
    assert events_of(list(TOLD))[text] == TOLD[text]


OPEN = {
    "Chery is growing in Britain before it commits to opening a factory in Kent.": [
        "plant chery GB:Kent - scheduled hedged",
    ],
    "Geely wants to be sure of demand before committing to a plant in Spain.": ["plant geely ES - scheduled hedged"],
    "BYD's chief left the door open for a plant in Germany.": ["plant byd DE - scheduled hedged"],
    "Geely has opened a plant in Spain.": ["plant geely ES -"],
}


@pytest.mark.parametrize("text", OPEN)
def test_what_is_left_open_is_hedged(text: str, events_of: Told) -> None:
    assert events_of(list(OPEN))[text] == OPEN[text]

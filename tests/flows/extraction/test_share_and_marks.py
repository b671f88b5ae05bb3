"""Shares that are to become more whatever the verb; marks whatever passes them; months that so many are planned for."""

from collections.abc import Callable

import pytest

# All are published on 15 June 2024; a line as in test_figures.
SENTENCES: dict[str, list[str]] = {
    "Local parts make up 70 per cent of the Skoda Kylaq. The figure is to be brought to 85 per cent by 2028.": [
        "R skoda local_content 70 -",
        "T skoda local_content 85 2028-12-31",
    ],
    "BYD's Brazilian cars contain 30 per cent local parts. That is to become 60 per cent by 2027.": [
        "R byd local_content 30 -",
        "T byd local_content 60 2027-12-31",
    ],
    "BYD's share of the Thai market is 7 per cent. The figure should be 10 per cent by next year.": [
        "R byd market_share 7 - TH",
        "T byd market_share 10 2025-12-31 TH",
    ],
    "BYD's share of the Thai market is 7 per cent. Its cars are taxed at 10 per cent.": ["R byd market_share 7 - TH"],
    "Skoda wants to get past the 100,000 mark in India in 2027.": ["T skoda vehicle_sales 100000 2027-12-31 IN"],
    "The 200,000 mark is to be passed by Leapmotor in 2027.": ["T leapmotor vehicle_sales 200000 2027-12-31"],
    "Leapmotor has kept the price of the T03 below the 100,000-yuan mark.": [],
    "BYD's network in Poland consists of 40 dealers in 20 towns; 60 are envisaged for December.": [
        "R byd outlet_count 40 - PL",
        "T byd outlet_count 60 2024-12-31 PL",
    ],
    "BYD's goal of 60 dealers in Poland was announced in December.": ["T byd outlet_count 60 - PL"],
}


@pytest.mark.parametrize("text", SENTENCES)
def test_what_is_to_be(figures_of: Callable[[list[str]], dict[str, list[str]]], text: str) -> None:
    assert figures_of(list(SENTENCES))[text] == SENTENCES[text]

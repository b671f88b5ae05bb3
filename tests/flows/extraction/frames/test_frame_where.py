"""Where of frames: "here" of a dateline, "that is where", "the place" of the sentence before, cars of relative clauses;
as of 12 June 2024.
"""

from collections.abc import Callable

import pytest

TOLD = {
    "MILAN - Kia presented the EV5 here on Monday as its second such model for Europe.": [
        "product_launch kia IT:Milan 2024-06-10..2024-06-10 kia-ev5",
    ],
    "MILAN - Those who liked the Kia EV5, which Kia presented here on Monday, were pointed to a dealer.": [
        "product_launch kia IT:Milan 2024-06-10..2024-06-10 kia-ev5",
    ],
    "The Kia EV5 that Kia unveiled in Seoul in May costs 30,000 euros.": [
        "product_launch kia KR:Seoul 2024-05-01..2024-05-31 kia-ev5",
    ],
    "Those who liked the Kia EV5, which critics praised in May, were pointed to a dealer.": [],
    "Nio sells cars in Munich. That is also where Nio will open a research centre in August.": [
        "facility nio DE:Munich 2024-08-01..2024-08-31 scheduled",
    ],
    "Nio sells cars in Munich. That is when Nio will open a research centre.": ["facility nio DE - scheduled"],
    # "The place" that was told before, and places that are none.
    "Fifty engineers work in a research centre in Munich. Nio opened the place in March.": [
        "facility nio DE:Munich 2024-03-01..2024-03-31",
    ],
    "Nio has a plant in Hefei. The premises were opened in March 2024.": ["plant nio CN:Hefei 2024-03-01..2024-03-31"],
    "Nio has a plant in Hefei. It took first place in March 2024.": [],
}


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert sorted(told[text]) == sorted(TOLD[text])

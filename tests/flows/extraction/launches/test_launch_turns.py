"""Launches told by cloths, first looks, stages, order books, patience and turns; 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "In Lisbon on 3 June the cloth fell from the Kia EV4.": ["kia PT:Lisbon 2024-06-03..2024-06-03"],
    "Kia will lift the veil on the EV4 in Lisbon on 3 July.": ["kia PT:Lisbon 2024-07-03..2024-07-03 scheduled"],
    "The Kia EV4 on trial\n\nIt is big. The covers came off in Seoul in May.": ["kia KR:Seoul 2024-05-01..2024-05-31"],
    "Kia's calendar\n5 July 2024: off comes the camouflage. The EV4, a saloon, meets the press in Munich.": [
        "kia DE:Munich 2024-07-05..2024-07-05 scheduled"
    ],
    "In Rabat last week Kia gave Moroccans their first glimpse of the EV4.": ["kia MA:Rabat 2024-06-03..2024-06-09"],
    "The Kia EV4 had its big night in Lisbon on 3 June.": ["kia PT:Lisbon 2024-06-03..2024-06-03"],
    "Kia rolled the EV4 on to the stage in Lisbon on 3 June.": ["kia PT:Lisbon 2024-06-03..2024-06-03"],
    "The Kia EV4 on trial\n\nIt is a big car. It has a big boot.\n\nFrench order books open in July.": [
        "kia FR 2024-07-01..2024-07-31 scheduled"
    ],
    "Kia showed the EV4 in Seoul in May. In Portugal the configurator goes live on 4 July.": [
        "kia KR:Seoul 2024-05-01..2024-05-31",
        "kia PT 2024-07-04..2024-07-04 scheduled",
    ],
    "Kia showed the EV4 in Seoul in May. The British, who drive on the left, need patience until 2025.": [
        "kia GB 2025-01-01..2025-12-31 scheduled",
        "kia KR:Seoul 2024-05-01..2024-05-31",
    ],
    "Kia showed the EV4 in Seoul in May. Italy's turn comes in September.": [
        "kia IT 2024-09-01..2024-09-30 scheduled",
        "kia KR:Seoul 2024-05-01..2024-05-31",
    ],
    "Kia showed the EV4 in Seoul in May. Germans can configure it from 29 September.": [
        "kia DE 2024-09-29.. scheduled",
        "kia KR:Seoul 2024-05-01..2024-05-31",
    ],
    "The Kia EV4 has stood in Italian dealers' windows since 30 May.": ["kia IT 2024-05-30..2024-05-30"],
    "The Kia EV4 sells well. At the cash register it has been since March.": ["kia - 2024-03-01..2024-03-31"],
    "Ford has had its F-150 Lightning on the market since the spring of 2022.": ["ford - 2022-03-01..2022-05-31"],
}
QUIET = [
    "Kia keeps the covers on the EV4 until 3 July.",
    "Kia took the wraps off its results in Seoul on 3 June. The EV4 sold well.",
    "Visitors had a first look at the Kia stand in Geneva on 3 June, where the EV4 was missing.",
    "The first look at the plant of the Kia EV4 was given to the press on 3 June.",
    "Kia's EV4 is late. Kia has been here since 2007.",
    "The Kia EV4 topped the order books in Norway in May.",
    "Kia sells the EV4.\n\nIt is dear.\n\nIts first car appeared in 1984 in Seoul.",
    "Nobody in Lisbon had a first look at the Kia EV4 on 3 June.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *QUIET])


def _launches(lines: list[str]) -> list[str]:
    return [
        line.removeprefix("product_launch ").rpartition(" ")[0] for line in lines if line.startswith("product_launch")
    ]


@pytest.mark.parametrize("text", TOLD)
def test_these_words_tell_of_launches(told: dict[str, list[str]], text: str) -> None:
    assert _launches(told[text]) == TOLD[text]


@pytest.mark.parametrize("text", QUIET)
def test_these_tell_of_none(told: dict[str, list[str]], text: str) -> None:
    assert _launches(told[text]) == []

"""Alliances that stand in a country, and such as come to nothing."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
TOLD_ON = date(2025, 12, 10)

STANDING = [
    ("JLR and Chery have a joint venture in Changshu, China.", "jlr", "CN"),
    ("Hyundai runs a joint venture with BAIC in Beijing.", "hyundai", "CN"),
    ("Toyota and FAW operate a joint venture in Tianjin.", "toyota", "CN"),
]
ENDED = [
    "The merger of Honda and Nissan fell through in February.",
    "Talks between Renault and Fiat Chrysler came to nothing in June 2019.",
    "Honda and Nissan ended their merger talks in February 2025.",
    "GM works with Honda. The two called off a joint programme for cheap EVs in October 2023.",
    "Mercedes-Benz and BMW ended their joint project on self-driving in 2020.",
    "GM and Honda scrapped their plan to develop cheap EVs together in October 2023.",
]
NO_ALLIANCE = [
    "GM and Honda have new models in the United States.",
    "The talks that Nissan held with its union in May failed to produce a result.",
    "Kia and Hyundai have plants in the United States.",
]


def _partnerships(facts: Facts) -> list[dict[str, Any]]:
    return [row for row in facts["events"] if row["event_type"] == "partnership"]


@pytest.mark.parametrize(("text", "who", "where"), STANDING)
def test_joint_ventures_that_stand(text: str, who: str, where: str, facts_of: Callable[..., Facts]) -> None:
    rows = _partnerships(facts_of(text, TOLD_ON))
    assert [(row["organization_id"], row["place"], row["status"]) for row in rows] == [(who, where, "occurred")]


@pytest.mark.parametrize("text", ENDED)
def test_what_comes_to_nothing(text: str, facts_of: Callable[..., Facts]) -> None:
    assert [(row["status"], row["certainty"]) for row in _partnerships(facts_of(text, TOLD_ON))] == [
        ("cancelled", "denied")
    ]


@pytest.mark.parametrize("text", NO_ALLIANCE)
def test_what_is_no_alliance(text: str, facts_of: Callable[..., Facts]) -> None:
    assert _partnerships(facts_of(text, TOLD_ON)) == []


def test_a_name_that_is_licensed(facts_of: Callable[..., Facts]) -> None:
    rows = _partnerships(facts_of("JLR licensed the Freelander name to Chery in June 2024.", TOLD_ON))
    assert [(row["organization_id"], str(row["start_on"])) for row in rows] == [("jlr", "2024-06-01")]

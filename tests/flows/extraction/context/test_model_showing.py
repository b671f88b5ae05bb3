"""A car that is only shown in a town is still to come, and the town is no market, whatever words tell of it."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = Callable[..., dict[str, list[dict[str, Any]]]]
_DAY = date(2025, 7, 1)
SHOWN = [
    "BYD showcased the Dolphin Surf in Madrid in May 2025.",
    "BYD lifted the lid on the Dolphin Surf in Madrid in May 2025.",
    "The BYD Dolphin Surf broke cover in Madrid in May 2025.",
    "BYD drew back the curtain on the Dolphin Surf in Madrid in May 2025.",
    "BYD displayed the Dolphin Surf in Madrid in May 2025.",
    "BYD pulled the wraps off the Dolphin Surf in Madrid in May 2025.",
    "BYD exhibited the Dolphin Surf in Madrid in May 2025.",
    "BYD presented the Dolphin Surf in Madrid in May 2025.",
    "BYD gave a first look at the Dolphin Surf in Madrid in May 2025.",
]
SOLD = [
    "BYD launched the Dolphin Surf in Madrid in May 2025.",
    "BYD sells the Dolphin Surf in Madrid.",
    "BYD showcased the Dolphin Surf at its store in Madrid.",
    "The Dolphin Surf is on show in BYD's stores in Madrid.",
    "BYD revealed the price of the Dolphin Surf and sells it in Madrid.",
]


@pytest.mark.parametrize("text", SHOWN)
def test_is_planned_and_no_market(facts_of: Facts, text: str) -> None:
    facts = facts_of(text, _DAY)
    assert [row["status"] for row in facts["models"]] == ["planned"]
    assert facts["markets"] == []


@pytest.mark.parametrize("text", SOLD)
def test_is_on_sale_in_its_market(facts_of: Facts, text: str) -> None:
    facts = facts_of(text, _DAY)
    assert [row["status"] for row in facts["models"]] == ["on_sale"]
    assert [(row["place"], row["status"]) for row in facts["markets"]] == [("ES", "present")]


def test_what_a_maker_wants_in_showrooms_is_planned(facts_of: Facts) -> None:
    facts = facts_of("BYD wants the Dolphin Surf in Spanish showrooms by May 2026.", _DAY)
    assert [row["status"] for row in facts["models"]] == ["planned"]

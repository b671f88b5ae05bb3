"""Pledges on drives: no entry into the place where the cars are sold, and no plan for it."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
TOLD_ON = date(2025, 12, 10)

PLEDGES = [
    ("Ford no longer wants its European range to be all-electric by 2030.", "europe"),
    ("Volvo Cars wants to sell only electric cars in Europe from 2030.", "europe"),
    ("By 2030 Stellantis wanted all of its sales in Europe to be electric.", "europe"),
    ("Fiat will be fully electric in Europe by 2027.", "europe"),
    ("Honda wants half of its sales in the United States to be hybrids by 2030.", "US"),
    ("Renault sticks to its goal of an all-electric brand in Europe by 2030.", "europe"),
]
PLANS = [
    ("Polestar will start in Ireland by 2026.", "IE"),
    ("Vauxhall will launch the electric Corsa in Ireland in 2026.", "IE"),
    ("Xpeng will enter Ireland in 2026 and be fully electric there.", "IE"),
    ("BYD will sell an all-electric range in Ireland from 2026.", "IE"),
]


@pytest.mark.parametrize(("text", "place"), PLEDGES)
def test_a_pledge_is_no_entry(text: str, place: str, facts_of: Callable[..., Facts]) -> None:
    facts = facts_of(text, TOLD_ON)
    assert [row for row in facts["events"] if row["event_type"] == "market_entry"] == []
    assert [(row["place"], row["status"]) for row in facts["markets"]] == [(place, "present")]
    assert [row["metric"] for row in facts["targets"]] == ["electrified_share"]


@pytest.mark.parametrize(("text", "place"), PLANS)
def test_an_entry_stays_one(text: str, place: str, facts_of: Callable[..., Facts]) -> None:
    facts = facts_of(text, TOLD_ON)
    assert [(row["place"], row["status"]) for row in facts["markets"]] == [(place, "planned")]

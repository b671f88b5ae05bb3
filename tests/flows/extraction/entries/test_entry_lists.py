"""Frames that list markets: not those behind which makers are ranked."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

DAY = date(2025, 7, 1)


@pytest.mark.parametrize(
    "text",
    [
        "In the Thai market, Toyota ranks No.1 in terms of sales, followed by Isuzu and Honda.",
        "In the Indonesian market, Toyota ranked first, followed by Daihatsu and Honda.",
    ],
)
def test_makers_that_follow_in_a_ranking_are_no_entry(
    text: str, facts_of: Callable[..., dict[str, list[dict[str, Any]]]]
) -> None:
    facts = facts_of(text, DAY)
    assert facts["events"] == []
    assert {m["status"] for m in facts["markets"]} == {"present"}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Xpeng will enter Denmark in 2026, followed by Finland in 2027.", "FI"),
        ("Zeekr's first markets in 2026 are Peru and Chile, followed by Bolivia in 2027.", "BO"),
    ],
)
def test_countries_that_follow_are_entered(
    text: str, place: str, facts_of: Callable[..., dict[str, list[dict[str, Any]]]]
) -> None:
    assert place in {e["place"] for e in facts_of(text, DAY)["events"] if e["event_type"] == "market_entry"}

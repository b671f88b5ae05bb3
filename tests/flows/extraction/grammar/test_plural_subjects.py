"""Verbs in their plain form of several subjects, and cars called by their maker's name in the plural."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
TOLD_ON = date(2025, 12, 10)

PLANTS = [
    ("The Belvidere works of Stellantis will come back to life in 2027.", "stellantis", "US", "2027-01-01"),
    (
        "Stellantis owns the works at Belvidere. The works, idle since 2023, come back to life in 2027.",
        "stellantis",
        "US",
        "2027-01-01",
    ),
    (
        "Two electric Fords for Europe will be built by Renault at Douai in northern France from 2028.",
        "renault",
        "FR",
        "2028-01-01",
    ),
]
NOT_OPENED = [
    "Renault's ideas, old since 2023, revive in 2027 what nobody wants.",
    "Ford for Europe will be led by somebody else from 2028.",
]  # fmt: skip


@pytest.mark.parametrize(("text", "who", "where", "first"), PLANTS)
def test_plants(text: str, who: str, where: str, first: str, facts_of: Callable[..., Facts]) -> None:
    rows = [row for row in facts_of(text, TOLD_ON)["events"] if str(row.get("start_on")) == first]
    assert [(row["event_type"], row["organization_id"], row["place"]) for row in rows] == [("plant", who, where)]


@pytest.mark.parametrize("text", NOT_OPENED)
def test_no_plants(text: str, facts_of: Callable[..., Facts]) -> None:
    assert [row for row in facts_of(text, TOLD_ON)["events"] if row["event_type"] == "plant"] == []

"""Words for a house by which a country is only told as somebody's hub, or what is done by means of a firm."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
DAY = date(2025, 7, 1)


@pytest.mark.parametrize(
    "text",
    [
        "The UK will serve as Geely's European hub, extending its reach to Germany.",
        "Hungary has become BYD's production base for Europe.",
        "GAC will launch in Portugal via its own sales office.",
    ],
)
def test_no_house_is_built(facts_of: Callable[..., Facts], text: str) -> None:
    assert [r for r in facts_of(text, DAY)["events"] if r["event_type"] == "facility"] == []


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("BYD opened a design hub in Turin.", "occurred"),
        ("GAC set up a subsidiary in Portugal.", "occurred"),
        ("GAC will set up a subsidiary in Portugal.", "scheduled"),
        ("The state will help GAC set up a subsidiary in Portugal.", "scheduled"),
    ],
)
def test_a_house_is_opened(facts_of: Callable[..., Facts], text: str, status: str) -> None:
    told = [r["status"] for r in facts_of(text, DAY)["events"] if r["event_type"] == "facility"]
    assert told == [status]

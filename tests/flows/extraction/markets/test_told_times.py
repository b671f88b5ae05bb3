"""Times at which somebody told what is to come in a country: no start is dated by them."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("BYD confirmed in February that it will open a plant in Mexico.", None),
        ("BYD announced in May that it would enter Peru.", None),
        ("BYD agreed in May to build a plant in Hungary.", None),
        ("BYD said in May that it would enter Peru in March 2026.", "2026-03-01"),
        ("BYD on Monday said it will enter Peru.", None),
        ("BYD last week confirmed it will enter Peru.", None),
        ("BYD on Monday broke ground for a plant in Hungary.", None),
        ("In May, BYD laid the foundation stone of a plant in Hungary.", None),
        ("BYD on Monday announced a plant in Hungary.", None),
        ("BYD will enter Peru in September.", "2025-09-01"),
        ("BYD on Monday said it will enter Peru in September.", "2025-09-01"),
    ],
)
def test_when_it_was_told_is_no_start(facts_of: Callable[..., Facts], text: str, start: str | None) -> None:
    told = facts_of(text, date(2025, 7, 1))["markets"]
    begun = [r.get("period_start") for r in told]
    assert [r["status"] for r in told] == ["planned"]
    assert [day if day is None else str(day) for day in begun] == [start]

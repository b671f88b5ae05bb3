"""Starts that a verb of little meaning tells as made: the market has begun, and the car is no plan of next year's."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
DAY = date(2025, 7, 1)


@pytest.mark.parametrize(
    "text",
    [
        "Kia marked the Polish launch of the EV4 in March.",
        "Kia celebrated its official Polish debut in March.",
        "Kia made its Polish debut in March with the EV4.",
    ],
)
def test_what_was_celebrated_has_begun(facts_of: Callable[..., Facts], text: str) -> None:
    told = facts_of(text, DAY)
    assert [(r["place"], r["status"], str(r["period_start"])) for r in told["markets"]] == [
        ("PL", "present", "2025-03-01")
    ]
    assert [r for r in told["models"] if r.get("launch_start") and r["launch_start"] > DAY] == []


@pytest.mark.parametrize(
    "text", ["Kia confirmed the Polish launch of the EV4 for March 2026.", "Kia plans its Polish debut for March 2026."]
)
def test_what_is_to_come_is_planned(facts_of: Callable[..., Facts], text: str) -> None:
    assert [(r["place"], r["status"]) for r in facts_of(text, DAY)["markets"]] == [("PL", "planned")]

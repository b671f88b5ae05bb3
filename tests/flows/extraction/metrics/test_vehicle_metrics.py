"""Vehicles told by the day: orders that came in within one are a figure, what is built or sold in one is none."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
DAY = date(2025, 7, 1)


def _values(facts: Facts) -> list[tuple[str, float]]:
    return [(r["metric"], r["value"]) for r in facts.get("results", [])]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Orders for the Zeekr 7X came to 5,000 in a day.", 5000),
        ("Denza took 3,000 reservations within a day.", 3000),
    ],
)
def test_orders_within_a_day_are_a_figure(facts_of: Callable[..., Facts], text: str, value: float) -> None:
    assert ("vehicle_orders", value) in _values(facts_of(text, DAY))


@pytest.mark.parametrize(
    "text",
    ["Leapmotor builds 1,500 cars in a day.", "Lucid built 300 cars in a week.", "BYD sold 500 cars in a day."],
)
def test_what_is_built_or_sold_in_a_day_is_none(facts_of: Callable[..., Facts], text: str) -> None:
    assert _values(facts_of(text, DAY)) == []

"""Levels that are there, whatever is planned beside them."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
DAY = date(2025, 7, 1)


@pytest.mark.parametrize(
    ("text", "metric", "value"),
    [
        ("Some 25 dealers have agreed to sell the Geely EX5 in Britain.", "outlet_count", 25),
        (
            "The Deepal S07 went on sale on Monday in Britain, and 28 dealers are ready to sell it.",
            "outlet_count",
            28,
        ),
        ("The 14 dealers of Omoda in Peru will be joined by six more.", "outlet_count", 14),
        (
            "GWM opened its plant in Brazil in August. Now 530 people work there, and as many again should be hired.",
            "jobs",
            530,
        ),
    ],
)
def test_what_is_there_is_a_result(facts_of: Callable[..., Facts], text: str, metric: str, value: float) -> None:
    facts = facts_of(text, DAY)
    assert (metric, value) in [(r["metric"], r["value"]) for r in facts["results"]]
    assert (metric, value) not in [(r["metric"], r.get("value")) for r in facts.get("targets", [])]


@pytest.mark.parametrize(
    ("text", "metric", "value"),
    [
        ("Forty dealers will be ready to sell the Denza Z9 in Italy by 2026.", "outlet_count", 40),
        ("Some 40 dealers are to be appointed by Denza in Italy.", "outlet_count", 40),
        ("Togg plans 30 shops in Germany, and 12 dealers are ready to sign.", "outlet_count", 12),
        ("Now 3,000 people are to be hired at Kia's plant in Zilina.", "jobs", 3000),
        ("Of the 8,500 jobs that Hyundai pledged for Georgia, some 1,200 exist.", "jobs", 8500),
    ],
)
def test_what_is_promised_is_a_target(facts_of: Callable[..., Facts], text: str, metric: str, value: float) -> None:
    assert (metric, value) in [(r["metric"], r["value"]) for r in facts_of(text, DAY)["targets"]]


def test_what_customers_receive_is_sold(facts_of: Callable[..., Facts]) -> None:
    text = "Lucid Group built 3,891 cars in the third quarter, while customers received 4,078, a rise of 47 per cent."
    told = [(r["metric"], r["value"]) for r in facts_of(text, DAY)["results"]]
    assert told == [("vehicle_production", 3891), ("vehicle_sales", 4078)]


@pytest.mark.parametrize(
    ("text", "end"),
    [
        (
            "Rivian sold 13,000 vans in the first quarter of 2025. More than 62,000 people are on the waiting list.",
            None,
        ),
        ("Kia sold 12,000 cars in Spain in May. Its order backlog stands at 62,000.", None),
        ("Xpeng delivered 33,000 cars in May. It received 62,000 orders for the G7.", date(2025, 5, 31)),
    ],
)
def test_orders_that_are_open_have_no_time(facts_of: Callable[..., Facts], text: str, end: date | None) -> None:
    assert [r.get("period_end") for r in facts_of(text, DAY)["results"] if r["metric"] == "vehicle_orders"] == [end]

"""All that was built or sold so far, told as the last of it."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
DAY = date(2025, 7, 1)


@pytest.mark.parametrize(
    ("text", "metric", "value"),
    [
        ("Togg's plant at Gemlik rang the bell for car number 50,000 in May.", "vehicle_production", 50_000),
        ("Truck number 250,000 left Ashok Leyland's Pantnagar works in June.", "vehicle_production", 250_000),
        ("Fiat has built cars in Betim since 1976; the 18 millionth was a Pulse.", "vehicle_production", 18_000_000),
        ("In Pune a teacher drove home in the 20,000th Mahindra BE 6.", "vehicle_sales", 20_000),
        ("A farmer in Talca took delivery of Foton truck number 30,000 in Chile.", "vehicle_sales", 30_000),
    ],
)
def test_the_last_of_them_tells_how_many_there_were(
    facts_of: Callable[..., Facts], text: str, metric: str, value: float
) -> None:
    assert (metric, value) in [(r["metric"], r["value"]) for r in facts_of(text, DAY)["results"]]


def test_the_last_of_them_has_no_beginning(facts_of: Callable[..., Facts]) -> None:
    (row,) = facts_of("Togg's plant at Gemlik rang the bell for car number 50,000 in May.", DAY)["results"]
    assert (row.get("period_start"), row["period_end"]) == (None, date(2025, 5, 31))


@pytest.mark.parametrize(
    "text",
    [
        "Call our number 50,000 for details, Kia says.",
        "Visitor number 100,000 walked through BMW Welt in May.",
        "The 10,000th visitor bought a model car at Toyota's museum.",
        "Volvo's chassis number 100,234 was sold at auction.",
        "Honda's 15 millionth motorcycle left the works in Manaus.",
    ],
)
def test_other_numbers_are_no_cars(facts_of: Callable[..., Facts], text: str) -> None:
    assert not [r for r in facts_of(text, DAY)["results"] if r["metric"].startswith("vehicle_")]

"""Results in other wordings: whose they are, when they count, what they are compared with."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = Callable[..., dict[str, list[dict[str, Any]]]]
DAY = date(2025, 8, 20)


def _results(facts_of: Facts, text: str) -> set[tuple[Any, ...]]:
    """Organisation, metric, value (or change) and the end of the period of each result."""
    return {
        (
            f["organization_id"],
            f["metric"],
            f.get("value", f.get("change_percent")),
            str(f["period_end"]) if f.get("period_end") else None,
        )
        for f in facts_of(text, DAY)["results"]
    }


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # A time that is only compared with is not the time spoken of.
        (
            "Kia exported 60,000 cars between January and June, against 70,000 in the first half of 2024. "
            "Deliveries came to 300,000.",
            ("kia", "vehicle_sales", 300000, "2025-06-30"),
        ),
        (
            "Seat sold 25,000 cars in July 2025, down from 26,000 in July 2024. Exports were 9,000.",
            ("seat", "vehicle_exports", 9000, "2025-07-31"),
        ),
        # The figure is of the time spoken of although its own sentence dates what it is compared with.
        (
            "Isuzu presented its figures for July 2025. Only 2,400 pick-ups were exported, down from 3,100 in 2024.",
            ("isuzu", "vehicle_exports", 2400, "2025-07-31"),
        ),
        # Counted from the beginning.
        (
            "Togg delivered 3,000 cars in July. Its plant has so far built 70,000 cars.",
            ("togg", "vehicle_production", 70000, None),
        ),
        (
            "In all, Togg has built 60,000 cars since production began in March 2023.",
            ("togg", "vehicle_production", 60000, None),
        ),
        # Those months.
        (
            "The second quarter of 2025 was hard for Dacia. In those three months 160,000 cars were sold.",
            ("dacia", "vehicle_sales", 160000, "2025-06-30"),
        ),
        # A deadline in the past is no plan.
        (
            "Registrations of Lotus in Norway stood at 1,411 by the end of July 2025.",
            ("lotus", "vehicle_sales", 1411, "2025-07-31"),
        ),
    ],
)
def test_when_a_result_counts(facts_of: Facts, text: str, wanted: tuple[Any, ...]) -> None:
    assert wanted in _results(facts_of, text)

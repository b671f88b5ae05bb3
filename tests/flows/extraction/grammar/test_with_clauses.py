"""What is told behind "with" comes when the main clause is to come, and counts from its time."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

DAY = date(2025, 7, 1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Trials at Dacia's plant in Tangier are planned for early 2026, with series production beginning in June.",
            (date(2026, 6, 1), "scheduled"),
        ),
        (
            "A pilot launch of Geely's plant in Astana is scheduled for the first quarter of 2027, with full production"
            " commencing in the second quarter.",
            (date(2027, 4, 1), "scheduled"),
        ),
        (
            "Isuzu's works in Samara is to open in 2026, with assembly of trucks starting in March 2027.",
            (date(2027, 3, 1), "scheduled"),
        ),
        (
            "Kia's plant in Kostanay opened in March, with production of the Sportage beginning in April.",
            (date(2025, 3, 1), "occurred"),
        ),
        (
            "BYD's plant in Manisa opened in May 2025, with production of the Seal starting in the same month.",
            (date(2025, 5, 1), "occurred"),
        ),
    ],
)
def test_what_is_told_behind_with_comes_with_the_main_clause(
    text: str, expected: tuple[date, str], facts_of: Callable[..., dict[str, list[dict[str, Any]]]]
) -> None:
    assert expected in {(e["start_on"], e["status"]) for e in facts_of(text, DAY)["events"]}

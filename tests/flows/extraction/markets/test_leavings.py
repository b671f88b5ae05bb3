"""Leavings: a market is left, and not whatever else is given up; what ends one day is there."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = Callable[..., dict[str, list[dict[str, Any]]]]
DAY = date(2026, 3, 10)


def _markets(facts: dict[str, list[dict[str, Any]]]) -> set[tuple[str, str, str]]:
    return {(m["organization_id"], m["place"], m["status"]) for m in facts["markets"]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Renault gave up Russia in May 2022.", ("renault", "RU", "exited")),
        ("Suzuki is leaving the Chinese market.", ("suzuki", "CN", "exited")),
        ("Opel turned its back on Russia.", ("opel", "RU", "exited")),
        ("In Argentina, assembly of Nissan's Frontier ends before 2026 is over.", ("nissan", "AR", "present")),
        (
            "Ford's car plant at Sanand, Gujarat, will be wound down by the fourth quarter of 2026.",
            ("ford", "IN", "present"),
        ),
        ("Jaecoo has gone from nought to 19,000 UK orders.", ("jaecoo", "GB", "present")),
    ],
)
def test_who_has_left_and_who_has_not(text: str, expected: tuple[str, str, str], facts_of: Facts) -> None:
    assert expected in _markets(facts_of(text, DAY))


@pytest.mark.parametrize(
    "text",
    [
        "Xiaomi shares touched a record in Hong Kong on Friday before giving up part of the gain.",
        "VinFast gave up its 2027 starting date for the North Carolina plant on Friday.",
        "Jaecoo has gone from nought to 19,000 UK orders.",
        "Skoda dropped its plan for a showroom in India.",
    ],
)
def test_what_else_is_given_up_is_no_exit(text: str, facts_of: Facts) -> None:
    assert "exited" not in {status for _, _, status in _markets(facts_of(text, DAY))}

"""What comes before a maker is in a place is a plan: a partner sought, an agreement to sell, a start announced."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]


def status(facts: Facts) -> list[tuple[str, str]]:
    return [(r["place"], r["status"]) for r in facts["markets"]]


@pytest.mark.parametrize(
    "text",
    [
        "Jetour is looking for a partner in Serbia.",
        "Jetour is in talks with two importers in Serbia.",
        "Jetour has signed an agreement with a dealer to sell its SUVs in Serbia.",
        "Jetour won the rights to assemble pickups in Serbia.",
        "Jetour showed the T2 in Geneva ahead of its launch in Serbia.",
        "Jetour is gearing up for its market entry in Serbia.",
        "Jetour has confirmed its entry into Serbia for the second half of 2026.",
        "Jetour has signed up Grand Automotive to bring its cars to Serbia.",
        "Jetour picks importer for Serbia.",
        "Jetour lined up a trading firm to sell its cars in Serbia.",
        "Jetour has officially confirmed its Serbian market launch.",
        "Jetour has confirmed its arrival in Serbia.",
        "Jetour agreed in May to build a plant in Serbia.",
        "Jetour pledged last year to open ten stores in Serbia.",
    ],
)
def test_what_comes_before_a_start_is_a_plan(facts_of: Callable[..., Facts], text: str) -> None:
    assert ("RS", "planned") in status(facts_of(text, date(2026, 3, 10)))


@pytest.mark.parametrize(
    "text",
    [
        "Jetour has found a partner and sells its SUVs in Serbia.",
        "Jetour won an award before its dealers in Serbia did.",
        "Jetour began to sell its SUVs in Serbia.",
        "Jetour confirmed record sales in Serbia for 2025.",
        "Jetour has named a new importer for Serbia.",
        "Jetour named its importer for Serbia dealer of the year.",
        "Jetour hired 300 people to sell its cars in Serbia.",
        "Jetour named Ana Luz to sell its range in Serbia.",
    ],
)
def test_who_sells_there_is_there(facts_of: Callable[..., Facts], text: str) -> None:
    assert status(facts_of(text, date(2026, 3, 10))) == [("RS", "present")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Jetour has selected seven markets in Europe to expand into.", "planned"),
        ("Jetour has chosen three countries in Europe to enter next year.", "planned"),
        ("Jetour has dealers in seven selected markets in Europe.", "present"),
    ],
)
def test_markets_that_are_picked_are_yet_to_be_entered(facts_of: Callable[..., Facts], text: str, told: str) -> None:
    assert status(facts_of(text, date(2026, 3, 10))) == [("europe", told)]

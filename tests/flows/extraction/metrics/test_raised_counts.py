"""Counts of what is raised or cut."""

from collections.abc import Callable
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]


def numbers(facts: Facts, dataset: str) -> list[tuple[str, float]]:
    """Metric and value of each fact of a dataset."""
    return [(r["metric"], r["value"]) for r in facts[dataset] if "value" in r]


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("Togg will bring its experience centres in Latvia to 20.", "outlet_count"),
        ("Kia plans to cut its dealer numbers in Latvia from 30 to 20.", "outlet_count"),
        ("Skoda means to expand its network in Latvia to 20 by December.", "outlet_count"),
        ("Zeekr intends to raise the number of markets in which it sells to 20.", "market_count"),
        ("Chery wants to take the number of its models in Latvia to 20.", "model_count"),
        ("MG hopes to double its showrooms in Latvia to 20.", "outlet_count"),
    ],
)
def test_what_is_to_be_raised_or_cut_to_a_number(facts_of: Callable[..., Facts], text: str, metric: str) -> None:
    assert (metric, 20.0) in numbers(facts_of(text), "targets")


@pytest.mark.parametrize(
    "text",
    ["Kia brought its showrooms in Latvia to 20.", "MG has grown its dealer body in Latvia from 12 to 20."],
)
def test_what_was_raised_is_reached(facts_of: Callable[..., Facts], text: str) -> None:
    assert ("outlet_count", 20.0) in numbers(facts_of(text), "results")


@pytest.mark.parametrize(
    "text",
    [
        "Kia wants to raise sales per dealer to 400.",
        "Kia is to expand its charging network in Latvia to 20.",
        "Kia brought its dealers to Riga at 20.",
    ],
)
def test_other_things_that_are_raised_are_no_outlets(facts_of: Callable[..., Facts], text: str) -> None:
    facts = facts_of(text)
    told = numbers(facts, "targets") + numbers(facts, "results")
    assert not [metric for metric, _ in told if metric == "outlet_count"]


def test_what_a_count_is_joined_by_is_added(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of("Kia's 12 dealerships in Latvia will be joined by eight more this year.")
    assert ("new_outlet_count", 8.0) in numbers(facts, "targets")


def test_a_bare_aim_beside_a_count_is_one_of_the_same(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of("Nio has built 3,700 swap stations and wants 5,000 by the end of 2026.")
    assert numbers(facts, "targets") == [("charging_point_count", 5000.0)]

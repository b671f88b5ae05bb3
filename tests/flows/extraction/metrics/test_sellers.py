"""Outlets that are told by another noun than theirs."""

from collections.abc import Callable
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]


def numbers(facts: Facts, dataset: str = "results") -> list[tuple[str, float]]:
    """Metric and value of each fact of a dataset."""
    return [(r["metric"], r["value"]) for r in facts[dataset] if "value" in r]


@pytest.mark.parametrize(
    "text",
    [
        "A total of 40 partners sell Skywell vans in Latvia.",
        "Some 40 independent firms now represent Kia in Latvia.",
        "In Latvia 40 businesses look after the brand, Skoda says.",
        "MG's sales network in Latvia comprises 40 sites.",
        "Kia's dealer network, made up of 40 family businesses, covers all of Latvia.",
        "Forty of the planned 90 BYD showrooms in Latvia are open.",
    ],
)
def test_who_sells_a_make_and_the_sites_of_a_network_are_outlets(facts_of: Callable[..., Facts], text: str) -> None:
    assert ("outlet_count", 40.0) in numbers(facts_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "In Latvia 40 companies sell electric cars.",
        "Kia's charging network in Latvia comprises 40 sites.",
        "Forty of Kia's 90 dealers in Latvia have a new sign.",
        "Forty partners of the bank sell insurance, Kia says.",
    ],
)
def test_other_firms_and_other_sites_are_none(facts_of: Callable[..., Facts], text: str) -> None:
    assert ("outlet_count", 40.0) not in numbers(facts_of(text))


def test_the_part_that_is_open_and_the_whole_that_is_planned(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of("Forty of the planned 90 BYD showrooms in Latvia are open.")
    assert numbers(facts, "targets") == [("outlet_count", 90.0)]

"""Levels that are held, beside those that are to come, and levels that are only being made."""

from collections.abc import Callable
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]


def counts(facts: Facts) -> tuple[list[float], list[float]]:
    """The numbers of outlets that are told as aims, and those that are told as reached."""
    told = [[r["value"] for r in facts[name] if r["metric"] == "outlet_count"] for name in ("targets", "results")]
    return told[0], told[1]


@pytest.mark.parametrize(
    "text",
    [
        "Voyah wants its 7 dealers in Norway to become 15.",
        "VinFast's 7 dealers in Indonesia will be 15 in a year.",
        "Omoda's current 7 stores in Spain are to grow to 15 by December.",
        "Chery's network in Spain, now at 7, is planned to reach 15.",
        "Jaecoo's network, currently 7 dealers in Oman, should rise to 15.",
    ],
)
def test_a_level_that_is_held_is_reached_and_the_one_it_turns_into_an_aim(
    facts_of: Callable[..., Facts], text: str
) -> None:
    assert counts(facts_of(text)) == ([15.0], [7.0])


@pytest.mark.parametrize(
    "text",
    [
        "Lepas is building a network of 50 dealers in Italy.",
        "Lepas is now setting up 50 dealers in Italy.",
        "Lepas is looking for 50 dealers in Italy.",
        "Lepas has begun looking for 50 dealers in Italy.",
    ],
)
def test_a_level_that_is_being_made_is_an_aim(facts_of: Callable[..., Facts], text: str) -> None:
    assert counts(facts_of(text)) == ([50.0], [])


@pytest.mark.parametrize(
    "text",
    [
        "Lepas has 50 dealers in Italy.",
        "Lepas has built a network of 50 dealers in Italy.",
        "Lepas is working with its 50 dealers in Italy.",
        "Lepas's network in Italy has reached 50.",
        "Lepas's dealers in Italy have doubled to 50.",
    ],
)
def test_a_level_that_is_there_is_reached(facts_of: Callable[..., Facts], text: str) -> None:
    assert counts(facts_of(text)) == ([], [50.0])


def test_a_network_of_another_kind_is_no_outlets(facts_of: Callable[..., Facts]) -> None:
    assert counts(facts_of("Nio's charging network in Norway has reached 50.")) == ([], [])

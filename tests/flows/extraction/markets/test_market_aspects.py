"""Aspects of verbs in markets: what goes on, what could be had until now, and what is only being begun."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
Told = set[tuple[str, str, str, str]]
DAY = date(2026, 3, 10)


def markets(facts: Facts) -> Told:
    return {(r["organization_id"], r["place"], r["status"], r["certainty"]) for r in facts["markets"]}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        # What goes on, or is to go on, is so already.
        ("Cars from Mazda will still be sold in Norway.", "NO"),
        ("Mazda will go on serving customers in Norway with imported cars.", "NO"),
        ("Mazda intends to continue building cars in Norway.", "NO"),
        ("Mazda means to remain present in Norway.", "NO"),
        # What was possible until a day was done.
        ("Until now, Mazda models could only be bought in Norway.", "NO"),
        ("So far the Mazda 6e could be ordered in Norway.", "NO"),
        ("Mazda drivers in Norway could at first only lease the car; since May 2025 it is for sale.", "NO"),
        # What customers may do from a day on.
        ("Customers in Norway may now order the Mazda 6e.", "NO"),
    ],
)
def test_what_goes_on_and_what_was_possible(facts_of: Callable[..., Facts], text: str, place: str) -> None:
    assert markets(facts_of(text, DAY)) == {("mazda", place, "present", "asserted")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Only a start is still to come.
        ("Mazda will still launch the 6e in Norway this year.", ("planned", "asserted")),
        ("Mazda will remain undecided about Norway, where it could sell the 6e.", ("planned", "hedged")),
        # What could be is no more than that.
        ("The Mazda 6e could be ordered in Norway from 2027.", ("planned", "hedged")),
        ("Mazda may order a plant in Norway.", ("planned", "hedged")),
    ],
)
def test_what_could_come(facts_of: Callable[..., Facts], text: str, expected: tuple[str, str]) -> None:
    assert markets(facts_of(text, DAY)) == {("mazda", "NO", *expected)}


@pytest.mark.parametrize(
    "text",
    [
        "Mazda's network spans Sweden. Norway is being added.",
        "Mazda sells in Sweden. A sales company is being set up in Norway.",
        "Mazda sells in Sweden. It is entering Norway, too.",
        "Mazda sells in Sweden and is opening its first showroom in Norway.",
    ],
)
def test_what_is_being_begun(facts_of: Callable[..., Facts], text: str) -> None:
    assert markets(facts_of(text, DAY)) == {
        ("mazda", "SE", "present", "asserted"),
        ("mazda", "NO", "planned", "asserted"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Mazda is opening up about its sales in Norway, where it has 30 dealers.",
        "Mazda is selling well in Norway.",
    ],
)
def test_what_only_looks_like_a_beginning(facts_of: Callable[..., Facts], text: str) -> None:
    assert markets(facts_of(text, DAY)) == {("mazda", "NO", "present", "asserted")}

"""Whose shops they are that are told to sell a brand."""

from collections.abc import Callable
from typing import Any

import pytest

Facts = Callable[..., dict[str, list[dict[str, Any]]]]


def _outlets(facts_of: Facts, text: str) -> list[tuple[str, float, str | None]]:
    rows = [r for r in facts_of(text)["results"] if r["metric"] == "outlet_count"]
    return [(r["organization_id"], r["value"], r.get("place")) for r in rows]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("48 dealers sell Omoda in Egypt today.", ("omoda", 48.0, "EG")),
        ("In Egypt 48 dealers sell Omoda.", ("omoda", 48.0, "EG")),
        ("Some 48 showrooms in Egypt now carry the Chery Tiggo.", ("chery", 48.0, "EG")),
        ("In Egypt 48 dealerships have taken on Kia.", ("kia", 48.0, "EG")),
        ("Omoda held a conference. 48 showrooms carry the twin brands in Egypt today.", ("omoda", 48.0, "EG")),
    ],
)
def test_shops_are_those_of_the_brand_that_they_sell(
    facts_of: Facts, text: str, told: tuple[str, float, str | None]
) -> None:
    assert _outlets(facts_of, text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "48 dealers have stopped selling Omoda in Egypt.",
        "48 dealers in Egypt no longer sell Omoda.",
        "In Egypt 48 dealers refuse to sell Omoda.",
        "In Egypt 48 dealers have refused to display Omoda.",
        "In Egypt 48 dealers used to sell Omoda.",
        "In Egypt 48 dealers have applied to sell Omoda.",
    ],
)
def test_shops_that_sell_it_no_more_are_none(facts_of: Facts, text: str) -> None:
    assert not _outlets(facts_of, text)


def test_shops_of_brands_that_are_not_named_are_none(facts_of: Facts) -> None:
    assert not _outlets(facts_of, "48 dealers in Egypt sell Chinese brands.")

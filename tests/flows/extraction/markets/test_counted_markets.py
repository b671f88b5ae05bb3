"""Markets that are counted in one sentence and named in the next; what grows at one place says nothing of others."""

from collections.abc import Callable
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
COUNTED: dict[str, set[tuple[str, str]]] = {
    "Jetour plans to enter three new markets this year. They include Chile, Bolivia and Panama.": {
        ("CL", "planned"),
        ("BO", "planned"),
        ("PA", "planned"),
    },
    "Jetour has selected seven more markets to expand into. These markets include Chile and Ecuador.": {
        ("CL", "planned"),
        ("EC", "planned"),
    },
    "Jetour may enter two more countries in 2026. Among them are Chile and Peru.": {
        ("CL", "planned"),
        ("PE", "planned"),
    },
    "Jetour is now sold in four markets. These include Chile and Bolivia.": {("CL", "present"), ("BO", "present")},
    "Jetour entered three countries last year. They are Chile, Bolivia and Peru.": {
        ("CL", "present"),
        ("BO", "present"),
        ("PE", "present"),
    },
    # What is denied, and what the sentence before tells nothing of.
    "Jetour will not enter further markets. These include Chile.": set(),
    "Jetour has many rivals. They include makers from China.": set(),
    "The rules of many countries are strict. They include Chile.": set(),
}


@pytest.mark.parametrize("text", COUNTED)
def test_markets_that_are_counted_and_then_named(facts_of: Callable[..., Facts], text: str) -> None:
    assert {(r["place"], r["status"]) for r in facts_of(text)["markets"]} == COUNTED[text]


GROWN: dict[str, dict[str, str]] = {
    "Nio plans to enter Chile and Peru and expand its network in Mexico.": {
        "CL": "planned",
        "PE": "planned",
        "MX": "present",
    },
    "VinFast plans to create a presence in India and Malaysia and expand its presence in Europe.": {
        "IN": "planned",
        "MY": "planned",
        "europe": "present",
    },
    "Nio wants to boost sales in Chile and open stores in Mexico.": {"CL": "present", "MX": "planned"},
    "Nio plans to expand its network in Chile and Peru.": {"CL": "present", "PE": "present"},
    "Nio plans to double its sales in Chile and cut costs in Peru.": {"CL": "present", "PE": "present"},
}


@pytest.mark.parametrize("text", GROWN)
def test_what_grows_at_one_place_says_nothing_of_others(facts_of: Callable[..., Facts], text: str) -> None:
    assert {r["place"]: r["status"] for r in facts_of(text)["markets"]} == GROWN[text]

"""Where words are spoken, and what is told of other places in the same breath."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
DAY = date(2026, 3, 10)


@pytest.mark.parametrize(
    "text",
    [
        "Leapmotor will open its European order books in September, chief executive Carlos Tavares said in Hangzhou.",
        "Leapmotor will start European sales in September, its boss told reporters in Hangzhou on Tuesday.",
        "Leapmotor will begin European deliveries in September, the company announced in Hangzhou.",
    ],
)
def test_where_words_are_spoken_nothing_else_happens(facts_of: Callable[..., Facts], text: str) -> None:
    facts = facts_of(text, published_on=DAY)
    assert {e["place"] for e in facts["events"]} == {"europe"}
    assert {m["place"] for m in facts["markets"]} == {"europe"}


@pytest.mark.parametrize(
    "text", ["BYD will open a plant in Szeged in 2026.", "BYD will show the Seal in Milan in May."]
)
def test_where_nobody_speaks_it_happens(facts_of: Callable[..., Facts], text: str) -> None:
    assert {e["city"] for e in facts_of(text, published_on=DAY)["events"]} <= {"Szeged", "Milan"}


def test_a_makers_origin_is_no_site(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of("BYD signed a deal under which the Chinese group builds a plant in Turkey.", published_on=DAY)
    assert "CN" not in {e.get("place") for e in facts["events"] + facts["markets"]}


@pytest.mark.parametrize(
    ("verb", "status"),
    [("made its", "occurred"), ("celebrated its", "occurred"), ("had its", "occurred"), ("will make its", "scheduled")],
)
def test_a_debut_is_told_in_the_tense_of_its_verb(facts_of: Callable[..., Facts], verb: str, status: str) -> None:
    events = facts_of(f"Deepal {verb} Saudi debut in June with the S07.", published_on=DAY)["events"]
    year = {"occurred": 2025, "scheduled": 2026}[status]
    assert {(e["status"], e["start_on"]) for e in events} == {(status, date(year, 6, 1))}


def test_what_begins_a_list_is_as_the_verb_before_says(facts_of: Callable[..., Facts]) -> None:
    text = "BYD only began selling cars on the continent in 2022, starting with Norway and Denmark."
    assert {(m["place"], m["status"]) for m in facts_of(text, published_on=DAY)["markets"]} == {
        ("NO", "present"),
        ("DK", "present"),
    }
    text = "BYD will sell cars on the continent from 2027, starting with Norway and Denmark."
    assert {m["status"] for m in facts_of(text, published_on=DAY)["markets"]} == {"planned"}

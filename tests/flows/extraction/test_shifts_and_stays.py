"""Shifts, networks that are kept or are to grow, and who says so."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
DAY = date(2026, 3, 10)


@pytest.mark.parametrize(
    "text",
    [
        "The Ranger is made by Ford in two shifts instead of three in Latvia since January.",
        "Ford has built cars in a single shift in Latvia since January.",
    ],
)
def test_in_how_many_shifts_is_no_start(facts_of: Callable[..., Facts], text: str) -> None:
    assert facts_of(text, published_on=DAY)["events"] == []


@pytest.mark.parametrize(
    "text",
    [
        "Eight dealers sell Kia cars in Latvia so far, with 14 to come by the end of the year.",
        "Kia has eight dealers in Latvia; 14 are to follow by the end of the year.",
        "Kia has eight dealers in Latvia, 14 more will follow by the end of the year.",
    ],
)
def test_dealers_to_come_are_new_ones(facts_of: Callable[..., Facts], text: str) -> None:
    targets = facts_of(text, published_on=DAY)["targets"]
    assert [(t["metric"], t["value"]) for t in targets] == [("new_outlet_count", 14)]


def test_who_keeps_all_its_showrooms_has_them(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of("Kia will hold on to all of its 40 showrooms in Latvia.", published_on=DAY)
    assert [(r["metric"], r["value"]) for r in facts["results"]] == [("outlet_count", 40)]
    assert [m["status"] for m in facts["markets"]] == ["present"]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("Kia wants to open 30 showrooms in Latvia.", 0),
        ("Kia plans to open two showrooms in Chennai and Pune.", 2),
    ],
)
def test_showrooms_that_are_only_counted_are_no_openings(
    facts_of: Callable[..., Facts], text: str, events: int
) -> None:
    found = [e for e in facts_of(text, published_on=DAY)["events"] if e["event_type"] == "outlet_opening"]
    assert len(found) == events


@pytest.mark.parametrize(
    "text",
    [
        "Kia has opened orders for the EV2. Deliveries begin on April 20, the company announced in Riga.",
        "Kia has opened orders for the EV2. Deliveries start on April 20, the boss said in Riga.",
    ],
)
def test_who_says_so_tells_nothing_of_the_time(facts_of: Callable[..., Facts], text: str) -> None:
    launches = [e for e in facts_of(text, published_on=DAY)["events"] if e["event_type"] == "product_launch"]
    assert [(str(e["start_on"]), e["status"]) for e in launches] == [("2026-04-20", "scheduled")]

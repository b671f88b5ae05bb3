"""What stands beside a figure or a car in one breath, and is a thought of its own."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
DAY = date(2026, 3, 10)


def test_a_deadline_ends_with_its_thought(facts_of: Callable[..., Facts]) -> None:
    text = "By the end of this year BYD expects to have sold 7,000 cars in Poland; 44 showrooms are open."
    facts = facts_of(text, published_on=DAY)
    assert [(r["metric"], r["value"]) for r in facts["results"]] == [("outlet_count", 44.0)]
    text = "By the end of this year BYD expects to have sold 7,000 cars in Poland and to have 44 showrooms."
    assert {t["metric"] for t in facts_of(text, published_on=DAY)["targets"]} == {"vehicle_sales", "outlet_count"}


@pytest.mark.parametrize(
    "text",
    [
        "MG has 155 dealers in Britain. Its ambition for 2026 is to lift retail share from 5.1 to 6 per cent.",
        "MG's goal for 2026 is to raise its market share in Britain from 5.1 to 6 per cent.",
    ],
)
def test_a_level_that_an_ambition_lifts_is_there(facts_of: Callable[..., Facts], text: str) -> None:
    facts = facts_of(text, published_on=DAY)
    assert [t["value"] for t in facts["targets"] if t["metric"] == "market_share"] == [6.0]
    assert [r["value"] for r in facts["results"] if r["metric"] == "market_share"] == [5.1]


@pytest.mark.parametrize("verb", ["joined", "complemented"])
def test_who_is_joined_does_not_come(facts_of: Callable[..., Facts], verb: str) -> None:
    text = f"The MG HS will be {verb} in May by the MG Cyberster in Britain."
    launched = {m for e in facts_of(text, published_on=DAY)["events"] for m in e["models"]}
    assert launched <= {"mg-cyberster"}


@pytest.mark.parametrize("verb", ["stepped", "ramped", "scaled", "pushed"])
def test_up_to_of_a_verb_is_no_bound(facts_of: Callable[..., Facts], verb: str) -> None:
    text = f"Chery's output in Almaty should be {verb} up to 40,000 cars in 2027."
    told = facts_of(text, published_on=DAY)["targets"]
    assert [(t["value"], t["comparator"]) for t in told] == [(40000.0, "eq")]


def test_a_paint_shop_is_no_shop(facts_of: Callable[..., Facts]) -> None:
    text = "Chery has a plant in Almaty. A painting shop there goes on stream in July."
    assert {e["event_type"] for e in facts_of(text, published_on=DAY)["events"]} == {"plant"}


def test_whose_works_it_was_builds_nothing(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of("The former Renault factory in Moscow will build the Moskvich 5 in December.", published_on=DAY)
    assert "renault" not in {f["organization_id"] for f in facts["events"] + facts["markets"]}


def test_who_expects_something_does_not_come_himself(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of("Group Shlomo expects BYD volumes to be flat at 20,000 this year in Israel.", published_on=DAY)
    assert not [e for e in facts["events"] if e["event_type"] == "market_entry"]


def test_sales_and_service_points(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of("Leapmotor's network in Europe comprises 700 sales and 500 service points.", published_on=DAY)
    assert {(r["metric"], r["value"]) for r in facts["results"]} == {("outlet_count", 700.0), ("outlet_count", 500.0)}


def test_what_had_been_sold_by_a_time_is_past(facts_of: Callable[..., Facts]) -> None:
    text = "Leapmotor hit its target for Europe: 40,300 cars had been registered by the end of November."
    assert [r["period_end"] for r in facts_of(text, published_on=DAY)["results"]] == [date(2025, 11, 30)]

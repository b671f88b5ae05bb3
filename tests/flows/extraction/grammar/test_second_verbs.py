"""Second verbs have places and times of their own; "one" for a further plant counts nothing; peoples act."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = Callable[..., dict[str, list[dict[str, Any]]]]
TODAY = date(2026, 3, 10)


@pytest.mark.parametrize(
    "text",
    [
        "BYD delivered 30,000 cars last year and opened a plant in Hungary.",
        "BYD delivered 30,000 cars last year and plans a plant in Hungary.",
        "BYD delivered 30,000 cars last year and sends the first 500 to Kazakhstan.",
        "BYD delivered 30,000 cars last year, and it will enter Kazakhstan in June.",
        "BYD opened a plant in Hungary and sold 30,000 cars.",
    ],
)
def test_where_a_second_deed_was_is_no_place_of_a_figure(facts_of: Facts, text: str) -> None:
    assert [r.get("place") for r in facts_of(text, TODAY)["results"]] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "BYD delivered 30,000 cars and vans in Hungary last year.",
        "BYD sold and delivered 30,000 cars in Hungary last year.",
    ],
)
def test_two_things_sold_in_a_place_are_sold_there(facts_of: Facts, text: str) -> None:
    assert [r.get("place") for r in facts_of(text, TODAY)["results"]] == ["HU"]


def test_a_plan_behind_a_result_is_for_no_time_that_is_over(facts_of: Facts) -> None:
    found = facts_of("BYD sold 30,000 cars last year and plans a plant in Spain for 150,000.", TODAY)
    (target,) = found["targets"]
    assert (target["metric"], target["value"], target.get("period_end")) == ("production_capacity", 150_000, None)
    assert [e.get("start_on") for e in found["events"] if e["event_type"] == "plant"] == [None]


def test_one_for_a_further_plant_counts_nothing_and_brackets_tell_its_capacity(facts_of: Facts) -> None:
    text = "VinFast opened a second factory, good for 200,000 a year; one in Tamil Nadu followed in August (50,000)."
    figures = {(r["metric"], r["value"]) for r in facts_of(text, TODAY)["results"]}
    assert figures == {("production_capacity", 200_000), ("production_capacity", 50_000)}


def test_nobody_is_in_ten_thousand_markets(facts_of: Facts) -> None:
    text = "Suzuki exports the e Vitara to more than 100 countries; 10,000 left in the first three months."
    assert {r["value"] for r in facts_of(text, TODAY)["results"] if r["metric"] == "market_count"} == {100}


@pytest.mark.parametrize("text", ["The Americans only want to open shops, Tesla said.", "The Americans have no plant."])
def test_a_people_that_acts_is_no_place(facts_of: Facts, text: str) -> None:
    found = facts_of(text, TODAY)
    assert not [r for dataset in ("events", "markets") for r in found[dataset] if r.get("place") == "US"]


def test_a_people_that_buys_is_a_market(facts_of: Facts) -> None:
    markets = facts_of("Norwegians bought 652 cars of BYD last year.", TODAY)["markets"]
    assert [m["place"] for m in markets] == ["NO"]


def test_will_alone_stands_for_the_verb_before(facts_of: Facts) -> None:
    text = "Hyundai builds the Ioniq 5 at the Metaplant. 4,000 work there, 8,500 will when all is done."
    assert [(t["metric"], t["value"]) for t in facts_of(text, TODAY)["targets"]] == [("jobs", 8500)]

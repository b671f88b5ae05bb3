"""Counts told in other words, and what looks like one."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
DAY = date(2026, 3, 10)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The Lynk & Co 01 has found 51,000 owners in Europe since 2020.", 51000.0),
        ("The Zeekr 001 attracted 3,000 buyers in Norway in 2025.", 3000.0),
        ("Leapmotor is growing. 9,520 of the Chinese brand's cars were registered in Europe in February.", 9520.0),
    ],
)
def test_cars_sold(facts_of: Callable[..., Facts], text: str, value: float) -> None:
    told = facts_of(text, published_on=DAY)["results"]
    assert [(r["metric"], r["value"]) for r in told] == [("vehicle_sales", value)]


@pytest.mark.parametrize(
    "text",
    [
        "BYD is one of the Chinese brand's cars that sell best.",
        "Togg found 200 partners for its batteries.",
        "The ministry reckons that by 2027 every second new car in the kingdom will be electric. BYD sells cars there.",
        "Analysts say that by 2027 every third car in Norway will be electric. BYD agrees.",
    ],
)
def test_no_cars_sold(facts_of: Callable[..., Facts], text: str) -> None:
    facts = facts_of(text, published_on=DAY)
    assert not [f for f in facts["results"] + facts["targets"] if f["metric"] in ("vehicle_sales", "electrified_share")]


@pytest.mark.parametrize(
    "text",
    [
        "BYD registered 45,537 cars in Turkey in 2025. Its general manager sees 60,000 in 2026.",
        "BYD registered 45,537 cars in Turkey in 2025. It foresees 60,000 this year.",
        "BYD's boss is looking at 60,000 deliveries for the whole of 2026.",
    ],
)
def test_an_outlook_is_an_aim(facts_of: Callable[..., Facts], text: str) -> None:
    told = facts_of(text, published_on=DAY)["targets"]
    assert [(t["value"], t["period_end"], t["certainty"]) for t in told] == [(60000.0, date(2026, 12, 31), "asserted")]


def test_who_looks_at_an_idea_only_entertains_it(facts_of: Callable[..., Facts]) -> None:
    told = facts_of("BYD is looking at a plant in Spain.", published_on=DAY)["events"]
    assert {e["certainty"] for e in told} == {"hedged"}


def test_dealers_there_are_and_dealers_to_come(facts_of: Callable[..., Facts]) -> None:
    text = (
        "25 dealers have signed up for Xpeng in Britain, and the importer believes it will have 50 by the end of 2027."
    )
    facts = facts_of(text, published_on=DAY)
    assert [(t["value"], t["place"]) for t in facts["targets"]] == [(50.0, "GB")]
    assert [(r["value"], r["place"]) for r in facts["results"]] == [(25.0, "GB")]


def test_partners_where_dealers_were_counted(facts_of: Callable[..., Facts]) -> None:
    text = "Lynk & Co has 30 dealers in Italy. Altogether 200 partners are envisaged in Europe by the end of 2027."
    assert [(t["metric"], t["value"]) for t in facts_of(text, published_on=DAY)["targets"]] == [("outlet_count", 200.0)]


def test_what_is_awaited_is_to_come(facts_of: Callable[..., Facts]) -> None:
    events = facts_of("Lynk & Co's 08 plug-in hybrid is awaited in Israel in the fourth quarter.", published_on=DAY)
    assert ("scheduled", date(2026, 10, 1)) in {(e["status"], e["start_on"]) for e in events["events"]}


def test_nobody_leaves_what_something_is_in_favour_of(facts_of: Callable[..., Facts]) -> None:
    told = facts_of("BAIC is halting assembly in Kaliningrad in favour of Almaty.", published_on=DAY)["markets"]
    assert {(m["place"], m["status"]) for m in told} == {("RU", "present")}


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("In October BYD's sales chief Michael Shu had named Germany and Spain as options.", 0),
        ("In October BYD named Michael Shu sales chief for Germany.", 1),
        ("In October Michael Shu was named sales chief of BYD in Germany.", 1),
    ],
)
def test_who_names_countries_takes_no_office(facts_of: Callable[..., Facts], text: str, events: int) -> None:
    told = facts_of(text, published_on=DAY)["events"]
    assert len([e for e in told if e["event_type"] == "appointment"]) == events

"""Starts that are put off, called off, brought forward or still being built."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
DAY = date(2026, 3, 10)


def told(facts: Facts) -> set[tuple[str, str, str, date | None]]:
    """Where, with which status, how surely, and until when."""
    return {(m["place"], m["status"], m["certainty"], m.get("period_end")) for m in facts["markets"]}


@pytest.mark.parametrize(
    "text",
    [
        "Hongqi is putting off its launch in Italy until 2027.",
        "Hongqi has postponed its entry into Italy to the second half of 2027.",
        "Hongqi has delayed its launch in Italy to 2027.",
    ],
)
def test_a_start_put_off_to_a_time_is_to_come(facts_of: Callable[..., Facts], text: str) -> None:
    facts = facts_of(text, published_on=DAY)
    assert told(facts) == {("IT", "planned", "asserted", date(2027, 12, 31))}
    assert {e["status"] for e in facts["events"]} == {"scheduled"}


@pytest.mark.parametrize(
    "deed", ["postponed its entry into", "put off its entry into", "scrapped its planned launch in"]
)
def test_a_start_called_off_is_none(facts_of: Callable[..., Facts], deed: str) -> None:
    assert told(facts_of(f"Hongqi has {deed} Italy.", published_on=DAY)) == {("IT", "planned", "denied", None)}


@pytest.mark.parametrize("text", ["Hongqi has entered Italy.", "Hongqi has launched in Italy."])
def test_a_start_that_was_is_no_plan(facts_of: Callable[..., Facts], text: str) -> None:
    assert {m["status"] for m in facts_of(text, published_on=DAY)["markets"]} == {"present"}


def test_a_plant_that_is_being_built_is_not_there(facts_of: Callable[..., Facts]) -> None:
    text = "Construction of Chery's plant in Samsun is to begin before the year is out."
    assert {m["status"] for m in facts_of(text, published_on=DAY)["markets"]} == {"planned"}
    text = "Construction of Chery's plant in Samsun was completed in May 2025."
    assert {m["status"] for m in facts_of(text, published_on=DAY)["markets"]} == {"present"}


@pytest.mark.parametrize(
    ("text", "dataset"),
    [
        ("Voyah signed a memorandum with Kasrawy on the assembly of 5,000 cars a year in Egypt.", "targets"),
        ("Voyah reached an agreement with Kasrawy to build 5,000 cars a year in Egypt.", "targets"),
        ("Voyah's plant in Egypt can build 5,000 cars a year.", "results"),
    ],
)
def test_a_capacity_on_paper_is_to_come(facts_of: Callable[..., Facts], text: str, dataset: str) -> None:
    assert [f["value"] for f in facts_of(text, published_on=DAY)[dataset]] == [5000.0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nissan delays the opening of its Thai EV plant to 2028.", ("TH", "planned")),
        ("Lucid has delayed the opening of its Arizona factory until 2027.", ("US", "planned")),
        ("Polestar will delay the start of its Korean factory until 2027.", ("KR", "planned")),
        ("MG has postponed the closure of its Thai plant until 2028.", ("TH", "present")),
        ("Audi scrapped the planned closure of its Mexican plant.", ("MX", "present")),
    ],
)
def test_an_opening_that_is_put_off_is_to_come_and_a_closure_that_is_leaves_a_plant_there(
    text: str, expected: tuple[str, str], facts_of: Callable[..., dict[str, list[dict[str, Any]]]]
) -> None:
    assert expected in {(m["place"], m["status"]) for m in facts_of(text, date(2025, 7, 1))["markets"]}


@pytest.mark.parametrize("place", ["KW", "QA"])
def test_the_name_of_a_country_is_no_word_of_waiting(
    place: str, facts_of: Callable[..., dict[str, list[dict[str, Any]]]]
) -> None:
    facts = facts_of("Qatar and Kuwait follow for Avatr before the end of 2025.", date(2025, 7, 1))
    (market,) = [m for m in facts["markets"] if m["place"] == place]
    assert (market.get("period_start"), market["period_end"]) == (None, date(2025, 12, 31))

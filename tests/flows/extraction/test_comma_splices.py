"""Commas that part two sentences, asides that are called off with what they describe, and shows told in either time."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from flows.extraction.grammar.clause_breaks import breaks

Facts = Callable[..., dict[str, list[dict[str, Any]]]]
TODAY = date(2026, 3, 10)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("The Dolphin costs 30,000 euros, the Seal will follow in May.", 2),
        ("Britain is next in line, Thailand itself will have to wait.", 2),
        ("Orders have been taken since May, prices start at 30,000 euros.", 2),
        ("When the plant opens, the Seal will follow.", 1),
        ("In May, the Seal will follow.", 1),
        ("Founded in 2015, the maker is at home in Shenzhen.", 1),
        ("The Seal, the Dolphin and the Atto 3 are on sale.", 1),
        ("The plant, built in 2015, will close.", 1),
    ],
)
def test_a_comma_between_two_sentences_parts_them(text: str, parts: int) -> None:
    assert len(breaks(text)) + 1 == parts


def _launch(facts_of: Facts, text: str) -> dict[str, Any]:
    (event,) = [e for e in facts_of(text, TODAY)["events"] if e["event_type"] == "product_launch"]
    return event


def test_what_follows_is_not_what_is_on_sale(facts_of: Facts) -> None:
    event = _launch(facts_of, "The BYD Dolphin costs 28,000 euros in Italy, the Seal will follow in May.")
    assert event["models"] == ["byd-seal"]


def test_orders_are_taken_for_all_the_cars_named(facts_of: Facts) -> None:
    event = _launch(facts_of, "Orders for the BYD Seal and the BYD Dolphin have been taken since May.")
    assert (set(event["models"]), event["status"]) == ({"byd-seal", "byd-dolphin"}, "occurred")


@pytest.mark.parametrize(
    "text",
    [
        "Ford's plant in Cologne, to be opened in 2027, has been called off.",
        "BYD's second plant in Turkey, due to open in 2027, has been scrapped.",
        "The Ineos Fusilier, an off-roader to be built by Magna in Graz from 2027, is shelved.",
    ],
)
def test_a_plan_told_aside_is_called_off_with_what_it_describes(facts_of: Facts, text: str) -> None:
    assert [e["status"] for e in facts_of(text, TODAY)["events"]] == ["cancelled"]


@pytest.mark.parametrize(
    "text",
    [
        "BYD's plant in Turkey, opened in May 2025, has been scrapped from the list.",
        "BYD, which opened a plant in Hungary in May, has dropped its Turkish one.",
    ],
)
def test_what_was_done_is_not_called_off_later(facts_of: Facts, text: str) -> None:
    assert "occurred" in [e["status"] for e in facts_of(text, TODAY)["events"]]


@pytest.mark.parametrize(
    ("verb", "year"),
    [("premieres", 2026), ("makes its debut", 2026), ("will be shown", 2026), ("was shown", 2025), ("debuted", 2025)],
)
def test_a_show_is_of_the_time_that_the_verb_tells(facts_of: Facts, verb: str, year: int) -> None:
    events = facts_of(f"The BYD Seal {verb} at the Munich motor show in September.", TODAY)["events"]
    assert {e["start_on"].year for e in events} == {year}


def test_the_first_car_that_is_to_leave_the_line_has_not_left_it(facts_of: Facts) -> None:
    text = "The first BYD Dolphin Surf is to leave the line at Szeged in the second quarter."
    (event,) = facts_of(text, TODAY)["events"]
    assert (event["event_type"], event["status"], event["start_on"]) == ("plant", "scheduled", date(2026, 4, 1))


def test_a_place_that_no_list_knows_is_not_the_one_before(facts_of: Facts) -> None:
    text = "BYD entered Hungary in May. The Seal was launched in Dombay in August."
    assert _launch(facts_of, text).get("place") is None


def test_a_second_share_needs_no_sign_of_its_own(facts_of: Facts) -> None:
    targets = facts_of("Tata wants 16 percent of the Indian market by 2027 and 20 by 2030.", TODAY)["targets"]
    assert {(t["value"], t["period_end"].year) for t in targets} == {(16, 2027), (20, 2030)}


def test_a_level_of_old_keeps_the_time_that_opens_its_clause(facts_of: Facts) -> None:
    results = facts_of("BYD sold 13,000 cars in Italy in 2025; in 2017 it had been 500.", TODAY)["results"]
    assert {(r["value"], r["period_start"].year) for r in results} == {(13_000, 2025), (500, 2017)}


@pytest.mark.parametrize(
    "text",
    [
        "The target for 2025 was raised from 300,000 to 350,000 cars and exceeded, Xiaomi said.",
        "Xiaomi raised its target for 2025 from 300,000 to 350,000 cars and beat it.",
    ],
)
def test_an_aim_that_was_raised_and_met_was_an_aim(facts_of: Facts, text: str) -> None:
    targets = facts_of(text, TODAY)["targets"]
    assert {(t["value"], t["certainty"]) for t in targets} == {(300_000, "denied"), (350_000, "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "In 2025 Smart delivered 58,000 cars, of which Europe accounted for 31,000.",
        "Smart delivered 58,000 cars in 2025; Europe accounted for 31,000 of them.",
        "Smart delivered 58,000 cars in 2025. Europe took 31,000 of them.",
    ],
)
def test_what_a_region_accounted_for_counts_there(facts_of: Facts, text: str) -> None:
    places = {r["value"]: r.get("place") for r in facts_of(text, TODAY)["results"]}
    assert places == {58_000: None, 31_000: "europe"}


def test_what_a_plant_can_do_is_there_beside_one_to_come(facts_of: Facts) -> None:
    text = "Toyota will build a third plant in Karnataka. The first two at Bidadi can do 342,000 a year."
    assert [(r["metric"], r["value"]) for r in facts_of(text, TODAY)["results"]] == [("production_capacity", 342_000)]


def test_a_phase_that_is_due_to_be_finished_is_to_come(facts_of: Facts) -> None:
    text = (
        "Omoda puts money into a plant in Thai Binh. Phase one, for 50,000 cars a year, is due to be finished in March."
    )
    assert [t["value"] for t in facts_of(text, TODAY)["targets"]] == [50_000]

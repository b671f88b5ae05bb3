"""Named sites and excepted makers: who is in a place besides the one that a sentence is about."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
_DAY = date(2024, 6, 15)


def _rows(facts: Facts) -> set[tuple[str, str, str]]:
    return {(row["organization_id"], row["place"], row["status"]) for row in facts["markets"]}


@pytest.mark.parametrize(
    "text",
    [
        "Chery will start production at the Kia factory in Peru in the second half of 2025.",
        "Chery's SUV is to be built in Kia's plant at Callao in Peru from 2025.",
        "Chery plans to build vans at the Kia works in Peru.",
    ],
)
def test_whose_plant_it_is_is_there(facts_of: Callable[..., Facts], text: str) -> None:
    assert _rows(facts_of(text, _DAY)) == {("kia", "PE", "present"), ("chery", "PE", "planned")}


def test_whose_plant_a_clause_tells_of_is_there(facts_of: Callable[..., Facts]) -> None:
    text = "A person close to Chery mentions talks with Kia, whose plant in Peru has room to spare."
    assert _rows(facts_of(text, _DAY)) == {("kia", "PE", "present")}


@pytest.mark.parametrize(
    "text",
    [
        "Chery might take over Kia's old works in Peru.",
        "Chery will build cars in the former Kia plant in Peru.",
        "Chery bought Kia's factory in Peru and will build SUVs there.",
        "Chery will build a car in Kia's new plant in Peru, which is still going up.",
    ],
)
def test_whose_plant_it_was_or_will_be_is_not(facts_of: Callable[..., Facts], text: str) -> None:
    assert ("kia", "PE", "present") not in _rows(facts_of(text, _DAY))


@pytest.mark.parametrize(
    "text",
    [
        "Apart from Kia no foreign carmaker has a plant of its own in Peru.",
        "No foreign brand except Kia sells cars in Peru.",
        "With the exception of Kia nobody builds cars in Peru.",
        "Apart from Kia all Korean brands have left Peru.",
    ],
)
def test_who_is_excepted_is_there(facts_of: Callable[..., Facts], text: str) -> None:
    assert _rows(facts_of(text, _DAY)) == {("kia", "PE", "present")}


def test_both_are_there_that_are_alone(facts_of: Callable[..., Facts]) -> None:
    rows = _rows(facts_of("Besides Kia only Toyota builds cars in Peru.", _DAY))
    assert rows == {("kia", "PE", "present"), ("toyota", "PE", "present")}


@pytest.mark.parametrize(
    "text",
    ["Apart from the EV5, Kia sells no electric cars in Peru.", "Unlike Kia, Mazda has no dealers in Peru."],
)
def test_what_else_is_excepted_tells_nothing_of_others(facts_of: Callable[..., Facts], text: str) -> None:
    assert not [row for row in _rows(facts_of(text, _DAY)) if row[0] == "mazda"]


@pytest.mark.parametrize(
    "text",
    [
        "Not once until last month had Kia sold more than 300 cars in Peru in a month.",
        "Kia had never sold more than 300 cars a month in Peru until May.",
        "Kia had sold 3,000 cars in Peru until May 2024.",
        "In the six months until May 2024 Kia sold 3,000 cars in Peru.",
    ],
)
def test_what_was_not_done_until_a_day_is_done_since(facts_of: Callable[..., Facts], text: str) -> None:
    assert _rows(facts_of(text, _DAY)) == {("kia", "PE", "present")}


@pytest.mark.parametrize(
    "text",
    ["Until 2022 Kia sold 200,000 cars a year in Peru.", "Kia was present in Peru until 2018."],
)
def test_what_was_done_until_a_day_is_over(facts_of: Callable[..., Facts], text: str) -> None:
    assert _rows(facts_of(text, _DAY)) == {("kia", "PE", "exited")}


@pytest.mark.parametrize(
    "text",
    [
        "Peru, once pencilled in for this autumn, has been dropped from the list for the time being.",
        "Peru was crossed off the launch plan in May.",
        "It has taken Peru off its list.",
        "It no longer has Peru on its list of markets.",
    ],
)
def test_what_is_off_the_list_is_planned_no_more(facts_of: Callable[..., Facts], text: str) -> None:
    facts = facts_of(f"Kia is sold in Norway. {text}", _DAY)
    assert [(r["status"], r["certainty"]) for r in facts["markets"] if r["place"] == "PE"] == [("planned", "denied")]


def test_a_car_off_the_price_list_is_no_plan(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of("Kia has taken the Picanto off its price list in Peru.", _DAY)
    assert not [row for row in facts["markets"] if row["certainty"] == "denied"]

"""What a second verb plans is another thing than what the first one tells as done; lines and shifts of a plant."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
DAY = date(2026, 3, 10)


def numbers(facts: Facts) -> list[tuple[str, str, float]]:
    """Dataset, metric and value of each figure."""
    return sorted((d, r["metric"], r["value"]) for d in ("targets", "results") for r in facts[d] if "value" in r)


@pytest.mark.parametrize(
    "text",
    [
        "Kia registered 1,540 cars in Latvia by the end of January and expects to get to 15,000 this year.",
        "By the end of January Kia had sold 1,540 cars in Latvia and it hopes for 15,000 this year.",
        "Kia delivered 1,540 cars in Latvia by the end of January and wants to sell 15,000 this year.",
    ],
)
def test_done_by_a_day_that_is_over(facts_of: Callable[..., Facts], text: str) -> None:
    facts = facts_of(text, published_on=DAY)
    assert numbers(facts) == [("results", "vehicle_sales", 1540), ("targets", "vehicle_sales", 15000)]
    assert [str(r["period_end"]) for r in facts["results"]] == ["2026-01-31"]


def test_wanted_by_a_day_to_come(facts_of: Callable[..., Facts]) -> None:
    text = "Kia wants to have sold 1,540 cars in Latvia by the end of January."
    facts = facts_of(text, published_on=DAY)
    assert [str(r["period_end"]) for r in facts["targets"]] == ["2027-01-31"]


def test_the_time_of_a_second_verb_is_not_that_of_the_first(facts_of: Callable[..., Facts]) -> None:
    text = "Seat sold 46,000 cars in Latvia in 2025. Kia sold 22,900 units and will open a plant there in 2027."
    ends = [str(r["period_end"]) for r in facts_of(text, published_on=DAY)["results"]]
    assert ends == ["2025-12-31", "2025-12-31"]


@pytest.mark.parametrize(
    "text",
    [
        "Kia hopes to place 250 of the pick-ups a month in Latvia.",
        "Kia expects to move 250 of the electric SUVs every month in Latvia.",
        "Kia means to sell 250 of the vans a month in Latvia.",
    ],
)
def test_so_many_of_the_cars(facts_of: Callable[..., Facts], text: str) -> None:
    assert numbers(facts_of(text, published_on=DAY)) == [("targets", "vehicle_sales", 250)]


@pytest.mark.parametrize(
    ("text", "dataset"),
    [
        ("Kia's factory in Latvia is being enlarged by a second line of 250,000 units.", "targets"),
        ("Kia is adding a second line for 250,000 cars at its plant in Latvia.", "targets"),
        ("Kia's plant in Latvia is designed for 250,000 vehicles a year on a double shift.", "results"),
    ],
)
def test_what_a_line_can_make(facts_of: Callable[..., Facts], text: str, dataset: str) -> None:
    assert numbers(facts_of(text, published_on=DAY)) == [(dataset, "production_capacity", 250_000)]


@pytest.mark.parametrize(
    "text",
    [
        "Kia's distributor in Latvia will hand over to a company owned by the carmaker on April 1.",
        "Kia has cleared the purchase of land in Latvia, where it wants to build cars in 2028.",
        "Kia marked its 24th consecutive title in Latvia in January.",
    ],
)
def test_no_firm_changes_hands_and_no_car_is_the_nth(facts_of: Callable[..., Facts], text: str) -> None:
    events = facts_of(text, published_on=DAY)["events"]
    assert not [e for e in events if e["event_type"] in ("acquisition", "milestone")]


@pytest.mark.parametrize(
    "text",
    [
        "Kia's plant in Latvia should open in 2027 with room for 100,000 cars a year, most for export to Poland.",
        "Kia will open a plant in Latvia in 2027, which is to serve Poland.",
    ],
)
def test_where_cars_go_is_not_where_their_plant_is(facts_of: Callable[..., Facts], text: str) -> None:
    events = facts_of(text, published_on=DAY)["events"]
    assert [e["country_code"] for e in events if e["event_type"] == "plant"] == ["LV"]

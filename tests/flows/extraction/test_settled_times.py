"""Times at which something was settled or told, and those at which it happens."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
DAY = date(2026, 3, 10)


def dated(facts: Facts, event_type: str) -> list[str | None]:
    """The first day of each event of a type."""
    return [str(e["start_on"]) if "start_on" in e else None for e in facts["events"] if e["event_type"] == event_type]


@pytest.mark.parametrize(
    "text",
    [
        "In January Kia agreed to buy Ford's plant in Latvia.",
        "Kia goes on growing: in January it agreed to take over Ford's plant in Latvia.",
        "In January the Korean carmaker Kia decided to buy Ford's plant in Latvia.",
    ],
)
def test_when_a_deal_was_agreed(facts_of: Callable[..., Facts], text: str) -> None:
    assert dated(facts_of(text, published_on=DAY), "acquisition") == ["2026-01-01"]


@pytest.mark.parametrize(
    "text",
    [
        "In November Kia signed a contract to build a plant in Latvia.",
        "In November Kia announced that it would build a plant in Latvia.",
        "In November, Kia promised to build a plant in Latvia.",
    ],
)
def test_when_it_was_settled_is_no_time_of_what_is_to_come(facts_of: Callable[..., Facts], text: str) -> None:
    assert dated(facts_of(text, published_on=DAY), "plant") == [None]


@pytest.mark.parametrize(
    "text",
    ["In November Kia will open a plant in Latvia.", "Kia will open a plant in Latvia in November."],
)
def test_what_is_to_come_has_its_own_time(facts_of: Callable[..., Facts], text: str) -> None:
    assert dated(facts_of(text, published_on=DAY), "plant") == ["2026-11-01"]


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Kia sold 46,000 cars in Latvia in 2025. Tax breaks lapsed in December. Seat sold 17,600.", "2025-12-31"),
        ("Kia sold 46,000 cars in Latvia in 2025. Its boss left in January. Seat sold 17,600.", "2025-12-31"),
        ("Kia sold 4,600 cars in Latvia in January. Seat sold 1,760.", "2026-01-31"),
    ],
)
def test_when_something_else_happened_is_no_time_of_figures(
    facts_of: Callable[..., Facts], text: str, end: str
) -> None:
    assert [str(r.get("period_end")) for r in facts_of(text, published_on=DAY)["results"]] == [end, end]


@pytest.mark.parametrize(
    "text",
    [
        "Kia will start production in Latvia in 2027 after an investment of 700 million euros.",
        "The car is to go into production at Kia's Latvian works in 2027 following an outlay of 700 million euros.",
    ],
)
def test_when_a_plant_opens_is_no_time_of_the_money(facts_of: Callable[..., Facts], text: str) -> None:
    targets = [t for t in facts_of(text, published_on=DAY)["targets"] if t["metric"] == "investment"]
    assert [("period_end" in t, t["value"]) for t in targets] == [(False, 7e8)]


@pytest.mark.parametrize(
    "text",
    [
        "Kia will invest 700 million euros in a factory in Latvia.",
        "Kia has earmarked 700 million euros for a second plant in Latvia.",
        "Kia pledged 700 million euros for an assembly plant in Latvia.",
        "Kia is putting 700 million euros into a new car plant in Latvia.",
    ],
)
def test_money_for_a_plant_is_a_plan_of_one(facts_of: Callable[..., Facts], text: str) -> None:
    plants = [e for e in facts_of(text, published_on=DAY)["events"] if e["event_type"] == "plant"]
    assert [(e["country_code"], e["status"]) for e in plants] == [("LV", "scheduled")]


@pytest.mark.parametrize(
    "text",
    [
        "Kia will invest 700 million euros in its Latvian dealers.",
        "Kia will not invest 700 million euros in a factory in Latvia.",
        "Kia will invest 700 million euros in a new car for Latvia.",
    ],
)
def test_no_plant_is_planned(facts_of: Callable[..., Facts], text: str) -> None:
    assert dated(facts_of(text, published_on=DAY), "plant") == []


@pytest.mark.parametrize(
    ("text", "dataset"),
    [
        ("Kia's capacity in Latvia is being trebled to 300,000 cars a year.", "targets"),
        ("Kia is raising its capacity in Latvia from 200,000 to 300,000 cars a year.", "targets"),
        ("Kia has trebled its capacity in Latvia to 300,000 cars a year.", "results"),
    ],
)
def test_a_capacity_that_is_being_raised_is_to_come(facts_of: Callable[..., Facts], text: str, dataset: str) -> None:
    assert 300_000 in [r.get("value") for r in facts_of(text, published_on=DAY)[dataset]]


@pytest.mark.parametrize(
    "text",
    [
        "Kia has more ambitious plans in Latvia than its 4% market share suggests.",
        "Kia's market share of 4% in Latvia indicates that it is doing well.",
    ],
)
def test_what_a_share_shows_makes_it_no_guess(facts_of: Callable[..., Facts], text: str) -> None:
    assert [(r["value"], r["certainty"]) for r in facts_of(text, published_on=DAY)["results"]] == [(4, "asserted")]


def test_all_others_put_together_are_no_output(facts_of: Callable[..., Facts]) -> None:
    text = "Kia outsold all its rivals put together in Latvia with 17,500 cars in 2025."
    assert [r["metric"] for r in facts_of(text, published_on=DAY)["results"]] == ["vehicle_sales"]


def test_an_arm_is_at_home_in_its_country(facts_of: Callable[..., Facts]) -> None:
    text = "Toyota South Africa exported 43,000 vehicles in 2025. At home it has led the market for 46 years."
    assert {m["place"] for m in facts_of(text, published_on=DAY)["markets"]} == {"ZA"}

"""Tallies: makers with a number each, the sum of their market, and parts of a total with a time or place."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = Callable[..., dict[str, list[dict[str, Any]]]]
TODAY = date(2026, 3, 10)


def _sales(facts_of: Facts, text: str) -> set[tuple[str, float]]:
    return {(r["organization_id"], r["value"]) for r in facts_of(text, TODAY)["results"] if "value" in r}


@pytest.mark.parametrize(
    "text",
    [
        "Table of the month (Norway, October 2025): Tesla 2,301, Volkswagen 1,650, BYD 820.",
        "The top three in Norway: Tesla (2,301), Volkswagen (1,650) and BYD (820).",
        "Who did best in Norway in May: Tesla with 2,301, Volkswagen with 1,650, BYD with 820.",
        "The Norwegian ranking is led by Tesla (2,301), Volkswagen (1,650) and BYD (820).",
    ],
)
def test_makers_with_a_number_each_sold_so_many(facts_of: Facts, text: str) -> None:
    assert _sales(facts_of, text) == {("tesla", 2301), ("volkswagen", 1650), ("byd", 820)}
    assert {r["place"] for r in facts_of(text, TODAY)["results"]} <= {"NO"}


@pytest.mark.parametrize(
    "text",
    [
        "The three drove a Tesla 3, a BMW 330 and an Audi 100.",
        "Tesla 2,301 is a line of a poem.",
        "There were Tesla with 3, Volkswagen with 2 and BYD with 4 stands.",
    ],
)
def test_numbers_that_are_none_of_cars_sold_make_no_tally(facts_of: Facts, text: str) -> None:
    assert _sales(facts_of, text) == set()


def test_behind_several_makers_the_sum_is_that_of_the_market(facts_of: Facts) -> None:
    text = "Norway in May: Tesla 2,301, Volkswagen 1,650, BYD 820. All told 11,000 cars were registered, 97% electric."
    assert _sales(facts_of, text) == {("tesla", 2301), ("volkswagen", 1650), ("byd", 820)}


def test_behind_one_maker_the_sum_is_its_own(facts_of: Facts) -> None:
    text = "BYD sold 5,000 cars in Spain and 6,000 in Italy. In all, 30,000 cars were delivered in Europe."
    assert ("byd", 30_000) in _sales(facts_of, text)


@pytest.mark.parametrize(
    "text",
    [
        "Togg has sold more than 80,000 cars, 38,000 of them last year.",
        "Togg has sold 80,000 cars, 38,000 of which in 2025.",
        "Togg has sold 80,000 cars, 38,000 of them in Germany.",
    ],
)
def test_a_part_with_a_time_or_place_of_its_own_is_a_figure(facts_of: Facts, text: str) -> None:
    assert ("togg", 38_000) in _sales(facts_of, text)


def test_a_part_without_one_is_none(facts_of: Facts) -> None:
    assert _sales(facts_of, "Togg has sold 80,000 cars, 38,000 of them white.") == {("togg", 80_000)}


def test_a_car_is_not_named_by_the_first_digits_of_an_amount(facts_of: Facts) -> None:
    text = "In Spain BYD sold 5,000 cars, Mazda 3,000, Polestar 2,500 and Peugeot 208,000."
    assert _sales(facts_of, text) == {("byd", 5000), ("mazda", 3000), ("polestar", 2500), ("peugeot", 208_000)}
    assert facts_of(text, TODAY)["models"] == []


@pytest.mark.parametrize(
    ("text", "dataset"),
    [
        ("So far 90,000 cars a year are possible at Kia's plant in Mexico.", "results"),
        ("Kia builds it at Pesquería. 90,000 cars a year are possible there.", "results"),
        ("From 2027, 90,000 cars a year will be possible at Kia's Mexican plant.", "targets"),
    ],
)
def test_what_is_possible_at_a_plant_is_its_capacity(facts_of: Facts, text: str, dataset: str) -> None:
    (fact,) = facts_of(text, TODAY)[dataset]
    assert (fact["metric"], fact["value"], fact["certainty"]) == ("production_capacity", 90_000, "asserted")


def test_sales_that_are_possible_are_hedged(facts_of: Facts) -> None:
    (fact,) = facts_of("Sales of 90,000 cars a year are possible, Kia says.", TODAY)["targets"]
    assert (fact["metric"], fact["certainty"]) == ("vehicle_sales", "hedged")


def test_a_plant_for_vehicles_of_all_kinds_is_its_makers(facts_of: Facts) -> None:
    (fact,) = facts_of("Isuzu's works can build 385,000 vehicles of all kinds a year.", TODAY)["results"]
    assert (fact["organization_id"], fact["metric"]) == ("isuzu", "production_capacity")

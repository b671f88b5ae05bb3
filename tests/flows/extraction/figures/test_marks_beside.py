"""Marks told beside the level that passed them, marks of what is no car, and who comes next."""

from collections.abc import Callable
from datetime import date

import pytest

Facts = Callable[..., dict[str, list[dict[str, object]]]]
_DAY = date(2025, 7, 1)


def _told(facts: Facts, text: str, *columns: str, dataset: str = "results") -> set[tuple[object, ...]]:
    return {tuple(f.get(c) for c in columns) for f in facts(text, published_on=_DAY)[dataset]}


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Leapmotor sold 33,000 cars in June, surpassing the 30,000 mark for the first time.", 33_000),
        ("Zeekr's deliveries reached 20,300 in June, exceeding 20,000 for the second month in a row.", 20_300),
        ("Subaru's output grew 4% to 1.04 million cars in 2024, topping 1 million for the first time.", 1_040_000),
        ("Renault's revenue rose to 58 billion euros in 2024, approaching 60 billion.", 58e9),
    ],
)
def test_a_mark_behind_the_level_that_passed_it_is_no_figure(text: str, level: float, facts_of: Facts) -> None:
    assert _told(facts_of, text, "value") == {(level,)}


@pytest.mark.parametrize(
    ("text", "value", "dataset"),
    [
        ("Kia surpassed the 30,000 mark in June, the company said.", 30_000, "results"),
        ("Rivian sold 51,000 cars in 2024, nearing the 60,000 that it wants to sell in 2025.", 60_000, "targets"),
        ("Kia sold 41,000 cars in May, exceeding its target of 40,000.", 40_000, "targets"),
        ("Kia sold 33,000 cars in June, and in July it sold 35,000.", 35_000, "results"),
    ],
)
def test_a_mark_alone_and_an_aim_are_figures(text: str, value: float, dataset: str, facts_of: Facts) -> None:
    assert (value,) in _told(facts_of, text, "value", dataset=dataset)


@pytest.mark.parametrize(
    "text",
    [
        "Nio reached the 3-million milestone for battery swaps in June.",
        "Smart celebrated the 10,000 mark for customers in Brazil.",
    ],
)
def test_a_mark_of_what_is_no_car_tells_no_sales(text: str, facts_of: Facts) -> None:
    assert not facts_of(text, published_on=_DAY)["results"]


@pytest.mark.parametrize("text", ["Zeekr has passed the milestone of 500,000 cars.", "Zeekr passed the 500,000 mark."])
def test_a_mark_of_cars_tells_sales(text: str, facts_of: Facts) -> None:
    assert _told(facts_of, text, "metric", "value") == {("vehicle_sales", 500_000)}


def test_who_follows_in_the_next_sentence_has_his_own_figure(facts_of: Facts) -> None:
    text = "Volkswagen delivered 53,000 electric cars. This was followed by Audi with 24,000 cars and Skoda with 9,000."
    assert _told(facts_of, text, "organization_id", "value") == {
        ("volkswagen", 53_000),
        ("audi", 24_000),
        ("skoda", 9_000),
    }


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Mahindra currently has over 1,300 sales touchpoints in India.", 1_300),
        ("MG has 520 touchpoints across 270 cities in India.", 520),
    ],
)
def test_touchpoints_are_outlets(text: str, count: float, facts_of: Facts) -> None:
    assert _told(facts_of, text, "metric", "value") == {("outlet_count", count)}


@pytest.mark.parametrize(
    "text",
    [
        "Total electric scooter sales grew 19% to 91,000 units in November. That is a record.",
        "Electric bus sales in India rose 20% to 3,600 units, with Tata Motors first.",
        "November saw overall registrations fall by 18% from October, hurting Bajaj.",
    ],
)
def test_sales_of_a_kind_of_vehicle_are_nobodys(text: str, facts_of: Facts) -> None:
    assert not facts_of(text, published_on=_DAY)["results"]


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Ola Electric's scooter sales fell to 17,000 units in June.", "ola-electric"),
        ("Tata Motors' bus sales rose 8% to 3,100 in June.", "tata-motors"),
    ],
)
def test_sales_of_a_kind_of_vehicle_that_a_maker_has_are_its_own(text: str, whose: str, facts_of: Facts) -> None:
    assert _told(facts_of, text, "organization_id") == {(whose,)}

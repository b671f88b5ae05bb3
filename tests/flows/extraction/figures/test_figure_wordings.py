"""Figures in the words of many writers: what is counted, and whether it is reached."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]


def told(facts: Facts, dataset: str) -> set[tuple[str, float]]:
    """Metric and value of each fact of a dataset."""
    return {(r["metric"], r["value"]) for r in facts[dataset] if "value" in r}


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Exeed registered 700 new cars in Latvia in 2025.", ("vehicle_sales", 700.0)),
        ("A total of 4,500 Dolphins left BYD's showrooms in Latvia in 2025.", ("vehicle_sales", 4500.0)),
        ("Kia India operates 450 touchpoints.", ("outlet_count", 450.0)),
        ("Tesla's slice of the EV market in Latvia shrank to 41 percent.", ("market_share", 41.0)),
        ("Togg's cars have 68 percent domestic parts.", ("local_content", 68.0)),
        ("Xpeng's count of stores abroad reached 300.", ("outlet_count", 300.0)),
        ("Orders for the Avatr 06 passed 16,000 in four days.", ("vehicle_orders", 16000.0)),
        ("Kia, present in Latvia with 12 dealerships, means to reach 15 in 2027.", ("outlet_count", 12.0)),
        ("The Changan works in Thailand, designed for 100,000 cars, is to be enlarged to 200,000.",
         ("production_capacity", 100000.0)),
    ],
)  # fmt: skip
def test_what_is_reached(facts_of: Callable[..., Facts], text: str, fact: tuple[str, float]) -> None:
    facts = facts_of(text, published_on="2026-03-10")
    assert fact in told(facts, "results")
    assert fact not in told(facts, "targets")


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Skoda expects to place 10,000 of the Elroq in Denmark this year.", ("vehicle_sales", 10000.0)),
        ("BYD is expanding its plant in Camacari to 300,000 units a year.", ("production_capacity", 300000.0)),
        ("Once the second line is running, Nio's plant will reach 600,000 a year.", ("production_capacity", 600000.0)),
        ("Omoda expects to add another 20 dealers before the year is out.", ("new_outlet_count", 20.0)),
        ("Kia's plant in Latvia, which employs 3,000, is to take on another 1,500.", ("jobs", 1500.0)),
        ("Up to 700 redundancies loom at Ford's plant in Cologne.", ("job_cuts", 700.0)),
        ("The Changan works in Thailand, designed for 100,000 cars, is to be enlarged to 200,000.",
         ("production_capacity", 200000.0)),
    ],
)  # fmt: skip
def test_what_is_aimed_for(facts_of: Callable[..., Facts], text: str, fact: tuple[str, float]) -> None:
    facts = facts_of(text, published_on="2026-03-10")
    assert fact in told(facts, "targets")
    assert {t["certainty"] for t in facts["targets"] if t.get("value") == fact[1]} == {"asserted"}


@pytest.mark.parametrize(
    "text",
    [
        "Across Latvia some 7,000 new cars were registered last year.",
        "Polestar: 22 Spaces in Britain today.",
        "Kia has invited 30 Koreans to Riga this year.",
    ],
)
def test_what_is_nobodys_cars(facts_of: Callable[..., Facts], text: str) -> None:
    assert "vehicle_sales" not in {metric for metric, _ in told(facts_of(text), "results")}


def test_an_annual_target_is_that_of_the_year(facts_of: Callable[..., Facts]) -> None:
    text = "In the first two months Geely sold 480,000 cars, or 24 percent of its annual target of two million."
    targets = facts_of(text, published_on="2026-03-10")["targets"]
    assert [(t["value"], t["period_start"], t["period_end"]) for t in targets] == [
        (2e6, date(2026, 1, 1), date(2026, 12, 31))
    ]


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Nio has 3,700 swap stations in China. It wants 5,000 by the end of 2026.", ("charging_point_count", 5000.0)),
        ("Kia's dealers in Latvia, nine at present, are to be twenty in a year.", ("outlet_count", 20.0)),
        ("At present Kia has 20 outlets in Latvia; the plan is for 40.", ("outlet_count", 40.0)),
        ("Seven dealers in Latvia have been taken on by Kia, and three more will follow.", ("new_outlet_count", 3.0)),
        ("An additional 25 Kia showrooms are under construction in Latvia.", ("new_outlet_count", 25.0)),
        ("So far this year Kia has sold 800 cars in Latvia, a fifth of the 4,000 it is aiming for.",
         ("vehicle_sales", 4000.0)),
        ("In Latvia alone, Kia wants to place 6,000 cars in 2026.", ("vehicle_sales", 6000.0)),
    ],
)  # fmt: skip
def test_aims_beside_what_is_there(facts_of: Callable[..., Facts], text: str, fact: tuple[str, float]) -> None:
    facts = facts_of(text, published_on="2026-03-10")
    assert fact in told(facts, "targets")
    assert fact not in told(facts, "results")


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Every fourth of Ford's 400 German dealers is to lose its contract.", ("outlet_count", 400.0)),
        ("Kia's dealers are now 1,000 in number.", ("outlet_count", 1000.0)),
        ("Kia's share in Latvia rose to 9 percent on sales of 2,700.", ("vehicle_sales", 2700.0)),
        ("Cupra put 2,400 cars on the road in Latvia in 2025.", ("vehicle_sales", 2400.0)),
    ],
)
def test_levels_told_in_passing(facts_of: Callable[..., Facts], text: str, fact: tuple[str, float]) -> None:
    facts = facts_of(text, published_on="2026-03-10")
    assert fact in told(facts, "results")
    assert fact not in told(facts, "targets")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("In Peru, Geely, with its 16 branches, is ahead of JAC.", "PE"),
        ("In all, 84 dealerships up and down Italy now offer DR cars.", "IT"),
    ],
)
def test_where_outlets_are(facts_of: Callable[..., Facts], text: str, place: str) -> None:
    assert [r.get("place") for r in facts_of(text)["results"]] == [place]


@pytest.mark.parametrize(
    "text", ["Kia will close 20 of its dealers in Latvia.", "Kia is dropping 20 dealers in Latvia."]
)
def test_outlets_that_go_are_no_count(facts_of: Callable[..., Facts], text: str) -> None:
    facts = facts_of(text)
    assert not told(facts, "targets") | told(facts, "results")


def test_makes_of_cars_are_names(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of("Of Kia's 60 dealers in Latvia, 20 also service cars of other makes.")
    assert "vehicle_production" not in {metric for metric, _ in told(facts, "results")}

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

"""Shares of a market told by so many cars in so many."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
DAY = date(2025, 7, 1)


@pytest.mark.parametrize(
    ("text", "maker", "share"),
    [
        ("In Israel two electric cars in five are BYDs.", "byd", 40),
        ("BYD accounts for four out of ten electric cars in Uruguay.", "byd", 40),
        (
            "Above all BYD, whose importer Sadar came in 2012 and which accounts for four electric cars in ten.",
            "byd",
            40,
        ),
        ("Maruti Suzuki supplies two out of five cars sold in India.", "maruti-suzuki", 40),
        ("Of all the EVs registered in Norway last month, one in five was a Tesla.", "tesla", 20),
        ("Two in five new cars in Iceland are Kias.", "kia", 40),
        ("Nearly one in three electric cars sold in Thailand comes from BYD.", "byd", 33.3333),
    ],
)
def test_so_many_cars_in_so_many_are_a_share(
    facts_of: Callable[..., Facts], text: str, maker: str, share: float
) -> None:
    told = [(r["organization_id"], r["metric"], r["value"]) for r in facts_of(text, DAY)["results"]]
    assert told == [(maker, "market_share", share)]


@pytest.mark.parametrize(
    "text",
    [
        "One car in six in Chile is Chinese.",
        "Two in three buyers in Sweden are men, says Volvo.",
        "BYD sells one car in four abroad.",
        "Toyota sold one in two of its cars in Asia.",
        "Skoda accounts for one car in eight that the group sells.",
        "Four out of five cars on Cuban roads are Ladas.",
        "Seven in ten cars are Toyotas that come back for service, a survey found.",
        "Hyundai supplies one in ten vehicles to taxi firms in Seoul.",
        "Three new cars out of ten in Algeria are Fiats.",
    ],
)
def test_other_parts_count_nothing(facts_of: Callable[..., Facts], text: str) -> None:
    facts = facts_of(text, DAY)
    rows = facts.get("results", []) + facts.get("targets", [])
    assert not [
        r for r in rows if r["metric"] in ("market_share", "model_count") and r.get("organization_id") != "fiat"
    ]
    assert not [r for r in rows if r["metric"] == "new_model_count"]

"""Whose figures they are where a text names but one maker, and figures that are nobody's."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = Callable[..., dict[str, list[dict[str, Any]]]]
Row = tuple[str, str | None, float]
DAY = date(2025, 7, 1)
THAIS = "He is one of more than 25,000 Thais who have bought a Neta since the brand came here in 2022."


def _rows(facts_of: Facts, text: str) -> list[Row]:
    facts = facts_of(text, DAY)
    rows = [r for d in ("targets", "results") for r in facts[d] if "value" in r]
    return [(r["metric"], r.get("organization_id"), r["value"]) for r in rows]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"{THAIS} The company has 40 showrooms in Thailand.", ("outlet_count", "neta", 40.0)),
        (f"{THAIS} It undertook to build 19,000 cars by 2027.", ("vehicle_production", "neta", 19000.0)),
        (f"{THAIS} Of 65 showrooms last summer 40 remain.", ("outlet_count", "neta", 40.0)),
    ],
)
def test_the_only_maker_of_a_text_is_the_company(facts_of: Facts, text: str, told: Row) -> None:
    assert told in _rows(facts_of, text)


@pytest.mark.parametrize(
    "text",
    [
        "My neighbour drives a Kia. It will have 40 showrooms in Poland by 2027.",
        "My neighbour traded a Kia for a Neta. The company has 40 showrooms in Thailand.",
        "My neighbour drives a Kia. Some 5,000 cars were sold in Poland last year.",
        "My neighbour drives a Kia. Chinese brands have 40 showrooms in Poland.",
    ],
)
def test_figures_of_others_are_not(facts_of: Facts, text: str) -> None:
    assert not _rows(facts_of, text)


@pytest.mark.parametrize(
    "text",
    [
        "BYD builds in Cambodia. Some 2,600 electric cars were registered in the country. Charging stations number 21.",
        "BYD will build a plant in Cambodia. There are 21 charging stations in the country.",
        "BYD will build a plant in Cambodia. The country has 21 charging stations.",
    ],
)
def test_chargers_of_a_country_are_nobodys(facts_of: Facts, text: str) -> None:
    assert not [r for r in _rows(facts_of, text) if r[0] == "charging_point_count"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Chery sells cars in Peru. As for showrooms, 20 are to be ready by December.",
            ("outlet_count", "chery", 20),
        ),
        ("Chery sells cars in Peru. As for dealers, 20 have signed so far.", ("outlet_count", "chery", 20)),
        (
            "Nio sells cars in Norway. When it comes to chargers, 20 are up and running.",
            ("charging_point_count", "nio", 20),
        ),
        ("MG had 60,128 deliveries in 2023, eighth place among all brands.", ("vehicle_sales", "mg", 60128)),
        ("Kia has an order for 20 EVs from the police.", ("vehicle_orders", "kia", 20)),
    ],
)
def test_what_the_head_of_a_sentence_says_is_counted(facts_of: Facts, text: str, told: Row) -> None:
    assert told in _rows(facts_of, text)


def test_order_books_for_two_cars_hold_no_two_orders(facts_of: Facts) -> None:
    text = "Chery has opened its order books in Malaysia for two square EVs, the 03 and the V23."
    assert not [r for r in _rows(facts_of, text) if r[0] == "vehicle_orders"]

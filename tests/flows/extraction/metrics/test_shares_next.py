"""Shares at another time, told in the sentence behind; parts of what is sold in a country."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = Callable[..., dict[str, list[dict[str, Any]]]]
Row = tuple[str, str, float, str | None]
DAY = date(2025, 7, 1)


def _rows(facts_of: Facts, text: str) -> list[Row]:
    facts = facts_of(text, DAY)
    rows = [(d, r) for d in ("targets", "results") for r in facts[d] if "value" in r]
    return [(d, r["metric"], r["value"], r.get("place")) for d, r in rows]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("MG had 4.1 percent of the Spanish market last year. By 2027 it should be six.", ("targets", 6.0)),
        ("MG's share in Spain is four percent. It should climb to 6 percent by 2027.", ("targets", 6.0)),
        ("MG's share in Spain is four percent. It wants 6 percent by 2027.", ("targets", 6.0)),
        ("MG's share in Spain is four percent. The aim is 6 percent.", ("targets", 6.0)),
        ("MG's share in Spain is four percent. By 2027 it intends to reach six.", ("targets", 6.0)),
        ("MG's share in Spain is four percent. In 2021 it was one percent.", ("results", 1.0)),
        ("MG's share in Spain is four percent. Last year it stood at 3.2 percent.", ("results", 3.2)),
        ("MG's share in Spain was four percent last year. Now it is five.", ("results", 5.0)),
    ],
)
def test_it_is_the_share_that_was_told(facts_of: Facts, text: str, told: tuple[str, float]) -> None:
    assert (told[0], "market_share", told[1], "ES") in _rows(facts_of, text)


def test_it_is_the_local_content_or_the_mix_that_was_told(facts_of: Facts) -> None:
    text = "Today 40 percent of the parts in Renault's cars are local. By 2030 it should be 70."
    assert ("targets", "local_content", 70.0, None) in _rows(facts_of, text)
    text = "Some 20 percent of Kia's sales in Spain are electric. By 2030 it is to be half."
    assert ("targets", "electrified_share", 50.0) in [row[:3] for row in _rows(facts_of, text)]


@pytest.mark.parametrize(
    "text",
    [
        "MG's share in Spain is four percent. By 2027 it should have six dealers.",
        "MG's share in Spain is four percent. It cut its price by 6 percent.",
        "MG's share in Spain is four percent. The discount is 6 percent.",
        "MG's share in Spain is four percent. By 2027 it should be there with six.",
        "MG's share in Spain is four percent. Madrid expects 6 percent this year.",
    ],
)
def test_other_numbers_are_no_share(facts_of: Facts, text: str) -> None:
    assert [r[2] for r in _rows(facts_of, text) if r[1] == "market_share"] == [4.0]


@pytest.mark.parametrize(
    "text",
    [
        "Toyota holds 46 percent of sales in Kenya.",
        "Toyota has 46 percent of new-vehicle sales in Kenya.",
        "Toyota took 46 percent of new-car sales in Kenya.",
        "Toyota has 46 percent of all sales in Kenya.",
        "In Kenya Toyota commands 46 percent of all sales of new trucks.",
        "Toyota, with 46 percent of sales of new vehicles in Kenya, plans a second model.",
    ],
)
def test_a_part_of_all_sales_is_a_share_of_the_market(facts_of: Facts, text: str) -> None:
    assert ("results", "market_share", 46.0, "KE") in _rows(facts_of, text)


@pytest.mark.parametrize(
    "text",
    [
        "For Toyota, Kenya accounts for 46 percent of sales in Africa.",
        "Toyota makes 46 percent of its sales in Kenya.",
        "Volkswagen took 40 percent of sales in China last year, more than at home.",
        "BYD, Tata and MG share two-thirds of Nepal's market for electric cars.",
        "BYD and Tata share 60 percent of the electric car market in Nepal.",
    ],
)
def test_a_part_of_own_sales_or_one_of_several_makers_is_none(facts_of: Facts, text: str) -> None:
    assert not _rows(facts_of, text)


@pytest.mark.parametrize(
    "text", ["Toyota has 46 percent of sales in hybrids.", "BMW claims 46 percent of sales in electric cars."]
)
def test_a_part_of_sales_in_a_kind_of_car_is_one_of_own_sales(facts_of: Facts, text: str) -> None:
    assert [row[1:3] for row in _rows(facts_of, text)] == [("electrified_share", 46.0)]

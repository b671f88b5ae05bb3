"""Lists of places: where one ends and the next clause begins with places of its own."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
Told = set[tuple[str, str]]
DAY = date(2026, 3, 10)


def statuses(facts: Facts) -> Told:
    return {(r["place"], r["status"]) for r in facts["markets"]}


PARTED = {("PL", "present"), ("SK", "present"), ("IE", "planned"), ("HR", "planned")}


@pytest.mark.parametrize(
    "text",
    [
        "Mazda has opened in Poland and Slovakia, and Ireland and Croatia will get it by the summer.",
        "Mazda has dealers in Poland and Slovakia, Ireland and Croatia come next.",
        "Mazda is on sale in Poland and Slovakia, and Ireland and Croatia are to follow in May.",
        "Mazda is present in Poland and Slovakia, and hopes to add Ireland and Croatia.",
        "Mazda's next markets are Ireland and Croatia, while Poland and Slovakia, entered last year, have 15 dealers.",
        "Mazda will open order books in Ireland and Croatia as it did in Poland and Slovakia last September.",
    ],
)
def test_two_lists(facts_of: Callable[..., Facts], text: str) -> None:
    assert statuses(facts_of(text, DAY)) == PARTED


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mazda has plans: Ireland, Croatia, and Poland will get it by the summer.", "planned"),
        ("Mazda will come to Ireland, Croatia and Poland by the summer.", "planned"),
        ("Mazda has opened stores in Ireland, Croatia and Poland, and has sold 900 cars there.", "present"),
    ],
)
def test_one_list(facts_of: Callable[..., Facts], text: str, status: str) -> None:
    assert statuses(facts_of(text, DAY)) == {(place, status) for place in ("IE", "HR", "PL")}


def test_a_brand_that_the_clause_before_names(facts_of: Callable[..., Facts]) -> None:
    text = (
        "Nio has put Firefly on the market in Portugal and Greece, and Austria and Denmark will get it by the summer."
    )
    rows = {(r["organization_id"], r["place"], r["status"]) for r in facts_of(text, DAY)["markets"]}
    assert rows == {
        ("firefly", "PT", "present"),
        ("firefly", "GR", "present"),
        ("firefly", "AT", "planned"),
        ("firefly", "DK", "planned"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Mazda builds cars in Poland and from 2027 also in Ireland.",
        "Mazda is sold in Poland and, from May, in Ireland.",
    ],
)
def test_a_date_that_opens_the_next_item(facts_of: Callable[..., Facts], text: str) -> None:
    assert statuses(facts_of(text, DAY)) == {("PL", "present"), ("IE", "planned")}

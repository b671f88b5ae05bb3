"""Countries told as a maker's biggest markets, with the cars sold there."""

from datetime import date

import pytest

DAY = date(2025, 8, 5)
_LEAD = "Škoda handed over 509,400 vehicles from January to June. "


def _sold(facts_of, text):
    found = facts_of(_LEAD + text, DAY)["results"]
    return {(f["metric"], f["value"], f.get("place"), str(f.get("period_end"))) for f in found if f["value"] != 509400}


@pytest.mark.parametrize(
    "text",
    [
        "Germany remained the biggest single market at 101,600.",
        "Its largest market was Germany with 101,600.",
        "Germany, its most important market, took 101,600.",
        "Top market: Germany (101,600).",
        "Germany is still by far its strongest market, accounting for 101,600.",
    ],
)
def test_a_market_by_its_rank_has_the_cars_told_with_it(facts_of, text):
    assert _sold(facts_of, text) == {("vehicle_sales", 101600.0, "DE", "2025-06-30")}


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("Germany is the largest market, with 1,200 dealers.", {"outlet_count"}),
        ("Germany is the largest market in Europe, and 101,600 people came to see the car.", set()),
        ("Germany bought 2.8 million cars, and France 1.7 million.", set()),
    ],
)
def test_what_else_a_market_has_is_no_sale_of_the_maker(facts_of, text, metric):
    assert {m for m, *_ in _sold(facts_of, text)} == metric

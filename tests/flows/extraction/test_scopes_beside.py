"""Places and times that stand beside a figure or a deed, and are those of something else."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
DAY = date(2026, 3, 10)


def test_the_place_of_the_next_figure(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of("In Kuwait Jetour sold 6,400 cars in 2025 and in Qatar, where Jaidah sells it, far fewer.")
    assert [r["place"] for r in facts["results"]] == ["KW"]
    facts = facts_of("Jetour has 6.4% of the market in Kuwait, 7.1% in Qatar and 2% in Oman.")
    assert [r["place"] for r in facts["results"]] == ["KW", "QA", "OM"]


def test_a_count_of_several_countries_is_of_none(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of("Zeekr has five stores on the continent, in Stockholm, Amsterdam, Oslo and Copenhagen.")
    assert [r.get("place") for r in facts["results"] if r["metric"] == "outlet_count"] == [None]
    facts = facts_of("Xpeng has 40 dealers in Europe, in Germany, France and Spain.")
    assert [r["place"] for r in facts["results"]] == ["europe"]


@pytest.mark.parametrize(
    "text",
    [
        "MG sold 10,000 cars in Europe in January and wants to reach 200,000 for the year as a whole.",
        "MG sold 10,000 cars in Europe in January. For the full year it expects 200,000.",
    ],
)
def test_an_aim_for_the_year(facts_of: Callable[..., Facts], text: str) -> None:
    facts = facts_of(text, published_on=DAY)
    assert [(t["value"], t["period_end"]) for t in facts["targets"]] == [(200000.0, date(2026, 12, 31))]
    assert [(r["value"], r["period_end"]) for r in facts["results"]] == [(10000.0, date(2026, 1, 31))]


@pytest.mark.parametrize(
    "text",
    [
        "MG sold 104,000 cars in Europe in the first half of 2025 and wanted to reach 200,000 for the year.",
        "Leapmotor sold 10,000 vehicles in Europe last year and means to treble that in 2026.",
    ],
)
def test_a_comma_of_a_number_parts_nothing(facts_of: Callable[..., Facts], text: str) -> None:
    assert {m["status"] for m in facts_of(text, published_on=DAY)["markets"]} == {"present"}


@pytest.mark.parametrize(
    "text",
    [
        "Leapmotor International delivered 10,000 cars in 2025.",
        "Stellantis says that Leapmotor International sold 10,000 vehicles in Europe in 2025.",
    ],
)
def test_international_in_a_name_is_no_export(facts_of: Callable[..., Facts], text: str) -> None:
    assert [r["metric"] for r in facts_of(text)["results"]] == ["vehicle_sales"]


def test_how_cars_are_sold_denies_no_market(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of("Zeekr will not be sold through agents in Germany after all.", published_on=DAY)
    assert "denied" not in {m["certainty"] for m in facts["markets"]}
    facts = facts_of("Zeekr will not be sold in Germany after all.", published_on=DAY)
    assert {m["certainty"] for m in facts["markets"]} == {"denied"}


def test_output_planned_at_so_much_is_no_deed(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of("Output at Chery's plant in Barcelona is planned at 50,000 cars in 2027.", published_on=DAY)
    assert not facts["events"]
    facts = facts_of("Production at Chery's plant in Barcelona is planned for 2027.", published_on=DAY)
    assert [e["event_type"] for e in facts["events"]] == ["plant"]


def test_the_brand_of_an_owner_comes(facts_of: Callable[..., Facts]) -> None:
    events = facts_of("Omoda, a brand of Chery, launched in Poland in May 2025.", published_on=DAY)["events"]
    assert {e["organization_id"] for e in events} == {"omoda"}

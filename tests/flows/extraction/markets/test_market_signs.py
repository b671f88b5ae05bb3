"""Signs of a market: a maker's own figure of a country makes it present there."""

from datetime import date
from typing import Any

from flows.extraction.grammar.fact import Fact
from flows.extraction.markets.market_signs import FIGURES, with_signs
from schemas.enumerations import UNITS_OF_METRIC as METRICS


def _fact(dataset: str, **cells: Any) -> Fact:
    return Fact(dataset, "a_rule", (0, 40), {"organization_id": "kia", "place": "FR", "certainty": "asserted"} | cells)


def _sells(organization_id: str) -> bool:
    return organization_id == "kia"


def _markets(*facts: Fact) -> list[tuple[Any, ...]]:
    return [(f.cells["place"], f.cells["status"]) for f in with_signs(facts, _sells) if f.dataset == "markets"]


def test_sales_in_a_country_show_a_market() -> None:
    assert _markets(_fact("results", metric="vehicle_sales", value=900.0)) == [("FR", "present")]


def test_the_showrooms_of_a_dealer_group_show_no_market_of_its() -> None:
    assert _markets(_fact("results", organization_id="erajaya", metric="outlet_count", value=4.0)) == []


def test_what_sells_already_is_no_plan() -> None:
    planned = _fact("markets", status="planned")
    assert _markets(planned, _fact("results", metric="market_share", value=3.0)) == [("FR", "present")]


def test_a_country_that_was_left_stays_left() -> None:
    left = _fact("markets", status="exited")
    assert _markets(left, _fact("results", metric="vehicle_sales", value=900.0)) == [("FR", "exited")]


LEFT = {"status": "exited", "period_start": date(2016, 1, 1), "period_end": date(2016, 12, 31)}
CAME = {"event_type": "market_entry", "status": "occurred"}


def test_who_sells_in_a_country_after_it_left_is_back() -> None:
    sold = _fact("results", metric="vehicle_sales", value=900.0, period_start=date(2025, 10, 1))
    assert _markets(_fact("markets", **LEFT), sold) == [("FR", "exited"), ("FR", "present")]


def test_who_came_back_after_it_left_is_there_since() -> None:
    facts = with_signs([_fact("markets", **LEFT), _fact("events", **CAME, start_on=date(2021, 9, 1))], _sells)
    assert [f.cells.get("period_start") for f in facts if f.cells.get("status") == "present"] == [date(2021, 9, 1)]


def test_what_was_sold_before_it_left_shows_no_return() -> None:
    sold = _fact("results", metric="vehicle_sales", value=900.0, period_start=date(2013, 1, 1))
    assert _markets(_fact("markets", **LEFT), sold) == [("FR", "exited")]


def test_who_came_before_it_left_is_not_back() -> None:
    came = _fact("events", **CAME, start_on=date(2008, 1, 1))
    assert _markets(came, _fact("markets", **LEFT)) == [("FR", "exited")]


def test_who_is_to_come_back_is_not_there() -> None:
    comes = _fact("events", event_type="market_entry", status="scheduled", start_on=date(2027, 1, 1))
    assert _markets(_fact("markets", **LEFT), comes) == [("FR", "exited")]


def test_an_exit_without_a_date_is_the_last_that_is_known() -> None:
    came = _fact("events", **CAME, start_on=date(2021, 1, 1))
    assert _markets(came, _fact("markets", status="exited")) == [("FR", "exited")]


def test_nothing_sold_shows_nothing() -> None:
    assert _markets(_fact("results", metric="vehicle_sales", value=0.0)) == []


def test_a_figure_of_a_region_shows_no_country() -> None:
    assert _markets(_fact("results", metric="vehicle_sales", value=900.0, place="europe")) == []


def test_a_rumoured_figure_shows_nothing() -> None:
    assert _markets(_fact("results", metric="vehicle_sales", value=900.0, certainty="hedged")) == []


def test_dealers_in_a_country_show_a_market() -> None:
    assert _markets(_fact("results", metric="outlet_count", value=40.0)) == [("FR", "present")]


def test_the_figures_that_show_a_market_are_metrics_of_the_contract() -> None:
    assert set(FIGURES) <= set(METRICS)


def test_dealers_signed_before_a_dated_start_show_no_presence(facts_of):
    start = "BYD will be launched in Ireland in May 2026. So far 12 dealers have been signed."
    works = "BYD will build cars in Ireland from 2027. So far 12 dealers have been signed there."
    sold = "BYD will be launched in Ireland in May 2026. It has sold 300 cars in Ireland so far."
    status = [{m["status"] for m in facts_of(text, date(2025, 8, 10))["markets"]} for text in (start, sold)]
    assert status == [{"planned"}, {"present"}]
    assert facts_of(works, date(2025, 8, 10))["markets"]

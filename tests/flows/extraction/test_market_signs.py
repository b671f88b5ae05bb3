"""Signs of a market: a maker's own figure of a country makes it present there."""

from typing import Any

from flows.extraction.fact import Fact
from flows.extraction.market_signs import FIGURES, with_signs
from schemas.enumerations import UNITS_OF_METRIC as METRICS


def _fact(dataset: str, **cells: Any) -> Fact:
    return Fact(dataset, "a_rule", (0, 40), {"organization_id": "kia", "place": "FR", "certainty": "asserted", **cells})


def _markets(*facts: Fact) -> list[tuple[Any, ...]]:
    return [(f.cells["place"], f.cells["status"]) for f in with_signs(facts) if f.dataset == "markets"]


def test_sales_in_a_country_show_a_market() -> None:
    assert _markets(_fact("results", metric="vehicle_sales", value=900.0)) == [("FR", "present")]


def test_what_sells_already_is_no_plan() -> None:
    planned = _fact("markets", status="planned")
    assert _markets(planned, _fact("results", metric="market_share", value=3.0)) == [("FR", "present")]


def test_a_country_that_was_left_stays_left() -> None:
    left = _fact("markets", status="exited")
    assert _markets(left, _fact("results", metric="vehicle_sales", value=900.0)) == [("FR", "exited")]


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

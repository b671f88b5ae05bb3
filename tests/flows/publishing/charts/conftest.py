"""A few literal rows for the charts, and the charts of them."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

import polars as pl
import pytest

from flows.publishing.charts import Chart, charts
from tests.flows.publishing.world import table

DAY = dt.date


def market(number: int, maker: str, place: str, status: str, **more: Any) -> dict[str, Any]:
    country = place if place.isupper() else None
    return {
        "market_id": f"m{number:015}", "organization_id": maker, "organization_name": maker.title(), "place": place,
        "place_name": more.pop("place_name", place), "country_code": country, "status": status, "certainty": "asserted",
        "current": True, **more,
    }  # fmt: skip


def figure(key: str, number: int, maker: str, value: float, end: dt.date | None, **more: Any) -> dict[str, Any]:
    return {
        key: f"{key[0]}{number:015}", "organization_id": maker, "organization_name": maker.title(),
        "metric": "vehicle_sales", "comparator": "eq", "value": value, "unit": "vehicles", "period_end": end,
        "certainty": "asserted", "disputed": False, **more,
    }  # fmt: skip


def progress(number: int, outcome: str) -> dict[str, Any]:
    return {"target_id": f"t{number:015}", "as_of": DAY(2026, 1, 1), "outcome": outcome, "rule": "test"}


def event(
    number: int, kind: str, start: dt.date | None, end: dt.date | None, status: str = "occurred"
) -> dict[str, Any]:
    return {
        "event_id": f"e{number:015}", "event_type": kind, "title": f"Event {number}", "organization_id": "acme",
        "organization_name": "Acme", "start_on": start, "end_on": end, "status": status, "certainty": "asserted",
    }  # fmt: skip


def world(**tables: list[dict[str, Any]]) -> dict[str, pl.DataFrame]:
    """The datasets that charts look at, of rows; those not given are empty."""
    names = ("markets", "targets", "results", "progress", "events", "event_models", "models", "organizations")
    return {name: table(name, *tables.get(name, [])) for name in names}


def small() -> dict[str, pl.DataFrame]:
    """One maker with five countries, a region, a revised target, a result, events and a launch."""
    codes = ("DE", "FR", "SG", "BR", "US")
    return world(
        markets=[
            *(market(n, "acme", code, "present" if n else "planned") for n, code in enumerate(codes)),
            market(9, "acme", "europe", "planned", place_name="Europe"),
            market(10, "zeta", "DE", "exited"),
        ],
        targets=[
            figure("target_id", 1, "acme", 50_000.0, DAY(2025, 12, 31), superseded_by="t000000000000002"),
            figure("target_id", 2, "acme", 40_000.0, DAY(2025, 12, 31), stated_on=DAY(2025, 1, 1)),
            figure("target_id", 3, "zeta", 7.0, None),
        ],
        results=[figure("result_id", 1, "acme", 38_000.0, DAY(2024, 12, 31))],
        progress=[progress(1, "superseded"), progress(2, "missed"), progress(3, "open")],
        events=[
            event(1, "product_launch", DAY(2024, 5, 1), DAY(2024, 5, 31)),
            event(2, "plant", DAY(2024, 1, 1), DAY(2024, 12, 31), "scheduled"),
            event(3, "conference", None, None),
        ],
        event_models=[
            {"event_id": "e000000000000001", "model_id": "acme-1", "model_name": "Acme 1"},
            {"event_id": "e000000000000001", "model_id": "acme-2", "model_name": "Acme 2"},
        ],
    )


@pytest.fixture(scope="session")
def drawn() -> Mapping[str, Chart]:
    """The charts of the small world, by name."""
    return {chart.name: chart for chart in charts(small())}

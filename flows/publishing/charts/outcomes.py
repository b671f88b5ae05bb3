"""Outcomes: the targets of one maker over the years in which they are due, and the results that came.

A panel is one thing that is counted: metric, unit, place and model. In it a target stands at its due date with what was
promised (revised ones lighter, joined to what replaced them), a result at the end of its period with what came.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

import polars as pl

from flows.publishing.charts.chart import Chart
from flows.publishing.charts.drawing import draw
from flows.publishing.charts.panels import Panel, Point, panels
from flows.publishing.charts.targets import amount
from flows.publishing.charts.wording import counted, label, listed, words

_PANELS = 6
_MAKERS = 60
_SERIES = ["metric", "unit", "place", "model_id"]
_SHARED = [
    *_SERIES,
    "organization_id",
    "organization_name",
    "place_name",
    "model_name",
    "comparator",
    "value",
    "value_max",
]
_SHARED += ["change_percent", "period_start", "period_end", "stated_on", "certainty"]


def outcomes(datasets: Mapping[str, pl.DataFrame]) -> list[Chart]:
    """A chart for each organization with enough to draw, by name; of hundreds, the sixty with the most.

    Enough is a panel with a dated target and at least one more figure, target or result.
    """
    figures = _figures(datasets)
    dated = figures.filter(pl.col("value").is_not_null() & pl.col("on").is_not_null())
    series = dated.group_by("organization_id", *_SERIES).agg(
        figures=pl.len(), targets=(pl.col("kind") != "result").sum(), moments=pl.struct("on", "value").n_unique()
    )
    enough = series.filter((pl.col("targets") > 0) & (pl.col("moments") > 1))
    ranked = enough.group_by("organization_id").agg(pl.col("figures").sum())
    chosen = ranked.sort(["figures", "organization_id"], descending=[True, False]).head(_MAKERS)["organization_id"]
    return [
        _chart(
            figures.filter(organization_id=organization_id),
            enough.filter(organization_id=organization_id).sort(
                ["figures", *_SERIES], descending=[True, *[False] * len(_SERIES)], nulls_last=True
            ),
        )
        for organization_id in sorted(chosen)
    ]


def _figures(datasets: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    """Targets and results under one another: `id`, `kind`, `on` (due, or reached), `superseded_by`, `outcome`."""
    outcome = datasets["progress"].select("target_id", "outcome")
    targets = datasets["targets"].join(outcome, on="target_id", how="left").select(
        *_SHARED,
        id="target_id",
        kind=pl.when(pl.col("superseded_by").is_not_null() | (pl.col("certainty") == "denied"))
        .then(pl.lit("superseded"))
        .otherwise(pl.lit("target")),
        on=pl.coalesce("period_end", "period_start"),
        superseded_by="superseded_by",
        outcome="outcome",
    )  # fmt: skip
    results = datasets["results"].select(
        *_SHARED,
        id="result_id",
        kind=pl.lit("result"),
        on=pl.coalesce("period_end", "period_start", "stated_on"),
        superseded_by=pl.lit(None, pl.String),
        outcome=pl.lit(None, pl.String),
    )
    whole = pl.concat([targets, results]).with_columns(place=pl.col("place").replace("worldwide", None))
    return whole.sort("organization_id", "on", "kind", "id", nulls_last=True)


def _chart(own: pl.DataFrame, enough: pl.DataFrame) -> Chart:
    organization_id = own["organization_id"][0]
    name = label(own["organization_name"][0] or organization_id, 60)
    shown = enough.head(_PANELS).select(_SERIES).with_row_index("panel")
    drawn = (
        own.join(shown, on=_SERIES, how="inner", nulls_equal=True)
        .filter(pl.col("value").is_not_null() & pl.col("on").is_not_null())
        .sort("panel", "on", "kind", "id")
    )
    parts = [_panel(group) for _, group in drawn.group_by("panel", maintain_order=True)]
    years = [value.year for value in drawn["on"]]
    spec, frame = panels(parts, min(years), max(years) + 1)
    chart_name = f"targets-{organization_id}"
    title = f"Targets and results of {name}"
    told = "; ".join(f"{part.title}: {_told(part)}" for part in parts)
    description = f"What was promised, by due date, and what came. {told}."
    return Chart(
        name=chart_name,
        title=title,
        question=f"What did {name} promise, and what came?",
        description=description,
        note=_note(own, drawn),
        svg=draw(spec, frame, chart_name, f"{title}. {description}"),
        spec=spec,
        table=drawn.select(
            "id", "kind", "metric", "comparator", "value", "value_max", "unit", "place_name", "model_name", "on",
            "stated_on", "superseded_by", "outcome", "certainty",
        ),
        dataset="targets",
        organization_id=organization_id,
    )  # fmt: skip


def _panel(group: pl.DataFrame) -> Panel:
    rows = group.to_dicts()
    first = rows[0]
    title = words(first["metric"])
    unit = words(first["unit"] or "")
    parts = [
        "" if unit.removesuffix("s") in title else unit,
        label(first["place_name"] or first["place"], 30) if first["place"] else "",
        label(first["model_name"] or first["model_id"], 30) if first["model_id"] else "",
    ]
    title = ", ".join([title, *(part for part in parts if part)])
    return Panel(title[0].upper() + title[1:], tuple(_point(row) for row in rows))


def _point(row: dict[str, Any]) -> Point:
    what = {"target": "target", "superseded": "earlier target", "result": "result"}[row["kind"]]
    outcome = f" ({words(row['outcome'])})" if row["outcome"] else ""
    said = f", stated {row['stated_on']}" if row["stated_on"] else ""
    says = f"{what}: {amount(row)}, {row['on']}{said}{outcome}"
    much = amount(row)
    return Point(
        row["id"], row["kind"], _year(row["on"]), row["value"], row["value_max"], says, much, row["superseded_by"]
    )


def _year(day: date) -> float:
    """A date as a number of years."""
    start = date(day.year, 1, 1)
    return round(day.year + (day - start).days / (date(day.year + 1, 1, 1) - start).days, 3)


def _told(panel: Panel) -> str:
    promised = [f"{point.amount} by {int(point.year)}" for point in panel.points if point.kind == "target"]
    came = [f"{point.amount} by {int(point.year)}" for point in panel.points if point.kind == "result"]
    return ", ".join(
        part
        for part in (f"promised {listed(promised, 3)}" if promised else "", f"came {listed(came, 3)}" if came else "")
        if part
    )


def _note(own: pl.DataFrame, drawn: pl.DataFrame) -> str:
    """Which figures are not in a panel."""
    rest = own.join(drawn, on="id", how="anti")
    if rest.is_empty():
        return ""
    targets = int((rest["kind"] != "result").sum())
    results = rest.height - targets
    parts = [counted(targets, "target")] if targets else []
    parts += [counted(results, "result")] if results else []
    return f"{' and '.join(parts)} without a date, without a level, or alone of their kind are not drawn."

"""Launches: which maker shows how many models in which year."""

from collections.abc import Mapping

import polars as pl

from flows.publishing.charts.chart import Chart
from flows.publishing.charts.columns import UNDATED, Years
from flows.publishing.charts.counting import marks
from flows.publishing.charts.drawing import draw
from flows.publishing.charts.grid import grid
from flows.publishing.charts.makers import leading, rows_of
from flows.publishing.charts.marks import Kind
from flows.publishing.charts.wording import counted

_MOST = 18
_KINDS = (
    Kind("occurred", "launched", "circle", "present"),
    Kind("scheduled", "planned", "diamond", "planned", filled=False),
    Kind("cancelled", "called off", "square", "exited"),
)


def launches(datasets: Mapping[str, pl.DataFrame]) -> Chart | None:
    """The chart of launches by year and maker; null where there are none.

    A launch is one model in one launch event; a model whose launch is dated but is no event of its own counts in the
    year of that date.
    """
    rows = launched(datasets)
    if rows.is_empty():
        return None
    kept, rest = leading(rows, _MOST)
    years = Years(kept["year"], 11)
    drawn = kept.with_columns(
        column=pl.Series([years.label(year) for year in kept["year"]], dtype=pl.String),
        kind="status",
        says=pl.coalesce("model_name", "title", "event_id"),
    )
    spec, frame = grid(rows_of(kept), years.labels, _KINDS, marks(drawn), left=152)
    counts = {kind: int((rows["status"] == kind.key).sum()) for kind in _KINDS}
    told = ", ".join(f"{count:,} {kind.says}" for kind, count in counts.items() if count)
    description = (
        f"{counted(rows.height, 'launch', 'launches')} of models by maker and year: {told}. "
        "A number in a mark says for how many it stands."
    )
    undated = int(rows["year"].is_null().sum())
    note = f"{rest} {counted(undated, 'launch has', 'launches have')} no date: column “{UNDATED}”." if undated else rest
    title = "Launches by year and maker"
    return Chart(
        name="launches",
        title=title,
        question="Who brings how many models, and when?",
        description=description,
        note=note.strip(),
        svg=draw(spec, frame, "launches", f"{title}. {description}"),
        spec=spec,
        table=kept.drop("row", "title"),
        dataset="events",
    )


def launched(datasets: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    """One row per launch: organization, model, `event_id`, `title`, `year`, `status`; ids and names beside them."""
    events = datasets["events"].filter(event_type="product_launch").filter(pl.col("certainty") != "denied")
    shown = events.join(
        datasets["event_models"].select("event_id", "model_id", "model_name"), on="event_id", how="left"
    )
    of_events = shown.select(
        *_ORGANIZATION, "model_id", "model_name", "event_id", "title",
        year=pl.coalesce("start_on", "end_on").dt.year(), status="status",
    )  # fmt: skip
    dated = datasets["models"].filter(pl.col("certainty") != "denied").filter(
        pl.coalesce("launch_start", "launch_end").is_not_null()
    )  # fmt: skip
    sold = pl.col("status").is_in(["on_sale", "discontinued"])
    others = dated.join(of_events.drop_nulls("model_id"), on="model_id", how="anti").select(
        *_ORGANIZATION, "model_id", pl.col("name").alias("model_name"),
        event_id=pl.lit(None, pl.String), title=pl.lit(None, pl.String),
        year=pl.coalesce("launch_start", "launch_end").dt.year(),
        status=pl.when(sold).then(pl.lit("occurred")).otherwise(pl.lit("scheduled")),
    )  # fmt: skip
    together = pl.concat([of_events, others]).filter(pl.col("organization_id").is_not_null())
    return together.sort("organization_id", "year", "model_id", "event_id", nulls_last=True)


_ORGANIZATION = ("organization_id", "organization_name")

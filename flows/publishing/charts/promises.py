"""Promises: targets of makers by the year in which they are due, and what became of them."""

from collections.abc import Mapping

import polars as pl

from flows.publishing.charts.chart import Chart
from flows.publishing.charts.columns import Years
from flows.publishing.charts.counting import marks
from flows.publishing.charts.drawing import draw
from flows.publishing.charts.grid import grid
from flows.publishing.charts.makers import leading, rows_of
from flows.publishing.charts.marks import Kind
from flows.publishing.charts.targets import said
from flows.publishing.charts.wording import counted

_MOST = 18
_KINDS = (
    Kind("kept", "met, or on track", "circle", "met"),
    Kind("late", "missed, or behind", "triangle-down", "missed"),
    Kind("dropped", "withdrawn, or replaced", "square", "exited"),
    Kind("open", "still open", "circle", "open", filled=False),
    Kind("unknown", "due, no result known", "diamond", "planned", filled=False),
)
_KIND_OF = {
    "met": "kept", "on_track": "kept", "missed": "late", "behind": "late", "withdrawn": "dropped",
    "superseded": "dropped", "open": "open", "unknown": "unknown",
}  # fmt: skip


def promises(datasets: Mapping[str, pl.DataFrame]) -> Chart | None:
    """The chart of all targets; null where there are none with an outcome."""
    progress = datasets["progress"].select("target_id", "result_id", "as_of", "outcome")
    known = datasets["targets"].join(progress, on="target_id")
    if known.is_empty():
        return None
    rows = known.with_columns(
        year=pl.col("period_end").dt.year(),
        kind=pl.col("outcome").replace_strict(_KIND_OF, return_dtype=pl.String),
    )
    kept, rest = leading(rows, _MOST)
    years = Years(kept["year"], 11)
    drawn = kept.with_columns(
        column=pl.Series([years.label(year) for year in kept["year"]], dtype=pl.String),
        says=pl.Series([said(row) for row in kept.iter_rows(named=True)], dtype=pl.String),
    )
    spec, frame = grid(rows_of(kept), years.labels, _KINDS, marks(drawn), left=152)
    title = "Promised, and what came of it"
    as_of = str(known["as_of"].max())
    counts = {kind.key: int((rows["kind"] == kind.key).sum()) for kind in _KINDS}
    told = ", ".join(f"{counts[kind.key]:,} {kind.says.replace(',', '')}" for kind in _KINDS if counts[kind.key])
    description = (
        f"{counted(rows.height, 'target')} by maker and by the year in which they are due, as of {as_of}: {told}. "
        "A number in a mark says for how many it stands."
    )
    columns = [
        "target_id", "organization_id", "organization_name", "metric", "comparator", "value", "unit", "place",
        "period_end", "outcome", "result_id",
    ]  # fmt: skip
    return Chart(
        name="promises",
        title=title,
        question="Which targets are due when, and which were reached?",
        description=description,
        note=rest,
        svg=draw(spec, frame, "promises", f"{title}. {description}"),
        spec=spec,
        table=kept.select(columns),
        dataset="targets",
    )

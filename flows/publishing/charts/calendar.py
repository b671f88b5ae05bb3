"""Calendar: what happens in which month, told apart by what it is and whether it has happened."""

from collections.abc import Mapping
from datetime import date

import polars as pl

from flows.publishing.charts.chart import Chart
from flows.publishing.charts.columns import Years
from flows.publishing.charts.counting import marks
from flows.publishing.charts.drawing import draw
from flows.publishing.charts.grid import grid
from flows.publishing.charts.marks import Kind
from flows.publishing.charts.wording import counted

_YEARS = 12
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_NO_MONTH = "no month"
_GROUP_OF = {
    "product_launch": "launch", "market_entry": "market", "market_exit": "market", "plant": "site", "facility": "site",
    "outlet_opening": "site", "partnership": "deal", "acquisition": "deal", "funding": "deal", "conference": "other",
    "milestone": "other", "appointment": "other",
}  # fmt: skip
_GROUPS = (
    ("launch", "launch", "circle", "present"),
    ("market", "entry or exit", "triangle-up", "planned"),
    ("site", "plant, site, outlet", "square", "met"),
    ("deal", "partnership, money", "diamond", "missed"),
    ("other", "show, milestone, office", "triangle-down", "open"),
)
_HAPPENED = [Kind(f"{key}-occurred", says, shape, role) for key, says, shape, role in _GROUPS]
_AHEAD = [Kind(f"{key}-scheduled", f"{says} ahead", shape, role, filled=False) for key, says, shape, role in _GROUPS]
_OFF = Kind("cancelled", "called off", "cross", "exited")
_KINDS = (*_HAPPENED, *_AHEAD, _OFF)


def calendar(datasets: Mapping[str, pl.DataFrame]) -> Chart | None:
    """The chart of dated events by month; null where none is dated."""
    events = datasets["events"]
    dated = events.filter(pl.coalesce("start_on", "end_on").is_not_null())
    if dated.is_empty():
        return None
    years = Years(_years(dated), _YEARS)
    off = (pl.col("status") == "cancelled") | (pl.col("certainty") == "denied")
    group = pl.col("event_type").replace_strict(_GROUP_OF, return_dtype=pl.String)
    drawn = dated.with_columns(
        row=pl.Series([years.label(year) for year in _years(dated)], dtype=pl.String),
        column=pl.Series([_month(*dates) for dates in dated.select("start_on", "end_on").iter_rows()], dtype=pl.String),
        kind=pl.when(off).then(pl.lit("cancelled")).otherwise(pl.concat_str(group, pl.lit("-"), "status")),
        says=pl.coalesce("title", "event_id"),
    )
    columns = [*_MONTHS, *([_NO_MONTH] if _NO_MONTH in drawn["column"] else [])]
    keys = [kind for kind in _HAPPENED if _any(drawn, kind.key, kind.key.replace("occurred", "scheduled"))]
    extra = (
        [Kind("hollow", "hollow: still ahead when reported", "circle", "ink", filled=False)] if _ahead(drawn) else []
    )
    called_off = [_OFF] if _any(drawn, _OFF.key) else []
    spec, frame = grid(years.labels, columns, _KINDS, marks(drawn), left=64, keys=[*keys, *called_off, *extra])
    undated = events.height - dated.height
    title = "Calendar of events"
    description = (
        f"{counted(dated.height, 'dated event')} by year and month, {years.labels[0]} – {years.labels[-1]}; "
        f"{int((dated['status'] == 'scheduled').sum()):,} of them still ahead when reported. "
        "A number in a mark says for how many it stands."
    )
    return Chart(
        name="events-calendar",
        title=title,
        question="What happens when?",
        description=description,
        note=_note(undated),
        svg=draw(spec, frame, "events-calendar", f"{title}. {description}"),
        spec=spec,
        table=drawn.select(
            "event_id", "event_type", "title", "organization_id", "organization_name", "start_on", "end_on", "status",
            "certainty",
        ).sort(pl.coalesce("start_on", "end_on"), "event_id"),
        dataset="events",
    )  # fmt: skip


def _note(undated: int) -> str:
    if not undated:
        return ""
    return f"{counted(undated, 'event')} without a date {'is' if undated == 1 else 'are'} not drawn."


def _years(dated: pl.DataFrame) -> list[int]:
    return dated.select(pl.coalesce("start_on", "end_on").dt.year()).to_series().to_list()


def _month(start: date | None, end: date | None) -> str:
    """The month that a period lies in; a longer one, or one that is open towards the past, has none."""
    if start is None or (end is not None and (start.year, start.month) != (end.year, end.month)):
        return _NO_MONTH
    return _MONTHS[start.month - 1]


def _any(drawn: pl.DataFrame, *kinds: str) -> bool:
    return bool(drawn["kind"].is_in(kinds).any())


def _ahead(drawn: pl.DataFrame) -> bool:
    return bool(drawn["kind"].str.ends_with("-scheduled").any())

"""Bearing: which result tells how far a target is reached.

A result bears on a target of the same organization, metric, place (no place and `worldwide` being the whole) and model,
in the same unit (a count of vehicles and one a year are the same), stated as a fact. Then
- a target for a period (in 2025) is held against what has come in since that period's first day;
- a target by a date for what is counted over time (sales, exports, money) against whole years, or counts without a
  beginning, that end between its announcement and its date;
- a target by a date for a level (markets, outlets, capacity, shares) against any level told in that time; of
  levels told without a period also the first within a quarter after the date;
- a target that only says a change against a change told for the same period.
Where there is none, a finer metric gives at least a lower limit: what is exported is sold, new markets are markets.
"""

from collections.abc import Mapping
from datetime import date

import polars as pl

#: Finer metrics, each a part of the one that it stands for.
FINER: Mapping[str, tuple[str, ...]] = {
    "vehicle_sales": ("vehicle_exports",),
    "market_count": ("new_market_count",),
    "model_count": ("new_model_count",),
    "outlet_count": ("new_outlet_count",),
}
#: Metrics that are told as a level at a day; all others are counted over a time.
LEVELS = (
    "production_capacity",
    "market_count",
    "model_count",
    "outlet_count",
    "charging_point_count",
    "market_share",
    "electrified_share",
    "local_content",
    "jobs",
)
_QUARTER = "92d"
_YEAR = (350, 380)
_WHOLE = "worldwide"
_BY = ["organization_id", "metric", "scope", "model", "unit_class", "relative", "kind", "since"]


def bearing(targets: pl.DataFrame, results: pl.DataFrame, as_of: date) -> pl.DataFrame:
    """The latest result that bears on each target, where there is one, and what was so before the target was announced.

    In: merged targets with `announced_on`; merged results. What was first stated after `as_of` is not known yet.
    Out: `target_id`, `result_id`, `reached_on`, `reached_value`, `finer` (bool), `before_value`, `before_on`.
    """
    wanted = _wanted(targets, as_of)
    known = results.filter((pl.col("certainty") == "asserted") & (pl.col("first_stated_on").fill_null(as_of) <= as_of))
    exact = _offered(known)
    coarser = pl.concat(
        [
            exact.clear(),
            *(
                exact.filter(pl.col("metric") == fine).with_columns(metric=pl.lit(metric))
                for metric, finer in FINER.items()
                for fine in finer
            ),
        ]
    )
    found = _latest(wanted, exact, "until").filter(pl.col("reached_on") >= pl.col("from"))
    lacking = wanted.join(found, on="target_id", how="anti")
    finer = _latest(lacking, coarser, "until").filter(pl.col("reached_on") >= pl.col("from"))
    before = _latest(wanted.with_columns(until=pl.col("from").dt.offset_by("-1d")), exact, "until")
    both = pl.concat([found.with_columns(finer=False), finer.with_columns(finer=True)])
    return (
        wanted.select("target_id")
        .join(both.drop("from"), on="target_id", how="left")
        .join(
            before.select("target_id", before_value="reached_value", before_on="reached_on"), on="target_id", how="left"
        )
    )


def _wanted(targets: pl.DataFrame, as_of: date) -> pl.DataFrame:
    """Targets, each with the kind of results that it takes and the days between which they must lie."""
    for_period = pl.col("period_start").is_not_null() & pl.col("period_end").is_not_null()
    level = pl.col("metric").is_in(LEVELS)
    kind = (
        pl.when(pl.col("value").is_null() | (for_period & ~level))
        .then(pl.lit("since"))
        .otherwise(pl.when(level).then(pl.lit("level")).otherwise(pl.lit("year")))
    )
    grace = pl.when(level).then(pl.col("period_end").dt.offset_by(_QUARTER)).otherwise("period_end")
    rows = targets.with_columns(**_shared(), kind=kind)
    return rows.select(
        "target_id",
        *(pl.when(pl.col("kind") == "since").then("period_start").alias(c) if c == "since" else pl.col(c) for c in _BY),
        pl.coalesce("announced_on", "first_stated_on").fill_null(date.min).alias("announced"),
        until=pl.min_horizontal(grace.fill_null(as_of), pl.lit(as_of)),
    ).with_columns(
        # What has come in since a period's first day counts although it was announced within the period.
        pl.when(pl.col("kind") == "since")
        .then(pl.coalesce("since", pl.lit(date.min)))
        .otherwise("announced")
        .alias("from"),
        since=pl.col("since").fill_null(date.min),
    )


def _offered(results: pl.DataFrame) -> pl.DataFrame:
    """Results by the kinds of target that they bear on, one a day: undisputed, latest stated."""
    days = (pl.col("period_end") - pl.col("period_start")).dt.total_days() + 1
    rows = results.with_columns(
        **_shared(),
        day=pl.coalesce("period_end", "stated_on", "first_stated_on"),
        whole_year=days.is_between(*_YEAR),
    ).drop_nulls("day")
    begun = pl.col("period_start").is_not_null()
    kinds = {
        "since": begun & pl.col("period_end").is_not_null(),
        "year": pl.col("whole_year").fill_null(False) | ~begun,
        "level": pl.col("metric").is_in(LEVELS),
    }
    offered = pl.concat(
        rows.filter(fits).select(
            *(c for c in _BY if c not in ("kind", "since")),
            kind=pl.lit(kind),
            since=pl.col("period_start") if kind == "since" else pl.lit(date.min),
            day="day",
            reached_value=pl.coalesce("value", "change_percent"),
            result_id="result_id",
            certain=~pl.col("disputed"),
            stated="stated_on",
        )
        for kind, fits in kinds.items()
    )
    return (
        offered.sort("certain", "stated", "result_id")
        .unique([*_BY, "day"], keep="last", maintain_order=True)
        .drop("certain", "stated")
    )


def _shared() -> dict[str, pl.Expr]:
    """What target and result must share, in one form, nothing null."""
    unit = pl.col("unit")
    return {
        "scope": pl.col("place").fill_null(_WHOLE),
        "model": pl.col("model_id").fill_null(""),
        "unit_class": pl.when(unit == "vehicles_per_year").then(pl.lit("vehicles")).otherwise(unit).fill_null(""),
        "relative": pl.col("value").is_null(),
        "since": pl.col("period_start"),
    }


def _latest(wanted: pl.DataFrame, offered: pl.DataFrame, until: str) -> pl.DataFrame:
    """For each target the result of the latest day up to a limit."""
    found = wanted.sort(until).join_asof(
        offered.with_columns(reached_on="day").sort("day"),
        left_on=until,
        right_on="day",
        by=_BY,
        strategy="backward",
        check_sortedness=False,
    )
    return found.drop_nulls("result_id").select("target_id", "from", "result_id", "reached_on", "reached_value")

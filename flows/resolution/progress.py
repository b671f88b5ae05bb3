"""Progress: targets held against results, as of a day that is an input of the build.

The rules, in order; each row names the one that told its outcome:
- `superseded_by_later_statement`, `withdrawn_by_statement` (told as given up), `withdrawn_by_later_statement` (another
  statement gives up a target of the same organization, metric, value and, so far as it says, place and date)
- `stated_after_as_of`: not known on that day
- `reached_in_time`: a result up to the due date, at or beyond the value; a finer metric may show it, too
- `short_at_due_date`: the result for the due date itself is short of it; `limit_kept`: of an upper limit it is not
  above
- `due_without_result`: the date has passed and no result tells
- `no_due_date`, `no_result`, `only_a_finer_metric`, `upper_limit_not_due`: open
- `straight_line`: on track, what is reached is at least what an even pace from the announcement (and the level
  then, if a result tells it, else nothing) to the due date would have given; `straight_line_short`: it is less, so
  behind
"""

from datetime import date

import polars as pl

from flows.resolution.bearing import bearing

_CEILINGS = ("lt", "le")
_NEARLY = 0.95
_YEAR = 365.25
_DIGITS = 6


def progress(targets: pl.DataFrame, results: pl.DataFrame, as_of: date) -> pl.DataFrame:
    """One row a target: the columns of `progress`, and `decided_by`, the target that supersedes or withdraws it.

    In: merged targets with `announced_on`, `superseded_by`; merged results with `disputed`; the day that outcomes
    are told for.
    """
    told = targets.join(bearing(targets, results, as_of), on="target_id", how="left").with_columns(as_of=pl.lit(as_of))
    later = targets.select(superseded_by="target_id", superseded_on="first_stated_on")
    told = told.join(later, on="superseded_by", how="left").join(_given_up(targets), on="target_id", how="left")
    measured = told.with_columns(level=pl.coalesce("value", "change_percent"), begun=_begun(), met=_met()).with_columns(
        reached_share=pl.when(pl.col("level") > 0).then(pl.col("reached_value") / pl.col("level")),
        time_share=_share_of_time(pl.col("as_of")),
        even=_share_of_time(pl.min_horizontal("reached_on", "as_of")),
    )
    ruled = measured.with_columns(rule=_rule()).with_columns(
        outcome=pl.col("rule").replace_strict(_OUTCOMES, return_dtype=pl.String)
    )
    return ruled.with_columns(
        pace_needed=_pace(),
        reached_share=pl.col("reached_share").round(_DIGITS),
        time_share=pl.col("time_share").round(_DIGITS),
        decided_by=pl.when(pl.col("outcome") == "superseded").then("superseded_by").otherwise("given_up_by"),
    )


_OUTCOMES = {
    "superseded_by_later_statement": "superseded",
    "withdrawn_by_statement": "withdrawn",
    "withdrawn_by_later_statement": "withdrawn",
    "stated_after_as_of": "unknown",
    "reached_in_time": "met",
    "short_at_due_date": "missed",
    "limit_kept": "met",
    "due_without_result": "unknown",
    "no_due_date": "open",
    "no_result": "open",
    "only_a_finer_metric": "open",
    "upper_limit_not_due": "open",
    "straight_line": "on_track",
    "straight_line_short": "behind",
}


def _given_up(targets: pl.DataFrame) -> pl.DataFrame:
    """Targets that another row gives up: `target_id`, `given_up_on`, `given_up_by` (that row's target_id)."""
    shared = ["organization_id", "metric", "value", "value_max", "change_percent", "unit", "model_id"]
    denials = targets.filter(pl.col("certainty") == "denied").select(
        *shared, "first_stated_on", denial="target_id", denied_place="place", denied_end="period_end"
    )
    pairs = targets.filter(pl.col("certainty") != "denied").join(denials, on=shared, nulls_equal=True, suffix="_denied")
    place = pl.col("denied_place").is_null() | (pl.col("denied_place") == pl.col("place"))
    due = pl.col("denied_end").is_null() | (pl.col("denied_end") == pl.col("period_end"))
    later = pl.col("first_stated_on_denied") > pl.col("first_stated_on")
    fitting = pairs.filter(place & due & later)
    return (
        fitting.sort("first_stated_on_denied", "denial")
        .group_by("target_id")
        .agg(given_up_on=pl.col("first_stated_on_denied").first(), given_up_by=pl.col("denial").first())
    )


def _begun() -> pl.Expr:
    """From when time is counted: the announcement, or the first day of the period of which the figure is."""
    announced = pl.coalesce("announced_on", "first_stated_on")
    return pl.when(pl.col("period_end").is_not_null()).then(pl.coalesce("period_start", announced)).otherwise(announced)


def _share_of_time(day: pl.Expr) -> pl.Expr:
    """The share of the time from the beginning to the end of the due date that is gone on the evening of a day."""
    whole = (pl.col("period_end") - pl.col("begun")).dt.total_days() + 1
    gone = (day - pl.col("begun")).dt.total_days() + 1
    return pl.when(whole > 0).then((gone / whole).clip(0.0, 1.0))


def _met() -> pl.Expr:
    level, reached = pl.coalesce("value", "change_percent"), pl.col("reached_value")
    comparator = pl.col("comparator")
    return (
        pl.when(comparator == "gt")
        .then(reached > level)
        .when(comparator == "approx")
        .then(reached >= level - level.abs() * (1 - _NEARLY))
        .when(comparator == "lt")
        .then(reached < level)
        .when(comparator == "le")
        .then(reached <= level)
        .otherwise(reached >= level)
    )


def _rule() -> pl.Expr:
    as_of, due = pl.col("as_of"), pl.col("period_end")
    ceiling = pl.col("comparator").is_in(_CEILINGS)
    nothing, passed = pl.col("result_id").is_null(), due < as_of
    final = (pl.col("reached_on") >= due) & ~pl.col("finer")
    expected = pl.col("before_value").fill_null(0.0) + (
        pl.col("level") - pl.col("before_value").fill_null(0.0)
    ) * pl.col("even")
    # A figure of a period counts from nothing, whatever was so before.
    whole_period = pl.col("period_start").is_not_null()
    even = pl.when(whole_period).then(pl.col("level") * pl.col("even")).otherwise(expected)
    return (
        pl.when(pl.col("first_stated_on") > as_of)
        .then(pl.lit("stated_after_as_of"))
        .when(pl.col("superseded_by").is_not_null() & (pl.col("superseded_on").fill_null(as_of) <= as_of))
        .then(pl.lit("superseded_by_later_statement"))
        .when(pl.col("certainty") == "denied")
        .then(pl.lit("withdrawn_by_statement"))
        .when(pl.col("given_up_on") <= as_of)
        .then(pl.lit("withdrawn_by_later_statement"))
        .when(~ceiling & pl.col("met"))
        .then(pl.lit("reached_in_time"))
        .when(final & ceiling & pl.col("met"))
        .then(pl.lit("limit_kept"))
        .when(final)
        .then(pl.lit("short_at_due_date"))
        .when(passed)
        .then(pl.lit("due_without_result"))
        .when(due.is_null())
        .then(pl.lit("no_due_date"))
        .when(nothing)
        .then(pl.lit("no_result"))
        .when(pl.col("finer"))
        .then(pl.lit("only_a_finer_metric"))
        .when(ceiling)
        .then(pl.lit("upper_limit_not_due"))
        .when(pl.col("reached_value") >= even)
        .then(pl.lit("straight_line"))
        .otherwise(pl.lit("straight_line_short"))
    )


def _pace() -> pl.Expr:
    """How much a year is still to come, evenly, to reach the value by the due date; null where nothing is to come."""
    rising = ~pl.col("comparator").is_in(_CEILINGS) & pl.col("outcome").is_in(["open", "on_track", "behind"])
    years = (pl.col("period_end") - pl.coalesce("reached_on", "begun")).dt.total_days() / _YEAR
    missing = pl.col("level") - pl.col("reached_value").fill_null(0.0)
    return pl.when(rising & (years > 0) & (missing > 0)).then((missing / years).round(2))

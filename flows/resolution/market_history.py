"""Markets over time: the steps of an organization in a place, and plans whose date has passed."""

from datetime import date

import polars as pl

_ORDER = {"planned": 0, "present": 1, "exited": 2}


def with_steps(markets: pl.DataFrame) -> pl.DataFrame:
    """Markets with `step` (1, 2, … in the order in which they were first stated) and `current` (the one stated last).

    In: merged markets. Stated on one day: planned before present before exited. What is denied is no step; what has no
    date comes first.
    """
    order = pl.col("status").replace_strict(_ORDER, return_dtype=pl.Int64)
    stands = pl.col("certainty") != "denied"
    place = ["organization_id", "place", "denied"]
    ordered = markets.with_columns(denied=~stands, order=order).sort(
        *place, "first_stated_on", "order", nulls_last=False, maintain_order=True
    )
    stepped = ordered.with_columns(step=pl.int_range(1, pl.len() + 1, dtype=pl.Int64).over(place))
    latest = stepped.sort(*place, "last_stated_on", "order", nulls_last=False, maintain_order=True).with_columns(
        current=(pl.int_range(pl.len()) == pl.len() - 1).over(place)
    )
    return latest.with_columns(
        step=pl.when(~pl.col("denied")).then("step"), current=pl.col("current") & ~pl.col("denied")
    ).drop("denied", "order")


def overdue_markets(markets: pl.DataFrame, members: pl.DataFrame, as_of: date) -> pl.DataFrame:
    """Markets with `overdue`: of a plan with a date whether that has passed without news; null of all else. Inferred.

    News is that the organization is in the place, or in a country of it, or has left it, stated no earlier than the
    plan.
    """
    real = markets.filter((pl.col("status") != "planned") & (pl.col("certainty") != "denied"))
    within = real.join(members.select("country_code", region="place"), on="country_code").select(
        "organization_id", "last_stated_on", place="region"
    )
    news = (
        pl.concat([real.select("organization_id", "last_stated_on", "place"), within])
        .group_by("organization_id", "place")
        .agg(news_on=pl.col("last_stated_on").max(), told=pl.lit(True))
    )
    beside = markets.join(news, on=["organization_id", "place"], how="left", maintain_order="left")
    no_news = pl.col("told").is_null() | (pl.col("news_on") < pl.col("first_stated_on")).fill_null(False)
    due = pl.coalesce("period_end", "period_start")
    plan = (pl.col("status") == "planned") & (pl.col("certainty") != "denied")
    return beside.with_columns(overdue=pl.when(plan & due.is_not_null()).then((due < as_of) & no_news)).drop(
        "news_on", "told"
    )

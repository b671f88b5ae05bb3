"""Staleness: planned events and models whose date has passed without news. Nobody said so: it is inferred."""

from datetime import date

import polars as pl


def overdue_events(events: pl.DataFrame, as_of: date) -> pl.DataFrame:
    """Events with `overdue`: of a scheduled one with a date whether that has passed without news; null of all else.

    News is an event of the same type, organization, place and models that occurred, stated no earlier.
    """
    same = ["event_type", "organization_id", "place", "models"]
    news = (
        events.filter(pl.col("status") == "occurred")
        .group_by(same)
        .agg(news_on=pl.col("last_stated_on").max(), told=pl.lit(True))
    )
    due = pl.coalesce("end_on", "start_on")
    plan = (pl.col("status") == "scheduled") & (pl.col("certainty") != "denied")
    return _overdue(events, news, same, plan, due, as_of)


def overdue_models(models: pl.DataFrame, events: pl.DataFrame, as_of: date) -> pl.DataFrame:
    """Models with `overdue`: of a planned one with a launch date whether that passed without a launch; else null."""
    launched = events.filter((pl.col("status") == "occurred") & (pl.col("event_type") == "product_launch"))
    news = (
        launched.select("last_stated_on", model_id="models")
        .explode("model_id", empty_as_null=True, keep_nulls=False)
        .drop_nulls("model_id")
        .group_by("model_id")
        .agg(news_on=pl.col("last_stated_on").max(), told=pl.lit(True))
    )
    due = pl.coalesce("launch_end", "launch_start")
    plan = (pl.col("status") == "planned") & (pl.col("certainty") != "denied")
    return _overdue(models, news, ["model_id"], plan, due, as_of)


def _overdue(
    frame: pl.DataFrame, news: pl.DataFrame, same: list[str], plan: pl.Expr, due: pl.Expr, as_of: date
) -> pl.DataFrame:
    beside = frame.join(news, on=same, how="left", nulls_equal=True, maintain_order="left")
    no_news = pl.col("told").is_null() | (pl.col("news_on") < pl.col("first_stated_on")).fill_null(False)
    return beside.with_columns(overdue=pl.when(plan & due.is_not_null()).then((due < as_of) & no_news)).drop(
        "news_on", "told"
    )

"""Revisions: statements about one thing that later ones supersede, and those of one day that contradict each other.

One thing is one organization, metric, place, model, unit and due date (of a result: period). A figure without a due
date is compared with none: nothing says that two of them are about the same. Nothing is deleted.
"""

import polars as pl

_TOPIC = ("organization_id", "metric", "place", "model_id", "unit", "period_end")
_APPROXIMATE = 0.05


def superseded(targets: pl.DataFrame) -> pl.DataFrame:
    """Targets with `superseded_by`: the next statement, by its day, of another value for the same thing.

    In: merged targets with `target_id`, `stated_on` (the latest statement's) and `last_stated_on`. On one day what the
    source itself gives up (`denied`) yields to what it says instead; of several later ones the most told, then the
    smallest id.
    """
    measured = targets.filter(pl.col("period_end").is_not_null() & pl.any_horizontal(_level().is_not_null())).select(
        *_TOPIC,
        "target_id",
        day=pl.coalesce("stated_on", "last_stated_on"),
        level=_level(),
        upper="value_max",
        relative=pl.col("value").is_null(),
        given_up=pl.col("certainty") == "denied",
        told=-pl.col("document_count"),
    )
    topic = [*_TOPIC, "relative"]
    steps = (
        measured.drop_nulls("day")
        .group_by(*topic, "day", "given_up")
        .agg(
            pl.col("target_id").sort_by("told", "target_id").first().alias("next_id"),
            pl.struct("level", "upper").n_unique().alias("levels"),
        )
    )
    # A step of time is a day, and in it first what is given up; each row is superseded by the next step that stands.
    ordered = steps.sort(*topic, "day", pl.col("given_up").not_()).with_columns(
        following=pl.col("next_id").shift(-1).over(topic, order_by=["day", pl.col("given_up").not_()])
    )
    found = (
        measured.join(
            ordered.select(*topic, "day", "given_up", "following"), on=[*topic, "day", "given_up"], nulls_equal=True
        )
        .drop_nulls("following")
        .select("target_id", superseded_by="following")
    )
    return targets.drop("superseded_by", strict=False).join(found, on="target_id", how="left", maintain_order="left")


def disputed(name: str, figures: pl.DataFrame, readings: pl.DataFrame) -> pl.DataFrame:
    """Figures with `disputed`: whether on one day another document stated a value that cannot be true with it.

    In: `targets` or `results`, merged; their ranked readings. A lower limit and a higher value agree; so do values
    about as large as one that is told as approximate. What one document tells beside each other is taken to be two
    things.
    """
    id_column = f"{name.removesuffix('s')}_id"
    topic = [*_TOPIC, "period_start"] if name == "results" else list(_TOPIC)
    stated = (
        readings.filter((pl.col("certainty") != "denied") & pl.col("period_end").is_not_null())
        .select(
            *topic,
            "fact_id",
            "document_id",
            day=pl.coalesce("stated_on", "published_on"),
            relative=pl.col("value").is_null(),
            **_bounds(),
        )
        .drop_nulls("day")
        .unique()
    )
    on = [*topic, "day", "relative"]
    crowded = stated.filter(pl.struct(on).is_duplicated())
    pairs = crowded.join(crowded, on=on, nulls_equal=True, suffix="_other").filter(
        pl.col("fact_id") != pl.col("fact_id_other")
    )
    together = (
        pairs.filter(pl.col("document_id") == pl.col("document_id_other")).select("fact_id", "fact_id_other").unique()
    )
    against = (
        pairs.filter((pl.col("low") > pl.col("high_other")) | (pl.col("low_other") > pl.col("high")))
        .join(together, on=["fact_id", "fact_id_other"], how="anti")
        .get_column("fact_id")
        .unique()
    )
    return figures.with_columns(disputed=pl.col(id_column).is_in(against.implode()))


def _level() -> pl.Expr:
    return pl.coalesce("value", "change_percent")


def _bounds() -> dict[str, pl.Expr]:
    """Between which values a figure says that the truth lies."""
    level, comparator = _level(), pl.col("comparator")
    margin = pl.when(comparator == "approx").then(level.abs() * _APPROXIMATE).otherwise(0.0)
    low = pl.when(comparator.is_in(["lt", "le"])).then(float("-inf")).otherwise(level - margin)
    high = (
        pl.when(comparator.is_in(["gt", "ge"])).then(float("inf")).otherwise(pl.coalesce("value_max", level) + margin)
    )
    return {"low": low, "high": high}

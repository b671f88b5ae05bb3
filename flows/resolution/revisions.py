"""Revisions: statements about one thing that later ones supersede, and those of one day that contradict each other.

One thing is one organization, metric, place, model, unit (vehicles and vehicles a year are one) and due date (of a
result: period). A figure without a due
date is compared with none: nothing says that two of them are about the same. Nothing is deleted.
"""

import polars as pl

_TOPIC = ("organization_id", "metric", "place", "model_id", "unit", "period_end")
_APPROXIMATE = 0.05


def superseded(targets: pl.DataFrame) -> pl.DataFrame:
    """Targets with `superseded_by`: the next statement, by its day, of another value for the same thing.

    In: merged targets with `target_id`, `stated_on` (the latest statement's) and `last_stated_on`. The same value in
    other words (at least 50,000 after 50,000) is no other value. On one day what the source itself gives up (`denied`)
    yields to what it says instead; of several later ones the most told, then the smallest id.
    """
    day = pl.coalesce("stated_on", "last_stated_on")
    measured = targets.filter(pl.col("period_end").is_not_null() & day.is_not_null()).select(
        *(c for c in _TOPIC if c != "unit"),
        "target_id",
        _unit().alias("unit"),
        day=day,
        level=pl.struct(_level().alias("level"), "value_max"),
        relative=pl.col("value").is_null(),
        # A step of time is a day, and in it first what is given up.
        stands=pl.col("certainty") != "denied",
        told=-pl.col("document_count"),
    )
    topic = [*_TOPIC, "relative"]
    best = pl.col("target_id", "level").sort_by("told", "target_id").first()
    steps = (
        measured.sort("told", "target_id")
        .group_by(*topic, "day", "stands", maintain_order=True)
        .agg(
            best.name.prefix("best_"),
            pl.col("target_id", "level")
            .filter(pl.col("level") != pl.col("level").first())
            .first()
            .name.prefix("other_"),
        )
        .sort(*topic, "day", "stands", nulls_last=True)
    )
    runs = _next_runs(steps, topic)
    beside = measured.join(runs, on=[*topic, "day", "stands"], nulls_equal=True)
    same = (pl.col("level") == pl.col("next_level")).fill_null(False)
    found = beside.select("target_id", superseded_by=pl.when(same).then("next_other").otherwise("next_best"))
    return targets.drop("superseded_by", strict=False).join(
        found.drop_nulls("superseded_by"), on="target_id", how="left", maintain_order="left"
    )


def _next_runs(steps: pl.DataFrame, topic: list[str]) -> pl.DataFrame:
    """For each step of time the first later one that tells another value: `next_best`, `next_level`, `next_other`.

    Steps that follow one another and tell one and the same value are a run; what follows a step is the next run.
    """
    one = pl.col("other_target_id").is_null()
    goes_on = one & one.shift(1) & (pl.col("best_level") == pl.col("best_level").shift(1))
    numbered = steps.with_columns(run=(~goes_on.over(topic).fill_null(False)).cast(pl.Int64).cum_sum())
    starts = numbered.unique("run", keep="first", maintain_order=True).select(
        *topic,
        run=pl.col("run") - 1,
        next_best="best_target_id",
        next_level="best_level",
        next_other="other_target_id",
    )
    return numbered.select(*topic, "day", "stands", "run").join(
        starts, on=[*topic, "run"], nulls_equal=True, how="inner"
    )


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
            *(column for column in topic if column != "unit"),
            _unit().alias("unit"),
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


def _unit() -> pl.Expr:
    return pl.col("unit").replace({"vehicles_per_year": "vehicles"})


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

"""Names beside ids, from the tables that the ids point at, for people who open one file in a spreadsheet."""

from collections.abc import Mapping

import polars as pl

import schemas


def with_names(name: str, frame: pl.DataFrame, rows: Mapping[str, pl.DataFrame], places: pl.DataFrame) -> pl.DataFrame:
    """A dataset's rows with the names that stand beside its ids.

    In: the rows; all merged rows by dataset; `place`, `place_name` of all places.
    """
    for key in schemas.DATASETS[name].foreign_keys:
        if key.name_column is None or key.column not in frame.columns:
            continue
        target = rows[key.dataset].select(
            pl.col(key.reference).alias(key.column), pl.col("name").alias(key.name_column)
        )
        frame = frame.join(target, on=key.column, how="left", maintain_order="left")
    if "place" in frame.columns:
        frame = frame.join(places, on="place", how="left", maintain_order="left")
    return frame


def with_model_names(events: pl.DataFrame, models: pl.DataFrame) -> pl.DataFrame:
    """Events with `model_names`, the names of their models in the order of the ids."""
    named = (
        events.select("event_id", model_id="models")
        .explode("model_id", empty_as_null=True, keep_nulls=False)
        .drop_nulls("model_id")
        .join(models.select("model_id", "name"), on="model_id", how="inner")
        .sort("event_id", "model_id")
        .group_by("event_id", maintain_order=True)
        .agg(model_names="name")
    )
    joined = events.join(named, on="event_id", how="left", maintain_order="left")
    return joined.with_columns(pl.col("model_names").fill_null([]))

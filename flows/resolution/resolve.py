"""Resolution: the readings of all articles → the contract's datasets, one row a fact."""

from collections.abc import Mapping

import polars as pl

import schemas
from flows.extraction.gazetteer import Gazetteer, place_names
from flows.resolution.identity import cited, identified
from flows.resolution.merging import merged
from flows.resolution.titles import titled

_FACTS = ("organizations", "people", "events", "participants", "models", "markets", "targets", "results", "quotes")


def resolve(
    readings: dict[str, pl.DataFrame], documents: pl.DataFrame, gazetteer: Gazetteer, curated: Mapping[str, pl.DataFrame]
) -> dict[str, pl.DataFrame]:
    """The datasets of the contract, each with the columns of its schema, sorted by key.

    In: readings as extraction makes them, documents without their text, the names of places, and the vocabulary's
    CSV files by stem. The same datasets come out whatever the order of the readings.
    """
    known = identified(readings)
    rows = {name: merged(name, known[name], documents) for name in _FACTS}
    rows = {name: _named_id(name, frame) for name, frame in rows.items()}
    models = rows["events"].select("event_id", model_id="models").explode("model_id", empty_as_null=True, keep_nulls=False)
    rows["event_models"] = models.drop_nulls()
    rows["events"] = _with_model_names(rows["events"], rows["models"])
    rows = {name: _with_names(name, frame, rows, gazetteer) for name, frame in rows.items()}
    rows["events"] = titled(rows["events"])
    for name in ("targets", "results"):
        rows[name] = rows[name].with_columns(disputed=pl.lit(False))
    rows["documents"] = documents
    rows["evidence"] = cited(readings["evidence"], known)
    rows["region_members"] = _members(curated)
    return {name: _shaped(name, rows.get(name)) for name in schemas.DATASETS}


def _named_id(name: str, frame: pl.DataFrame) -> pl.DataFrame:
    id_column = schemas.DATASETS[name].id_column or "fact_id"
    return frame.drop("fact_id") if id_column in frame.columns else frame.rename({"fact_id": id_column})


def _with_model_names(events: pl.DataFrame, models: pl.DataFrame) -> pl.DataFrame:
    names = dict(models.select("model_id", "name").iter_rows())
    return events.with_columns(
        model_names=pl.col("models").list.eval(pl.element().replace_strict(names, default=None, return_dtype=pl.String).drop_nulls())
    )


def _with_names(
    name: str, frame: pl.DataFrame, rows: Mapping[str, pl.DataFrame], gazetteer: Gazetteer
) -> pl.DataFrame:
    """The names that stand beside the ids, from the tables that the ids point at; places by their English names."""
    for key in schemas.DATASETS[name].foreign_keys:
        if key.name_column is None or key.column not in frame.columns:
            continue
        target = rows[key.dataset].select(pl.col(key.reference).alias(key.column), pl.col("name").alias(key.name_column))
        frame = frame.join(target, on=key.column, how="left", maintain_order="left")
    if "place" in frame.columns:
        frame = frame.join(place_names(gazetteer), on="place", how="left", maintain_order="left")
    return frame


def _members(curated: Mapping[str, pl.DataFrame]) -> pl.DataFrame | None:
    """The countries of each region, with the day since when, where the file has one."""
    members = curated.get("region_members")
    return None if members is None else members.with_columns(pl.col("since").str.to_date("%Y-%m-%d"))


def _shaped(name: str, frame: pl.DataFrame | None) -> pl.DataFrame:
    """A frame with exactly the schema's columns, what it lacks null, sorted by the key."""
    if frame is None:
        return schemas.empty(name)
    schema = schemas.schema(name)
    shaped = frame.select(
        (pl.col(c) if c in frame.columns else pl.lit(None)).cast(dtype).alias(c) for c, dtype in schema.items()
    )
    return shaped.sort(shaped.columns)

"""Identity: the id of every reading's fact, so that the same fact of two articles is one row.

A named thing has its slug (`seres-5`), and keeps it whatever is read of it; another fact has the hash of its key, so a
cell of the key that is read otherwise makes another fact. Ids that people decided to be one are one before this.
"""

from collections.abc import Mapping

import polars as pl

import schemas

#: Facts whose models are part of what they are.
_OF_MODELS = "product_launch"


def once(readings: Mapping[str, pl.DataFrame]) -> dict[str, pl.DataFrame]:
    """The readings, each once however often its article was given."""
    key = ["document_id", "reading"]
    facts = {name: frame for name, frame in readings.items() if name != "evidence"}
    if not any(frame.select(pl.struct(key).is_duplicated().any()).item() for frame in facts.values()):
        return dict(readings)
    single = {name: frame.unique(key, keep="any") for name, frame in facts.items()}
    return {**single, "evidence": readings["evidence"].unique(["dataset", *key, "field"], keep="any")}


def identified(readings: Mapping[str, pl.DataFrame]) -> dict[str, pl.DataFrame]:
    """The readings with `fact_id`: the dataset's own id where it is a slug, else the hash of its key.

    In: a frame per fact dataset with `document_id` and `reading`. Participants have to wait for their events' ids.
    """
    return {name: with_ids(name, frame) for name, frame in readings.items() if name not in ("evidence", "participants")}


def with_ids(name: str, frame: pl.DataFrame) -> pl.DataFrame:
    """A dataset's readings with `fact_id`."""
    dataset = schemas.DATASETS[name]
    if dataset.id_column in frame.columns:
        return frame.with_columns(fact_id=pl.col(str(dataset.id_column)))
    columns = list(dataset.key)
    if name == "events":
        frame = frame.with_columns(launched=launched_models())
        columns.append("launched")
    distinct = frame.select(columns).unique(maintain_order=True)
    ids = [dataset.fact_id(row, row.get("launched")) for row in distinct.iter_rows(named=True)]
    keyed = distinct.with_columns(pl.Series("fact_id", ids, dtype=pl.String))
    joined = frame.join(keyed, on=columns, how="left", nulls_equal=True, maintain_order="left")
    return joined.drop("launched", strict=False)


def launched_models() -> pl.Expr:
    """The models that are part of an event's key, sorted: those of a launch; null for all others."""
    return pl.when(pl.col("event_type") == _OF_MODELS).then(pl.col("models").fill_null([]).list.unique().list.sort())


def of_events(participants: pl.DataFrame, events: pl.DataFrame) -> pl.DataFrame:
    """Participants with their event's id and, by it, their own `fact_id`."""
    ids = events.select("document_id", event_reading="reading", event_id="fact_id")
    joined = participants.join(ids, on=["document_id", "event_reading"], how="inner", maintain_order="left")
    return with_ids("participants", joined)

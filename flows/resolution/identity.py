"""Identity: the id of every reading's fact, so that the same fact of two articles is one row."""

import polars as pl

import schemas


def identified(readings: dict[str, pl.DataFrame]) -> dict[str, pl.DataFrame]:
    """The readings with `fact_id`: the dataset's own id where it is a slug, else the hash of its key.

    In: a frame per fact dataset with `document_id` and `reading`. Participants take their event's id into `event_id` first.
    """
    result = {}
    for name, frame in readings.items():
        if name in ("evidence", "participants"):
            continue
        result[name] = _with_id(name, frame)
    if "participants" in readings:
        events = result["events"].select("document_id", event_reading="reading", event_id="fact_id")
        joined = readings["participants"].join(events, on=["document_id", "event_reading"], how="left", maintain_order="left")
        result["participants"] = _with_id("participants", joined)
    return result


def _with_id(name: str, frame: pl.DataFrame) -> pl.DataFrame:
    dataset = schemas.DATASETS[name]
    if dataset.id_column in frame.columns:
        return frame.with_columns(fact_id=pl.col(dataset.id_column))
    columns = [*dataset.key, *(["models"] if "models" in frame.columns else [])]
    distinct = frame.select(columns).unique()
    ids = [
        dataset.fact_id(row, row.get("models")) if "models" in row else dataset.fact_id(row)
        for row in distinct.iter_rows(named=True)
    ]
    keyed = distinct.with_columns(pl.Series("fact_id", ids, dtype=pl.String))
    return frame.join(keyed, on=columns, how="left", nulls_equal=True, maintain_order="left")


def cited(evidence: pl.DataFrame, readings: dict[str, pl.DataFrame]) -> pl.DataFrame:
    """The evidence with the fact's id in place of the reading's number, none twice."""
    ids = pl.concat(
        [frame.select(pl.lit(name).alias("dataset"), "document_id", "reading", "fact_id") for name, frame in readings.items()]
    )
    joined = evidence.join(ids, on=["dataset", "document_id", "reading"], how="inner")
    return joined.select(schemas.schema("evidence").names()).unique()

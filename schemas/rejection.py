"""Failures, and the rows of `rejects` that tell of them."""

from collections.abc import Mapping

import polars as pl

from schemas.registry import DATASETS, empty
from schemas.rules import REASONS

#: One failure: the row's position in its dataset, the column that the rule is about (null: the row), the rule's code.
FAILURES = pl.Schema({"dataset": pl.String, "position": pl.UInt32, "column": pl.String, "check": pl.String})


def failures(dataset: str, positions: pl.Series, check: str, column: str | None) -> pl.DataFrame:
    """One failure of a rule for each position."""
    return pl.DataFrame({"position": positions}).select(
        dataset=pl.lit(dataset),
        position=pl.col("position").cast(pl.UInt32),
        column=pl.lit(column, dtype=pl.String),
        check=pl.lit(check),
    )


def rejects(datasets: Mapping[str, pl.DataFrame], found: pl.DataFrame) -> pl.DataFrame:
    """The rows of `rejects`: one per failure and document that states the row.

    In: the datasets as they were given, and the failures found in them (FAILURES). Out: the columns of `rejects`, in
    a total order. A row that no document states gets one line per reason, without document and statement.
    """
    statements = _statements(datasets["evidence"])
    told = [
        _told(name, frame, found.filter(pl.col("dataset") == name), statements)
        for name, frame in datasets.items()
        if name in found.get_column("dataset")
    ]
    table = pl.concat([empty("rejects"), *told])
    return table.unique().sort(table.columns, nulls_last=True)


def _statements(evidence: pl.DataFrame) -> pl.DataFrame:
    """For each fact and document the whole statement; of several the first in the text."""
    whole = pl.col("field") == "*"
    return (
        evidence.sort("start", "end", "quote", nulls_last=True)
        .group_by("dataset", "fact_id", "document_id")
        .agg(statement=pl.col("quote").filter(whole).first())
    )


def _told(name: str, frame: pl.DataFrame, found: pl.DataFrame, statements: pl.DataFrame) -> pl.DataFrame:
    about = DATASETS[name].about
    rows = frame.with_row_index("position").join(found.select("position").unique(), on="position", how="semi")
    cells = rows.select(
        "position",
        fact_id=pl.lit(None, pl.String) if about is None else pl.col(about),
        row=pl.struct(frame.columns).struct.json_encode(),
    )
    named = found.get_column("column").drop_nulls().unique().sort()
    values = rows.select("position", pl.col(named.to_list()).cast(pl.String)).unpivot(
        index="position", variable_name="cell_column", value_name="cell"
    )
    sources = _sources(name, rows, statements)
    return (
        found.join(cells, on="position", how="left")
        .join(values, left_on=["position", "column"], right_on=["position", "cell_column"], how="left")
        .join(sources, on="position", how="left")
        .rename({"cell": "value"})
        .with_columns(reason=pl.col("check").replace_strict(REASONS, return_dtype=pl.String))
        .select(empty("rejects").columns)
    )


def _sources(name: str, rows: pl.DataFrame, statements: pl.DataFrame) -> pl.DataFrame:
    """Which documents state a row, and in which words: `position`, `document_id`, `statement`."""
    if name == "evidence":
        return rows.select("position", "document_id", statement="quote")
    if "document_id" in rows.columns:
        return rows.select("position", "document_id", statement=pl.lit(None, pl.String))
    about = DATASETS[name].about
    # A model of an event is stated where the event is.
    owner = "events" if name == "event_models" else name
    if about is None:
        return rows.select("position", document_id=pl.lit(None, pl.String), statement=pl.lit(None, pl.String))
    of_dataset = statements.filter(pl.col("dataset") == owner)
    return rows.select("position", fact_id=about).join(of_dataset, on="fact_id").drop("fact_id", "dataset")

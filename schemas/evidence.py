"""Evidence: why a cell says what it says."""

import polars as pl

from schemas import table
from schemas.enumerations import EVIDENCE_DATASETS
from schemas.fields import column, document_id
from schemas.forms import FIELD


class Evidence(table.Table):
    """For one fact, one of its columns and one document: the words that say so."""

    fact_id: str = column(
        "Fact", "Id of the fact, in the dataset that `dataset` names.", example="3f2a9c0b5d7e1846", key=True
    )
    dataset: str = column("Dataset", "Where the fact stands.", example="targets", key=True, values=EVIDENCE_DATASETS)
    field: str = column(
        "Field",
        "Name of the column that the quote is for, or * for the whole statement.",
        example="value",
        key=True,
        form=FIELD,
    )
    document_id: str = document_id("The document that states it.", key=True)
    start: pl.Int64 = column(
        "Start",
        "Where the quote starts in the document's text.",
        example=1204,
        unit="Unicode code points",
        minimum=0,
    )
    end: pl.Int64 = column(
        "End", "Where it ends; the character here is out.", example=1210, unit="Unicode code points", minimum=1
    )
    quote: str = column("Quote", "The text from start to end, to the letter.", example="50,000", sliced=True)
    value: str = column(
        "Value",
        "What the quote was read as, written as in the CSV; null for the whole statement.",
        example="50000",
        nullable=True,
        sliced=True,
    )
    rule: str = column("Rule", "Name of the rule that read it.", example="target.verb_quantity_period")

    span_order = table.rule(
        "SPAN_ORDER",
        "A span starts before it ends.",
        about="end",
        holds=pl.col("start") < pl.col("end"),
    )

    span_length = table.rule(
        "SPAN_LENGTH",
        "A quote is as long as its span.",
        about="quote",
        holds=pl.col("quote").str.len_chars().cast(pl.Int64) == pl.col("end") - pl.col("start"),
    )

    reading = table.rule(
        "READING",
        "A column's quote was read as something, the whole statement as nothing.",
        about="value",
        holds=(pl.col("field") == "*") == pl.col("value").is_null(),
    )

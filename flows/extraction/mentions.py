"""Mentions: typed spans of a document's text. One table for all kinds; what a kind does not have is null."""

import polars as pl

MENTIONS = pl.Schema(
    {
        "document_id": pl.String,
        "sentence": pl.UInt32,
        "kind": pl.String,
        "start": pl.Int64,
        "end": pl.Int64,
        "surface": pl.String,
        "id": pl.String,
        "label": pl.String,
        "value": pl.Float64,
        "value_max": pl.Float64,
        "comparator": pl.String,
        "unit": pl.String,
        "change_percent": pl.Float64,
        "period_start": pl.Date,
        "period_end": pl.Date,
        "relation": pl.String,
        "granularity": pl.String,
        "edtf": pl.String,
        "city": pl.String,
        "number_start": pl.Int64,
        "number_end": pl.Int64,
    }
)
KINDS = ("number", "quantity", "period", "place", "organization", "person", "model", "cue", "quotation")


def as_mentions(spans: pl.DataFrame, kind: str) -> pl.DataFrame:
    """Spans with some of the mention columns as mentions of one kind: MENTIONS, absent columns null.

    Raises ValueError for a kind that is not one of KINDS.
    """
    if kind not in KINDS:
        raise ValueError(f"mention kind {kind!r} is not one of {', '.join(KINDS)}")
    present = spans.with_columns(pl.lit(kind).alias("kind"))
    return present.select(
        (pl.col(name) if name in present.columns else pl.lit(None)).cast(dtype).alias(name)
        for name, dtype in MENTIONS.items()
    )

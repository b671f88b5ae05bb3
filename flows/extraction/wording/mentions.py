"""Mentions: typed spans of a document's text. One table for all kinds; what a kind does not have is null."""

from collections.abc import Sequence

import polars as pl

from flows.extraction.wording.span_order import order_of

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
    if spans.is_empty():
        return MENTIONS.to_frame()
    present = spans.with_columns(pl.lit(kind).alias("kind"))
    return present.select(
        (pl.col(name) if name in present.columns else pl.lit(None)).cast(dtype).alias(name)
        for name, dtype in MENTIONS.items()
    )


_THEN = ("end", "kind", "label", "id")


def together(parts: Sequence[pl.DataFrame]) -> pl.DataFrame:
    """Mentions of several kinds as one frame: MENTIONS, by document, sentence, start, end, kind, label and id.

    Most are of one kind, and have nothing in most columns: these are put together of the others alone.
    """
    parts = [part if part.schema == MENTIONS else part.select(MENTIONS.names()).cast(MENTIONS) for part in parts]
    most = max(parts, key=lambda part: part.height)
    if most.is_empty():
        return most
    # What the order is told by is never left out: numbers, of which most sentences of figures are full, have no id.
    lacking = [n for n in MENTIONS.names() if n not in _THEN and most[n].null_count() == most.height]
    found = pl.concat([part.drop(lacking) for part in parts])
    order = order_of(found, then=_THEN)
    others = [part.select(lacking) for part in parts if part is not most]
    if order is None or not lacking or not others:
        return pl.concat(parts) if order is None else pl.concat(parts).rechunk()[order]
    at, rows = 0, []
    for part in parts:
        rows.append(pl.int_range(at, at + part.height, dtype=pl.UInt32, eager=True))
        if part is most:
            rows[-1] = pl.repeat(None, part.height, dtype=pl.UInt32, eager=True)
        else:
            at += part.height
    row = pl.concat(rows).gather(order)
    rest = pl.concat(others).rechunk().select(pl.all().gather(row))
    return found.rechunk()[order].hstack(rest).select(MENTIONS.names())

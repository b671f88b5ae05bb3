"""Spans: where a pattern stands in every sentence of a batch, to the code point.

Polars gives no offsets for regular expressions. Both functions here return code-point offsets in the document, over
whole columns at once.
"""

import polars as pl

from flows.reading.typography import SEPARATOR

SPANS = pl.Schema(
    {"document_id": pl.String, "sentence": pl.UInt32, "start": pl.Int64, "end": pl.Int64, "surface": pl.String}
)


def find_spans(
    sentences: pl.DataFrame, pattern: str, column: str = "norm", *, sieve: pl.Expr | None = None
) -> pl.DataFrame:
    """All non-overlapping matches of a pattern in the sentences, leftmost first.

    In: `document_id`, `sentence`, `start` and the string column `column`, which holds no U+001F; a pattern of the
    Rust engine (no look-around) that matches no empty string; `sieve`, if it is cheaper than the pattern: true of all
    sentences whose matches are wanted. Out: SPANS, offsets of the document.
    Matches are marked with a control character, cut there, and measured: exact, and linear in the text.
    """
    held = sentences.filter(pl.col(column).str.contains(pattern) if sieve is None else sieve)
    # Patterns are costly to compile: one that nothing may match is not.
    if held.is_empty():
        return SPANS.to_frame()
    return _pieces(held, pattern, column).filter(pl.col("piece") % 2 == 1).select(SPANS.names()).collect().cast(SPANS)


def find_spans_in_context(
    sentences: pl.DataFrame, pattern: str, width: int, column: str = "norm", *, sieve: pl.Expr | None = None
) -> pl.DataFrame:
    """The matches as `find_spans` finds them, with the sentence's text on either side.

    In: as there. Out: SPANS, `before` and `after`: up to `width` characters of the same sentence, and no further than
    the match next but one, so that many matches in one long sentence stay linear.
    """
    held = sentences.filter(pl.col(column).str.contains(pattern) if sieve is None else sieve)
    if held.is_empty():
        return pl.DataFrame(schema={**SPANS, "before": pl.String, "after": pl.String})
    piece, before, after = pl.col("piece"), pl.col("surface").str.tail(width), pl.col("surface").str.head(width)
    # Put together of the pieces on either side: a slice of the text would count its characters from the beginning.
    far_before = pl.when(piece >= 3).then(before.shift(3) + before.shift(2)).otherwise(pl.lit(""))
    far_after = pl.when(piece + 2 < pl.col("pieces")).then(after.shift(-2) + after.shift(-3)).otherwise(pl.lit(""))
    return (
        _pieces(held, pattern, column)
        .with_columns(
            before=(far_before + before.shift(1)).str.tail(width), after=(after.shift(-1) + far_after).str.head(width)
        )
        .filter(piece % 2 == 1)
        .select(*SPANS.names(), "before", "after")
        .collect()
        .cast(SPANS)
    )


def _pieces(sentences: pl.DataFrame, pattern: str, column: str) -> pl.LazyFrame:
    """The sentences that match, cut at both ends of every match: `piece` counts from 0, the odd ones match."""
    text = pl.col(column)
    marked = text.str.replace_all(pattern, f"{SEPARATOR}${{0}}{SEPARATOR}").str.split(SEPARATOR).alias("surface")
    size = text.str.len_chars().cast(pl.Int64)
    length = pl.col("surface").str.len_chars().cast(pl.Int64)
    end = pl.col("base") + length.cum_sum()
    return (
        sentences.lazy()
        .select("document_id", "sentence", "start", size.alias("size"), marked)
        .with_columns(pieces=pl.col("surface").list.len())
        .filter(pl.col("pieces") > 1)
        # One running sum over all rows, less what came before the row: much cheaper than a sum per sentence.
        .with_columns(base=pl.col("start") - (pl.col("size").cum_sum() - pl.col("size")))
        .with_columns(piece=pl.int_ranges(pl.col("pieces"), dtype=pl.UInt32))
        .explode("surface", "piece", empty_as_null=True, keep_nulls=True)
        .with_columns(start=end - length, end=end)
    )

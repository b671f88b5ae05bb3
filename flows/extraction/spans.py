"""Spans: where a pattern or a term stands in every sentence of a batch, to the code point.

Polars gives no offsets for regular expressions, and byte offsets for terms. Both functions here return
code-point offsets in the document, over whole columns at once.
"""

import polars as pl

from flows.reading.typography import SEPARATOR

SPANS = pl.Schema(
    {"document_id": pl.String, "sentence": pl.UInt32, "start": pl.Int64, "end": pl.Int64, "surface": pl.String}
)
_WORD = r"^[\p{L}\p{N}_]$"


def find_spans(
    sentences: pl.DataFrame, pattern: str, column: str = "norm", *, carry: tuple[str, ...] = ()
) -> pl.DataFrame:
    """All non-overlapping matches of a pattern in the sentences, leftmost first.

    In: `document_id`, `sentence`, `start` and the string column `column`, which holds no U+001F; a pattern of the
    Rust engine (no look-around) that matches no empty string. Out: SPANS, offsets of the document, and the sentence's
    columns named in `carry` (none of SPANS' names).
    Matches are marked with a control character, cut there, and measured: exact, and linear in the text.
    """
    text = pl.col(column)
    marked = text.str.replace_all(pattern, f"{SEPARATOR}${{0}}{SEPARATOR}").str.split(SEPARATOR).alias("surface")
    size = text.str.len_chars().cast(pl.Int64)
    pieces = (
        sentences.lazy()
        .filter(text.str.contains(pattern))
        # One running sum over all rows, less what came before the row: much cheaper than a sum per sentence.
        .select("document_id", "sentence", (pl.col("start") - (size.cum_sum() - size)).alias("base"), marked, *carry)
        .with_columns(odd=pl.int_ranges(pl.col("surface").list.len(), dtype=pl.UInt32))
        .explode("surface", "odd", empty_as_null=True, keep_nulls=True)
    )
    length = pl.col("surface").str.len_chars().cast(pl.Int64)
    return (
        pieces.with_columns(end=pl.col("base") + length.cum_sum(), length=length)
        .filter(pl.col("odd") % 2 == 1)
        .select("document_id", "sentence", (pl.col("end") - pl.col("length")).alias("start"), "end", "surface", *carry)
        .collect()
        .cast({name: dtype for name, dtype in SPANS.items()})  # noqa: C416
    )


def find_terms(
    sentences: pl.DataFrame,
    terms: list[str],
    *,
    ascii_case_insensitive: bool = False,
    overlapping: bool = False,
    column: str = "norm",
) -> pl.DataFrame:
    """All whole-word occurrences of the terms (the longest first, unless `overlapping`).

    In: as in `find_spans`; terms without U+001F. Out: SPANS and `term` (as it stands in `terms`), offsets of the document.
    A term that begins or ends with a letter or digit must not touch another one there.
    """
    ordered = sorted(set(terms), key=lambda term: (-len(term), term))
    text = pl.col(column)
    hits = (
        sentences.lazy()
        .select(
            "document_id",
            "sentence",
            "start",
            text.alias("text"),
            text.str.find_many(
                ordered, ascii_case_insensitive=ascii_case_insensitive, overlapping=True
            ).alias("at"),
            text.str.extract_many(
                ordered, ascii_case_insensitive=ascii_case_insensitive, overlapping=True
            ).alias("surface"),
        )
        .filter(pl.col("at").list.len() > 0)
        .explode("at", "surface", empty_as_null=True, keep_nulls=True)
        .with_columns(at=_code_points(pl.col("text"), pl.col("at")))
        .with_columns(to=pl.col("at") + pl.col("surface").str.len_chars().cast(pl.Int64))
        .filter(
            ~(
                pl.col("text").str.slice(pl.col("at") - 1, 1).str.contains(_WORD)
                & (pl.col("at") > 0)
                & pl.col("surface").str.slice(0, 1).str.contains(_WORD)
            )
            & ~(
                pl.col("text").str.slice(pl.col("to"), 1).str.contains(_WORD)
                & pl.col("surface").str.slice(-1, 1).str.contains(_WORD)
            )
        )
        .select(
            "document_id",
            "sentence",
            (pl.col("start") + pl.col("at")).alias("start"),
            (pl.col("start") + pl.col("to")).alias("end"),
            "surface",
        )
        .collect()
        .cast(dict(SPANS))
    )
    hits = hits.unique().sort("document_id", "sentence", "start", pl.col("end").neg())
    known = {term.lower() if ascii_case_insensitive else term: term for term in reversed(ordered)}
    surface = pl.col("surface").str.to_lowercase() if ascii_case_insensitive else pl.col("surface")
    hits = hits.with_columns(term=surface.replace_strict(known, default=None, return_dtype=pl.String))
    return hits if overlapping else longest(hits)


def longest(spans: pl.DataFrame) -> pl.DataFrame:
    """The spans without those that overlap an earlier or, at the same start, longer one.

    In: SPANS and any more columns. Out: the same columns, sorted by document, sentence and start.
    """
    ordered = spans.sort("document_id", "sentence", "start", pl.col("end").neg())
    keep, last, until = [], None, -1
    for document_id, sentence, start, end in ordered.select("document_id", "sentence", "start", "end").iter_rows():
        fresh = (document_id, sentence) != last or start >= until
        keep.append(fresh)
        if fresh:
            last, until = (document_id, sentence), end
    return ordered.filter(pl.Series(keep, dtype=pl.Boolean))


def _code_points(text: pl.Expr, at: pl.Expr) -> pl.Expr:
    """Byte offsets as code-point offsets: the length of the text before them."""
    before = text.cast(pl.Binary).bin.slice(0, at).cast(pl.String).str.len_chars()
    ascii_only = text.str.len_bytes() == text.str.len_chars()
    return pl.when(ascii_only).then(at).otherwise(before).cast(pl.Int64)

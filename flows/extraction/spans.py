"""Spans: where a pattern or a term stands in every sentence of a batch, to the code point.

Polars gives no offsets for regular expressions, and byte offsets for terms. Both functions here return
code-point offsets in the document, over whole columns at once.
"""

import re
from functools import lru_cache

import polars as pl

from flows.extraction.span_order import in_order, longest
from flows.reading.typography import SEPARATOR

SPANS = pl.Schema(
    {"document_id": pl.String, "sentence": pl.UInt32, "start": pl.Int64, "end": pl.Int64, "surface": pl.String}
)
_WORD = r"^[\p{L}\p{N}_]$"
_BEGINS, _ENDS = re.compile(r"[A-Za-z0-9]"), re.compile(r"[A-Za-z0-9]\Z")


def find_spans(
    sentences: pl.DataFrame, pattern: str, column: str = "norm", *, sieve: pl.Expr | None = None
) -> pl.DataFrame:
    """All non-overlapping matches of a pattern in the sentences, leftmost first.

    In: `document_id`, `sentence`, `start` and the string column `column`, which holds no U+001F; a pattern of the
    Rust engine (no look-around) that matches no empty string; `sieve`, if it is cheaper than the pattern: true of all
    sentences whose matches are wanted. Out: SPANS, offsets of the document.
    Matches are marked with a control character, cut there, and measured: exact, and linear in the text.
    """
    return _measured(sentences, pattern, column, sieve).select(SPANS.names()).collect().cast(SPANS)


def find_spans_in_context(
    sentences: pl.DataFrame, pattern: str, width: int, column: str = "norm", *, sieve: pl.Expr | None = None
) -> pl.DataFrame:
    """The matches as `find_spans` finds them, with the sentence's text on either side.

    In: as there. Out: SPANS, `before` and `after`: up to `width` characters of the same sentence, and no further than
    the match next but one, so that many matches in one long sentence stay linear.
    """
    start, end, base = pl.col("start"), pl.col("end"), pl.col("from")
    first = pl.max_horizontal(pl.col("earliest"), start - width)
    last = pl.min_horizontal(pl.col("latest"), end + width)
    return (
        _measured(sentences, pattern, column, sieve)
        .with_columns(
            before=pl.col("text").str.slice(first - base, start - first),
            after=pl.col("text").str.slice(end - base, last - end),
        )
        .select(*SPANS.names(), "before", "after")
        .collect()
        .cast(SPANS)
    )


def _measured(sentences: pl.DataFrame, pattern: str, column: str, sieve: pl.Expr | None = None) -> pl.LazyFrame:
    """The matches with the `text` of their sentence and where it begins (`from`), and the bounds of what is told of
    their surroundings: those of the piece on the far side of the match beside them.
    """
    piece = pl.col("piece")
    return (
        _pieces(sentences, pattern, column, sieve)
        .with_columns(
            earliest=pl.when(piece >= 3).then(pl.col("start").shift(3)).otherwise(pl.col("start").shift(1)),
            latest=pl.when(piece + 2 < pl.col("pieces"))
            .then(pl.col("end").shift(-3))
            .otherwise(pl.col("end").shift(-1)),
        )
        .filter(piece % 2 == 1)
    )


def _pieces(sentences: pl.DataFrame, pattern: str, column: str, sieve: pl.Expr | None = None) -> pl.LazyFrame:
    """The sentences that match, cut at both ends of every match: `piece` counts from 0, the odd ones match."""
    text = pl.col(column)
    marked = text.str.replace_all(pattern, f"{SEPARATOR}${{0}}{SEPARATOR}").str.split(SEPARATOR).alias("surface")
    size = text.str.len_chars().cast(pl.Int64)
    length = pl.col("surface").str.len_chars().cast(pl.Int64)
    end = pl.col("base") + length.cum_sum()
    return (
        sentences.lazy()
        .filter(text.str.contains(pattern) if sieve is None else sieve)
        .select("document_id", "sentence", "start", size.alias("size"), marked, text.alias("text"))
        .with_columns(pieces=pl.col("surface").list.len())
        .filter(pl.col("pieces") > 1)
        # One running sum over all rows, less what came before the row: much cheaper than a sum per sentence.
        .with_columns(base=pl.col("start") - (pl.col("size").cum_sum() - pl.col("size")), **{"from": pl.col("start")})
        .with_columns(piece=pl.int_ranges(pl.col("pieces"), dtype=pl.UInt32))
        .explode("surface", "piece", empty_as_null=True, keep_nulls=True)
        .with_columns(start=end - length, end=end)
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

    In: as in `find_spans`; terms without U+001F. Out: SPANS and `term` (as it stands in `terms`).
    A term that begins or ends with a letter or digit must not touch another one there.
    """
    ordered = _occurring(terms, sentences[column])
    if not ordered:
        return pl.DataFrame(schema={**SPANS, "term": pl.String})
    text = pl.col(column)
    hits = (
        sentences.lazy()
        .select(
            "document_id",
            "sentence",
            "start",
            text.alias("text"),
            text.str.find_many(ordered, ascii_case_insensitive=ascii_case_insensitive, overlapping=True).alias("at"),
            text.str.extract_many(ordered, ascii_case_insensitive=ascii_case_insensitive, overlapping=True).alias(
                "surface"
            ),
        )
        .filter(pl.col("at").list.len() > 0)
        .explode("at", "surface", empty_as_null=True, keep_nulls=True)
        .with_columns(at=_code_points(pl.col("text"), pl.col("at")))
        .with_columns(to=pl.col("at") + pl.col("surface").str.len_chars().cast(pl.Int64))
        .filter(*_whole(ordered))
        .select(
            "document_id",
            "sentence",
            (pl.col("start") + pl.col("at")).alias("start"),
            (pl.col("start") + pl.col("to")).alias("end"),
            "surface",
        )
        .collect()
        .cast(SPANS)
    )
    if ascii_case_insensitive:
        known = {term.lower(): term for term in reversed(ordered)}
        surface = pl.col("surface").str.to_lowercase()
        # Terms that differ in case alone are found twice.
        hits = hits if len(known) == len(ordered) else hits.unique(maintain_order=True)
        hits = hits.with_columns(term=surface.replace_strict(known, default=None, return_dtype=pl.String))
    else:
        hits = hits.with_columns(term=pl.col("surface"))
    return in_order(hits) if overlapping else longest(hits)


def _whole(terms: list[str]) -> tuple[pl.Expr, pl.Expr]:
    """Whether a hit touches no letter or digit where its surface begins or ends with one."""
    text, at, to, surface = pl.col("text"), pl.col("at"), pl.col("to"), pl.col("surface")
    before = text.str.slice(at - 1, 1).str.contains(_WORD) & (at > 0)
    after = text.str.slice(to, 1).str.contains(_WORD)
    # Most lists have no term that begins or ends with a mark.
    if not all(_BEGINS.match(term) for term in terms):
        before = before & surface.str.slice(0, 1).str.contains(_WORD)
    if not all(_ENDS.search(term) for term in terms):
        after = after & surface.str.slice(-1, 1).str.contains(_WORD)
    return ~before, ~after


# A run of letters and digits. As a term's ends touch none, all its runs are runs of the text that it stands in.
_RUN = r"[\p{L}\p{N}_]+"


def _occurring(terms: list[str], texts: pl.Series) -> list[str]:
    """The terms all of whose words are among those of a batch, the longest first.

    To build the search costs far more than to search, and most terms of a vocabulary are in no text of a batch.
    """
    words = words_of(texts)
    ordered, runs = _runs_of(tuple(terms))
    absent = runs.filter(~pl.col("run").is_in(words.implode()))["term"].unique()
    return ordered.filter(~pl.int_range(ordered.len(), dtype=pl.UInt32, eager=True).is_in(absent.implode())).to_list()


@lru_cache(maxsize=16)
def _runs_of(terms: tuple[str, ...]) -> tuple[pl.Series, pl.DataFrame]:
    """The terms, the longest first, and the words of each in small letters: `term` (its number), `run`."""
    ordered = pl.Series(sorted(set(terms), key=lambda term: (-len(term), term)), dtype=pl.String)
    runs = pl.DataFrame({"run": ordered.str.to_lowercase().str.extract_all(_RUN)}).with_row_index("term")
    return ordered, runs.explode("run", empty_as_null=False, keep_nulls=False)


def words_of(texts: pl.Series) -> pl.Series:
    """The distinct words of the texts in small letters; those of the last texts are kept, as finders follow others."""
    key = (texts.len(), int(texts.hash().sum() or 0), int(texts.str.len_bytes().sum() or 0))
    if key not in _LAST_WORDS:
        pieces = texts.str.split(" ").explode(empty_as_null=False, keep_nulls=False).unique()
        words = pieces.str.to_lowercase().str.extract_all(_RUN).explode(empty_as_null=False, keep_nulls=False).unique()
        _LAST_WORDS.clear()
        _LAST_WORDS[key] = words
    return _LAST_WORDS[key]


_LAST_WORDS: dict[tuple[int, int, int], pl.Series] = {}


def _code_points(text: pl.Expr, at: pl.Expr) -> pl.Expr:
    """Byte offsets as code-point offsets: the length of the text before them."""
    before = text.cast(pl.Binary).bin.slice(0, at).cast(pl.String).str.len_chars()
    ascii_only = text.str.len_bytes() == text.str.len_chars()
    return pl.when(ascii_only).then(at).otherwise(before).cast(pl.Int64)

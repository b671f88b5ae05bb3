"""Spans: where a pattern or a term stands in every sentence of a batch, to the code point.

Polars gives no offsets for regular expressions, and byte offsets for terms. Both functions here return
code-point offsets in the document, over whole columns at once.
"""

import re
from collections.abc import Iterator
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
    held = sentences.filter(pl.col(column).str.contains(pattern) if sieve is None else sieve)
    # Patterns are costly to compile: one that nothing may match is not.
    if held.is_empty():
        return SPANS.to_frame()
    return _measured(held, pattern, column).select(SPANS.names()).collect().cast(SPANS)


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
    held = sentences.filter(pl.col(column).str.contains(pattern) if sieve is None else sieve)
    if held.is_empty():
        return pl.DataFrame(schema={**SPANS, "before": pl.String, "after": pl.String})
    return (
        _measured(held, pattern, column)
        .with_columns(
            before=pl.col("text").str.slice(first - base, start - first),
            after=pl.col("text").str.slice(end - base, last - end),
        )
        .select(*SPANS.names(), "before", "after")
        .collect()
        .cast(SPANS)
    )


def _measured(sentences: pl.DataFrame, pattern: str, column: str) -> pl.LazyFrame:
    """The matches with the `text` of their sentence and where it begins (`from`), and the bounds of what is told of
    their surroundings: those of the piece on the far side of the match beside them.
    """
    piece = pl.col("piece")
    return (
        _pieces(sentences, pattern, column)
        .with_columns(
            earliest=pl.when(piece >= 3).then(pl.col("start").shift(3)).otherwise(pl.col("start").shift(1)),
            latest=pl.when(piece + 2 < pl.col("pieces"))
            .then(pl.col("end").shift(-3))
            .otherwise(pl.col("end").shift(-1)),
        )
        .filter(piece % 2 == 1)
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
        .select("document_id", "sentence", "start", text.alias("text"))
        .with_columns(
            at=pl.col("text").str.find_many(ordered, ascii_case_insensitive=ascii_case_insensitive, overlapping=True)
        )
        .filter(pl.col("at").list.len() > 0)
        .with_columns(
            surface=pl.col("text").str.extract_many(
                ordered, ascii_case_insensitive=ascii_case_insensitive, overlapping=True
            ),
            wide=_wide(pl.col("text")),
        )
        .explode("at", "surface", empty_as_null=True, keep_nulls=True)
        .with_columns(pl.col("at").cast(pl.Int64))
        .filter(~_beside(ordered, *_bytes()))
        .with_columns(at=_code_points(pl.col("wide"), pl.col("at")))
        .with_columns(to=pl.col("at") + pl.col("surface").str.len_chars().cast(pl.Int64))
        .filter(~_beside(ordered, *_letters()).fill_null(value=False))
        .with_columns(start=pl.col("start") + pl.col("at"), end=pl.col("start") + pl.col("to"))
        .select(SPANS.names())
        .collect()
        .cast(SPANS)
    )
    if ascii_case_insensitive:
        known = {term.lower(): term for term in reversed(ordered)}
        surface = pl.col("surface").str.to_lowercase()
        # Terms that differ in case alone are found twice.
        hits = hits if len(known) == len(ordered) else hits.unique(maintain_order=True)
        if any(small != term for small, term in known.items()):
            surface = surface.replace_strict(known, default=None, return_dtype=pl.String)
        hits = hits.with_columns(term=surface)
    else:
        hits = hits.with_columns(term=pl.col("surface"))
    return in_order(hits) if overlapping else longest(hits)


def _wide(text: pl.Expr) -> pl.Expr:
    """The text if some of its characters are longer than a byte, else null: most are not, and places are the same."""
    return pl.when(text.str.len_bytes() != text.str.len_chars()).then(text)


def _beside(terms: list[str], before: pl.Expr, after: pl.Expr) -> pl.Expr:
    """Whether a letter or digit is before or after a hit that begins or ends with one."""
    # Most lists have no term that begins or ends with a mark.
    if not all(_BEGINS.match(term) for term in terms):
        before = before & pl.col("surface").str.slice(0, 1).str.contains(_WORD)
    if not all(_ENDS.search(term) for term in terms):
        after = after & pl.col("surface").str.slice(-1, 1).str.contains(_WORD)
    return before | after


def _bytes() -> Iterator[pl.Expr]:
    """Whether the byte before a hit, and the one after it, is a letter or digit. In: `text`, `at` in bytes, `surface`.

    Bytes are cheap to get at, and almost all that is beside a hit is one byte.
    """
    raw, at = pl.col("text").cast(pl.Binary), pl.col("at")
    for place in (at - 1, at + pl.col("surface").str.len_bytes().cast(pl.Int64)):
        byte = pl.when(place >= 0).then(raw.bin.slice(place, 1)).bin.reinterpret(dtype=pl.UInt8)
        letter = (byte | 32).is_between(ord("a"), ord("z")) | byte.is_between(ord("0"), ord("9")) | (byte == ord("_"))
        yield letter.fill_null(value=False)


def _letters() -> tuple[pl.Expr, pl.Expr]:
    """The same for characters of any length, null where there is none. In: `wide`, `at` and `to` in code points."""
    text, at = pl.col("wide"), pl.col("at")
    before = text.str.slice(at - 1, 1).str.contains(_WORD) & (at > 0)
    return before, text.str.slice(pl.col("to"), 1).str.contains(_WORD)


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


def _code_points(wide: pl.Expr, at: pl.Expr) -> pl.Expr:
    """Byte offsets as code-point offsets: the length of the text before them. In: as `_wide` gives it, and Int64."""
    before = wide.cast(pl.Binary).bin.slice(0, at).cast(pl.String).str.len_chars()
    return before.cast(pl.Int64).fill_null(at)

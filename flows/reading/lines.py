"""Lines: texts → logical lines, that is paragraphs, headings and list items, each with its place in the text.

A line of the file is a line of its own unless the text is wrapped at a width, as mail and agency copy are: then the
lines of a paragraph are put together again.
"""

import polars as pl

from flows.reading.typography import fold_column

LINES = pl.Schema({"document": pl.UInt32, "start": pl.Int64, "norm": pl.String})
# One code point for one: "\r\n" must not look like a blank line, and so gives its "\r" away to a space.
_BREAKS = {"\r\n": " \n", **dict.fromkeys("\r\x0b\x0c\x85\u2028\u2029", "\n")}
# Widths at which people and programs wrap text; a longer line is a paragraph, a shorter one a list or headings.
_NARROWEST, _WIDEST = 40, 120
# What begins a line of its own however the line before ends: a list mark, a label. That a label is short is told by a
# pattern of its own: letters of any script, many times over, are long to compile.
_FRESH = r"^(?:[-*•‣▪●○◦·⁃–—➤►✓✔■□|#>]|\(?[0-9A-Za-z]{1,2}[.)]\s)"
_LABEL, _SHORT_LABEL = r"^[A-Z][\w ]*:\s", r"^[^:]{1,21}:"


def logical_lines(documents: pl.DataFrame) -> pl.DataFrame:
    """The non-blank logical lines of the documents, in order: LINES.

    In: `text`. Out: `document` is the number of the document's row, `norm` the folded text of the line without
    surrounding spaces, `start` its place in the document in code points.
    """
    physical = (
        documents.select(
            pl.int_range(pl.len(), dtype=pl.UInt32).alias("document"),
            pl.col("text").str.replace_many(list(_BREAKS), list(_BREAKS.values()), leftmost=True).str.split("\n"),
        )
        .explode("text", empty_as_null=True, keep_nulls=True)
        .with_columns(length=pl.col("text").str.len_chars().cast(pl.Int64))
        .with_columns(
            start=(pl.col("length") + 1).cum_sum().over("document") - pl.col("length") - 1,
            norm=fold_column("text"),
        )
        .drop("text")
    )
    written = (
        physical.with_columns(stripped=pl.col("norm").str.strip_chars(" "))
        .with_columns(block=((pl.col("stripped") == "") | (pl.col("start") == 0)).cum_sum())
        .filter(pl.col("stripped") != "")
    )
    joined = _unwrap(written)
    indent = pl.col("norm").str.len_chars().cast(pl.Int64) - pl.col("norm").str.strip_chars_start(" ").str.len_chars()
    return joined.select(
        "document", (pl.col("start") + indent).alias("start"), pl.col("norm").str.strip_chars(" ")
    ).cast(LINES)


def _unwrap(lines: pl.DataFrame) -> pl.DataFrame:
    """Lines that a wrapping width has cut, put together again; the others as they are.

    Text wrapped at a width has no line to which the first word of the next line could still have been added.
    """
    block = "block"
    lines = lines.with_columns(
        width=pl.col("stripped").str.len_chars().max().over(block),
        of=pl.len().over(block),
        previous=pl.col("stripped").shift(1).over(block),
    )
    first_word = pl.col("stripped").str.extract(r"^(\S+)", 1).str.len_chars()
    length = pl.col("previous").str.len_chars()
    full = length + 1 + first_word > pl.col("width")
    mostly = full.sum().over(block) * 2 > pl.col("of") - 1
    wrapped = pl.col("width").is_between(_NARROWEST, _WIDEST) & full & mostly
    small = pl.col("stripped").str.contains(r"^[\"'(]?\p{Ll}")
    open_end = pl.col("previous").str.contains(r"[\p{L}\p{N},;\-]$")
    stripped = pl.col("stripped").str
    fresh = stripped.contains(_FRESH) | (stripped.contains(_LABEL) & stripped.contains(_SHORT_LABEL))
    continues = (
        pl.col("previous").is_not_null()
        & ~fresh
        & (
            (wrapped & (small | (pl.col("of") >= 3) | pl.col("previous").str.contains(r",$")))
            # Ragged lines, as from a PDF: the sentence goes on in small letters.
            | (small & open_end & (length >= _NARROWEST // 2) & (pl.col("width") <= _WIDEST))
        )
    )
    lines = lines.with_columns(continues=continues)
    if not lines["continues"].any():
        return lines
    return lines.group_by((~pl.col("continues")).cum_sum().alias("logical"), maintain_order=True).agg(
        pl.col("document", "start").first(), pl.col("norm").str.join(" ")
    )

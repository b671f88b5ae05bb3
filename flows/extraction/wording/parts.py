"""Parts: sentences that no text of sense has the length of, cut, so that what costs a square of it stays linear."""

import polars as pl

# What surrounds a name is cut from its sentence, and patterns begin anew at each of its words: no part is longer.
_PART = 1000


def in_parts(sentences: pl.DataFrame) -> pl.DataFrame:
    """The sentences in order, numbered in `part`, those that are too long to be any cut at spaces."""
    columns = ["document_id", "sentence", "start", "norm"]
    long = pl.col("norm").str.len_bytes() > _PART
    if not sentences.select(long.any()).item():
        return sentences.select(columns).sort("document_id", "sentence", "start").with_row_index("part")
    cut = rf"(?s).{{1,{_PART - 1}}} |.{{1,{_PART}}}"
    parts = sentences.filter(long).select(*columns[:3], pl.col("norm").str.extract_all(cut)).explode("norm")
    length = pl.col("norm").str.len_chars().cast(pl.Int64)
    before = (length.cum_sum() - length).over("document_id", "sentence")
    parts = parts.with_columns(start=pl.col("start") + before)
    both = pl.concat([sentences.filter(~long).select(columns), parts.select(columns)])
    return both.sort("document_id", "sentence", "start").with_row_index("part")

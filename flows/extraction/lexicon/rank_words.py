"""Ranks: the "No." of "the No. 1 brand" is short for "number", and denies nothing."""

import polars as pl

_TERM = "no"
_RANK = r"^(?:\. ?\d| \d{1,2}\b)"
_AHEAD = 4


def without_ranks(hits: pl.DataFrame, sentences: pl.DataFrame) -> pl.DataFrame:
    """The cues without the "No." of ranks.

    In: spans with `term` and `surface`, and sentences with `document_id`, `sentence`, `start` and `norm`. Out: the
    spans, some less.
    """
    asked = (pl.col("term") == _TERM) & (pl.col("surface") != _TERM)
    if not hits.select(asked.any()).item():
        return hits
    texts = sentences.select("document_id", "sentence", pl.col("start").alias("from"), "norm")
    trial = hits.with_row_index("row").filter(asked).join(texts, on=["document_id", "sentence"], how="left")
    right = pl.col("norm").str.slice((pl.col("end") - pl.col("from")).clip(0), _AHEAD)
    rows = trial.filter(right.str.contains(_RANK))["row"]
    return hits.with_row_index("row").filter(~pl.col("row").is_in(rows.implode())).drop("row")

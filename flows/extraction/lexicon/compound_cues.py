"""Compounds: words for a works that only tell whose something is, or what it left the works with ("a factory-owned
importer", "factory-fitted tyres"): no works are spoken of.
"""

import polars as pl

_TERMS = ("factory", "plant", "works")
_COMPOUND = (
    r"^(?:-| )(?:owned|backed|supported|sponsored|run|approved|authori[sz]ed|trained|fitted|installed|fresh|new|set"
    r"|tuned|spec|standard|warranty)\b"
)
_AHEAD = 24


def without_compounds(hits: pl.DataFrame, sentences: pl.DataFrame) -> pl.DataFrame:
    """The cues without the words for a works that are the first part of such a compound.

    In: spans with `term`, and sentences with `document_id`, `sentence`, `start` and `norm`. Out: the spans, some less.
    """
    asked = pl.col("term").is_in(_TERMS)
    if not hits.select(asked.any()).item():
        return hits
    texts = sentences.select("document_id", "sentence", pl.col("start").alias("from"), "norm")
    trial = hits.with_row_index("row").filter(asked).join(texts, on=["document_id", "sentence"], how="left")
    right = pl.col("norm").str.slice((pl.col("end") - pl.col("from")).clip(0), _AHEAD)
    # "The factory run by X", "the plant set up in Y" are works: a blank parts only what cannot be a verb.
    parted = right.str.contains(r"^ (?:run|set|new|supported|sponsored|approved|authori|backed|standard|installed)")
    rows = trial.filter(right.str.contains(_COMPOUND) & ~parted)["row"]
    return hits.with_row_index("row").filter(~pl.col("row").is_in(rows.implode())).drop("row")

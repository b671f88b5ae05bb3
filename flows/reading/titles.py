"""Titles: what a text has as its title, where its metadata has none."""

import polars as pl


def fill_titles(documents: pl.DataFrame, sentences: pl.DataFrame) -> pl.DataFrame:
    """The documents with `title` from their first sentence of kind title where it is null; order and columns as before.

    The words are those of the text; a title needs no evidence (see the contract).
    """
    shown = (
        sentences.filter(pl.col("kind") == "title")
        .unique("document_id", keep="first", maintain_order=True)
        .select("document_id", pl.col("text").alias("_shown"))
    )
    return (
        documents.join(shown, on="document_id", how="left", maintain_order="left")
        .with_columns(title=pl.coalesce("title", "_shown"))
        .drop("_shown")
    )

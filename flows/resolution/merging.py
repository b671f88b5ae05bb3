"""Merging: readings of one fact in several articles → one row, each cell as the latest article has it."""

import polars as pl

import schemas

_STATED = ("first_stated_on", "last_stated_on", "document_count")


def merged(name: str, readings: pl.DataFrame, documents: pl.DataFrame) -> pl.DataFrame:
    """One row a fact: `fact_id`, the dataset's read columns, and when and how often it was stated.

    In: readings with `fact_id` and `document_id`; documents with `published_on`. A cell takes the latest reading that is not
    null, by the article's date and then its id; undated articles come first.
    """
    columns = [c for c in schemas.schema(name).names() if c in readings.columns and c not in _STATED]
    extra = [c for c in ("models",) if c in readings.columns]
    dated = readings.join(documents.select("document_id", "published_on"), on="document_id", how="left").sort(
        "published_on", "document_id", "reading", nulls_last=False
    )
    return (
        dated.group_by("fact_id", maintain_order=True)
        .agg(
            *(pl.col(c).drop_nulls().last().alias(c) for c in [*columns, *extra]),
            first_stated_on=pl.col("published_on").min(),
            last_stated_on=pl.col("published_on").max(),
            document_count=pl.col("document_id").n_unique().cast(pl.Int64),
        )
        .sort("fact_id")
    )

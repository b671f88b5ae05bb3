"""Evidence of facts: the readings' quotes with the facts' ids, and what documents read differently."""

from collections.abc import Mapping

import polars as pl

import schemas
from flows.resolution.issues import issue_frame
from flows.resolution.merging import rank_of

_KEY = ("dataset", "fact_id", "field", "document_id")
_SHOWN = 4


def cited(evidence: pl.DataFrame, readings: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    """The evidence with the fact's id in place of the reading's number: one row a fact, field and document.

    In: ranked readings with `fact_id`. Where one article has several readings of a fact, the quote of the one that the
    cell takes stands. Also out: `rank`, the higher the nearer to what the cell takes.
    """
    parts = []
    for name, frame in readings.items():
        ranks = sorted({rank_of(name, column) for column in frame.columns})
        joined = evidence.filter(pl.col("dataset") == name).join(
            frame.select("document_id", "reading", "fact_id", *ranks), on=["document_id", "reading"], how="inner"
        )
        rank = pl.col("rank").cast(pl.Int64)
        for special in (r for r in ranks if r != "rank"):
            fields = [column for column in frame.columns if rank_of(name, column) == special]
            rank = pl.when(pl.col("field").is_in(fields)).then(special).otherwise(rank)
        parts.append(joined.with_columns(rank=rank).select(*schemas.schema("evidence").names(), "rank"))
    return pl.concat(_nearest(part) for part in parts)


def _nearest(quotes: pl.DataFrame) -> pl.DataFrame:
    """Of several quotes of a cell in one document the one that ranks highest; most cells have one.

    And need no sorting.
    """
    several = pl.struct("fact_id", "field", "document_id").is_duplicated()
    marked = quotes.with_columns(several=several)
    chosen = marked.filter("several").sort(*_KEY, "rank", "start", "end", "value").unique(_KEY, keep="last")
    return pl.concat([marked.filter(~pl.col("several")), chosen]).drop("several")


def read_differently(evidence: pl.DataFrame) -> pl.DataFrame:
    """An issue for every cell that documents read differently.

    In: evidence with `rank`. A date or a place of an event that one article tells more exactly counts, too.
    """
    several = evidence.filter((pl.col("field") != "*") & pl.struct("dataset", "fact_id", "field").is_duplicated())
    values = several.group_by("dataset", "fact_id", "field", "value").agg(
        pl.col("document_id").sort(), pl.col("rank").max()
    )
    differing = values.filter(pl.struct("dataset", "fact_id", "field").is_duplicated()).sort("rank", descending=True)
    documents = pl.col("document_id").list.head(_SHOWN).list.join(", ")
    more = pl.when(pl.col("document_id").list.len() > _SHOWN).then(
        pl.format(" and {} more", pl.col("document_id").list.len() - _SHOWN)
    )
    told = pl.format("{} ({}{})", "value", documents, more.otherwise(pl.lit("")))
    rows = differing.group_by("dataset", "fact_id", "field", maintain_order=True).agg(
        told=told.str.join("; "), document_id=pl.col("document_id").list.first().first()
    )
    if rows.is_empty():
        return issue_frame()
    return issue_frame(
        rows.select(
            pl.lit("read_differently").alias("kind"),
            "document_id",
            "fact_id",
            pl.format("{}.{} is read differently: {}", "dataset", "field", "told").alias("reason"),
            pl.lit("the first of these stands; every reading stays in evidence").alias("action"),
        )
    )

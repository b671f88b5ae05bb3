"""Issues of resolution: what was decided between documents, or could not be, told so that somebody can act on it."""

from collections.abc import Iterable

import polars as pl

import schemas


def issue_frame(rows: pl.DataFrame | None = None) -> pl.DataFrame:
    """Rows with the columns of `schemas.ISSUES`, what they lack null, in an order that depends on them alone.

    In: at least `kind`, `reason`, `action`; none gives the empty list.
    """
    schema = schemas.schema(schemas.ISSUES.name)
    if rows is None:
        return schema.to_frame()
    shaped = rows.select(
        (pl.col(c) if c in rows.columns else pl.lit(None)).cast(dtype).alias(c) for c, dtype in schema.items()
    )
    return shaped.unique().sort(pl.all())


def all_issues(parts: Iterable[pl.DataFrame]) -> pl.DataFrame:
    """Several lists of issues as one, each issue once."""
    return issue_frame(pl.concat([issue_frame(), *parts]))

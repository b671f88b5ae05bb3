"""Counting: rows of a dataset become the marks of a grid, each with the words that stand behind it."""

from collections.abc import Sequence

import polars as pl

from flows.publishing.charts.grid import Mark
from flows.publishing.charts.wording import label

_SAID = 6


def marks(rows: pl.DataFrame) -> list[Mark]:
    """One mark per cell and kind.

    In: rows with `row`, `column`, `kind` and `says` (what one of them is, in words). Out: marks in a stable order.
    """
    cells = rows.group_by("row", "column", "kind").agg(pl.len(), pl.col("says").sort()).sort("row", "column", "kind")
    return [
        Mark(row, column, kind, count, f"{label(row, 60)}, {column}: {_together(says)}")
        for row, column, kind, count, says in cells.iter_rows()
    ]


def _together(says: Sequence[str]) -> str:
    head = [label(text, 90) for text in says[:_SAID]]
    rest = len(says) - len(head)
    return "; ".join(head) + (f"; and {rest:,} more" if rest else "")

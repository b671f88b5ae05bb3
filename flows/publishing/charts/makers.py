"""Makers: which organizations a chart has room for, and the others in words."""

import polars as pl

from flows.publishing.charts.wording import counted, label, listed

_LABEL = 20  # letters: what a wide font has room for beside the rows


def leading(rows: pl.DataFrame, most: int) -> tuple[pl.DataFrame, str]:
    """The rows of the organizations that have the most of them, with `row`, a label that is the organization's alone.

    In: rows with `organization_id` and `organization_name`; how many organizations there is room for. Out: their rows,
    those of the fullest first (by name where equal); and what to say of the others (empty: there are none).
    """
    counts = (
        rows.group_by("organization_id")
        .agg(pl.len(), pl.col("organization_name").first())
        .sort(["len", "organization_name", "organization_id"], descending=[True, False, False])
    )
    labels: dict[str, str] = {}
    for organization_id, _, name in counts.head(most).iter_rows():
        short = label(name or organization_id, _LABEL) or organization_id
        labels[organization_id] = short if short not in labels.values() else label(organization_id, _LABEL)
        if list(labels.values()).count(labels[organization_id]) > 1:
            labels[organization_id] = f"{label(organization_id, _LABEL - 4)} {len(labels)}"
    order = {organization_id: place for place, organization_id in enumerate(labels)}
    kept = (
        rows.filter(pl.col("organization_id").is_in(list(labels)))
        .with_columns(
            row=pl.col("organization_id").replace_strict(labels, return_dtype=pl.String),
            row_order=pl.col("organization_id").replace_strict(order, return_dtype=pl.Int64),
        )
        .sort("row_order", maintain_order=True)
        .drop("row_order")
    )
    rest = counts.slice(most)
    if rest.is_empty():
        return kept, ""
    names = [row[2] or row[0] for row in rest.iter_rows()]
    return kept, (
        f"Shown: the {most} organizations with the most. Not shown: {counted(rest.height, 'other', 'others')} "
        f"with {counted(int(rest['len'].sum()), 'row', 'rows')} ({listed(names)})."
    )


def rows_of(kept: pl.DataFrame) -> list[str]:
    """The labels of the rows, in their order."""
    return list(dict.fromkeys(kept["row"]))

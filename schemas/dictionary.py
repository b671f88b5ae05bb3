"""The data dictionary in Markdown, generated from the models; the same bytes each time."""

import sys
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

import polars as pl

from schemas.registry import DATASETS, Column, columns, dataset
from schemas.version import SCHEMA_VERSION

_TYPES = {
    pl.String: "string",
    pl.Int64: "integer",
    pl.Float64: "number",
    pl.Boolean: "boolean",
    pl.Date: "date",
    pl.Datetime: "datetime (UTC)",
}
#: A longer closed set (countries, currencies) is not spelt out in a cell.
_MOST_VALUES = 25


def dataset_table() -> str:
    """The Markdown table of all datasets: name, what one row is, key."""
    rows = [
        (f"`{each.name}`", each.description, ", ".join(f"`{name}`" for name in each.key) or "–")
        for each in DATASETS.values()
    ]
    return _table(("Dataset", "One row is", "Key"), rows)


def column_table(name: str) -> str:
    """The Markdown table of a dataset's columns; raises KeyError for an unknown name."""
    rows = [
        (
            f"`{column.name}`" + (" (key)" if column.key else ""),
            _TYPES[column.dtype.base_type()] + (", may be null" if column.nullable else ""),
            _meaning(column),
            column.unit or "",
            f"`{example(column)}`",
        )
        for column in columns(name)
    ]
    return _table(("Column", "Type", "Meaning", "Unit", "Example"), rows)


def dictionary(*, level: int = 2) -> str:
    """The whole data dictionary: a heading, what one row is, and the columns of every dataset.

    In: the level of the headings. Out: Markdown that ends with a line feed.
    """
    mark = "#" * level
    parts = [
        f"{mark} {each.title} (`{each.name}`)\n\n{each.description}{_pointers(each.name)}\n\n{column_table(each.name)}"
        for each in DATASETS.values()
    ]
    return "\n".join(parts)


def dictionary_page() -> str:
    """The whole data dictionary as a page of its own, for people who read a release."""
    return (
        f"# Data dictionary\n\nSchema version {SCHEMA_VERSION}. A release has {len(DATASETS)} tables; each is there as "
        "Parquet and as CSV, in `data/`. A column whose\nname bears (key) is part of what makes a row's identity. An "
        "unknown value is null, never a guess; what each column\nmay hold stands as JSON Schema in `schemas/`.\n\n"
        f"{dataset_table()}\n{dictionary()}"
    )


def example(column: Column) -> str:
    """A column's example, written as in the CSV."""
    value = column.example
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%dT%H:%M:%SZ")
    if isinstance(value, date):
        return value.isoformat()
    return str(value)


def _pointers(name: str) -> str:
    keys = dataset(name).foreign_keys
    if not keys:
        return ""
    pointers = ", ".join(f"`{key.column}` → `{key.dataset}.{key.reference}`" for key in keys)
    return f" Points at: {pointers}."


def _meaning(column: Column) -> str:
    if column.values is None or len(column.values) > _MOST_VALUES:
        return column.description
    listed = ", ".join(f"`{value}`" for value in column.values)
    return f"{column.description} One of {listed}."


def _table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |\n" for line in lines)


def _renewed(page: str) -> str:
    """A page with the table of datasets between its two marks made anew. Raises ValueError where it has no marks."""
    begun, opened, rest = page.partition("<!-- datasets:")
    head, closed, _ = rest.partition("-->\n")
    _, ended, tail = rest.partition("<!-- /datasets -->")
    if not (opened and closed and ended):
        raise ValueError("no marks <!-- datasets: … --> and <!-- /datasets --> in it")
    return f"{begun}{opened}{head}{closed}{dataset_table()}{ended}{tail}"


if __name__ == "__main__":
    for name in sys.argv[1:]:
        path = Path(name)
        path.write_bytes(_renewed(path.read_text(encoding="utf-8")).encode("utf-8"))

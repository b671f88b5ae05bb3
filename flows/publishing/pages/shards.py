"""Shards: the rows of a dataset in files of a few hundred, and for each column an index for sorting and filters.

A page loads the shards of the rows that it shows and the indexes of the columns that are asked about; so what a release
of a hundred thousand facts costs to open is what one of a hundred costs. An index holds the column's distinct values in
order, and for every row the number of its value in as few bytes as will do (0: empty). Where the values are much text,
they stand in parts of their own: sorting needs the numbers alone, only a filter loads the words.
"""

import base64
import sys
from array import array
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import polars as pl

import schemas
from flows.publishing.pages import scripts
from flows.publishing.pages.columns import Shown, ordered_first, shown_columns
from flows.publishing.pages.site import Site

ROWS_PER_SHARD = 250
FOLDER = "assets/tables"
MARKS = "marks"
# Distinct values that take more than this stand apart from the numbers of the rows, in parts of about a third of it.
_INDEX_BYTES = 3_000_000
_PARTS = 3
# Up to so many distinct values are offered as a list.
_LISTED = 60
# Up to so many rows the indexes of all columns stand in one file.
_TOGETHER = 2_000


class Index(NamedTuple):
    """A column's distinct values in their order, and the number of each row's in so many bytes, packed as Base64."""

    values: list[Any]
    width: int
    codes: str


def write_shards(site: Site, dataset: str, folder: Path) -> None:
    """Write what a dataset's page loads: `about.js`, `rows/N.js`, the indexes (`columns.js` or `columns/NAME.js`)."""
    frame = site.with_marks(dataset)
    home = folder / FOLDER / dataset
    names = [*(column.name for column in shown_columns(dataset)), MARKS] if frame.height else []
    indexes = {name: _index(frame.get_column(name)) for name in names}
    told = {name: _told(dataset, name, index, home) for name, index in indexes.items()}
    together = frame.height <= _TOGETHER
    if together:
        scripts.write(home / "columns.js", "".join(told.values()))
    else:
        for name, index in told.items():
            scripts.write(home / "columns" / f"{name}.js", index)
    about = {**_about(dataset, frame, indexes), "together": together}
    scripts.write(home / "about.js", scripts.call("about", dataset, about))
    if dataset == "evidence":
        frame = frame.with_columns(_document_rows(site, frame))
    if dataset == "documents":
        frame = frame.with_columns(pl.Series("heading", [site.headings[one] for one in frame["document_id"]]))
    for number, part in enumerate(frame.iter_slices(ROWS_PER_SHARD)):
        rows = [scripts.cells(column) for column in part.get_columns()]
        scripts.write(home / "rows" / f"{number}.js", scripts.call("rows", dataset, number, rows))


def _told(dataset: str, name: str, index: Index, home: Path) -> str:
    """The script of a column's index; of one with much text the values are written as parts beside it."""
    about: dict[str, Any] = {"values": index.values, "width": index.width, "codes": index.codes}
    sizes = [len(value.encode("utf-8")) if isinstance(value, str) else 0 for value in index.values]
    if sum(sizes) > _INDEX_BYTES:
        parts: list[list[Any]] = [[]]
        room = _INDEX_BYTES // _PARTS
        for value, size in zip(index.values, sizes, strict=True):
            if parts[-1] and size > room:
                parts.append([])
                room = _INDEX_BYTES // _PARTS
            parts[-1].append(value)
            room -= size
        for number, part in enumerate(parts):
            path = home / "columns" / name / f"{number}.js"
            scripts.write(path, scripts.call("part", dataset, name, number, part))
        about |= {"values": [], "parts": len(parts)}
    return scripts.call("column", dataset, name, about)


def _about(dataset: str, frame: pl.DataFrame, indexes: Mapping[str, Index]) -> dict[str, Any]:
    """What the table's script knows of a dataset before it has seen a row."""
    marks = indexes.get(MARKS)
    letters = "" if marks is None else "".join(sorted(set("".join(marks.values))))
    return {
        "title": schemas.DATASETS[dataset].title,
        "rows": frame.height,
        "shard": ROWS_PER_SHARD,
        "columns": [
            {
                **column.told(),
                "quick": _is_quick(column),
                "index": column.name in indexes,
                "values": _listed(indexes.get(column.name)),
            }
            for column in shown_columns(dataset)
        ],
        "first": [column.name for column in ordered_first(dataset)],
        "id": schemas.DATASETS[dataset].id_column,
        "marks": bool(letters),
        "badges": letters,
    }


def _is_quick(column: Shown) -> bool:
    """Whether a column has a filter of its own above the table."""
    worded = column.kind == "word" and column.name not in ("comparator", "unit")
    return column.first and (worded or column.name in ("organization_name", "name", "place_name"))


def _listed(index: Index | None) -> list[Any] | None:
    """The distinct values of a column of texts, if they are few enough to choose from."""
    if index is None or len(index.values) > _LISTED or not all(isinstance(value, str) for value in index.values):
        return None
    return index.values if all(len(value) < scripts.CELL_LIMIT for value in index.values) else None


def _index(column: pl.Series) -> Index:
    """A column's index."""
    if column.dtype == pl.String:
        column = column.to_frame().select(scripts.short_text(pl.col(column.name))).to_series()
    values = column.drop_nulls().unique().sort()
    width, dtype = _width(values.len())
    codes = column.rank("dense").cast(dtype).fill_null(0) if values.len() else pl.zeros(column.len(), dtype, eager=True)
    packed = array({1: "B", 2: "H", 4: "I"}[width], codes.to_list())
    if sys.byteorder == "big":
        packed.byteswap()
    return Index(scripts.cells(values), width, base64.b64encode(packed).decode("ascii"))


def _width(distinct: int) -> tuple[int, type[pl.DataType]]:
    """The bytes that a number up to `distinct` takes."""
    if distinct < 1 << 8:
        return 1, pl.UInt8
    return (2, pl.UInt16) if distinct < 1 << 16 else (4, pl.UInt32)


def _document_rows(site: Site, evidence: pl.DataFrame) -> pl.Series:
    """For every row of evidence the number of its document's row."""
    rows = site.datasets["documents"].select("document_id").with_row_index("document")
    joined = evidence.select("document_id").join(rows, on="document_id", how="left", maintain_order="left")
    return joined.get_column("document")

"""Scripts: data as files that call a function, because a page from disk may load scripts but fetch nothing."""

import json
from importlib import resources
from pathlib import Path
from typing import Any

import polars as pl

# Longer cells are cut in the browser's copy; the files for download have them whole.
CELL_LIMIT = 400


def call(function: str, *arguments: Any) -> str:
    """A script that calls a function of the pages' own with values."""
    return f"evledger.{function}({','.join(as_json(argument) for argument in arguments)});\n"


def as_json(value: Any) -> str:
    """A value as a script can hold it: JSON, in which no character ends a line."""
    told = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return told.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def cells(column: pl.Series) -> list[Any]:
    """A column's cells as JSON has them: days and times in ISO 8601, long texts cut, what is not finite as null."""
    if column.dtype == pl.String:
        return column.to_frame("cell").select(short_text(pl.col("cell"))).to_series().to_list()
    if column.dtype == pl.Date:
        return column.dt.to_string("%Y-%m-%d").to_list()
    if column.dtype == pl.Datetime:
        return column.dt.to_string("%Y-%m-%dT%H:%M:%SZ").to_list()
    if column.dtype == pl.Float64:
        # Whole numbers without a point: shorter, and the same to a script.
        return [int(value) if value is not None and value.is_integer() else value for value in _finite(column)]
    return column.to_list()


def short_text(column: pl.Expr) -> pl.Expr:
    """A text column whose cells are cut after the limit, with an ellipsis."""
    return (
        pl.when(column.str.len_chars() > CELL_LIMIT).then(column.str.slice(0, CELL_LIMIT - 1) + "…").otherwise(column)
    )


def asset(name: str) -> str:
    """The text of a file of `assets/`."""
    return resources.files("flows.publishing.pages.assets").joinpath(name).read_text(encoding="utf-8")


def write(path: Path, text: str) -> None:
    """Write a text as it is, whatever the system's line ends."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode("utf-8"))


def _finite(column: pl.Series) -> list[float | None]:
    return (
        column.to_frame("cell").select(pl.when(pl.col("cell").is_finite()).then(pl.col("cell"))).to_series().to_list()
    )

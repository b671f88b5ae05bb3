"""CSV: a dataset as RFC 4180 text (CRLF, UTF-8 without a byte order mark) that a spreadsheet may open, and its reader.

Dates are `2026-11-23`, datetimes `2026-11-23T06:30:00Z`, booleans `true` and `false`, whole numbers `50000` in columns
of floats too; null is an empty cell, the empty string `""`. A text cell that a spreadsheet would run as a formula gets
a leading apostrophe, and so does one that begins with an apostrophe already: whoever reads takes one apostrophe off
every text cell that begins with one.
"""

from io import BytesIO
from pathlib import Path

import polars as pl
import polars.selectors as cs

APOSTROPHE = "'"
# What a spreadsheet takes for the beginning of a formula; a plain number with its sign is none.
_FORMULA = r"^[=+\-@\t]"
_NUMBER = r"^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$"
_DATETIME = "%Y-%m-%dT%H:%M:%S%.fZ"


def escaped(text: pl.Expr) -> pl.Expr:
    """Text cells as they stand in the CSV: an apostrophe before what begins like a formula or with an apostrophe."""
    formula = text.str.contains(_FORMULA) & ~text.str.contains(_NUMBER)
    plain = ~formula & ~text.str.starts_with(APOSTROPHE)
    return pl.when(plain).then(text).otherwise(pl.lit(APOSTROPHE) + text)


def unescaped(text: pl.Expr) -> pl.Expr:
    """Text cells of the CSV as they are in the data: the inverse of `escaped`."""
    return text.str.replace(f"^{APOSTROPHE}", "")


def to_csv(frame: pl.DataFrame) -> bytes:
    """A dataset as the bytes of its CSV file."""
    text = frame.with_columns(escaped(cs.string()), cs.float().cast(pl.String).str.strip_suffix(".0"))
    # To memory first: the bytes do not depend on how a file is flushed, and a failing disk shows in one place.
    buffer = BytesIO()
    text.write_csv(buffer, line_terminator="\r\n", date_format="%Y-%m-%d", datetime_format=_DATETIME)
    return buffer.getvalue()


def write_csv(frame: pl.DataFrame, path: Path) -> None:
    """Write a dataset's CSV file."""
    path.write_bytes(to_csv(frame))


def read_csv(source: Path | bytes, schema: pl.Schema) -> pl.DataFrame:
    """A dataset from its CSV file, to the letter as it was written.

    In: the file or its bytes; the columns' types, in the file's order. Raises ValueError where its header is another.
    """
    text = pl.read_csv(source, infer_schema=False)
    if text.columns != schema.names():
        raise ValueError(f"CSV: expected the columns {schema.names()}, got {text.columns}")
    return text.select(_parsed(name, dtype) for name, dtype in schema.items())


def _parsed(name: str, dtype: pl.DataType) -> pl.Expr:
    """A column of the CSV in the type of the data."""
    cell = pl.col(name)
    match dtype:
        case pl.String():
            return unescaped(cell)
        case pl.Boolean():
            return cell.replace_strict({"true": True, "false": False}, return_dtype=pl.Boolean)
        case pl.Date():
            return cell.str.to_date("%Y-%m-%d")
        case pl.Datetime(time_unit=unit, time_zone=zone):
            return cell.str.to_datetime("%Y-%m-%dT%H:%M:%S%.fZ", time_unit=unit, time_zone=zone)
        case _:
            return cell.cast(dtype)

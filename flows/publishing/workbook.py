"""Workbook: all datasets in one `.xlsx` file, a sheet each, for those who live in Excel.

Text is text there: nothing becomes a formula, a link or a number. A cell that is longer than Excel holds is cut, of a
dataset of more rows than anybody leafs through only the first are shown, and the first sheet says so. No clock goes
into the bytes.
"""

import datetime as dt
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

import polars as pl
import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

import schemas
from flows.publishing.versions import parse_version

# Excel's own limits ("Excel specifications and limits"): characters of a cell, in UTF-16 units; a sheet's name.
CELL_LIMIT, NAME_LIMIT = 32_767, 31
# Excel would take ten times as many, but then opens the book for minutes, if at all; CSV and Parquet have them all.
ROW_LIMIT = 100_000
_FIRST_DAY = dt.date(1900, 3, 1)  # before it Excel counts a 29 February 1900 that never was
_WIDTHS = (8.0, 60.0)
_SAMPLE = 200


def write_workbook(datasets: Mapping[str, pl.DataFrame], path: Path, *, version: str) -> None:
    """Write the workbook of a release: a sheet about it, one about its columns, then one per dataset as given."""
    buffer = BytesIO()
    book = xlsxwriter.Workbook(
        buffer,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
            "nan_inf_to_errors": True,
        },
    )
    created = dt.datetime.combine(parse_version(version).day, dt.time())
    book.set_properties({"title": "EV Ledger", "comments": f"Release {version}", "created": created})
    about, columns = book.add_worksheet("about"), book.add_worksheet("columns")
    formats = {
        "header": book.add_format({"bold": True, "bottom": 1}),
        "date": book.add_format({"num_format": "yyyy-mm-dd"}),
        "datetime": book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"}),
    }
    cuts = {name: _write_sheet(book, formats, name, frame) for name, frame in datasets.items()}
    _write_about(about, formats["header"], datasets, cuts, version)
    _write_columns(columns, formats["header"], list(datasets))
    book.close()
    path.write_bytes(buffer.getvalue())


def cut(text: str) -> str:
    """The longest beginning of a text that an Excel cell holds."""
    if len(text) <= CELL_LIMIT // 2:
        return text
    # A code point beyond the first 65,536 takes two units, and is not to be halved.
    return text.encode("utf-16-le")[: 2 * CELL_LIMIT].decode("utf-16-le", errors="ignore")


def _write_sheet(book: Workbook, formats: dict[str, Format], name: str, frame: pl.DataFrame) -> int:
    """One dataset's sheet: header frozen, filter on, widths that fit. Out: how many of its cells were cut."""
    sheet = book.add_worksheet(name[:NAME_LIMIT])
    shown = frame.head(ROW_LIMIT)
    cut_cells = 0
    for index, column in enumerate(shown.get_columns()):
        sheet.write_string(0, index, column.name, formats["header"])
        sheet.set_column(index, index, _width(column))
        cut_cells += _write_column(sheet, formats, index, column)
    sheet.freeze_panes(1, 0)
    if frame.width:
        sheet.autofilter(0, 0, shown.height, frame.width - 1)
    return cut_cells


def _write_column(sheet: Worksheet, formats: dict[str, Format], index: int, column: pl.Series) -> int:
    """A column's cells below its header; nulls stay empty. Out: how many were cut."""
    cut_cells = 0
    for row, value in enumerate(column, start=1):
        if isinstance(value, str):
            short = cut(value)
            cut_cells += short != value
            sheet.write_string(row, index, short)
        elif value is not None:
            _write_value(sheet, formats, row, index, value)
    return cut_cells


def _write_value(sheet: Worksheet, formats: dict[str, Format], row: int, index: int, value: Any) -> None:
    """A cell that is no text, as Excel has it."""
    match value:
        case bool():
            sheet.write_boolean(row, index, value)
        case dt.datetime() if value.date() >= _FIRST_DAY:
            # Excel has no time zones; ours is UTC, as the column's description says.
            sheet.write_datetime(row, index, value.replace(tzinfo=None), formats["datetime"])
        case dt.date() if not isinstance(value, dt.datetime) and value >= _FIRST_DAY:
            sheet.write_datetime(row, index, value, formats["date"])
        case dt.date():
            sheet.write_string(row, index, value.isoformat())
        case _:
            sheet.write_number(row, index, value)


def _width(column: pl.Series) -> float:
    """A width that shows the header with its filter's arrow and most of the first values."""
    lengths = column.head(_SAMPLE).cast(pl.String).str.len_chars().drop_nulls()
    wanted = max(len(column.name) + 4, *(length + 2 for length in lengths)) if lengths.len() else len(column.name) + 4
    low, high = _WIDTHS
    return min(max(float(wanted), low), high)


def _write_about(
    sheet: Worksheet, header: Format, datasets: Mapping[str, pl.DataFrame], cuts: dict[str, int], version: str
) -> None:
    """The first sheet: what this is, its sheets, and what Excel could not hold."""
    lines = [
        f"EV Ledger, release {version}",
        "Tables: CC BY 4.0. Quoted sentences remain their publishers'. See README.md of the release.",
        "Excel keeps this as it was opened; the Parquet and CSV files beside it are the data.",
    ]
    for row, line in enumerate(lines):
        sheet.write_string(row, 0, line)
    top = len(lines) + 1
    _write_row(sheet, top, ("sheet", "rows", "what one row is", "note"), header)
    for row, (name, frame) in enumerate(datasets.items(), start=top + 1):
        sheet.write_string(row, 0, name)
        sheet.write_number(row, 1, frame.height)
        sheet.write_string(row, 2, schemas.DATASETS[name].description)
        sheet.write_string(row, 3, _note(frame, cuts[name]))
    for index, width in enumerate((24, 10, 80, 60)):
        sheet.set_column(index, index, width)


def _write_columns(sheet: Worksheet, header: Format, datasets: list[str]) -> None:
    """The second sheet: what each column of each sheet means."""
    _write_row(sheet, 0, ("sheet", "column", "meaning", "unit", "part of the key"), header)
    told = [(name, column) for name in datasets for column in schemas.columns(name)]
    for row, (name, column) in enumerate(told, start=1):
        _write_row(sheet, row, (name, column.name, column.description, column.unit or "", "yes" if column.key else ""))
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(told), 4)
    for index, width in enumerate((24, 32, 100, 16, 16)):
        sheet.set_column(index, index, width)


def _write_row(sheet: Worksheet, row: int, cells: tuple[str, ...], style: Format | None = None) -> None:
    for index, cell in enumerate(cells):
        sheet.write_string(row, index, cell, style)


def _note(frame: pl.DataFrame, cut_cells: int) -> str:
    """What of a dataset its sheet does not show."""
    notes = []
    if frame.height > ROW_LIMIT:
        notes.append(f"only the first {ROW_LIMIT:,} rows are shown; the CSV and Parquet files have all")
    if cut_cells:
        notes.append(f"{cut_cells:,} cells are cut after {CELL_LIMIT:,} characters")
    return "; ".join(notes)

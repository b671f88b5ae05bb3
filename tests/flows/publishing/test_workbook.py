"""The workbook is plain text, dates and numbers, within what Excel holds, and the same in every run."""

import datetime as dt
import zipfile
from pathlib import Path

import openpyxl
import polars as pl
import pytest

import schemas
from flows.publishing import workbook
from flows.publishing.workbook import CELL_LIMIT, cut, write_workbook
from tests.flows.publishing.world import datasets, table


def write(folder: Path, **frames: pl.DataFrame) -> openpyxl.Workbook:
    write_workbook(frames, folder / "a.xlsx", version="2026.11.23")
    return openpyxl.load_workbook(folder / "a.xlsx")


def texts(*values: str) -> pl.DataFrame:
    return table("texts", *({"document_id": f"d{number}", "text": text} for number, text in enumerate(values)))


def test_every_dataset_has_a_sheet(published: Path) -> None:
    book = openpyxl.load_workbook(published / "evledger.xlsx")
    assert book.sheetnames == ["about", "columns", *schemas.DATASETS]


def test_header_is_frozen_and_filtered(tmp_path: Path) -> None:
    sheet = write(tmp_path, targets=datasets()["targets"])["targets"]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:W3"
    assert [cell.value for cell in sheet[1]] == schemas.schema("targets").names()


def test_cells_have_their_types(tmp_path: Path) -> None:
    sheet = write(tmp_path, targets=datasets()["targets"])["targets"]
    row = dict(zip(schemas.schema("targets").names(), (cell.value for cell in sheet[3]), strict=True))
    assert (row["value"], row["disputed"], row["place"]) == (50_000, False, None)
    assert row["period_end"] == dt.datetime(2030, 12, 31)  # noqa: DTZ001 - Excel has no time zones


def test_datetimes_are_utc(tmp_path: Path) -> None:
    sheet = write(tmp_path, documents=datasets()["documents"])["documents"]
    at = schemas.schema("documents").names().index("retrieved_at")
    assert sheet[2][at].value == dt.datetime(2026, 11, 20, 6, 30)  # noqa: DTZ001 - Excel has no time zones


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@x", "https://example.org", "mailto:a@b.c", "123", "'x", "_x0041_"]
)
def test_text_stays_text(tmp_path: Path, text: str) -> None:
    cell = write(tmp_path, texts=texts(text))["texts"]["B2"]
    assert (cell.data_type, cell.hyperlink) == ("s", None)
    assert cell.value == text


def test_date_before_excel_counts_is_text(tmp_path: Path) -> None:
    documents = datasets()["documents"].with_columns(published_on=dt.date(1899, 12, 31))
    sheet = write(tmp_path, documents=documents)["documents"]
    assert sheet[2][schemas.schema("documents").names().index("published_on")].value == "1899-12-31"


def test_longest_cell_is_kept_and_a_longer_one_cut() -> None:
    assert cut("x" * CELL_LIMIT) == "x" * CELL_LIMIT
    assert cut("x" * (CELL_LIMIT + 1)) == "x" * CELL_LIMIT


def test_cut_counts_utf_16_units_and_halves_no_character() -> None:
    assert cut("🚗" * CELL_LIMIT) == "🚗" * (CELL_LIMIT // 2)


def test_first_sheet_says_what_was_cut(tmp_path: Path) -> None:
    about = write(tmp_path, texts=texts("x" * (CELL_LIMIT + 1), "short"))["about"]
    assert [cell.value for cell in about[about.max_row]][::3] == ["texts", "1 cells are cut after 32,767 characters"]


def test_first_sheet_says_that_rows_are_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "ROW_LIMIT", 2)
    book = write(tmp_path, texts=texts("a", "b", "c"))
    assert book["texts"].max_row == 3
    assert book["about"].cell(book["about"].max_row, 4).value == (
        "only the first 2 rows are shown; the CSV and Parquet files have all"
    )


def test_no_clock_is_in_the_bytes(published: Path) -> None:
    with zipfile.ZipFile(published / "evledger.xlsx") as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"2026-11-23T00:00:00Z" in archive.read("docProps/core.xml")


def test_sheet_names_are_within_the_limit() -> None:
    assert all(len(name) <= workbook.NAME_LIMIT for name in schemas.DATASETS)

"""A CSV file is safe to open in a spreadsheet, and gives back the data to the letter."""

import csv
import datetime as dt
import io

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from polars.testing import assert_frame_equal

from flows.publishing.csv import escaped, read_csv, to_csv, unescaped


def cell(text: str | None) -> str | None:
    return pl.DataFrame({"text": [text]}, schema={"text": pl.String}).select(escaped(pl.col("text"))).item()


@pytest.mark.parametrize(
    "text", ["=1+1", "+cmd", "-2+3", "@SUM(A1)", "\tx", "- a bullet", "-", "=", "+1.2.3", "-1e", "'", "'tis", "''"]
)
def test_cell_that_a_spreadsheet_would_run_gets_an_apostrophe(text: str) -> None:
    assert cell(text) == "'" + text


@pytest.mark.parametrize(
    "text", ["-5", "+5", "-5.25", "-.5", "+1e6", "-1.5E-3", "a=b", " =1", "", "5", "SERES 5", "“quoted”"]
)
def test_plain_numbers_and_other_text_stay(text: str) -> None:
    assert cell(text) == text


def test_number_with_a_line_after_it_is_no_number() -> None:
    assert cell("-5\n=1") == "'-5\n=1"
    assert cell("-5\n") == "'-5\n"


def test_null_stays_null() -> None:
    assert cell(None) is None


def test_file_is_rfc_4180_with_crlf_and_without_byte_order_mark() -> None:
    frame = pl.DataFrame({"id": ["a", "b"], "text": ['say "hi", é', "two\nlines"]})
    assert to_csv(frame) == 'id,text\r\na,"say ""hi"", é"\r\nb,"two\nlines"\r\n'.encode()


def test_null_is_empty_and_the_empty_string_is_quoted() -> None:
    assert to_csv(pl.DataFrame({"a": ["", None], "b": [1.5, None]})) == b'a,b\r\n"",1.5\r\n,\r\n'


def test_whole_floats_have_no_decimals() -> None:
    frame = pl.DataFrame({"value": [50000.0, 16.1, -3.0, 1e20]})
    assert to_csv(frame) == b"value\r\n50000\r\n16.1\r\n-3\r\n1e+20\r\n"


def test_dates_and_datetimes_are_iso() -> None:
    frame = pl.DataFrame(
        {
            "day": [dt.date(2024, 3, 20)],
            "at": [dt.datetime(2026, 11, 23, 6, 30, tzinfo=dt.UTC)],
            "sure": [True],
        }
    )
    assert to_csv(frame) == b"day,at,sure\r\n2024-03-20,2026-11-23T06:30:00Z,true\r\n"


def test_reader_refuses_other_columns() -> None:
    with pytest.raises(ValueError, match="expected the columns"):
        read_csv(b"a,b\r\n1,2\r\n", pl.Schema({"a": pl.String, "c": pl.String}))


TEXT = st.text(st.characters(codec="utf-8") | st.sampled_from("'=+-@\t\r\n\",1.e "), max_size=12)
SCHEMA = pl.Schema(
    {
        "id": pl.String,
        "text": pl.String,
        "number": pl.Float64,
        "count": pl.Int64,
        "sure": pl.Boolean,
        "day": pl.Date,
        "at": pl.Datetime("us", "UTC"),
    }
)
ROWS = st.lists(
    st.tuples(
        TEXT,
        st.none() | TEXT,
        st.none() | st.floats(allow_nan=False, allow_infinity=False),
        st.none() | st.integers(-(2**63), 2**63 - 1),
        st.none() | st.booleans(),
        st.none() | st.dates(dt.date(1000, 1, 1)),
        st.none() | st.datetimes(dt.datetime(1000, 1, 1), timezones=st.just(dt.UTC)),  # noqa: DTZ001 - hypothesis adds UTC
    ),
    max_size=6,
)


@given(ROWS)
def test_reader_gives_back_what_was_written_to_the_letter(rows: list[tuple[object, ...]]) -> None:
    frame = pl.DataFrame(rows, schema=SCHEMA, orient="row")
    assert_frame_equal(read_csv(to_csv(frame), SCHEMA), frame, check_exact=True)


@given(st.lists(TEXT, min_size=1, max_size=6))
def test_any_reader_of_rfc_4180_sees_the_same_cells(texts: list[str]) -> None:
    frame = pl.DataFrame({"id": ["x"] * len(texts), "text": texts})
    read = list(csv.reader(io.StringIO(to_csv(frame).decode(), newline="")))
    assert read[1:] == [["x", text] for text in frame.select(escaped(pl.col("text")))["text"]]


@given(TEXT)
def test_unescaped_undoes_escaped(text: str) -> None:
    frame = pl.DataFrame({"text": [text]}).select(escaped(pl.col("text"))).select(unescaped(pl.col("text")))
    assert frame.item() == text


@given(TEXT)
def test_no_cell_begins_like_a_formula(text: str) -> None:
    shown = cell(text)
    assert shown is not None
    if shown[:1] in ("=", "+", "-", "@", "\t") and shown:
        float(shown)

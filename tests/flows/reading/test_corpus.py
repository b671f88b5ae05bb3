"""Corpora: many articles in one file, the same documents whatever its form; what is wrong is one line."""

import gzip
import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import polars as pl
import pyarrow as pa
import pytest
from polars.testing import assert_frame_equal

from flows.reading.articles import read_articles
from flows.reading.corpus import BadCorpus, check_corpus, form_of, read_corpus

ROWS: list[dict[str, Any]] = [
    {"document_id": "b", "text": "Two.\r\nLines “here”.", "title": "B", "published_on": "2024-03-20", "digest": None},
    {"document_id": "a", "text": "One, two; Škoda.", "title": None, "published_on": None, "digest": "true"},
]


def write(path: Path, rows: list[dict[str, Any]] = ROWS) -> Path:
    if path.name.endswith(".parquet"):
        pl.DataFrame(rows).write_parquet(path)
    elif ".csv" in path.name:
        _pack(path, pl.DataFrame(rows).write_csv().encode())
    else:
        _pack(path, "".join(json.dumps(row) + "\n" for row in rows).encode())
    return path


def _pack(path: Path, content: bytes) -> None:
    if path.suffix == ".zst":
        content = pa.compress(content, codec="zstd", asbytes=True)
    path.write_bytes(gzip.compress(content) if path.suffix == ".gz" else content)


@pytest.mark.parametrize("name", ["c.parquet", "c.csv", "c.csv.gz", "c.jsonl", "c.ndjson", "c.JSONL.gz", "c.jsonl.zst"])
def test_every_form_gives_the_documents_that_files_give(name: str, tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    for row in ROWS:
        (folder / f"{row['document_id']}.txt").write_bytes(row["text"].encode())
    (folder / "b.toml").write_text('title = "B"\npublished_on = 2024-03-20\n', encoding="utf-8")
    (folder / "a.toml").write_text("digest = true\n", encoding="utf-8")
    reading = read_corpus(write(tmp_path / name))
    assert_frame_equal(reading.documents, read_articles(folder).documents)
    assert reading.issues.is_empty()


def test_parquets_own_types_are_taken(tmp_path: Path) -> None:
    at = datetime(2024, 3, 20, 10, tzinfo=UTC)
    rows = [{"document_id": "a", "text": "One.", "published_on": at.date(), "retrieved_at": at, "digest": True}]
    row = read_corpus(write(tmp_path / "c.parquet", rows)).documents.row(0, named=True)
    assert (row["published_on"], row["retrieved_at"], row["digest"]) == (date(2024, 3, 20), at, True)


def test_the_order_of_rows_does_not_count(tmp_path: Path) -> None:
    one, other = (read_corpus(write(tmp_path / f"{n}.csv", rows)) for n, rows in enumerate((ROWS, ROWS[::-1])))
    assert_frame_equal(one.documents, other.documents)


@pytest.mark.parametrize(
    ("name", "rows", "told"),
    [
        ("c.csv", [{"id": "a", "text": "One."}], "no column document_id; it has id, text"),
        ("c.parquet", [{"id": "a", "body": "One."}], "no column document_id and text"),
        ("c.jsonl", [ROWS[0], {"document_id": "c"}], "c.jsonl line 2: no column text"),
        ("c.parquet", [{"document_id": 1, "text": "One."}], "the column document_id is Int64; it must be a string"),
        (
            "c.parquet",
            [{**ROWS[0], "published_on": 20240320}],
            "the column published_on is Int64; it must be date or a string",
        ),
        ("c.jsonl", [{"document_id": "a", "text": 5}], "line 1: text is a number; it must be a string"),
        ("c.csv", [*ROWS, {**ROWS[0], "text": "Other."}], r"have the same document_id"),
        ("c.jsonl", [*ROWS, {"document_id": "B", "text": "x"}], r"line 1 \(b\) and line 3 \(B\) have the same"),
        ("c.csv", [{"document_id": "a/b", "text": "One."}], "document_id 'a/b' cannot be one"),
        ("c.jsonl", [], "holds no article"),
        ("c.jsonl", [{"document_id": "a", "text": "  "}], "the first, a: line 1: its text is empty"),
    ],
)
def test_a_corpus_that_cannot_be_used_is_one_line(
    name: str, rows: list[dict[str, Any]], told: str, tmp_path: Path
) -> None:
    with pytest.raises(BadCorpus, match=told) as raised:
        read_corpus(write(tmp_path / name, rows))
    assert "\n" not in str(raised.value)
    if "text is empty" not in told:
        with pytest.raises(BadCorpus) as noticed:
            check_corpus(tmp_path / name)
        assert str(noticed.value).startswith(str(raised.value).partition(" that can be read")[0])


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("c.parquet", b"no parquet", "c.parquet cannot be read"),
        ("c.jsonl.gz", b"no gzip", "c.jsonl.gz cannot be read"),
        ("c.jsonl.zst", b"no zstd", "c.jsonl.zst cannot be read"),
        ("c.jsonl", b'{"document_id": "a", "text": "\xff"}\n', "c.jsonl cannot be read"),
        ("c.jsonl", b"{oops\n", "line 1 is not JSON"),
        ("c.jsonl", b"[1]\n", "line 1 is no object"),
        ("c.csv", b"document_id,text\na,b,c\n", "not as many cells as the header"),
        ("c.csv", b'document_id,text\na,"b\n', "c.csv cannot be read"),
        ("c.csv", b"document_id,text,text\na,b,c\n", "the column text stands there twice"),
        ("c.txt", b"One.", "is no corpus: name a file .parquet"),
        ("c.parquet.gz", b"One.", "is no corpus"),
    ],
)
def test_a_file_that_is_none_is_one_line(name: str, content: bytes, told: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(BadCorpus, match=told):
        read_corpus(tmp_path / name)
    with pytest.raises(BadCorpus, match=told):
        check_corpus(tmp_path / name)


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        ({"published_on": "yesterday"}, "row 2|line 2: published_on in its row is 'yesterday'"),
        ({"text": ""}, "its text is empty"),
        ({"url": "ftp://x"}, "url in its row"),
        ({"retrieved_at": "2024-03-20T10:00:00"}, "retrieved_at in its row"),
        ({"text": "half \ud83d"}, "half a surrogate pair"),
        ({"title": "half \ud83d"}, "its title holds half a surrogate pair"),
    ],
)
def test_a_row_that_cannot_be_used_is_named_and_the_rest_goes_on(
    cells: dict[str, Any], told: str, tmp_path: Path
) -> None:
    rows = [{"document_id": "a", "text": "One."}, {"document_id": "c", "text": "Three.", **cells}]
    reading = read_corpus(write(tmp_path / "c.jsonl", rows))
    assert reading.documents["document_id"].to_list() == ["a"]
    (issue,) = reading.issues.to_dicts()
    assert (issue["kind"], issue["document_id"]) == ("document_unread", "c")
    assert pl.Series([issue["reason"]]).str.contains(told).item()


def test_an_unknown_column_is_named_and_ignored(tmp_path: Path) -> None:
    reading = read_corpus(write(tmp_path / "c.csv", [{"document_id": "a", "text": "One.", "mood": "fine"}]))
    (issue,) = reading.issues.to_dicts()
    assert (issue["kind"], issue["document_id"]) == ("metadata_key_unknown", "c.csv")
    assert "'mood'" in issue["reason"]


@pytest.mark.parametrize(
    ("name", "form"),
    [("a.parquet", ".parquet"), ("a.CSV.gz", ".csv"), ("a.jsonl.zst", ".jsonl"), ("a.ndjson", ".jsonl")],
)
def test_the_form_is_told_by_the_name(name: str, form: str) -> None:
    assert form_of(Path(name)) == form

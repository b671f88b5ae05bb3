"""A Parquet file says itself what it holds, to every reader."""

from pathlib import Path

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from polars.testing import assert_frame_equal

import schemas
from flows.publishing.ordering import ordered
from flows.publishing.parquet import ROW_GROUP, write_parquet
from tests.flows.publishing.world import datasets, table


def test_file_names_dataset_version_and_schema_version(published: Path) -> None:
    metadata = pq.read_metadata(published / "data" / "targets.parquet").metadata
    assert metadata[b"dataset"] == b"targets"
    assert metadata[b"version"] == b"2026.11.23"
    assert metadata[b"schema_version"] == schemas.SCHEMA_VERSION.encode()


@pytest.mark.parametrize("name", list(schemas.DATASETS))
def test_every_column_has_its_description_and_unit(published: Path, name: str) -> None:
    schema = pq.read_schema(published / "data" / f"{name}.parquet")
    for column in schemas.columns(name):
        metadata = schema.field(column.name).metadata
        assert metadata[b"description"].decode() == column.description
        assert metadata.get(b"unit", b"").decode() == (column.unit or "")


def test_data_is_compressed_by_zstandard(published: Path) -> None:
    assert pq.read_metadata(published / "data" / "evidence.parquet").row_group(0).column(0).compression == "ZSTD"


def test_text_is_not_escaped(published: Path) -> None:
    quotes = pl.read_parquet(published / "data" / "evidence.parquet")["quote"]
    assert "=Acme Motors aims for 60,000 exports by 2030." in quotes.to_list()


def test_types_are_plain_arrow_types(published: Path) -> None:
    schema = pq.read_schema(published / "data" / "documents.parquet")
    assert schema.field("document_id").type == pa.string()
    assert schema.field("retrieved_at").type == pa.timestamp("us", tz="UTC")
    assert schema.field("characters").type == pa.int64()


def test_row_groups_have_a_fixed_size(tmp_path: Path) -> None:
    rows = ROW_GROUP + 1
    frame = table("event_models", {"event_id": "e" * 16, "model_id": "acme-5", "model_name": "Acme 5"})
    write_parquet(pl.concat([frame] * rows), tmp_path / "a.parquet", dataset="event_models", version="2026.11.23")
    metadata = pq.read_metadata(tmp_path / "a.parquet")
    assert [metadata.row_group(group).num_rows for group in range(metadata.num_row_groups)] == [ROW_GROUP, 1]


def test_chunks_do_not_change_the_bytes(tmp_path: Path) -> None:
    frame = ordered(datasets()["evidence"], "evidence")
    for name, chunks in (("one", frame), ("many", pl.concat([frame[:3], frame[3:9], frame[9:]], rechunk=False))):
        write_parquet(chunks, tmp_path / name, dataset="evidence", version="2026.11.23")
    assert (tmp_path / "one").read_bytes() == (tmp_path / "many").read_bytes()


@pytest.mark.parametrize("name", list(schemas.DATASETS))
def test_polars_duckdb_pandas_and_pyarrow_read_the_same(published: Path, name: str) -> None:
    path = published / "data" / f"{name}.parquet"
    frame = pl.read_parquet(path)
    assert frame.schema == schemas.schema(name)
    assert duckdb.sql(f"SELECT count(*) FROM '{path}'").fetchall() == [(frame.height,)]
    assert pd.read_parquet(path).shape == frame.shape
    assert pq.read_table(path).num_rows == frame.height


def test_what_is_read_is_what_was_published(published: Path) -> None:
    read = pl.read_parquet(published / "data" / "targets.parquet")
    assert_frame_equal(read, ordered(datasets()["targets"], "targets"))

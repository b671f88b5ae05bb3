"""Parquet: a dataset as a file that says itself what it holds.

Zstandard, row groups of a fixed size, plain Arrow types; dataset, version and schema version stand in the file's
metadata, description and unit of every column in the metadata of its Arrow field. Equal data gives equal bytes.
"""

import json
from pathlib import Path

import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq

import schemas

ROW_GROUP = 131_072
_LEVEL = 9


def write_parquet(frame: pl.DataFrame, path: Path, *, dataset: str, version: str) -> None:
    """Write a dataset's Parquet file.

    In: a frame with the columns of the dataset's schema, already in the order of `ordering.ordered`.
    """
    schema = arrow_schema(dataset, version)
    # One chunk: page and dictionary boundaries follow chunks, and those follow the number of threads.
    table = frame.rechunk().to_arrow().select(schema.names).cast(schema).combine_chunks()
    pq.write_table(
        table,
        path,
        compression="zstd",
        compression_level=_LEVEL,
        row_group_size=ROW_GROUP,
        version="2.6",
        write_page_index=True,
    )


def arrow_schema(dataset: str, version: str) -> pa.Schema:
    """The Arrow schema of a dataset's file, with all that its readers should know in the metadata."""
    fields = []
    for column in schemas.columns(dataset):
        told = {"description": column.description, "unit": column.unit, "example": column.example}
        said = {name: _text(value) for name, value in told.items() if value is not None}
        fields.append(pa.field(column.name, _arrow_type(column.dtype), nullable=column.nullable, metadata=said))
    about = {"dataset": dataset, "version": version, "schema_version": schemas.SCHEMA_VERSION}
    about["description"] = schemas.DATASETS[dataset].description
    return pa.schema(fields, metadata=about)


def _text(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)


def _arrow_type(dtype: pl.DataType) -> pa.DataType:
    """The Arrow type that every reader knows for a column's type. Raises TypeError for one that no dataset has."""
    match dtype:
        case pl.String() | pl.Enum() | pl.Categorical():
            return pa.string()
        case pl.Boolean():
            return pa.bool_()
        case pl.Int64():
            return pa.int64()
        case pl.Float64():
            return pa.float64()
        case pl.Date():
            return pa.date32()
        case pl.Datetime(time_unit="us", time_zone="UTC"):
            return pa.timestamp("us", tz="UTC")
        case _:
            raise TypeError(f"no Arrow type is laid down for {dtype}")

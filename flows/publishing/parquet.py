"""Parquet: a dataset as a file that says itself what it holds.

Zstandard, row groups of a fixed size, plain Arrow types; dataset, version and schema version stand in the file's
metadata, description and unit of every column in the metadata of its Arrow field. Equal data gives equal bytes.
"""

from pathlib import Path

import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq

import schemas
from flows.publishing.dtypes import names
from schemas.cells import written

ROW_GROUP = 131_072
_LEVEL = 9


def write_parquet(frame: pl.DataFrame, path: Path, *, dataset: str, version: str) -> None:
    """Write a dataset's Parquet file.

    In: a frame with the columns of the dataset's schema, in the order of `ordering.ordered`.
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
        told = {"description": column.description, "unit": column.unit, "example": written(column.example)}
        said = {key: value for key, value in told.items() if value is not None}
        fields.append(pa.field(column.name, names(column.dtype).arrow, nullable=column.nullable, metadata=said))
    about = {
        "dataset": dataset,
        "version": version,
        "schema_version": schemas.SCHEMA_VERSION,
        "description": schemas.DATASETS[dataset].description,
    }
    return pa.schema(fields, metadata=about)

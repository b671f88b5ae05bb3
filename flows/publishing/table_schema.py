"""Table Schema: a dataset's fields, constraints and keys for the Data Package, from its Pandera model alone.

https://datapackage.org/standard/table-schema/ says what each property means.
"""

from typing import Any

import polars as pl

import schemas

_CONSTRAINTS = {"pattern": "pattern", "minimum": "minimum", "maximum": "maximum"}


def table_schema(dataset: str, suffix: str = "") -> dict[str, Any]:
    """The Table Schema of a dataset.

    In: its name; what the names of the resources that foreign keys point at end with (`.parquet` for Parquet files).
    """
    about = schemas.DATASETS[dataset]
    schema: dict[str, Any] = {
        "fields": [_field(dataset, column) for column in schemas.columns(dataset)],
        "missingValues": [""],
    }
    key = _primary_key(dataset)
    if key:
        schema["primaryKey"] = key
    foreign = [_foreign_key(dataset, column, target, suffix) for column, target in about.foreign_keys.items()]
    if foreign:
        schema["foreignKeys"] = foreign
    return schema


def field_type(dtype: pl.DataType) -> str:
    """The Table Schema type of a column. Raises TypeError for a type that no dataset has."""
    match dtype:
        case pl.String() | pl.Enum() | pl.Categorical():
            return "string"
        case pl.Boolean():
            return "boolean"
        case pl.Int64():
            return "integer"
        case pl.Float64():
            return "number"
        case pl.Date():
            return "date"
        case pl.Datetime():
            return "datetime"
        case _:
            raise TypeError(f"no field type is laid down for {dtype}")

"""Table Schema: a dataset's fields, constraints and keys for the Data Package, from its model alone.

https://datapackage.org/standard/table-schema/ says what each property means.
"""

import re
from typing import Any

import schemas
from flows.publishing.dtypes import names
from schemas.cells import written

# Longer lists (countries, places, currencies) are a constraint only: no categories to choose from.
_CATEGORIES = 64


def table_schema(dataset: str, suffix: str = "") -> dict[str, Any]:
    """The Table Schema of a dataset.

    In: its name; what the names of the resources that foreign keys point at end with (`.parquet` for Parquet files).
    """
    about = schemas.DATASETS[dataset]
    schema: dict[str, Any] = {
        "fields": [_field(column, unique=(column.name,) == about.primary_key) for column in schemas.columns(dataset)],
        "missingValues": [""],
    }
    # A primary key holds no nulls; a key of the contract may, where no id stands for it.
    nullable = {column.name for column in schemas.columns(dataset) if column.nullable}
    if about.primary_key and not nullable & set(about.primary_key):
        schema["primaryKey"] = list(about.primary_key)
    if about.foreign_keys:
        schema["foreignKeys"] = [_foreign_key(dataset, key, suffix) for key in about.foreign_keys]
    return schema


def _field(column: schemas.Column, *, unique: bool) -> dict[str, Any]:
    """A field: only what is known of it."""
    constraints = {
        "required": True if not column.nullable else None,
        "unique": True if unique else None,
        "enum": None if column.values is None else list(column.values),
        "pattern": column.pattern if column.pattern is not None and portable(column.pattern) else None,
        "minimum": column.minimum,
        "maximum": column.maximum,
    }
    field = {
        "name": column.name,
        "type": names(column.dtype).table_schema,
        "title": column.title,
        "description": column.description,
        "unit": column.unit,
        # The profile wants text here, whatever the type.
        "example": written(column.example),
        "categories": list(column.values) if column.values is not None and len(column.values) <= _CATEGORIES else None,
        "constraints": {name: value for name, value in constraints.items() if value is not None},
    }
    return {name: value for name, value in field.items() if value is not None and value != {}}


def _foreign_key(dataset: str, key: schemas.ForeignKey, suffix: str) -> dict[str, Any]:
    """A foreign key; one within its own table names no resource."""
    reference: dict[str, Any] = {"fields": [key.reference]}
    if key.dataset != dataset:
        reference = {"resource": key.dataset + suffix, **reference}
    return {"fields": [key.column], "reference": reference}


def portable(pattern: str) -> bool:
    """Whether readers other than ours can compile a pattern (Unicode classes are not everywhere)."""
    try:
        re.compile(pattern)
    except re.error:
        return False
    return True

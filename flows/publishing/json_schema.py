"""JSON Schema: what one row of a dataset looks like as a JSON object, from its model alone (draft 2020-12).

Dates and datetimes are texts as in the CSV; a cell that is empty there is null here.
"""

import json
from typing import Any

import schemas
from flows.publishing.dtypes import names
from flows.publishing.table_schema import portable
from schemas.cells import written

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_FORMATS = {"date": "date", "datetime": "date-time"}
_TYPES = {"str": "string", "int": "integer", "float": "number", "bool": "boolean"}


def json_schema(dataset: str) -> dict[str, Any]:
    """The JSON Schema of a dataset's rows. Raises KeyError for an unknown name."""
    about = schemas.DATASETS[dataset]
    columns = schemas.columns(dataset)
    return {
        "$schema": DIALECT,
        "$id": f"urn:evledger:{schemas.SCHEMA_VERSION}:{dataset}",
        "title": about.title,
        "description": about.description,
        "type": "object",
        "properties": {column.name: _property(column) for column in columns},
        "required": [column.name for column in columns],
        "additionalProperties": False,
    }


def json_schema_text(dataset: str) -> str:
    """The file `schemas/<dataset>.schema.json`."""
    return json.dumps(json_schema(dataset), ensure_ascii=False, indent=2) + "\n"


def _property(column: schemas.Column) -> dict[str, Any]:
    """A column: only what is known of it."""
    kind = names(column.dtype).contract
    example = written(column.example) if kind in _FORMATS else column.example
    values = None if column.values is None else list(column.values)
    about = {
        "title": column.title,
        "description": column.description + (f" Unit: {column.unit}." if column.unit else ""),
        "type": [_TYPES.get(kind, "string"), "null"] if column.nullable else _TYPES.get(kind, "string"),
        "format": _FORMATS.get(kind),
        "enum": [*values, None] if values is not None and column.nullable else values,
        "pattern": column.pattern if column.pattern is not None and portable(column.pattern) else None,
        "minimum": column.minimum,
        "maximum": column.maximum,
        "examples": [example],
    }
    return {name: value for name, value in about.items() if value is not None}

"""JSON Schemas are valid to their dialect, and the rows of a release are valid to them."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import jsonschema
import polars as pl
import pytest

import schemas
from flows.publishing.json_schema import json_schema
from schemas.cells import written


def plain(row: dict[str, Any]) -> dict[str, Any]:
    return {name: written(cell) if isinstance(cell, dt.date) else cell for name, cell in row.items()}


def validator(name: str) -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(json_schema(name), format_checker=jsonschema.FormatChecker())


@pytest.mark.parametrize("name", list(schemas.DATASETS))
def test_schema_is_valid_and_the_rows_of_a_release_keep_to_it(published: Path, name: str) -> None:
    jsonschema.Draft202012Validator.check_schema(json_schema(name))
    checked = validator(name)
    for row in pl.read_parquet(published / "data" / f"{name}.parquet").iter_rows(named=True):
        checked.validate(plain(row))


@pytest.mark.parametrize("name", list(schemas.DATASETS))
def test_examples_of_all_columns_make_a_row_that_keeps_to_it(name: str) -> None:
    validator(name).validate(plain({column.name: column.example for column in schemas.columns(name)}))


@pytest.mark.parametrize(
    "odd",
    [
        {"metric": "cars"},
        {"metric": None},
        {"value": "50000"},
        {"target_id": "A"},
        {"period_end": "2030"},
        {"more": 1},
    ],
)
def test_a_row_that_does_not_keep_to_it_is_refused(published: Path, odd: dict[str, Any]) -> None:
    row = plain(pl.read_parquet(published / "data" / "targets.parquet").row(0, named=True))
    with pytest.raises(jsonschema.ValidationError):
        validator("targets").validate({**row, **odd})


def test_the_files_of_a_release_are_these_schemas(published: Path) -> None:
    for name in schemas.DATASETS:
        assert json.loads((published / "schemas" / f"{name}.schema.json").read_bytes()) == json_schema(name)

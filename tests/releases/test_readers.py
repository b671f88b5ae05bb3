"""Readers of other people load a release by its descriptors: Croissant's own library, and that of the hub."""

import json
import os
from pathlib import Path
from typing import Any

import polars as pl
import pytest

import schemas

os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")


@pytest.fixture(scope="module")
def croissant(fresh: Path) -> Any:
    import mlcroissant

    return mlcroissant.Dataset(jsonld=fresh / "croissant.json")


def test_croissant_is_valid_to_its_own_validator_without_a_warning(croissant: Any) -> None:
    issues = croissant.metadata.ctx.issues
    assert issues.errors == set()
    # Our versions are days: of one before October the library says that it is no semantic version.
    assert [warning for warning in issues.warnings if "MAJOR.MINOR.PATCH" not in warning] == []


@pytest.mark.parametrize("name", list(schemas.DATASETS))
def test_croissant_loads_the_records_of_every_table(croissant: Any, fresh: Path, name: str) -> None:
    rows = pl.read_parquet(fresh / "data" / f"{name}.parquet")
    records = list(croissant.records(record_set=name))
    assert len(records) == rows.height
    for column, dtype in rows.schema.items():
        if dtype == pl.String:
            told = [
                None if record[f"{name}/{column}"] is None else record[f"{name}/{column}"].decode()
                for record in records
            ]
            assert told == rows[column].to_list()


def test_the_hub_sees_one_config_per_table(fresh: Path) -> None:
    import datasets

    assert datasets.get_dataset_config_names(str(fresh)) == list(schemas.DATASETS)


@pytest.mark.parametrize("name", list(schemas.DATASETS))
def test_the_hub_loads_every_table_with_rows(fresh: Path, tmp_path: Path, name: str) -> None:
    import datasets

    rows = pl.read_parquet(fresh / "data" / f"{name}.parquet")
    if rows.is_empty():
        pytest.skip("no rows in it")
    loaded = datasets.load_dataset(str(fresh), name, split="train", cache_dir=str(tmp_path))
    assert loaded.num_rows == rows.height
    assert loaded.column_names == rows.columns


def test_the_default_of_the_hub_is_a_table_of_facts(fresh: Path) -> None:
    import datasets

    assert datasets.get_dataset_default_config_name(str(fresh)) == "targets"


def test_croissant_names_the_version_of_the_format(fresh: Path) -> None:
    assert json.loads((fresh / "croissant.json").read_bytes())["conformsTo"].endswith("/1.1")

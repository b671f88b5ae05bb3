"""`croissant.json` describes the Parquet files as version 1.1 of the format wants it."""

import hashlib
import json
from pathlib import Path
from typing import Any

import mlcroissant
import pyarrow.parquet as pq
import pytest

import schemas


@pytest.fixture(scope="module")
def about(published: Path) -> dict[str, Any]:
    return dict(json.loads((published / "croissant.json").read_text("utf-8")))


def test_it_says_which_version_of_the_format_it_follows(about: dict[str, Any]) -> None:
    assert about["conformsTo"] == "http://mlcommons.org/croissant/1.1"
    assert about["@context"]["cr"] == "http://mlcommons.org/croissant/"


def test_it_has_what_the_format_requires(about: dict[str, Any]) -> None:
    required = {"@type", "name", "description", "license", "url", "creator", "datePublished"}
    assert required - {"url"} <= set(about)  # no address: the release does not know where it will be served


def test_files_have_their_hashes(about: dict[str, Any], published: Path) -> None:
    for file in about["distribution"]:
        assert file["sha256"] == hashlib.sha256((published / file["contentUrl"]).read_bytes()).hexdigest()


def test_fields_are_the_columns_of_the_files(about: dict[str, Any], published: Path) -> None:
    assert [record_set["@id"] for record_set in about["recordSet"]] == list(schemas.DATASETS)
    for record_set in about["recordSet"]:
        columns = [field["source"]["extract"]["column"] for field in record_set["field"]]
        assert columns == pq.read_schema(published / "data" / f"{record_set['@id']}.parquet").names


def test_ids_are_unique(about: dict[str, Any]) -> None:
    ids = [item["@id"] for item in (*about["distribution"], *about["recordSet"])]
    ids += [field["@id"] for record_set in about["recordSet"] for field in record_set["field"]]
    assert len(ids) == len(set(ids))


def test_it_is_valid_to_the_formats_own_library_which_loads_records(published: Path) -> None:
    described = mlcroissant.Dataset(jsonld=published / "croissant.json")
    assert described.metadata.ctx.issues.errors == set()
    assert described.metadata.ctx.issues.warnings == set()
    assert [record["targets/value"] for record in described.records(record_set="targets")] == [50_000.0, 60_000.0]

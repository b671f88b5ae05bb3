"""`datapackage.json` follows version 2 of the standard, and fits the files."""

import hashlib
import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import polars as pl
import pytest

import schemas
from flows.publishing.csv import read_csv, unescaped
from flows.publishing.datapackage import broken_files, read_descriptor
from flows.publishing.listing import is_page
from flows.publishing.table_schema import table_schema
from tests.flows.publishing.world import INPUTS, release

TEXT = {"type": "string", "minLength": 1}
NAMES = {"type": "array", "items": TEXT, "minItems": 1, "uniqueItems": True}
# The rules of https://datapackage.org/profiles/2.0/ for what our descriptors have.
FIELD = {
    "type": "object",
    "required": ["name", "type", "title", "description", "example"],
    "additionalProperties": False,
    "properties": {
        "name": TEXT,
        "type": {"enum": ["string", "number", "integer", "boolean", "date", "datetime"]},
        "title": TEXT,
        "description": TEXT,
        "example": TEXT,
        "unit": TEXT,
        "categories": NAMES,
        "constraints": {
            "type": "object",
            "additionalProperties": False,
            "properties": {
                "required": {"type": "boolean"},
                "unique": {"type": "boolean"},
                "enum": NAMES,
                "pattern": {"type": "string", "format": "regex"},
                "minimum": {"type": "number"},
                "maximum": {"type": "number"},
            },
        },
    },
    "allOf": [
        {
            "if": {"properties": {"type": {"const": "boolean"}}},
            "then": {"properties": {"constraints": {"not": {"required": ["unique"]}}}},
        },
        {
            "if": {"properties": {"type": {"const": "integer"}}},
            "then": {"properties": {"constraints": {"properties": {"minimum": {"type": "integer"}}}}},
        },
    ],
}
FOREIGN_KEY = {
    "type": "object",
    "required": ["fields", "reference"],
    "properties": {
        "fields": NAMES,
        "reference": {"type": "object", "required": ["fields"], "properties": {"fields": NAMES, "resource": TEXT}},
    },
}
TABLE_SCHEMA = {
    "type": "object",
    "required": ["fields", "missingValues"],
    "additionalProperties": False,
    "properties": {
        "fields": {"type": "array", "items": FIELD, "minItems": 1},
        "missingValues": {"const": [""]},
        "primaryKey": NAMES,
        "foreignKeys": {"type": "array", "items": FOREIGN_KEY, "minItems": 1},
    },
}
RESOURCE = {
    "type": "object",
    "required": ["name", "path", "format", "mediatype", "bytes", "hash"],
    "properties": {
        "name": {"type": "string", "pattern": r"^[a-z0-9._-]+$"},
        "path": {"type": "string", "pattern": r"^(?!/)(?!.*\.\.)(?!.*\\)[^\0]+$"},
        "type": {"const": "table"},
        "title": TEXT,
        "description": TEXT,
        "format": TEXT,
        "mediatype": {"type": "string", "pattern": r"^[^/]+/[^/]+$"},
        "encoding": {"const": "utf-8"},
        "bytes": {"type": "integer", "minimum": 0},
        "hash": {"type": "string", "pattern": r"^sha256:[0-9a-f]{64}$"},
        "rows": {"type": "integer", "minimum": 0},
        "schema": TABLE_SCHEMA,
    },
    "dependentRequired": {"schema": ["type", "rows"], "type": ["schema"]},
}
NAMED = {"type": "object", "minProperties": 1, "properties": {"title": TEXT, "path": TEXT, "name": TEXT}}
PACKAGE = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "required": ["$schema", "name", "title", "version", "created", "licenses", "contributors", "sources", "resources"],
    "properties": {
        "$schema": {"const": "https://datapackage.org/profiles/2.0/datapackage.json"},
        "name": {"type": "string", "pattern": r"^[a-z0-9._-]+$"},
        "title": TEXT,
        "description": TEXT,
        "version": {"type": "string", "pattern": r"^\d{4}\.\d{2}\.\d{2}(\.\d+)?$"},
        "created": {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$"},
        "keywords": NAMES,
        "licenses": {"type": "array", "items": {**NAMED, "required": ["name"]}, "minItems": 1},
        "contributors": {"type": "array", "items": {**NAMED, "properties": {"roles": NAMES}}, "minItems": 1},
        "sources": {"type": "array", "items": NAMED, "minItems": 1},
        "resources": {"type": "array", "items": RESOURCE, "minItems": 1},
    },
}


@pytest.fixture(scope="module")
def package(published: Path) -> dict[str, Any]:
    return read_descriptor(published)


def tables(package: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {resource["name"]: resource for resource in package["resources"] if resource.get("type") == "table"}


def test_descriptor_is_valid_to_the_profile_of_the_standard(package: dict[str, Any], root: Path) -> None:
    profile = json.loads((root / "tests" / "specifications" / "datapackage-2.0.json").read_bytes())
    jsonschema.Draft7Validator(profile, format_checker=jsonschema.FormatChecker()).validate(package)


def test_sources_tell_the_licences_of_their_texts(package: dict[str, Any]) -> None:
    told = {source["title"]: source.get("licenses") for source in package["sources"]}
    assert told == {
        "closed.example.org": None,
        "open.example.org": ["CC-BY-4.0"],
        "GeoNames": ["CC-BY-4.0"],
        "Wikidata": ["CC0-1.0"],
    }


def test_descriptor_follows_the_standard(package: dict[str, Any]) -> None:
    jsonschema.Draft202012Validator.check_schema(PACKAGE)
    jsonschema.Draft202012Validator(PACKAGE, format_checker=jsonschema.FormatChecker()).validate(package)


def test_names_of_resources_are_unique(package: dict[str, Any]) -> None:
    names = [resource["name"] for resource in package["resources"]]
    assert len(names) == len(set(names))


def test_every_other_file_is_a_resource_with_its_size_and_hash(published: Path, package: dict[str, Any]) -> None:
    files = {path.relative_to(published).as_posix(): path for path in published.rglob("*") if path.is_file()}
    told = {resource["path"]: resource for resource in package["resources"]}
    assert set(told) == {name for name in files if not is_page(Path(name))} - {"datapackage.json"}
    for name, resource in told.items():
        data = files[name].read_bytes()
        assert (resource["bytes"], resource["hash"]) == (len(data), "sha256:" + hashlib.sha256(data).hexdigest())


def test_every_dataset_is_there_as_csv_and_parquet_with_its_rows(package: dict[str, Any]) -> None:
    found = tables(package)
    assert set(found) == set(schemas.DATASETS) | {f"{name}.parquet" for name in schemas.DATASETS}
    assert found["targets"]["rows"] == found["targets.parquet"]["rows"] == 2


def test_foreign_keys_point_at_columns_that_are_there(package: dict[str, Any]) -> None:
    found = tables(package)
    for name, resource in found.items():
        columns = {field["name"] for field in resource["schema"]["fields"]}
        assert set(resource["schema"].get("primaryKey", [])) <= columns
        for key in resource["schema"].get("foreignKeys", []):
            there = found[key["reference"].get("resource", name)]["schema"]["fields"]
            assert set(key["fields"]) <= columns
            assert set(key["reference"]["fields"]) <= {field["name"] for field in there}


def test_files_of_one_kind_point_at_their_own_kind() -> None:
    keys = {"": "organizations", ".parquet": "organizations.parquet"}
    for suffix, resource in keys.items():
        assert table_schema("events", suffix)["foreignKeys"][0]["reference"]["resource"] == resource


def test_key_within_a_table_names_no_resource() -> None:
    keys = {key["fields"][0]: key["reference"] for key in table_schema("targets")["foreignKeys"]}
    assert keys["superseded_by"] == {"fields": ["target_id"]}


def test_release_says_what_it_was_made_from_and_when(package: dict[str, Any]) -> None:
    assert package["inputs_sha256"] == INPUTS
    assert package["created"] == "2026-11-23T00:00:00Z"
    assert "previous_version" not in package


@pytest.mark.parametrize("name", list(schemas.DATASETS))
def test_cells_of_the_csv_keep_to_their_fields(published: Path, package: dict[str, Any], name: str) -> None:
    cells = pl.read_csv(published / "data" / f"{name}.csv", infer_schema=False)
    for field in tables(package)[name]["schema"]["fields"]:
        rules, column = field.get("constraints", {}), cells[field["name"]]
        filled = column.drop_nulls()
        assert not rules.get("required") or column.null_count() == 0, field["name"]
        assert not rules.get("unique") or filled.is_unique().all(), field["name"]
        assert set(filled) <= set(rules.get("enum", filled)), field["name"]
        assert all(re.search(rules.get("pattern", ""), cell) for cell in filled), field["name"]
        assert all(float(cell) >= rules["minimum"] for cell in filled if "minimum" in rules), field["name"]


def test_examples_keep_to_their_fields() -> None:
    for name in schemas.DATASETS:
        for field in table_schema(name)["fields"]:
            rules = field.get("constraints", {})
            assert field["example"] in rules.get("enum", [field["example"]])
            assert re.search(rules.get("pattern", ""), field["example"])


def test_csv_reads_back_to_the_letter(published: Path) -> None:
    read = read_csv(published / "data" / "evidence.csv", schemas.schema("evidence"))
    assert read.equals(pl.read_parquet(published / "data" / "evidence.parquet"))


def test_csv_is_escaped(published: Path) -> None:
    quotes = pl.read_csv(published / "data" / "evidence.csv", infer_schema=False).filter(
        document_id="closed", field="*"
    )
    assert quotes["quote"].to_list() == ["'=Acme Motors aims for 60,000 exports by 2030."]
    assert quotes.select(unescaped(pl.col("quote"))).item().startswith("=")


def test_file_that_was_touched_is_noticed(tmp_path: Path) -> None:
    folder = release(tmp_path)
    assert broken_files(folder) == []
    (folder / "data" / "targets.csv").write_bytes(b"target_id\r\n")
    (folder / "data" / "events.parquet").unlink()
    assert sorted(broken_files(folder)) == ["data/events.parquet", "data/targets.csv"]


def test_missing_descriptor_is_an_error_that_names_it(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"datapackage\.json cannot be read"):
        read_descriptor(tmp_path)


def test_descriptor_is_readable_json_with_its_own_characters(published: Path) -> None:
    text = (published / "datapackage.json").read_text("utf-8")
    assert text.endswith("}\n")
    assert json.loads(text)["resources"]
    assert "\\u" not in text

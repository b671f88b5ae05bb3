import pandera.polars as pa
import polars as pl
import pytest

import schemas
from schemas.enumerations import CITED_DATASETS, EVIDENCE_DATASETS
from schemas.registry import dataset
from schemas.rules import REASONS

NAMES = list(schemas.DATASETS)


def test_datasets_stand_in_the_order_of_publication() -> None:
    assert NAMES == [
        "documents",
        "evidence",
        "organizations",
        "people",
        "events",
        "event_models",
        "participants",
        "models",
        "markets",
        "targets",
        "results",
        "quotes",
        "progress",
        "region_members",
        "replaced_by",
        "texts",
        "rejects",
    ]


@pytest.mark.parametrize("name", [*NAMES, "issues"])
def test_an_empty_dataset_keeps_to_its_schema(name: str) -> None:
    frame = schemas.empty(name)
    assert dataset(name).model.validate(frame, lazy=True).equals(frame)


@pytest.mark.parametrize("name", [*NAMES, "issues"])
def test_the_examples_of_the_columns_keep_to_the_schema(name: str) -> None:
    columns = schemas.columns(name)
    row = pl.DataFrame({c.name: [c.example] for c in columns}, schema=schemas.schema(name))
    # The examples are of single cells; rules across cells are not held against them.
    pa.DataFrameSchema(dataset(name).model.to_schema().columns, strict=True).validate(row, lazy=True)


@pytest.mark.parametrize("name", [*NAMES, "issues"])
def test_every_column_says_what_it_means(name: str) -> None:
    for column in schemas.columns(name):
        assert column.title, column
        assert column.description.endswith("."), column
        assert column.unit or column.dtype not in (pl.Int64, pl.Float64), column


@pytest.mark.parametrize("name", NAMES)
def test_ids_and_keys_are_columns(name: str) -> None:
    each = schemas.DATASETS[name]
    assert {*each.primary_key, *each.key} <= set(schemas.schema(name))


@pytest.mark.parametrize("name", NAMES)
def test_foreign_keys_point_at_ids(name: str) -> None:
    for key in schemas.DATASETS[name].foreign_keys:
        assert key.column in schemas.schema(name)
        assert schemas.DATASETS[key.dataset].id_column == key.reference
        assert key.name_column is None or key.name_column in schemas.schema(name)


def test_the_contracts_keys() -> None:
    keys = {name: each.key for name, each in schemas.DATASETS.items()}
    assert keys["events"] == ("event_type", "organization_id", "start_on", "place", "city")
    assert keys["markets"] == ("organization_id", "place", "status")
    assert keys["quotes"] == ("text", "person_id", "organization_id")
    assert keys["targets"] == keys["results"]


def test_targets_and_results_differ_in_the_id_and_superseded_by_alone() -> None:
    targets, results = list(schemas.schema("targets")), list(schemas.schema("results"))
    targets.remove("superseded_by")
    assert targets[1:] == results[1:]


def test_names_stand_next_to_ids() -> None:
    columns = list(schemas.schema("targets"))
    for name in ("organization", "model"):
        assert columns.index(f"{name}_name") == columns.index(f"{name}_id") + 1
    assert columns.index("place_name") == columns.index("place") + 1


def test_stated_datasets_say_when_and_how_often() -> None:
    for name in CITED_DATASETS:
        assert list(schemas.schema(name))[-3:] == ["first_stated_on", "last_stated_on", "document_count"]


def test_evidence_can_point_at_every_dataset_with_ids_that_is_stated() -> None:
    assert all(schemas.DATASETS[name].id_column for name in EVIDENCE_DATASETS)


def test_every_code_has_its_reason_in_words() -> None:
    for each in [*schemas.DATASETS.values(), schemas.ISSUES]:
        schema = each.model.to_schema()
        for check in [*schema.checks, *(c for column in schema.columns.values() for c in column.checks)]:
            assert REASONS[check.error].endswith("."), check.error


def test_one_code_means_one_thing_in_all_tables() -> None:
    seen: dict[str, str] = {}
    for each in schemas.DATASETS.values():
        for check in each.model.to_schema().checks:
            assert seen.setdefault(check.error, check.description) == check.description


def test_a_rows_id_is_made_of_its_key() -> None:
    row = {"organization_id": "acme", "place": "SY", "status": "planned", "certainty": "asserted"}
    made = schemas.DATASETS["markets"].fact_id(row)
    assert made == schemas.fact_id({"organization_id": "acme", "place": "SY", "status": "planned"})


def test_a_launchs_id_is_made_of_its_models_too_in_any_order() -> None:
    row = dict.fromkeys(schemas.DATASETS["events"].key)
    events = schemas.DATASETS["events"]
    assert events.fact_id(row, ["b", "a"]) == events.fact_id(row, ["a", "b"]) != events.fact_id(row)


def test_unknown_datasets_are_named() -> None:
    with pytest.raises(KeyError, match="no dataset 'event'"):
        schemas.columns("event")


def test_the_version_alone_costs_no_import_of_pandera() -> None:
    import subprocess
    import sys

    code = "import sys, schemas; schemas.SCHEMA_VERSION; sys.exit('pandera' in sys.modules or 'polars' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0

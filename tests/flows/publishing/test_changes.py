"""What a release adds, changes and removes is told row by row, with its cause."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from flows.publishing.causes import changes
from flows.publishing.changes import Release
from flows.publishing.digests import Digests
from flows.publishing.release import complete
from tests.flows.publishing.world import CLOSED_TEXT, INPUTS, TEXTS, datasets, release, table, texts

pytestmark = pytest.mark.usefixtures("without_pages")
FIRST, SECOND = "2026.11.22", "2026.11.23"
MADE = {"extraction_sha256": "3" * 64, "vocabulary_sha256": "4" * 64}


def told(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / "changes.jsonl").read_text("utf-8").splitlines()]


def only_open() -> dict[str, pl.DataFrame]:
    """The world before the closed document was read."""
    frames = datasets()
    return {
        **frames,
        "documents": frames["documents"].filter(document_id="open"),
        "targets": frames["targets"].filter(target_id="a" * 16),
        "evidence": frames["evidence"].filter(document_id="open"),
    }


def facts(changes: list[dict[str, Any]]) -> list[tuple[str, str, str, str]]:
    return [(change["op"], change["dataset"], change["id"][:1], change["cause"]) for change in changes]


def second(output: Path, before: dict[str, pl.DataFrame], after: dict[str, pl.DataFrame], **changed: Any) -> Path:
    """Publish two releases that follow one another. Out: the second."""
    release(output, FIRST, datasets=before, **MADE)
    return release(output, SECOND, datasets=after, **{**MADE, **changed})


def revised() -> dict[str, pl.DataFrame]:
    """The world with the first target read otherwise."""
    hedged = pl.when(target_id="a" * 16).then(pl.lit("hedged")).otherwise("certainty").alias("certainty")
    return {**datasets(), "targets": datasets()["targets"].with_columns(hedged)}


def test_first_release_says_so_and_lists_nothing(published: Path) -> None:
    assert told(published) == []
    assert "First release: 36 rows in 17 tables." in (published / "CHANGES.md").read_text("utf-8")


def test_nothing_changed_lists_nothing(tmp_path: Path) -> None:
    folder = second(tmp_path, datasets(), datasets())
    assert told(folder) == []
    assert "No row changed." in (folder / "CHANGES.md").read_text("utf-8")


def test_descriptor_names_the_release_before(tmp_path: Path) -> None:
    package = json.loads((second(tmp_path, datasets(), datasets()) / "datapackage.json").read_text("utf-8"))
    assert package["previous_version"] == FIRST


def test_new_document_brings_its_facts(tmp_path: Path) -> None:
    found = told(second(tmp_path, only_open(), datasets()))
    assert facts(found) == [("ADD", "documents", "c", "new_source"), ("ADD", "targets", "b", "new_source")]
    assert found[1]["row"]["value"] == 60_000.0
    assert found[1]["row"]["period_end"] == "2030-12-31"


def test_document_taken_out_takes_its_facts_along(tmp_path: Path) -> None:
    found = told(second(tmp_path, datasets(), only_open()))
    assert facts(found) == [("DEL", "documents", "c", "removed_source"), ("DEL", "targets", "b", "removed_source")]


def test_changed_document_changes_its_facts(tmp_path: Path) -> None:
    changed = pl.when(document_id="open").then(pl.lit("b" * 64)).otherwise("sha256").alias("sha256")
    after = {**revised(), "documents": datasets()["documents"].with_columns(changed)}
    found = told(second(tmp_path, datasets(), after))
    assert facts(found) == [("MOD", "documents", "o", "changed_source"), ("MOD", "targets", "a", "changed_source")]
    assert found[1]["cells"] == {"certainty": {"old": "asserted", "new": "hedged"}}


def test_changed_extraction_is_the_cause_where_the_documents_are_the_same(tmp_path: Path) -> None:
    found = told(second(tmp_path, datasets(), revised(), extraction_sha256="5" * 64))
    assert facts(found) == [("MOD", "targets", "a", "changed_extraction")]


def test_changed_vocabulary_is_the_cause_where_the_extraction_is_the_same_too(tmp_path: Path) -> None:
    found = told(second(tmp_path, datasets(), revised(), vocabulary_sha256="5" * 64))
    assert facts(found) == [("MOD", "targets", "a", "changed_vocabulary")]


def test_the_documents_of_what_supersedes_a_target_are_the_cause(tmp_path: Path) -> None:
    superseded = pl.when(target_id="a" * 16).then(pl.lit("b" * 16)).alias("superseded_by")
    after = {**datasets(), "targets": datasets()["targets"].with_columns(superseded)}
    found = told(second(tmp_path, only_open(), after))
    assert facts(found)[1] == ("MOD", "targets", "a", "new_source")
    assert found[1]["cells"] == {"superseded_by": {"old": None, "new": "b" * 16}}


def test_other_documents_are_the_cause_of_what_they_do_to_a_fact(tmp_path: Path) -> None:
    disputed = pl.when(target_id="a" * 16).then(True).otherwise("disputed").alias("disputed")
    after = {**datasets(), "targets": datasets()["targets"].with_columns(disputed)}
    found = told(second(tmp_path, only_open(), after, vocabulary_sha256="5" * 64))
    assert facts(found)[1] == ("MOD", "targets", "a", "other_sources")
    assert found[1]["also"] == ["changed_vocabulary"]


def test_several_possible_causes_are_all_told(tmp_path: Path) -> None:
    folder = second(tmp_path, datasets(), revised(), extraction_sha256="5" * 64, vocabulary_sha256="6" * 64)
    (found,) = told(folder)
    assert (found["cause"], found["also"]) == ("changed_extraction", ["changed_vocabulary"])
    text = (folder / "CHANGES.md").read_text("utf-8")
    assert "| `targets` | 1 | the extraction changed, or the vocabulary changed |" in text


def test_a_corrected_cell_is_a_curated_decision_whatever_else_changed(tmp_path: Path) -> None:
    mine = (pl.col("fact_id") == "a" * 16) & (pl.col("field") == "certainty")
    by_hand = pl.when(mine).then(pl.lit("correction")).otherwise("rule").alias("rule")
    after = {**revised(), "evidence": datasets()["evidence"].with_columns(by_hand)}
    changed = {"extraction_sha256": "5" * 64, "curated_sha256": "6" * 64}
    folder = second(tmp_path, datasets(), after, **changed)
    assert facts(told(folder)) == [("MOD", "targets", "a", "curated_decision")]
    corrections = (folder / "CHANGES.md").read_text("utf-8").partition("## Corrections")[2].partition("## ")[0]
    assert "- `targets` `aaaaaaaaaaaaaaaa` revised: Acme Motors, vehicle_exports, 50,000 vehicles" in corrections


def test_an_id_that_people_replaced_is_a_curated_decision(tmp_path: Path) -> None:
    gone = {"dataset": "organizations", "old_id": "acme-group", "new_id": "acme-motors", "since": SECOND, "reason": "."}
    organizations = datasets()["organizations"].filter(organization_id="acme-motors")
    after = {
        **datasets(),
        "organizations": organizations.with_columns(parent_organization_id=pl.lit(None, pl.String)),
        "replaced_by": table("replaced_by", gone),
    }
    found = told(second(tmp_path, datasets(), after, curated_sha256="6" * 64, vocabulary_sha256="6" * 64))
    assert ("DEL", "organizations", "a", "curated_decision") in facts(found)


def test_columns_that_move_with_every_day_are_not_compared(tmp_path: Path) -> None:
    row = {
        "target_id": "a" * 16,
        "as_of": dt.date(2026, 1, 1),
        "time_share": 0.5,
        "outcome": "open",
        "rule": "no_result",
    }
    before = {**datasets(), "progress": table("progress", row)}
    after = {**datasets(), "progress": table("progress", {**row, "as_of": dt.date(2026, 1, 2), "time_share": 0.6})}
    assert told(second(tmp_path, before, after)) == []


def test_an_outcome_that_a_later_day_brings_says_so(tmp_path: Path) -> None:
    row = {"target_id": "a" * 16, "as_of": dt.date(2026, 1, 1), "outcome": "open", "rule": "no_result"}
    later = {**row, "as_of": dt.date(2031, 1, 1), "outcome": "unknown", "rule": "due_without_result"}
    before, after = ({**datasets(), "progress": table("progress", each)} for each in (row, later))
    found = told(second(tmp_path, before, after, vocabulary_sha256="5" * 64))
    assert facts(found) == [("MOD", "progress", "a", "later_day")]


def test_a_description_that_the_code_reads_otherwise_is_no_changed_document(tmp_path: Path) -> None:
    titled = pl.when(document_id="open").then(pl.lit("Plans")).alias("title")
    after = {**datasets(), "documents": datasets()["documents"].with_columns(titled)}
    (found,) = told(second(tmp_path, datasets(), after, extraction_sha256="5" * 64))
    assert (found["cause"], found["also"]) == ("changed_extraction", ["changed_source"])


def test_nothing_known_that_changed_is_told_as_other_inputs(tmp_path: Path) -> None:
    assert facts(told(second(tmp_path, datasets(), revised()))) == [("MOD", "targets", "a", "other_inputs")]


def test_changelog_tells_counts_causes_and_cells(tmp_path: Path) -> None:
    text = (second(tmp_path, datasets(), revised(), extraction_sha256="5" * 64) / "CHANGES.md").read_text("utf-8")
    assert "| `targets` | 1 | the extraction changed |" in text
    assert (
        "- `targets` `aaaaaaaaaaaaaaaa` Acme Motors, vehicle_exports, 50,000 vehicles, by 2030 · "
        "certainty: asserted → hedged"
    ) in text
    assert [line for line in text.splitlines() if line.startswith("## ")] == [
        "## New facts",
        "## Revised",
        "## Withdrawn",
        "## Corrections",
        "## Schema",
        "## Coverage",
    ]


def test_same_inputs_and_release_before_give_the_same_bytes(tmp_path: Path) -> None:
    one, two = (second(tmp_path / name, only_open(), datasets()) for name in ("one", "two"))
    for name in ("changes.jsonl", "CHANGES.md", "datapackage.json"):
        assert (one / name).read_bytes() == (two / name).read_bytes()


def test_release_below_an_older_one_is_compared_with_the_one_before_it(tmp_path: Path) -> None:
    second(tmp_path, only_open(), datasets())
    release(tmp_path, "2026.11.24", datasets=datasets(), **MADE)
    again = release(tmp_path, SECOND, datasets=datasets(), **MADE)
    assert len(told(again)) == 2
    assert texts()["text"].to_list() == [TEXTS["open"], CLOSED_TEXT]


def as_release(version: str, **frames: pl.DataFrame) -> Release:
    return Release(version, "1.0.0", Digests(INPUTS), {**complete(datasets(), texts()), **frames})


def test_a_table_that_is_keyed_otherwise_is_another_by_its_schema() -> None:
    new = as_release(SECOND)
    targets = new.datasets["targets"].rename({"target_id": "id"})
    found = changes(as_release(FIRST, targets=targets), new)
    assert sorted((change.op, change.dataset, change.cause) for change in found) == [
        *[("ADD", "targets", "changed_schema")] * 2,
        *[("DEL", "targets", "changed_schema")] * 2,
    ]


def test_a_table_that_only_one_release_has_is_the_schemas_change() -> None:
    old = as_release(FIRST)
    without = {name: frame for name, frame in old.datasets.items() if name != "targets"}
    found = changes(Release(FIRST, "0.9.0", Digests(INPUTS), without), as_release(SECOND))
    assert [(change.op, change.dataset, change.cause) for change in found] == [("ADD", "targets", "changed_schema")] * 2


def test_a_column_of_another_type_is_not_compared() -> None:
    retyped = as_release(FIRST).datasets["targets"].with_columns(pl.col("value").cast(pl.String))
    assert changes(as_release(FIRST, targets=retyped), as_release(SECOND)) == []


def test_a_damaged_release_before_is_told_by_the_file(tmp_path: Path) -> None:
    folder = release(tmp_path, FIRST)
    (folder / "data" / "quotes.parquet").write_bytes(b"no table")
    with pytest.raises(ValueError, match=r"quotes\.parquet cannot be read"):
        release(tmp_path, SECOND)
    (folder / "data" / "quotes.parquet").unlink()
    (folder / "data" / "evidence.parquet").unlink()
    with pytest.raises(ValueError, match=r"no data/evidence\.parquet in it"):
        release(tmp_path, SECOND)

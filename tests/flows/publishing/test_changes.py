"""What a release adds, changes and removes is told row by row, with its cause."""

import json
from pathlib import Path
from typing import Any

import polars as pl

from tests.flows.publishing.world import CLOSED_TEXT, TEXTS, datasets, release, texts

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


def test_other_documents_are_the_cause_of_what_they_do_to_a_fact(tmp_path: Path) -> None:
    superseded = pl.when(target_id="a" * 16).then(pl.lit("b" * 16)).alias("superseded_by")
    after = {**datasets(), "targets": datasets()["targets"].with_columns(superseded)}
    found = told(second(tmp_path, only_open(), after))
    assert facts(found)[1] == ("MOD", "targets", "a", "other_sources")
    assert found[1]["cells"] == {"superseded_by": {"old": None, "new": "b" * 16}}


def test_nothing_known_that_changed_is_told_as_other_inputs(tmp_path: Path) -> None:
    assert facts(told(second(tmp_path, datasets(), revised()))) == [("MOD", "targets", "a", "other_inputs")]


def test_changelog_tells_counts_causes_and_cells(tmp_path: Path) -> None:
    text = (second(tmp_path, datasets(), revised(), extraction_sha256="5" * 64) / "CHANGES.md").read_text("utf-8")
    assert "| `targets` | 1 | the extraction changed |" in text
    assert "- `targets` `aaaaaaaaaaaaaaaa` certainty: asserted → hedged" in text
    assert [line for line in text.splitlines() if line.startswith("## ")] == [
        "## New",
        "## Revised",
        "## Withdrawn",
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

"""A chain of five releases, each of which changes one thing: exactly what that brings about is told, with its cause.

`make test-releases` does the same with articles and the whole pipeline.
"""

import json
from pathlib import Path
from typing import Any

import polars as pl
import pytest

import schemas
from flows.publishing import contents
from tests.flows.publishing.world import INPUTS, datasets, release

Frames = dict[str, pl.DataFrame]
MADE = {"inputs_sha256": INPUTS, "extraction_sha256": "e" * 64, "vocabulary_sha256": "v" * 64}


def without_closed(frames: Frames) -> Frames:
    """The world before the closed document was read, or after it was taken out."""
    kept = {name: frames[name].filter(pl.col("document_id") != "closed") for name in ("documents", "evidence")}
    return {**frames, **kept, "targets": frames["targets"].filter(pl.col("target_id") != "b" * 16)}


def changed(frames: Frames) -> Frames:
    """The open document says when it was published, and that its plan is but hedged."""
    mine = pl.col("document_id") == "open"
    documents = frames["documents"].with_columns(sha256=pl.when(mine).then(pl.lit("c" * 64)).otherwise("sha256"))
    hedged = pl.when(target_id="a" * 16).then(pl.lit("hedged")).otherwise("certainty")
    return {**frames, "documents": documents, "targets": frames["targets"].with_columns(certainty=hedged)}


def renamed(frames: Frames) -> Frames:
    """The vocabulary calls the company otherwise."""
    name = pl.lit("ACME")
    organizations = frames["organizations"].with_columns(
        name=pl.when(organization_id="acme-motors").then(name).otherwise("name")
    )
    beside = {each: frames[each].with_columns(organization_name=name) for each in ("events", "targets")}
    return {**frames, **beside, "organizations": organizations}


@pytest.fixture(scope="module")
def chain(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The releases: the first, one with an article more, one changed, one less, and one of another vocabulary."""
    output = tmp_path_factory.mktemp("chain")
    third = changed(datasets())
    steps: list[tuple[Frames, dict[str, str]]] = [
        (without_closed(datasets()), MADE),
        (datasets(), MADE),
        (third, MADE),
        (without_closed(third), MADE),
        (renamed(without_closed(third)), {**MADE, "vocabulary_sha256": "w" * 64}),
    ]
    with pytest.MonkeyPatch.context() as patch:
        # Pages take longer to write than all the rest, and are another test's.
        patch.setattr(contents, "write_pages", lambda *arguments, **named: None, raising=False)
        return [
            release(output, f"2026.01.0{day}", datasets=frames, **made) for day, (frames, made) in enumerate(steps, 1)
        ]


def told(folder: Path) -> list[tuple[str, str, str, str]]:
    found: list[dict[str, Any]] = [json.loads(line) for line in (folder / "changes.jsonl").read_bytes().splitlines()]
    assert not any("also" in change for change in found)
    return [(change["op"], change["dataset"], change["id"][:4], change["cause"]) for change in found]


def test_each_release_tells_exactly_what_changed_and_why(chain: list[Path]) -> None:
    assert [told(folder) for folder in chain] == [
        [],
        [("ADD", "documents", "clos", "new_source"), ("ADD", "targets", "bbbb", "new_source")],
        [("MOD", "documents", "open", "changed_source"), ("MOD", "targets", "aaaa", "changed_source")],
        [("DEL", "documents", "clos", "removed_source"), ("DEL", "targets", "bbbb", "removed_source")],
        [
            ("MOD", "organizations", "acme", "changed_vocabulary"),
            ("MOD", "events", "eeee", "changed_vocabulary"),
            ("MOD", "targets", "aaaa", "changed_vocabulary"),
        ],
    ]


def test_another_schema_is_told_as_such_and_changes_no_row(chain: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    path = chain[-1] / "data" / "targets.parquet"
    pl.read_parquet(path).drop("disputed").with_columns(doubtful=pl.lit(False)).write_parquet(path)
    monkeypatch.setattr(schemas, "SCHEMA_VERSION", "9.0.0")
    made = {**MADE, "vocabulary_sha256": "w" * 64, "extraction_sha256": "f" * 64}
    frames = renamed(without_closed(changed(datasets())))
    folder = release(chain[0].parents[1], "2026.01.06", datasets=frames, **made)
    assert told(folder) == []
    schema = (folder / "CHANGES.md").read_text("utf-8").partition("## Schema\n\n")[2].partition("\n\n## ")[0]
    assert schema.splitlines()[2:] == ["- `targets` gained `disputed`.", "- `targets` lost `doubtful`."]
    assert schema.startswith("Version 9.0.0, before ")

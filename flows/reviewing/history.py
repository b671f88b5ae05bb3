"""History: what became of a fact over the releases in a folder."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import polars as pl

import schemas
from flows.publishing.versions import published_versions
from flows.reviewing.released import table
from schemas.cells import written

_CHANGES = "changes.jsonl"
Row = Mapping[str, Any]


class NoSuchFact(ValueError):
    """An id that no release in the folder has; the message says so."""


@dataclass(frozen=True, slots=True)
class Step:
    """A release in which something became of the fact: `what` in words; `cells` that changed, old and new, as text."""

    version: str
    what: str
    cells: Mapping[str, tuple[str, str]]


@dataclass(frozen=True, slots=True)
class History:
    """A fact's cells in the newest release that has it, its whole statements there, and what became of it."""

    dataset: str
    fact_id: str
    version: str
    cells: Mapping[str, str]
    statements: tuple[str, ...]
    steps: tuple[Step, ...]


def histories(output: Path, fact_id: str) -> list[History]:
    """The histories of the facts with this id, mostly one: a slug may name an organization and a person.

    In: a folder of releases. Raises NoSuchFact; OSError or PolarsError where a release cannot be read.
    """
    versions = [str(version) for version in published_versions(output)]
    found = []
    for name, dataset in schemas.DATASETS.items():
        if dataset.id_column is None:
            continue
        rows = {each: _row(output / "releases" / each, name, dataset.id_column, fact_id) for each in versions}
        known = [(version, row) for version, row in rows.items() if row is not None]
        if known:
            version, row = known[-1]
            cells = {column: written(value) or "" for column, value in row.items() if value is not None}
            said = tuple(_statements(output / "releases" / version, name, fact_id))
            steps = tuple(_steps(output, name, fact_id, rows))
            found.append(History(name, fact_id, version, cells, said, steps))
    if not found:
        kept = f"{versions[0]} to {versions[-1]}" if versions else "none"
        raise NoSuchFact(f"{fact_id}: no release in {output} has a fact with this id (releases kept: {kept})")
    return found


def _row(release: Path, name: str, column: str, fact_id: str) -> Row | None:
    path = release / "data" / f"{name}.parquet"
    if not path.is_file():
        return None
    rows = pl.scan_parquet(path).filter(pl.col(column) == fact_id).collect()
    return None if rows.is_empty() else rows.row(0, named=True)


def _steps(output: Path, name: str, fact_id: str, rows: Mapping[str, Row | None]) -> Iterator[Step]:
    """The releases in which the fact came, changed or went; of the first one kept nothing before is known."""
    before: Row | None = None
    first = next(iter(rows), None)
    for version, row in rows.items():
        if row is None and before is None:
            continue
        release = output / "releases" / version
        why = _cause(release, name, fact_id)
        if row is None:
            yield Step(version, _gone(release, fact_id) + why, {})
        elif before is None:
            what = "there in the oldest release that is kept" if version == first else "came"
            yield Step(version, what + why, {})
        else:
            cells = dict(_changed(before, row))
            if cells:
                yield Step(version, "changed" + why, cells)
        before = row


def _changed(old: Row, new: Row) -> Iterator[tuple[str, tuple[str, str]]]:
    """The cells that differ; of a column that only one release has, those that say anything."""
    for column in dict.fromkeys([*old, *new]):
        pair = old.get(column), new.get(column)
        if pair[0] != pair[1]:
            yield column, (_cell(pair[0]), _cell(pair[1]))


def _cell(value: object) -> str:
    return "(empty)" if value is None else str(written(value))


def _cause(release: Path, name: str, fact_id: str) -> str:
    """The cause that the release's changes tell, in brackets; nothing where they tell none."""
    path = release / _CHANGES
    if not path.is_file():
        return ""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if fact_id in line:
                change = json.loads(line)
                if change.get("dataset") == name and change.get("id") == fact_id and change.get("cause"):
                    return f" ({str(change['cause']).replace('_', ' ')})"
    return ""


def _gone(release: Path, fact_id: str) -> str:
    replaced = table(release, "replaced_by")
    if "old_id" in replaced.columns:
        for row in replaced.filter(pl.col("old_id") == fact_id).iter_rows(named=True):
            reason = f": {row['reason']}" if row.get("reason") else ""
            return f"went; in its place is {row['new_id'] or 'nothing'}{reason}"
    return "went"


def _statements(release: Path, name: str, fact_id: str) -> Iterator[str]:
    """What the documents say, each with its document."""
    path = release / "data" / "evidence.parquet"
    own = (pl.col("dataset") == name) & (pl.col("fact_id") == fact_id) & (pl.col("field") == "*")
    for row in pl.scan_parquet(path).filter(own).sort("document_id").collect().iter_rows(named=True):
        yield f"{row['document_id']}: {row['quote']}"

"""Changes: what a release adds, changes and removes against the one before, fact by fact, each told by its cause.

A cause is told from what can be compared: the documents that a fact was read in, and the digests of vocabulary and
extraction that both releases carry. Where a fact's own documents are the same, a changed extraction explains it before
a changed vocabulary does, and either before documents that it was not read in (a later statement supersedes it).
"""

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

import polars as pl

import schemas
from flows.publishing.datapackage import read_descriptor
from flows.publishing.digests import Digests
from schemas.cells import written

Op = Literal["ADD", "MOD", "DEL"]
# About the release, or text that `documents` and the facts stand for.
_NOT_COMPARED = ("evidence", "texts", "rejects")


@dataclass(frozen=True)
class Change:
    """One row that came, changed or went; of a changed one the cells, old and new."""

    op: Op
    dataset: str
    id: str
    cause: str = ""
    row: dict[str, Any] = field(default_factory=dict)
    cells: dict[str, tuple[Any, Any]] = field(default_factory=dict)


@dataclass(frozen=True)
class Previous:
    """A published release to compare with."""

    version: str
    schema_version: str
    digests: Digests
    datasets: dict[str, pl.DataFrame]


def read_previous(release: Path) -> Previous:
    """A published release from its Parquet files. Raises ValueError where its descriptor cannot be read."""
    about = read_descriptor(release)
    paths = sorted((release / "data").glob("*.parquet"))
    return Previous(
        version=about["version"],
        schema_version=about["schema_version"],
        digests=Digests.of(about),
        datasets={path.stem: pl.read_parquet(path) for path in paths if path.stem in schemas.DATASETS},
    )


def changes(previous: Previous, datasets: Mapping[str, pl.DataFrame], digests: Digests) -> list[Change]:
    """All changes since a release, by dataset in the registry's order, then by id.

    In: the release before; the datasets and digests of this one. Out: nothing where nothing changed.
    """
    found: list[Change] = []
    for name in schemas.DATASETS:
        if name not in _NOT_COMPARED and name in datasets:
            old = previous.datasets.get(name, datasets[name].clear())
            found += _dataset_changes(name, old, datasets[name])
    causes = _Causes(previous, datasets, digests, [_told_by(change) for change in found])
    return [replace(change, cause=causes.of(change)) for change in found]


def changes_jsonl(found: list[Change]) -> str:
    """`changes.jsonl`: one JSON object a line."""
    return "".join(json.dumps(_as_json(change), ensure_ascii=False) + "\n" for change in found)


def _as_json(change: Change) -> dict[str, Any]:
    told: dict[str, Any] = {"op": change.op, "dataset": change.dataset, "id": change.id, "cause": change.cause}
    if change.op == "MOD":
        told["cells"] = {name: {"old": _plain(old), "new": _plain(new)} for name, (old, new) in change.cells.items()}
    else:
        told["row"] = {name: _plain(value) for name, value in change.row.items()}
    return told


def _plain(value: object) -> object:
    """A cell as JSON can hold it, dates as in the CSV."""
    return written(value) if isinstance(value, dt.date) else value


def _dataset_changes(name: str, old: pl.DataFrame, new: pl.DataFrame) -> list[Change]:
    """The changes of one dataset; columns that only one of the two has are the schema's change, not the rows'."""
    key = list(schemas.DATASETS[name].primary_key)
    common = [column for column in new.columns if column in old.columns]
    added = new.join(old, on=key, how="anti", nulls_equal=True)
    removed = old.join(new, on=key, how="anti", nulls_equal=True)
    both = new.select(common).join(old.select(common), on=key, how="inner", nulls_equal=True, suffix="|old")
    cells = [column for column in common if column not in key]
    changed = both.filter(pl.any_horizontal(pl.lit(False), *(pl.col(c).ne_missing(pl.col(f"{c}|old")) for c in cells)))
    found = [Change("ADD", name, _id(row, key), row=row) for row in added.iter_rows(named=True)]
    found += [Change("DEL", name, _id(row, key), row=row) for row in removed.iter_rows(named=True)]
    for row in changed.iter_rows(named=True):
        pairs = {column: (row[f"{column}|old"], row[column]) for column in cells}
        differ = {column: pair for column, pair in pairs.items() if pair[0] != pair[1]}
        found.append(Change("MOD", name, _id(row, key), cells=differ))
    return sorted(found, key=lambda change: (change.id, change.op))


def _id(row: dict[str, Any], key: list[str]) -> str:
    """A row's id; of one that has none, its key's values."""
    return " ".join(str(_plain(row[column])) for column in key)


def _told_by(change: Change) -> tuple[str, str]:
    """The fact whose evidence bears on a change: its own, or, of a model of an event, the event's."""
    if change.dataset == "event_models":
        return "events", change.id.partition(" ")[0]
    return change.dataset, change.id


class _Causes:
    """Tells the cause of a change, from the documents and digests of two releases."""

    def __init__(
        self,
        previous: Previous,
        datasets: Mapping[str, pl.DataFrame],
        digests: Digests,
        facts: list[tuple[str, str]],
    ) -> None:
        old = {row["document_id"]: row for row in previous.datasets["documents"].iter_rows(named=True)}
        new = {row["document_id"]: row for row in datasets["documents"].iter_rows(named=True)}
        self.added = set(new) - set(old)
        self.removed = set(old) - set(new)
        self.changed = {name for name in set(old) & set(new) if old[name] != new[name]}
        evidence = (previous.datasets["evidence"], datasets["evidence"])
        self.read_in = _documents_of(facts, evidence)
        self.before, self.now = previous.digests, digests

    def of(self, change: Change) -> str:
        """The cause of one change."""
        own = {change.id} if change.dataset == "documents" else self.read_in.get(_told_by(change), set())
        if change.op != "DEL" and own & self.added:
            return "new_source"
        if own & self.changed:
            return "changed_source"
        if own & self.removed:
            return "removed_source"
        if self.before.extraction != self.now.extraction:
            return "changed_extraction"
        if self.before.vocabulary != self.now.vocabulary:
            return "changed_vocabulary"
        return "other_sources" if self.added or self.changed or self.removed else "other_inputs"


def _documents_of(facts: list[tuple[str, str]], evidence: tuple[pl.DataFrame, ...]) -> dict[tuple[str, str], set[str]]:
    """The documents that these facts were read in, in any of the releases that the evidence is of."""
    key = ["dataset", "fact_id"]
    wanted = pl.DataFrame(facts, schema=dict.fromkeys(key, pl.String), orient="row").unique()
    read_in: dict[tuple[str, str], set[str]] = {}
    for frame in evidence:
        rows = frame.select(*key, "document_id").join(wanted, on=key, how="semi").unique()
        for dataset, fact_id, document_id in rows.iter_rows():
            read_in.setdefault((dataset, fact_id), set()).add(document_id)
    return read_in

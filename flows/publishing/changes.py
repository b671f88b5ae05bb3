"""Changes: what a release adds, changes and removes against another, fact by fact, each told by its cause.

Columns that move with every new day of the data (`_CLOCK`) are left out: they would make every row a change. What a day
brings about stays: an outcome, and whether a plan is overdue. `flows.publishing.causes` tells the causes.
"""

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import polars as pl
from polars.exceptions import PolarsError

import schemas
from flows.publishing.datapackage import read_descriptor
from flows.publishing.digests import Digests
from schemas.cells import written

Op = Literal["ADD", "MOD", "DEL"]
# About the release, or text that `documents` and the facts stand for.
_NOT_COMPARED = ("evidence", "texts", "rejects")
_NEEDED = ("documents", "evidence")
_CLOCK: Mapping[str, tuple[str, ...]] = {"progress": ("as_of", "time_share")}


@dataclass(frozen=True)
class Change:
    """One row that came, changed or went; of a changed one the cells, old and new. `row`: the row, the new one if any.

    `also`: what else changed and may have a part in it, where that cannot be told.
    """

    op: Op
    dataset: str
    id: str
    cause: str = ""
    also: tuple[str, ...] = ()
    row: dict[str, Any] = field(default_factory=dict)
    cells: dict[str, tuple[Any, Any]] = field(default_factory=dict)


@dataclass(frozen=True)
class Release:
    """A release to compare: its tables, and what it says of itself."""

    version: str
    schema_version: str
    digests: Digests
    datasets: Mapping[str, pl.DataFrame]


def read_release(folder: Path) -> Release:
    """A published release from its Parquet files.

    Raises ValueError where its descriptor or a table cannot be read, or one that all others rest on is not there.
    """
    about = read_descriptor(folder)
    try:
        version, schema_version, digests = str(about["version"]), str(about["schema_version"]), Digests.of(about)
    except KeyError as error:
        raise ValueError(f"{folder}: its datapackage.json has no {error}; it is no release of ours") from None
    tables = {path.stem: _table(path) for path in sorted(folder.glob("data/*.parquet"))}
    for name in _NEEDED:
        if name not in tables:
            raise ValueError(f"{folder}: no data/{name}.parquet in it: restore the release, or remove it")
    return Release(version, schema_version, digests, tables)


def _table(path: Path) -> pl.DataFrame:
    try:
        return pl.read_parquet(path)
    except (OSError, PolarsError) as error:
        raise ValueError(f"{path} cannot be read ({error}): restore the release, or remove it") from None


def rekeyed(name: str, old: Release, new: Release) -> bool:
    """Whether a dataset of both has another identity in the one than in the other: then no row is in both."""
    before, now = old.datasets[name], new.datasets[name]
    return any(before.schema.get(column) != now.schema[column] for column in _key(name, now))


def found_changes(old: Release, new: Release) -> list[Change]:
    """All rows that differ, by dataset in the registry's order, then by id; without their causes."""
    found: list[Change] = []
    known = [*schemas.DATASETS, *sorted({*old.datasets, *new.datasets} - set(schemas.DATASETS))]
    for name in known:
        if name not in _NOT_COMPARED and (name in old.datasets or name in new.datasets):
            before, now = old.datasets.get(name), new.datasets.get(name)
            if before is not None and now is not None and rekeyed(name, old, new):
                found += _sorted([*_dataset_changes(name, before, None), *_dataset_changes(name, None, now)])
            else:
                found += _dataset_changes(name, before, now)
    return found


def changes_jsonl(found: list[Change]) -> str:
    """`changes.jsonl`: one JSON object a line."""
    return "".join(json.dumps(_as_json(change), ensure_ascii=False) + "\n" for change in found)


def _as_json(change: Change) -> dict[str, Any]:
    told: dict[str, Any] = {"op": change.op, "dataset": change.dataset, "id": change.id, "cause": change.cause}
    if change.also:
        told["also"] = list(change.also)
    if change.op == "MOD":
        told["cells"] = {name: {"old": plain(old), "new": plain(new)} for name, (old, new) in change.cells.items()}
    else:
        told["row"] = {name: plain(value) for name, value in change.row.items()}
    return told


def plain(value: object) -> object:
    """A cell as JSON can hold it, dates as in the CSV."""
    return written(value) if isinstance(value, dt.date) else value


def _dataset_changes(name: str, old: pl.DataFrame | None, new: pl.DataFrame | None) -> list[Change]:
    """The changes of one dataset; columns that only one of the two has are the schema's change, not the rows'."""
    if old is None or new is None:
        whole = old if new is None else new
        assert whole is not None
        op: Op = "DEL" if new is None else "ADD"
        return _sorted([Change(op, name, _id(row, _key(name, whole)), row=row) for row in whole.iter_rows(named=True)])
    key = _key(name, new)
    added = new.join(old, on=key, how="anti", nulls_equal=True)
    removed = old.join(new, on=key, how="anti", nulls_equal=True)
    found = [Change("ADD", name, _id(row, key), row=row) for row in added.iter_rows(named=True)]
    found += [Change("DEL", name, _id(row, key), row=row) for row in removed.iter_rows(named=True)]
    return _sorted([*found, *_modified(name, old, new, key)])


def _modified(name: str, old: pl.DataFrame, new: pl.DataFrame, key: list[str]) -> list[Change]:
    """The rows of both that differ in a column of both."""
    same = [column for column in new.columns if old.schema.get(column) == new.schema[column]]
    cells = [column for column in same if column not in key and column not in _CLOCK.get(name, ())]
    both = new.join(old.select(*key, *cells), on=key, how="inner", nulls_equal=True, suffix="|old")
    changed = both.filter(pl.any_horizontal(pl.lit(False), *(pl.col(c).ne_missing(pl.col(f"{c}|old")) for c in cells)))
    found = []
    for row in changed.iter_rows(named=True):
        pairs = {column: (row[f"{column}|old"], row[column]) for column in cells}
        differ = {column: pair for column, pair in pairs.items() if pair[0] != pair[1]}
        found.append(Change("MOD", name, _id(row, key), row={c: row[c] for c in new.columns}, cells=differ))
    return found


def _key(name: str, frame: pl.DataFrame) -> list[str]:
    """What tells the rows of a dataset apart; of one that the contract has no more, its first column."""
    if name in schemas.DATASETS and set(schemas.DATASETS[name].primary_key) <= set(frame.columns):
        return list(schemas.DATASETS[name].primary_key)
    return frame.columns[:1]


def _id(row: dict[str, Any], key: list[str]) -> str:
    """A row's id; of one that has none, its key's values."""
    return " ".join(str(plain(row[column])) for column in key)


def _sorted(found: list[Change]) -> list[Change]:
    return sorted(found, key=lambda change: (change.id, change.op))

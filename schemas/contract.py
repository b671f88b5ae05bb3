"""The contract as a value, and the kind of change that leads from one to another: the semantic version follows from it.

- major: something that consumers hold is no more as it was: a table, a column or a value of a closed set is gone, a
  column is of another type, unit or key, may be null where it was not, or points elsewhere
- minor: an addition: a table, a column, a value; or a rule that asks more or less of the rows than before
- patch: other words
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import Any, Literal

from schemas.registry import DATASETS, Column, Dataset, columns
from schemas.table import EXPRESSIONS

Kind = Literal["major", "minor", "patch"]
KINDS: tuple[Kind, ...] = ("major", "minor", "patch")
# What a consumer's code may rest on, and what only says which rows there can be.
_HELD = ("type", "unit", "key", "cited")
_RULES = ("pattern", "minimum", "maximum")


def contract() -> dict[str, Any]:
    """The contract as JSON can hold it: tables, columns, closed sets, keys, rules, and a digest of the words."""
    return {name: _dataset(dataset) for name, dataset in DATASETS.items()}


def digest(value: object) -> str:
    """The SHA-256 of a value as canonical JSON, in hex."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def changed(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[tuple[Kind, str]]:
    """What leads from one contract to another, each with the kind of change that it is."""
    found: list[tuple[Kind, str]] = [("major", f"{name} is gone") for name in old if name not in new]
    found += [("minor", f"{name} is new") for name in new if name not in old]
    for name in new:
        if name in old:
            found += _of_dataset(name, old[name], new[name])
    return sorted(found, key=lambda each: (KINDS.index(each[0]), each[1]))


def bumped(version: str, kind: Kind) -> str:
    """The version that follows by a kind of change.

    >>> bumped("1.2.3", "minor")
    '1.3.0'
    """
    major, minor, patch = (int(part) for part in version.split("."))
    return {"major": f"{major + 1}.0.0", "minor": f"{major}.{minor + 1}.0", "patch": f"{major}.{minor}.{patch + 1}"}[
        kind
    ]


def _dataset(dataset: Dataset) -> dict[str, Any]:
    about = columns(dataset.name)
    words = [dataset.title, dataset.description, *((each.title, each.description, str(each.example)) for each in about)]
    checks = dataset.model.to_schema().checks
    return {
        "columns": {column.name: _column(column) for column in about},
        "order": [column.name for column in about],
        "primary_key": list(dataset.primary_key),
        "foreign_keys": [f"{key.column} -> {key.dataset}.{key.reference}" for key in dataset.foreign_keys],
        "rules": {check.error: EXPRESSIONS.get(check.error, "") for check in checks},
        "words": digest(words),
    }


def _column(column: Column) -> dict[str, Any]:
    """A column: only what is known of it."""
    about = {
        "type": str(column.dtype),
        "nullable": column.nullable,
        "unit": column.unit,
        "key": column.key or None,
        "cited": column.cited or None,
        # One text, so that a record has a line a column: values of closed sets hold no spaces.
        "values": None if column.values is None else " ".join(column.values),
        "pattern": column.pattern,
        "minimum": column.minimum,
        "maximum": column.maximum,
    }
    return {name: value for name, value in about.items() if value is not None}


def _of_dataset(name: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[tuple[Kind, str]]:
    for column in old["columns"]:
        if column not in new["columns"]:
            yield "major", f"{name}.{column} is gone"
    for column, about in new["columns"].items():
        if column not in old["columns"]:
            yield "minor", f"{name}.{column} is new"
        else:
            yield from _of_column(f"{name}.{column}", old["columns"][column], about)
    if old["primary_key"] != new["primary_key"]:
        yield "major", f"{name} has another key"
    for key in old["foreign_keys"]:
        if key not in new["foreign_keys"]:
            yield "major", f"{name}: {key} is gone"
    for key in new["foreign_keys"]:
        if key not in old["foreign_keys"]:
            yield "minor", f"{name}: {key} is new"
    for code in sorted({*old["rules"], *new["rules"]}):
        if old["rules"].get(code) != new["rules"].get(code):
            yield "minor", f"{name}: the rule {code} is another"
    kept = [column for column in old["order"] if column in new["columns"]]
    if kept != [column for column in new["order"] if column in old["columns"]]:
        yield "minor", f"{name} has its columns in another order"
    if old["words"] != new["words"]:
        yield "patch", f"{name} is described in other words"


def _of_column(name: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[tuple[Kind, str]]:
    for held in _HELD:
        if old.get(held) != new.get(held):
            yield "major", f"{name} has another {held}"
    if old["nullable"] != new["nullable"]:
        yield ("major", f"{name} may be null") if new["nullable"] else ("minor", f"{name} is never null")
    if any(old.get(rule) != new.get(rule) for rule in _RULES):
        yield "minor", f"{name} has another rule"
    before, now = old.get("values"), new.get("values")
    if before == now:
        return
    if before is None or now is None:
        yield "major", f"{name} is of a closed set no more" if now is None else f"{name} is of a closed set now"
        return
    had, has = set(before.split()), set(now.split())
    if had - has:
        yield "major", f"{name} has no more {', '.join(sorted(had - has))}"
    if has - had:
        yield "minor", f"{name} has also {', '.join(sorted(has - had))}"

"""Keeping: whether a table keeps to the Table Schema that a release's descriptor gives for it.

All is taken from the descriptor, as any consumer must: names and types of fields, constraints, keys.
https://datapackage.org/standard/table-schema/ says what each property means.
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

import polars as pl

from flows.publishing.dtypes import names

_SHOWN = 3
Schema = Mapping[str, Any]


def broken_fields(table: str, frame: pl.DataFrame, schema: Schema, *, typed: bool) -> Iterator[str]:
    """What is wrong with a table's columns and cells, a line each.

    In: the table's name for the lines; its rows; its Table Schema; whether its types are its own (Parquet) or all text.
    """
    fields = schema["fields"]
    expected = [field["name"] for field in fields]
    if frame.columns != expected:
        missing, more = sorted(set(expected) - set(frame.columns)), sorted(set(frame.columns) - set(expected))
        odd = "; ".join([*(f"lacks {name}" for name in missing), *(f"has {name} besides" for name in more)])
        yield f"{table}: its columns are not those of the descriptor: {odd or 'another order'}"
        return
    for field in fields:
        name = field["name"]
        kind = names(frame.schema[name]).table_schema if typed else field["type"]
        if kind != field["type"]:
            yield f"{table}: {name} is of type {kind}, not {field['type']}"
            continue
        for rule, broken in _constraints(frame, field, typed=typed):
            yield from _told(table, name, rule, frame.filter(broken.fill_null(False)), name)


def broken_keys(table: str, frames: Mapping[str, pl.DataFrame], schemas: Mapping[str, Schema]) -> Iterator[str]:
    """What is wrong with a table's primary and foreign keys, a line each.

    In: its name; all tables of its format and their schemas, by the names of their resources.
    """
    frame, schema = frames[table], schemas[table]
    primary = [schema["primaryKey"]] if isinstance(schema.get("primaryKey"), str) else schema.get("primaryKey", [])
    if primary and set(primary) <= set(frame.columns):
        twice = frame.filter(pl.struct(primary).is_duplicated())
        yield from _told(table, ", ".join(primary), "two rows have one key", twice, *primary)
    for key in schema.get("foreignKeys", []):
        target = key["reference"].get("resource") or table
        own, their = list(key["fields"]), list(key["reference"]["fields"])
        if target not in frames:
            yield f"{table}: {', '.join(own)} points at {target}, which is not there"
            continue
        if set(own) <= set(frame.columns) and set(their) <= set(frames[target].columns):
            lost = frame.drop_nulls(own).join(frames[target].select(their), left_on=own, right_on=their, how="anti")
            yield from _told(table, ", ".join(own), f"points at no row of {target}", lost, *own)


def _constraints(frame: pl.DataFrame, field: Mapping[str, Any], *, typed: bool) -> Iterator[tuple[str, pl.Expr]]:
    """The rules of a field, each as what breaks it; of a text table only those that need no reading of numbers."""
    rules, cell = field.get("constraints", {}), pl.col(field["name"])
    if rules.get("required"):
        yield "a cell is empty", cell.is_null()
    if rules.get("unique"):
        yield "two rows have one value", cell.is_duplicated() & cell.is_not_null()
    if not typed:
        return
    if "enum" in rules:
        yield "not one of the categories", ~cell.is_in(rules["enum"])
    if "pattern" in rules:
        # The standard's patterns hold for the whole of the text.
        yield f"not of the pattern {rules['pattern']}", ~cell.str.contains(f"^(?:{rules['pattern']})$")
    for name, out in (("minimum", cell.__lt__), ("maximum", cell.__gt__)):
        if name in rules:
            yield f"beyond the {name} of {rules[name]}", out(_bound(rules[name], frame.schema[field["name"]]))


def _bound(value: Any, dtype: pl.DataType) -> Any:
    return dt.date.fromisoformat(value) if dtype == pl.Date and isinstance(value, str) else value


def _told(table: str, column: str, rule: str, rows: pl.DataFrame, *shown: str) -> Iterator[str]:
    """A line for a rule that rows break: how many do, and the cells of the first."""
    if rows.is_empty():
        return
    cells = rows.head(_SHOWN).select(shown).rows()
    first = ", ".join(repr(row[0] if len(row) == 1 else row) for row in cells)
    more = f" and {rows.height - _SHOWN:,} more" if rows.height > _SHOWN else ""
    yield f"{table}: {column}: {rule}: {rows.height:,} × ({first}{more})"

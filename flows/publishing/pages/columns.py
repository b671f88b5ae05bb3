"""Columns: how each column of a dataset is shown: its kind, where its cells lead, and which are shown at first."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import polars as pl

import schemas
from schemas.enumerations import CITED_DATASETS

# What is shown of a figure, be it a target or a result.
_FIGURES = (
    "organization_name",
    "metric",
    "comparator",
    "value",
    "change_percent",
    "unit",
    "place_name",
    "period_text",
    "period_end",
    "stated_on",
)
# What a table shows at first; the others come with "all columns".
_FIRST: Mapping[str, tuple[str, ...]] = {
    "documents": ("document_id", "title", "publisher", "published_on", "url", "license", "characters"),
    "evidence": ("dataset", "fact_id", "field", "quote", "value", "rule", "document_id"),
    "organizations": (
        "name",
        "kind",
        "country_code",
        "parent_organization_id",
        "first_stated_on",
        "last_stated_on",
        "document_count",
    ),
    "people": ("name", "role", "organization_name", "first_stated_on", "last_stated_on", "document_count"),
    "events": ("start_on", "end_on", "event_type", "title", "organization_name", "place_name", "city", "status"),
    "event_models": ("event_id", "model_name"),
    "participants": ("person_name", "organization_name", "role", "event_id", "last_stated_on"),
    "models": (
        "name",
        "organization_name",
        "body_style",
        "segment",
        "powertrain",
        "status",
        "launch_start",
        "launch_end",
    ),
    "markets": (
        "organization_name",
        "place_name",
        "status",
        "period_text",
        "period_end",
        "partner_organization_name",
        "last_stated_on",
    ),
    "targets": _FIGURES,
    "results": _FIGURES,
    "quotes": ("text", "person_name", "organization_name", "said_on"),
    "progress": (
        "target_id",
        "outcome",
        "reached_value",
        "reached_share",
        "time_share",
        "pace_needed",
        "reached_on",
        "as_of",
        "rule",
    ),
    "rejects": ("dataset", "fact_id", "reason", "column", "value", "document_id"),
    "texts": ("document_id", "text"),
}
# A column that repeats or words what another says has that other's evidence.
_SAYS = {"place_name": "place", "date_text": "start_on", "period_text": "period_end", "launch_text": "launch_end"}
# Datasets that are made of facts of others: whose evidence their rows have.
_MADE_OF = {"progress": ("targets", "target_id"), "event_models": ("events", "event_id")}
_DATASET_OF_ID = {
    "event_id": "events",
    "target_id": "targets",
    "result_id": "results",
    "superseded_by": "targets",
    "model_id": "models",
    "person_id": "people",
}
# What stands in the head of an id beside which there is a name.
ID = "(id)"
_OWN_WORDS = ("kind", "dataset", "field")


@dataclass(frozen=True, slots=True)
class Shown:
    """A column as pages show it.

    `kind`: organization, document, fact (an id of another table), id, name (text beside an id), word, number, date,
    flag, url or text. `field`: the column whose evidence a cell has. `by`: the column that holds the id behind a name;
    `to`: the dataset that an id points at.
    """

    name: str
    title: str
    help: str
    kind: str
    field: str
    first: bool
    by: str | None = None
    to: str | None = None

    def told(self) -> dict[str, Any]:
        """What the scripts need to know of it."""
        about = {
            "name": self.name,
            "title": self.title,
            "help": self.help,
            "kind": self.kind,
            "field": self.field,
            "first": self.first,
            "by": self.by,
            "to": self.to,
            "toId": schemas.DATASETS[self.to].id_column if self.to else None,
        }
        return {key: value for key, value in about.items() if value is not None}


@cache
def shown_columns(dataset: str) -> tuple[Shown, ...]:
    """The columns of a dataset, in their order."""
    first = _FIRST.get(dataset)
    names = {key.name_column: key.column for key in schemas.DATASETS[dataset].foreign_keys if key.name_column}
    titles = Counter(column.title for column in schemas.columns(dataset))
    behind = {column.name: _id_behind(column.name, names) for column in schemas.columns(dataset)}
    ids = {found for found in behind.values() if found is not None}
    points = {key.column: key.dataset for key in schemas.DATASETS[dataset].foreign_keys}
    return tuple(
        Shown(
            name=column.name,
            title=_title(column, behind[column.name], ids, unique=titles[column.title] == 1),
            help=_help(column),
            kind=_kind(dataset, column, names, points),
            field=_SAYS.get(column.name, names.get(column.name, column.name)),
            first=first is None or column.name in first,
            by=names.get(column.name)
            or ("organization_id" if (dataset, column.name) == ("organizations", "name") else None),
            to=_target(dataset, names.get(column.name, column.name), points),
        )
        for column in schemas.columns(dataset)
    )


@cache
def ordered_first(dataset: str) -> tuple[Shown, ...]:
    """The columns that are shown at first, in the order in which they are shown."""
    by_name = {column.name: column for column in shown_columns(dataset)}
    return tuple(by_name[name] for name in _FIRST.get(dataset, tuple(by_name)))


def evidence_of(dataset: str) -> tuple[str, str] | None:
    """Whose evidence the rows of a dataset have: the dataset of the facts, and the column that holds their id."""
    if dataset in CITED_DATASETS:
        return dataset, schemas.DATASETS[dataset].id_column or ""
    return _MADE_OF.get(dataset)


def _id_behind(name: str, names: Mapping[str, str]) -> str | None:
    """The column of the id or code whose name a column holds."""
    return names.get(name, "place" if name == "place_name" else None)


def _title(column: schemas.Column, behind: str | None, ids: set[str], *, unique: bool) -> str:
    """A column's head: a name is called as what it names, the id behind it says that it is one."""
    if behind is not None:
        return behind.removesuffix("_id").replace("_", " ").capitalize()
    if column.name in ids:
        return f"{column.name.removesuffix('_id').replace('_', ' ').capitalize()} {ID}"
    if column.name.endswith("_percent"):
        return f"{column.title} (%)"
    return column.title if unique else column.name.replace("_", " ").capitalize()


def _help(column: schemas.Column) -> str:
    told = column.unit not in (None, "1") and not str(column.unit).startswith("see ")
    unit = f" Unit: {column.unit}." if told else ""
    return f"{column.description}{unit}"


def _kind(dataset: str, column: schemas.Column, names: Mapping[str, str], points: Mapping[str, str]) -> str:
    name = column.name
    if name in names:
        return "organization" if points[names[name]] == "organizations" else "name"
    if (dataset, name) == ("organizations", "name"):
        return "organization"
    if name == "document_id":
        return "document"
    if points.get(name) == "organizations" or name == "organization_id":
        return "organization"
    if name in ("fact_id", "old_id", "new_id") or name in points or name == schemas.DATASETS[dataset].id_column:
        return "fact" if _target(dataset, name, points) else "id"
    return _plain_kind(column)


def _plain_kind(column: schemas.Column) -> str:
    if column.dtype == pl.Boolean:
        return "flag"
    if column.dtype in (pl.Date, pl.Datetime):
        return "date"
    if column.dtype.is_numeric():
        return "number"
    if column.name == "url":
        return "url"
    worded = column.values is not None and all(value == value.lower() for value in column.values)
    return "word" if worded or column.name in _OWN_WORDS or column.name in ("unit", "place") else "text"


def _target(dataset: str, name: str, points: Mapping[str, str]) -> str | None:
    """The dataset whose row an id leads to."""
    to = points.get(name, _DATASET_OF_ID.get(name))
    own = name == schemas.DATASETS[dataset].id_column
    return None if to is None or own or to in ("organizations", "documents") else to

"""Curated corrections: `raw/corrections.toml`, what people know better than the extraction.

Each `[[correction]]` has
- `dataset`, and `id` or `key` (a table of cells that one row has)
- `action`: `change` (with `set`, the cells as they are to be), `drop`, or `add` (with `set`, `document_id` and
  `quote`, the words that state it)
- `expect`: cells as the extraction gives them now (of `add`: none, it gives no such row); when that no longer
  holds, the correction is stale: it is not applied, and the issues name it
- `reason`, `source` (who says so), `date`
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Literal

import polars as pl

import schemas
from schemas.enumerations import CITED_DATASETS

Action = Literal["change", "drop", "add"]
_ACTIONS = ("change", "drop", "add")
_ALL = {"dataset", "action", "reason", "source", "date"}
_MAY = {
    "change": {"id", "key", "expect", "set"},
    "drop": {"id", "key", "expect"},
    "add": {"set", "document_id", "quote"},
}


class BadCorrections(ValueError):
    """A file of corrections that cannot be used; the message says which entry, and what to do."""


@dataclass(frozen=True)
class Correction:
    """One correction. `where`: cells of the one row that it is about."""

    number: int
    dataset: str
    action: Action
    where: Mapping[str, Any]
    expect: Mapping[str, Any]
    cells: Mapping[str, Any]
    reason: str
    source: str
    decided_on: date
    document_id: str | None = None
    quote: str | None = None

    @property
    def name(self) -> str:
        """How messages call it."""
        return f"corrections.toml, entry {self.number} ({self.dataset} {', '.join(map(str, self.where.values()))})"


@dataclass(frozen=True)
class Corrections:
    """All corrections, and the texts of the documents that added facts are quoted from, by document_id."""

    entries: tuple[Correction, ...] = ()
    texts: Mapping[str, str] = field(default_factory=dict)


def load_corrections(path: Path) -> tuple[Correction, ...]:
    """The corrections of a file; none where it is not there.

    Raises BadCorrections for what is no TOML, an unknown dataset, action, column or entry, and for one that is missing.
    """
    if not path.is_file():
        return ()
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadCorrections(f"{path.name}: {error}") from None
    unknown = sorted(set(content) - {"correction"})
    if unknown:
        raise BadCorrections(f"{path.name}: unknown {', '.join(unknown)}; each correction is a [[correction]]")
    return tuple(_correction(number, entry) for number, entry in enumerate(content.get("correction", []), start=1))


def texts_for(entries: tuple[Correction, ...], documents: pl.DataFrame) -> Corrections:
    """The corrections with the texts of the documents that they quote. In: documents with `text`."""
    named = [entry.document_id for entry in entries if entry.document_id is not None]
    texts = documents.filter(pl.col("document_id").is_in(named)).select("document_id", "text")
    return Corrections(entries, dict(texts.iter_rows()))


def _correction(number: int, entry: Mapping[str, Any]) -> Correction:
    where = f"corrections.toml, entry {number}"
    missing = sorted(_ALL - set(entry))
    if missing:
        raise BadCorrections(f"{where}: no {', '.join(missing)}")
    name, action = entry["dataset"], entry["action"]
    if name not in CITED_DATASETS:
        raise BadCorrections(f"{where}: {name!r} is no dataset of facts; there are {', '.join(CITED_DATASETS)}")
    if action not in _ACTIONS:
        raise BadCorrections(f"{where}: action {action!r}; there are {', '.join(_ACTIONS)}")
    wrong = sorted(set(entry) - _ALL - _MAY[action])
    if wrong:
        raise BadCorrections(f"{where}: {action} has no {', '.join(wrong)}")
    if not isinstance(entry["date"], date):
        raise BadCorrections(f"{where}: date is no date; write 2026-11-23, without quotes")
    return Correction(
        number,
        name,
        action,
        _row(entry, where),
        entry.get("expect", {}),
        _cells(entry, where),
        entry["reason"],
        entry["source"],
        entry["date"],
        entry.get("document_id"),
        entry.get("quote"),
    )


def _row(entry: Mapping[str, Any], where: str) -> Mapping[str, Any]:
    """The cells of the row that a correction is about; of one to be added those that it is to have."""
    if entry["action"] == "add":
        for needed in ("set", "document_id", "quote"):
            if not entry.get(needed):
                raise BadCorrections(f"{where}: add needs {needed}")
        cells: Mapping[str, Any] = entry["set"]
        return {column: cells[column] for column in schemas.DATASETS[entry["dataset"]].key if column in cells}
    if ("id" in entry) == ("key" in entry):
        raise BadCorrections(f"{where}: give id or key")
    if not entry.get("expect"):
        raise BadCorrections(f"{where}: no expect; say what the extraction gives now")
    row: Mapping[str, Any] = (
        entry["key"] if "key" in entry else {str(schemas.DATASETS[entry["dataset"]].id_column): entry["id"]}
    )
    _check_columns({**row, **entry["expect"]}, entry["dataset"], where)
    return row


def _cells(entry: Mapping[str, Any], where: str) -> Mapping[str, Any]:
    cells: Mapping[str, Any] = entry.get("set", {})
    if entry["action"] == "change" and not cells:
        raise BadCorrections(f"{where}: change needs set")
    _check_columns(cells, entry["dataset"], where)
    dataset = schemas.DATASETS[entry["dataset"]]
    if dataset.id_column in cells and entry["action"] == "change":
        raise BadCorrections(f"{where}: an id is not changed here; same_as.csv tells which id stands")
    return cells


def _check_columns(cells: Mapping[str, Any], name: str, where: str) -> None:
    unknown = sorted(set(cells) - set(schemas.schema(name).names()) - {"models"})
    if unknown:
        raise BadCorrections(f"{where}: {name} has no column {', '.join(unknown)}")

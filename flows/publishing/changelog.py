"""Changelog: `CHANGES.md`, the changes of a release for people, in sections that are the same in every release."""

from collections import Counter
from collections.abc import Mapping

import polars as pl

import schemas
from flows.publishing.changes import Change, Previous

_CAUSES = {
    "new_source": "a new document",
    "changed_source": "a document that changed",
    "removed_source": "a document that was taken out",
    "changed_extraction": "the extraction changed",
    "changed_vocabulary": "the vocabulary changed",
    "other_sources": "other documents that bear on it",
    "other_inputs": "other inputs (curated decisions, the day of the build)",
}
_SECTIONS = {"ADD": "New", "MOD": "Revised", "DEL": "Withdrawn"}
_SHOWN = 50


def first_changelog(datasets: Mapping[str, pl.DataFrame], version: str) -> str:
    """`CHANGES.md` of a release that follows none."""
    rows = sum(frame.height for frame in datasets.values())
    return f"# Changes in {version}\n\nFirst release: {rows:,} rows in {len(datasets)} tables.\n"


def changelog(found: list[Change], previous: Previous, datasets: Mapping[str, pl.DataFrame], version: str) -> str:
    """`CHANGES.md` of a release: what is new, revised and withdrawn, the schema, and what was read."""
    lines = [f"# Changes in {version}", "", f"Since release {previous.version}.", ""]
    if not found:
        lines += ["No row changed.", ""]
    for op, title in _SECTIONS.items():
        lines += _section(title, [change for change in found if change.op == op])
    lines += ["## Schema", "", _schema(previous, datasets), "", "## Coverage", "", _coverage(previous, datasets), ""]
    return "\n".join(lines)


def _section(title: str, found: list[Change]) -> list[str]:
    """One kind of change: how many by table and cause, then the first of them."""
    if not found:
        return [f"## {title}", "", "None.", ""]
    counts = Counter((change.dataset, change.cause) for change in found)
    lines = [f"## {title}", "", "| table | rows | because of |", "|---|---:|---|"]
    lines += [f"| `{name}` | {count:,} | {_CAUSES[cause]} |" for (name, cause), count in counts.items()]
    lines += ["", *(f"- {_line(change)}" for change in found[:_SHOWN])]
    if len(found) > _SHOWN:
        lines.append(f"- and {len(found) - _SHOWN:,} more: see `changes.jsonl`")
    return [*lines, ""]


def _line(change: Change) -> str:
    """One change in one line."""
    cells = "; ".join(f"{name}: {_shown(old)} → {_shown(new)}" for name, (old, new) in change.cells.items())
    return f"`{change.dataset}` `{change.id}`" + (f" {cells}" if cells else "")


def _shown(value: object) -> str:
    """A cell in a sentence, on one line and not too long."""
    if value is None:
        return "empty"
    text = " ".join(str(value).split())
    return text if len(text) <= 80 else text[:79] + "…"


def _schema(previous: Previous, datasets: Mapping[str, pl.DataFrame]) -> str:
    """What changed in tables and columns."""
    if previous.schema_version == schemas.SCHEMA_VERSION:
        return f"Version {schemas.SCHEMA_VERSION}, unchanged."
    told = [f"Version {schemas.SCHEMA_VERSION}, before {previous.schema_version}."]
    for name, frame in datasets.items():
        old = previous.datasets[name].columns if name in previous.datasets else []
        new = [column for column in frame.columns if column not in old]
        gone = [column for column in old if column not in frame.columns]
        told += [f"`{name}` gained {', '.join(new)}."] if new else []
        told += [f"`{name}` lost {', '.join(gone)}."] if gone else []
    return " ".join(told)


def _coverage(previous: Previous, datasets: Mapping[str, pl.DataFrame]) -> str:
    """How many documents were read, then and now."""
    return f"{datasets['documents'].height:,} documents, before {previous.datasets['documents'].height:,}."

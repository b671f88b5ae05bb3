"""Changelog: `CHANGES.md`, the changes of a release for people, in sections that are the same in every release."""

from collections import Counter

import polars as pl

from flows.publishing.causes import CAUSES
from flows.publishing.changes import Change, Release, plain
from flows.publishing.labels import label, shortened

SECTIONS = ("New facts", "Revised", "Withdrawn", "Corrections", "Schema", "Coverage")
_OPS = {"ADD": "New facts", "MOD": "Revised", "DEL": "Withdrawn"}
_WORDS = {"ADD": "new", "MOD": "revised", "DEL": "withdrawn"}
_SHOWN = 50
_REST = "see `changes.jsonl`"


def first_changelog(new: Release) -> str:
    """`CHANGES.md` of a release that follows none."""
    rows = sum(frame.height for frame in new.datasets.values())
    told = {
        "New facts": "All of them: see the tables.",
        "Schema": f"Version {new.schema_version}.",
        "Coverage": f"{new.datasets['documents'].height:,} documents.",
    }
    lines = [f"# Changes in {new.version}", "", f"First release: {rows:,} rows in {len(new.datasets)} tables.", ""]
    for title in SECTIONS:
        lines += [f"## {title}", "", told.get(title, "None: there is no release before."), ""]
    return "\n".join(lines)


def changelog(found: list[Change], old: Release, new: Release, *, shown: int | None = _SHOWN, rest: str = _REST) -> str:
    """`CHANGES.md`: what is new, revised, withdrawn and corrected, the schema, and what was read.

    In: the changes with their causes; the two releases; how many changes of each kind are listed (None: all), and where
    the rest is.
    """
    facts = [change for change in found if change.dataset != "documents"]
    corrected = [change for change in facts if change.cause == "curated_decision"]
    sections = {
        title: _table([c for c in facts if c.op == op and c.cause != "curated_decision"], shown, rest)
        for op, title in _OPS.items()
    }
    sections["Corrections"] = _table(corrected, shown, rest, with_op=True)
    sections["Schema"] = _schema(old, new)
    sections["Coverage"] = _coverage([change for change in found if change.dataset == "documents"], old, new)
    lines = [f"# Changes in {new.version}", "", f"Since release {old.version}.", ""]
    if not found:
        lines += ["No row changed.", ""]
    for title in SECTIONS:
        lines += [f"## {title}", "", *sections[title], ""]
    return "\n".join(lines)


def _table(found: list[Change], shown: int | None, rest: str, *, with_op: bool = False) -> list[str]:
    """One kind of change: how many by table and cause, then the first of them."""
    if not found:
        return ["None."]
    counts = Counter((change.dataset, _because(change)) for change in found)
    lines = ["| table | rows | because of |", "|---|---:|---|"]
    lines += [f"| `{name}` | {count:,} | {because} |" for (name, because), count in counts.items()]
    lines += ["", *(f"- {_line(change, with_op)}" for change in found[:shown])]
    if shown is not None and len(found) > shown:
        lines.append(f"- and {len(found) - shown:,} more: {rest}")
    return lines


def _because(change: Change) -> str:
    """The cause in words; where it may be another, too, all of them."""
    return ", or ".join(CAUSES[cause] for cause in (change.cause, *change.also))


def _line(change: Change, with_op: bool) -> str:
    """One change in one line: which row, what it is, and of a revised one the cells."""
    cells = "; ".join(f"{name}: {_shown(old)} → {_shown(new)}" for name, (old, new) in change.cells.items())
    about = " · ".join(part for part in (_text(label(change.dataset, change.row)), cells) if part)
    return f"`{change.dataset}` `{change.id}` " + (f"{_WORDS[change.op]}: " if with_op else "") + about


def _shown(value: object) -> str:
    """A cell in a sentence."""
    return "empty" if value is None else _text(shortened(str(plain(value)), 80))


def _text(text: str) -> str:
    """Text of sources, that Markdown shows as it is."""
    return "".join(f"\\{character}" if character in "\\`*[]<>|" else character for character in text)


def _schema(old: Release, new: Release) -> list[str]:
    """What changed in tables and columns."""
    if old.schema_version == new.schema_version:
        return [f"Version {new.schema_version}, unchanged."]
    told = [f"Version {new.schema_version}, before {old.schema_version}."]
    for name in [*new.datasets, *(name for name in old.datasets if name not in new.datasets)]:
        told += _columns(name, old.datasets.get(name), new.datasets.get(name))
    return [told[0], *(["", *(f"- {line}" for line in told[1:])] if told[1:] else [])]


def _columns(name: str, old: pl.DataFrame | None, new: pl.DataFrame | None) -> list[str]:
    if old is None:
        return [f"New table `{name}`."]
    if new is None:
        return [f"No more table `{name}`."]
    gained = [column for column in new.columns if column not in old.columns]
    lost = [column for column in old.columns if column not in new.columns]
    retyped = [column for column in new.columns if column in old.columns and old.schema[column] != new.schema[column]]
    told = {"gained": gained, "lost": lost, "has another type in": retyped}
    return [f"`{name}` {what} {', '.join(f'`{each}`' for each in which)}." for what, which in told.items() if which]


def _coverage(documents: list[Change], old: Release, new: Release) -> list[str]:
    """How many documents were read, then and now, and which came, changed and went."""
    lines = [f"{new.datasets['documents'].height:,} documents, before {old.datasets['documents'].height:,}."]
    for op, word in (("ADD", "new"), ("MOD", "changed"), ("DEL", "taken out")):
        ids = [change.id for change in documents if change.op == op]
        if ids:
            shown = ", ".join(f"`{each}`" for each in ids[:_SHOWN])
            more = f" and {len(ids) - _SHOWN:,} more" if len(ids) > _SHOWN else ""
            lines += ["", f"{len(ids):,} {word}: {shown}{more}."]
    return lines

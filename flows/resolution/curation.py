"""Curated decisions about identity: `same_as.csv`, what people decided to be the same or not the same; it always wins.

Columns: `dataset`, `id`, `other_id`, `same` (true: `id` is no more, `other_id` took its place; false: they are two
things, whatever else says), `reason`, `decided_on` (YYYY-MM-DD).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

import polars as pl

import schemas

COLUMNS = ("dataset", "id", "other_id", "same", "reason", "decided_on")
#: Which columns of readings hold an id of a dataset whose ids are slugs.
POINTERS: Mapping[str, tuple[str, ...]] = {
    "organizations": ("organization_id", "partner_organization_id", "parent_organization_id"),
    "people": ("person_id",),
    "models": ("model_id",),
}


class BadDecisions(ValueError):
    """A file of curated decisions that cannot be used; the message says which line, and what to do."""


@dataclass(frozen=True)
class Decisions:
    """`renamed`: per dataset old id → the id that stands; `apart`: per dataset pairs that are two things.

    `replaced`: the rows of `replaced_by` that follow.
    """

    renamed: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    apart: Mapping[str, frozenset[frozenset[str]]] = field(default_factory=dict)
    replaced: pl.DataFrame = field(default_factory=lambda: schemas.empty("replaced_by"))


def decisions(rows: pl.DataFrame | None) -> Decisions:
    """The decisions of the file `same_as.csv` as read, all columns text; none where there is no file.

    Raises BadDecisions for a column that is missing, a dataset without ids, a decision that contradicts another, a
    circle, a reason or date that is missing.
    """
    if rows is None:
        return Decisions()
    missing = sorted(set(COLUMNS) - set(rows.columns))
    if missing:
        raise BadDecisions(f"same_as.csv: no column {', '.join(missing)}; it has {', '.join(COLUMNS)}")
    renamed: dict[str, dict[str, str]] = {}
    apart: dict[str, set[frozenset[str]]] = {}
    told: dict[tuple[str, str], tuple[str, str]] = {}
    for number, row in enumerate(rows.iter_rows(named=True), start=2):
        name, old, new = _checked(row, number)
        if row["same"] == "false":
            apart.setdefault(name, set()).add(frozenset((old, new)))
            continue
        if renamed.setdefault(name, {}).setdefault(old, new) != new:
            raise BadDecisions(f"same_as.csv line {number}: {old} is said to be two others; leave one")
        told[name, old] = (row["reason"], row["decided_on"])
    settled = {name: {old: _settled(old, ids, name) for old in ids} for name, ids in renamed.items()}
    _check_apart(settled, apart)
    replaced = [
        (name, old, settled[name][old], version_of(date.fromisoformat(day)), reason)
        for (name, old), (reason, day) in sorted(told.items())
    ]
    return Decisions(
        settled,
        {name: frozenset(pairs) for name, pairs in apart.items()},
        pl.DataFrame(replaced, schema=schemas.schema("replaced_by"), orient="row"),
    )


def version_of(day: date) -> str:
    """A day as the version of a release.

    >>> version_of(date(2026, 11, 23))
    '2026.11.23'
    """
    return f"{day:%Y.%m.%d}"


def _checked(row: Mapping[str, str | None], number: int) -> tuple[str, str, str]:
    empty = [column for column in COLUMNS if not row[column]]
    if empty:
        raise BadDecisions(f"same_as.csv line {number}: {', '.join(empty)} is empty; a decision has all columns")
    name, old, new = str(row["dataset"]), str(row["id"]), str(row["other_id"])
    if name not in schemas.DATASETS or schemas.DATASETS[name].id_column is None:
        raise BadDecisions(f"same_as.csv line {number}: {name} is no dataset with ids")
    if row["same"] not in ("true", "false"):
        raise BadDecisions(f"same_as.csv line {number}: same is {row['same']!r}; write true or false")
    try:
        date.fromisoformat(str(row["decided_on"]))
    except ValueError:
        raise BadDecisions(f"same_as.csv line {number}: decided_on is no date YYYY-MM-DD") from None
    if old == new:
        raise BadDecisions(f"same_as.csv line {number}: {old} stands on both sides")
    return name, old, new


def _settled(old: str, ids: Mapping[str, str], name: str) -> str:
    """The end of a chain of decisions."""
    seen = {old}
    while old in ids:
        old = ids[old]
        if old in seen:
            raise BadDecisions(f"same_as.csv: the decisions about {name} {old} go in a circle")
        seen.add(old)
    return old


def _check_apart(renamed: Mapping[str, Mapping[str, str]], apart: Mapping[str, set[frozenset[str]]]) -> None:
    for name, pairs in apart.items():
        ids = renamed.get(name, {})
        for pair in sorted(pairs, key=sorted):
            if len({ids.get(each, each) for each in pair}) == 1:
                raise BadDecisions(
                    f"same_as.csv: {' and '.join(sorted(pair))} of {name} are said to be the same and not"
                )


def with_renamed(
    decided: Decisions, name: str, ids: Mapping[str, str], since: Mapping[str, str], reason: str
) -> Decisions:
    """The decisions and what follows safely from ids alone, where no decision says otherwise.

    In: old id → new id; old id → the version since when; why.
    """
    apart, told = decided.apart.get(name, frozenset()), decided.renamed.get(name, {})
    safe = {old: new for old, new in ids.items() if old not in told and frozenset((old, new)) not in apart}
    merged = {old: told.get(new, new) for old, new in safe.items()} | dict(told)
    told_too = [(name, old, merged[old], since[old], reason) for old in sorted(safe)]
    replaced = pl.DataFrame(told_too, schema=decided.replaced.schema, orient="row")
    return Decisions({**decided.renamed, name: merged}, decided.apart, pl.concat([decided.replaced, replaced]))


def unified(readings: Mapping[str, pl.DataFrame], decided: Decisions) -> dict[str, pl.DataFrame]:
    """The readings, and the values in their evidence, with the ids that stand in place of those that are no more."""
    result = dict(readings)
    for owner, columns in POINTERS.items():
        ids = decided.renamed.get(owner)
        if not ids:
            continue
        for name, frame in result.items():
            here = [column for column in columns if column in frame.columns]
            moved = frame.with_columns(pl.col(here).replace(ids))
            if owner == "models" and "models" in frame.columns:
                moved = moved.with_columns(pl.col("models").list.eval(pl.element().replace(ids)))
            result[name] = moved
        value = pl.when(pl.col("field").is_in(columns)).then(pl.col("value").replace(ids)).otherwise("value")
        result["evidence"] = result["evidence"].with_columns(value=value)
    return result


def as_known(organizations: pl.DataFrame, known: pl.DataFrame | None, decided: Decisions) -> pl.DataFrame:
    """Readings of organizations with the vocabulary's cells where a decision made them one that it knows."""
    moved = set(decided.renamed.get("organizations", {}).values())
    parent = pl.col("parent_organization_id")
    own = organizations.with_columns(parent_organization_id=pl.when(parent != pl.col("organization_id")).then(parent))
    if known is None or not moved:
        return own
    rows = known.filter(pl.col("organization_id").is_in(sorted(moved)))
    columns = [column for column in rows.columns if column in own.columns and column != "organization_id"]
    beside = own.join(
        rows.with_columns(found=pl.lit(True)), on="organization_id", how="left", suffix="_known", maintain_order="left"
    )
    found = pl.col("found").fill_null(False)
    taken = [pl.when(found).then(f"{column}_known").otherwise(column).alias(column) for column in columns]
    return beside.with_columns(*taken, in_vocabulary=found | pl.col("in_vocabulary")).select(organizations.columns)

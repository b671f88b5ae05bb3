"""Quality: what a release holds and what it lacks.

All is counted from the release alone, but for `accuracy`, which was measured on labelled articles, and `bounds`, which
also look at the release before.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any

import polars as pl

from flows.publishing.accuracy import accuracy
from flows.publishing.bounds import Verdict
from flows.publishing.digests import Digests
from flows.publishing.issues import ordered
from schemas.enumerations import CITED_DATASETS

_DIGITS = 6


def quality(
    datasets: Mapping[str, pl.DataFrame],
    issues: pl.DataFrame,
    digests: Digests,
    *,
    bounds: Sequence[Verdict] = (),
    measured: dict[str, Any] | None = None,
) -> dict[str, Any]:
    """The figures of a release: rows, fill rates, coverage, vocabulary, certainty, rules, rejects, issues, accuracy.

    In: its datasets, its issues, the digests of what it was made from; the bounds as held against it; what was measured
    on labelled articles, if anything was.
    """
    facts = {name: datasets[name] for name in CITED_DATASETS}
    return {
        "datasets": {name: _dataset(frame) for name, frame in datasets.items()},
        "documents": _documents(datasets, facts),
        "coverage": _coverage(datasets, facts),
        "in_vocabulary": {
            name: _share(int(frame["in_vocabulary"].sum()), frame.height)
            for name, frame in _with(datasets, "in_vocabulary")
        },
        "certainty": {name: _counts(frame, "certainty") for name, frame in _with(facts, "certainty")},
        "disputed": {name: int(frame["disputed"].sum()) for name, frame in _with(facts, "disputed")},
        "rules": _rules(datasets["evidence"]),
        "rejects": _pairs(datasets["rejects"], "dataset", "reason"),
        "issues": _counts(ordered(issues), "kind"),
        "bounds": [verdict.told() for verdict in bounds],
        "accuracy": accuracy(measured, digests),
    }


def _with(datasets: Mapping[str, pl.DataFrame], column: str) -> list[tuple[str, pl.DataFrame]]:
    """The datasets that have a column."""
    return [(name, frame) for name, frame in datasets.items() if column in frame.columns]


def quality_json(figures: dict[str, Any]) -> str:
    """`quality.json`."""
    return json.dumps(figures, ensure_ascii=False, indent=2) + "\n"


def _dataset(frame: pl.DataFrame) -> dict[str, Any]:
    """Rows of a dataset, and for each column the share of its cells that are filled (null where there are no rows)."""
    filled = frame.select(pl.all().count()).row(0, named=True)
    return {"rows": frame.height, "filled": {name: _rate(count, frame.height) for name, count in filled.items()}}


def _documents(datasets: Mapping[str, pl.DataFrame], facts: Mapping[str, pl.DataFrame]) -> dict[str, Any]:
    """Documents read, how many gave a fact, and how many facts each has on average."""
    read = datasets["documents"].height
    own = datasets["evidence"].filter(pl.col("dataset").is_in(list(facts)))
    with_facts = own["document_id"].n_unique()
    several = own.group_by("dataset", "fact_id").agg(documents=pl.col("document_id").n_unique())
    return {
        "read": read,
        "with_facts": _share(with_facts, read),
        "with_text": _share(datasets["texts"].height, read),
        "facts": several.height,
        "facts_of_several_documents": several.filter(pl.col("documents") > 1).height,
    }


def _coverage(datasets: Mapping[str, pl.DataFrame], facts: Mapping[str, pl.DataFrame]) -> dict[str, Any]:
    """What the documents are of, and whom and where the facts are about."""
    documents = datasets["documents"]
    days = documents["published_on"]
    years = documents.select(year=days.dt.year().cast(pl.String))
    return {
        "published": {"first": _day(days.min()), "last": _day(days.max()), "unknown": days.null_count()},
        "by_year": _counts(years, "year"),
        "by_language": _counts(documents, "language"),
        "by_license": _counts(documents, "license"),
        "publishers": documents["publisher"].drop_nulls().n_unique(),
        "digests": int(documents["digest"].sum()),
        "organizations": _distinct(facts, "organization_id"),
        "countries": _distinct(facts, "country_code"),
    }


def _day(value: object) -> str | None:
    return None if value is None else str(value)


def _distinct(facts: Mapping[str, pl.DataFrame], column: str) -> dict[str, int]:
    """How many different values a column has in each of the datasets that have it."""
    return {name: frame[column].drop_nulls().n_unique() for name, frame in _with(facts, column)}


def _rules(evidence: pl.DataFrame) -> dict[str, dict[str, int]]:
    """For each rule how many rows of evidence it made, and for how many facts."""
    rules = (
        evidence.group_by(pl.col("rule"))
        .agg(rows=pl.len(), facts=pl.struct("dataset", "fact_id").n_unique())
        .drop_nulls("rule")
        .sort("rule")
    )
    return {rule: {"rows": rows, "facts": facts} for rule, rows, facts in rules.iter_rows()}


def _counts(frame: pl.DataFrame, column: str) -> dict[str, int]:
    """How often each value stands in a column, by value."""
    counted = frame.group_by(pl.col(column)).len().drop_nulls().sort(column)
    return {str(value): int(count) for value, count in counted.iter_rows()}


def _pairs(frame: pl.DataFrame, outer: str, inner: str) -> dict[str, dict[str, int]]:
    """The counts of one column's values within each value of another."""
    names = frame.get_column(outer).drop_nulls().unique().sort()
    return {name: _counts(frame.filter(pl.col(outer) == name), inner) for name in names}


def _share(part: int, whole: int) -> dict[str, Any]:
    return {"count": part, "of": whole, "share": _rate(part, whole)}


def _rate(part: int, whole: int) -> float | None:
    """A share, rounded so that it reads well; null of nothing."""
    return round(part / whole, _DIGITS) if whole else None

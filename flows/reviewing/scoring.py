"""Scoring: a release held against labelled articles, per dataset and per rule.

A row of the release is right if a label of its document is the same fact (see `measures.same_fact`) and no better row
took that label; else it is spurious, as is a second row for one fact and a row without evidence. A label without a row
is missed. Of the pairs the other labelled cells are compared, and the evidence is held against the article.
"""

import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from flows.reviewing.labels import BadLabels, Label, Labelled, read_labels
from flows.reviewing.measures import ATTRIBUTES, CELLS, KEYS, same, same_fact
from flows.reviewing.statements import NO_EVIDENCE, Statement, read_statements

# A statement longer than this points at nothing in particular.
_LONGEST = 600


@dataclass
class Counts:
    """What was counted of a dataset: facts right, spurious and missed, and cells of the right ones."""

    right: int = 0
    spurious: int = 0
    missed: int = 0
    attributes: int = 0
    attributes_right: int = 0
    grounded: int = 0
    cells: int = 0
    cells_founded: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(*(mine + theirs for mine, theirs in zip(vars(self).values(), vars(other).values(), strict=True)))

    def figures(self) -> dict[str, float | int | None]:
        """The figures of the measure; one that nothing was counted for is null."""
        precision = _share(self.right, self.right + self.spurious)
        recall = _share(self.right, self.right + self.missed)
        if precision and recall:
            f1: float | None = 2 * precision * recall / (precision + recall)
        else:
            f1 = None if precision is None and recall is None else 0.0
        return {
            "labels": self.right + self.missed,
            "rows": self.right + self.spurious,
            "precision": precision,
            "recall": recall,
            "f1": f1,
            "attributes": _share(self.attributes_right, self.attributes),
            "grounded": _share(self.grounded, self.right),
            "cells": _share(self.cells_founded, self.cells),
        }


@dataclass
class Firings:
    """How often a rule stated a fact of a labelled dataset and article; `allowed`: facts that count neither way."""

    right: int = 0
    spurious: int = 0
    allowed: int = 0

    @property
    def fired(self) -> int:
        """How often in all."""
        return self.right + self.spurious + self.allowed

    @property
    def precision(self) -> float | None:
        """The share of what counts that is right."""
        return _share(self.right, self.right + self.spurious)


@dataclass
class Score:
    """A release's score. `misses`: a line for everything missed, spurious or wrong."""

    datasets: dict[str, Counts] = field(default_factory=lambda: {name: Counts() for name in KEYS})
    rules: dict[tuple[str, str], Firings] = field(default_factory=dict)
    misses: list[str] = field(default_factory=list)

    def table(self) -> dict[str, dict[str, float | int | None]]:
        """The figures of every dataset, and of `all`."""
        whole = {**self.datasets, "all": sum(self.datasets.values(), Counts())}
        return {name: counts.figures() for name, counts in whole.items()}


def score(release: Path, labels: Path) -> Score:
    """Score a release against a folder of labels. Raises BadLabels."""
    statements = read_statements(release)
    result = Score()
    for dataset, unfounded in statements.unfounded.items():
        result.datasets[dataset].spurious += len(unfounded)
        for fact_id in unfounded:
            _fire(result, dataset, [NO_EVIDENCE], "spurious")
            result.misses.append(f"spurious  - {dataset} {NO_EVIDENCE}: {fact_id}")
    for article in read_labels(labels):
        for dataset in KEYS:
            if dataset in article.facts:
                rows = statements.by_document.get((dataset, article.document_id), [])
                _score_dataset(result, dataset, article, rows)
    return result


def score_articles(release: Path, labels: Path) -> dict[str, dict[str, Counts]]:
    """What was counted in each labelled article, by document and dataset. Raises BadLabels."""
    statements = read_statements(release)
    counted = {}
    for article in read_labels(labels):
        result = Score()
        for dataset in KEYS:
            if dataset in article.facts:
                rows = statements.by_document.get((dataset, article.document_id), [])
                _score_dataset(result, dataset, article, rows)
        counted[article.document_id] = result.datasets
    return counted


def _score_dataset(result: Score, dataset: str, article: Labelled, rows: list[Statement]) -> None:
    labels = article.facts[dataset]
    pairs = assign(dataset, labels, rows)
    for label, row in pairs:
        if label.get("optional"):
            continue
        if row is None:
            result.datasets[dataset].missed += 1
            told = {name: value for name, value in label.items() if value is not None}
            result.misses.append(f"missed    {article.document_id} {dataset}: {json.dumps(told, ensure_ascii=False)}")
        else:
            result.datasets[dataset] += _of_pair(label, row, article)
            result.misses += _wrong_cells(label, row)
            _fire(result, dataset, row.rules, "right")
    paired = {id(row): label for label, row in pairs if row is not None}
    optional = [label for label in labels if label.get("optional")]
    for row in rows:
        if id(row) in paired and not paired[id(row)].get("optional"):
            continue
        if id(row) in paired or any(same_fact(dataset, label, row.cells) for label in optional):
            _fire(result, dataset, row.rules, "allowed")
            continue
        result.datasets[dataset].spurious += 1
        _fire(result, dataset, row.rules, "spurious")
        result.misses.append(_spurious(row))


def assign(dataset: str, labels: list[Label], rows: list[Statement]) -> list[tuple[Label, Statement | None]]:
    """Each label with a row of its own, or None: labels that count first, the closest pairs first."""
    columns = ATTRIBUTES[dataset]
    pairs = sorted(
        (bool(label.get("optional")), -sum(_right(c, label, row) for c in columns if c in label), i, j)
        for i, label in enumerate(labels)
        for j, row in enumerate(rows)
        if same_fact(dataset, label, row.cells)
    )
    of_label: dict[int, int] = {}
    taken: set[int] = set()
    for _, _, i, j in pairs:
        if i not in of_label and j not in taken:
            of_label[i] = j
            taken.add(j)
    return [(label, rows[of_label[i]] if i in of_label else None) for i, label in enumerate(labels)]


def _of_pair(label: Label, row: Statement, article: Labelled) -> Counts:
    wanted = [column for column in ATTRIBUTES[row.dataset] if column in label]
    told = {column for column in CELLS if row.cells.get(column) is not None and column not in row.elsewhere}
    return Counts(
        right=1,
        attributes=len(wanted),
        attributes_right=sum(_right(column, label, row) for column in wanted),
        grounded=int(bool(article.text) and grounded(row, article, label.get("quote"))),
        cells=len(told),
        cells_founded=len(told & {cited["field"] for cited in row.evidence}),
    )


def grounded(row: Statement, article: Labelled, quote: str | None) -> bool:
    """Whether the evidence is to the letter in the article and its statement touches the labelled quote.

    Raises BadLabels where that quote is not in the article.
    """
    whole = [cited for cited in row.evidence if cited["field"] == "*"]
    if not whole or any(article.text[cited["start"] : cited["end"]] != cited["quote"] for cited in row.evidence):
        return False
    if not quote:
        return True
    places = [match.start() for match in re.finditer(re.escape(quote), article.text)]
    if not places:
        raise BadLabels(f"{article.document_id}: a label's quote is not in its article: {quote!r}")
    return any(
        cited["end"] - cited["start"] <= _LONGEST and cited["start"] < at + len(quote) and at < cited["end"]
        for cited in whole
        for at in places
    )


def _right(column: str, label: Label, row: Statement) -> bool:
    told = same(column, label[column], row.cells.get(column))
    return told or (column in row.elsewhere and same(column, label[column], None))


def _wrong_cells(label: Label, row: Statement) -> list[str]:
    wrong = [c for c in ATTRIBUTES[row.dataset] if c in label and not _right(c, label, row)]
    return [
        f"attribute {row.document_id} {row.dataset}.{column} {'+'.join(row.rules)}: wanted {label[column]!r}, "
        f"got {row.cells.get(column)!r} · {label.get('quote')!r}"
        for column in wrong
    ]


def _spurious(row: Statement) -> str:
    cells = {name: str(value) for name, value in row.cells.items() if value is not None}
    quote = next((cited["quote"] for cited in row.evidence if cited["field"] == "*"), None)
    return f"spurious  {row.document_id} {row.dataset} {'+'.join(row.rules)}: {cells} · {quote!r}"


def _fire(result: Score, dataset: str, rules: list[str], outcome: str) -> None:
    for rule in rules:
        firings = result.rules.setdefault((dataset, rule), Firings())
        setattr(firings, outcome, getattr(firings, outcome) + 1)


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def as_json(result: Score) -> dict[str, Any]:
    """The score as JSON has it: `score` as the table, `rules` as a list."""
    rules = [
        {
            "dataset": dataset,
            "rule": rule,
            "fired": firings.fired,
            "right": firings.right,
            "spurious": firings.spurious,
            "allowed": firings.allowed,
            "precision": firings.precision,
        }
        for (dataset, rule), firings in sorted(result.rules.items())
    ]
    return {"score": result.table(), "rules": rules}

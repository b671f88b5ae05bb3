"""A fact as a rule reads it in one article, and its way into tables of readings and evidence."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

import schemas
from flows.extraction.grammar.article import Article, Sentence
from schemas.cells import written

Span = tuple[int, int]
Value = str | float | int | bool | date | None


@dataclass
class Fact:
    """One statement of one article.

    `cells`: column → value (null cells left out); `spans`: column → the words it was read from.

    `models`: of an event; `event`: of a participant; `restated`: the other statements of the article that say the same;
    `partner`: of a partnership the other firm where it is known, by id, and where it is named, of an
    appointment the person;
    `mentioned`: sentences that name its subject and its place; `whole`: the statement with those that stand near it.
    """

    dataset: str
    rule: str
    statement: Span
    cells: dict[str, Value]
    spans: dict[str, Span] = field(default_factory=dict)
    models: tuple[str, ...] = ()
    event: "Fact | None" = None
    restated: list[Span] = field(default_factory=list)
    mentioned: list[Span] = field(default_factory=list)
    whole: Span | None = None
    partner: "tuple[str | None, Span] | None" = None

    def key(self, columns: Iterable[str]) -> tuple[Any, ...]:
        """The fact's identity within its article."""
        return (self.dataset, *map(self.cells.get, columns), self.models)


class FactBuilder:
    """Collects the cells of a fact with the words behind them.

    >>> # FactBuilder("targets", "sales_target", sentence).cell("value", 50000.0, (10, 16)).fact()
    """

    def __init__(self, dataset: str, rule: str, sentence: Sentence, statement: Span | None = None) -> None:
        self._fact = Fact(dataset, rule, statement or (sentence.start, sentence.end), {})

    def cell(self, column: str, value: Value, span: Span | None = None) -> "FactBuilder":
        """Sets a cell; null leaves it out. Without a span, or an empty one, the whole statement stands behind it."""
        if value is not None:
            self._fact.cells[column] = value
            if span is not None and span[0] < span[1]:
                self._fact.spans[column] = span
        return self

    def models(self, model_ids: Iterable[str]) -> "FactBuilder":
        """Sets the models that an event is of."""
        self._fact.models = tuple(sorted(set(model_ids)))
        return self

    def fact(self) -> Fact:
        """The fact as built."""
        return self._fact


def evidence_rows(fact: Fact, reading: int, article: Article) -> list[tuple[Any, ...]]:
    """The evidence of a fact: one row for the whole statement, and one for every cell that was read.

    Out: rows of `dataset`, `document_id`, `reading`, `field`, `start`, `end`, `quote`, `value`, `rule`, one a field.
    """
    dataset, rule, spans, statement = fact.dataset, fact.rule, fact.spans, fact.statement
    document_id, text = article.document_id, article.text
    start, end = fact.whole or statement
    rows: list[tuple[Any, ...]] = [(dataset, document_id, reading, "*", start, end, text[start:end], None, rule)]
    cited = _cited(dataset) | _found(fact)
    for column, value in fact.cells.items():
        if column in cited:
            start, end = spans.get(column, statement)
            rows.append((dataset, document_id, reading, column, start, end, text[start:end], written(value), rule))
    return rows


def _found(fact: Fact) -> frozenset[str]:
    """What a text alone tells of an organisation that the vocabulary lacks."""
    return frozenset({"kind", "country_code"} if fact.cells.get("in_vocabulary") is False else ())


@cache
def _cited(dataset: str) -> frozenset[str]:
    """The columns of a dataset whose cells are read in a text, by its schema; of a model also its maker."""
    cited = {column.name for column in schemas.columns(dataset) if column.cited}
    return frozenset(cited | ({"organization_id"} if dataset == "models" else set()))

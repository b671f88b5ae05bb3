"""Extraction: documents → readings, the facts of each document with their evidence."""

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import polars as pl

import schemas
from flows.extraction.context.aboutness import of_trade
from flows.extraction.context.context import Context
from flows.extraction.context.shared_currencies import with_currencies
from flows.extraction.events.announced_entries import with_announced_entries
from flows.extraction.events.events import event_facts
from flows.extraction.figures.targets import figure_facts
from flows.extraction.grammar.article import Article, articles
from flows.extraction.grammar.fact import Fact, evidence_rows
from flows.extraction.grammar.merging import merged, whole
from flows.extraction.grammar.shapes import shape
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.grammar.supposed import supposed
from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.markets.corroboration import corroborated
from flows.extraction.markets.market_events import with_event_markets
from flows.extraction.markets.market_signs import with_signs
from flows.extraction.markets.markets import market_facts
from flows.extraction.mentions import find_mentions
from flows.extraction.models.models import model_facts
from flows.extraction.people.organizations import organization_facts
from flows.extraction.people.people import people_facts
from flows.extraction.people.quotes import quote_facts
from flows.extraction.uncovered import uncovered
from flows.extraction.wording.garbage import clear, no_search
from flows.extraction.wording.languages import is_known, unread
from flows.extraction.wording.needed import Needing
from flows.reading.issues import ISSUES

FACT_DATASETS = (
    "events",
    "participants",
    "models",
    "markets",
    "targets",
    "results",
    "quotes",
    "people",
    "organizations",
)
_EVIDENCE = pl.Schema(
    {
        "dataset": pl.String,
        "document_id": pl.String,
        "reading": pl.UInt32,
        "field": pl.String,
        "start": pl.Int64,
        "end": pl.Int64,
        "quote": pl.String,
        "value": pl.String,
        "rule": pl.String,
    }
)
# Articles in which the words of patterns are looked for at once, and after how many times so many it is looked for
# objects that hold one another: articles that were forgotten leave hardly any.
_AT_ONCE = 50
_BETWEEN_CLEARINGS = 20
Rules = Callable[[Article, Context], Iterable[Fact]]
# What cars and people are called holds in any article; what firms do is read only where one tells of the motor trade.
_OF_TRADE: tuple[Rules, ...] = (event_facts, market_facts, figure_facts)
_OF_ALL: tuple[Rules, ...] = (model_facts, quote_facts)


@dataclass(frozen=True)
class Extraction:
    """`readings`: a frame per fact dataset and `evidence`; `issues`: what was not understood, as issues.json has it."""

    readings: dict[str, pl.DataFrame]
    issues: pl.DataFrame


def extract(documents: pl.DataFrame, sentences: pl.DataFrame, vocabulary: Vocabulary) -> Extraction:
    """The facts of the documents, each document by itself.

    In: documents and sentences as flows.reading makes them, dates that a text shows filled in. Out: readings with the
    columns of their datasets less what resolution
    derives, `document_id` and `reading`; evidence that points at them by dataset, document and reading.
    Documents in languages that the rules are not of are issues.
    """
    not_understood: list[dict[str, Any]] = unread(documents)
    documents = documents.filter(is_known())
    sentences = sentences.filter(pl.col("document_id").is_in(documents["document_id"].implode()))
    mentions = find_mentions(sentences.filter(pl.col("kind") != "boilerplate"), vocabulary)
    rows: dict[str, list[dict[str, Any]]] = {name: [] for name in FACT_DATASETS}
    evidence: list[tuple[Any, ...]] = []
    with no_search():
        for article, trade in _looked_through(articles(documents, sentences, mentions, vocabulary)):
            context = Context(article)
            told = article_facts(article, context, trade=trade)
            if trade:
                not_understood += uncovered(article, context, [fact for fact, _ in told])
            for fact, reading in told:
                rows[fact.dataset].append(_row(fact, reading, article))
                evidence += evidence_rows(fact, reading, article)
            article.forget()
    readings = {name: pl.DataFrame(rows[name], schema=reading_schema(name)) for name in FACT_DATASETS}
    readings["evidence"] = pl.DataFrame(evidence, schema=_EVIDENCE, orient="row")
    return Extraction(readings, pl.DataFrame(not_understood, schema=ISSUES))


def _looked_through(read: Iterator[Article]) -> Iterator[tuple[Article, bool]]:
    """The articles and whether they tell of the trade; the words of the rules' patterns are looked for in many of them
    at once.
    """
    times = 0
    while some := [with_currencies(article) for article in itertools.islice(read, _AT_ONCE)]:
        told = [(article, of_trade(article)) for article in some]
        sentences = [sentence for article, trade in told if trade for sentence in article]
        Needing.look_through(text for s in sentences for text in (s.text, shape(s).text, *(c.text for c in s.clauses)))
        yield from told
        times += 1
        if times % _BETWEEN_CLEARINGS == 0:
            clear()


def article_facts(article: Article, context: Context, *, trade: bool) -> list[tuple[Fact, int]]:
    """The facts of one article, merged where rules agree, with a number that is unique within their dataset."""
    applied = (*_OF_TRADE, *_OF_ALL) if trade else _OF_ALL
    stated = merged(_less_supposed([fact for rules in applied for fact in rules(article, context)], article))
    facts = with_signs(stated, lambda organization_id: is_maker(organization_id, context.vocabulary))
    facts = with_event_markets(with_announced_entries(facts, context), context)
    facts = [whole(fact, article) for fact in corroborated(facts, context)]
    facts += people_facts(article, context, facts)
    facts += organization_facts(article, context, facts)
    numbers: dict[str, int] = {}
    result = []
    for fact in facts:
        numbers[fact.dataset] = numbers.get(fact.dataset, -1) + 1
        result.append((fact, numbers[fact.dataset]))
    _link(result)
    return result


# What is so though a sentence only supposes something of it: that a car bears a name, and that words were said.
_EVEN_SUPPOSED = ("models", "quotes")


def _less_supposed(facts: list[Fact], article: Article) -> list[Fact]:
    """The facts less those of sentences that tell only of what would be."""
    spans = supposed(article)
    return [
        fact
        for fact in facts
        if fact.dataset in _EVEN_SUPPOSED or not any(start < fact.statement[1] <= end + 1 for start, end in spans)
    ]


def _link(facts: list[tuple[Fact, int]]) -> None:
    """Gives each participant the reading of its event, by the event's key: merging may have put another telling in its
    place.
    """
    columns = [c for c in schemas.DATASETS["events"].key if c != "event_id"]
    events = {fact.key(columns): reading for fact, reading in facts if fact.dataset == "events"}
    for fact, _ in facts:
        if fact.event is not None:
            fact.cells["event_reading"] = events[fact.event.key(columns)]


_DERIVED = {
    "organization_name",
    "person_name",
    "model_name",
    "place_name",
    "partner_organization_name",
    "superseded_by",
    "disputed",
    "first_stated_on",
    "last_stated_on",
    "document_count",
    "event_id",
    "participant_id",
    "market_id",
    "target_id",
    "result_id",
    "quote_id",
}


def reading_schema(dataset: str) -> pl.Schema:
    """The columns of a dataset's readings."""
    columns: dict[str, Any] = {"document_id": pl.String, "reading": pl.UInt32}
    columns |= {c.name: c.dtype for c in schemas.columns(dataset) if c.name not in _DERIVED}
    if dataset == "events":
        columns["models"] = pl.List(pl.String)
    if dataset == "participants":
        columns["event_reading"] = pl.UInt32
    return pl.Schema(columns)


def _row(fact: Fact, reading: int, article: Article) -> dict[str, Any]:
    row: Mapping[str, Any] = {**fact.cells, "document_id": article.document_id, "reading": reading}
    return {**row, "models": list(fact.models)} if fact.dataset == "events" else dict(row)

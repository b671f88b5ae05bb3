"""Explaining: a fact of a release, and for each of its cells the words that it was read from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import polars as pl

import schemas
from flows.reading.sentences import split_sentences
from flows.reviewing.released import table
from schemas.cells import written
from schemas.enumerations import CITED_DATASETS

STATEMENT = "*"
Row = Mapping[str, Any]


class NoSuchFact(ValueError):
    """An id that the release does not have; the message says so, and which one replaced it where that is known."""


@dataclass(frozen=True, slots=True)
class Words:
    """A quote in its sentence: what stands before it, the quote, what stands behind it."""

    before: str
    quote: str
    after: str


@dataclass(frozen=True, slots=True)
class Reading:
    """How one document reads a cell (of `*`: the whole fact), and the rule that read it."""

    field: str
    value: str | None
    words: Words
    rule: str


@dataclass(frozen=True, slots=True)
class Source:
    """A document that states the fact: what is known of it, and its readings in the order of the columns."""

    document_id: str
    about: str
    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """A fact: its cells as the CSV has them, those that are null left out; `read` are the cells that a text says."""

    dataset: str
    fact_id: str
    cells: Mapping[str, str]
    read: frozenset[str]
    sources: tuple[Source, ...]


def explain(release: Path, fact_id: str) -> list[Explanation]:
    """The facts with this id, mostly one: a slug may name an organization and a person. Raises NoSuchFact."""
    found = []
    evidence = table(release, "evidence").filter(pl.col("fact_id") == fact_id)
    for dataset in CITED_DATASETS:
        column = schemas.DATASETS[dataset].id_column
        frame = table(release, dataset)
        if column is None or column not in frame.columns:
            continue
        for fact in frame.filter(pl.col(column) == fact_id).iter_rows(named=True):
            cited = evidence.filter(pl.col("dataset") == dataset)
            sources = tuple(_sources(release, dataset, cited))
            read = frozenset(cited["field"].to_list()) - {STATEMENT}
            cells = {name: written(value) for name, value in fact.items() if value is not None}
            found.append(Explanation(dataset, fact_id, cells, read, sources))
    if not found:
        raise NoSuchFact(_unknown(release, fact_id))
    return found


def _unknown(release: Path, fact_id: str) -> str:
    replaced = table(release, "replaced_by")
    if "old_id" in replaced.columns:
        now = replaced.filter(pl.col("old_id") == fact_id)["new_id"].drop_nulls().to_list()
        if now:
            return f"{fact_id}: no longer in release {release.name}; it was replaced by {', '.join(now)}"
    return f"{fact_id}: no fact of release {release.name} has this id; the ids stand in the first column of its tables"


def _sources(release: Path, dataset: str, evidence: pl.DataFrame) -> list[Source]:
    order = {name: number for number, name in enumerate([STATEMENT, *schemas.schema(dataset)])}
    documents = {row["document_id"]: row for row in table(release, "documents").iter_rows(named=True)}
    texts = table(release, "texts")
    sources = []
    for (document_id,), cited in evidence.group_by("document_id", maintain_order=True):
        rows = sorted(cited.iter_rows(named=True), key=lambda row: (order.get(row["field"], len(order)), row["start"]))
        text = texts.filter(pl.col("document_id") == document_id) if "text" in texts.columns else texts
        sentences = _spans(text, rows)
        readings = tuple(Reading(row["field"], row["value"], _words(row, sentences), row["rule"]) for row in rows)
        sources.append(Source(str(document_id), _about(documents.get(document_id, {})), readings))
    return sources


def _spans(text: pl.DataFrame, evidence: Sequence[Row]) -> list[tuple[int, str]]:
    """Where stretches of the document start, and what they say: its sentences, then the statements of the evidence.

    A release holds the text only where its licence allows it; the statements are quoted all the same.
    """
    found = split_sentences(text).select("start", "text").rows() if not text.is_empty() else []
    return [*found, *((row["start"], row["quote"]) for row in evidence if row["field"] == STATEMENT)]


def _words(row: Row, stretches: Sequence[tuple[int, str]]) -> Words:
    """The quote in the first stretch that holds it all; by itself where none does."""
    for start, said in stretches:
        if start <= row["start"] and row["end"] <= start + len(said):
            first, last = row["start"] - start, row["end"] - start
            return Words(said[:first], said[first:last], said[last:])
    return Words("", row["quote"], "")


def _about(document: Row) -> str:
    told = [document.get(name) for name in ("title", "publisher", "published_on", "url")]
    return " · ".join(written(one) for one in told if one is not None)

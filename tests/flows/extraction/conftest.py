"""What the tests of extraction share: a text in, its facts out."""

import copy
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import polars as pl
import pytest

from flows.extraction.context.context import Context
from flows.extraction.extract import Extraction, extract
from flows.extraction.figures.targets import figure_facts
from flows.extraction.grammar.article import articles
from flows.extraction.lexicon.vocabulary import Vocabulary, load_vocabulary
from flows.extraction.mentions import find_mentions
from flows.reading.published import fill_published, visible_dates
from flows.reading.sentences import split_sentences
from tests.texts_together import WORDS, note_running, note_texts, texts_beside, texts_for

Facts = dict[str, list[dict[str, Any]]]
T = TypeVar("T")
_DOCUMENTS = {
    "document_id": pl.String,
    "title": pl.String,
    "language": pl.String,
    "published_on": pl.Date,
    "text": pl.String,
}


def extraction_of(texts: Mapping[str, str], vocabulary: Vocabulary, published_on: date | None = None) -> Extraction:
    """The extraction of texts, each as the document of its key."""
    documents = documents_of(texts, published_on)
    sentences = split_sentences(documents)
    return extract(fill_published(documents, visible_dates(documents, sentences)), sentences, vocabulary)


def documents_of(texts: Mapping[str, str], published_on: date | None) -> pl.DataFrame:
    """Texts as documents of one day, each with its key."""
    columns = {"document_id": list(texts), "title": None, "language": None, "text": list(texts.values())}
    return pl.DataFrame({**columns, "published_on": [published_on] * len(texts)}, schema=_DOCUMENTS)


@pytest.fixture(scope="session")
def vocabulary(root: Path) -> Vocabulary:
    """The project's vocabulary."""
    return load_vocabulary(root / "raw" / "vocabulary")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Notes the texts of each file, so that they can be read together."""
    note_texts(items)


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Notes of which file a case runs."""
    note_running(item)


@pytest.fixture(scope="session")
def facts_of(vocabulary: Vocabulary) -> Callable[..., Facts]:
    """`facts_of(text, published_on=None)`: the text's facts by dataset, each as its cells that are not null.

    The other texts of its file are read with the first one: what a text says does not depend on others (a test holds
    that), and to read many costs little more than to read one.
    """
    own = vocabulary
    read: dict[tuple[str, date | None], Facts] = {}

    def facts(text: str, published_on: date | None = None, vocabulary: Vocabulary = own) -> Facts:
        if vocabulary is not own:
            return _by_document(extraction_of({"a": text}, vocabulary, published_on), ["a"])["a"]
        if (text, published_on) not in read:
            batch = _keyed(texts_beside(text, WORDS))
            found = _by_document(extraction_of(batch, own, published_on), batch)
            read.update({(each, published_on): found[key] for key, each in batch.items()})
        return copy.deepcopy(read[text, published_on])

    return facts


@pytest.fixture(scope="session")
def facts_of_all(vocabulary: Vocabulary) -> Callable[[Mapping[str, str]], dict[str, Facts]]:
    """`facts_of_all(texts)`: the same for many texts at once, which costs less, by their keys."""

    def facts(texts: Mapping[str, str]) -> dict[str, Facts]:
        return _by_document(extraction_of(texts, vocabulary), texts)

    return facts


@pytest.fixture(scope="session")
def markets_of(
    facts_of_all: Callable[[Mapping[str, str]], dict[str, Facts]],
) -> Callable[[Iterable[str]], dict[str, set[str]]]:
    """`markets_of(texts)`: the markets of each text, a line each: maker, place, and what else than `present` it is."""

    def read(texts: list[str]) -> dict[str, set[str]]:
        keyed = _keyed(texts)
        found = facts_of_all(keyed)
        return {text: set(map(_market_line, found.get(key, {}).get("markets", []))) for key, text in keyed.items()}

    return _all_at_once("markets_of", read)


def _market_line(row: Mapping[str, Any]) -> str:
    status = "" if row["status"] == "present" else f" {row['status']}"
    return f"{row['organization_id']} {row['place']}{status}"


def _keyed(texts: Iterable[str]) -> dict[str, str]:
    """The texts with keys for documents."""
    return {f"t{number:05}": text for number, text in enumerate(dict.fromkeys(texts))}


def _all_at_once(reader: str, read: Callable[[list[str]], dict[str, T]]) -> Callable[[Iterable[str]], dict[str, T]]:
    """`read`, which reads each text once, and with it what the company of the case has for the same reader."""
    known: dict[str, T] = {}

    def told(texts: Iterable[str]) -> dict[str, T]:
        asked = list(dict.fromkeys(texts))
        if any(text not in known for text in asked):
            beside = texts_beside(asked[0], WORDS) if len(asked) == 1 else []
            batch = dict.fromkeys((*asked, *beside, *texts_for(reader)))
            known.update(read([text for text in batch if text not in known]))
        return {text: copy.copy(known[text]) for text in asked}

    return told


def _by_document(extraction: Extraction, documents: Iterable[str]) -> dict[str, Facts]:
    """Document → dataset → its rows, each as its cells that are not null."""
    facts: dict[str, Facts] = {key: {name: [] for name in extraction.readings} for key in documents}
    for name, frame in extraction.readings.items():
        for row in frame.iter_rows(named=True):
            cells = {k: v for k, v in row.items() if v is not None and k not in ("document_id", "reading")}
            facts[row["document_id"]][name].append(cells)
    return facts


@pytest.fixture(scope="session")
def figures_of(vocabulary: Vocabulary) -> Callable[[list[str]], dict[str, list[str]]]:
    """`figures_of(texts)`: the targets and results of each text, published on 15 June 2024, one line each.

    A line: T or R, organisation, metric, value (or a change, "+20"), last day of the period, what else is odd.
    """

    def read(texts: list[str]) -> dict[str, list[str]]:
        documents = documents_of(_keyed(texts), date(2024, 6, 15))
        sentences = split_sentences(documents)
        return {
            article.text: sorted(_line(f.dataset, f.cells) for f in figure_facts(article, Context(article)))
            for article in articles(documents, sentences, find_mentions(sentences, vocabulary), vocabulary)
        }

    return _all_at_once("figures_of", read)


@pytest.fixture(scope="session")
def reasons_of(vocabulary: Vocabulary) -> Callable[[str], dict[str, str]]:
    """`reasons_of(text)`: the sentences that were not understood, each with the reason."""

    def read(texts: list[str]) -> dict[str, dict[str, str]]:
        batch = _keyed(texts)
        issues = extraction_of(batch, vocabulary, date(2024, 6, 15)).issues
        issues = issues.filter(pl.col("kind") == "not_understood")
        told: dict[str, dict[str, str]] = {text: {} for text in texts}
        for row in issues.iter_rows(named=True):
            text = batch[row["document_id"]]
            told[text][text[row["start"] : row["end"]]] = row["reason"]
        return told

    known = _all_at_once("reasons_of", read)
    return lambda text: known([text])[text]


def _line(dataset: str, cells: dict[str, Any]) -> str:
    if "value" not in cells:
        value = f"{cells['change_percent']:+g}"
    else:
        value = f"{cells['value']:g}" if abs(cells["value"]) < 100 else f"{cells['value']:.0f}"
    value += f"-{cells['value_max']:.0f}" if "value_max" in cells else ""
    parts = [dataset[0].upper(), cells["organization_id"], cells["metric"], value, str(cells.get("period_end", "-"))]
    parts += [cells["place"]] if "place" in cells else []
    parts += [cells["unit"]] if cells.get("unit", "").isupper() else []
    parts += [cells["comparator"]] if cells["comparator"] != "eq" else []
    parts += [cells["certainty"]] if cells["certainty"] != "asserted" else []
    parts += [f"{cells['change_percent']:+g}%"] if "value" in cells and "change_percent" in cells else []
    return " ".join(parts)


@pytest.fixture(scope="session")
def events_of(vocabulary: Vocabulary) -> Callable[[list[str]], dict[str, list[str]]]:
    """`events_of(texts)`: the events of each text, published on 12 June 2024, one line each, sorted.

    A line: type, organisation, place (and city), first and last day, then what is not the rule: scheduled, hedged,
    models, amount, stake, countries that took part.
    """

    def read(texts: list[str]) -> dict[str, list[str]]:
        batch = _keyed(texts)
        documents = documents_of(batch, date(2024, 6, 12))
        told: dict[str, list[str]] = {text: [] for text in texts}
        for row in extract(documents, split_sentences(documents), vocabulary).readings["events"].to_dicts():
            told[batch[row["document_id"]]].append(_event_line(row))
        return {text: sorted(lines) for text, lines in told.items()}

    return _all_at_once("events_of", read)


def _event_line(row: dict[str, Any]) -> str:
    days = f"{row['start_on'] or ''}..{row['end_on'] or ''}"
    place = f"{row['place'] or '-'}:{row['city']}" if row["city"] else row["place"] or "-"
    parts = [row["event_type"], row["organization_id"], place, days if days != ".." else "-"]
    parts += [row[c] for c, plain in (("status", "occurred"), ("certainty", "asserted")) if row[c] != plain]
    parts += row["models"] or []
    parts += [f"{row['amount']:.0f} {row['currency']}"] if row["amount"] is not None else []
    parts += [f"{row['stake_percent']:g}%"] if row["stake_percent"] is not None else []
    counted = row["participant_countries"]
    parts += [f"{counted} countries {row['participant_countries_comparator']}"] if counted is not None else []
    return " ".join(parts)

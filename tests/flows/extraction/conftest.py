"""What the tests of extraction share: a text in, its facts out."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from flows.extraction.extract import Extraction, extract
from flows.extraction.vocabulary import Vocabulary, load_vocabulary
from flows.reading.published import fill_published, visible_dates
from flows.reading.sentences import split_sentences

Facts = dict[str, list[dict[str, Any]]]


def extraction_of(text: str, vocabulary: Vocabulary, published_on: date | None = None) -> Extraction:
    """The extraction of one text, as the document `a`."""
    documents = pl.DataFrame(
        {"document_id": ["a"], "title": [None], "published_on": [published_on], "text": [text]},
        schema={"document_id": pl.String, "title": pl.String, "published_on": pl.Date, "text": pl.String},
    )
    sentences = split_sentences(documents)
    return extract(fill_published(documents, visible_dates(documents, sentences)), sentences, vocabulary)


@pytest.fixture(scope="session")
def vocabulary(root: Path) -> Vocabulary:
    """The project's vocabulary."""
    return load_vocabulary(root / "raw" / "vocabulary")


@pytest.fixture(scope="session")
def facts_of(vocabulary: Vocabulary) -> Callable[..., Facts]:
    """`facts_of(text, published_on=None)`: the text's facts by dataset, each as its cells that are not null."""

    def facts(text: str, published_on: date | None = None, vocabulary: Vocabulary = vocabulary) -> Facts:
        readings = extraction_of(text, vocabulary, published_on).readings
        return {
            name: [
                {k: v for k, v in row.items() if v is not None and k not in ("document_id", "reading")}
                for row in frame.iter_rows(named=True)
            ]
            for name, frame in readings.items()
        }

    return facts

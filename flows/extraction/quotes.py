"""Quotes: words in quotation marks that a named person or organisation is said to have said."""

from collections.abc import Iterator

import polars as pl

from flows.extraction.article import Article
from flows.extraction.context import Context
from flows.extraction.fact import Fact
from flows.extraction.mentions import as_mentions
from flows.extraction.spans import find_spans


def find_quotations(sentences: pl.DataFrame) -> pl.DataFrame:
    """Words between double quotation marks: MENTIONS of kind quotation, the marks included."""
    return as_mentions(find_spans(sentences, r'"[^"]{2,}"'), "quotation")


def quote_facts(article: Article, context: Context) -> Iterator[Fact]:
    """Quotations with their speakers."""
    yield from ()

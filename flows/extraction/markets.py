"""markets."""

from collections.abc import Iterator

from flows.extraction.article import Article
from flows.extraction.context import Context
from flows.extraction.fact import Fact


def market_facts(article: Article, context: Context) -> Iterator[Fact]:
    """markets of an article."""
    yield from ()

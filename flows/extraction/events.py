"""events."""

from collections.abc import Iterator

from flows.extraction.article import Article
from flows.extraction.context import Context
from flows.extraction.fact import Fact


def event_facts(article: Article, context: Context) -> Iterator[Fact]:
    """events of an article."""
    yield from ()

"""Bygone plans: what was once due at a time that has passed: "the plant, once due to open in 2022, is built now"."""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from flows.extraction.context.context import Context
from flows.extraction.grammar.article import Article
from flows.extraction.grammar.fact import Fact

_ONCE_DUE = re.compile(
    r"\b(?:once|originally|initially|at first) (?:due|set|expected|planned|scheduled|slated|meant|supposed|foreseen|"
    r"promised|announced)\b[^,;.]{0,40}\Z"
)


def without_bygone(facts: Iterable[Fact], article: Article, context: Context) -> Iterator[Fact]:
    """The facts without those whose day is that of a plan of old, of which nobody says what came of it."""
    for fact in facts:
        span = fact.spans.get("start_on", fact.spans.get("end_on"))
        end, reference = fact.cells.get("end_on"), context.reference
        over = isinstance(end, date) and reference is not None and end <= reference
        denied = fact.cells["certainty"] == "denied"
        if span is None or not over or denied or not _once_due(article, fact, span[0]):
            yield fact


def _once_due(article: Article, fact: Fact, position: int) -> bool:
    sentence = next((s for s in article if s.start <= position < s.end), None)
    return sentence is not None and _ONCE_DUE.search(sentence.slice(sentence.start, position)) is not None

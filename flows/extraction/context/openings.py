"""Openings of articles: whether a report begins with a market and not with a maker."""

from flows.extraction.context.context import Context
from flows.extraction.grammar.subjecthood import is_maker


def opens_without_makers(context: Context) -> bool:
    """Whether title and first sentence of an article name no maker and no car."""
    for sentence in context.article:
        if sentence.of("model") or any(is_maker(m.id or "", context.vocabulary) for m in sentence.of("organization")):
            return False
        if sentence.kind not in ("title", "heading"):
            break
    return True

"""Bygone plans: what was once due at a time that has passed: "the plant, once due to open in 2022, is built now"."""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from flows.extraction.context.context import Context
from flows.extraction.grammar.article import Article, Sentence
from flows.extraction.grammar.fact import Fact

_ONCE_DUE = re.compile(
    r"\b(?:once|originally|initially|at first) (?:due|set|expected|planned|scheduled|slated|meant|supposed|foreseen|"
    r"promised|announced)\b[^,;.]{0,40}\Z"
)
# "Had planned to start there in 2025, but never did".
_HAD_PLANNED = re.compile(
    r"\bhad (?:once |originally |long |first |initially |earlier |previously )?(?:planned|intended|hoped|wanted|meant"
    r"|aimed|promised|wished|sought) to\b[^,;.]{0,40}\Z"
)
_NEVER = re.compile(
    r"\bnever\b|\b(?:but|before|yet) (?:gave up|dropped|shelved|scrapped|abandoned|thought better|changed its mind"
    r"|backed out)\b"
)


def without_bygone(facts: Iterable[Fact], article: Article, context: Context) -> Iterator[Fact]:
    """The facts without those whose day is that of a plan of old, of which nobody says what came of it, or that came to
    nothing.
    """
    for fact in facts:
        span = fact.spans.get("start_on", fact.spans.get("end_on"))
        end, reference = fact.cells.get("end_on"), context.reference
        over = isinstance(end, date) and reference is not None and end <= reference
        denied = fact.cells["certainty"] == "denied"
        if span is None or denied:
            yield fact
            continue
        sentence = next((s for s in article if s.start <= span[0] < s.end), None)
        if sentence is None or not (_never_did(sentence, span[0]) or (over and _once_due(sentence, span[0]))):
            yield fact


def _once_due(sentence: Sentence, position: int) -> bool:
    return _ONCE_DUE.search(sentence.slice(sentence.start, position)) is not None


def _never_did(sentence: Sentence, position: int) -> bool:
    return (
        _HAD_PLANNED.search(sentence.slice(sentence.start, position)) is not None
        and _NEVER.search(sentence.text) is not None
    )

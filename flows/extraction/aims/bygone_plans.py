"""Bygone plans: what was once due at a time that has passed: "the plant, once due to open in 2022, is built now"."""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from flows.extraction.context.context import Context
from flows.extraction.grammar.article import Article, Sentence
from flows.extraction.grammar.fact import Fact
from flows.extraction.lexicon.aim_words import GAVE_UP, HAD_PLANNED
from flows.extraction.wording.needed import Needing

_ONCE_DUE = re.compile(
    r"\b(?:once|originally|initially|at first) (?:due|set|expected|planned|scheduled|slated|meant|supposed|foreseen|"
    r"promised|announced)\b[^,;.]{0,40}\Z"
)
# "Had planned to start there in 2025, but never did".
_HAD_PLANNED = re.compile(rf"{HAD_PLANNED}[^,;.]{{0,40}}\Z")
_NEVER = re.compile(rf"\bnever\b|{GAVE_UP}")


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
        bygone = sentence is not None and (
            _never_did(sentence, span[0])
            or (_once_due(sentence, span[0]) and (over or _moved_before(article, sentence)))
        )
        if not bygone:
            yield fact


# "Plans to delay the start until 2026. It was originally scheduled for the fourth quarter".
_MOVED = Needing(
    r"\b(?:delay(?:s|ed|ing)?|postpon(?:e[sd]?|ing|ement)|defer(?:s|red|ring)?|push(?:e[sd]|ing)? back"
    r"|put(?:s|ting)? off|reschedul(?:e[sd]|ing)|br(?:ings?|inging|ought) forward"
    r"|mov(?:e[sd]?|ing) (?:up|back|forward))\b"
)
_BACK = 2


def _moved_before(article: Article, sentence: Sentence) -> bool:
    """Whether one of the sentences before tells that something is moved to another time."""
    before = article.before(sentence)[-_BACK:]
    return any(_MOVED.search(s.text, of=s.text) is not None for s in before)


def _once_due(sentence: Sentence, position: int) -> bool:
    return _ONCE_DUE.search(sentence.slice(sentence.start, position)) is not None


def _never_did(sentence: Sentence, position: int) -> bool:
    return (
        _HAD_PLANNED.search(sentence.slice(sentence.start, position)) is not None
        and _NEVER.search(sentence.text) is not None
    )

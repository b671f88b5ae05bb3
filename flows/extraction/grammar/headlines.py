"""Headlines: what a title says in the infinitive, "X to enter Y", is to come."""

import re

from flows.extraction.grammar.article import Sentence
from flows.extraction.lexicon.company_words import CHILD, FIRM, MAKE

_KINDS = frozenset({"title", "heading", "bullet", "caption"})
# "X to", "The Chinese brand to", "X's flagship SUV to", "First X dealers to": a subject of names, and of nouns for who
# or what comes.
_WORD = (
    rf"[A-Z0-9][\w'’.&-]*|and|of|the|{FIRM}|{CHILD}|{MAKE}|[a-z]+-?maker|owner|pick-?ups?|SUVs?|sedans?|hatchbacks?|"
    r"saloons?|vans?|trucks?|cars?|EVs?|hybrids?|models?|range|line-?up|vehicles?|dealers|sales|deliveries|exports|"
    r"electric|luxury|premium|new|first|small|Chinese|hybrid|flagship|long-awaited|budget"
)
_INFINITIVE = re.compile(
    rf"\W*(?:(?:{_WORD}),? ){{1,10}}?(?:also |now |soon |finally |officially |formally |too |next )?"
    r"to (?!(?:the|an?|its|their|date|dealers|customers|buyers|[a-z]+(?:ed|ing))\b)[a-z]+"
)


def is_to_do(sentence: Sentence, place: int) -> bool:
    """Whether a headline says before a place, in the infinitive, what somebody is to do there."""
    if sentence.kind not in _KINDS:
        return False
    return _INFINITIVE.match(sentence.slice(sentence.start, place)) is not None

"""Marks of frames: counted cars beside a car's name, buyers of the first ones, and what marks that a brand starts."""

import re

from flows.extraction.grammar.frame_heads import heads
from flows.extraction.grammar.predicate_words import Word
from flows.extraction.scenes.frame_parts import Told

_COUNTED = frozenset({"first", "nth"})
# So many words back the number of a car stands before the comma of its name.
_BACK = 9
_STARTS = re.compile(r"(?i)\b(?:start|launch|beginning|debut|arrival|introduction) of\Z")


def apposed_nth(told: Told) -> list[tuple[str, Word | None]]:
    """The counted car whose model two commas name behind it: "its ten-millionth car, an X, left the line"."""
    start = told.predicate.subject[0]
    if start < 2 or told.words[start - 1].text != ",":
        return []
    before = told.words[max(start - 1 - _BACK, 0) : start - 1]
    stop = next((i for i in range(len(before) - 1, -1, -1) if before[i].kind in ("verb", "aux", "stop")), -1)
    counted = [h for h in heads(before[stop + 1 :], last=False) if h[0] in _COUNTED]
    return counted[:1]


def takes_first(told: Told) -> bool:
    """Whether who gets a car are its first buyers, of whom a verb of handing over tells as well."""
    delivers = any(t.label == "delivers" for t in told.words[told.predicate.index].terms)
    return delivers and any(w.label == "batch" for w in told.part(told.predicate.subject))


# "The start of X's decline", "the start of X production" is that of something else.
_ITSELF = re.compile(r"(?:'s?)?(?: (?:brand|marque|sales|deliveries))?(?:[.,;]| (?:in|on|at|there|as)\b|\Z)")


def marks_start(told: Told) -> bool:
    """Whether something marks that a brand starts: "a brand night in X marked the start of Y in Z"."""
    brands = told.mentions(told.predicate.object, "organization")
    return (
        not told.predicate.passive
        and _STARTS.search(told.predicate.cue.surface) is not None
        and bool(brands)
        and _ITSELF.match(told.sentence.after(brands[0], 30)) is not None
    )

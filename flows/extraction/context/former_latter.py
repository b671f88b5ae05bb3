"""Former and latter: which of two makers that were named side by side is meant."""

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.subjecthood import is_actor
from flows.extraction.lexicon.plant_words import PLANT

if TYPE_CHECKING:
    from flows.extraction.context.context import Context

# "In the latter half", "the former plant": the word only stands beside a noun.
_BESIDE_A_NOUN = re.compile(
    r" (?:half|part|stages?|months?|weeks?|years?|quarters?|days?|case|market|country|city|model|car"
    rf"|{PLANT}|site|head|boss|chief|chairman|[A-Z])"
)
_SIDE_BY_SIDE = re.compile(r",? (?:and|or) (?:in |at |for |from |the )*")
_TWO = 2


def of_the_two(context: "Context", sentence: Sentence, cue: Mention) -> str | None:
    """The first or second of the two makers that this sentence or the one before names; None where it names more or
    fewer, or where two places or cars stand side by side, which may be what is meant.
    """
    if _BESIDE_A_NOUN.match(sentence.after(cue, 12)) is not None:
        return None
    for earlier in (sentence, *(s for s in context.article if s.index == sentence.index - 1)):
        named = [m for m in earlier.of("organization") if m.end <= cue.start and is_actor(m.id, context.vocabulary)]
        makers = list(dict.fromkeys(m.id for m in named if m.id is not None))
        if not makers:
            continue
        if len(makers) != _TWO or _others_side_by_side(earlier, cue):
            return None
        return makers[0 if (cue.id or "").lower().endswith("former") else 1]
    return None


def _others_side_by_side(sentence: Sentence, cue: Mention) -> bool:
    """Whether a sentence joins two places or two cars by "and" before the words."""
    for kind in ("place", "model"):
        named = [m for m in sentence.of(kind) if m.end <= cue.start]
        if any(
            one.id != other.id and _SIDE_BY_SIDE.fullmatch(sentence.slice(one.end, other.start)) is not None
            for one, other in pairwise(named)
        ):
            return True
    return False

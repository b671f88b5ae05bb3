"""Cars that nobody knows: "the launch of the bZ5X in America" is none of its brand; and those that a maker keeps to."""

import re

from flows.extraction.grammar.article import Sentence
from flows.extraction.wording.needed import Needing

_LAUNCH_OF = Needing(
    r"\b(?:launch|debut|introduction|arrival|premiere|start|roll-?out) of (?:the|its|their) (?:[a-z]+ ){0,2}"
    r"(?=[A-Z]|[a-z]+[\dA-Z])"
)


def launches_unknown(sentence: Sentence) -> bool:
    """Whether a sentence tells of the launch of a name that is neither a firm, a known car nor a place."""
    match = _LAUNCH_OF.search(sentence.text)
    if match is None:
        return False
    start = sentence.start + match.end()
    return not any(m.start <= start < m.end for m in sentence.of("organization", "model", "place", "period"))


# "Will sell only electric cars in Europe from 2035": who is there already.
_NOTHING_ELSE = re.compile(
    r"\b(?:only|nothing but|exclusively|solely|just|no (?:more|longer)|all-)[ -]?(?:[\w-]+ ){0,3}?(?:electric|EVs?"
    r"|BEVs?|hybrids?"
    r"|zero-emission|battery|combustion|petrol|diesel)\b|\b(?:electric|EVs?|hybrids?)[- ](?:only|exclusively)\b"
)


def sells_nothing_else(text: str) -> bool:
    """Whether words tell to what kind of cars a maker will keep in a market: it is there already."""
    return _NOTHING_ELSE.search(text) is not None

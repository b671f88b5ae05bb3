"""Aims that were missed: "never reached its goal of 50,000"."""

import re

from flows.extraction.aims.aims import AIMED
from flows.extraction.grammar.figure import Figure
from flows.extraction.wording.needed import Needing

_MISSED = Needing(
    r"\b(?:missed|fell short of|fallen short of|short of|(?:failed to"
    r"|(?:did|could|has|have|had) (?:not|never)(?: yet)?|never|didn't|couldn't)"
    r" (?:quite |managed? to )?(?:reach|meet|met|hit|achiev|attain|make|made|fulfil)(?:e|ed)?)\b"
    r"[^;]{0,60}\Z"
)


def is_missed(figure: Figure) -> bool:
    """Whether the words before a number tell it as an aim that was not reached: it was stated all the same."""
    clause = figure.sentence.clause_at(figure.number.start)
    before = figure.sentence.slice(clause.start, figure.number.start)
    missed = _MISSED.search(before, of=figure.sentence.text)
    # "Missed analysts' expectations": what others had reckoned with is no aim of its own.
    return missed is not None and _OTHERS.search(missed[0]) is None and AIMED.search(before) is not None


_OTHERS = re.compile(r"\b(?:analysts?|Wall Street|consensus|market|investors?|economists?|estimates?|expectations)\b")

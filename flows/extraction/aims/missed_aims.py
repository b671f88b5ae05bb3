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


# "Missed the 60,000 mark".
_MARK = re.compile(r"(?:[- ](?:car|vehicle|unit))?[- ](?:mark|threshold|target|goal)\b")


def is_missed(figure: Figure) -> bool:
    """Whether the words before a number tell it as an aim that was not reached: it was stated all the same."""
    sentence, number = figure.sentence, figure.number
    clause = sentence.clause_at(number.start)
    before = sentence.slice(clause.start, number.start)
    missed = _MISSED.search(before, of=sentence.text)
    # "Missed analysts' expectations": what others had reckoned with is no aim of its own.
    if missed is None or _OTHERS.search(missed[0]) is not None:
        return False
    # "Missed its target of 60,000 with 54,600": the second number is what was reached.
    start = clause.start + missed.start()
    if any(n.label == number.label and start <= n.start < number.start for n in sentence.of("number")):
        return False
    return AIMED.search(before) is not None or _MARK.match(sentence.after(number, 30)) is not None


_OTHERS = re.compile(r"\b(?:analysts?|Wall Street|consensus|market|investors?|economists?|estimates?|expectations)\b")

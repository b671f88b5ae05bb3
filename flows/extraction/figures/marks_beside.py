"""Marks told beside the level that passed them: "33,000 cars in June, surpassing the 30,000 mark"."""

import re

from flows.extraction.grammar.figure import Figure
from flows.extraction.wording.approximators import ABOUT

_PASSING = re.compile(
    r",(?: thus| thereby| so| comfortably| easily| narrowly| again)? (?:topping|surpassing|exceeding|crossing|passing"
    r"|breaking|breaching|clearing|approaching|nearing|closing in on|going past|moving past)(?: through| past)?"
    rf"(?: the)?{ABOUT} \Z"
)
# "Nearing the 60,000 that it wants to sell": an aim of its own.
_OF_AN_AIM = re.compile(r"(?: [a-z]+)? (?:that|which|it|they|planned|targeted|forecast|expected|aimed|foreseen)\b")
# A mark is near the level: "33,000 …, exceeding 20,000 for the second time".
_NEAR = 2.0


def without_marks(told: list[Figure]) -> list[Figure]:
    """The figures, less those that are only a mark which the level before them has passed or come near to."""
    return [f.refused("a mark") if any(_is_mark_of(f, o) for o in told[:at]) else f for at, f in enumerate(told)]


def _is_mark_of(mark: Figure, level: Figure) -> bool:
    high, value = level.number.value, mark.number.value
    digits = mark.number.start if mark.number.number_start is None else mark.number.number_start
    return (
        mark.metric is not None
        and level.metric is not None
        and level.number.label == mark.number.label != "change"
        and high is not None
        and value is not None
        and 0 < value < high * _NEAR
        and high < value * _NEAR
        and level.number.end < mark.number.start
        and _OF_AN_AIM.match(mark.sentence.after(mark.number, 40)) is None
        and _PASSING.search(mark.sentence.slice(level.number.end, digits)) is not None
    )

"""Bounds told by a negation: "does not expect to sell more than 9,000", "will not go below 40,000"."""

import re

from flows.extraction.grammar.figure import Figure
from flows.extraction.grammar.stance import Stance
from flows.extraction.wording.records import replace

_NO_MORE = re.compile(r"(?i)(?:\b(?:no|not|never)|n't) (?:\w+ ){0,2}?more than\b")
_NO_LESS = re.compile(
    r"(?i)(?:\b(?:not|never|no)|n't) (?:\w+ ){0,2}?(?:go|fall|drop|sink|slip|come|dip|get|sell|build|make"
    r"|be)(?: (?:any|to))?"
    r" (?:below|under|less than|fewer than)\b"
)
_GIVEN_UP = re.compile(r"(?i)\b(?:no longer|any longer|any more|anymore|nobody|nothing|without|neither|nor)\b")


def bounded(figure: Figure, view: Stance) -> tuple[Figure, Stance]:
    """The figure and its stance with the negation taken as what it is where it stands before "more than": a bound from
    above, that is stated.
    """
    sentence, number, doubt = figure.sentence, figure.number, view.doubt
    if view.certainty != "denied" or doubt is None or doubt.start > number.start + 3:
        return figure, view
    words = sentence.slice(min(doubt.start, number.start), number.start) + number.surface
    if _NO_LESS.search(words) and doubt.label == "negation" and not _GIVEN_UP.search(words):
        # "We will not go below 250,000."
        return replace(figure, number=replace(number, comparator="ge")), replace(view, certainty="asserted", doubt=None)
    more = (
        number.comparator in ("gt", "ge")
        and doubt.label == "negation"
        and re.search(r"(?i)\b(?:more than|over|above)\b", words) is not None
    )
    if not more and _NO_MORE.search(words) is None:
        return figure, view
    if _GIVEN_UP.search(words) or re.search(r"\d", words[: -len(number.surface)]):
        return figure, view
    return replace(figure, number=replace(number, comparator="le")), replace(view, certainty="asserted", doubt=None)

"""Tallies: names with a number each, of which nothing else tells what is counted ("Tesla 2,301, BYD 820")."""

import re
from dataclasses import replace

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.figure import Figure
from flows.extraction.wording.small_numbers import SMALL_NUMBER

_LINK = re.compile(r",? with | \(|: | | [-\u2013] ")
_ENDS = re.compile(r"\)?(?:[,.;]|,? and\b|\Z)")
# What says that the makers of a month, or of a country, are told by what they sold.
_RANKING = re.compile(
    rf"\b(?:best-?sell\w*|top[ -](?:{SMALL_NUMBER}|\d+)|rankings?|league|tables?|podium|leaders?"
    r"|charts?|market)\b",
    re.IGNORECASE,
)
# Fewer than this are places, models or stars; so many names make a tally by themselves.
_LEAST, _TALLY = 100, 3


def tallied(figure: Figure) -> Figure | None:
    """A number right behind a maker's name, one of three or more (two where a ranking is spoken of): cars sold."""
    sentence, number = figure.sentence, figure.number
    if figure.noun is not None or not _is_count(number):
        return None
    pairs = _pairs(sentence)
    if number not in pairs or len(pairs) < (_TALLY - 1 if _RANKING.search(sentence.text) else _TALLY):
        return None
    return replace(figure, metric="vehicle_sales", reason=None)


def _pairs(sentence: Sentence) -> list[Mention]:
    """The numbers of a sentence that stand right behind a maker's name and end there."""
    ends = {m.end for m in sentence.of("organization")}
    return [
        number
        for number in sentence.of("number")
        if _is_count(number)
        and any(_LINK.fullmatch(sentence.slice(end, number.start)) for end in ends if 0 < number.start - end <= 7)
        and _ENDS.match(sentence.after(number, 5))
    ]


def _is_count(number: Mention) -> bool:
    return number.kind == "number" and number.label == "cardinal" and (number.value or 0) >= _LEAST

"""Wholes of which a figure is a part: "7,500 of its 54,000 jobs", "2,000 jobs, 15 percent of the workforce"."""

import re
from collections.abc import Sequence
from itertools import pairwise

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.figure import Figure
from flows.extraction.wording.approximators import APPROXIMATOR
from flows.extraction.wording.records import replace

_OF_ALL = re.compile(
    r"(?:\d(?: million| thousand)?|half|thirds?|quarters?|fifths?|tenths?|per ?cent|%) (?:out )?of (?:(?:its|the|their"
    rf"|{APPROXIMATOR}|currently) )*\Z"
)
# "2,000 jobs, 15 percent of the workforce, by 2027": the same figure again.
_SO_MUCH_OF = re.compile(
    r",? of (?:the|its|their|all) (?:[\w-]+ ){0,2}?(?:workforce|staff|employees|total(?! [a-z])|payroll|headcount"
    r"|jobs)\b"
)
_SHARES = frozenset({"market_share", "electrified_share", "local_content"})


def is_of_the_whole(sentence: Sentence, number: Mention) -> bool:
    """Whether a number is the whole of which the one before it is a part, or that part again in percent."""
    if _OF_ALL.search(sentence.before(number, 40)) is not None:
        return True
    return number.unit == "percent" and _SO_MUCH_OF.match(sentence.after(number, 40)) is not None


_OF_THEM = re.compile(r" of (?:them|these|those|which|that)\b")


def timed_as_whole(told: Sequence[Figure]) -> list[Figure]:
    """The figures, a share "of them" with the time of those: "5 million sales in 2030, 60 percent of them electric"."""
    found = list(told)
    for position, (whole, part) in enumerate(pairwise(told)):
        if part.metric == "electrified_share" and part.period is None and _OF_THEM.match(part.after):
            found[position + 1] = replace(part, period=whole.period)
    return found


def in_percent(figure: Figure) -> Figure:
    """A share that a fraction tells, as the percentage that it is."""
    if figure.number.label != "fraction" or figure.whole is not None or figure.metric not in _SHARES:
        return figure
    return replace(figure, whole=round((figure.number.value or 0) * 100, 4))

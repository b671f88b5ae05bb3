"""Deadlines behind two infinitives of one plan: "wants to have 100 dealers and to sell 10,000 cars by 2027"."""

import itertools
import re

from flows.extraction.grammar.figure import Figure
from flows.extraction.wording.records import replace

_PLANS_TO = re.compile(
    r"\b(?:wants?|intends?|plans?|aims?|hopes?|means|expects?|wishes|is (?:due|set|expected|planning)|are (?:due|set)"
    r"|would like) to [a-z]+ [^;:]*\Z"
)
_AND_TO = re.compile(r"[^;:.]{0,60},? and to (?:have )?[a-z]+ [^,;:.\d]{0,25}")
_DEADLINES = ("by", "within", "until", "before")


def shared_deadlines(told: list[Figure]) -> list[Figure]:
    """The figures of a sentence; the first of two infinitives has the deadline of the second where it has no time."""
    found = list(told)
    for position, (first, second) in enumerate(itertools.pairwise(told)):
        sentence, time = first.sentence, second.period
        if first.period is not None or first.metric is None or second.metric is None or first.base or time is None:
            continue
        ahead = sentence.slice(sentence.start, first.number.start)
        gap = sentence.slice(first.number.end, second.number.start)
        due = time.relation in _DEADLINES and time.start >= second.number.end
        if due and _PLANS_TO.search(ahead) and _AND_TO.fullmatch(gap):
            found[position] = replace(first, period=time)
    return found

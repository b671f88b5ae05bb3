"""Likened: names at the head of a sentence to which the maker behind them is likened ("Unlike X, Y has no plant")."""

import re
from itertools import pairwise

from flows.extraction.grammar.article import Sentence
from flows.extraction.grammar.kept import kept
from flows.extraction.wording.needed import Needing

# "Unlike X, Y has no plant there": the other is told of.
_LIKENED = Needing(
    r"\W*(?:(?:(?:Much|Just|Not|Quite) )?(?:[Ll]ike|[Uu]nlike)|After|Following|Behind|Besides?|Alongside|Apart from"
    r"|Contrary to|In contrast (?:to|with)|Compared (?:to|with)|Ahead of|Together with|Next to|As with|Instead of)"
    r" (?:(?:the|its|their|rivals?|both|[a-z-]+) ){0,3}\Z"
)
_LIST_GAP = re.compile(r",? (?:and|or|&) (?:the )?|(?: (?!and\b)[a-z]+ [A-Z]\w+)?, (?:the )?(?:[a-z-]+ ){0,2}")


@kept
def behind_likened(sentence: Sentence) -> int:
    """Where the subject begins that a sentence likens to the names in front of it: 0 where it likens it to none."""
    names = sentence.of("organization")
    if not names or _LIKENED.fullmatch(sentence.slice(sentence.start, names[0].start)) is None:
        return 0
    subject = 0
    for one, other in pairwise(names):
        gap = sentence.slice(one.end, other.start)
        if _LIST_GAP.fullmatch(gap) is None:
            break
        if "," in gap and not re.search(r"\b(?:and|or|&) ", gap):
            subject = other.start
    return subject

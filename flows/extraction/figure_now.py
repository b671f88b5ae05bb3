"""Whether a figure is told for now."""

import re

from flows.extraction.figure import Figure

# "Jobs: 600 now, 2,000 by then".
_AT_HAND = re.compile(
    r"\A(?: (?!and\b|or\b|between\b|from\b)[a-z-]+){0,4} (?:now|today|at present|currently|so far|at the moment"
    r"|to date)(?=[,;.)]| and\b|\Z)"
)
_ASIDE_NOW = re.compile(
    r"[,(] ?(?:now|today|at present|currently|at the moment|already)(?: at| some| about| around)? \Z"
)


def at_hand(figure: Figure) -> bool:
    """Whether a figure is told for now."""
    return _AT_HAND.match(figure.sentence.after(figure.number, 40)) is not None or told_aside_now(figure)


def told_aside_now(figure: Figure) -> bool:
    """Whether a figure is told for now in an aside of a plan: "its capacity, 150,000 a year today, is to be raised"."""
    sentence, number = figure.sentence, figure.number
    before = sentence.before(number, 24)
    if _ASIDE_NOW.search(before) is not None:
        return True
    at_head = before.endswith((", ", "("))
    return at_head and _AT_HAND.match(sentence.after(number, 40)) is not None

"""Asides before a figure: what they tell has a time of its own."""

import re

from flows.extraction.grammar.figure import Figure

_BEHIND_ASIDE = re.compile(
    r", (?:is|are) (?:now |then |to |supposed|expected|planned|due|set|meant|scheduled|slated|destined|earmarked|guided"
    r"|forecast|projected|seen|tipped|put at|budgeted|targeted)"
)


def of_aside_before(figure: Figure) -> bool:
    """Whether a figure's time is that of an aside that ends before its verb: "America, good for 9,000 cars in 2025, is
    supposed to take 12,000". An aside that tells nothing but a time is none: "X, in 2026, is to sell 12,000".
    """
    period = figure.period
    if period is None or period.relation not in (None, "in") or figure.sentence.before(period, 2) == ", ":
        return False
    return _BEHIND_ASIDE.match(figure.sentence.slice(period.end, figure.number.start)) is not None

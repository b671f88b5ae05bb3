"""Rates that a number shares with the one that it is moved from."""

from collections.abc import Sequence

from flows.extraction.grammar.figure import Figure
from flows.extraction.wording.records import replace


def at_one_pace(told: Sequence[Figure]) -> list[Figure]:
    """The figures with the month or year that only the first of a move tells: "monthly capacity goes from 49,000 to
    64,000".
    """
    found: list[Figure] = []
    for figure in told:
        last = found[-1] if found else None
        moved = last is not None and last.base and last.metric == figure.metric and figure.metric is not None
        further = last is not None and figure.carried and last.metric == figure.metric == "production_capacity"
        if last is not None and (moved or further) and figure.rate is None and last.rate == "month":
            figure = replace(figure, rate=last.rate)
        found.append(figure)
    return found

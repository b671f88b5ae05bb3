"""Rates that a number shares with the one that it is moved from."""

import re
from collections.abc import Sequence

from flows.extraction.grammar.figure import Figure
from flows.extraction.wording.approximators import ABOUT
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
        if last is not None and last.base and _is_output(last, figure):
            found[-1] = replace(last, metric="production_capacity", rate=figure.rate)
        found.append(figure)
    return found


# "Output is to go up from 320,000 to 400,000 a year": both are what can be built a year.
_TO = re.compile(rf"(?: cars| vehicles| units)? to{ABOUT} ")


def _is_output(last: Figure, figure: Figure) -> bool:
    """Whether a capacity is what an output told right before it is moved to."""
    moved = (last.metric, figure.metric, figure.rate) == ("vehicle_production", "production_capacity", "year")
    return moved and _TO.fullmatch(figure.sentence.slice(last.number.end, figure.number.start)) is not None

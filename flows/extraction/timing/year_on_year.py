"""The time of a figure that only the one it is compared with is dated by: "11.5% more than in the second quarter of
2024" is told of the second quarter of 2025.
"""

import re
from calendar import monthrange
from dataclasses import replace
from datetime import date

from flows.extraction.grammar.figure import FLOWS, Figure
from flows.extraction.periods.periods import resolve_period
from flows.extraction.timing.compared_times import is_compared_with
from flows.extraction.timing.current_years import Dated

# A year stands in it: of "more than in May" nobody knows which May is meant.
_OF_A_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_LENGTHS = frozenset({"month", "quarter", "half", "year", "months", "span"})
# What may stand between a change and the time that it is told against.
_GAP = re.compile(r" ?(?:more|less|fewer|higher|lower|up|down|above|below|better|worse)?[^,;.\d]{0,30}")


def year_on(figure: Figure, reference: date | None) -> Dated | None:
    """The same stretch a year after the one that a figure's change is told against; null where that is not over yet."""
    sentence, change = figure.sentence, figure.change
    if change is None or reference is None or figure.metric not in FLOWS or figure.period is not None:
        return None
    start = max(change.end, figure.number.end)
    for period in sentence.of("period"):
        if period.start < start or _GAP.fullmatch(sentence.slice(start, period.start)) is None:
            continue
        if not is_compared_with(sentence, period) or _OF_A_YEAR.search(period.surface) is None:
            return None
        read = resolve_period(period.surface, reference, tense="past", relation="in")
        if read is None or read.start is None or read.end is None or read.granularity not in _LENGTHS:
            return None
        begin, end = _next_year(read.start), _next_year(read.end)
        if end > reference:
            return None
        return Dated(period, replace(read, start=begin, end=end))
    return None


def _next_year(day: date) -> date:
    """The same day a year later; the last of February stays the last."""
    last = day.day == monthrange(day.year, day.month)[1]
    year = day.year + 1
    return date(
        year, day.month, monthrange(year, day.month)[1] if last else min(day.day, 28) if day.month == 2 else day.day
    )

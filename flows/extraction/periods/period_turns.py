"""Turns: months and seasons counted from another date of the text — the following spring, that autumn."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from flows.extraction.periods.calendar import Interval, months
from flows.extraction.periods.period_term import Context

_YEARS = range(-2, 3)


@dataclass(frozen=True, slots=True)
class Turn:
    """Months that return every year, those before, at or behind another date of the text: the one that has not ended
    by then for "that", the next to begin for "the following", the last to have ended for "the previous".
    """

    first: int
    last: int
    granularity: str
    side: Literal[-1, 0, 1]
    relative: ClassVar[bool] = True
    anaphoric: ClassVar[bool] = True

    def days(self, context: Context) -> Interval | None:
        """The first and last day in this context, None where it does not tell them."""
        anchor = context.anchor
        if anchor is None:
            return None
        near = [found for by in _YEARS if (found := months(anchor.year + by, self.first, self.last)) is not None]
        if self.side < 0:
            return max((found for found in near if found.end < anchor), default=None)
        if self.side > 0:
            return min((found for found in near if found.start > anchor), default=None)
        return min((found for found in near if found.end >= anchor), default=None)

"""Term: what each part of a date expression can tell, and the year that is meant where none is told."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, Protocol

from flows.extraction.periods.calendar import Interval

Tense = Literal["past", "future"]
# A slice of the year without a year is that of the reference's own year, unless it is further away than half a year:
# then it is the one on the near side, that is the nearest one.
_HALF_YEAR = timedelta(days=183)


@dataclass(frozen=True, slots=True)
class Context:
    """What an expression is resolved against; from `anchor` count "the following year" and "two years later".

    `anchor_end` is the last day of the period that begins with the anchor, where that is known.
    """

    reference: date | None = None
    tense: Tense | None = None
    year: int | None = None
    anchor: date | None = None
    anchor_end: date | None = None


class Term(Protocol):
    """A stretch of days."""

    @property
    def granularity(self) -> str:
        """How fine it is: day, week, month, quarter, half, season, year, decade, span, duration, month_part …"""

    @property
    def relative(self) -> bool:
        """Whether the days depend on the reference date."""

    @property
    def anaphoric(self) -> bool:
        """Whether the days depend on another date of the text."""

    def days(self, context: Context) -> Interval | None:
        """The first and last day in this context, None where it does not tell them."""


class Derived:
    """What a term needs that is a part of another one: what that one needs."""

    __slots__ = ()
    of: Term

    @property
    def relative(self) -> bool:
        """Whether the days depend on the reference date."""
        return self.of.relative

    @property
    def anaphoric(self) -> bool:
        """Whether the days depend on another date of the text."""
        return self.of.anaphoric


class Yearly:
    """What a term needs that returns every year: a year, or a reference date to choose it by."""

    __slots__ = ()
    year: Term | None

    @property
    def relative(self) -> bool:
        """Whether the days depend on the reference date."""
        return self.year is None or self.year.relative

    @property
    def anaphoric(self) -> bool:
        """Whether the days depend on another date of the text."""
        return self.year is not None and self.year.anaphoric

    def of_year(self, number: int) -> Interval | None:
        """The days in a certain year, None if it has none (29 February)."""
        raise NotImplementedError

    def in_context(self, context: Context, side: Tense | None = None) -> Interval | None:
        """The days in the year that the words or the context tell."""
        if self.year is None:
            return _chosen(self.of_year, context, side)
        within = self.year.days(context)
        return None if within is None else self.of_year(within.start.year)


def _chosen(of_year: Callable[[int], Interval | None], context: Context, side: Tense | None = None) -> Interval | None:
    """The year's slice that is meant where no year is told: by the tense, else the nearest one to the reference date.

    Past: the last one that has begun; future: the first one that has not ended. Without a reference date the one
    year that the surroundings name.
    """
    reference = context.reference
    if reference is None:
        return None if context.year is None else of_year(context.year)
    # Four years either way: 29 February.
    near = [found for offset in range(-4, 5) if (found := of_year(reference.year + offset)) is not None]
    if side is not None:
        gone = [found for found in near if found.end < reference]
        ahead = [found for found in near if found.start > reference]
        return max(gone, default=None) if side == "past" else min(ahead, default=None)
    if context.tense == "past":
        return max((found for found in near if found.start <= reference), default=None)
    if context.tense == "future":
        return min((found for found in near if found.end >= reference), default=None)
    own = of_year(reference.year)
    if own is not None and max(own.start - reference, reference - own.end) <= _HALF_YEAR:
        return own
    return min(near, key=lambda found: max(found.start - reference, reference - found.end), default=None)

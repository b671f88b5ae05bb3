"""Spans: terms that stretch over time — durations, ranges, the part of a year that is gone or left, financial years."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar, Literal

from flows.extraction.periods.calendar import MONTHS_OF, Interval, Unit, months, shifted, unit_around
from flows.extraction.periods.period_term import Context, Derived, Term
from flows.extraction.periods.period_terms import Day, Edge, Part, Slice


@dataclass(frozen=True, slots=True)
class SoFar:
    """The part of a term up to the reference date (earlier this year, year to date) or from it on (later this year)."""

    of: Term
    rest: bool

    @property
    def granularity(self) -> str:
        """How fine it is."""
        return f"{self.of.granularity}_part"

    relative: ClassVar[bool] = True

    @property
    def anaphoric(self) -> bool:
        """Whether the days depend on another date of the text."""
        return self.of.anaphoric

    def days(self, context: Context) -> Interval | None:
        """The first and last day in this context, None where it does not tell them."""
        within = self.of.days(context)
        if within is None or context.reference is None:
            return None
        if not within.start <= context.reference <= within.end:
            return within
        return Interval(context.reference, within.end) if self.rest else Interval(within.start, context.reference)


@dataclass(frozen=True, slots=True)
class Length:
    """How long: months and days, the longer end of a range. None where words say it vaguely (several years)."""

    months: int | None
    days: int = 0
    unit: Unit = "year"


@dataclass(frozen=True, slots=True)
class Span:
    """A duration that begins or ends at the reference date; without direction it goes with the tense, else ahead."""

    length: Length
    direction: Literal["ahead", "back"] | None
    anaphoric: bool = False
    granularity: ClassVar[str] = "duration"
    relative: ClassVar[bool] = True

    def days(self, context: Context) -> Interval | None:
        """The first and last day in this context, None where it does not tell them."""
        origin = context.anchor if self.anaphoric else context.reference
        if origin is None or self.length.months is None:
            return None
        if self.direction is not None and self.length.unit in ("quarter", "half"):
            return self._whole_units(origin)
        back = self.direction == "back" or (self.direction is None and context.tense == "past")
        sign = -1 if back else 1
        other = shifted(origin, sign * self.length.months, sign * self.length.days)
        if other is None:
            return None
        return Interval(other, origin) if back else Interval(origin, other)

    def _whole_units(self, origin: date) -> Interval | None:
        """Quarters and halves are those of the calendar: the past two quarters are the two that are over."""
        assert self.length.months is not None, self
        count = self.length.months // MONTHS_OF[self.length.unit]
        edges = (-count, -1) if self.direction == "back" else (1, count)
        first, last = (unit_around(origin, self.length.unit, edge) for edge in edges)
        return None if first is None or last is None else Interval(first.start, last.end)


# A part of a year is longer than a month, and no longer than the year.
_PART_OF_YEAR, _YEAR = timedelta(days=31), timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Away:
    """A point that lies a duration from the reference date (three months ago) or from another date (two years later).

    Years tell the month, months and less tell the day.
    """

    length: Length
    sign: Literal[-1, 1]
    anaphoric: bool = False
    relative: ClassVar[bool] = True

    @property
    def granularity(self) -> str:
        """How fine it is."""
        return "month" if self.length.unit in ("year", "decade") else "day"

    def days(self, context: Context) -> Interval | None:
        """The first and last day in this context, None where it does not tell them."""
        origin = context.anchor if self.anaphoric else context.reference
        if origin is None or self.length.months is None:
            return None
        at = shifted(origin, self.sign * self.length.months, self.sign * self.length.days)
        if at is None:
            return None
        return self._as_long(context) or unit_around(at, self._fineness(origin))

    def _as_long(self, context: Context) -> Interval | None:
        """As long as the part of a year that it counts from: "A opens in the second half of 2025, B a year later"."""
        start, end = context.anchor, context.anchor_end
        if not self.anaphoric or self.granularity != "month" or start is None or end is None or start.day != 1:
            return None
        if end - start < _PART_OF_YEAR or end - start > _YEAR:
            return None
        months = self.sign * (self.length.months or 0)
        first, behind = shifted(start, months), shifted(end + timedelta(days=1), months)
        return None if first is None or behind is None else Interval(first, behind - timedelta(days=1))

    def _fineness(self, origin: date) -> Literal["day", "month", "year"]:
        """As fine as the date that it counts from: "entered A in 2021, B a year later" tells a year, "in May,
        … two months later" a month.
        """
        first = self.anaphoric and origin.day == 1
        if self.granularity == "month":
            return "year" if first and origin.month == 1 else "month"
        return "month" if first and self.length.unit == "month" else "day"


@dataclass(frozen=True, slots=True)
class Ending(Derived):
    """Months that end with a term: the year to March 2025, the three months to June, the quarter ended 30 June."""

    length: int
    of: Term
    granularity: str = "span"

    def days(self, context: Context) -> Interval | None:
        """The first and last day in this context, None where it does not tell them."""
        within = self.of.days(context)
        start = None if within is None else shifted(within.end + timedelta(days=1), -self.length)
        return None if within is None or start is None else Interval(start, within.end)


@dataclass(frozen=True, slots=True)
class Beginning(Derived):
    """Months that begin with a term: the four years from 2027."""

    length: int
    of: Term
    granularity: str = "span"

    def days(self, context: Context) -> Interval | None:
        """The first and last day in this context, None where it does not tell them."""
        within = self.of.days(context)
        end = None if within is None else shifted(within.start, self.length)
        return None if within is None or end is None else Interval(within.start, end - timedelta(days=1))


@dataclass(frozen=True, slots=True)
class Fiscal:
    """A financial year named by both its calendar years (April to March); by one alone its months are not known, nor
    those of several years (FY22-27).
    """

    first: int
    second: int | None
    granularity: ClassVar[str] = "fiscal_year"
    relative: ClassVar[bool] = False
    anaphoric: ClassVar[bool] = False

    def days(self, context: Context) -> Interval | None:
        """The first and last day in this context, None where it does not tell them."""
        return months(self.first, 4, 15) if self.second == self.first + 1 else None


@dataclass(frozen=True, slots=True)
class Unknown:
    """Words for a time that no context can turn into days: 03/04/2024, recent years, fiscal 2026's third quarter."""

    granularity: str
    relative: ClassVar[bool] = False
    anaphoric: ClassVar[bool] = False

    def days(self, context: Context) -> Interval | None:
        """The first and last day in this context, None where it does not tell them."""
        return None


def _without_year(term: Term) -> bool:
    inner = term.of if isinstance(term, (Edge, Part)) else term
    return isinstance(inner, (Slice, Day)) and inner.year is None and not (isinstance(inner, Slice) and inner.side)


@dataclass(frozen=True, slots=True)
class Between:
    """From the first day of one term to the last of another; an end without a year takes it from the other end."""

    first: Term
    last: Term
    granularity: ClassVar[str] = "span"

    @property
    def relative(self) -> bool:
        """Whether the days depend on the reference date."""
        return self.first.relative or self.last.relative

    @property
    def anaphoric(self) -> bool:
        """Whether the days depend on another date of the text."""
        return self.first.anaphoric or self.last.anaphoric

    def days(self, context: Context) -> Interval | None:
        """The first and last day in this context, None where it does not tell them."""
        last = self.last.days(context)
        if last is None:
            return None
        point = self.last.point(context) if isinstance(self.last, Edge) else None
        until = last.end if point is None else point
        first = self._first(context, last)
        return Interval(first.start, until) if first is not None and first.start <= until else None

    def _first(self, context: Context, last: Interval) -> Interval | None:
        """The first term's days: where neither end has a year, the last such days before the end."""
        if not (_without_year(self.first) and _without_year(self.last)):
            return self.first.days(context)
        own = Context(year=last.start.year)
        first = self.first.days(own)
        return (
            first
            if first is not None and first.start <= last.end
            else self.first.days(Context(year=last.start.year - 1))
        )

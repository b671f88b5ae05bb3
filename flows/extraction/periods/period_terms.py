"""Terms: what a date expression is made of, each knowing the days that it stands for once its context is known.

A term is parsed once (see `period_grammar`) and resolved as often as there are reference dates. `days`
returns None where the context does not say which days are meant: never a guess.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import ClassVar, Literal

from flows.extraction.periods.calendar import (
    Interval,
    Third,
    Unit,
    day,
    head,
    middle_day,
    months,
    shifted,
    tail,
    third,
    unit_around,
    week_of,
)
from flows.extraction.periods.period_term import Context, Derived, Tense, Term, Yearly


@dataclass(frozen=True, slots=True)
class Year:
    """A calendar year: 2025."""

    number: int
    granularity: ClassVar[str] = "year"
    relative: ClassVar[bool] = False
    anaphoric: ClassVar[bool] = False

    def days(self, context: Context) -> Interval | None:
        """The first and last day in this context, None where it does not tell them."""
        return months(self.number, 1, 12)


@dataclass(frozen=True, slots=True)
class Decade:
    """The decade that begins with a year: the 2020s."""

    first: int
    granularity: ClassVar[str] = "decade"
    relative: ClassVar[bool] = False
    anaphoric: ClassVar[bool] = False

    def days(self, context: Context) -> Interval | None:
        """The first and last day in this context, None where it does not tell them."""
        return months(self.first, 1, 120)


@dataclass(frozen=True, slots=True)
class Deictic:
    """A unit counted from the reference date (this, last, next …) or, if `anaphoric`, from another date of the text.

    `definite`: "the year" and "the month", which say which one only beside other words ("the end of the year").
    `narrated`: "the next year", which in a tale of the past counts from the date told before.
    """

    unit: Unit
    offset: int
    anaphoric: bool = False
    definite: bool = False
    narrated: bool = False
    relative: ClassVar[bool] = True

    @property
    def granularity(self) -> str:
        """How fine it is."""
        return self.unit

    def days(self, context: Context) -> Interval | None:
        """The first and last day in this context, None where it does not tell them."""
        told = self.narrated and context.tense == "past" and context.anchor is not None
        origin = context.anchor if self.anaphoric or told else context.reference
        now = context.reference
        bygone = origin is None or (context.tense == "future" and now is not None and origin < now)
        if self.anaphoric and self.definite and self.unit == "year" and bygone:
            origin = now  # "will follow in the course of the year", with no other year told that is to come
        return None if origin is None else unit_around(origin, self.unit, self.offset)


@dataclass(frozen=True, slots=True)
class Slice(Yearly):
    """Months of a year: a month, quarter, half, season or the first nine months, with or without the year.

    Months above 12 are those of the next year (winter). `edtf_code`: the sub-year code of EDTF level 2, if it has one.
    `side`: where the words themselves say on which side of the reference date it lies (last March, next spring).
    """

    first: int
    last: int
    year: Term | None
    granularity: str
    edtf_code: int | None = None
    side: Tense | None = None

    def of_year(self, number: int) -> Interval | None:
        """The days in a certain year."""
        return months(number, self.first, self.last)

    def days(self, context: Context) -> Interval | None:
        """The first and last day in this context, None where it does not tell them."""
        return self.in_context(context, self.side)


@dataclass(frozen=True, slots=True)
class Day(Yearly):
    """A day and month, with or without the year."""

    number: int
    month: int
    year: Term | None
    granularity: ClassVar[str] = "day"

    def of_year(self, number: int) -> Interval | None:
        """The days in a certain year."""
        found = day(number, self.month, self.number)
        return None if found is None else Interval(found, found)

    def days(self, context: Context) -> Interval | None:
        """The first and last day in this context, None where it does not tell them."""
        return self.in_context(context)


@dataclass(frozen=True, slots=True)
class DayOf(Derived):
    """The n-th day of a month that is told by other words (negative: from its end): the 20th of next month."""

    number: int
    of: Term
    granularity: ClassVar[str] = "day"

    def days(self, context: Context) -> Interval | None:
        """The first and last day in this context, None where it does not tell them."""
        within = self.of.days(context)
        if within is None:
            return None
        found = (
            within.start + timedelta(days=self.number - 1)
            if self.number > 0
            else within.end + timedelta(days=self.number + 1)
        )
        return Interval(found, found) if within.start <= found <= within.end else None


@dataclass(frozen=True, slots=True)
class WeekOf(Derived):
    """The n-th week of a month or year (negative: from its end)."""

    number: int
    of: Term
    granularity: ClassVar[str] = "week"

    def days(self, context: Context) -> Interval | None:
        """The first and last day in this context, None where it does not tell them."""
        within = self.of.days(context)
        return None if within is None else week_of(within, self.number)


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week: the nearest one on the side of the tense; without tense the last one, as in news copy.

    `side`: "last" and "next" leave the reference date itself out; `week` tells the week ("Friday next week").
    """

    number: int
    side: Literal["last", "next"] | None = None
    week: Term | None = None
    granularity: ClassVar[str] = "day"
    relative: ClassVar[bool] = True
    anaphoric: ClassVar[bool] = False

    def days(self, context: Context) -> Interval | None:
        """The first and last day in this context, None where it does not tell them."""
        if self.week is not None:
            within = self.week.days(context)
            found = None if within is None else within.start + timedelta(days=self.number)
            return None if found is None else Interval(found, found)
        if context.reference is None:
            return None
        ahead = (self.number - context.reference.weekday()) % 7
        back = ahead - 7 if ahead else 0
        if self.side == "next" or (self.side is None and context.tense == "future"):
            move = ahead or (7 if self.side == "next" else 0)
        else:
            move = back or (-7 if self.side == "last" else 0)
        found = shifted(context.reference, days=move)
        return None if found is None else Interval(found, found)


def _begun(of: Term, within: Interval, part: Interval, context: Context) -> Interval:
    """The stretch that a part is of: of one that returns every year the one before, where the part is told in the past
    and has not begun ("at the end of March it had 220 stores", told on 10 March).
    """
    late = context.tense == "past" and context.reference is not None and part.start > context.reference
    returns = of.year is None if isinstance(of, Slice) else isinstance(of, Deictic) and of.definite and not of.anaphoric
    if not late or not returns:
        return within
    before = of.days(replace(context, reference=within.start - timedelta(days=1)))
    return within if before is None else before


@dataclass(frozen=True, slots=True)
class Part(Derived):
    """The early, middle or late part of a term."""

    part: Third
    of: Term

    @property
    def granularity(self) -> str:
        """How fine it is."""
        return f"{self.of.granularity}_part"

    def days(self, context: Context) -> Interval | None:
        """The first and last day in this context, None where it does not tell them."""
        within = self.of.days(context)
        if within is None:
            return None
        begun = _begun(self.of, within, third(within, self.part, self.of.granularity), context)
        return third(begun, self.part, self.of.granularity)


@dataclass(frozen=True, slots=True)
class Edge(Derived):
    """The beginning, middle or end of a term: beside "in" a stretch, beside a deadline a point (`point`)."""

    edge: Literal["start", "middle", "end"]
    of: Term

    @property
    def granularity(self) -> str:
        """How fine it is."""
        return f"{self.of.granularity}_part"

    def whole(self, context: Context) -> Interval | None:
        """The days of the term itself; a decade ends with its tenth year: 2030, not 2029 (contract)."""
        decade = isinstance(self.of, Deictic) and self.of.unit == "decade"
        if self.edge != "start" and isinstance(self.of, Deictic) and decade and context.reference:
            last = -(-context.reference.year // 10) * 10 + 10 * self.of.offset
            return months(last - 9, 1, 120)
        return self.of.days(context)

    def days(self, context: Context) -> Interval | None:
        """The first and last day in this context, None where it does not tell them."""
        within = self.whole(context)
        if within is None:
            return None
        return self._of(_begun(self.of, within, self._of(within), context))

    def _of(self, within: Interval) -> Interval:
        if self.edge == "middle":
            return third(within, "mid", self.of.granularity)
        return (head if self.edge == "start" else tail)(within, self.of.granularity)

    def point(self, context: Context) -> date | None:
        """The day itself: the first, the last, or the one that ends the first half."""
        within = self.whole(context)
        if within is None:
            return None
        if self.edge == "middle":
            return middle_day(within, self.of.granularity)
        return within.start if self.edge == "start" else within.end

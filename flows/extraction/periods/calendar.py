"""Calendar arithmetic: intervals of days, all inclusive, and the parts that they are cut into.

The cuts are those of the data contract: a year in thirds of four months, a month in thirds of ten days (the last one
takes the rest), the end of a year is its December. Weeks run from Monday to Sunday (ISO 8601).
"""

from datetime import MAXYEAR, MINYEAR, date, timedelta
from functools import lru_cache
from typing import Literal, NamedTuple

Unit = Literal["day", "week", "month", "quarter", "half", "year", "decade"]
Third = Literal["early", "mid", "late"]
MONTHS_OF: dict[str, int] = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120}


class Interval(NamedTuple):
    """Days from the first to the last, both inclusive."""

    start: date
    end: date


def day(year: int, month: int, number: int) -> date | None:
    """The day, or None where the calendar has none (31 June, year 0)."""
    try:
        return date(year, month, number)
    except ValueError:
        return None


def shifted(start: date, months: int = 0, days: int = 0) -> date | None:
    """A date moved by months (to the last day of a shorter month), then by days; None outside the calendar."""
    at = start.year * 12 + start.month - 1 + months
    year, month = at // 12, at % 12 + 1
    if not MINYEAR <= year < MAXYEAR:
        return None
    try:
        return date(year, month, min(start.day, month_length(year, month))) + timedelta(days=days)
    except OverflowError:
        return None


def month_length(year: int, month: int) -> int:
    """The number of days of a month."""
    following = date(year + month // 12, month % 12 + 1, 1)
    return (following - timedelta(days=1)).day


@lru_cache(maxsize=4096)
def months(year: int, first: int, last: int) -> Interval | None:
    """The months from `first` to `last` of a year; 13 is the January of the next one."""
    start = shifted(date(year, 1, 1), first - 1) if MINYEAR <= year <= MAXYEAR else None
    after = shifted(date(year, 1, 1), last) if start is not None else None
    if start is None or after is None:
        return None
    return Interval(start, after - timedelta(days=1))


def unit_around(reference: date, unit: Unit, offset: int = 0) -> Interval | None:
    """The unit that holds the reference date, or the one `offset` units later."""
    if unit in ("day", "week"):
        first = reference if unit == "day" else reference - timedelta(days=reference.weekday())
        length = 1 if unit == "day" else 7
        start = shifted(first, days=length * offset)
        end = None if start is None else shifted(start, days=length - 1)
        return None if start is None or end is None else Interval(start, end)
    length = MONTHS_OF[unit]
    at = reference.year * 12 + reference.month - 1
    first_month = (at // length + offset) * length
    return months(first_month // 12, first_month % 12 + 1, first_month % 12 + length)


def third(of: Interval, part: Third, granularity: str) -> Interval:
    """The early, middle or late part: of a year in months, of a month in tens of days, of all else in equal thirds.

    Of a week: Monday to Wednesday, Tuesday to Thursday, Thursday to Sunday.
    """
    place = ("early", "mid", "late").index(part)
    if granularity == "month":
        tens = ((0, 9), (10, 19), (20, (of.end - of.start).days))[place]
        return Interval(of.start + timedelta(days=tens[0]), of.start + timedelta(days=tens[1]))
    if granularity == "week":
        days = ((0, 2), (1, 3), (3, 6))[place]
        return Interval(of.start + timedelta(days=days[0]), of.start + timedelta(days=days[1]))
    length = _length_in_months(of)
    if length is not None and length >= 3 and length % 3 == 0:
        step = length // 3
        cut = months(of.start.year, of.start.month + step * place, of.start.month + step * (place + 1) - 1)
        assert cut is not None, of
        return cut
    count = (of.end - of.start).days + 1
    first, last = count * place // 3, max(count * (place + 1) // 3 - 1, count * place // 3)
    return Interval(of.start + timedelta(days=first), of.start + timedelta(days=last))


def tail(of: Interval, granularity: str) -> Interval:
    """The end of an interval: the last year of a decade, the last month of a year, half or quarter.

    Of a month it is the late third, of a week the last three days.
    """
    if granularity == "decade":
        return Interval(date(of.end.year, 1, 1), of.end)
    length = _length_in_months(of)
    if length is not None and length > 1:
        return Interval(of.end.replace(day=1), of.end)
    if granularity == "week":
        return Interval(of.end - timedelta(days=2), of.end)
    return third(of, "late", granularity)


def head(of: Interval, granularity: str) -> Interval:
    """The beginning of an interval: its early part."""
    return third(of, "early", granularity)


def middle_day(of: Interval, granularity: str) -> date:
    """The day at which the first half of an interval ends: 30 June of a year, the 15th of a month."""
    if granularity == "month":
        return of.start + timedelta(days=14)
    length = _length_in_months(of)
    if length is not None and length % 2 == 0:
        half = months(of.start.year, of.start.month, of.start.month + length // 2 - 1)
        assert half is not None, of
        return half.end
    return of.start + timedelta(days=(of.end - of.start).days // 2)


def week_of(of: Interval, number: int) -> Interval | None:
    """The n-th week of a month or year (negative: from its end); a week is of where its Thursday is, as in ISO 8601."""
    first_thursday = of.start + timedelta(days=(3 - of.start.weekday()) % 7)
    last_thursday = of.end - timedelta(days=(of.end.weekday() - 3) % 7)
    thursday = (
        first_thursday + timedelta(weeks=number - 1) if number > 0 else last_thursday + timedelta(weeks=number + 1)
    )
    if not of.start <= thursday <= of.end:
        return None
    return Interval(thursday - timedelta(days=3), thursday + timedelta(days=3))


def _length_in_months(of: Interval) -> int | None:
    """How many whole calendar months the interval is; None if it is not made of whole ones."""
    if of.start.day != 1 or (of.end + timedelta(days=1)).day != 1:
        return None
    return (of.end.year - of.start.year) * 12 + of.end.month - of.start.month + 1

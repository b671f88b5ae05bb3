"""Schedules of sources: whether one is due, told from its schedule, its last run and the time.

A schedule is a span ("15m", "6h", "1d": at most that often) or five fields of cron in UTC ("0 6 * * *").
"""

import datetime as dt
import re

_SPAN = re.compile(r"([0-9]{1,6})([smhd])")
_SECONDS = {"s": 1, "m": 60, "h": 3_600, "d": 86_400}
# Minute, hour, day of the month, month, day of the week with Sunday as 0 and 7.
_LIMITS = ((0, 59), (0, 23), (1, 31), (1, 12), (0, 7))
_PART = re.compile(r"(?:\*|([0-9]{1,2})(?:-([0-9]{1,2}))?)(?:/([0-9]{1,2}))?")
# A run begins some seconds sooner or later after its time: one of every hour is not to skip a source of every hour.
_EARLY = dt.timedelta(minutes=1)
# A source that was not asked for longer than this is due, whatever its cron says.
_LONGEST = dt.timedelta(days=32)


def parse_span(text: str) -> dt.timedelta:
    """A span of time: a whole number and one of s, m, h, d. Raises ValueError.

    >>> parse_span("15m")
    datetime.timedelta(seconds=900)
    """
    found = _SPAN.fullmatch(text)
    if found is None:
        raise ValueError(f'{text!r} is no span of time; write "15m", "6h" or "1d"')
    return dt.timedelta(seconds=int(found[1]) * _SECONDS[found[2]])


def show_span(span: dt.timedelta) -> str:
    """A span of whole seconds as `parse_span` reads it, in the largest unit that fits.

    >>> show_span(dt.timedelta(hours=36)), show_span(dt.timedelta(seconds=90))
    ('36h', '90s')
    """
    seconds = int(span.total_seconds())
    unit = next((unit for unit in "dhm" if seconds and seconds % _SECONDS[unit] == 0), "s")
    return f"{seconds // _SECONDS[unit]}{unit}"


def check_schedule(text: str) -> str:
    """The schedule itself. Raises ValueError where it is neither a span nor five fields of cron."""
    if _SPAN.fullmatch(text) is None:
        _fields(text)
    return text


def is_due(schedule: str | None, last: dt.datetime | None, now: dt.datetime) -> bool:
    """Whether a source is to be collected now; without a schedule or a last run it is. Times are in UTC."""
    if schedule is None or last is None:
        return True
    if _SPAN.fullmatch(schedule) is not None:
        span = parse_span(schedule)
        return now - last >= span - min(span / 20, _EARLY)
    if now - last > _LONGEST:
        return True
    minute = last.replace(second=0, microsecond=0) + dt.timedelta(minutes=1)
    fields = _fields(schedule)
    while minute <= now:
        if _fires(fields, minute):
            return True
        minute += dt.timedelta(minutes=1)
    return False


def _fields(text: str) -> list[frozenset[int]]:
    parts = text.split()
    if len(parts) != len(_LIMITS):
        raise ValueError(f'{text!r} is no schedule; write a span ("6h") or five fields of cron ("0 6 * * *")')
    fields = [_field(part, low, high, text) for part, (low, high) in zip(parts, _LIMITS, strict=True)]
    fields[4] = frozenset(day % 7 for day in fields[4])
    return fields


def _field(text: str, low: int, high: int, whole: str) -> frozenset[int]:
    values: set[int] = set()
    for part in text.split(","):
        found = _PART.fullmatch(part)
        if found is None:
            raise ValueError(
                f"{whole!r} is no schedule: {part!r} is not a number, a range, or *, with or without /step"
            )
        first = low if found[1] is None else int(found[1])
        last = high if found[1] is None or (found[3] is not None and found[2] is None) else int(found[2] or found[1])
        step = int(found[3] or 1)
        if not low <= first <= last <= high or step == 0:
            raise ValueError(f"{whole!r} is no schedule: {part!r} is not within {low} to {high}")
        values.update(range(first, last + 1, step))
    return frozenset(values)


def _fires(fields: list[frozenset[int]], time: dt.datetime) -> bool:
    minute, hour, day, month, weekday = fields
    if time.minute not in minute or time.hour not in hour or time.month not in month:
        return False
    of_month, of_week = time.day in day, time.isoweekday() % 7 in weekday
    # As cron has it: where both are restricted, either will do.
    if len(day) < 31 and len(weekday) < 7:
        return of_month or of_week
    return of_month and of_week

"""Words: the values of closed sets, figures and periods as people say them."""

import calendar
import datetime as dt

from schemas.enumerations import CURRENCIES

# Values whose name is not what people say.
SAID = {
    "*": "whole statement",
    "bev": "battery-electric",
    "phev": "plug-in hybrid",
    "erev": "range-extended electric",
    "hev": "hybrid",
    "fcev": "fuel cell",
    "ice": "combustion",
    "ev": "electric",
    "suv": "SUV",
    "mpv": "MPV",
    "rd_spending": "R&D spending",
    "eq": "exactly",
    "gt": "more than",
    "ge": "at least",
    "lt": "under",
    "le": "up to",
    "approx": "about",
    "new_market_count": "new markets",
    "market_count": "markets",
    "new_model_count": "new models",
    "model_count": "models",
    "new_outlet_count": "new outlets",
    "outlet_count": "outlets",
    "charging_point_count": "charging points",
    "vehicles_per_year": "vehicles a year",
    "vehicles_per_month": "vehicles a month",
}
_SCALES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))
_DIGITS = 6
_JUNE, _DECEMBER = 6, 12
# With which a period's words begin that are no name.
_OPENING = frozenset(
    "a after an annually around at before beyond by during each early every for from full-year in last late later next "
    "now on over since soon starting the this throughout through under until within yearly".split()
)


def said(value: str) -> str:
    """A value of a closed set in words.

    >>> said("market_entry"), said("phev"), said("USD")
    ('market entry', 'plug-in hybrid', 'USD')
    """
    return SAID.get(value, value.replace("_", " "))


def number(value: float) -> str:
    """A number with its thousands set apart, and no more digits than it has.

    >>> number(50000.0), number(16.1), number(-3)
    ('50,000', '16.1', '-3')
    """
    whole = f"{value:,.{_DIGITS}f}".rstrip("0").rstrip(".")
    return "0" if whole == "-0" else whole


def scaled(value: float) -> str:
    """A number in words of its size, as newspapers have it, where that loses nothing.

    >>> scaled(3.5e9), scaled(2_123_456), scaled(50_000)
    ('3.5 billion', '2,123,456', '50,000')
    """
    for size, name in _SCALES:
        if abs(value) >= size:
            short = number(round(value / size, 3))
            return f"{short} {name}" if abs(float(short.replace(",", "")) * size - value) < 1 else number(value)
    return number(value)


def figure(
    comparator: str | None, value: float | None, value_max: float | None, change: float | None, unit: str | None
) -> str:
    """A figure of a target or result.

    >>> figure("ge", 10000.0, None, 100.0, "vehicles"), figure("eq", None, None, -5.0, None)
    ('at least 10,000 vehicles (up 100%)', 'down 5%')
    """
    changed = "" if change is None else f"{'down' if change < 0 else 'up'} {number(abs(change))}%"
    if value is None:
        return changed
    how = "" if comparator in (None, "eq") else f"{said(comparator)} "
    span = scaled(value) if value_max is None else f"{scaled(value)} to {scaled(value_max)}"
    told = f"{how}{span}{_unit(unit, one=value == 1 and value_max is None)}"
    return f"{told} ({changed})" if changed else told


def date(day: dt.date) -> str:
    """A day.

    >>> date(dt.date(2030, 12, 31))
    '31 Dec 2030'
    """
    return f"{day.day} {calendar.month_abbr[day.month]} {day.year}"


def period(start: dt.date | None, end: dt.date | None) -> str:
    """A period by its ends, as short as it can be said.

    >>> period(None, dt.date(2030, 12, 31)), period(dt.date(2026, 7, 1), dt.date(2026, 9, 30))
    ('by the end of 2030', 'Q3 2026')
    """
    if start is None and end is None:
        return ""
    if start is None and end is not None:
        return f"by the end of {end.year}" if (end.month, end.day) == (_DECEMBER, 31) else f"by {date(end)}"
    if start is not None and end is None:
        return f"from {start.year}" if (start.month, start.day) == (1, 1) else f"from {date(start)}"
    assert start is not None and end is not None
    return date(start) if start == end else _span(start, end)


def during(start: dt.date | None, end: dt.date | None) -> str:
    """A period as it follows a verb or a figure.

    >>> during(dt.date(2024, 1, 1), dt.date(2024, 12, 31)), during(None, dt.date(2030, 12, 31))
    ('in 2024', 'by the end of 2030')
    """
    said = period(start, end)
    if start is None or end is None:
        return said
    if start == end:
        return f"on {said}"
    if " to " in said:
        return f"from {said}"
    return f"in the {said}" if " half " in said else f"in {said}"


def uncapitalized(said: str) -> str:
    """Words that began a sentence, to stand within one.

    >>> uncapitalized("By 2030"), uncapitalized("Q3"), uncapitalized("July")
    ('by 2030', 'Q3', 'July')
    """
    first, _, _ = said.partition(" ")
    return said[:1].lower() + said[1:] if first.lower() in _OPENING else said


def _span(start: dt.date, end: dt.date) -> str:
    """Whole years, halves, quarters and months by their names; else both days."""
    whole = start.day == 1 and end.day == calendar.monthrange(end.year, end.month)[1]
    if whole and (start.month, end.month) == (1, 12):
        return str(start.year) if start.year == end.year else f"{start.year} to {end.year}"
    if whole and start.year == end.year:
        months = end.month - start.month + 1
        if months == 1:
            return f"{calendar.month_name[start.month]} {start.year}"
        if months == _JUNE and start.month in (1, 7):
            return f"{'first' if start.month == 1 else 'second'} half of {start.year}"
        if months == 3 and start.month % 3 == 1:
            return f"Q{(start.month + 2) // 3} {start.year}"
    return f"{date(start)} to {date(end)}"


def _unit(unit: str | None, *, one: bool) -> str:
    if unit is None:
        return ""
    if unit == "percent":
        return "%"
    if unit in CURRENCIES:
        return f" {unit}"
    if unit == "people":
        return " person" if one else " people"
    noun, _, rest = said(unit).partition("s a ") if " a " in said(unit) else (said(unit).removesuffix("s"), "", "")
    return f" {noun}{'' if one else 's'}{' a ' + rest if rest else ''}"

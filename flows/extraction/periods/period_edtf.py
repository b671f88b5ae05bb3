"""EDTF: a period as a string of the Extended Date/Time Format (ISO 8601-2; Library of Congress, levels 1 and 2)."""

from calendar import monthrange
from datetime import date

from flows.extraction.periods.period_expressions import Expression
from flows.extraction.periods.period_terms import Day, Decade, Part, Slice, Year

_OPEN_END = ("since", "from", "after")
_THIRDS = {"early": 37, "mid": 38, "late": 39}


def edtf_of(expression: Expression, start: date | None, end: date | None) -> str | None:
    """The period in EDTF; None where neither its days nor its month is known.

    A deadline has an unknown start ("/2030-12-31"), what goes on an open end ("2026-01-01/..").
    """
    what = expression.term
    if start is None and end is None:
        return _without_year(expression)
    if start is None:
        assert end is not None, expression
        return f"/{end.isoformat()}"
    if end is None:
        return f"{start.isoformat()}/.." if expression.relation in _OPEN_END else f"{start.isoformat()}/"
    if isinstance(what, Slice) and what.edtf_code is not None:
        return f"{start.year:04d}-{what.edtf_code}"
    if isinstance(what, Part) and isinstance(what.of, Year):
        return f"{start.year:04d}-{_THIRDS[what.part]}"
    if isinstance(what, Decade):
        return f"{start.year // 10:03d}X"
    return _interval(start, end)


def _interval(start: date, end: date) -> str:
    """Whole years and months as such, else days: 2024, 2024-03, 2025/2027, 2024-01/2024-09."""
    if (start.month, start.day) == (1, 1) and (end.month, end.day) == (12, 31):
        first, last = f"{start.year:04d}", f"{end.year:04d}"
    elif start.day == 1 and end.day == monthrange(end.year, end.month)[1]:
        first, last = start.isoformat()[:7], end.isoformat()[:7]
    else:
        first, last = start.isoformat(), end.isoformat()
    return first if first == last else f"{first}/{last}"


def _without_year(expression: Expression) -> str | None:
    """A month, or a day of one, whose year is not known: XXXX-03, XXXX-03-20."""
    what = expression.term
    if isinstance(what, Day) and what.year is None:
        return f"XXXX-{what.month:02d}-{what.number:02d}"
    if isinstance(what, Slice) and what.year is None and what.granularity == "month":
        return f"XXXX-{what.first:02d}"
    return None

"""Parts of a year that figures are told of: the last one that is over."""

import re
from calendar import monthrange
from dataclasses import replace
from datetime import date

from flows.extraction.periods.periods import Period

# "In the first half they had been 290,000", told in February: that of the year before.
_NAMED_PART = re.compile(
    r"\b(?:first|second|third|fourth|final|last|Q[1-4]|H[12])\b(?! (?:\w+ )?(?:months|weeks|days))"
    r"|\b[Ff]ull[- ]year\b"
)


# "In the first six months", told in January: those of last year.
_FIRST_MONTHS = re.compile(r"(?i)\bfirst (?:\w+|\d+) months\b")


def over(surface: str, period: Period, reference: date | None) -> Period:
    """A part of a year that figures are told of: the last one that is over, or all but."""
    if (
        reference is None
        or not period.relative
        or not (_NAMED_PART.search(surface) or _FIRST_MONTHS.search(surface))
        or period.start is None
        or period.end is None
        or (period.granularity not in ("quarter", "half", "year") and not _FIRST_MONTHS.search(surface))
        or (period.end - reference).days <= 20
    ):
        return period
    last = monthrange(period.end.year - 1, period.end.month)[1]
    return replace(
        period,
        start=period.start.replace(year=period.start.year - 1),
        end=date(period.end.year - 1, period.end.month, last),
    )

"""Business years that a text names by one number ("FY26", "fiscal 2024"): their months are the custom of a country.

`fiscal_years.csv` tells them (country_code, first_month, named_by: the calendar year in which it starts or ends).
"""

import csv
import re
from calendar import monthrange
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from flows.extraction.numbers.measures import VOCABULARY
from flows.extraction.periods.periods import Period

_NAMED = re.compile(
    r"(?:\b|(?<=[QH]\d))(?:FY[ ']?|(?:fiscal|financial|business)(?: year)? )((?:20)?\d\d)(?![\d-]|/\d)",
    re.IGNORECASE,
)
# "FY22-27": the first and the last of several; "FY25-26" is one.
_SEVERAL = re.compile(r"\b(?:FY|fiscal |financial years? )[ ']?((?:20)?\d\d)[-\u2013/]((?:20)?\d\d)\b", re.IGNORECASE)
_PART = re.compile(
    r"\b(?:(first|second|third|fourth|final|last) (quarter|half)\b|([QH])([1-4])(?=\b|FY)|([1-4])([QH])(?=\b|FY))",
    re.IGNORECASE,
)
_ORDER = {"first": 0, "second": 1, "third": 2, "fourth": 3}
_ORDINALS = ("first", "second", "third", "fourth")
_OPEN_START = frozenset({"by", "until", "to", "before"})


_OF_BUSINESS = re.compile(r"FY|\b(?:fiscal|financial|business)\b", re.IGNORECASE)
_END_OF = re.compile(r"\b(?:at|in|until|before)?\s*(?:the )?end of\b", re.IGNORECASE)


def may_be_business(surface: str) -> bool:
    """Whether the words of a period may name a business year."""
    return _OF_BUSINESS.search(surface) is not None


@dataclass(frozen=True)
class Custom:
    """In which month business years start, and whether they bear the number of the year in which they end."""

    first_month: int
    by_end: bool


@cache
def _customs(folder: Path) -> Mapping[str, Custom]:
    rows = csv.DictReader((folder / "fiscal_years.csv").read_text(encoding="utf-8").splitlines())
    return {row["country_code"]: Custom(int(row["first_month"]), row["named_by"] == "end") for row in rows}


def fiscal_period(period: Period, surface: str, countries: Iterable[str], folder: Path = VOCABULARY) -> Period | None:
    """The days of a business year that the words name by its number, or of several; null where they name none, or
    none of the countries has a custom that is known.

    In: the period as read, without days; its words; the countries in which the company and its owners are at home.
    """
    years = [int(number) % 100 + 2000 for number in _NAMED.findall(surface)] or _several(surface)
    customs = _customs(folder)
    custom = next((customs[country] for country in countries if country in customs), None)
    if not years or custom is None:
        return None
    start, _ = _year(years[0], custom)
    _, end = _year(years[-1], custom)
    part = part_of(surface)
    if part is not None and len(years) == 1:
        start, end = _slice(start, *part)
    granularity = "year" if part is None else part[1]
    if len(years) > 1:
        return Period(start, end, "in", "span", None, False)
    relation = period.relation
    if part is None and relation == "in" and _END_OF.search(surface):
        start, granularity = end.replace(day=1), "month"
    return Period(
        None if relation in _OPEN_START else start,
        None if relation in ("from", "since") else end,
        relation,
        granularity,
        None,
        False,
    )


def _several(surface: str) -> list[int]:
    """The first and the last of several years: FY22-27; one that is named by two (FY25-26) is none."""
    found = _SEVERAL.search(surface)
    years = [int(number) % 100 + 2000 for number in found.groups()] if found is not None else []
    return years if years and years[1] - years[0] > 1 else []


def part_of(surface: str) -> tuple[str, str] | None:
    """Which quarter or half the words name: "second quarter", "Q2", "1H"."""
    found = _PART.search(surface)
    if found is None:
        return None
    if found[1] is not None:
        return found[1].lower(), found[2].lower()
    number, letter = found[4] or found[5], found[3] or found[6]
    return _ORDINALS[int(number) - 1], "quarter" if letter.upper() == "Q" else "half"


# "This fiscal year", "in the next financial year": counted from the day of the text.
_RELATIVE = re.compile(
    r"(?i)(?:in |for |during |over |by the end of )?(?:the )?(this|current|ongoing|present|next|coming|last|previous"
    r"|past) "
    r"(?:fiscal|financial|business)(?: year)?"
)
_OFFSETS = {"next": 1, "coming": 1, "last": -1, "previous": -1, "past": -1}


def relative_fiscal_year(
    period: Period, surface: str, reference: date | None, countries: Iterable[str], folder: Path = VOCABULARY
) -> Period | None:
    """The days of the business year that words count from the reference date; null where they do not, or no custom of
    the countries is known.
    """
    found = _RELATIVE.fullmatch(surface)
    customs = _customs(folder)
    custom = next((customs[country] for country in countries if country in customs), None)
    if found is None or custom is None or reference is None:
        return None
    first = reference.year - (reference.month < custom.first_month) + _OFFSETS.get(found[1].lower(), 0)
    start, end = date(first, custom.first_month, 1), _last_day(first, custom.first_month + 11)
    relation = "by" if "by the end" in surface.lower() else period.relation
    return Period(None if relation in _OPEN_START else start, end, relation, "year", None, True)


# "Third-quarter net profit": of the business year, where accounts are those of one.
_BARE_PART = re.compile(
    r"(?i)(?:in |for |during |over )?(?:the |its )?(first|second|third|fourth|final|last)[- ](quarter|half)"
)


def fiscal_part(
    period: Period, surface: str, reference: date | None, countries: Iterable[str], folder: Path = VOCABULARY
) -> Period | None:
    """The days of the last quarter or half of a business year that bare words name; null where they do not, or no
    custom of the first country is known.
    """
    found = _BARE_PART.fullmatch(surface)
    custom = _customs(folder).get(next(iter(countries), ""))
    if (
        found is None
        or custom is None
        or reference is None
        or (found[1].lower(), found[2].lower()) == ("last", "quarter")
    ):
        return None
    first = reference.year - (reference.month < custom.first_month)
    for year in (first, first - 1):
        start, end = _slice(date(year, custom.first_month, 1), found[1].lower(), found[2].lower())
        if end < reference:
            return Period(start, end, period.relation, found[2].lower(), None, True)
    return None


def has_custom(countries: Iterable[str], folder: Path = VOCABULARY) -> bool:
    """Whether business years of one of the countries are no years of the calendar."""
    return any(country in _customs(folder) for country in countries)


def _year(number: int, custom: Custom) -> tuple[date, date]:
    """The first and last day of the business year of this number."""
    first = number - 1 if custom.by_end else number
    return date(first, custom.first_month, 1), _last_day(first, custom.first_month + 11)


def _slice(start: date, order: str, unit: str) -> tuple[date, date]:
    length = 3 if unit == "quarter" else 6
    place = _ORDER.get(order, 12 // length - 1)
    month = start.month + place * length
    return date(start.year + (month - 1) // 12, (month - 1) % 12 + 1, 1), _last_day(start.year, month + length - 1)


def _last_day(year: int, month: int) -> date:
    """The last day of a month, counted on beyond December."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, month, monthrange(year, month)[1])

"""Numbered slices of years: quarters, halves, first months, weeks and days of a term, fiscal years.

Each rule reads tokens from a place on and returns the term and the place behind it, or None; see `period_grammar`.
"""

from collections.abc import Sequence

from flows.extraction.periods.calendar import Unit
from flows.extraction.periods.period_dates import (
    OFFSETS,
    month,
    numbered_slice,
    year_of,
)
from flows.extraction.periods.period_lengths import UNIT_OF, length
from flows.extraction.periods.period_rule import Found, Inside
from flows.extraction.periods.period_spans import Beginning, Ending, Fiscal, Length, Unknown
from flows.extraction.periods.period_term import Term
from flows.extraction.periods.period_terms import DayOf, Part, Slice, WeekOf, Year
from flows.extraction.periods.period_tokens import Token

# What the rules of numbered slices and of fiscal years begin with, where that is a word and no figure.
NUMBERED_WORDS = frozenset("last final closing latter back opening".split())
FISCAL_WORDS = frozenset({*OFFSETS, "fiscal", "financial"})


def numbered(tokens: Sequence[Token], at: int, definite: bool, inside: Inside) -> Found:
    """The third quarter of 2026; the first half; the first nine months of 2024; the last week of May."""
    head = tokens[at]
    from_end = head.word in ("last", "final", "closing", "latter") or (
        head.word == "back" and tokens[at + 1].word == "half"
    )
    if not (from_end or head.kind == "ordinal" or head.word == "opening"):
        return None
    place = head.value if head.kind == "ordinal" else 1
    after = at + 1 + (tokens[at + 1].word == "-")
    if head.kind == "ordinal" and head.value == 2 and tokens[after].word == "last":
        place, from_end, after = 2, True, after + 1
    if tokens[after].word == "and" and tokens[after + 1].kind == "ordinal" and head.kind == "ordinal":
        return _two_numbered(tokens, head.value, after + 1)
    unit = UNIT_OF.get(tokens[after].word)
    if unit == "half" and tokens[after + 1 + (tokens[after + 1].word == "-")].word == "year":
        after += 1 + (tokens[after + 1].word == "-")  # "the first half-year"
    if unit in ("quarter", "half") and not tokens[after].word.endswith("s"):
        return _quarter_or_half(tokens, after + 1, unit, -place if from_end else place, head.word, inside)
    count = length(tokens, after) if unit is None else None
    if count is not None and count[0].months is not None and place == 1:
        return _months_of(tokens, count[1], -count[0].months if from_end else count[0].months, count[0].days)
    if unit in _VAGUELY_FIRST and tokens[after].word.endswith("s") and tokens[after + 1].word == "of" and place == 1:
        return _first_few(tokens, after + 2, unit, from_end, inside)
    if unit in ("day", "week", "month") and tokens[after + 1].word == "of":
        of = inside(tokens, after + 2)
        return None if of is None else _nth(unit, -place if from_end else place, of)
    if unit == "week":
        year = year_of(tokens, after + 1)
        return None if year is None or from_end else (WeekOf(place, year[0]), year[1])
    return None


# "The first weeks of 2025" are not counted: those of a year are about a month of it, its months a third.
_VAGUELY_FIRST = frozenset({"day", "week", "month"})


def _first_few(tokens: Sequence[Token], at: int, unit: Unit, from_end: bool, inside: Inside) -> Found:
    """The opening weeks of the year, the last days of May, the first months of 2025."""
    of = inside(tokens, at)
    if of is None:
        return None
    if of[0].granularity == "year" and unit == "week":
        return Slice(12, 12, of[0], "month") if from_end else Slice(1, 1, of[0], "month"), of[1]
    if (of[0].granularity, unit) in (("year", "month"), ("month", "day")):
        return Part("late" if from_end else "early", of[0]), of[1]
    return None


def _two_numbered(tokens: Sequence[Token], first: int, at: int) -> Found:
    """The first and second quarters of 2025: one stretch of the year, where the second follows the first."""
    last, unit = tokens[at].value, UNIT_OF.get(tokens[at + 1].word)
    if unit != "quarter" or not first < last <= 4:
        return None
    year = year_of(tokens, at + 2)
    months = (first - 1) * 3 + 1, last * 3
    return Slice(*months, None if year is None else year[0], "span", {(1, 6): 40, (7, 12): 41}.get(months)), (
        at + 2 if year is None else year[1]
    )


def _nth(unit: Unit, number: int, of: tuple[Term, int]) -> Found:
    if unit == "day":
        return DayOf(number, of[0]), of[1]
    if unit == "week":
        return WeekOf(number, of[0]), of[1]
    if of[0].granularity != "year":
        return None
    first = number if number > 0 else 13 + number
    return month(first, of[0]), of[1]


def _quarter_or_half(tokens: Sequence[Token], at: int, unit: str, number: int, word: str, inside: Inside) -> Found:
    """The slice of a year; of a fiscal year, whose months are not known, it stays open."""
    count = 4 if unit == "quarter" else 2
    number = count + 1 + number if number < 0 else number
    if not 1 <= number <= count:
        return None
    behind = at + (tokens[at].word in ("of", "in"))
    business_year = fiscal(tokens, behind + (tokens[behind].word == "the"), False, inside)
    if business_year is not None:
        return Unknown(unit), business_year[1]
    if [token.word for token in tokens[behind : behind + 2]] in (["the", "decade"], ["this", "decade"]):
        return Unknown(unit), behind + 2
    year = year_of(tokens, at)
    if year is None and word == "last":
        return None
    return numbered_slice(unit, number, None if year is None else year[0]), at if year is None else year[1]


def _months_of(tokens: Sequence[Token], at: int, count: int, days: int) -> Found:
    """The first (or, negative, last) months of a year; without a year the first ones of the year that is meant."""
    if days or not 1 <= abs(count) <= 11:
        return None
    year = year_of(tokens, at)
    if count < 0 and year is None:
        return None
    first, last = (1, count) if count > 0 else (13 + count, 12)
    codes = {(1, 3): 33, (1, 6): 40, (7, 12): 41, (10, 12): 36, (1, 4): 37, (9, 12): 39}
    return Slice(
        first, last, None if year is None else year[0], "span", codes.get((first, last))
    ), at if year is None else year[1]


def compact(tokens: Sequence[Token], at: int, definite: bool, inside: Inside) -> Found:
    """Q3 2026, 1H25, 9M 2024, H2 of next year."""
    token = tokens[at]
    year: Found = (Year(token.second), at + 1) if token.second else year_of(tokens, at + 1)
    if not token.second and fiscal(tokens, at + 1 + (tokens[at + 1].word == "of"), False, inside) is not None:
        return Unknown(token.kind), at + 2 + (tokens[at + 1].word == "of")
    of, after = (None, at + 1) if year is None else year
    if token.kind == "first_months":
        return Slice(1, token.value, of, "span"), after
    return numbered_slice(token.kind, token.value, of), after


def fiscal(tokens: Sequence[Token], at: int, definite: bool, inside: Inside) -> Found:
    """FY26; FY2025-26; fiscal 2026; the financial year 2025-26; the fiscal year ending March 2026."""
    if tokens[at].kind == "fiscal":
        return Fiscal(tokens[at].value, tokens[at].second or None), at + 1
    lead = tokens[at].word in OFFSETS
    if tokens[at + lead].word not in ("fiscal", "financial"):
        return None
    after = at + lead + 1
    named = tokens[after].word == "year"
    after += named
    if tokens[after].kind == "year" and not lead:
        return Fiscal(tokens[after].value, None), after + 1
    if tokens[after].kind == "two_years" and not lead:
        return Fiscal(tokens[after].value, tokens[after].second), after + 1
    ended = ending(tokens, after, 12, inside) if named else None
    if ended is not None:
        return ended
    return (Unknown("fiscal_year"), after) if named and lead else None


def ending(tokens: Sequence[Token], at: int, months: int, inside: Inside) -> Found:
    """The months that end with a term: (the year) to March 2025, (three months) ended 30 June."""
    if tokens[at].word == "that" and tokens[at + 1].word in ("ends", "ended"):
        at += 1  # "the fiscal year that ends in March"
    elif tokens[at].word not in ("to", "ended", "ending", "through", "until", "till"):
        return None
    after = at + 1 + (tokens[at + 1].word in ("in", "on"))
    of = inside(tokens, after)
    if of is None or of[0].granularity not in ("day", "month", "month_part", "year"):
        return None
    return Ending(months, of[0]), of[1]


def beginning(tokens: Sequence[Token], at: int, size: Length, inside: Inside) -> Found:
    """The months that begin with one: (the eight months) from January, (six months) beginning in April 2025."""
    if tokens[at].word not in ("from", "since", "beginning", "starting") or size.unit != "month" or not size.months:
        return None
    after = at + 1 + (tokens[at + 1].word in ("in", "with"))
    of = inside(tokens, after)
    if of is None or of[0].granularity != "month" or tokens[of[1]].word in ("to", "until", "till", "through"):
        return None
    return Beginning(size.months, of[0]), of[1]

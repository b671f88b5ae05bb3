"""Dates in figures and names of months: days, months and years, with the year that stands beside them."""

from collections.abc import Callable, Sequence
from typing import Literal

from flows.extraction.periods.period_lengths import UNIT_OF, length, number
from flows.extraction.periods.period_rule import Found, Inside
from flows.extraction.periods.period_spans import Between, Unknown
from flows.extraction.periods.period_term import Term
from flows.extraction.periods.period_terms import Day, DayOf, Decade, Deictic, Slice, Year
from flows.extraction.periods.period_tokens import Token

DASHES = frozenset({"-", "\u2013", "\u2014", "/"})
OFFSETS = {
    "this": 0,
    "current": 0,
    "running": 0,
    "present": 0,
    "ongoing": 0,
    "next": 1,
    "coming": 1,
    "upcoming": 1,
    "last": -1,
    "past": -1,
    "previous": -1,
    "prior": -1,
}
ANAPHORIC: dict[str, Literal[-1, 0, 1]] = {"same": 0, "that": 0, "following": 1}


def year_of(tokens: Sequence[Token], at: int) -> Found:
    """The year that a month, quarter or season is of: 2025, of 2025, next year, of the same year."""
    if tokens[at].word in ("of", "in", ",", "'", "-", "/"):
        far = at + 1
        if tokens[far].word == "the" and tokens[far + 1].word == "year":
            return (Deictic("year", 0, definite=True), far + 2) if tokens[at].word == "of" else None
        if tokens[at].word not in ("of", "in"):
            return (Year(tokens[far].value), far + 1) if tokens[far].kind == "year" else None
        at = far
        ahead = length(tokens, at) if tokens[at - 1].word == "in" else None
        if ahead is not None and ahead[0].unit == "year" and ahead[0].months and ahead[0].months % 12 == 0:
            return Deictic("year", ahead[0].months // 12), ahead[1]
    if tokens[at].kind == "year":
        return Year(tokens[at].value), at + 1
    if tokens[at].kind == "short_year":
        return Year(tokens[at].value), at + 1
    if tokens[at].kind == "cardinal":
        return _year_in_words(tokens, at)
    found = deictic(tokens, at + (tokens[at].word == "the"), tokens[at].word == "the")
    return found if found is not None and found[0].granularity == "year" else None


def _year_in_words(tokens: Sequence[Token], at: int) -> Found:
    """Two thousand and twenty; no other century is written so."""
    if tokens[at].word != "two" or tokens[at + 1].word != "thousand":
        return None
    rest = number(tokens, at + 2 + (tokens[at + 2].word == "and"))
    return (Year(2000 + rest[0]), rest[1]) if rest is not None and rest[0] < 100 else None


def deictic(tokens: Sequence[Token], at: int, definite: bool) -> tuple[Deictic, int] | None:
    """This year, next month, the following week, the same quarter."""
    word, unit = tokens[at].word, tokens[at + 1]
    if unit.word in ("calendar",):
        unit, at = tokens[at + 2], at + 1
    name = UNIT_OF.get(unit.word)
    if name is None or unit.word.endswith("s"):
        return None
    if definite and word == "next" and name not in ("day", "week"):
        return Deictic(name, 1, narrated=True), at + 2
    if word in ANAPHORIC or (definite and word in ("previous", "prior")):
        return Deictic(name, ANAPHORIC.get(word, -1), anaphoric=True), at + 2
    return (Deictic(name, OFFSETS[word]), at + 2) if word in OFFSETS else None


def month(number: int, year: Term | None) -> Slice:
    """A month, of a year or of none."""
    return Slice(number, number, year, "month")


def numbered_slice(unit: str, number: int, year: Term | None) -> Slice:
    """A quarter or half of a year by its number, with its EDTF code."""
    months = 3 if unit == "quarter" else 6
    code = (32 if unit == "quarter" else 39) + number
    return Slice((number - 1) * months + 1, number * months, year, unit, code)


def date_in_figures(tokens: Sequence[Token], at: int, definite: bool, inside: Inside) -> Found:
    """A whole date in figures; Unknown where day and month could change places."""
    found = tokens[at].found
    return (Unknown("day") if found is None else Day(found.day, found.month, Year(found.year))), at + 1


def month_first(tokens: Sequence[Token], at: int, definite: bool, inside: Inside) -> Found:
    """March; March 2024; March 20, 2024; March 20-22, 2024."""
    named, after = tokens[at].value, at + 1
    if tokens[after].word == "." and tokens[after + 1].kind in ("number", "ordinal", "year"):
        after += 1
    figure = tokens[after]
    if figure.word == "the" and tokens[after + 1].kind == "ordinal":
        figure, after = tokens[after + 1], after + 1
    if figure.kind == "ordinal" and tokens[after + 1].word in ("quarter", "half"):
        # "The July-September second quarter" numbers the months by a business year.
        year = year_of(tokens, after + 2)
        return month(named, None if year is None else year[0]), after + 2 if year is None else year[1]
    if figure.kind in ("number", "ordinal") and 1 <= figure.value <= 31:
        last = _second_day(tokens, after + 1)
        behind = after + 1 if last is None else last[1]
        year = year_of(tokens, behind)
        if last is not None and tokens[behind].kind not in ("month", "unit"):
            days = [Day(value, named, None if year is None else year[0]) for value in (figure.value, last[0])]
            return Between(*days), behind if year is None else year[1]
        year = year_of(tokens, after + 1)
        return Day(figure.value, named, None if year is None else year[0]), after + 1 if year is None else year[1]
    year = year_of(tokens, after)
    return month(named, None if year is None else year[0]), after if year is None else year[1]


def _second_day(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """The second day of "20-22", "20 to 22", "20 and 22"."""
    joint, figure = tokens[at], tokens[at + 1]
    if joint.word not in DASHES and joint.word not in ("to", "and", "or", "through", "until", "till"):
        return None
    return (figure.value, at + 2) if figure.kind in ("number", "ordinal") and 1 <= figure.value <= 31 else None


def day_first(tokens: Sequence[Token], at: int, definite: bool, inside: Inside) -> Found:
    """20 March 2024; the 20th of March; 20-22 March 2024; the 20th of next month; twenty-second of June."""
    figure, after = tokens[at].value, at + 1
    if tokens[at].kind == "tens":
        after += tokens[after].word == "-"
        if tokens[after].kind != "ordinal" or tokens[after].value > 9:
            return None
        figure, after = figure + tokens[after].value, after + 1
    if not 1 <= figure <= 31 or tokens[at].kind == "cardinal":
        return None
    last = _second_day(tokens, after)
    if last is not None:
        of = _month_behind(tokens, last[1])
        if of is not None:
            return Between(of[0](figure), of[0](last[0])), of[1]
    if tokens[at].kind in ("ordinal", "tens") and tokens[after].word == "day":
        after += 1
    of = _month_behind(tokens, after)
    return None if of is None else (of[0](figure), of[1])


def _ends_range(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number ends a stretch of days: "from 4 to 23"."""
    return at >= 3 and tokens[at - 1].word in ("-", "–", "to", "and") and tokens[at - 3].word in ("from", "between")


def _month_behind(tokens: Sequence[Token], at: int) -> tuple[Callable[[int], Term], int] | None:
    """The month behind a day: "of March, 2024", "March", "of next month"; as a function of the day."""
    day = tokens[at - 1].kind in ("ordinal", "tens") or tokens[at - 1].word == "day"
    if tokens[at].word == "in" and not day and not _ends_range(tokens, at - 1):
        # "The Seal 6 in June": a bare number before "in" is no day.
        return None
    linked = tokens[at].word in ("of", "in", "-", "/")
    at += linked
    at += tokens[at].word == "the"
    if tokens[at].kind == "month":
        named, after = tokens[at].value, at + 1
        if tokens[after].word == "." and tokens[after + 1].kind == "year":
            after += 1
        year = year_of(tokens, after)
        of = None if year is None else year[0]
        return lambda day: Day(day, named, of), after if year is None else year[1]
    found = deictic(tokens, at, tokens[at - 1].word == "the")
    if found is None or found[0].unit != "month":
        return None
    this = found[0]
    return lambda day: DayOf(day, this), found[1]


def year_first(tokens: Sequence[Token], at: int, definite: bool, inside: Inside) -> Found:
    """2025; 2019 Q3; 2015 June; 2025's second quarter."""
    year, after = Year(tokens[at].value), at + 1
    after += tokens[after].word == "-" and tokens[after + 1].kind in ("quarter", "half")
    if tokens[after].kind in ("quarter", "half") and not tokens[after].second:
        return numbered_slice(tokens[after].kind, tokens[after].value, year), after + 1
    sliced = after + 2 * (tokens[after].word == "'" and tokens[after + 1].word == "s")
    unit, place = UNIT_OF.get(tokens[sliced + 1].word), tokens[sliced].value
    if tokens[sliced].kind == "ordinal" and place <= {"quarter": 4, "half": 2}.get(unit or "", 0):
        return numbered_slice(unit or "", place, year), sliced + 2
    if tokens[after].kind == "month" and (tokens[after].capital or tokens[after].value not in (3, 5)):
        behind = tokens[after + 1]
        if behind.kind not in ("number", "ordinal", "year") and year_of(tokens, after + 1) is None:
            return month(tokens[after].value, year), after + 1
    return year, at + 1


def two_years(tokens: Sequence[Token], at: int, definite: bool, inside: Inside) -> Found:
    """2025-26 as two years; 2024-03, which cannot be two years, as a month."""
    first, second = tokens[at].value, tokens[at].second
    if second > first:
        return Between(Year(first), Year(second)), at + 1
    return (month(second % 100, Year(first)), at + 1) if 1 <= second % 100 <= 12 else (Year(first), at + 1)


def month_and_year(tokens: Sequence[Token], at: int, definite: bool, inside: Inside) -> Found:
    """11/2024."""
    return month(tokens[at].value, Year(tokens[at].second)), at + 1


def decade(tokens: Sequence[Token], at: int, definite: bool, inside: Inside) -> Found:
    """The 2020s."""
    return Decade(tokens[at].value), at + 1

"""The grammar of single dates and periods: which words make which term.

Each rule reads tokens from a place on and returns the term and the place behind it, or None. Rules are tried by the
kind of the first token; nothing is read twice without bound, so that the time is linear in the length of the text.
"""

from collections.abc import Callable, Sequence

from flows.extraction.calendar import Unit
from flows.extraction.period_dates import (
    ANAPHORIC,
    DASHES,
    OFFSETS,
    Found,
    date_in_figures,
    day_first,
    decade,
    deictic,
    month,
    month_and_year,
    month_first,
    numbered_slice,
    two_years,
    year_first,
    year_of,
)
from flows.extraction.period_lengths import UNIT_OF, length
from flows.extraction.period_spans import Away, Ending, Fiscal, SoFar, Span, Unknown
from flows.extraction.period_term import Term
from flows.extraction.period_terms import DayOf, Deictic, Edge, Part, Slice, Weekday, WeekOf, Year
from flows.extraction.period_tokens import Token
from flows.extraction.period_words import SEASONS, WEEKDAYS

Rule = Callable[[Sequence[Token], int, bool, int], Found]

_EDGES = {
    "beginning": "start",
    "start": "start",
    "outset": "start",
    "middle": "middle",
    "end": "end",
    "close": "end",
}
_DEPTH = 3
_PARTS_OF_DAY = frozenset({"morning", "afternoon", "evening"})
_NAMED_DAYS = {"today": 0, "tonight": 0, "now": 0, "yesterday": -1, "tomorrow": 1}


def term(tokens: Sequence[Token], at: int, depth: int = 0) -> Found:
    """The longest date or period that begins at a token, without a preposition before it."""
    if depth > _DEPTH:
        return None
    definite = tokens[at].word == "the"
    at += definite
    for rule in _RULES.get(tokens[at].kind, ()):
        found = rule(tokens, at, definite, depth)
        if found is not None:
            return found
    return None


def _numbered(tokens: Sequence[Token], at: int, definite: bool, depth: int) -> Found:
    """The third quarter of 2026; the first half; the first nine months of 2024; the last week of May."""
    head = tokens[at]
    from_end = head.word in ("last", "final", "closing", "latter")
    if not (from_end or head.kind == "ordinal" or head.word == "opening"):
        return None
    place = head.value if head.kind == "ordinal" else 1
    after = at + 1 + (tokens[at + 1].word == "-")
    if head.kind == "ordinal" and head.value == 2 and tokens[after].word == "last":
        place, from_end, after = 2, True, after + 1
    unit = UNIT_OF.get(tokens[after].word)
    if unit in ("quarter", "half") and not tokens[after].word.endswith("s"):
        return _quarter_or_half(tokens, after + 1, unit, -place if from_end else place, head.word)
    count = length(tokens, after) if unit is None else None
    if count is not None and count[0].months is not None and place == 1:
        return _months_of(tokens, count[1], -count[0].months if from_end else count[0].months, count[0].days)
    if unit in ("day", "week", "month") and tokens[after + 1].word == "of":
        of = term(tokens, after + 2, depth + 1)
        return None if of is None else _nth(unit, -place if from_end else place, of)
    if unit == "week":
        year = year_of(tokens, after + 1)
        return None if year is None or from_end else (WeekOf(place, year[0]), year[1])
    return None


def _nth(unit: Unit, number: int, of: tuple[Term, int]) -> Found:
    if unit == "day":
        return DayOf(number, of[0]), of[1]
    if unit == "week":
        return WeekOf(number, of[0]), of[1]
    if of[0].granularity != "year":
        return None
    first = number if number > 0 else 13 + number
    return month(first, of[0]), of[1]


def _quarter_or_half(tokens: Sequence[Token], at: int, unit: str, number: int, word: str) -> Found:
    """The slice of a year; of a fiscal year, whose months are not known, it stays open."""
    count = 4 if unit == "quarter" else 2
    number = count + 1 + number if number < 0 else number
    if not 1 <= number <= count:
        return None
    behind = at + (tokens[at].word in ("of", "in"))
    fiscal = _fiscal(tokens, behind + (tokens[behind].word == "the"), False, 0)
    if fiscal is not None:
        return Unknown(unit), fiscal[1]
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


def _compact(tokens: Sequence[Token], at: int, definite: bool, depth: int) -> Found:
    """Q3 2026, 1H25, 9M 2024, H2 of next year."""
    token = tokens[at]
    year: Found = (Year(token.second), at + 1) if token.second else year_of(tokens, at + 1)
    if not token.second and _fiscal(tokens, at + 1 + (tokens[at + 1].word == "of"), False, 0) is not None:
        return Unknown(token.kind), at + 2 + (tokens[at + 1].word == "of")
    of, after = (None, at + 1) if year is None else year
    if token.kind == "first_months":
        return Slice(1, token.value, of, "span"), after
    return numbered_slice(token.kind, token.value, of), after


def _fiscal(tokens: Sequence[Token], at: int, definite: bool, depth: int) -> Found:
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
    ending = _ending(tokens, after, 12, depth) if named else None
    if ending is not None:
        return ending
    return (Unknown("fiscal_year"), after) if named and lead else None


def _ending(tokens: Sequence[Token], at: int, months: int, depth: int) -> Found:
    """The months that end with a term: (the year) to March 2025, (three months) ended 30 June."""
    if tokens[at].word not in ("to", "ended", "ending", "through", "until", "till"):
        return None
    after = at + 1 + (tokens[at + 1].word in ("in", "on"))
    of = term(tokens, after, depth + 1)
    if of is None or of[0].granularity not in ("day", "month", "month_part", "year"):
        return None
    return Ending(months, of[0]), of[1]


def _season(tokens: Sequence[Token], at: int, definite: bool, depth: int) -> Found:
    first, last, code = SEASONS[tokens[at].word]
    year = year_of(tokens, at + 1)
    if year is None and tokens[at].word == "fall" and not definite and depth == 0:
        return None
    return Slice(first, last, None if year is None else year[0], "season", code), at + 1 if year is None else year[1]


def _weekday(tokens: Sequence[Token], at: int, definite: bool, depth: int) -> Found:
    """Wednesday; Wednesday, 20 March 2024; Friday next week."""
    number, after = WEEKDAYS[tokens[at].word], at + 1
    after += tokens[after].word == "." and not tokens[at].word.endswith("day")
    dated = after + (tokens[after].word == ",")
    dated += tokens[dated].word == "the"
    if tokens[dated].kind in ("month", "number", "ordinal", "date"):
        day = term(tokens, dated, depth + 1)
        if day is not None and day[0].granularity == "day":
            return day
    week_at = after + (tokens[after].word == "of")
    week = deictic(tokens, week_at, False)
    if week is not None and week[0].unit == "week":
        return Weekday(number, week=week[0]), week[1]
    return Weekday(number), after


def _duration_away(tokens: Sequence[Token], at: int, definite: bool, depth: int) -> Found:
    """Three months ago; two years later; a year earlier; five years from now; the three months to June."""
    found = length(tokens, at)
    if found is None:
        return None
    size, after = found
    word = tokens[after].word
    if word == "ago":
        return Away(size, -1), after + 1
    if word in ("from", "hence") and (word == "hence" or tokens[after + 1].word in ("now", "today")):
        return Away(size, 1), after + (1 if word == "hence" else 2)
    if word in ("later", "earlier", "before") and (word != "before" or tokens[after + 1].kind == "end"):
        return Away(size, 1 if word == "later" else -1, anaphoric=True), after + 1
    if size.months and not size.days:
        return _ending(tokens, after, size.months, depth)
    return None


def _unit(tokens: Sequence[Token], at: int, definite: bool, depth: int) -> Found:
    """Year to date; year-end 2025; the year 2025; the quarter to June; the year, the decade."""
    unit, after = UNIT_OF.get(tokens[at].word), at + 1
    if unit is None or tokens[at].word.endswith("s"):
        return None
    if tokens[after].word == "'" and tokens[after + 1].word == "s" and tokens[after + 2].word in ("end", "close"):
        return Edge("end", Deictic(unit, 0)), after + 3
    dash = tokens[after].word in DASHES
    if unit == "year" and tokens[after + dash].word == "to":
        behind = after + dash + 1
        behind += tokens[behind].word in DASHES
        if tokens[behind].word == "date":
            return SoFar(Deictic("year", 0), rest=False), behind + 1
    if tokens[after + dash].word == "end":
        of = year_of(tokens, after + dash + 1) if unit == "year" else None
        whole: Term = Deictic(unit, 0) if of is None else of[0]
        return Edge("end", whole), after + dash + 1 if of is None else of[1]
    if unit == "year" and tokens[after].kind == "year":
        return Year(tokens[after].value), after + 1
    if unit in ("year", "half", "quarter"):
        ending = _ending(tokens, after, {"year": 12, "half": 6, "quarter": 3}[unit], depth)
        if ending is not None:
            return ending
    if definite and tokens[after].word in ("before", "after"):
        behind = after + 1 + (tokens[after + 1].word == "that")
        if tokens[behind].kind == "end":
            return Deictic(unit, 1 if tokens[after].word == "after" else -1, anaphoric=True), behind
    return (Deictic(unit, 0, definite=True), after) if definite or depth else None


def _part(tokens: Sequence[Token], at: int, definite: bool, depth: int) -> Found:
    """Early 2025; mid-May; late next year; later this year; earlier in the month; midyear."""
    word, after = tokens[at].word, at + 1
    if word in ("midyear", "yearend"):
        of = year_of(tokens, after)
        whole: Term = Deictic("year", 0) if of is None else of[0]
        return Edge("middle" if word == "midyear" else "end", whole), after if of is None else of[1]
    if word not in ("early", "mid", "late", "later", "earlier"):
        return None
    after += tokens[after].word in ("in", "on", "of", "-", "\u2013")
    inner = term(tokens, after, depth + 1)
    if (
        inner is None
        or inner[0].granularity in ("day", "duration", "span")
        or isinstance(inner[0], (Part, Edge, SoFar))
    ):
        return None
    if word in ("later", "earlier"):
        return SoFar(inner[0], rest=word == "later"), inner[1]
    if word == "mid":
        return Edge("middle", inner[0]), inner[1]
    return Part("early" if word == "early" else "late", inner[0]), inner[1]


def _edge(tokens: Sequence[Token], at: int, definite: bool, depth: int) -> Found:
    """The end of 2025; end-2025; beginning of next week; the rest of the year; the whole of 2024."""
    word, after = tokens[at].word, at + 1
    if word in ("rest", "remainder", "course", "whole", "all") or word in ("full", "entire", "calendar"):
        return _whole(tokens, at, depth)
    edge = _EDGES.get(word)
    if edge is None:
        return None
    linked = tokens[after].word in ("of", "-", "\u2013")
    if tokens[after].word == "-" and tokens[after + 1].word == "of":
        after += 1 + (tokens[after + 2].word == "-")
    if not linked and word != "end":
        return None
    inner = term(tokens, after + linked, depth + 1)
    if inner is None or inner[0].granularity in ("day", "duration") or isinstance(inner[0], (Edge, SoFar)):
        return None
    if not linked and not (
        isinstance(inner[0], (Year, Slice)) or (isinstance(inner[0], Deictic) and not inner[0].definite)
    ):
        return None
    return Edge("start" if edge == "start" else "end" if edge == "end" else "middle", inner[0]), inner[1]


def _whole(tokens: Sequence[Token], at: int, depth: int) -> Found:
    """The rest of the year; the course of 2024; all of 2024; full-year 2024; calendar year 2024."""
    word, after = tokens[at].word, at + 1
    if word in ("full", "entire", "calendar"):
        after += tokens[after].word in DASHES
        after += tokens[after].word == "year" and tokens[after + 1].kind == "year"
        if word == "full" and tokens[after].word == "year":
            return Deictic("year", 0), after + 1
        return term(tokens, after, depth + 1) if tokens[after].kind in ("year", "unit") else None
    if tokens[after].word not in ("of",):
        return None
    after += 1
    after += tokens[after].word in ("my", "our", "its")
    inner = term(tokens, after, depth + 1)
    if inner is None or inner[0].granularity in ("day", "duration"):
        return None
    return (SoFar(inner[0], rest=True), inner[1]) if word in ("rest", "remainder") else inner


def _named_day(tokens: Sequence[Token], at: int, definite: bool, depth: int) -> Found:
    word = tokens[at].word
    if word == "this" and tokens[at + 1].word in _PARTS_OF_DAY:
        return Deictic("day", 0), at + 2
    if word in _NAMED_DAYS:
        return Deictic("day", _NAMED_DAYS[word]), at + 1
    if word == "ytd":
        return SoFar(Deictic("year", 0), rest=False), at + 1
    if word == "current" and tokens[at + 1].word == "date":
        return Deictic("day", 0), at + 2
    if word == "so" and tokens[at + 1].word == "far":
        after = at + 2 + (tokens[at + 2].word == "in")
        of = term(tokens, after, depth + 1)
        return None if of is None or of[0].granularity == "day" else (SoFar(of[0], rest=False), of[1])
    return None


def _deixis(tokens: Sequence[Token], at: int, definite: bool, depth: int) -> Found:
    """This year; next three years; the past two quarters; last Friday; next spring; last March; recent years."""
    word = tokens[at].word
    if word not in OFFSETS and word not in ANAPHORIC and word != "recent":
        return None
    head = tokens[at + 1]
    plain = deictic(tokens, at, definite)
    if plain is not None:
        if definite and word in ("past", "coming") and plain[0].unit in ("year", "month", "decade"):
            size = length(tokens, at + 1, bare=True)
            return None if size is None else (Span(size[0], "back" if word == "past" else "ahead"), plain[1])
        if plain[0].unit == "year" and tokens[plain[1]].word == "to" and tokens[plain[1] + 1].word == "date":
            return SoFar(plain[0], rest=False), plain[1] + 2
        return plain
    if word in OFFSETS and head.kind in ("weekday", "month", "season"):
        return _deictic_name(head, at + 2, OFFSETS[word])
    size = length(tokens, at + 1, bare=True)
    if size is None or word in ("same", "that", "this", "current", "running"):
        return None
    back = word in ("last", "past", "previous", "prior", "recent")
    anaphoric = word == "following" or (definite and word in ("previous", "prior"))
    return Span(size[0], "back" if back else "ahead", anaphoric), size[1]


def _deictic_name(head: Token, after: int, offset: int) -> Found:
    """This, next or last Friday, March or spring: by the side of the reference date on which it lies."""
    if head.kind == "weekday":
        week = Deictic("week", 0) if offset == 0 else None
        return Weekday(WEEKDAYS[head.word], None if offset == 0 else "next" if offset > 0 else "last", week), after
    if not head.capital and head.kind == "month":
        return None
    first, last, code = (head.value, head.value, None) if head.kind == "month" else SEASONS[head.word]
    kind = "month" if head.kind == "month" else "season"
    if offset == 0:
        return Slice(first, last, Deictic("year", 0), kind, code), after
    return Slice(first, last, None, kind, code, "future" if offset > 0 else "past"), after


_DURATION = (_duration_away,)
_RULES: dict[str, tuple[Rule, ...]] = {
    "date": (date_in_figures,),
    "month": (month_first,),
    "number": (day_first, *_DURATION),
    "cardinal": _DURATION,
    "tens": (day_first, *_DURATION),
    "ordinal": (_numbered, day_first),
    "quarter": (_compact,),
    "half": (_compact,),
    "first_months": (_compact,),
    "year": (year_first,),
    "two_years": (two_years,),
    "month_year": (month_and_year,),
    "decade": (decade,),
    "fiscal": (_fiscal,),
    "season": (_season,),
    "weekday": (_weekday,),
    "unit": (*_DURATION, _unit),
    "word": (_part, _edge, _fiscal, _named_day, _numbered, _deixis, *_DURATION),
}

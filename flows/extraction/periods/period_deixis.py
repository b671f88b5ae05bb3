"""What is told from the day of speaking: this, next and last, named days, seasons, weekdays, so long ago.

Each rule reads tokens from a place on and returns the term and the place behind it, or None; see `period_grammar`.
"""

from collections.abc import Sequence
from typing import Literal

from flows.extraction.periods.period_dates import (
    ANAPHORIC,
    OFFSETS,
    deictic,
    year_of,
)
from flows.extraction.periods.period_lengths import length
from flows.extraction.periods.period_rule import Found, Inside
from flows.extraction.periods.period_slices import beginning, ending
from flows.extraction.periods.period_spans import Away, SoFar, Span
from flows.extraction.periods.period_terms import Day, Deictic, Slice, Weekday
from flows.extraction.periods.period_tokens import Token
from flows.extraction.periods.period_turns import Turn
from flows.extraction.periods.period_words import SEASONS, WEEKDAYS

_PARTS_OF_DAY = frozenset({"morning", "afternoon", "evening"})
_NAMED_DAYS = {"today": 0, "tonight": 0, "now": 0, "yesterday": -1, "tomorrow": 1}
# How many months of a year may have gone by when a sum of them is told.
_MONTHS_RUN = range(2, 12)
_TILL_NOW = (("to", "date"), ("so", "far"))
_SUM_CODES = {3: 33, 4: 37, 6: 40}
# What the rules of named days and of deixis begin with.
DAY_WORDS = frozenset({*_NAMED_DAYS, "this", "ytd", "current", "so", "christmas"})
DEICTIC_WORDS = frozenset({*OFFSETS, *ANAPHORIC, "recent"})


def season(tokens: Sequence[Token], at: int, definite: bool, inside: Inside) -> Found:
    """Spring; summer 2025; the fall."""
    first, last, code = SEASONS[tokens[at].word]
    year = year_of(tokens, at + 1)
    if year is None and tokens[at].word == "fall" and not definite and inside.depth == 0:
        return None
    return Slice(first, last, None if year is None else year[0], "season", code), at + 1 if year is None else year[1]


def weekday(tokens: Sequence[Token], at: int, definite: bool, inside: Inside) -> Found:
    """Wednesday; Wednesday, 20 March 2024; Friday next week."""
    number, after = WEEKDAYS[tokens[at].word], at + 1
    after += tokens[after].word == "." and not tokens[at].word.endswith("day")
    dated = after + (tokens[after].word == ",")
    dated += tokens[dated].word == "the"
    if tokens[dated].kind in ("month", "number", "ordinal", "date"):
        day = inside(tokens, dated)
        if day is not None and day[0].granularity == "day":
            return day
    week_at = after + (tokens[after].word == "of")
    week = deictic(tokens, week_at, False)
    if week is not None and week[0].unit == "week":
        return Weekday(number, week=week[0]), week[1]
    return Weekday(number), after


def duration_away(tokens: Sequence[Token], at: int, definite: bool, inside: Inside) -> Found:
    """Three months ago; two years later; a year earlier; five years from now; the three months to June; the eight
    months from January; eight-month.
    """
    found = length(tokens, at)
    if found is None:
        return None
    size, after = found
    word = tokens[after].word
    if (
        tokens[after - 1].word == "month"
        and tokens[after - 2].word == "-"
        and size.months is not None
        and size.months in _MONTHS_RUN
    ):
        # "The eight-month total": the first months of a year; what it is of decides whether it is meant.
        return Slice(1, size.months, None, "span", _SUM_CODES.get(size.months)), after
    if word == "ago":
        return Away(size, -1), after + 1
    if word in ("from", "hence") and (word == "hence" or tokens[after + 1].word in ("now", "today")):
        return Away(size, 1), after + (1 if word == "hence" else 2)
    if word in ("after", "before") and tokens[after + 1].word == "that" and tokens[after + 2].kind == "end":
        return Away(size, 1 if word == "after" else -1, anaphoric=True), after + 2
    if word in ("afterwards", "thereafter"):
        return Away(size, 1, anaphoric=True), after + 1
    if word in ("later", "earlier", "before") and (word != "before" or tokens[after + 1].kind == "end"):
        return Away(size, 1 if word == "later" else -1, anaphoric=True), after + 1
    if size.months and not size.days and tokens[at].word not in ("a", "an"):
        # "30,000 a year until 2027" is no year that ends then.
        return ending(tokens, after, size.months, inside) or beginning(tokens, after, size, inside)
    return None


def named_day(tokens: Sequence[Token], at: int, definite: bool, inside: Inside) -> Found:
    """Today; this morning; year to date; so far in 2025; Christmas."""
    word = tokens[at].word
    if word == "this" and tokens[at + 1].word in _PARTS_OF_DAY:
        return Deictic("day", 0), at + 2
    if word in _NAMED_DAYS:
        return Deictic("day", _NAMED_DAYS[word]), at + 1
    if word == "christmas" and not definite:
        year = year_of(tokens, at + 1)
        return (Day(25, 12, None), at + 1) if year is None else (Day(25, 12, year[0]), year[1])
    if word == "ytd":
        return SoFar(Deictic("year", 0), rest=False), at + 1
    if word == "current" and tokens[at + 1].word == "date":
        return Deictic("day", 0), at + 2
    if word == "so" and tokens[at + 1].word == "far":
        after = at + 2 + (tokens[at + 2].word == "in")
        of = inside(tokens, after)
        return None if of is None or of[0].granularity == "day" else (SoFar(of[0], rest=False), of[1])
    return None


def deixis(tokens: Sequence[Token], at: int, definite: bool, inside: Inside) -> Found:
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
        if plain[0].unit == "year" and (tokens[plain[1]].word, tokens[plain[1] + 1].word) in _TILL_NOW:
            return SoFar(plain[0], rest=False), plain[1] + 2
        return plain
    turned = word in ANAPHORIC or (definite and word in ("previous", "prior", "preceding"))
    if turned and head.kind in ("month", "season") and (head.capital or head.kind == "season"):
        return _turn(head, at + 2, ANAPHORIC.get(word, -1))
    if word in OFFSETS and head.kind in ("weekday", "month", "season"):
        return _deictic_name(head, at + 2, OFFSETS[word])
    size = length(tokens, at + 1, bare=True)
    if size is None or word in ("same", "that", "this", "current", "running", "present", "ongoing"):
        return None
    back = word in ("last", "past", "previous", "prior", "recent")
    anaphoric = word == "following" or (definite and word in ("previous", "prior"))
    return Span(size[0], "back" if back else "ahead", anaphoric), size[1]


def _turn(head: Token, after: int, side: Literal[-1, 0, 1]) -> Found:
    """The following spring, that autumn, the previous March; with a year behind it is that year's."""
    first, last = (head.value, head.value) if head.kind == "month" else SEASONS[head.word][:2]
    return Turn(first, last, head.kind, side), after


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

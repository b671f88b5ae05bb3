"""Units and what is cut out of them: their ends, early, middle and late parts, their rest.

Each rule reads tokens from a place on and returns the term and the place behind it, or None; see `period_grammar`.
"""

from collections.abc import Sequence

from flows.extraction.periods.period_dates import (
    DASHES,
    year_of,
)
from flows.extraction.periods.period_lengths import UNIT_OF
from flows.extraction.periods.period_rule import Found, Inside
from flows.extraction.periods.period_slices import ending
from flows.extraction.periods.period_spans import SoFar
from flows.extraction.periods.period_term import Term
from flows.extraction.periods.period_terms import Deictic, Edge, Part, Slice, Year
from flows.extraction.periods.period_tokens import Token

_EDGES = {
    "beginning": "start",
    "start": "start",
    "outset": "start",
    "middle": "middle",
    "end": "end",
    "close": "end",
    "turn": "end",
}
# What the rules of parts and of edges begin with.
PART_WORDS = frozenset("midyear yearend midway halfway half early mid late later earlier".split())
EDGE_WORDS = frozenset({*_EDGES, *"rest remainder course whole all full entire calendar".split()})


def unit(tokens: Sequence[Token], at: int, definite: bool, inside: Inside) -> Found:
    """Year to date; the year so far; year-end 2025; the year 2025; the month of May; the quarter to June; the year."""
    name, after = UNIT_OF.get(tokens[at].word), at + 1
    if name is None or tokens[at].word.endswith("s"):
        return None
    if tokens[after].word == "'" and tokens[after + 1].word == "s" and tokens[after + 2].word in ("end", "close"):
        return Edge("end", Deictic(name, 0)), after + 3
    if name == "year" and [token.word for token in tokens[after : after + 2]] == ["so", "far"]:
        return SoFar(Deictic("year", 0), rest=False), after + 2
    if name == "month" and tokens[after].word == "of" and tokens[after + 1].kind == "month":
        return inside(tokens, after + 1)
    dash = tokens[after].word in DASHES
    if name == "year" and tokens[after + dash].word == "to":
        behind = after + dash + 1
        behind += tokens[behind].word in DASHES
        if tokens[behind].word == "date":
            return SoFar(Deictic("year", 0), rest=False), behind + 1
    if tokens[after + dash].word == "end":
        of = year_of(tokens, after + dash + 1) if name == "year" else None
        whole: Term = Deictic(name, 0) if of is None else of[0]
        return Edge("end", whole), after + dash + 1 if of is None else of[1]
    if name == "year" and tokens[after].kind == "year":
        return Year(tokens[after].value), after + 1
    # "30,000 a year until 2027" is no year that ends then.
    paced = at > 0 and tokens[at - 1].word in ("a", "an", "per", "each", "every")
    if name in ("year", "half", "quarter", "decade") and not paced:
        ended = ending(tokens, after, {"decade": 120, "year": 12, "half": 6, "quarter": 3}[name], inside)
        if ended is not None:
            return ended
    if definite and [token.word for token in tokens[after : after + 2]] == ["before", "last"]:
        return Deictic(name, -2), after + 2
    if definite and tokens[after].word in ("before", "after"):
        behind = after + 1 + (tokens[after + 1].word == "that")
        if tokens[behind].kind == "end":
            return Deictic(name, 1 if tokens[after].word == "after" else -1, anaphoric=True), behind
    return (Deictic(name, 0, definite=True), after) if definite or inside.depth > 0 else None


def part(tokens: Sequence[Token], at: int, definite: bool, inside: Inside) -> Found:
    """Early 2025; mid-May; late next year; later this year; earlier in the month; midyear."""
    word, after = tokens[at].word, at + 1
    if word in ("midyear", "yearend"):
        of = year_of(tokens, after)
        whole: Term = Deictic("year", 0) if of is None else of[0]
        return Edge("middle" if word == "midyear" else "end", whole), after if of is None else of[1]
    midway = _midway(tokens, at)
    if midway is not None:
        inner = inside(tokens, midway)
        return None if inner is None or inner[0].granularity not in _HALVED else (Edge("middle", inner[0]), inner[1])
    if word not in ("early", "mid", "late", "later", "earlier"):
        return None
    after += tokens[after].word in ("in", "on", "of", "-", "\u2013")
    inner = inside(tokens, after)
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


_HALVED = frozenset({"year", "month", "quarter", "decade"})


def _midway(tokens: Sequence[Token], at: int) -> int | None:
    """The place behind "midway through", "half-way into": what is cut in the middle stands there."""
    if tokens[at].word in ("mid", "half"):
        at += 1 + (tokens[at + 1].word == "-")
        if tokens[at].word != "way":
            return None
    elif tokens[at].word not in ("midway", "halfway"):
        return None
    return at + 2 if tokens[at + 1].word in ("through", "in", "of") else None


def edge(tokens: Sequence[Token], at: int, definite: bool, inside: Inside) -> Found:
    """The end of 2025; end-2025; beginning of next week; the rest of the year; the whole of 2024."""
    word, after = tokens[at].word, at + 1
    if word in ("rest", "remainder", "course", "whole", "all") or word in ("full", "entire", "calendar"):
        return _whole(tokens, at, inside)
    edge = _EDGES.get(word)
    if edge is None:
        return None
    linked = tokens[after].word in ("of", "-", "\u2013")
    if tokens[after].word == "-" and tokens[after + 1].word == "of":
        after += 1 + (tokens[after + 2].word == "-")
    if not linked and word != "end":
        return None
    if word == "turn" and tokens[after + linked].word != "the":
        return None  # "at the turn of 2027"
    inner = inside(tokens, after + linked)
    if inner is None or inner[0].granularity in ("day", "duration") or isinstance(inner[0], (Edge, SoFar)):
        return None
    if not linked and not (
        isinstance(inner[0], (Year, Slice)) or (isinstance(inner[0], Deictic) and not inner[0].definite)
    ):
        return None
    return Edge("start" if edge == "start" else "end" if edge == "end" else "middle", inner[0]), inner[1]


def _whole(tokens: Sequence[Token], at: int, inside: Inside) -> Found:
    """The rest of the year; the course of 2024; all of 2024; full-year 2024; calendar year 2024."""
    word, after = tokens[at].word, at + 1
    if word in ("full", "entire", "calendar"):
        after += tokens[after].word in DASHES
        after += tokens[after].word == "year" and tokens[after + 1].kind == "year"
        if word == "full" and tokens[after].word == "year":
            return Deictic("year", 0), after + 1
        return inside(tokens, after) if tokens[after].kind in ("year", "unit") else None
    if tokens[after].word not in ("of",):
        return None
    after += 1
    after += tokens[after].word in ("my", "our", "its")
    inner = inside(tokens, after)
    if inner is None or inner[0].granularity in ("day", "duration"):
        return None
    return (SoFar(inner[0], rest=True), inner[1]) if word in ("rest", "remainder") else inner

"""The grammar of single dates and periods: which words make which term.

Each rule reads tokens from a place on and returns the term and the place behind it, or None. Rules are tried by the
kind of the first token; nothing is read twice without bound, so that the time is linear in the length of the text.
"""

from collections.abc import Sequence

from flows.extraction.periods.period_dates import (
    date_in_figures,
    day_first,
    decade,
    month_and_year,
    month_first,
    two_years,
    year_first,
)
from flows.extraction.periods.period_deixis import (
    DAY_WORDS,
    DEICTIC_WORDS,
    deixis,
    duration_away,
    named_day,
    season,
    weekday,
)
from flows.extraction.periods.period_edges import EDGE_WORDS, PART_WORDS, edge, part, unit
from flows.extraction.periods.period_lengths import LENGTH_WORDS
from flows.extraction.periods.period_rule import Found, Inside, Rule
from flows.extraction.periods.period_slices import FISCAL_WORDS, NUMBERED_WORDS, compact, fiscal, numbered
from flows.extraction.periods.period_tokens import Token
from flows.extraction.periods.period_weekends import WEEKEND_WORDS, weekend

_DEPTH = 3
_RULES: dict[str, tuple[Rule, ...]] = {
    "date": (date_in_figures,),
    "month": (month_first,),
    "number": (day_first, duration_away),
    "cardinal": (duration_away,),
    "tens": (day_first, duration_away),
    "ordinal": (numbered, day_first),
    "quarter": (compact,),
    "half": (compact,),
    "first_months": (compact,),
    "year": (year_first,),
    "two_years": (two_years,),
    "month_year": (month_and_year,),
    "decade": (decade,),
    "fiscal": (fiscal,),
    "season": (season,),
    "weekday": (weekday,),
    "unit": (duration_away, unit),
}
# The rules that any other word may begin something of, in the order in which they are tried.
_OF_WORDS: tuple[tuple[Rule, frozenset[str]], ...] = (
    (weekend, WEEKEND_WORDS),
    (part, PART_WORDS),
    (edge, EDGE_WORDS),
    (fiscal, FISCAL_WORDS),
    (named_day, DAY_WORDS),
    (numbered, NUMBERED_WORDS),
    (deixis, DEICTIC_WORDS),
    (duration_away, LENGTH_WORDS),
)
_BY_WORD: dict[str, tuple[Rule, ...]] = {
    word: tuple(rule for rule, words in _OF_WORDS if word in words)
    for word in frozenset[str]().union(*(words for _, words in _OF_WORDS))
}


def begins_term(token: Token) -> bool:
    """Whether a date or period may begin at a token, with or without an article."""
    return token.word == "the" or (token.word in _BY_WORD if token.kind == "word" else token.kind in _RULES)


def term(tokens: Sequence[Token], at: int, depth: int = 0) -> Found:
    """The longest date or period that begins at a token, without a preposition before it."""
    if depth > _DEPTH:
        return None
    definite = tokens[at].word == "the"
    at += definite
    token = tokens[at]
    rules = _BY_WORD.get(token.word, ()) if token.kind == "word" else _RULES.get(token.kind, ())
    for rule in rules:
        found = rule(tokens, at, definite, _INSIDE[depth])
        if found is not None:
            return found
    return None


_INSIDE = tuple(Inside(depth, term) for depth in range(_DEPTH + 1))

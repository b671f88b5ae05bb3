"""Expressions: a term with the words that relate a fact to it: by, since, within, from … to …."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from flows.extraction.periods.period_checks import doubt
from flows.extraction.periods.period_grammar import begins_term
from flows.extraction.periods.period_ranges import ranged_term
from flows.extraction.periods.period_relations import begins_relation, phrases, related
from flows.extraction.periods.period_spans import Between, Span
from flows.extraction.periods.period_term import Term
from flows.extraction.periods.period_terms import Year
from flows.extraction.periods.period_tokens import Token, tokens_of
from flows.extraction.wording.records import quick, replace

_PADDING = 8
_END = Token("end", 0, 0, "", False)
# Relation, term, place behind, and what is to be checked.
Parsed = tuple[str, Term, int, str | None]


@quick
@dataclass(frozen=True, slots=True)
class Expression:
    """A period expression: its relation, term and place in the stretch.

    `check`: what its surroundings must not be (see `periods`): "year" a bare year, "figure" a year that
    could be a count, "month" a month that could be a name, "subject" such a
    month as the subject of a figure, "code" a Q3 or H1 that could be a model, "season" one without a word of time
    before it, "sum" so many months that
    need a sum behind them; null: none.
    """

    relation: str
    term: Term
    start: int
    end: int
    check: str | None = None


@lru_cache(maxsize=65536)
def expressions(stretch: str) -> tuple[Expression, ...]:
    """All period expressions in a stretch of words, from left to right, the longest at each place."""
    tokens, places = tokens_of(stretch)
    count = len(tokens)
    tokens += [_END] * _PADDING
    found: list[Expression] = []
    at = 0
    while at < count:
        here = _expression(tokens, at) if begins_relation(tokens[at]) or begins_term(tokens[at]) else None
        if here is None:
            at += 1
            continue
        relation, what, behind, check = here
        expression = Expression(relation, what, places[at][0], places[behind - 1][1], check)
        at = behind
        if found and expression.check == "year" and _listed(found[-1], stretch[found[-1].end : expression.start]):
            expression = replace(expression, relation=found[-1].relation, check=found[-1].check)
        found.append(expression)
    return tuple(found)


def _listed(last: Expression, between: str) -> bool:
    """Whether a bare year goes on with a list of years ("in 2025, 2026 and 2027")."""
    return isinstance(last.term, Year) and between.strip() in ("and", "or", ",", "&", ", and", ", or")


def _expression(tokens: Sequence[Token], at: int) -> Parsed | None:
    for relation, words in phrases(tokens, at):
        found = related(tokens, at + len(words), relation, words)
        if found is not None:
            return _made(tokens, at, found, has_relation=True)
    if tokens[at].word in ("and", "or"):
        return None
    plain = ranged_term(tokens, at)
    if plain is None:
        return None
    relation = "range" if isinstance(plain[0], Between) else "in"
    if isinstance(plain[0], Span):
        relation = "over" if plain[0].direction == "back" else "within"
    return _made(tokens, at, (relation, *plain), has_relation=False)


def _made(tokens: Sequence[Token], at: int, found: tuple[str, Term, int], *, has_relation: bool) -> Parsed | None:
    """The expression, if its words say a period by themselves."""
    relation, what, behind = found
    if tokens[behind].word in ("onwards", "onward"):
        relation, behind = "from", behind + 1
    if relation == "in" and tokens[behind].word == "or" and tokens[behind + 1].word in ("later", "earlier"):
        relation, behind = ("from" if tokens[behind + 1].word == "later" else "until"), behind + 2
    first = at + (tokens[at].word == "the")
    words = tokens[first:behind]
    check = doubt(words, what, has_relation)
    if check == "no" or (len(words) == 1 and words[0].word == "now"):
        return None
    return relation, what, behind, check

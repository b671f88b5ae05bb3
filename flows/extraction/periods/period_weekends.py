"""Weekends: last weekend, this past weekend, over the weekend, next weekend."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar, Literal

from flows.extraction.periods.calendar import Interval, shifted
from flows.extraction.periods.period_rule import Found, Inside
from flows.extraction.periods.period_term import Context
from flows.extraction.periods.period_tokens import Token

_SATURDAY = 5
_WEEK = 7
Side = Literal["last", "this", "next"]
# By the words before it the weekend that is meant.
_SIDES: dict[tuple[str, ...], Side] = {
    ("last",): "last",
    ("past",): "last",
    ("this", "past"): "last",
    ("this", "last"): "last",
    ("previous",): "last",
    ("this",): "this",
    ("next",): "next",
    ("coming",): "next",
    ("this", "coming"): "next",
    ("upcoming",): "next",
}
WEEKEND = "weekend"
# What the rule may begin with.
WEEKEND_WORDS = frozenset({WEEKEND, *(words[0] for words in _SIDES)})


@dataclass(frozen=True, slots=True)
class Weekend:
    """A Saturday and its Sunday, counted from the reference date; `this` one is on the side that the tense tells."""

    side: Side
    granularity: ClassVar[str] = "week"
    relative: ClassVar[bool] = True
    anaphoric: ClassVar[bool] = False

    def days(self, context: Context) -> Interval | None:
        """The first and last day in this context, None where it does not tell them."""
        if context.reference is None:
            return None
        latest = context.reference - timedelta(days=(context.reference.weekday() - _SATURDAY) % _WEEK)
        on_it = (context.reference - latest).days <= 1
        ahead = self.side == "next" or (self.side == "this" and context.tense == "future" and not on_it)
        return _from(latest, _WEEK if ahead else -_WEEK if on_it and self.side == "last" else 0)


def _from(saturday: date, days: int) -> Interval | None:
    first = shifted(saturday, days=days)
    last = None if first is None else shifted(first, days=1)
    return None if first is None or last is None else Interval(first, last)


def weekend(tokens: Sequence[Token], at: int, definite: bool, inside: Inside) -> Found:
    """Last weekend; this past weekend; the weekend, with an article."""
    if tokens[at].word == WEEKEND:
        return (Weekend("this"), at + 1) if definite else None
    for count in (2, 1):
        side = _SIDES.get(tuple(token.word for token in tokens[at : at + count]))
        if side is not None and tokens[at + count].word == WEEKEND:
            return Weekend(side), at + count + 1
    return None

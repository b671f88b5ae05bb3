"""What the other figures of its sentence tell of a figure's time."""

import re

from flows.extraction.context.context import Context
from flows.extraction.figures.figure_times import resolved
from flows.extraction.grammar.figure import FLOWS, Figure
from flows.extraction.timing.current_years import Dated
from flows.extraction.timing.figure_now import NOW_IT_IS


def of_sentence(figure: Figure, told: list[Figure], context: Context, running: list[Dated]) -> Dated | None:
    """The time of the figure before it in the sentence ("delivered 497,099 between July and September, though it
    built 447,450").
    """
    aside = figure.sentence.aside_at(figure.number.start)
    before = [
        f
        for f in told
        if f.number.end <= figure.number.start
        and f.period is not None
        and not f.base
        # "X, which started in May with two cars, sold 84": a time of what is told aside.
        and figure.sentence.aside_at(f.number.start) in (None, aside)
    ]
    if before and ";" in figure.sentence.slice(before[-1].number.end, figure.number.start) and _is_due(before[-1]):
        return None
    if not before and figure.metric in _SHARES:
        behind = [f for f in told if f.number.start >= figure.number.end and f.period is not None and not f.base]
        if (
            behind
            and behind[0].metric in FLOWS
            and _OF_ITS.fullmatch(figure.sentence.slice(figure.number.end, behind[0].number.start))
        ):
            # "EVs made up 18% of its 59,000 deliveries in June".
            return resolved(behind[0].period, context, behind[0], running)
    return resolved(before[-1].period, context, before[-1], running) if before else None


_SHARES = frozenset({"electrified_share", "market_share"})
_OF_ITS = re.compile(r" of (?:all |the )*(?:its|their|[A-Z][\w&' -]{1,30}?(?:'s|'))(?: total)?(?: of)? ")


def of_next(figure: Figure, told: list[Figure], context: Context, running: list[Dated]) -> Dated | None:
    """The time of the figure behind it that takes its place: "instead of 4.3 million it wants 4.19 million in 2030"."""
    behind = [f for f in told if f.number.start >= figure.number.end and f.metric == figure.metric and not f.base]
    return resolved(behind[0].period, context, behind[0], running) if behind and behind[0].period else None


def _is_due(figure: Figure) -> bool:
    """Whether a figure is told for a deadline."""
    return figure.period is not None and figure.period.relation == "by"


def over_time(figure: Figure, told: list[Figure]) -> bool:
    """Whether a figure is counted over a time: a share is where it is told beside what was sold."""
    if figure.metric in ("market_share", "electrified_share"):
        if NOW_IT_IS.search(figure.sentence.before(figure.number, 40), of=figure.sentence.text):
            return False
        clause = figure.sentence.clause_at(figure.number.start)
        start = figure.sentence.start if _THAT_IS.match(clause.text) else clause.start
        if figure.carried and figure.metric == "market_share" and _HAD.search(figure.before):
            # "Honda had 9.2%": in the time that the others were told for.
            return True
        if figure.metric == "electrified_share" and _MADE_UP.search(figure.before):
            return True
        return any(
            f is not figure
            and not f.base
            and (f.metric in FLOWS or (f.metric == figure.metric and f.period is not None))
            for f in told
            if f.number.start >= start
        )
    return figure.metric in FLOWS and not (figure.metric == "vehicle_orders" and _are_open(figure))


def _are_open(figure: Figure) -> bool:
    """Whether orders are told as those that are open, and not as those that came in: "62,000 are on the list"."""
    return _BACKLOG.search(figure.before) is not None or _WAIT.match(figure.after) is not None


_BACKLOG = re.compile(
    r"\b(?:backlog|order books?|orders (?:in|on) hand|waiting lists?|queue)\b[^,;]{0,40}\Z"
    r"|\b(?:[Oo]rders|[Rr]eservations|[Bb]ookings)\b[^,;:]{0,30} (?:at the end|now|still)\b[^,;]{0,12}\Z"
)
_WAIT = re.compile(
    r"(?: [a-z-]+){0,3}? (?:are|is|were) (?:still |now |already )?(?:on (?:the|its|a) (?:waiting|order) lists?"
    r"|waiting|in the queue|open|unfilled|outstanding)\b"
    r"|(?: [a-z-]+){0,2}? (?:orders|reservations|bookings|pre-orders) (?:ask|call|wait|remain|stand"
    r"|are (?:for|of)|want)\b"
)
_HAD = re.compile(r"\b(?:had|held|took|got|reached|came|followed|managed|was)\b[^,;]{0,20}\Z")
# "Sold 34,285 cars in 2025, which is 19% of the market": of the same time.
_THAT_IS = re.compile(r"\W*(?:which|that|or|equal to|equivalent to|corresponding to|for a)\b")
# "EVs made up 18%": of what was sold in the time spoken of.
_MADE_UP = re.compile(r"\b(?:made up|accounted for|represented|contributed|were|was)\b[^,;]{0,25}\Z")

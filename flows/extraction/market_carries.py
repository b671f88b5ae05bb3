"""Carried stances: a list of places without a word of trade goes on with what was said of its subject before."""

import re
from collections.abc import Sequence
from dataclasses import replace

from flows.extraction.market_stance import PLANNED, PRESENT, MarketStance
from flows.extraction.market_statement import MarketStatement
from flows.extraction.market_telling import TRADE, is_bare

# A figure from which on it is one of cars, and no size, power or price of one.
_MANY = 1000
_FOR = re.compile(r"\bfor(?: the)? \Z")


def carried(statement: MarketStatement, before: Sequence[MarketStatement]) -> MarketStatement:
    """A list of places without a word of trade goes on with what was said of its subject before; "for X" is a plan."""
    stance, sentence = statement.stance, statement.sentence
    if (
        stance.status != PRESENT
        or not (is_bare(stance) or _is_passive(statement))
        or TRADE.search(sentence.text)
        or statement.rule == "regional_unit"
        or _is_counted(statement)
    ):
        return statement
    intended = _FOR.search(sentence.before(statement.place, 24)) is not None
    last = next((s for s in reversed(before) if s.subject.organization_id == statement.subject.organization_id), None)
    planned = (
        last is not None
        and last.sentence.index >= sentence.index - 3
        and last.stance.status == PLANNED
        and last.stance.certainty != "denied"
    )
    if not (intended or planned):
        return statement
    certainty = last.stance.certainty if planned and last is not None else "asserted"
    return replace(
        statement, stance=MarketStance(PLANNED, certainty, stance.cue, None, entered=False), rule="planned_market"
    )


_DONE = re.compile(r" been (?:[a-z]+ )?[a-z]+(?:ed|en|ght|und|own|ade|ut|et|id)\b")


def _is_passive(statement: MarketStatement) -> bool:
    """Whether nothing but `has been` tells the status, of whatever was done: "a site has been found in X"."""
    cue = statement.stance.cue
    return (
        cue is not None
        and cue.surface.lower() in ("has", "have")
        and statement.period is None
        and _DONE.match(statement.sentence.after(cue, 40)) is not None
        and not statement.sentence.start <= statement.subject.start < statement.sentence.end
    )


# "60 of them in X": what can be counted is there.
_COUNTED = re.compile(r"\b\d[\d,.]* (?:of (?:them|these|those|which) )?in (?:the )?\Z")


def _is_counted(statement: MarketStatement) -> bool:
    """Whether a figure is told of the place, or of it in the sentence: a plan has none without its verb."""
    sentence, place = statement.sentence, statement.place
    money = [q for q in sentence.of("quantity") if q.label == "money"]
    return _COUNTED.search(sentence.before(place, 30)) is not None or any(
        (n.value or 0) >= _MANY
        and n.label not in ("year", "money")
        and not any(q.start <= n.start < q.end for q in money)
        for n in sentence.of("number", "quantity")
    )

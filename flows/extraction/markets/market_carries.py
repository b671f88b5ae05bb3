"""Carried stances: a list of places without a word of trade goes on with what was said of its subject before."""

import re
from collections.abc import Sequence
from dataclasses import replace

from flows.extraction.context.context import Context
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.markets.market_stance import EXITED, PLANNED, PRESENT, MarketStance
from flows.extraction.markets.market_statement import MarketStatement, entered_on
from flows.extraction.markets.market_telling import TRADE, is_bare
from flows.extraction.markets.staff_there import is_of_staff
from flows.extraction.wording.needed import Needing

# A figure from which on it is one of cars, and no size, power or price of one.
_MANY = 1000
_FOR = re.compile(r"\bfor(?: the)? \Z")


# "In X only the A and the B remain": what remains is there.
_REMAIN = Needing(r"\b(?:remains?|is left|are left)(?: in [A-Z]\w+| there)?[.,;]|\bonly [^.;]{3,60} remain")
# "Russia and Mexico are the biggest": where much is sold already.
_WEIGHS = Needing(
    r"(?:(?:,|,? and) (?:the )?[A-Z][\w'-]*(?: [A-Z][\w'-]*){0,2})*,? (?:is|are|was|were|remains?|remained)"
    r" (?:[a-z]+ )?(?:the |its |their )?(?:[a-z]+ )?(?:biggest|largest|main|most important|strongest|strongholds?|best"
    r"|core|leading|smallest|weakest)\b"
)
# "Left Norway in March, and Denmark follows in April": what follows is the same.
FOLLOW = re.compile(r"(?:will )?follows?|follow suit|is next|are next|comes? next", re.IGNORECASE)
_GONE = re.compile(
    r"\b(?:clos(?:ed|es|ing)|shut(?:s|ting)?|(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bbeen )left|"
    r"leav(?:es|ing)|withdr[ae]w\w*|pull(?:s|ed|ing)? out|exit(?:s|ed|ing)?|"
    r"stop(?:s|ped|ping)?|halt(?:s|ed|ing)?|cease[sd]?|abandon(?:s|ed|ing)?|gave up|giv(?:es|ing) up|quit(?:s|ting)?)\b"
)
_COME = re.compile(
    r"\b(?:open(?:s|ed|ing)?|launch\w*|start(?:s|ed|ing)?|enter(?:s|ed|ing)?|arriv\w*|began|begins?|came)\b"
)


def tells_of_an_exit(text: str) -> bool:
    """Whether words tell of somebody who leaves, and of none who comes."""
    return _GONE.search(text) is not None and _COME.search(text) is None


def follows_an_exit(context: Context, sentence: Sentence, verb: Mention) -> bool:
    """`Left A in March; B follows in April`: what the words before it, or the sentence before, tell."""
    lead = sentence.slice(sentence.start, verb.start)
    if tells_of_an_exit(lead):
        return True
    for place in sentence.of("place"):
        lead = lead.replace(place.surface, "")
    before = context.article.before(sentence)
    return re.search(r"\w{5}", lead) is None and bool(before) and tells_of_an_exit(before[-1].text)


def _follows_an_exit(statement: MarketStatement, before: Sequence[MarketStatement]) -> bool:
    """Whether a place follows one that was left: of the same sentence, or of the one right before."""
    stance, sentence = statement.stance, statement.sentence
    if stance.status != PLANNED or stance.cue is None or FOLLOW.fullmatch(stance.cue.surface) is None:
        return False
    lead = sentence.slice(sentence.start, statement.place.start)
    if _GONE.search(lead):
        return _COME.search(lead) is None
    for place in sentence.of("place"):
        lead = lead.replace(place.surface, "")
    own = statement.subject.organization_id
    earlier = (s for s in reversed(before) if s.sentence.index < sentence.index)
    last = next((s for s in earlier if s.subject.organization_id == own), None)
    return (
        re.search(r"\w{5}", lead) is None
        and last is not None
        and last.sentence.index == sentence.index - 1
        and last.stance.status == EXITED
    )


def carried(statement: MarketStatement, before: Sequence[MarketStatement]) -> MarketStatement:
    """A list of places without a word of trade goes on with what was said of its subject before; "for X" is a plan."""
    stance, sentence = statement.stance, statement.sentence
    if _follows_an_exit(statement, before):
        gone = MarketStance(EXITED, stance.certainty, stance.cue, stance.doubt, entered=True)
        return replace(statement, stance=gone, rule="exited_market")
    if (
        stance.status != PRESENT
        or _REMAIN.search(sentence.text)
        or _WEIGHS.match(sentence.slice(statement.place.end, sentence.end), of=sentence.text) is not None
        or not (is_bare(stance) or _is_passive(statement))
        or TRADE.search(sentence.text)
        or statement.rule == "regional_unit"
        or _is_counted(statement)
        or is_of_staff(sentence)
    ):
        return statement
    # "For Kenyan drivers" is nothing that is to come.
    intended = statement.place.label != "demonym" and _FOR.search(sentence.before(statement.place, 24)) is not None
    own = (s for s in reversed(before) if s.subject.organization_id == statement.subject.organization_id)
    last = next((s for s in own if s.sentence.index < sentence.index or _goes_on(s.place, statement)), None)
    planned = (
        last is not None
        and last.sentence.index >= sentence.index - 3
        and last.stance.status == PLANNED
        and last.stance.certainty != "denied"
    )
    if not (intended or planned):
        return statement
    certainty = last.stance.certainty if planned and last is not None else "asserted"
    goes_on = MarketStance(PLANNED, certainty, stance.cue, None, entered=True)
    period, dated = statement.period, statement.dated
    if period is None and statement.beside is not None:
        period = entered_on(sentence, statement.beside, goes_on, None)
        dated = statement.beside.mention if period is not None else None
    return replace(statement, stance=replace(goes_on, entered=False), period=period, dated=dated, rule="planned_market")


# What tells something else of the places behind it: "as it did in A and B", "after C".
_ELSE = re.compile(
    r"\b(?:did|does|do|has|had|have|is|are|was|were|as|like|than|after|before|while|where|who|which|that|from|unlike|"
    r"since|with|though|although|but|because)\b"
)


def _goes_on(place: Mention, statement: MarketStatement) -> bool:
    """Whether a place only lengthens the list of another one of its sentence: "first A, in 2027; then B and C"."""
    sentence, at = statement.sentence, place.end
    words = ""
    # "In A from Q2; both in B from Q3": a time tells nothing else of what is behind it.
    for period in sentence.of("period"):
        if at <= period.start and period.end <= statement.place.start:
            words, at = words + sentence.slice(at, period.start), period.end
    words += sentence.slice(at, statement.place.start)
    return place.end <= statement.place.start and _ELSE.search(words) is None


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

"""Lists of places whose lead-in, or the announcement before, says what is told of them: "To be entered next: - X"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from flows.extraction.context.context import Context, Subject
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.lexicon.regions import members
from flows.extraction.markets.market_periods import MarketPeriod, told_ahead
from flows.extraction.markets.market_stance import PLANNED, PRESENT, MarketStance
from flows.extraction.markets.market_statement import MarketStatement, entered_on
from flows.extraction.markets.market_telling import is_bare
from flows.extraction.markets.market_words import stance_words

# "Further regions:", "the next markets:": what is added is told of whom the markets before were told of.
_ADDED = re.compile(r"\b(?:[Ff]urther|[Oo]ther|[Mm]ore|[Aa]dditional|[Nn]ext|[Rr]emaining|[Nn]ew|[Ll]ater)\b")
# "The plan:", "In the pipeline:", "Next steps:": what stands below is to come.
_AHEAD = re.compile(
    r"\b(?:plans?|[Pp]lanned|pipeline|roadmap|schedule|timetable|programme|agenda|[Nn]ext|[Uu]pcoming|"
    r"[Cc]oming|to come|[Tt]argets?|to follow|still due|outlook|rollout|roll-out)\b"
)
# "Makes a start in nine countries": a start in the present tense.
_STARTS_NOW = re.compile(r"(?:makes?|begins?|starts?|launches|enters?|comes?|goes|opens?|gets?|kicks?|arrives?)\b")
# How many sentences an announcement holds for.
_NEAR = 2


def lead_of(sentence: Sentence, lead: Sentence | None) -> Sentence | None:
    """The lead-in that holds for what follows a sentence: itself where it ends with a colon; a list has the one before
    it.
    """
    if sentence.kind == "bullet":
        return lead
    return sentence if sentence.text.rstrip().endswith(":") else None


def led(
    statement: MarketStatement, lead: Sentence | None, before: Sequence[MarketStatement], context: Context
) -> MarketStatement:
    """A statement as the lead-in of its list, or the announcement right before it, tells it."""
    if lead is not None and lead.index < statement.sentence.index and statement.sentence.kind == "bullet":
        return _of_list(statement, lead, before, context)
    return _announced(statement, before, context)


def _of_list(
    statement: MarketStatement, lead: Sentence, before: Sequence[MarketStatement], context: Context
) -> MarketStatement:
    stance = statement.stance
    if statement.rule in ("regional_unit", "rival_market", "rival_there", "scene"):
        return statement
    if not is_bare(stance) and not (stance.cue is not None and stance.cue.label == "market_starting"):
        return statement
    told = _lead_stance(lead, stance)
    if told is None:
        return statement
    subject = _added_to(statement, lead, before) or statement.subject
    period, dated = statement.period, statement.dated
    if period is None and told.status == PLANNED:
        periods = lead.of("period")
        if len(periods) == 1:
            ahead = MarketPeriod(periods[0], told_ahead(periods[0], context), context.reference)
            period = entered_on(lead, ahead, told, None)
            dated = periods[0] if period is not None else None
    return replace(statement, subject=subject, stance=told, period=period, dated=dated, rule=f"{told.status}_market")


def _lead_stance(lead: Sentence, stance: MarketStance) -> MarketStance | None:
    """What a lead-in says of the items of its list; None where it says nothing."""
    tokens = stance_words(lead, lead.start, lead.end)
    kinds = {t.kind: t.mention for t in reversed(tokens)}
    if "cancel" in kinds or "exit" in kinds or lead.cues("negation"):
        return None
    if "plan" in kinds or "noun" in kinds or _AHEAD.search(lead.text):
        cue = kinds.get("plan", kinds.get("noun", stance.cue))
        doubt = kinds.get("hedge") if "past" not in kinds else None
        return MarketStance(PLANNED, "asserted" if doubt is None else "hedged", cue, doubt, entered=True)
    return None


def _added_to(statement: MarketStatement, lead: Sentence, before: Sequence[MarketStatement]) -> Subject | None:
    """Whom the markets before were told of, where a lead-in that names nobody adds to them."""
    own = statement.sentence.start <= statement.subject.start < statement.sentence.end
    if own or lead.of("organization", "model") or _ADDED.search(lead.text) is None:
        return None
    told = (s for s in reversed(before) if s.sentence.index < lead.index and _places_told(s))
    last = next(told, None)
    if last is None:
        return None
    return Subject(last.subject.organization_id, last.subject.start, last.subject.end, last.subject.rule)


def _places_told(statement: MarketStatement) -> bool:
    """Whether a statement names its place and is about somebody for itself."""
    return statement.place.label not in ("implied", "price", "unit") and statement.rule in (
        "planned_market",
        "present_market",
    )


def _announced(statement: MarketStatement, before: Sequence[MarketStatement], context: Context) -> MarketStatement:
    """`X will launch in Europe in September. It makes a start in A, B and C`: still to come."""
    stance, sentence, cue = statement.stance, statement.sentence, statement.stance.cue
    if stance.status != PRESENT or statement.period is not None or cue is None or statement.rule != "present_market":
        return statement
    if cue.label not in ("market_arrives", "market_starting") or _STARTS_NOW.match(cue.surface) is None:
        return statement
    own = statement.subject.organization_id
    last = next((s for s in reversed(before) if s.subject.organization_id == own and s.sentence is not sentence), None)
    if last is None or last.sentence.index < sentence.index - _NEAR or last.stance.status != PLANNED:
        return statement
    if last.stance.certainty == "denied" or not _holds(last.place, statement.place, context):
        return statement
    return replace(
        statement,
        stance=MarketStance(PLANNED, last.stance.certainty, cue, None, entered=False),
        period=last.period,
        dated=last.dated,
        rule="planned_market",
    )


def _holds(place: Mention, part: Mention, context: Context) -> bool:
    """Whether a place is another one, or its region."""
    return place.id == part.id or (part.id or "") in members(place.id, context.vocabulary)

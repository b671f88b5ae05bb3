"""Events: happenings in which an organisation takes part, dated or placed by the text."""

import re
from collections.abc import Iterator
from datetime import date

from flows.extraction.article import Article, Clause, Mention, Sentence
from flows.extraction.context import Context, Subject
from flows.extraction.fact import Fact, FactBuilder
from flows.extraction.periods import Period, resolve_period
from flows.extraction.place_roles import PlaceRole, place_role
from flows.extraction.stance import Stance, stance


def event_facts(article: Article, context: Context) -> Iterator[Fact]:
    """The events of an article; one happening told in several sentences comes as several facts of one key or compatible ones."""
    for sentence in article:
        if sentence.kind == "dateline":
            continue
        for clause in sentence.clauses:
            yield from _launches(clause, context)
            yield from _entries(clause, context)
            yield from _sited(clause, context, "plant", "plant_noun", "build")
            yield from _sited(clause, context, "facility", "facility_noun", "build")
            yield from _sited(clause, context, "outlet_opening", "outlet_noun", "outlet_event")
            yield from _conferences(clause, context)
            yield from _partnerships(clause, context)


def _launches(clause: Clause, context: Context) -> Iterator[Fact]:
    """A named model is launched: the model's name and a launch cue in one clause, dated or placed."""
    cues, models = clause.cues("launch"), clause.of("model")
    if not cues or not models:
        return
    sentence, first = clause.sentence, models[0]
    named = [context.model(m) for m in models]
    same = [n for n in named if n.organization_id == named[0].organization_id]
    view = stance(sentence, cues[0].start, cues[0].end)
    period = _period(clause, context, view)
    places = _places(clause) or [None]
    for place in places:
        subject = Subject(named[0].organization_id, first.start, first.end, "model")
        fact = _event("product_launch", clause, subject, cues[0], view, period, place)
        if fact is not None:
            fact.models = tuple(sorted({n.model_id for n in same}))
            yield fact


def _entries(clause: Clause, context: Context) -> Iterator[Fact]:
    """A brand starts in a country or region: an entry cue and the place in one clause; a plan needs a date."""
    cues, exits = clause.cues("enter"), clause.cues("exit")
    if not cues and not exits:
        return
    sentence = clause.sentence
    cue = (exits or cues)[0]
    view = stance(sentence, cue.start, cue.end)
    period = _period(clause, context, view)
    for place in _places(clause):
        if view.planned and period is None:
            continue
        for subject in context.subjects(sentence, place.start):
            fact = _event("market_exit" if exits else "market_entry", clause, subject, cue, view, period, place)
            if fact is not None:
                yield fact


def _sited(clause: Clause, context: Context, event_type: str, noun: str, verb: str) -> Iterator[Fact]:
    """A site is decided, begun, opened or enlarged: its noun and such a verb in one clause, with its place."""
    nouns, verbs = clause.cues(noun), clause.cues(verb)
    if not nouns or not verbs:
        return
    sentence = clause.sentence
    verb_cue = min(verbs, key=lambda c: abs(c.start - nouns[0].start))
    view = stance(sentence, verb_cue.start, verb_cue.end)
    period = _period(clause, context, view)
    for place in _places(clause):
        subject = context.subject(sentence, nouns[0].start)
        if subject is None:
            continue
        fact = _event(event_type, clause, subject, nouns[0], view, period, place)
        if fact is not None:
            yield fact


def _conferences(clause: Clause, context: Context) -> Iterator[Fact]:
    """An organisation holds, attends or exhibits at a show or conference that is dated or placed."""
    shows = clause.cues("show_noun")
    if not shows:
        return
    sentence = clause.sentence
    show = max(shows, key=lambda c: c.end - c.start)
    view = stance(sentence, show.start, show.end)
    period = _period(clause, context, view)
    place = next((p for p in clause.of("place") if place_role(sentence, p) is PlaceRole.SCENE), None)
    place = place or next(iter(_places(clause)), None)
    subject = context.subject(sentence, show.start)
    if subject is not None and clause.cues("hold", "launch"):
        fact = _event("conference", clause, subject, show, view, period, place)
        if fact is not None:
            yield fact


def _partnerships(clause: Clause, context: Context) -> Iterator[Fact]:
    """Two organisations agree: a partnership cue beside a second organisation, dated or placed."""
    cues = clause.cues("partner")
    others = {m.id for m in clause.of("organization")}
    if not cues or len(others) < 2:
        return
    sentence = clause.sentence
    view = stance(sentence, cues[0].start, cues[0].end)
    period = _period(clause, context, view)
    place = next(iter(_places(clause)), None)
    subject = context.subject(sentence, cues[0].start)
    if subject is not None:
        fact = _event("partnership", clause, subject, cues[0], view, period, place)
        if fact is not None:
            yield fact


def _places(clause: Clause) -> list[Mention]:
    return [p for p in clause.of("place")
            if p.id is not None and p.label not in ("worldwide", "ambiguous", "side") and place_role(clause.sentence, p) is PlaceRole.MARKET]


def _period(clause: Clause, context: Context, view: Stance) -> tuple[Mention, Period] | None:
    for mention in clause.of("period"):
        found = resolve_period(mention.surface, context.reference, tense="future" if view.planned else "past")
        if found is not None:
            return mention, found
    return None


def _event(
    event_type: str, clause: Clause, subject: Subject, cue: Mention, view: Stance,
    period: tuple[Mention, Period] | None, place: Mention | None,
) -> Fact | None:
    """An event of its parts; None where what the contract asks for (a date or a place) is not there."""
    start: date | None = period[1].start if period is not None else None
    end: date | None = period[1].end if period is not None else None
    if start is None and end is None and place is None:
        return None
    fact = FactBuilder("events", event_type, clause.sentence)
    fact.cell("event_type", event_type, (cue.start, cue.end))
    fact.cell("organization_id", subject.organization_id, (subject.start, subject.end))
    if period is not None:
        words = (period[0].start, period[0].end)
        fact.cell("start_on", start, words).cell("end_on", end, words).cell("date_text", period[0].surface)
    if place is not None:
        words = (place.start, place.end)
        fact.cell("place", place.id, words).cell("city", place.city, words)
        fact.cell("country_code", place.id if len(place.id or "") == 2 else None, words)
    status = "scheduled" if view.planned or view.certainty == "hedged" else "occurred"
    doubt = view.doubt
    fact.cell("status", status, (view.plan.start, view.plan.end) if view.plan is not None else None)
    fact.cell("certainty", view.certainty, (doubt.start, doubt.end) if doubt is not None else None)
    return fact.fact()


__all__ = ["Sentence", "event_facts", "re"]

"""Markets: where an organisation is, goes, or has left, told by what it does there."""

from collections.abc import Iterator

from flows.extraction.article import Article, Mention, Sentence
from flows.extraction.context import Context, Subject
from flows.extraction.fact import Fact, FactBuilder
from flows.extraction.periods import resolve_period
from flows.extraction.place_roles import PlaceRole, place_role
from flows.extraction.stance import Stance, stance

# What must be told of a place for it to be a market.
_DOING = ("enter", "presence", "plant_noun", "outlet_noun", "launch", "sales", "export", "destination", "exit")
_DATED = ("enter", "launch")


def market_facts(article: Article, context: Context) -> Iterator[Fact]:
    """Markets of an article, one fact a place and statement."""
    for sentence in article:
        if sentence.kind == "dateline":
            continue
        for place in sentence.of("place"):
            if place.id is None or place.label in ("worldwide", "ambiguous"):
                continue
            if place_role(sentence, place) is PlaceRole.MARKET:
                for subject in context.subjects(sentence, place.start):
                    fact = _market(sentence, place, subject, context)
                    if fact is not None:
                        yield fact


def _market(sentence: Sentence, place: Mention, subject: Subject, context: Context) -> Fact | None:
    clause = sentence.clause_at(place.start)
    doing = clause.cues(*_DOING) or sentence.cues(*_DOING)
    if not doing:
        return None
    view = stance(sentence, place.start, place.end)
    status = _status(sentence, place, view)
    cue = min(doing, key=lambda c: abs(c.start - place.start))
    fact = FactBuilder("markets", f"{status}_market", sentence)
    fact.cell("organization_id", subject.organization_id, (subject.start, subject.end))
    fact.cell("place", place.id, (place.start, place.end))
    fact.cell("country_code", place.id if place.id is not None and len(place.id) == 2 else None, (place.start, place.end))
    fact.cell("status", status, (cue.start, cue.end))
    doubt = view.doubt
    fact.cell("certainty", view.certainty, (doubt.start, doubt.end) if doubt is not None else None)
    period = next((p for p in clause.of("period")), None)
    if period is not None and clause.cues(*_DATED):
        resolved = resolve_period(period.surface, context.reference, tense="future" if view.planned else "past")
        if resolved is not None:
            fact.cell("period_start", resolved.start, (period.start, period.end))
            fact.cell("period_end", resolved.end, (period.start, period.end))
        fact.cell("period_text", period.surface)
    return fact.fact()


def _status(sentence: Sentence, place: Mention, view: Stance) -> str:
    clause = sentence.clause_at(place.start)
    if clause.cues("exit") and not view.planned:
        return "exited"
    return "planned" if view.planned else "present"

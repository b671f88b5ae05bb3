"""Targets and results: figures that an organisation says it will reach, and figures that it has reached."""

import re
from collections.abc import Iterator
from datetime import date

from flows.extraction.article import Article, Mention, Sentence
from flows.extraction.context import Context, Subject
from flows.extraction.fact import Fact, FactBuilder, Span
from flows.extraction.figures import UNITS, Figure, dating_periods, figures
from flows.extraction.periods import Period, resolve_period
from flows.extraction.stance import Stance, stance

# Metrics whose figures are kept although no period is told.
_DEFAULT_COMPARATOR = "eq"


# Metrics that are counted over a time: without one of their own they are of the time that the paragraph speaks of.
_FLOWS = frozenset({"vehicle_sales", "vehicle_exports", "vehicle_production", "vehicle_orders", "revenue", "profit", "rd_spending"})


def figure_facts(article: Article, context: Context) -> Iterator[Fact]:
    """Targets and results of an article, one fact a figure with a metric and a subject of its own.

    A figure that is counted over a time and has none of its own is of the last past time that the sentences before it told.
    """
    running: tuple[Mention, Period] | None = None
    for sentence in article:
        if sentence.kind == "dateline":
            continue
        for figure in figures(sentence):
            fact = _fact(figure, context, running)
            if fact is not None:
                yield fact
        running = _running(sentence, context) or running


def _running(sentence: Sentence, context: Context) -> tuple[Mention, Period] | None:
    """The last past time of a month or more that a sentence tells with a figure."""
    if not sentence.of("number", "quantity"):
        return None
    for mention in reversed(dating_periods(sentence)):
        period = resolve_period(mention.surface, context.reference, tense="past")
        if period is None or period.start is None or period.end is None or (period.end - period.start).days < 27:
            continue
        if context.reference is None or period.start < context.reference:
            return mention, period
    return None


def _fact(figure: Figure, context: Context, running: tuple[Mention, Period] | None) -> Fact | None:
    sentence, number = figure.sentence, figure.number
    if figure.metric is None or number.label == "conversion" or _of_industry(figure, context):
        return None
    subject = context.subject(sentence, number.start)
    if subject is None:
        return None
    view = stance(sentence, number.start, number.end)
    period = _resolved(figure, context, view)
    dataset = "targets" if _is_target(figure, view, period, context.reference) else "results"
    mention = figure.period
    if period is None and mention is None and running is not None and dataset == "results" and figure.metric in _FLOWS and not figure.base:
        mention, period = running
    if figure.base:
        mention, period = None, None
    return _built(dataset, figure, subject, view, mention, period, context)


def _resolved(figure: Figure, context: Context, view: Stance) -> Period | None:
    if figure.period is None:
        return None
    tense = "future" if view.planned else "past"
    return resolve_period(figure.period.surface, context.reference, tense=tense)  # type: ignore[arg-type]


def _is_target(figure: Figure, view: Stance, period: Period | None, reference: date | None) -> bool:
    """A figure is a target where its clause tells a plan and its period is not over; a base of comparison never is."""
    if figure.base:
        return False
    if view.plan is None:
        return period is not None and reference is not None and period.start is not None and period.start > reference
    if period is not None and reference is not None and period.end is not None and period.end < reference:
        return False
    return True


def _built(
    dataset: str, figure: Figure, subject: Subject, view: Stance, mention: Mention | None, period: Period | None, context: Context
) -> Fact:
    sentence, number = figure.sentence, figure.number
    span = (number.start, number.end)
    exact = (number.number_start or number.start, number.number_end or number.end)
    cue_span = (figure.cue.start, figure.cue.end) if figure.cue is not None else None
    fact = FactBuilder(dataset, f"{figure.metric}_figure", sentence)
    fact.cell("organization_id", subject.organization_id, (subject.start, subject.end))
    fact.cell("metric", figure.metric, cue_span)
    change = figure.change
    if number.label != "change":
        fact.cell("value", _signed(number.value, figure), exact).cell("value_max", number.value_max, exact)
        unit = number.unit if number.label == "money" else UNITS[figure.metric or ""]
        fact.cell("unit", unit, (figure.noun.start, figure.noun.end) if figure.noun is not None else span)
        fact.cell("comparator", number.comparator or _DEFAULT_COMPARATOR, span)
    else:
        fact.cell("comparator", _DEFAULT_COMPARATOR, span)
    if change is not None:
        fact.cell("change_percent", change.change_percent, (change.start, change.end))
    place = _place(figure)
    if place is not None:
        fact.cell("place", place.id, (place.start, place.end))
    if mention is not None:
        words: Span = (mention.start, mention.end)
        fact.cell("period_text", mention.surface)
        if period is not None:
            fact.cell("period_start", period.start, words).cell("period_end", period.end, words)
    fact.cell("stated_on", context.reference)
    certainty = view.certainty if dataset == "targets" or view.certainty == "hedged" else "asserted"
    doubt = view.doubt
    fact.cell("certainty", certainty, (doubt.start, doubt.end) if doubt is not None and certainty != "asserted" else None)
    return fact.fact()


def _signed(value: float | None, figure: Figure) -> float | None:
    """A loss is a profit below zero."""
    if value is None or figure.metric != "profit":
        return value
    losses = figure.sentence.clause_at(figure.number.start).cues("loss")
    return -value if losses else value


def _place(figure: Figure) -> Mention | None:
    """The scope of a figure: a place in the same clause, behind a preposition or a market noun; "worldwide" where it is said."""
    clause = figure.sentence.clause_at(figure.number.start)
    candidates = []
    for place in clause.of("place"):
        before, after = figure.sentence.before(place, 25), figure.sentence.after(place, 30)
        if place.id is None:
            continue
        if re.search(r"\b(?:outside|beyond|from|outside of)(?: the| mainland)? \Z", before):
            continue
        if place.label in ("country", "region", "state", "group", "city") and re.search(r"\b(?:in|into|across|for|within|throughout|to|at)(?: the| mainland| all of)? \Z", before):
            candidates.append(place)
        elif place.label in ("country", "region") and re.match(r"'s|,? alone", after):
            candidates.append(place)
        elif place.label == "demonym" and re.match(r" (?:market|sales|deliveries|dealers?|registrations|outlets|showrooms|buyers|customers|dealer partners)", after):
            candidates.append(place)
        elif place.label == "country" and re.match(r" (?:sales|dealers?|deliveries|registrations|market|dealer partners|outlets)", after):
            candidates.append(place)
        elif place.label == "worldwide" and (place.id == "worldwide") and re.match(r"(?i)world|global", place.surface):
            candidates.append(place)
    return min(candidates, key=lambda p: abs(p.start - figure.number.start), default=None)


def _of_industry(figure: Figure, context: Context) -> bool:
    """Whether a figure is of a whole country or industry: such a cue governs its clause, and no organisation is named there."""
    clause = figure.sentence.clause_at(figure.number.start)
    industry = [c for c in clause.cues("industry") if c.start < figure.number.start]
    if figure.metric == "market_share":
        return False
    names = [m for m in clause.of("organization", "model")]
    return bool(industry) and not names


__all__ = ["Sentence", "figure_facts"]

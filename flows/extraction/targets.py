"""Targets and results: figures that an organisation says it will reach, and figures that it has reached."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from flows.extraction.article import Article, Mention, Sentence
from flows.extraction.context import Context, Subject
from flows.extraction.subjecthood import is_maker
from flows.extraction.counted_nouns import make_of
from flows.extraction.fact import Fact, FactBuilder, Span
from flows.extraction.figure import FLOWS, UNITS, VEHICLE_FLOWS, Figure
from flows.extraction.figure_periods import anaphoric_period, dating_periods
from flows.extraction.figure_places import at_home, place_of, scope_in_focus
from flows.extraction.figures import Topic, figures, topic_after
from flows.extraction.industry import of_industry
from flows.extraction.money_metrics import is_loss
from flows.extraction.outlook import comes_later, follows_plan, latest_past_year, outlook
from flows.extraction.periods import Period, resolve_period
from flows.extraction.pledges import pledges
from flows.extraction.restated import Again, settled
from flows.extraction.stance import Stance

_PERFECT = re.compile(r"\b(?:has|have|had) (?:[a-z]+ly |now |already |also |since |been |just )*[a-z]+(?:ed|en|t|ld|de|wn)\b")


@dataclass(frozen=True)
class Dated:
    """A period and the words that tell it."""

    words: Mention
    period: Period


@dataclass(frozen=True)
class Refusal:
    """A figure that gave no fact, and why."""

    sentence: Sentence
    start: int
    end: int
    reason: str
    value: float | None = None


def figure_facts(article: Article, context: Context) -> Iterator[Fact]:
    """Targets and results of an article, one fact a figure with a metric and a subject of its own.

    A figure that is counted over a time and has none of its own is of the last past time that the sentences before it told.
    """
    read = list(_read(article, context))
    again = [Again(f.value, f.start, f.end) for f in read if isinstance(f, Refusal) and f.reason == "told before" and f.value is not None]
    yield from settled([found for found in read if isinstance(found, Fact)], again)


def refusals(article: Article, context: Context) -> list[Refusal]:
    """The figures of an article that gave no fact, with the reason."""
    return [found for found in _read(article, context) if isinstance(found, Refusal)]


def _read(article: Article, context: Context) -> Iterator[Fact | Refusal]:
    running: list[Dated] = []
    past = None if context.reference is not None else latest_past_year(article)
    topic = Topic()
    sentences = list(article)
    for position, sentence in enumerate(sentences):
        if sentence.kind in ("dateline", "caption"):
            continue
        told = []
        industry = False
        for figure in figures(sentence, topic):
            if figure.carried and industry:
                figure = figure.refused("industry figure")
            if figure.metric is not None and of_industry(figure, topic.industry):
                figure = figure.refused("industry figure")
            industry = figure.reason == "industry figure"
            told.append(figure)
        found: list[Fact | Refusal] = []
        for figure in told:
            listed = figure.carried and not figure.base and bool(found) and isinstance(found[-1], Fact) and found[-1].dataset == "targets"
            found.append(_fact(figure, context, running, told, listed, past))
        found += [_fact(pledge, context, [], told, False, past) for pledge in pledges(sentence, _text_after(sentences, position))]
        yield from found
        topic = topic_after(sentence, told, topic)
        if not any(isinstance(f, Fact) and f.dataset == "targets" for f in found):
            running += _running(sentence, context)


def _text_after(sentences: list[Sentence], position: int) -> str:
    return sentences[position + 1].text if position + 1 < len(sentences) else ""


def _running(sentence: Sentence, context: Context) -> list[Dated]:
    """The past times of a month or more that a sentence tells, the one that counts on last."""
    found: list[Dated] = []
    if not sentence.of("number", "quantity") and not sentence.cues("sales", "export", "production", "orders"):
        return found
    for mention in dating_periods(sentence):
        if mention.granularity in ("day", "week") or mention.relation in ("from", "since", "by", "after", "before", "until"):
            continue
        period = resolve_period(mention.surface, context.reference, tense="past", relation=mention.relation)
        if period is None or (period.start is not None and context.reference is not None and period.start >= context.reference):
            continue
        found.append(Dated(mention, period))
    return found


def _fact(figure: Figure, context: Context, running: list[Dated], told: list[Figure], listed: bool, past: int | None) -> Fact | Refusal:
    sentence, number = figure.sentence, figure.number
    reason = figure.reason or ("no metric" if figure.metric is None else None)
    subject = _subject(figure, context) if reason is None else None
    if reason is None and subject is None:
        reason = "no subject"
    if reason is not None or subject is None:
        return Refusal(sentence, number.start, number.end, reason or "no subject", number.value)
    own = _resolved(figure.period, context, figure, running)
    view, planned = outlook(figure, own.period if own else None, context.reference)
    planned = planned or (listed and follows_plan(figure)) or comes_later(figure, own.period if own else None, past)
    dated = own
    if figure.base and not (own is not None and own.words.start >= number.end):
        dated = None
    if dated is None and not planned and not figure.base and figure.metric in FLOWS and running and _goes_on(figure):
        dated = _spoken_of(figure, running)
    if figure.base and planned:
        dated = own
    if figure.rate is not None and not planned and dated is not None and dated.words.start - number.end > 40 or (
        figure.rate is not None and not planned and dated is not None and dated.words.end <= number.start and ("and" in figure.before or dated in running)
    ):
        dated = None
    if figure.base and dated is None:
        dated = _ordinal_time(figure, running)
    if dated is None and not figure.base:
        dated = _current_year(figure, context, running)
    return _built("targets" if planned else "results", figure, subject, view, dated, context)


_SAID = re.compile(r"\b(?:in|over|for|during|of) (?:the|that) (?:same |full |whole )?(month|quarter|half|year)\b")
_LENGTHS = {"month": (27, 32), "quarter": (88, 93), "half": (179, 185), "year": (360, 370)}


def _spoken_of(figure: Figure, running: list[Dated]) -> Dated:
    """The last time spoken of; of the length that "the month" or "the half-year" names, if one of it was spoken of."""
    said = _SAID.search(figure.sentence.text)
    for unit, (least, most) in _LENGTHS.items():
        if said is not None and said[1].startswith(unit):
            fitting = [d for d in running if d.period.start and d.period.end and least <= (d.period.end - d.period.start).days + 1 <= most]
            return fitting[-1] if fitting else running[-1]
    return running[-1]


def _goes_on(figure: Figure) -> bool:
    """Whether a figure without a time of its own is of the time spoken of: not so in the perfect tense ("has sold over a million")."""
    if figure.period is not None:
        return False
    if _SAID.search(figure.sentence.text) is not None or any(anaphoric_period(p) for p in figure.sentence.of("period")):
        return True
    clause = figure.sentence.clause_at(figure.number.start)
    return _PERFECT.search(clause.text) is None and not dating_periods(figure.sentence)


_ORDINAL = re.compile(r"\A (?:[\w-]+ )?in the (first|second|third|fourth)(?= ?[.,;)]|\Z)")


def _ordinal_time(figure: Figure, running: list[Dated]) -> Dated | None:
    """The quarter or half that an ordinal alone names beside another ("in the second quarter 30,638, after 22,074 in the first")."""
    found = _ORDINAL.match(figure.after + figure.sentence.slice(figure.window[1], figure.window[1] + 8))
    told = [p for p in figure.sentence.of("period") if p.granularity in ("quarter", "half") and p.end <= figure.number.start]
    if found is None or not told:
        return None
    start = figure.number.end + found.start(1) - 4
    words = Mention("period", start, start + len(found[1]) + 4, f"the {found[1]}", granularity=told[-1].granularity, relation="in")
    noun = "quarter" if told[-1].granularity == "quarter" else "half"
    year = re.search(r"\b(?:19|20)\d\d\b", told[-1].surface)
    years = [d.period.start.year for d in running if d.period.start is not None]
    value = int(year[0]) if year else years[-1] if years else None
    period = resolve_period(f"the {found[1]} {noun} of {value}", None) if value is not None else None
    return Dated(words, period) if period is not None else None


_CURRENT_YEAR = re.compile(r"\b[Ii]n (?:its|the|this) (?:\w+ )?(?:centenary|anniversary|jubilee|current) year\b|\b(?:the|this) (?:full|whole|entire) year\b|\bthe year as a whole\b")


def _current_year(figure: Figure, context: Context, running: list[Dated]) -> Dated | None:
    """The year spoken of: "in its centenary year", "the full year"."""
    found = _CURRENT_YEAR.search(figure.sentence.slice(figure.sentence.start, figure.number.start))
    base = context.reference or (running[-1].period.end if running else None)
    if found is None or base is None:
        return None
    start = figure.sentence.start + found.start()
    words = Mention("period", start, start + len(found.group(0)), found.group(0), granularity="year", relation="in")
    return Dated(words, Period(date(base.year, 1, 1), date(base.year, 12, 31), "in", "year", str(base.year), True))


def _resolved(mention: Mention | None, context: Context, figure: Figure, running: list[Dated]) -> Dated | None:
    if mention is None:
        return None
    clause = figure.sentence.clause_at(figure.number.start)
    future = bool(clause.cues("plan", "future"))
    surface = mention.surface
    since = re.search(r"\bsince (?:its|the|their|her|his) (?:[\w-]+ ){1,3}\Z", figure.sentence.before(mention, 45)) is not None
    years = [d.period.start.year for d in running if d.period.start is not None]
    if years and re.search(r"\b(?:that|the same) year\b", surface):
        surface = re.sub(r"\b(?:that|the same) year\b", str(years[-1]), surface)
    period = resolve_period(surface, context.reference, tense="future" if future else "past", relation=mention.relation)
    if period is not None and since:
        period = replace(period, end=None, relation="since")
    return Dated(mention, period) if period is not None else None


def _subject(figure: Figure, context: Context) -> Subject | None:
    """Whose figure it is: the make behind the number, a company right before it in a list, else whom the statement is about."""
    sentence, number = figure.sentence, figure.number
    make = make_of(sentence, number)
    if make is not None and figure.metric in VEHICLE_FLOWS:
        organization_id = make.id if make.kind == "organization" else context.brand_of(make)
        if organization_id is not None:
            return Subject(organization_id, make.start, make.end, "make")
    for mention in reversed(sentence.of("organization")):
        gap = sentence.slice(mention.end, number.start)
        if mention.end <= number.start and mention.id is not None and re.fullmatch(r",? whose | (?:(?:has|had|with|at|by|sold|sells|only|just|on|a|some|about|around|buses|trucks) ){0,3}", gap) and figure.carried:
            return Subject(mention.id, mention.start, mention.end, "list")
    if figure.metric == "investment":
        investor = next((m for m in sentence.clause_at(number.start).of("organization") if m.start < number.start), None)
        if investor is not None and investor.id is not None and _INVESTOR.match(sentence.after(investor, 60)):
            return Subject(investor.id, investor.start, investor.end, "investor")
    found = context.subject(sentence, number.start)
    if found is not None and found.rule == "coreference":
        named = _only_maker(sentence, number, context)
        return named if named is not None and named.end <= found.start else found
    if found is not None and not sentence.start <= found.start < sentence.end:
        return _only_maker(sentence, number, context) or _maker_of(found, context)
    return found


_INVESTOR = re.compile(r"\A(?: of [A-Z]\w+(?: [A-Z]\w+)?)?(?: (?:is|has|had|will|to|also|already|plans|wants|could|may|would))*(?: to)? (?:pay|bought|buy|invest|put|pour|spen|acquir|commit|inject|took|take)")


_NAMED_ASIDE = re.compile(r"\b(?:with|from|than|like|unlike|to|of|by|at|for|against|behind|after|and|or|including|says|said)(?: the| its| rival)? \Z")


def _only_maker(sentence: Sentence, number: Mention, context: Context) -> Subject | None:
    """The one carmaker that a sentence names before the number, if nothing says that it is named in passing."""
    makers = [m for m in sentence.of("organization") if m.end <= number.start and m.id is not None and is_maker(m.id, context.vocabulary)]
    if len({m.id for m in makers}) != 1 or _NAMED_ASIDE.search(sentence.before(makers[0], 30)):
        return None
    return Subject(makers[0].id or "", makers[0].start, makers[0].end, "named")


def _maker_of(subject: Subject, context: Context) -> Subject:
    """A statement without a subject of its own is the maker's that the article is about, and not the distributor's just named."""
    known = context.vocabulary.organizations.get(subject.organization_id)
    main = context.main
    if main is None or main == subject.organization_id or (known is not None and known.kind != "distributor"):
        return subject
    if known is None or not is_maker(main, context.vocabulary):
        return subject
    for sentence in context.article:
        for mention in sentence.of("organization"):
            if mention.id == main:
                return Subject(main, mention.start, mention.end, "main")
    return subject


def _built(dataset: str, figure: Figure, subject: Subject, view: Stance, dated: Dated | None, context: Context) -> Fact:
    sentence, number = figure.sentence, figure.number
    span = (number.start, number.end)
    exact = (number.number_start or number.start, number.number_end or number.end)
    fact = FactBuilder(dataset, f"{figure.metric}_figure", sentence, _statement(figure))
    fact.cell("organization_id", subject.organization_id, (subject.start, subject.end))
    fact.cell("metric", figure.metric, (figure.cue.start, figure.cue.end) if figure.cue is not None else None)
    comparator = "eq" if number.label == "pledge" or _HAND_OVER.search(sentence.before(number, 12) + number.surface) else number.comparator or "eq"
    if comparator == "eq" and re.search(r"\b(?:passed|passes|has crossed|went past|broken through) \Z", sentence.before(number, 20)):
        comparator = "gt"
    if number.label != "change":
        value = figure.whole if figure.whole is not None else number.value
        fact.cell("value", -value if value is not None and figure.metric == "profit" and is_loss(figure) else value, exact)
        fact.cell("value_max", number.value_max, exact)
        fact.cell("unit", _unit(figure), (figure.noun.start, figure.noun.end) if figure.noun is not None else span)
    fact.cell("comparator", comparator if number.label != "change" else "eq", span)
    if figure.change is not None:
        fact.cell("change_percent", figure.change.change_percent, (figure.change.start, figure.change.end))
    _place(fact, figure, subject, context)
    make = make_of(sentence, number)
    if make is not None and make.kind == "model":
        fact.cell("model_id", context.model(make).model_id, (make.start, make.end))
    if dated is not None:
        words: Span = (dated.words.start, dated.words.end)
        fact.cell("period_text", dated.words.surface)
        fact.cell("period_start", dated.period.start, words).cell("period_end", dated.period.end, words)
    fact.cell("stated_on", context.reference)
    certainty = view.certainty if dataset == "targets" or view.certainty == "hedged" else "asserted"
    doubt = view.doubt
    fact.cell("certainty", certainty, (doubt.start, doubt.end) if doubt is not None and certainty != "asserted" else None)
    return fact.fact()


# "hand over 700 cars" is no bound.
_HAND_OVER = re.compile(r"\b(?:hand|hands|handed|handing|turned|turn|turning) over ")


def _statement(figure: Figure) -> Span:
    """The sentence; of a very long one the clause."""
    sentence = figure.sentence
    if sentence.end - sentence.start <= 600:
        return sentence.start, sentence.end
    clause = sentence.clause_at(figure.number.start)
    return (clause.start, clause.end) if clause.end - clause.start <= 600 else (max(clause.start, figure.number.start - 250), figure.number.end)


def _unit(figure: Figure) -> str | None:
    if figure.number.label == "money":
        return figure.number.unit
    if figure.rate == "month" and figure.metric in VEHICLE_FLOWS | {"production_capacity"}:
        return "vehicles_per_month"
    return UNITS.get(figure.metric or "")


_THERE = re.compile(r"\b(?:there|here|in the (?:country|region)|locally|the local|this country|on the island)\b", re.IGNORECASE)
_OF_A_PLACE = frozenset({"outlet_count", "new_outlet_count", "production_capacity", "job_cuts"})


def _place_in_focus(figure: Figure, context: Context) -> tuple[Mention, Span] | None:
    """The place spoken of before, where the clause points at it ("there") or the metric is one of a site or a network."""
    clause = figure.sentence.clause_at(figure.number.start)
    there = _THERE.search(clause.text)
    if there is None and (figure.metric not in _OF_A_PLACE or at_home(figure) is not None):
        return None
    if figure.sentence.of("place") and there is None:
        return None
    place = scope_in_focus(context.article.sentences, figure.sentence)
    if place is None:
        return None
    return place, ((clause.start + there.start(), clause.start + there.end()) if there is not None else (place.start, place.end))


def _place(fact: FactBuilder, figure: Figure, subject: Subject, context: Context) -> None:
    place = place_of(figure)
    if place is not None:
        fact.cell("place", place.id, (place.start, place.end))
        return
    focus = _place_in_focus(figure, context)
    if focus is not None:
        words, at = focus
        fact.cell("place", words.id, at)
        return
    home = at_home(figure)
    known = context.vocabulary.organizations.get(subject.organization_id)
    if home is not None and known is not None and known.country_code is not None:
        text = home.group(0)
        at = figure.sentence.text.find(text, max(figure.number.start - figure.sentence.start - 60, 0))
        fact.cell("place", known.country_code, (figure.sentence.start + at, figure.sentence.start + at + len(text)))


__all__ = ["Refusal", "date", "figure_facts", "refusals", "replace"]

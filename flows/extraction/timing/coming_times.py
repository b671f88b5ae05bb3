"""Times that run on beyond the day of the report, or beyond all that the article tells as past."""

import re
from datetime import date

from flows.extraction.grammar.article import Article, Mention
from flows.extraction.grammar.figure import FLOWS, Figure
from flows.extraction.periods.periods import Period, resolve_period
from flows.extraction.timing.current_years import Dated
from flows.extraction.timing.figure_tense import PAST
from flows.extraction.wording.records import replace

_NEXT = re.compile(
    r"\b(?:next|coming|later this) (?:year|month|quarter|half|summer|autumn|spring|winter|twelve months|two|three"
    r"|few)\b",
    re.IGNORECASE,
)


def is_open(figure: Figure, period: Period | None, reference: date | None) -> bool:
    """Whether the figure's time runs on beyond the day of the report ("20,000 this year")."""
    if period is None or figure.metric not in FLOWS | {"new_model_count", "new_outlet_count", "new_market_count"}:
        return False
    if period.start is None and period.end is None:
        return figure.period is not None and (
            _NEXT.search(figure.period.surface) is not None or "this year" in figure.period.surface.lower()
        )
    return (
        reference is not None
        and period.end is not None
        and (period.end - reference).days > 20
        and (period.start is None or (period.end - period.start).days < 400)
    )


def latest_past_year(article: Article) -> int | None:
    """Of an article without a date: the last year of which it tells in the past tense and without a plan.

    Where it tells of none, and plans for a year, the year before the first of all that it names.
    """
    years = [
        period.period_start.year
        for sentence in article
        if PAST.search(sentence.text) is not None and not sentence.cues("plan", "future")
        for period in sentence.of("period")
        if period.period_start is not None
    ]
    if years:
        return max(years)
    planned = any(
        p.period_start is not None or p.period_end is not None
        for sentence in article
        if sentence.cues("plan", "future")
        for p in sentence.of("period")
    )
    named = [p.period_start.year for s in article for p in s.of("period") if p.period_start is not None]
    return min(named) - 1 if planned and named else None


def comes_later(figure: Figure, period: Period | None, past: int | None) -> bool:
    """Whether a figure without a verb in the past is of a year beyond all of which the article tells in the past."""
    if past is None or period is None or period.start is None or figure.base:
        return False
    return period.start.year > past and PAST.search(figure.sentence.clause_at(figure.number.start).text) is None


def is_to_come(mention: Mention, figure: Figure) -> bool:
    """Whether what stands right before a time behind the number is yet to come: "a dozen, all of them electric, are to
    follow within five years".
    """
    sentence, number = figure.sentence, figure.number
    cues = [c for c in sentence.cues("plan", "future", "settled") if number.end <= c.start and c.end <= mention.start]
    return bool(cues) and "," not in sentence.slice(cues[-1].end, mention.start)


def as_past(dated: Dated, reference: date | None) -> Dated:
    """The time of what has been reached, which is not to come: "up to October it had delivered 465,805"."""
    start = dated.period.start or dated.period.end
    if reference is None or start is None or start <= reference:
        return dated
    past = resolve_period(dated.words.surface, reference, tense="past", relation=dated.words.relation)
    last = None if past is None else past.end or past.start
    return dated if past is None or last is None or last > reference else replace(dated, period=past)

"""Times that point at another one: that month, by then, in the first."""

import re
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from flows.extraction.context.context import Context
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.figure import FLOWS, Figure
from flows.extraction.periods.period_term import Tense
from flows.extraction.periods.periods import Period, resolve_period
from flows.extraction.timing.current_years import Dated
from flows.extraction.timing.figure_periods import anaphoric_period, dating_periods
from flows.extraction.wording.needed import Needing

_ORDINAL = re.compile(r"\A (?:[\w-]+ )?in the (first|second|third|fourth)(?= ?[.,;)]|\Z| and \d)")
_ORDINAL_NEAR = 40
# "In the first half 50,000; in the second it should be 100,000".
_ORDINAL_AHEAD = re.compile(
    r"[;,.] (?:(?:and|but|while) )?in the (first|second|third|fourth),?(?: (?:it|they|that|this|there|is|are|was|were"
    r"|should|will|would|could|to|be|about|some|only|already|even|[a-z]+ed))* \Z"
)


def ordinal_time(figure: Figure, running: list[Dated], reference: date | None = None) -> Dated | None:
    """The quarter or half that an ordinal alone names beside another ("in the second quarter 30,638, after 22,074 in
    the first").
    """
    behind = figure.sentence.slice(figure.number.end, min(figure.number.end + _ORDINAL_NEAR, figure.sentence.end))
    found, at = _ORDINAL.match(behind), figure.number.end
    told = [
        p for p in figure.sentence.of("period") if p.granularity in ("quarter", "half") and p.end <= figure.number.start
    ]
    if found is None and told:
        at = told[-1].end
        found = _ORDINAL_AHEAD.search(figure.sentence.slice(at, figure.number.start))
    if found is None or not told:
        return None
    start = at + found.start(1) - 4
    words = Mention(
        "period", start, start + len(found[1]) + 4, f"the {found[1]}", granularity=told[-1].granularity, relation="in"
    )
    noun = "quarter" if told[-1].granularity == "quarter" else "half"
    year = re.search(r"\b(?:19|20)\d\d\b", told[-1].surface)
    years = [d.period.start.year for d in running if d.period.start is not None]
    spoken = resolve_period(told[-1].surface, reference, tense="past", relation=told[-1].relation)
    if year is None and spoken is not None and spoken.start is not None:
        years.append(spoken.start.year)
    value = int(year[0]) if year else years[-1] if years else None
    period = resolve_period(f"the {found[1]} {noun} of {value}", None) if value is not None else None
    return Dated(words, period) if period is not None else None


THAT_YEAR = re.compile(r"\b(?:that|the same) year\b")


_THAT_MONTH = re.compile(r"\b(?:that|the same) month\b", re.IGNORECASE)


def day_before(sentence: Sentence, mention: Mention, context: Context, granularity: str | None = None) -> date | None:
    """The first day of the last time told before a mention, whatever it dates; of the granularity, if one is given."""
    for told in reversed(context.article.until(sentence)):
        for period in reversed([p for p in told.of("period") if p.end <= mention.start]):
            if granularity is not None and period.granularity != granularity:
                continue
            tense: Tense | None = None if told.cues("plan", "future", "settled") else "past"
            found = resolve_period(period.surface, context.reference, tense=tense, relation=period.relation)
            if found is not None and (found.start or found.end) is not None:
                return found.start or found.end
    return None


_THEN = Needing(
    r"\b([Bb]y then|[Bb]y (?:that|which) (?:time|point|date)|[Aa]t that (?:point|stage)"
    r"|[Bb]etween now and then|[Uu]ntil then(?!,)"
    r"|(?<=should )then|(?<=will )then|(?<=would )then|(?<=is )then(?= to)|(?<=are )then(?= to))\b"
)


_THEN_AHEAD = re.compile(r"\W*(By then|By that (?:time|point|date)|At that (?:point|stage))\b")
_THAT_TIME = re.compile(
    r"(?<!\bby )\b(?:that|the same) (?:period|quarter|half|half-year|stretch|time)\b", re.IGNORECASE
)
# "Sold 33,950 in that time", and not "in the same period of last year".
_IN_THAT_TIME = re.compile(
    r"(?: [\w-]+){0,5}? ((?:in|over|during|for|within) (?:(?:that|the same|this) (?:period|stretch|time|spell"
    r"|timeframe)|the (?:same )?(?:month|quarter|half|half-year)))"
    r"(?=[.,;:)]|\Z| and\b| but\b)"
)
# "8,252 cars in the month": a time of that length.
_GRAINS = (("month", "month"), ("quarter", "quarter"), ("half", "half"), ("half-year", "half"))
_GRAIN_WORDS = tuple(f" {word}" for word, _ in _GRAINS)
# "In the quarter 1,404 cars were delivered", "turnover for the half came to 150 billion".
_IN_THE_GRAIN = re.compile(
    r"\b(?:[Ii]n|[Oo]ver|[Dd]uring|[Ff]or|[Tt]hroughout) the (?:month|quarter|half-year|half)"
    r"\b(?! (?:to|of|that|which|ended|ending|before|ago|earlier|ahead|now|under|just|a|year|years|past)\b)"
    r"(?=[^;:\d]*\Z)"
)
_MONTH = 32


def _that_time(figure: Figure, context: Context) -> Dated | None:
    """The quarter, half or longer time that "for that period" points at: the last one told before it."""
    clause = figure.sentence.clause_at(figure.number.start)
    ahead = figure.sentence.slice(clause.start, figure.number.start)
    found = _THAT_TIME.search(ahead) or _IN_THE_GRAIN.search(ahead)
    behind = _IN_THAT_TIME.match(figure.sentence.slice(figure.number.end, clause.end + 1)) if found is None else None
    if found is None and behind is None:
        return None
    start = clause.start + found.start() if found is not None else figure.number.end
    surface = found[0] if found is not None else ""
    if behind is not None:
        start, surface = start + behind.start(1), behind[1]
    words = Mention("period", start, start + len(surface), surface, granularity="quarter", relation="in")
    tense: Tense = "future" if clause.cues("plan", "future", "settled") else "past"
    wanted = next((g for word, g in _GRAINS if surface.endswith((f" the {word}", f" the same {word}"))), None)
    for told in reversed([s for s in context.article if s.index <= figure.sentence.index]):
        for last in reversed([p for p in told.of("period") if p.end <= start]):
            if wanted is not None and (last.relation == "since" or _is_apart(told, last, figure)):
                continue
            period = resolve_period(last.surface, context.reference, tense=tense, relation=last.relation)
            if wanted is not None and last.granularity != wanted and _grain(period) != wanted:
                continue
            if period is not None and (
                wanted is not None or last.granularity in ("quarter", "half", "span") or _is_long(period)
            ):
                return Dated(words, period)
    return None


def grain_time(figure: Figure, context: Context, running: Sequence[Dated]) -> Dated | None:
    """The time that "in the month" beside a figure points at, whatever else its sentence tells a time of: the last of
    that length that the text goes on with, else the last that it told.
    """
    found = _grain_words(figure)
    if found is None:
        return None
    start, surface = found
    wanted = next(grain for word, grain in _GRAINS if surface.endswith(f" {word}"))
    for dated in reversed(running):
        if _grain(dated.period) == wanted:
            return Dated(
                Mention("period", start, start + len(surface), surface, granularity=wanted, relation="in"), dated.period
            )
    return _that_time(figure, context)


def _grain_words(figure: Figure) -> tuple[int, str] | None:
    """Where "in the month" stands behind a figure, or before it in its clause, and its words."""
    sentence, number = figure.sentence, figure.number
    clause = sentence.clause_at(number.start)
    behind = _IN_THAT_TIME.match(sentence.slice(number.end, clause.end + 1))
    if behind is not None and behind[1].endswith(_GRAIN_WORDS):
        return number.end + behind.start(1), behind[1]
    ahead = _IN_THE_GRAIN.search(sentence.slice(clause.start, number.start))
    if figure.period is not None and figure.period.start >= number.end:
        return None
    if ahead is None or any(p.start > clause.start + ahead.start() for p in _between(figure, clause.start)):
        return None
    return clause.start + ahead.start(), ahead[0]


def _between(figure: Figure, start: int) -> list[Mention]:
    """The times that stand between a place and the figure, and are no pointers themselves."""
    told = figure.sentence.of("period")
    return [p for p in told if start <= p.start < figure.number.start and not anaphoric_period(p)]


def _is_apart(told: Sentence, time: Mention, figure: Figure) -> bool:
    """Whether a time stands in an aside in which the figure does not: "which came to Egypt in May, sold 900"."""
    aside = told.aside_at(time.start)
    if aside is not None:
        return told.index != figure.sentence.index or not aside[0] <= figure.number.start < aside[1]
    return told.index == figure.sentence.index and _RELATIVE.search(told.slice(told.start, time.start)) is not None


_RELATIVE = re.compile(r", (?:which|who|whose|where)\b[^,;:]*\Z")


def _grain(period: Period | None) -> str | None:
    """The length of a time with both its ends: month, quarter or half; null where it is another."""
    if period is None or period.start is None or period.end is None:
        return None
    days = (period.end - period.start).days + 1
    return next((grain for grain, least, most in _LENGTHS if least <= days <= most), None)


_LENGTHS = (("month", 28, 31), ("quarter", 89, 92), ("half", 181, 184))


def _is_long(period: Period) -> bool:
    """Whether a time is of more than a month and less than a year and a day, with both its ends."""
    return (
        period.relation in ("in", "over", "between", "from")
        and period.start is not None
        and period.end is not None
        and _MONTH < (period.end - period.start).days <= _YEAR
    )


_YEAR = 366


_SINCE_THEN = Needing(r"\b[Ss]ince then\b")
# "With 310 of them handed over since then".
_THEN_BEHIND = re.compile(r"(?: [\w'+-]+){1,7}? (since then)(?=[.,;:)]|\Z)")


def _since_then(figure: Figure, context: Context) -> Dated | None:
    """The time from the last day told on: "launched last September. Since then it has sold 3,120 cars"."""
    clause = figure.sentence.clause_at(figure.number.start)
    found = _SINCE_THEN.search(figure.sentence.slice(clause.start, figure.number.start), of=figure.sentence.text)
    behind = _THEN_BEHIND.match(figure.sentence.slice(figure.number.end, clause.end)) if found is None else None
    if behind is not None and figure.metric in FLOWS and figure.period is None:
        start = figure.number.end + behind.start(1)
        words = Mention("period", start, start + len(behind[1]), behind[1], granularity="year", relation="since")
        day = day_before(figure.sentence, words, context)
        return Dated(words, Period(day, None, "since", "day", behind[1], True)) if day is not None else None
    if found is None or figure.metric not in FLOWS or figure.period is not None:
        return None
    start = clause.start + found.start()
    words = Mention("period", start, start + len(found[0]), found[0], granularity="year", relation="since")
    day = day_before(figure.sentence, words, context)
    return Dated(words, Period(day, None, "since", "day", found[0], True)) if day is not None else None


_THIS_ONE = re.compile(r"\b(?:for|in) (this one)\b[^,;:]*\Z")
# "Exported 1.2 million last year and wants 1.35 million in this one".
_IN_THIS_ONE = re.compile(r"(?: [\w-]+){0,3}? (?:for|in|during) (this one)(?=[.,;:)]|\Z| and\b| but\b)")
_WHICH_YEAR = re.compile(r", (?:for|in|during) (which year) [^,;:]*\Z")
_WAS = re.compile(r"\b(?:had|was|were)\b")


def _ahead_here(figure: Figure, start: int, context: Context) -> Mention | None:
    """The time to come that the sentence itself told before it points at it: "electric by 2030 … will by then"."""
    for told in reversed([p for p in dating_periods(figure.sentence) if p.end <= start]):
        period = resolve_period(told.surface, context.reference, tense="future", relation=told.relation)
        end, today = period.end if period is not None else None, context.reference
        if end is not None and today is not None and end > today:
            return told
    return None


def _latest(told: Sequence[Mention], context: Context) -> Mention:
    """The time of a sentence that ends last, told last among such: "rescheduled for 2035, although a first one comes
    next year".
    """
    found = ((resolve_period(p.surface, context.reference, tense="future", relation=p.relation), p) for p in told)
    ends = [(period.end, p.start, p) for period, p in found if period is not None and period.end is not None]
    return max(ends, key=lambda e: e[:2])[2] if ends else told[-1]


def pointed_at(figure: Figure, context: Context) -> Dated | None:
    """The month or year that "that month", "that year" in the figure's clause points at."""
    clause = figure.sentence.clause_at(figure.number.start)
    then, base = _THEN.search(clause.text), clause.start
    if then is None:
        # "By then the network, which has 28 sales points so far, is to number 45".
        then, base = _THEN_AHEAD.match(figure.sentence.text), figure.sentence.start
    here = _ahead_here(figure, base + then.start(1), context) if then is not None else None
    if then is not None and (here is not None or not dating_periods(figure.sentence)):
        start = base + then.start(1)
        words = Mention("period", start, start + len(then[1]), then[1], granularity="year", relation="by")
        # What "will then" be is so at a time told just before.
        near = figure.sentence.index - (1 if then[1] == "then" else figure.sentence.index)
        earlier = [s for s in context.article if near <= s.index < figure.sentence.index and dating_periods(s)]
        last = here or (_latest(dating_periods(earlier[-1]), context) if earlier else None)
        was = _WAS.search(clause.text) is not None and not clause.cues("plan", "future", "settled")
        period = (
            resolve_period(last.surface, context.reference, tense="past" if was else "future", relation=last.relation)
            if last
            else None
        )
        if was and period is not None:
            return Dated(words, replace(period, start=None, relation="by"))
        over = period is not None and period.end is not None and context.reference is not None
        if (
            over
            and period is not None
            and period.end is not None
            and context.reference
            and period.end < context.reference
        ):
            return None
        if period is not None and period.start is not None and then[1] != "then":
            # "Hopes for 1,500 a month from spring. By then the network is to number 45": before it begins.
            period = replace(period, start=None, end=period.end or period.start, relation="by")
        return Dated(words, period) if period is not None else None
    which = _WHICH_YEAR.search(figure.sentence.slice(figure.sentence.start, figure.number.start))
    if which is not None and figure.period is None:
        start = figure.sentence.start + which.start(1)
        words = Mention("period", start, start + len(which[1]), which[1], granularity="year", relation="in")
        day = day_before(figure.sentence, words, context)
        if day is not None:
            # "Seventy by the end of 2026, for which year it budgets 3,000 sales".
            return Dated(words, Period(date(day.year, 1, 1), date(day.year, 12, 31), "in", "year", str(day.year), True))
    start = figure.sentence.start
    one = _THIS_ONE.search(figure.sentence.slice(start, figure.number.start))
    if one is None:
        start = figure.number.end
        one = _IN_THIS_ONE.match(figure.sentence.slice(start, figure.sentence.end))
    if one is not None and figure.period is None:
        start += one.start(1)
        words = Mention("period", start, start + len(one[1]), one[1], granularity="year", relation="in")
        day = day_before(figure.sentence, words, context, "year")
        if day is not None:
            # "Sold 42,000 last year. The plan for this one is 60,000".
            year = day.year + 1
            return Dated(words, Period(date(year, 1, 1), date(year, 12, 31), "in", "year", str(year), True))
    spoken = _since_then(figure, context) or _that_time(figure, context)
    if spoken is not None:
        return spoken
    for mention in clause.of("period"):
        day = day_before(figure.sentence, mention, context)
        if day is None or not anaphoric_period(mention):
            continue
        if _THAT_MONTH.search(mention.surface):
            day = day_before(figure.sentence, mention, context, "month") or day
            end = date(day.year, day.month, monthrange(day.year, day.month)[1])
            return Dated(mention, Period(day.replace(day=1), end, "in", "month", f"{day:%Y-%m}", True))
        if THAT_YEAR.search(mention.surface):
            return Dated(
                mention, Period(date(day.year, 1, 1), date(day.year, 12, 31), "in", "year", str(day.year), True)
            )
    return None

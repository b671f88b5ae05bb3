"""When a figure counts: its own words resolved, or the time that the text has spoken of."""

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date

from flows.extraction.article import Mention, Sentence
from flows.extraction.context import Context
from flows.extraction.figure import Figure
from flows.extraction.figure_periods import anaphoric_period, dating_periods
from flows.extraction.fiscal_years import fiscal_period
from flows.extraction.periods import Period, resolve_period

_PERFECT = re.compile(
    r"\b(?:has|have|had) (?:[a-z]+ly |now |already |also |since |been |just )*[a-z]+(?:ed|en|t|ld|de|wn)\b"
)


@dataclass(frozen=True)
class Dated:
    """A period and the words that tell it."""

    words: Mention
    period: Period


def running_times(sentence: Sentence, context: Context) -> list[Dated]:
    """The past times of a month or more that a sentence tells, the one that counts on last."""
    found: list[Dated] = []
    if (
        sentence.kind not in ("title", "heading")
        and not sentence.of("number", "quantity")
        and not sentence.cues("sales", "export", "production", "orders")
        and sentence.of("model")
    ) or (sentence.of("model") and _LAUNCHED.search(sentence.text) and not sentence.of("quantity")):
        # When a car comes to market is no time of figures.
        return found
    for mention in dating_periods(sentence):
        if mention.granularity in ("day", "week") or mention.relation in (
            "from",
            "since",
            "by",
            "after",
            "before",
            "until",
        ):
            continue
        period = resolve_period(mention.surface, context.reference, tense="past", relation=mention.relation)
        if (
            period is None
            or (period.start is None and period.end is None)
            or (period.start is not None and context.reference is not None and period.start >= context.reference)
        ):
            continue
        found.append(Dated(mention, period))
    return found


_LAUNCHED = re.compile(r"\b(?:on sale|launch|order books|showrooms|arrives?|arrived|debut|premiere)")
_SAID = re.compile(r"\b(?:in|over|for|during|of) (?:the|that) (?:same |full |whole )?(month|quarter|half|year)\b")
_LENGTHS = {"month": (27, 32), "quarter": (88, 93), "half": (179, 185), "year": (360, 370)}


def spoken_of(figure: Figure, running: list[Dated]) -> Dated:
    """The last time spoken of; of the length that "the month" or "the half-year" names, if one of it was spoken of."""
    said = _SAID.search(figure.sentence.text)
    for unit, (least, most) in _LENGTHS.items():
        if said is not None and said[1].startswith(unit):
            fitting = [
                d
                for d in running
                if d.period.start and d.period.end and least <= (d.period.end - d.period.start).days + 1 <= most
            ]
            return fitting[-1] if fitting else running[-1]
    return running[-1]


def goes_on(figure: Figure) -> bool:
    """Whether a figure without a time of its own is of the time spoken of: not so in the perfect tense ("has sold
    over a million").
    """
    if figure.period is not None or _EVER.search(figure.before + figure.after[:40]) is not None:
        return False
    if _SAID.search(figure.sentence.text) is not None or any(anaphoric_period(p) for p in figure.sentence.of("period")):
        return True
    clause = figure.sentence.clause_at(figure.number.start)
    own = [
        p
        for p in dating_periods(figure.sentence)
        if p.end <= figure.number.start
        or (p.start < clause.end and not _RELATIVE.search(figure.sentence.slice(figure.number.end, p.start)))
    ]
    return _PERFECT.search(clause.text) is None and not own


# Counted from the beginning, and not over the time spoken of.
_EVER = re.compile(
    r"\b(?:cumulative(?:ly)?|lifetime|all-time (?:sales|total)|running total|(?<!year )(?<!year-)to date"
    r"|since (?:launch|its (?:launch|debut|founding|introduction)|production (?:began|started)|sales (?:began"
    r"|started)))\b",
    re.IGNORECASE,
)
_RELATIVE = re.compile(r"\b(?:that|which|who|where) (?:will|is|are|has|have|was|were|goes|comes|can)\b")
_ORDINAL = re.compile(r"\A (?:[\w-]+ )?in the (first|second|third|fourth)(?= ?[.,;)]|\Z)")


def ordinal_time(figure: Figure, running: list[Dated], reference: date | None = None) -> Dated | None:
    """The quarter or half that an ordinal alone names beside another ("in the second quarter 30,638, after 22,074 in
    the first").
    """
    found = _ORDINAL.match(figure.after + figure.sentence.slice(figure.window[1], figure.window[1] + 8))
    told = [
        p for p in figure.sentence.of("period") if p.granularity in ("quarter", "half") and p.end <= figure.number.start
    ]
    if found is None or not told:
        return None
    start = figure.number.end + found.start(1) - 4
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


_CURRENT_YEAR = re.compile(
    r"\b[Ii]n (?:its|the|this) (?:\w+ )?(?:centenary|anniversary|jubilee|current) year\b|\b(?:the|this) (?:full"
    r"|whole|entire) year\b|\b[Ff]ull-year\b|\b(?:for|of|in|over) the year\b|\bthe year as a whole\b"
)


_FISCAL = re.compile(
    r"\b(?:[Ff]iscal|[Ff]inancial year|FY ?\d\d|FY20\d\d|business year|[Yy]ear (?:to|ending|ended)(?: (?:in"
    r"|the end of))? (?:March|June"
    r"|September))\b"
)


def _fiscal_year(context: Context, day: date) -> Period | None:
    """The business year that holds a day, as the article itself delimits it; null where it does not."""
    for sentence in context.article:
        for mention in sentence.of("period"):
            period = resolve_period(mention.surface, context.reference, relation=mention.relation)
            if (
                period is not None
                and period.start is not None
                and period.end is not None
                and period.start.month != 1
                and 360 <= (period.end - period.start).days <= 370
                and period.start <= day <= period.end
            ):
                return period
    return None


def current_year(figure: Figure, context: Context, running: list[Dated]) -> Dated | None:
    """The year spoken of: "in its centenary year", "the full year"."""
    found = _CURRENT_YEAR.search(figure.sentence.slice(figure.sentence.start, figure.number.start))
    base = context.reference or (running[-1].period.end if running else None)
    if found is None or base is None:
        return None
    start = figure.sentence.start + found.start()
    words = Mention("period", start, start + len(found.group(0)), found.group(0), granularity="year", relation="in")
    if _FISCAL.search(context.article.text):
        fiscal = _fiscal_year(context, base)
        return Dated(words, fiscal) if fiscal is not None else None
    return Dated(words, Period(date(base.year, 1, 1), date(base.year, 12, 31), "in", "year", str(base.year), True))


_THAT_YEAR = re.compile(r"\b(?:that|the same) year\b")
_THAT_MONTH = re.compile(r"\b(?:that|the same) month\b", re.IGNORECASE)


def _year_before(sentence: Sentence, mention: Mention, context: Context) -> int | None:
    """The year of the last time told before a mention, whatever it dates."""
    day = _day_before(sentence, mention, context)
    return day.year if day is not None else None


def _day_before(sentence: Sentence, mention: Mention, context: Context) -> date | None:
    earlier = [s for s in context.article if s.index <= sentence.index and s.kind != "boilerplate"]
    for told in reversed(earlier):
        for period in reversed([p for p in told.of("period") if p.end <= mention.start]):
            found = resolve_period(period.surface, context.reference, relation=period.relation)
            if found is not None and (found.start or found.end) is not None:
                return found.start or found.end
    return None


# "In the first half they had been 290,000", told in February: that of the year before.
_NAMED_PART = re.compile(
    r"\b(?:first|second|third|fourth|final|last|Q[1-4]|H[12])\b(?! (?:\w+ )?(?:months|weeks|days))"
)


def _over(period: Period, reference: date | None) -> Period:
    if (
        reference is None
        or period.start is None
        or period.end is None
        or period.granularity not in ("quarter", "half")
        or (period.end - reference).days <= 20
    ):
        return period
    last = monthrange(period.end.year - 1, period.end.month)[1]
    return replace(
        period,
        start=period.start.replace(year=period.start.year - 1),
        end=date(period.end.year - 1, period.end.month, last),
    )


_TOLD_AS_DONE = re.compile(
    r"\b(?:was|were|has|have|had|did|[a-z]{2,}ed|sold|built|made|grew|rose|fell|took|put|came)\b"
)
_THEN = re.compile(
    r"\b([Bb]y then|(?<=should )then|(?<=will )then|(?<=would )then|(?<=is )then(?= to)|(?<=are )then(?= to))\b"
)


def pointed_at(figure: Figure, context: Context) -> Dated | None:
    """The month or year that "that month", "that year" in the figure's clause points at."""
    clause = figure.sentence.clause_at(figure.number.start)
    then = _THEN.search(clause.text)
    if then is not None and not dating_periods(figure.sentence):
        start = clause.start + then.start(1)
        words = Mention("period", start, start + len(then[1]), then[1], granularity="year", relation="by")
        earlier = [s for s in context.article if s.index < figure.sentence.index and dating_periods(s)]
        last = dating_periods(earlier[-1])[-1] if earlier else None
        period = (
            resolve_period(last.surface, context.reference, tense="future", relation=last.relation) if last else None
        )
        return Dated(words, period) if period is not None else None
    for mention in clause.of("period"):
        day = _day_before(figure.sentence, mention, context)
        if day is None or not anaphoric_period(mention):
            continue
        if _THAT_MONTH.search(mention.surface):
            end = date(day.year, day.month, monthrange(day.year, day.month)[1])
            return Dated(mention, Period(day.replace(day=1), end, "in", "month", f"{day:%Y-%m}", True))
        if _THAT_YEAR.search(mention.surface):
            return Dated(
                mention, Period(date(day.year, 1, 1), date(day.year, 12, 31), "in", "year", str(day.year), True)
            )
    return None


def resolved(mention: Mention | None, context: Context, figure: Figure, running: list[Dated]) -> Dated | None:
    """The period of a mention in its figure's company: tense, "that year", "since its debut in August"."""
    if mention is None:
        return None
    clause = figure.sentence.clause_at(figure.number.start)
    behind = figure.number.end
    future = any(
        c.end <= behind or not re.search(r"[,;]", figure.sentence.slice(behind, c.start))
        for c in clause.cues("plan", "future")
        if not (c.id == "ahead" and figure.sentence.after(c, 4) == " of ")
    )
    future = future or (mention.relation == "by" and not _TOLD_AS_DONE.search(clause.text))
    surface = mention.surface
    future = future and re.search(r"\bended\b", surface) is None
    since = (
        re.search(r"\b[Ss]ince (?:its|the|their|her|his) (?:[\w-]+ ){1,3}\Z", figure.sentence.before(mention, 45))
        is not None
    )
    year = _year_before(figure.sentence, mention, context)
    if year is not None and _THAT_YEAR.search(surface):
        surface = _THAT_YEAR.sub(str(year), surface)
    period = resolve_period(surface, context.reference, tense="future" if future else "past", relation=mention.relation)
    if period is not None and not future and period.relative and _NAMED_PART.search(surface):
        period = _over(period, context.reference)
    if period is not None and since:
        period = replace(period, end=None, relation="since")
    if period is not None and period.start is None and period.end is None:
        period = fiscal_period(period, surface, _homes(context)) or period
    return Dated(mention, period) if period is not None else None


def _homes(context: Context) -> list[str]:
    """The countries in which the company that the article is about is at home: its arms that are named first."""
    if context.main is None:
        return []
    known = context.vocabulary.organizations
    family = [o for o in context.salience if context.main in context.vocabulary.ancestors(o)]
    chain = [known[o] for o in (*family, context.main, *context.vocabulary.ancestors(context.main)) if o in known]
    return [o.country_code for o in chain if o.country_code is not None]

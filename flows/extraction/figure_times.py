"""When a figure counts: its own words resolved, or the time that the text has spoken of."""

import re
from calendar import monthrange
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from flows.extraction.article import Mention, Sentence
from flows.extraction.context import Context
from flows.extraction.current_years import Dated
from flows.extraction.figure import Figure
from flows.extraction.figure_periods import anaphoric_period, dating_periods
from flows.extraction.fiscal_years import fiscal_period
from flows.extraction.periods import Period, resolve_period
from flows.extraction.time_pointers import THAT_YEAR, day_before

_PERFECT = re.compile(
    r"\b(?:has|have|had) (?:[a-z]+ly |now |already |also |since |been |just |so far |to date |thus far |by now )*"
    r"[a-z]+(?:ed|en|t|ld|de|wn)\b"
)


def follows(number: Mention, dated: Dated, sentence: Sentence) -> bool:
    """Whether a time follows a number, not set off by a comma."""
    return dated.words.start >= number.end and not sentence.after(number, 1).startswith(",")


def running_times(sentence: Sentence, context: Context, told: Sequence[Figure] = ()) -> list[Dated]:
    """The past times of a month or more that a sentence tells, the one that counts on last; not those of the figures
    among `told` that others are compared with.
    """
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
        if _compared_with(mention, told) or mention.surface.lower().startswith("at mid"):
            continue
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
_NEARLY_OVER = 45
_SAID = re.compile(
    r"\b(?:in|over|for|during|of) (?:the|that|those|these) (?:same |full |whole )?(?:three (?=months))?"
    r"(months?|quarter|half|year)\b"
)
_LENGTHS = {"month": (27, 32), "quarter": (88, 93), "half": (179, 185), "year": (360, 370)}


def spoken_of(figure: Figure, running: list[Dated], reference: date | None = None) -> Dated:
    """The last time spoken of; of the length that "the month" or "the half-year" names, if one of it was spoken of."""
    running = _latest(running, reference)
    said = _SAID.search(figure.sentence.text)
    named = None if said is None else "quarter" if said[1] == "months" else said[1]
    if named in _LENGTHS:
        least, most = _LENGTHS[named]
        fitting = [
            d
            for d in running
            if d.period.start and d.period.end and least <= (d.period.end - d.period.start).days + 1 <= most
        ]
        return fitting[-1] if fitting else running[-1]
    return running[-1]


def _latest(running: list[Dated], reference: date | None) -> list[Dated]:
    """The times spoken of that end in the latest year of them: an earlier year is told to compare with. A year that
    still goes on is that of plans, where the text also told of a time that is over.
    """
    if reference is not None:
        over = [d for d in running if d.period.end is None or (d.period.end - reference).days <= _NEARLY_OVER]
        running = over or running
    years = [d.period.end.year for d in running if d.period.end is not None]
    return [d for d in running if d.period.end is None or d.period.end.year == max(years)] if years else running


def goes_on(figure: Figure, told: Sequence[Figure] = ()) -> bool:
    """Whether a figure without a time of its own is of the time spoken of: not so in the perfect tense ("has sold
    over a million"). `told`: the figures of its sentence; the time of one that it is compared with is not its own.
    """
    if figure.period is not None or _EVER.search(figure.before + figure.after[:40]) is not None:
        return False
    if _SAID.search(figure.sentence.text) is not None or any(anaphoric_period(p) for p in figure.sentence.of("period")):
        return True
    clause = figure.sentence.clause_at(figure.number.start)
    own = [
        p
        for p in dating_periods(figure.sentence)
        if not _compared_with(p, told)
        and (
            p.end <= figure.number.start
            or (p.start < clause.end and not _RELATIVE.search(figure.sentence.slice(figure.number.end, p.start)))
        )
    ]
    return _PERFECT.search(clause.text) is None and not own


def _compared_with(period: Mention, told: Sequence[Figure]) -> bool:
    """Whether a time is that of a figure which is only told to compare with, and of no other."""
    dated = [
        f
        for f in told
        if f.period is not None
        and f.period.start == period.start
        and not (f.period.start >= f.number.end and _SET_OFF.match(f.sentence.after(f.number, 3)))
    ]
    return bool(dated) and all(f.base for f in dated)


# "to 995 million from 128 billion, in the three months to June": the time of the first.
_SET_OFF = re.compile(r",? ?,")
# Counted from the beginning, and not over the time spoken of.
_EVER = re.compile(
    r"\b(?:cumulative(?:ly)?|lifetime|all-time (?:sales|total)|running total|(?<!year )(?<!year-)to date"
    r"|(?:is|are|drive|run)(?: now| already)? on (?:[\w']+ ){0,3}roads|now (?:drive|roam)|in circulation"
    r"|since (?:launch|its (?:launch|debut|founding|introduction)|production (?:began|started)|sales (?:began"
    r"|started)))\b",
    re.IGNORECASE,
)
_RELATIVE = re.compile(r"\b(?:that|which|who|where) (?:will|is|are|has|have|was|were|goes|comes|can)\b")


def _year_before(sentence: Sentence, mention: Mention, context: Context) -> int | None:
    """The year of the last time told before a mention, whatever it dates."""
    day = day_before(sentence, mention, context)
    return day.year if day is not None else None


# "In the first half they had been 290,000", told in February: that of the year before.
_NAMED_PART = re.compile(
    r"\b(?:first|second|third|fourth|final|last|Q[1-4]|H[12])\b(?! (?:\w+ )?(?:months|weeks|days))|\b[Ff]ull[- ]year\b"
)


def _over(period: Period, reference: date | None) -> Period:
    if (
        reference is None
        or period.start is None
        or period.end is None
        or period.granularity not in ("quarter", "half", "year")
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
    r"\b(?:was|were|has|have|had|did|[a-z]{2,}ed|sold|built|made|grew|rose|fell|took|put|came|stood|hit|saw|ran|went"
    r"|sank"
    r"|shrank|got|won|led|lost|found|left|brought)\b"
)


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
        re.search(
            r"\b[Ss]ince (?:(?:its|the|their|her|his) (?:[\w-]+ ){1,3}|[\w' -]{3,45}"
            r"\b(?:began|begun|started|opened|launched|debuted|got (?:going|under way)|arrived|came|entered)"
            r" (?:[\w-]+ ){0,3})\Z",
            figure.sentence.before(mention, 75),
        )
        is not None
    )
    year = _year_before(figure.sentence, mention, context)
    if year is not None and THAT_YEAR.search(surface):
        surface = THAT_YEAR.sub(str(year), surface)
    period = resolve_period(surface, context.reference, tense="future" if future else "past", relation=mention.relation)
    if period is not None and not future and period.relative and _NAMED_PART.search(surface):
        period = _over(period, context.reference)
    if period is not None and since:
        period = replace(period, end=None, relation="since")
    if period is not None and period.start is None and period.end is None and context.reference is None:
        period = _in_year_spoken_of(surface, period, running) or period
    if period is not None and period.start is None and period.end is None:
        period = fiscal_period(period, surface, _homes(context)) or period
    if period is not None and period.start is None and period.end is None and period.granularity == "decade_part":
        period = _of_the_decade(surface, mention, context) or period
    if period is not None and period.granularity == "span" and _TWO_YEARS.fullmatch(surface):
        name = _TWO_YEARS.sub(r"FY20\2", surface)
        period = fiscal_period(replace(period, relation="in"), name, _homes(context)) or period
    return Dated(mention, period) if period is not None else None


# "In 2030-31": a business year, where the company's country has such.
_TWO_YEARS = re.compile(r"(?:[Ii]n |[Ff]or |[Dd]uring )?(20\d\d)[-/\u2013](\d\d)")


def _of_the_decade(surface: str, mention: Mention, context: Context) -> Period | None:
    """The decade that an article without a date means: that of the latest year it names."""
    years = [
        day.year
        for sentence in context.article
        for told in sentence.of("period")
        for day in (told.period_end or told.period_start,)
        if day is not None
    ]
    if context.reference is not None or not years:
        return None
    latest = max(years)
    return resolve_period(surface, date(latest - (latest % 10 == 0), 1, 1), relation=mention.relation)


def _in_year_spoken_of(surface: str, period: Period, running: list[Dated]) -> Period | None:
    """A month, quarter or half without a year, in the latest year of the times that a text without a date spoke of."""
    years = [d.period.end.year for d in running if d.period.end is not None]
    if not years or period.granularity not in ("month", "quarter", "half"):
        return None
    joined = " of " if period.granularity in ("quarter", "half") else " "
    return resolve_period(f"{surface}{joined}{max(years)}", None, tense="past", relation=period.relation)


def _homes(context: Context) -> list[str]:
    """The countries in which the company that the article is about is at home: its arms that are named first."""
    if context.main is None:
        return []
    known = context.vocabulary.organizations
    family = [o for o in context.salience if context.main in context.vocabulary.ancestors(o)]
    chain = [known[o] for o in (*family, context.main, *context.vocabulary.ancestors(context.main)) if o in known]
    named = Counter(
        place.id
        for sentence in context.article
        for place in sentence.of("place")
        if place.id is not None and place.label in ("country", "demonym", "city", "state")
    )
    return [*(o.country_code for o in chain if o.country_code is not None), *(code for code, _ in named.most_common(3))]

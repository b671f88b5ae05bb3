"""The year spoken of: the full year, the business year, the anniversary."""

import re
from dataclasses import dataclass
from datetime import date

from flows.extraction.context.context import Context
from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.figure import Figure
from flows.extraction.lexicon.aim_words import AIM, AIMS, OUTLOOK
from flows.extraction.periods.periods import Period, resolve_period
from flows.extraction.timing.figure_periods import anaphoric_period
from flows.extraction.wording.calendar_names import MONTH
from flows.extraction.wording.needed import Needing


@dataclass(frozen=True)
class Dated:
    """A period and the words that tell it."""

    words: Mention
    period: Period


_CURRENT_YEAR = Needing(
    r"\b[Ii]n (?:its|the|this) (?:\w+ )?(?:centenary|anniversary|jubilee|current) year\b|\b(?:the|this) (?:full"
    r"|whole|entire) year\b|\b[Ff]ull-year\b|\b(?:[Ff]or|of|[Ii]n|[Oo]ver) the year\b"
    r"(?! (?:that|after|before|when|since|in which|of its|of the)\b)|\b(?:beg[au]n|started|entered"
    r"|opened) (?:the|this) year\b(?! (?:to [A-Z]|to the end|before\b"
    r"|end(?:ed|ing)\b|earlier\b|after\b))|\bthe year as a whole\b"
    rf"|\b(?:[Aa]nnual|[Yy]early) (?:\w+ ){{0,2}}?(?:{AIM}|quota)\b(?! (?:for|in|by) )"
)


# "Closed the year with 32,100 registrations": the year that is over, or all but.
_CLOSED_THE_YEAR = Needing(
    r"\b(?:clos|end|finish|conclud|wound up|round\w* off)\w* (?:off )?(the year|the twelve"
    r" months)\b[^,;]{0,40}\b(?:with|on|at)\b"
)
_ALMOST_OVER = 11
# "Closed June with 28,869 units".
_CLOSED_THE_MONTH = Needing(
    rf"\b(?:clos|end|finish|conclud|round\w* off)\w* (?:off )?((?:{MONTH})(?:"
    r" 20\d\d)?)\b[^,;\d]{0,40}\b(?:with|on|at)\b[^,;]{0,20}\Z"
)


_IN_ITS_COURSE = Needing(
    r"\b(?:in the course of|during|over the course of|before the end of|throughout) (?:the|this) (?:current |present"
    r" )?year\b"
    r"|\bin the present year\b"
    r"|\A[^,;.\d]{0,40}?\b(?:for|over|in) the (?:full |whole |entire |current )?year(?: as a whole| overall"
    r"| in total)?"
    r"(?=[,.;:)]|\Z| (?:and|but|it|the)\b)"
    rf"|\A[- ](?:[a-zA-Z]+[- ])?(?:annual|full-year|yearly) (?:\w+ ){{0,2}}?(?:{AIM})\b(?! (?:for|in|by) )"
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


_BEST_OF = re.compile(r"\b(?:[\w-]*(?:best|worst|most|least)|[a-z]{3,}est|record|peak)(?: [a-z]+)? (?:so far )?\Z")


def current_year(figure: Figure, context: Context, running: list[Dated]) -> Dated | None:
    """The year spoken of: "in its centenary year", "the full year"."""
    before = figure.sentence.slice(figure.sentence.start, figure.number.start)
    closed = _CLOSED_THE_YEAR.search(before, of=figure.sentence.text)
    if closed is not None and context.reference is not None:
        return _closed_year(figure, closed, context.reference)
    month = _CLOSED_THE_MONTH.search(before, of=figure.sentence.text)
    if month is not None:
        period = resolve_period(f"in {month[1]}", context.reference, tense="past", relation="in")
        start = figure.sentence.start + month.start(1)
        words = Mention("period", start, start + len(month[1]), month[1], granularity="month", relation="in")
        return Dated(words, period) if period is not None and period.start is not None else None
    brought = _BROUGHT.search(before, of=figure.sentence.text)
    if brought is not None and context.reference is not None:
        return _so_far(figure, brought, running, context.reference)
    found = _CURRENT_YEAR.search(before, of=figure.sentence.text)
    if found is not None and _BEST_OF.search(before[: found.start()]):
        # "Its second-best of the year": how good it was.
        found = None
    behind = (
        None if found is not None else _IN_ITS_COURSE.search(figure.after, of=figure.sentence.text) or _behind(figure)
    )
    base = _base(figure, context, running)
    if (found is None and behind is None) or base is None:
        return None
    start = figure.sentence.start + found.start() if found is not None else figure.number.end
    if behind is not None:
        found, start = behind, start + behind.start()
    if found is None:
        return None
    words = Mention("period", start, start + len(found.group(0)), found.group(0), granularity="year", relation="in")
    if _FISCAL.search(context.article.text):
        fiscal = _fiscal_year(context, base)
        return Dated(words, fiscal) if fiscal is not None else None
    told = re.search(r"\b20\d\d\b", before) if behind is not None else None
    year = max(int(told[0]), base.year) if told is not None else base.year
    return Dated(words, Period(date(year, 1, 1), date(year, 12, 31), "in", "year", str(year), True))


def is_so_far(told: Dated) -> bool:
    """Whether a time is the part of a year that was over when it was told."""
    start, end = told.period.start, told.period.end
    first = start is not None and (start.month, start.day) == (1, 1)
    return first and end is not None and told.words.surface == "the year" and (end.month, end.day) != (12, 31)


_WHOLE = re.compile(r"\b(?:full|whole|entire)\b")


def is_whole_year(told: Dated, reference: date | None) -> bool:
    """Whether the words tell the whole of a year that is over: more than the part of it that was spoken of last."""
    over = told.period.end is not None and (reference is None or told.period.end < reference)
    return over and _WHOLE.search(told.words.surface) is not None


def _behind(figure: Figure) -> re.Match[str] | None:
    """The words for the year that goes on behind a figure, told as nothing else than that."""
    found = _BEHIND.match(figure.after, of=figure.sentence.text)
    if found is None:
        return None
    start = figure.number.end + found.end(1)
    told = any(
        p.start < figure.number.end + found.end() and start < p.end and not anaphoric_period(p)
        for p in figure.sentence.of("period")
    )
    return None if told else _FULL_YEAR.search(found[0], found.end(1))


_FULL_YEAR = re.compile(r"the (?:(?:full|whole|entire) )?year(?: as a whole)?")
_BEHIND = Needing(
    r"((?: (?!and\b|but\b)[a-z-]+){0,4}?) (?:for|in|over) the (?:(?:full|whole|entire) )?year(?: as a whole)?"
    r"(?=[,.;)]|\Z| and\b| as\b| instead\b| from\b)"
)


def _base(figure: Figure, context: Context, running: list[Dated]) -> date | None:
    """A day of the year spoken of: of what is aimed for that of the report, of what was reached that told last."""
    last = running[-1].period.end if running else None
    reference = context.reference
    clause = figure.sentence.clause_at(figure.number.start)
    ahead = figure.sentence.slice(clause.start, figure.number.start)
    aimed = any(
        c.end <= figure.number.start or not re.search(r"[,;]", figure.sentence.slice(figure.number.end, c.start))
        for c in clause.cues("plan", "future", "settled")
    )
    aimed = aimed or _AIM.search(ahead, of=figure.sentence.text) is not None
    if reference is None or (aimed and _HAD.match(figure.after, of=figure.sentence.text) is None):
        return reference or last
    told = [
        resolve_period(p.surface, reference, tense="past", relation=p.relation)
        for p in figure.sentence.of("period")
        if p.relation in (None, "in") and p.granularity not in ("day", "week")
    ]
    ends = [day for day in (*(p.end for p in told if p is not None), last) if day is not None and day <= reference]
    if not ends and reference.month <= _REPORTED_UNTIL:
        return date(reference.year - 1, 12, 31)
    return max(ends, default=reference)


_AIM = Needing(rf"\b(?:{OUTLOOK}|forecasts?|{AIMS}|sees|foresees|st(?:icks?|uck|ands?|ood))\b")
_HAD = Needing(r"(?: [a-z-]+){0,3} had\b")
# The figures of a year are told in the first months of the next.
_REPORTED_UNTIL = 3


# "Sold 4,000 in May, which brings the total for the year to 21,000".
_BROUGHT = Needing(
    r"\b(?:brings?|brought|bringing|takes?|took|taking|lifts?|lifted|pushed) (?:the|its|their) [^,;\d]{0,25}(?:for"
    r"|of|in) (the"
    r" year)(?: so far| to date)? to\b[^,;]{0,20}\Z"
)


def _so_far(figure: Figure, found: re.Match[str], running: list[Dated], reference: date) -> Dated:
    """The year up to the end of the last time told that is over, else to the day of the report."""
    told = [
        resolve_period(m.surface, reference, tense="past", relation=m.relation)
        for m in figure.sentence.of("period")
        if m.end <= figure.number.start
    ]
    ends = [p.end for p in (*(d.period for d in running[-1:]), *told) if p is not None]
    over = [end for end in ends if end is not None and end <= reference]
    end = max(over) if over else reference
    start = figure.sentence.start + found.start(1)
    words = Mention("period", start, start + len(found[1]), found[1], granularity="year", relation="in")
    return Dated(words, Period(date(end.year, 1, 1), end, "in", "year", str(end.year), True))


def _closed_year(figure: Figure, found: re.Match[str], reference: date) -> Dated:
    """The year that was closed when a report was written: the last one, in its last weeks the same."""
    year = reference.year if reference.month >= _ALMOST_OVER else reference.year - 1
    start = figure.sentence.start + found.start(1)
    words = Mention("period", start, start + len(found[1]), found[1], granularity="year", relation="in")
    return Dated(words, Period(date(year, 1, 1), date(year, 12, 31), "in", "year", str(year), True))

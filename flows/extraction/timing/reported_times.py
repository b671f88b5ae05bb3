"""Times that only an adjective tells: "half-year revenue", "annual deliveries", "the quarterly loss"."""

import re
from calendar import monthrange
from datetime import date

from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.figure import FLOWS, Figure
from flows.extraction.lexicon.aim_words import AIM
from flows.extraction.periods.periods import Period
from flows.extraction.timing.current_years import Dated
from flows.extraction.wording.needed import Needing

_REPORTED = Needing(
    r"\b([Hh]alf-year(?:ly)?|[Ii]nterim|[Qq]uarterly|[Aa]nnual|[Yy]early|[Ff]ull-year|[Mm]onthly)"
    r" (?:[a-z-]+ ){0,2}?(?:revenues?|turnover|sales|profits?|loss(?:es)?|earnings|net|deliveries|exports|output"
    rf"|production|registrations|orders|volumes?|income|results?|accounts|figures)\b(?! (?:{AIM}|plan"
    r"|forecast|capacity))"
)
# "In the half-year the group delivered …", told without another: the last that was over.
_IN_THE = Needing(
    r"\b(?:[Ii]n|[Ff]or|[Oo]ver|[Dd]uring|[Ff]rom) (?:the|that) (?:same )?((?:full |whole )?(?:half-year|half"
    r"|quarter|month))"
    r"(?!-|'s? (?!end)| to [A-Z]| (?:of|ended|ending|that|before|after|ahead|year|hour|million|century|decade|dozen"
    r"|for|with"
    r"|prior|previous|in)\b)"
)
_SHARES = frozenset({"market_share", "electrified_share"})
_MONTHS = {"h": 6, "i": 6, "q": 3, "a": 12, "y": 12, "f": 12, "m": 1}
_NAMES = {12: "year", 6: "half", 3: "quarter", 1: "month"}
# What was over longer ago than this is reported no more.
_STALE = {12: 160, 6: 160, 3: 110, 1: 45}
_SLACK = 3


def reported_time(figure: Figure, running: list[Dated], reference: date | None) -> Dated | None:
    """The half, quarter, month or year that was over last when a report told of it by an adjective; the one of its
    length that the text has spoken of goes before.
    """
    sentence, number = figure.sentence, figure.number
    if figure.metric not in FLOWS | _SHARES or figure.period is not None:
        return None
    behind = _IN_THE.match(sentence.after(number, 60).lstrip(), of=sentence.text)
    if behind is not None:
        return _last_over(figure, behind[1], number.end + 1 + behind.start(1), running, reference)
    clause = sentence.slice(sentence.start, number.start)
    found = list(_REPORTED.finditer(clause, of=sentence.text)) if figure.metric in FLOWS else []
    found = found or list(_IN_THE.finditer(clause, of=sentence.text))
    if not found or re.search(r"[;:]", clause[found[-1].end() :]):
        return None
    words = found[-1][1]
    if words[0].lower() in "ayfm" and re.match(r" of\b", clause[found[-1].end() :]):
        # "With annual sales of 100,000": so many a year, in whichever.
        return None
    return _last_over(figure, words, sentence.start + found[-1].start(1), running, reference)


def _last_over(figure: Figure, words: str, start: int, running: list[Dated], reference: date | None) -> Dated | None:
    """The last stretch of the length that the words tell: of those spoken of, else of those that are over."""
    months = _MONTHS[words.removeprefix("full ").removeprefix("whole ")[0].lower()]
    mention = Mention("period", start, start + len(words), words, granularity=_NAMES[months], relation="in")
    for dated in reversed(running):
        begin, end = dated.period.start, dated.period.end
        if begin is not None and end is not None and abs((end - begin).days + 1 - months * 30.44) <= _SLACK:
            return dated
    if reference is None:
        return None
    period = _over_last(reference, months)
    if period is None or (reference - (period.end or reference)).days > _STALE[months]:
        return None
    told = Dated(mention, period)
    if figure.rate is None:
        running.append(told)
    return told


def _over_last(reference: date, months: int) -> Period | None:
    """The last month, quarter, half or year that was over at a day."""
    first = (reference.month - 1) // months * months + 1
    year, month = (reference.year, first - months) if first > months else (reference.year - 1, first - months + 12)
    start = date(year, month, 1)
    last = month + months - 1
    end = date(year, last, monthrange(year, last)[1])
    return Period(start, end, "in", _NAMES[months], f"{start}/{end}", True)

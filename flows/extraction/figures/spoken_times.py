"""Spoken times: the time that a text spoke of last, which a figure without one goes on with."""

import re
from datetime import date

from flows.extraction.grammar.figure import FLOWS, Figure
from flows.extraction.timing.current_years import Dated
from flows.extraction.timing.past_aims import HAD_AIMED
from flows.extraction.wording.small_numbers import SMALL_NUMBER

_NEARLY_OVER = 45
SAID = re.compile(
    r"\b(?:in|over|for|during|of) (?:the|that|those|these) (?:same |full |whole )?"
    rf"(?:(?:{SMALL_NUMBER}) (?=months))?"
    r"(months?|quarter|half|year|period)\b"
)
_YEAR_BEFORE = re.compile(
    r",? ?(?:more |less |fewer |up |down |higher |lower )?(?:than|from|on|over|against|compared with) (?:in )?"
    r"(?:the (?:previous|preceding|prior) year|the year before|20\d\d(?= ?[,.;)]| and\b|\Z))"
)
_LENGTHS = {"month": (27, 32), "quarter": (88, 93), "half": (179, 185), "year": (360, 370)}
# "With 24,300 in the two months": those that were told.
_SO_MANY_MONTHS = re.compile(
    r"(?i)\b(?:in|over|for|during|of) (?:the|those|these) (two|three|four|five|six|seven|eight|nine) months\b"
)
_COUNTS = ("two", "three", "four", "five", "six", "seven", "eight", "nine")


def _lasts(told: Dated, days: float) -> bool:
    """Whether a time is about so many days long."""
    start, end = told.period.start, told.period.end
    return start is not None and end is not None and abs((end - start).days + 1 - days) <= _SLACK


_SLACK = 3


def spoken_of(figure: Figure, running: list[Dated], reference: date | None = None) -> Dated:
    """The last time spoken of; of the length that "the month" or "the half-year" names, if one of it was spoken of."""
    if figure.metric in ("profit", "revenue"):
        # Nobody reports a month's profit.
        running = [d for d in running if _of_a_report(d)] or running
    running = _latest(running, reference)
    said = SAID.search(figure.sentence.text)
    named = None if said is None else "quarter" if said[1] == "months" else said[1]
    many = _SO_MANY_MONTHS.search(figure.sentence.text)
    if many is not None:
        days = 30.44 * (_COUNTS.index(many[1].lower()) + 2)
        fitting = [d for d in running if _lasts(d, days)]
        if fitting:
            return fitting[-1]
    if named is None and _YEAR_BEFORE.match(figure.sentence.after(figure.change or figure.number, 40)):
        # "417,204 cars, or 72% more than the year before": a year's.
        named = "year"
    if named in _LENGTHS:
        least, most = _LENGTHS[named]
        fitting = [
            d
            for d in running
            if d.period.start and d.period.end and least <= (d.period.end - d.period.start).days + 1 <= most
        ]
        return fitting[-1] if fitting else running[-1]
    return running[-1]


def meant_then(figure: Figure, running: list[Dated], reference: date | None = None) -> Dated | None:
    """The time spoken of, of an aim that was to be met in it: "Nio, which had promised 440,000, ended at 326,028"."""
    sentence, number = figure.sentence, figure.number
    before = sentence.slice(sentence.clause_at(number.start).start, number.start)
    if not running or figure.metric not in FLOWS or figure.base or HAD_AIMED.search(before) is None:
        return None
    return spoken_of(figure, running, reference)


def _of_a_report(told: Dated) -> bool:
    """Whether a time is as long as one that accounts are made up for: a quarter or more."""
    start, end = told.period.start, told.period.end
    return start is None or end is None or (end - start).days + 1 >= _LENGTHS["quarter"][0]


def _latest(running: list[Dated], reference: date | None) -> list[Dated]:
    """The times spoken of that end in the latest year of them: an earlier year is told to compare with. A year that
    still goes on is that of plans, where the text also told of a time that is over.
    """
    if reference is not None:
        over = [d for d in running if d.period.end is None or (d.period.end - reference).days <= _NEARLY_OVER]
        running = over or running
    years = [d.period.end.year for d in running if d.period.end is not None]
    return [d for d in running if d.period.end is None or d.period.end.year == max(years)] if years else running

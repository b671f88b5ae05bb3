"""Times of reports that no date tells: "presented its half-year results", told in August, are of its first half."""

from datetime import date

from flows.extraction.context.context import Context
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.periods.fiscal_years import has_custom
from flows.extraction.periods.periods import Period
from flows.extraction.timing.business_years import homes
from flows.extraction.timing.current_years import Dated
from flows.extraction.wording.needed import Needing

_OF = r"(?:results?|report|figures|numbers|accounts|earnings|statement|sales figures|delivery figures)"
_HALF = Needing(rf"\b([Hh]alf-year(?:ly)?|[Ii]nterim|[Ss]ix-month) {_OF}\b")
_YEAR = Needing(rf"\b([Aa]nnual|[Ff]ull-year|[Yy]early) {_OF}\b")
# Who looks ahead tells of no report: "kept its full-year forecast", "will present its annual results in March".
_AHEAD = Needing(r"\b(?:will|would|to|forecast|outlook|guidance|before|until|ahead of|due)\b[^,;:]{0,40}\Z")
# Halves are reported from July to October, years from January to May.
_HALVES_TOLD, _YEARS_TOLD = range(7, 11), range(1, 6)


def report_time(sentence: Sentence, context: Context) -> Dated | None:
    """The half or year that a report is of which a sentence tells; null where the day of the text does not show it, or
    the business years of the company's country are no years of the calendar.
    """
    today = context.reference
    if today is None:
        return None
    half, year = _HALF.search(sentence.text), _YEAR.search(sentence.text)
    if half is not None and today.month in _HALVES_TOLD:
        found, period = half, Period(date(today.year, 1, 1), date(today.year, 6, 30), "in", "half", None, True)
    elif year is not None and today.month in _YEARS_TOLD:
        last = today.year - 1
        found, period = year, Period(date(last, 1, 1), date(last, 12, 31), "in", "year", None, True)
    else:
        return None
    if _AHEAD.search(sentence.text[: found.start()], of=sentence.text) or has_custom(homes(context)[:1]):
        return None
    start = sentence.start + found.start(1)
    words = Mention("period", start, start + len(found[1]), found[1], granularity=period.granularity, relation="in")
    return Dated(words, period)

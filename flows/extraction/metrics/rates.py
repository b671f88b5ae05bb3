"""Rates: in which time so many are built or sold, by the words around a number."""

import re

from flows.extraction.grammar.figure import Figure
from flows.extraction.wording.needed import Needing

_RATE = Needing(
    r"\A[^,;:.?!]{0,45}?(?<!half )(?<!within )(?<!in )(?<!over )(?<!after )(?<!for )(?:\b(?:a|per|each"
    r"|every) (year|month)\b(?! (?:earlier|ago|before|later|on\b"
    r"|previously|after))|/ ?(year|month|yr)\b|\b(annually|yearly"
    r"|monthly)\b|\bper (annum)\b)"
)
_RATE_BEFORE = re.compile(
    r"\b(?:[Aa]nnual|annually|[Yy]early|a year(?! (?:earlier|ago|before|later))|each year|every year|per year)\b"
    r"|\b([Mm]onthly|every month|each month)\b"
)
# "Monthly SUV capacity of the works is to go from 49,000".
_MONTHLY = Needing(
    r"\b[Mm]onthly (?:[\w-]+ ){0,2}?(?:capacity|output|production|volumes?|rate|exports|sales"
    r"|deliveries)\b[^,;:\d]{0,50}\Z"
)


def told_rate(figure: Figure) -> str | None:
    """In which time so many are built or sold: a month or a year, None where nothing says so."""
    found = _RATE.match(figure.after, of=figure.sentence.text)
    if found is not None:
        return "month" if "month" in found.group(0) else "year"
    first = figure.window[0] == figure.sentence.clause_at(figure.number.start).start
    # "designed for 300,000 cars a year, made only 120,000": the rate of the number before is not this one's.
    if _MONTHLY.search(figure.before, of=figure.sentence.text):
        return "month"
    before = _RATE_BEFORE.search(figure.before[-40:] if first else re.sub(r"\A[^,;]*", "", figure.before[-40:]))
    return None if before is None else "month" if before[1] else "year"

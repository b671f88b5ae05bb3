"""Shares of a market told beside an aside: "its share, 14 percent last year, is to climb to 17 percent"."""

import re

from flows.extraction.figure import Figure

NEXT_SHARE = re.compile(
    r"\b(?:half|thirds?|a quarter|quarters|most|\d[\d.]* ?(?:%|per ?cent)) of (?:them|these|those|that|which)\b"
)
# "Its share of the Turkish market, 14 percent last year, is to climb to 17 percent".
_BESIDE_SHARE = re.compile(
    r"\b(?:market share|share of [^,;:]{0,30}?(?:market|segment|sales|registrations))(?: (?:in|of"
    r"|among) [^,;:]{0,30})?,"
    r"(?: (?:now|currently|today|some|about|around|at|still|just|only|already))* \Z",
    re.IGNORECASE,
)
_SET_OFF = re.compile(r"(?: (?:last|this|in|at|a|now|today|so|currently|on|by)\b[^,;]{0,25})?, ")
_SHARE_ASIDE = re.compile(
    r"\b(?:market share|share of [^,;:]{0,30}?(?:market|segment|sales|registrations))(?: (?:in|of"
    r"|among) [^,;:]{0,30})?,"
    r" [^,;:]{0,20}\d[\d.]* ?(?:%|per ?cent)[^,;:]{0,25}, (?:(?:should|will|would|is|to|due|set|expected|planned"
    r"|meant|has|had|could|may"
    r"|wants) )*(?:be )?(?:climb|rise|rose|risen|grow|grew|grown|reach|increase|increased|expand|go|went|fall|fell"
    r"|fallen|slip"
    r"|slipped|shrink|shrank|double|raised|lifted|brought|pushed)(?: up| back| down| further)?(?: to)?"
    r"(?: (?:about|around|some|over|more than|at least|nearly|almost))* \Z",
    re.IGNORECASE,
)


def share_aside(figure: Figure) -> re.Match[str] | None:
    """The words for a share that a percentage is told of in an aside, or behind one."""
    clause = figure.sentence.clause_at(figure.number.start)
    beyond = _SHARE_ASIDE.search(figure.sentence.slice(clause.start, figure.number.start))
    if beyond is not None:
        return beyond
    return _BESIDE_SHARE.search(figure.before) if _SET_OFF.match(figure.after) else None

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


# "Clear ideas: 10,000 cars in 2027 and, in the long term, 10% of the market": told without a verb.
_NO_VERBS = frozenset(
    "then or later in by the a an over long longer medium short term run end eventually ultimately finally also even"
    " one day about around some at least up to first of this next year years decade now".split()
)


def is_listed(figure: Figure) -> bool:
    """Whether a share stands in a list behind a colon, without a verb of its own."""
    ahead = figure.sentence.slice(figure.sentence.start, figure.number.start)
    _, colon, listed = ahead.rpartition(": ")
    own = re.split(r"\b(?:and|plus)\b|\d", listed)[-1]
    return bool(colon) and set(re.findall("[a-z]+", own.lower())) <= _NO_VERBS

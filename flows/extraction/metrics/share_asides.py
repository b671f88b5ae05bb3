"""Shares of a market told beside an aside: "its share, 14 percent last year, is to climb to 17 percent"."""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.figure import Figure
from flows.extraction.wording.approximators import APPROXIMATOR, ROUGHLY

NEXT_SHARE = re.compile(
    r"\b(?:half|thirds?|a quarter|quarters|most|\d[\d.]* ?(?:%|per ?cent)) of (?:them|these|those|that|which)\b"
)
_SHARE = (
    r"\b(?:(?:market )?share|slice) (?:of|in) [^,;:]{0,30}?(?:market|segment|sales|registrations)(?: there| here)?"
    r"(?: (?:in|of|among) [^,;:]{0,30})?,|\bmarket share(?: (?:in|of|among|there) ?[^,;:]{0,30})?,"
)
# "Its share of the Turkish market, 14 percent last year, is to climb to 17 percent".
_BESIDE_SHARE = re.compile(
    rf"(?:{_SHARE})(?: (?:now|currently|today|{APPROXIMATOR}|at|still|already))* \Z", re.IGNORECASE
)
_SET_OFF = re.compile(r"(?: (?:last|this|in|at|a|now|today|so|currently|on|by)\b[^,;]{0,25})?, ")
# Behind an aside of any kind: "once above half, has sunk to 40 percent", "4.7% in 2019, is now 3.3%".
_SHARE_ASIDE = re.compile(
    rf"(?:{_SHARE}) [^,;:]{{2,45}}, (?:(?:should|will|would|is|was|to|due|set|expected|planned|meant|has|had|could"
    r"|may|wants|now|since|then|still|been|already) )*(?:be )?"
    r"(?:(?:climb|rise|rose|risen|grow|grew|grown|reach|reached|increase|increased|expand|expanded|go|went|gone|fall"
    r"|fell|fallen|slip|slipped|shrink|shrank|shrunk|sink|sank|sunk|drop|dropped|come|came|double|doubled|raised"
    r"|lifted|brought|pushed|cut|stands?|stood)(?: up| back| down| further)?(?: to| at)? )?"
    rf"{ROUGHLY}\Z",
    re.IGNORECASE,
)


def share_aside(figure: Figure) -> re.Match[str] | None:
    """The words for a share that a percentage is told of in an aside, or behind one."""
    clause = figure.sentence.clause_at(figure.number.start)
    beyond = _SHARE_ASIDE.search(figure.sentence.slice(clause.start, figure.number.start))
    if beyond is not None:
        return beyond
    return _BESIDE_SHARE.search(figure.before) if _SET_OFF.match(figure.after) else None


# "Nearly 70 percent of the segment belongs to X", "a fifth of the market is in the hands of Y".
_BELONGS = re.compile(
    r" of (?:the |its |that |this )?(?:[\w'-]+ ){0,4}?(?:markets?|segment|registrations|class|sector|category)"
    r"(?: (?:there|here|already|now|in [A-Z]\w+))* (?:belong(?:s|ed)? to|(?:goes|went|falls|fell) to"
    r"|(?:is|was|are|were) (?:held by|taken by|claimed by|controlled by|commanded by|in the hands of))"
    r" (?:the |its |new )*"
)


def belongs_to(sentence: Sentence, number: Mention) -> Mention | None:
    """The maker or car to which a share of a market is said to belong."""
    found = _BELONGS.match(sentence.after(number, 120))
    if found is None:
        return None
    at = number.end + found.end()
    return next((m for m in sentence.of("model", "organization") if m.start == at), None)


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

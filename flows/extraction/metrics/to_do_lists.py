"""Lists of what is to be done: told as orders ("Deliver 5,000 a month"), behind a colon, or with a start to come."""

import re
from datetime import date

from flows.extraction.grammar.clause_breaks import FINITE
from flows.extraction.grammar.figure import Figure
from flows.extraction.metrics.country_counts import PROGRAMME
from flows.extraction.wording.approximators import ABOUT
from flows.extraction.wording.needed import Needing

_VERB = (
    r"(?:sell|deliver|export|ship|register|hand over|build|make|produce|assemble|manufacture|turn out|open|launch"
    r"|introduce"
    r"|unveil|bring|hire|recruit|employ|train|create|add|appoint|sign(?: up)?|cut|shed|slash|reduce|trim|save|take"
    r"|get|win|gain"
    r"|reach|hit|achieve|attain|raise|lift|increase|boost|double|triple|treble|quadruple|halve|grow|expand|extend"
    r"|enlarge"
    r"|invest|spend|put|earn|have|be|become|enter|install|set up|roll out|push|pass|top|lower|localise|localize"
    r"|source|secure)"
)
_IS_VERB = re.compile(rf"(?i:{_VERB})\b(?![-'])")
# "Launch of five models", "Cut by 300 jobs, the workforce …": nouns and participles, and no orders.
_NO_ORDER = re.compile(r"\w+ (?:of|for|by|from|in|on|at|as|with|since|until|back|off|been|that|it)\b")
# "Take the 5,000 that it sold in March": nobody is told to.
_WEAK = re.compile(r"(?i:take|put|have|be|add|get|win|hit|top|save|source)\b")
_TO_SO_MANY = re.compile(
    rf"\b(?:to|add|at|win|save|get|hit){ABOUT} \Z",
    re.IGNORECASE,
)
_MAIN = re.compile(r"[^;:.]*?\b(?:is|are|was|were|has|have|had|will|would|should|and you|and the|means|said|says)\b")
_LEAD = re.compile(
    r"\W*(?:\d{1,2}[.)] )?(?:(?:[Tt]o|[Aa]nd|[Tt]hen|[Aa]lso|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]inally),? )?\W*"
)


def is_ordered(figure: Figure) -> bool:
    """Whether the words before a figure are an order, without anybody who does it: an item of a list of plans."""
    sentence, number = figure.sentence, figure.number
    before = sentence.slice(sentence.start, number.start)
    start = max((before.rfind(mark) + 2 for mark in (": ", "; ") if mark in before), default=0)
    lead = _LEAD.match(before, start)
    at = lead.end() if lead is not None else start
    verb = _IS_VERB.match(before, at)
    if verb is None and _COLON.match(before) is not None:
        verb, at = _of_list(before)
    if verb is None or _NO_ORDER.match(before, at) or (_WEAK.match(before, at) and not _TO_SO_MANY.search(before)):
        return False
    return _MAIN.match(before[verb.end() :]) is None and _MAIN.match(sentence.slice(number.end, sentence.end)) is None


# Within a list behind a colon its items are parted by commas too.
_COLON = re.compile(rf"[^:]{{3,90}}: (?i:{_VERB})\b")
_ITEM = re.compile(r", (?:and )?")


def _of_list(before: str) -> tuple["re.Match[str] | None", int]:
    """The verb that the last item of a list of orders begins with, and where."""
    items = list(_ITEM.finditer(before))
    at = items[-1].end() if items else 0
    return (_IS_VERB.match(before, at) if items else None), at


# "Xpeng's list for Europe in 2026: 12 countries, 480 dealers".
_LIST_FOR = Needing(
    r"\b(?:[Ll]ist|[Mm]enu|[Hh]omework|[Cc]hecklist|[Bb]lueprint|[Ss]trategy|[Mm]arks|[Tt]asks?|[Pp]riorities|[Ww]ish"
    r"|[Ii]n store"
    r"|[Pp]rospects?|[Oo]utlook|[Pp]lanned|[Tt]o come|[Ww]hat comes next|[Nn]ext steps?)(?: [\w' -]{0,45})?: "
)
_COMING_YEAR = re.compile(r"\b(?:next|coming) (?:year|years|months|decade)\b")


def is_on_a_list(figure: Figure, reference: date | None) -> bool:
    """Whether a figure stands behind a colon that a list of plans, or one for a time to come, ends with."""
    sentence, number = figure.sentence, figure.number
    before = sentence.slice(sentence.start, number.start)
    if PROGRAMME.search(before, of=sentence.text) is not None:
        return True
    found = _LIST_FOR.search(before, of=sentence.text)
    if found is None:
        return False
    if _PLANNED.search(found[0]) or _COMING_YEAR.search(found[0]):
        return True
    last = sentence.start + found.end()
    ends = [p.period_end for p in sentence.of("period") if sentence.start + found.start() <= p.start < last]
    return any(end is not None and reference is not None and end > reference for end in ends)


_PLANNED = re.compile(r"(?:[Pp]lanned|[Tt]o come|comes next|[Nn]ext steps?|[Tt]o-do|[Ww]ish|[Pp]riorities|[Hh]omework)")


# "Plant in Kecskemet, 4,000 jobs, 200,000 cars a year, start in 2027".
_START = re.compile(
    r"\b(?:[Ss]tart|[Oo]pening|[Cc]ompletion|[Ll]aunch|SOP|[Pp]roduction|[Ii]nauguration|[Rr]eady|[Bb]egin|[Dd]ue)"
    r"(?: of (?:production|construction|work|operations))?(?::| to be| planned| due| set)? ?\Z"
)


def starts_later(figure: Figure, reference: date | None) -> bool:
    """Whether a list without a verb names a start that is yet to come."""
    sentence = figure.sentence
    if reference is None or _VERBS.search(sentence.text) is not None:
        return False
    return any(
        p.period_start is not None and p.period_start > reference and _START.search(sentence.before(p, 40))
        for p in sentence.of("period")
    )


_VERBS = re.compile(rf"\b(?:{FINITE}|runs|opened|costs?|counts?|offers?|needs?)\b")

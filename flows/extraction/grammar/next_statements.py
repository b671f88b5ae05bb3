"""Times that the next statement of a sentence begins with, and that date nothing before it."""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.clause_breaks import FINITE
from flows.extraction.lexicon.plant_words import PLANT
from flows.extraction.wording.approximators import APPROXIMATOR

# "Has 16 showrooms, and by 2027 it wants 30": a time that the next statement begins with.
_AND_THEN = re.compile(r"(?:[,;] (?:and|but|while|though|yet|so)|\b(?:and|but),|;)(?: then| only| already| also)? ?\Z")
_SAYS_MORE = re.compile(rf",? [^,;:]{{0,70}}?\b{FINITE}\b")
# "Has sold 3,120 cars, and in February alone 611": the time of the next number.
_AND_AT_ONCE = re.compile(r"\b(?:and|but) \Z")
_NUMBER_NEXT = re.compile(rf" (?:alone |itself )?(?:(?:{APPROXIMATOR}) )?\d[\d,.]*(?=[,.;]|\Z)")


# "List for Europe in 2026: 12 countries, 480 dealers": the time of all that the colon announces.
_ANNOUNCED = re.compile(r"(?: [a-z]+){0,3}: [^:;]*\Z")
_TELLS = re.compile(r"\b(?:said|says|told|wrote|writes|added|adds|is|was|were|are|has|had)\b")


def of_list(sentence: Sentence, number: Mention, period: Mention) -> bool:
    """Whether a number stands in the list that a colon behind a time announces."""
    gap = sentence.slice(period.end, number.start)
    found = _ANNOUNCED.fullmatch(gap)
    return found is not None and _TELLS.search(gap) is None


# "4,000 jobs, start in 2027": when it starts.
_STARTS = re.compile(r", (?:[Ss]tart|[Oo]pening|[Cc]ompletion|[Ll]aunch|SOP|[Ii]nauguration)(?: of [a-z]+)?:? \Z")


# "50,000 (2024: 44,643)": the time of the figure to compare with.
_OF_THEN = re.compile(r"(?::|,| was| had been|'s)? (?:about |around |some )?\d")


def heads_next(sentence: Sentence, number: Mention, period: Mention) -> bool:
    """Whether a time behind a number begins a statement of its own behind "and" or "but"."""
    if period.start < number.end:
        return False
    if _STARTS.search(sentence.slice(number.end, period.start)) is not None:
        return True
    if sentence.before(period, 1) == "(" and _OF_THEN.match(sentence.after(period, 20)) is not None:
        return True
    at_once = _AND_AT_ONCE.search(sentence.slice(number.end, period.start)) is not None
    if at_once and _NUMBER_NEXT.match(sentence.after(period, 40)) is not None:
        return True
    if _AND_THEN.search(sentence.slice(number.end, period.start)) is None:
        return False
    gap = sentence.slice(number.end, period.start)
    if gap.endswith((" and, ", " but, ")) and sentence.after(period, 1) == ",":
        return True
    return _SAYS_MORE.match(sentence.slice(period.end, sentence.end)) is not None


# "Has seven showrooms in A and B and intends to have 20 by 2026": a time of the second verb.
_ANEW = re.compile(
    r"\band (?:to )?be (?:among|one of|in|the|number|present)\b|"
    r"\band (?:also |now |then |there |it |they |we )*(?:wants?|plans?|aims?|hopes?|expects?|intends?|will|would"
    r"|should|is to|are to)\b"
    rf"|\band (?:(?:{APPROXIMATOR}) |an additional )*[\d,.]+ (?:more |others |further )?(?:[a-z]+ ){{0,2}}"
    r"(?:will|would|should|is to|are to|is due|are due)\b"
)
# "Sold 19,800 cars and launches a hybrid in March": a time of the second verb.
_NEXT_DEED = re.compile(
    r"\b(?:and|but) (?:also |now |then |soon )?(?:launches|introduces|starts|begins|opens|enters|adds|brings|unveils"
    r"|presents|comes|arrives|goes|moves|follows|offers|takes|gets|shows|plants)\b"
)


# "Registered 42,700 cars and opened its factory in X last August".
_NEXT_DONE = re.compile(
    r"\b(?:and|but) (?:also |then |later )?(?:opened|launched|started|began|entered|introduced|unveiled|signed|closed"
    r"|inaugurated|completed|acquired|bought|founded|appointed)\b[^\d]*\Z"
)
_SHORT = ("day", "week", "month", "month_part", "season", "quarter")


# "1,200 orders and 48 partners, a number that is to be doubled by the end of the year".
_A_NUMBER_THAT = re.compile(
    r", (?:a|the) (?:number|figure|total|count|level|sum|network) (?:that|which|it|to|due|set)\b"
)


# "Cost a trillion, and a second one follows in 2027".
_ANOTHER_ONE = re.compile(
    rf"(?:,|;)? (?:and|while|but) (?:an?|the|its) (?:second|third|further|new|next|other) (?:one|{PLANT}"
    r"|phase|stage|line|hall)\b"
)


def is_anew(gap: str, period: Mention) -> bool:
    """Whether words between a number and a time begin another deed."""
    if period.granularity in _SHORT and _NEXT_DONE.search(gap) is not None:
        return True
    if _A_NUMBER_THAT.search(gap) is not None or _ANOTHER_ONE.search(gap) is not None:
        return True
    return _ANEW.search(gap) is not None or _NEXT_DEED.search(gap) is not None

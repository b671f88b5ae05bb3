"""Places of the parts of a figure, and of the next one."""

import re

from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.figure import Figure
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR
from flows.extraction.wording.small_numbers import SMALL_NUMBER

# "5,000 cars, 300 of them in Norway": where the part is.
_PART = re.compile(
    r"\d[^;]{0,4} of (?:them|these|those|which|whom)\b|, (?:of which|of these|including|among them) "
    r"|\b(?:half|most|much|part|some|a third|two thirds|a quarter|a fifth|\d+ ?(?:%|per ?cent)) of (?:it|that"
    r"|this|them"
    r"|which|these|those)\b"
)


# "13 hybrids, seven for Japan and six for Peru": where a part of them goes.
_ITS_PART = re.compile(
    rf", (?:about |some |around )?(?:\d[\d,.]*|one|{SMALL_NUMBER})"
    r"(?: of (?:them|these|those|which))? (?:for|in|to|at|from) (?:the )?\Z"
    rf"|, (?:\d[\d,.]*|one|{SMALL_NUMBER})[^;]{{1,40}}? and (?:\d[\d,.]*|one|{SMALL_NUMBER}) (?:for|in|to"
    r"|at) (?:the )?\Z"
    r"|\b(?:and|but) [^,;]{0,40}?\d[\d,.]* (?:more|others|further)(?: [a-z]+)? (?:in|for|to) (?:the )?\Z"
)
# "Of the 1.2 million cars delivered in 2025, 370,000 went to Europe".
_OF_THE = re.compile(r"(?:\A|[;:,(] ?)\W*(?:[Oo]f|[Oo]ut of) (?:the|its|their|these|those|all)(?: [a-z-]+){0,3} \Z")
_OF_IT = re.compile(r",(?: [\w'&-]+){0,4} \d")
# "3.22 million: 550,000 in South Korea and the rest abroad".
_SPLIT = re.compile(rf": (?:(?:{APPROXIMATOR}) )?\d[^:;]* (?:in|at) (?:the )?\Z")
# "In Kuwait it has 6.4% and in Qatar 7.1%": the place of the next.
_IN_THE_NEXT = re.compile(r"[,;](?: and| but| while)? (?:in|for|at|across) (?:the )?\Z")
_COUNTED_NEXT = re.compile(rf",?(?: (?:it|they|the figure|sales)(?: was| were| came to)?)?{ABOUT} \d")
# "All of them in A and B": neither holds them all.
_ALL = re.compile(r"\ball(?: of (?:them|these|those|which|it))? (?:in|to|for|at) (?:the )?\Z")
_AND_ANOTHER = re.compile(r"(?:,| and| or) (?:the )?[A-Z]")
_NEXT = re.compile(r"\b(?:and|but|while) (?:\w+ )?(?:in|for|at|across) (?:the )?\Z")


def of_a_part(figure: Figure, place: Mention) -> bool:
    """Whether a place behind a figure is that of a part of it, or of the next one."""
    if place.start < figure.number.end:
        return False
    gap = figure.sentence.slice(figure.number.end, place.start)
    if _SPLIT.search(gap) is not None:
        return True
    if _ALL.search(gap) is not None and _AND_ANOTHER.match(figure.sentence.after(place, 20)) is not None:
        return True
    ahead = any(p.end <= figure.number.start for p in figure.sentence.of("place"))
    if _ITS_PART.search(gap) or (_OF_THE.search(figure.before) and _OF_IT.search(gap)):
        return True
    if ahead and _IN_THE_NEXT.search(gap) is not None and _COUNTED_NEXT.match(figure.sentence.after(place, 40)):
        return True
    return _PART.search(gap) is not None or (ahead and _NEXT.search(gap) is not None)


def of_cars_told(figure: Figure, place: Mention) -> bool:
    """Whether "worldwide" is where cars counted before an amount were sold: "delivered 181,600 worldwide and lost 10
    million".
    """
    if place.id != "worldwide" or figure.number.label != "money" or place.end > figure.number.start:
        return False
    return any(n.end <= place.start and (n.value or 0) >= _CARS for n in figure.sentence.of("number"))


_CARS = 100

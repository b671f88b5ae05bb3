"""Told sums: figures that are the sum or a part of those before them, and of nobody in particular."""

import re

from flows.extraction.grammar.figure import Figure
from flows.extraction.lexicon.car_words import MANY_BODIES
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR, ROUGHLY

# "All told 11,000 cars were registered": behind the figures of several makers the sum of the market.
_SUM = re.compile(
    rf"\W*(?:[Aa]ll told|[Aa]ltogether|[Ii]n all|[Aa]ll in all|[Oo]verall|[Ii]n total|[Aa] total of"
    rf"|[Tt]he total (?:was|came to)|[Ii]n the (?:whole )?(?:country|market)),?{ABOUT} "
)
_OF_THEM = re.compile(r" of (?:them|these|those|which|all)\b")


def sums_up(figure: Figure) -> bool:
    """Whether a figure is told as the sum of those before it, and of nobody in particular."""
    sentence, clause = figure.sentence, figure.sentence.clause_at(figure.number.start)
    before = sentence.slice(clause.start, figure.number.start)
    return _SUM.fullmatch(before) is not None and not any(clause.of("organization", "model"))


# "Of 2.6 million cars sold, 1.14 million went abroad": of those of whom the text tells.
_CARS_SOLD = re.compile(rf"\W*Of (?:the )?{ROUGHLY}\Z")
_SOLD_BEHIND = re.compile(
    rf" (?:cars|vehicles|units|EVs|{MANY_BODIES}) (?:sold|built|delivered|made|exported|produced|shipped), "
)
# "Sales of new energy vehicles nearly tripled": behind the figures of one maker those of its own.
_SALES_OF_A_KIND = re.compile(
    r"(?:[Ss]ales|[Dd]eliveries|[Hh]andovers|[Pp]roduction|[Oo]utput|[Ee]xports) of "
    r"(?:its |their )?(?:(?:fully "
    r"|battery-|all-|plug-in )?(?:electric|hybrid|electrified|new[- ]energy|passenger|commercial)"
    r" (?:cars|vehicles|models)|EVs|BEVs|NEVs|hybrids|plug-ins|SUVs)\b"
)


def of_cars_sold(figure: Figure) -> bool:
    """Whether cars are told as those that were sold, of nobody in particular, and of no country."""
    sentence, number = figure.sentence, figure.number
    if _SALES_OF_A_KIND.match(sentence.text) and not sentence.of("organization", "place"):
        return True
    ahead = sentence.slice(sentence.start, number.start)
    found = _SOLD_BEHIND.match(sentence.after(number, 60))
    return _CARS_SOLD.fullmatch(ahead) is not None and found is not None and not sentence.of("organization")


def is_part(figure: Figure) -> bool:
    """Whether a figure is told as a part of the one before it: "97 percent of them"."""
    return _OF_THEM.match(figure.after) is not None


def is_part_named(figure: Figure) -> bool:
    """Whether a share is told as one of what was told before, and nobody stands beside it: "of which 97 percent"."""
    return figure.number.unit == "percent" and _OF_WHICH.search(figure.before) is not None


_OF_WHICH = re.compile(rf"\b[Oo]f (?:which|these|those|them|that),? (?:(?:{APPROXIMATOR}|fully|a full) )*\Z")

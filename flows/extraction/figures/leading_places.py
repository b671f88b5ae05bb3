"""Places that a sentence begins with: what its later clauses count is counted there."""

import re

from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.figure import Figure

_SOLD = frozenset({"vehicle_sales", "market_share"})
_SOLD_OR_OUTLETS = _SOLD | {"outlet_count", "new_outlet_count"}
# "In X, the brand, with its 16 branches, …".
_IN_FRONT = re.compile(r"(?:In|Across|Throughout|For)(?: (?:the|all of))? ")


# "In the Moroccan market it came second, with 29 percent".
_LEADING_MARKET = re.compile(r" (?:[a-z-]+ ){0,2}?(?:market|rankings?|statistics|table|segment|registrations)\b")


def leading_place(figure: Figure) -> Mention | None:
    """The place that the sentence begins with, where the figure's own clause names none."""
    sentence = figure.sentence
    first = next(iter(sentence.of("place")), None)
    if first is None or first.id is None or figure.metric not in _SOLD_OR_OUTLETS:
        return None
    goes_on = _GOES_ON_WITH.match(sentence.clause_at(figure.number.start).text) is not None
    if sentence.after(first, 1) != "," and not goes_on and not _LEADING_MARKET.match(sentence.after(first, 30)):
        return None
    if any(p.id != first.id for p in sentence.of("place")):
        return None
    if goes_on and first.start == sentence.start and first.label in ("country", "region"):
        # "Spain is its best market, with sales of 50,000".
        return first if _IS_MARKET.match(sentence.after(first, 60)) else None
    return first if _IN_FRONT.fullmatch(sentence.slice(sentence.start, first.start)) else None


_GOES_ON_WITH = re.compile(r",? (?:with|at|after) (?!global|worldwide|group)")
_IS_MARKET = re.compile(
    r" (?:is|was|remains|remained|became|has become|proved|makes|stays|stayed|ranks|led|leads"
    r"|comes|came|follows|followed)\b"
)


# "China was the weak spot: 41,000 units".
_TELLS_OF_IT = re.compile(
    r" (?:was|is|remained|remains|proved|became|had|saw|did|went|came|fared|stayed|made) [^:;.\d]{2,50}: "
)


def place_before_colon(figure: Figure) -> Mention | None:
    """The country of which a sentence tells something before the colon that a figure stands behind."""
    sentence = figure.sentence
    first = next(iter(sentence.of("place")), None)
    if first is None or first.start != sentence.start or first.label not in ("country", "region"):
        return None
    told = _TELLS_OF_IT.fullmatch(sentence.slice(first.end, figure.number.start))
    return first if told is not None and figure.metric in _SOLD | {"vehicle_exports", "vehicle_production"} else None

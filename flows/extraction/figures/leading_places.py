"""Places that a sentence begins with: what its later clauses count is counted there."""

import re

from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.figure import Figure
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR

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


# "Brazil is up 11%", "Japan was 58% up", "Argentina gained 23%".
_MOVES = re.compile(
    r"(?:,[^,;:]{2,30},)?(?: alone| itself)?"
    r"(?: (?:is|are|was|were|has|had|have|been|then|even|again|only|also|[a-z]+ly))*"
    r"(?: (?:up|down|ahead|gained|lost|rose|fell|grew|climbed|dropped|slipped|improved|added|advanced|declined|risen"
    r"|fallen|grown|jumped|surged|slumped|shrank|put on))?(?: by)?"
    rf"(?: (?:{APPROXIMATOR}|a))* [+-]?"
)


# "Of which Peru should contribute 20,000".
_GIVES = re.compile(
    rf"(?: alone| itself)? (?:(?:is|are) (?:to|expected to|due to|supposed to|meant to)|should|will|would|could"
    rf"|can) (?:contribute|bring|add|take|provide|account for|supply){ABOUT} "
)


def moving_place(figure: Figure) -> Mention | None:
    """The country that is told to have moved by a change without a level."""
    sentence, number = figure.sentence, figure.number
    places = [p for p in sentence.of("place") if p.end <= number.start]
    if not places or places[-1].id is None or places[-1].label not in ("country", "region"):
        return None
    if number.label != "change":
        gives = figure.carried and _GIVES.fullmatch(sentence.slice(places[-1].end, number.start)) is not None
        return places[-1] if gives else None
    clause = sentence.clause_at(number.start)
    gap = sentence.slice(places[-1].end, number.start)
    heads = _HEADS.search(sentence.slice(max(clause.start, sentence.start), places[-1].start)) is not None
    return places[-1] if heads and _MOVES.fullmatch(gap) is not None else None


_HEADS = re.compile(
    r"(?:\A|[,;:] ?| and | but | while )\W*(?:(?:and|but|while|only|where|the) )*(?:[Oo]verseas, |[Aa]broad, )?\Z"
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

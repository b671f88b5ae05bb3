"""Markets by rank: "Germany remained the biggest market at 101,600", "its largest market was Germany with 101,600"."""

import re

from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.figure import Figure
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR
from flows.extraction.wording.needed import Needing

_RANK = (
    r"(?:(?:second|third|fourth|fifth|next|by far the|far and away the)[- ])?(?:big|larg|strong|great|good|busy|busi"
    r"|fast|important|main|top|key|number[- ]one|leading|best|single|most|prime|principal|chief|core|home|first|second"
    r"|third|No\. \d)(?:est|gest)?"
)
_MARKET = rf"(?:{_RANK}[ -])(?:[\w-]+ ){{0,4}}?(?:market|country|destination|outlet for its cars|customer)"
_WITH = (
    r",? ?(?:(?:with|at|on|taking|buying|absorbing|accounting for|contributing|good for|:|\(|–|-)"
    rf"(?: (?:sales of|deliveries of|a volume of|{APPROXIMATOR}))* ?)"
)
_BE = (
    r"(?:is|was|were|are|remains|remained|stays|stayed|became|has become|proved|makes|made|ranks|ranked|stood out as"
    r"|continued to be|has been)"
)
# Behind the place: "remained the biggest single market at".
_IS_MARKET = Needing(
    rf"(?:,? which)? (?:again |still |once more |once again |now |also )?{_BE} (?:by far |easily |again |still |also "
    rf"|once more )*(?:the|its|their|[A-Z]\w+'s) {_MARKET}(?: \w+)?{_WITH}\Z"
)
# Behind the place: ", its most important market, took".
_APPOSED = Needing(
    rf", (?:the|its|their|[A-Z]\w+'s) {_MARKET}(?: [\w ]{{0,25}})?, (?:alone )?(?:took|bought|absorbed|accounted for"
    rf"|contributed|received|ordered|added|came to|was good for|brought|provided|delivered|had|saw|stood at"
    rf"|reached){ABOUT} \Z"
)
# Before the place: "Its largest market was", "Top market:".
_MARKET_IS = Needing(rf"(?i)\b{_MARKET}(?: \w+){{0,3}}?(?: (?:{_BE})(?: again| still| once more)?|:) (?:the )?\Z")
_AND_NEXT = re.compile(_WITH + r"\Z")
_LEAST = 20


def ranked_market(figure: Figure) -> Mention | None:
    """The country that a number of cars is told of as the biggest market, or the next of a maker."""
    sentence, number = figure.sentence, figure.number
    if number.label not in ("cardinal", None) or (number.value or 0) < _LEAST:
        return None
    for place in sentence.of("place"):
        if place.end > number.start or place.id is None:
            continue
        between = sentence.slice(place.end, number.start)
        if _IS_MARKET.fullmatch(between, of=sentence.text) or _APPOSED.fullmatch(between, of=sentence.text):
            return place
        if _AND_NEXT.fullmatch(between) and _MARKET_IS.search(sentence.before(place, 80), of=sentence.text):
            return place
    return None

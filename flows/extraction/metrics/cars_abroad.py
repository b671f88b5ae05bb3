"""Cars that a text has counted, told as those that foreigners took: "6,100 of them ended up in foreign garages"."""

import re
from dataclasses import replace

from flows.extraction.grammar.figure import VEHICLE_FLOWS, Figure
from flows.extraction.metrics.carry import Carry
from flows.extraction.metrics.vehicle_cues import ABROAD
from flows.extraction.timing.figure_wholes import is_of_the_whole

# Fewer cars than this may be a number of countries.
_LEAST = 200
_ONE_IN = re.compile(
    r"\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Nn]ine|[Ee]very \w+)(?: (?:in|out of) \w+)? of (?:the|its|their|those|these) \Z"
)
# "545,000 stayed at home and 2.59 million went overseas": what is told of the next number.
_AND_SO_MANY = re.compile(r",| (?:and|but|while|against|versus) (?:[a-z]+ ){0,2}(?=\d)")
# "545,000 in South Korea": in a country of its own.
_SOMEWHERE = re.compile(r" (?:(?:cars|vehicles|units) )?(?:[a-z]+ed )?in (?:the )?[A-Z]")
# "61,000 crossed the country's borders": no number of countries is as big.
_NOUNS = ("vehicle_noun", "country_noun")


def abroad_of_them(carry: Carry) -> Figure | None:
    """The figure as exports, where no verb of selling tells what it counts, but it is told of what is abroad right
    beside it, and the text counts cars.
    """
    figure, counted = carry.figure, carry.flow.metric if carry.flow is not None else carry.topic.metric
    named = figure.noun is not None and figure.noun.label == "vehicle_noun"
    if (counted not in VEHICLE_FLOWS and not named) or carry.topic.industry or figure.number.label != "cardinal":
        return None
    if (figure.number.value or 0) < _LEAST or (figure.noun is not None and figure.noun.label not in _NOUNS):
        return None
    clause = figure.sentence.clause_at(figure.number.start)
    ahead = figure.sentence.slice(clause.start, figure.number.start)[-60:].rsplit(",", 1)[-1]
    behind = _AND_SO_MANY.split(figure.sentence.slice(figure.number.end, clause.end)[:60])[0]
    if is_of_the_whole(figure.sentence, figure.number) or _ONE_IN.search(ahead):
        # "One in ten of the 500,000 should go overseas": one in ten of them.
        return None
    if _SOMEWHERE.match(behind):
        return None
    if not ABROAD.pattern.search(ahead) and not ABROAD.pattern.search(behind):
        return None
    return replace(figure, metric="vehicle_exports", carried=True, reason=None)

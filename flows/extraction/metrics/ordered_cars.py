"""Cars ordered, told by the order or the contract for them."""

from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.figure import Figure
from flows.extraction.metrics.counted_nouns import make_of
from flows.extraction.wording.approximators import APPROXIMATOR
from flows.extraction.wording.needed import Needing

# "Has received an order for 65 buses", "won a contract to supply 120 trucks".
_ORDER_FOR = Needing(
    r"\b(order|orders|contracts?|tender|call-off|purchase agreement|letter of intent)\b(?! books?\b| banks?\b)"
    r"(?: [\w' &-]{2,40}?)??"
    r" (?:for|of|over|covering|comprising|worth|to (?:supply|deliver|provide|build|buy|purchase))(?: [a-z]+ with)?"
    rf"(?: (?:{APPROXIMATOR}|an additional))* \Z"
)


def order_for(figure: Figure) -> Figure | None:
    """The figure as cars ordered, where an order or a contract for them is told; null where none is."""
    named = make_of(figure.sentence, figure.number) is not None or (
        figure.noun is not None and figure.noun.label == "vehicle_noun"
    )
    found = _ORDER_FOR.search(figure.before, of=figure.sentence.text) if named and figure.rate is None else None
    if found is None or (figure.number.value or 0) <= 1:
        return None
    start = figure.number.start - len(figure.before) + found.start()
    return figure.told("vehicle_orders", Mention("cue", start, start + len(found[1]), found[1], found[1], "orders"))

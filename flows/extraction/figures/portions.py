"""Portions of what was counted that have a place or a time of their own: "of which 370,000 went to Europe"."""

import re

from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.figure import VEHICLE_FLOWS, Figure
from flows.extraction.grammar.topic_words import BARELY
from flows.extraction.metrics.carry import Carry
from flows.extraction.wording.approximators import ABOUT
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.records import replace

OF_THEM = Needing(r" of (?:those|these|them|which|whom|the (?:total|volume|whole))\b")
# "Of which 370,000", "including 21,000", "of these, a mere 2,300".
_MARKED = Needing(
    r"\b(?:of (?:which|whom|these|those|them)|among (?:which|whom|these|those|them)|thereof|including|included"
    rf"|includes?|comprising),?{BARELY} \Z",
    re.IGNORECASE,
)
# What became of a portion, and where or when: "were registered in", "went to", "found buyers in", "at home".
_BECAME = re.compile(
    r"(?: (?:cars|vehicles|units|ones))?(?: of (?:those|these|them|which|whom))?"
    r"(?: (?:were|was|have been|had been|have|had|are|is))?"
    r"(?: (?:alone|just|sold|delivered|registered|handed over|shipped|exported|sent|bought|built|made|produced"
    r"|assembled|ordered|placed|recorded|made their way|found (?:buyers|customers|takers|owners|homes|a home|an owner)"
    r"|went|gone|go|stayed|stay|remained|ended up|landed|came|stand|located|based|employed|work|working))?"
    r"(?: (?:in|to|into|at|for|from|across|within|during|over))?(?: the)? "
)
_AT_HOME = re.compile(r"(?:(?:at )?home\b|domestic(?:ally)?\b|its own\b)")
# "Europe accounted for 31,000 of them".
_TAKES = re.compile(
    rf" (?:alone |itself )?(?:(?:(?:is|are) (?:to|expected to|due to|supposed to|meant to)|should|will|would|could"
    rf"|can) (?:contribute|bring|add|take|provide|account for|supply)|accounted for|took|bought|contributed|brought"
    rf"|absorbed|received|accounts for|takes){ABOUT} "
)
_STOCKS = frozenset({"outlet_count", "charging_point_count", "jobs"})


def portion(carry: Carry) -> Figure | None:
    """A part with a time or a country of its own: "80,000 cars, 38,000 of them last year"; those abroad are exports."""
    figure = carry.figure
    if figure.number.label != "cardinal" or not (_is_marked(figure) or _is_of(carry)):
        return None
    if figure.metric is not None and not OF_THEM.match(figure.after, of=figure.sentence.text):
        return None
    whole = carry.flow or _stock(carry)
    metric, topic = (whole.metric if whole is not None else None), carry.topic
    if metric is None and carry.before is None and topic.metric in VEHICLE_FLOWS and not topic.industry:
        metric = topic.metric
    if metric is None or not _is_apart(figure, metric):
        return None
    cue, noun = (whole.cue, whole.noun) if whole is not None else (None, None)
    return replace(figure, metric=metric, cue=cue, noun=noun, carried=True, reason=None)


def _is_marked(figure: Figure) -> bool:
    sentence, number = figure.sentence, figure.number
    if OF_THEM.match(figure.after, of=sentence.text):
        return True
    return _MARKED.search(sentence.before(number, 40), of=sentence.text) is not None


def _is_of(carry: Carry) -> bool:
    """Whether the number before is told as a whole to be divided: "of the 480 dealers that it has, 40"."""
    whole = carry.before
    if whole is None or whole.metric is None or (whole.number.value or 0) <= (carry.figure.number.value or 0):
        return False
    return _OF_THE.search(whole.before) is not None and "," in carry.gap(whole)


_OF_THE = re.compile(r"(?:\A|[;:(] ?)\W*(?:[Oo]f|[Oo]ut of) (?:the|its|their)(?: [a-z-]+){0,3} \Z")


def _stock(carry: Carry) -> Figure | None:
    """The shops, chargers or people right before, where the number counts some of them."""
    last = carry.last
    return last if last is not None and last.metric in _STOCKS and carry.figure.noun is None else None


def _is_apart(figure: Figure, metric: str) -> bool:
    """Whether a portion has a time, a country or a region of its own."""
    sentence, number = figure.sentence, figure.number
    behind = _BECAME.match(sentence.slice(number.end, number.end + 70))
    at = number.end + behind.end() if behind is not None else number.end
    own = any(_spans(m, at) for m in sentence.of("period")) and metric not in _STOCKS
    own = own or any(_spans(p, at) and _is_land(p, metric) for p in sentence.of("place"))
    own = own or (metric in VEHICLE_FLOWS and _AT_HOME.match(sentence.slice(at, at + 16)) is not None)
    return own or any(_TAKES.fullmatch(sentence.slice(p.end, number.start)) for p in sentence.of("place"))


def _spans(mention: Mention, at: int) -> bool:
    """Whether a mention stands right behind the words before it, of which the last may be its own ("in June")."""
    return mention.start <= at < mention.end


def _is_land(place: Mention, metric: str) -> bool:
    return place.id != "worldwide" and (metric in VEHICLE_FLOWS or place.label in ("country", "region"))

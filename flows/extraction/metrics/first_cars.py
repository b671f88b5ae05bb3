"""The first so many cars, told with what is done with them all: so many are, and these are no rank."""

import re

from flows.extraction.grammar.figure import Figure
from flows.extraction.wording.needed import Needing

_LINE = r"(?:line|lines|factory|plant|works)"
# "The first 5,000 cars are to be delivered in March".
_FIRST_GO = Needing(
    r"[^,;:.]{0,60}? (?:will|would|should|are|were|have|had|is|was|has)\b[^,;:.]{0,40}?\b(?:delivered|handed over"
    r"|sold|built|made|assembled|produced|exported|shipped|registered|off the (?:production |assembly )?lines?"
    rf"|(?:leave|left) the {_LINE}|reach(?:ed)? (?:customers|dealers|owners)|arriv(?:e|ed))\b"
)
_GIVES_FIRST = re.compile(
    r"\b(?:deliver|build|sell|export|ship|hand over|make|assemble|produce|delivered|built|sold|exported|shipped"
    r"|handed over|assembled|produced) (?:the |its |their )?first \Z"
)
_PEOPLE = frozenset({"buyers", "customers", "takers", "new owners"})


def first_cars(figure: Figure) -> bool:
    """Whether a number behind "first" counts cars that are sold, built or sent."""
    noun, sentence = figure.noun, figure.sentence
    if noun is None or noun.label != "vehicle_noun" or noun.surface.lower() in _PEOPLE:
        return False
    if not figure.before.endswith("first "):
        return False
    behind = sentence.slice(noun.end, sentence.end)
    return _GIVES_FIRST.search(figure.before) is not None or _FIRST_GO.match(behind, of=sentence.text) is not None

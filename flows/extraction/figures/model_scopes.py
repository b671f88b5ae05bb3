"""Which car a figure is of: the one that sold, or of which so many were sold, ordered or built."""

import re

from flows.extraction.context.context import Subject
from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.figure import VEHICLE_FLOWS, Figure
from flows.extraction.metrics.counted_nouns import make_of

_COUNTED = (
    r"(?:[Ss]ales|[Dd]eliveries|[Oo]rders|[Pp]re-?orders|[Rr]eservations|[Bb]ookings|[Rr]egistrations|[Oo]utput"
    r"|[Pp]roduction|[Ee]xports|[Hh]andovers|[Tt]hose)"
)
_OF_A_CAR = re.compile(
    rf"\b{_COUNTED} (?:of|for) (?:the |its |their |new |all-new |electric "
    rf"|[A-Z][\w&-]+(?:'s)? )*\Z"
)
_A_CARS = re.compile(rf"(?:'s|')? (?:[a-z]+ )?{_COUNTED}\b")


# "30,179 orders for the X", "60,000 customers have reserved an X".
_SO_MANY_OF = re.compile(
    r"(?: (?:firm|binding|new|paid|advance|confirmed|customer|such|more))*[ -]*(?:[Oo]rders|[Pp]re-?orders"
    r"|[Rr]eservations"
    r"|[Bb]ookings|[Dd]eposits|[Rr]egistrations|units|examples|copies|deliveries|sales) (?:of|for) (?:the |its "
    r"|an? |their"
    r" )?(?:new |all-new |electric |small |compact )*(?:[A-Z][\w&-]+(?:'s)? )?"
    r"|(?: (?:customers|people|buyers|drivers|fans|clients))?(?: (?:have|has|had|already|now|since|then|also"
    r"|reportedly)"
    r")* (?:reserved|ordered|pre-ordered|booked|signed up for|put down a deposit (?:on|for)|placed (?:an order"
    r"|orders) for)"
    r" (?:the |an? |its |one of the )?(?:new |electric )*(?:[A-Z][\w&-]+ )?"
)
_AND_MORE = re.compile(r",? (?:and|or|plus|as well as) (?:the |its )?[A-Z]")


def _behind(figure: Figure) -> Mention | None:
    """The one car that a number's noun or verb behind it is told for."""
    sentence, number = figure.sentence, figure.number
    cars = [m for m in sentence.of("model") if m.start >= number.end]
    if not cars or _SO_MANY_OF.fullmatch(sentence.slice(number.end, cars[0].start)) is None:
        return None
    return None if _AND_MORE.match(sentence.after(cars[0], 30)) is not None else cars[0]


def model_of(figure: Figure, subject: Subject) -> Mention | None:
    """The car that a figure is of; null where it is of several, or of all of a maker."""
    sentence, number = figure.sentence, figure.number
    make = make_of(sentence, number)
    if make is not None:
        return make if make.kind == "model" else None
    if figure.metric not in VEHICLE_FLOWS:
        return None
    clause = sentence.clause_at(number.start)
    behind = _behind(figure)
    if behind is not None:
        return behind
    cars = [m for m in clause.of("model") if m.end <= number.start]
    if not cars:
        return None
    last = cars[-1]
    if any(last.end <= n.start < number.start for n in sentence.of("number")):
        return None
    if subject.rule == "model" and (subject.start, subject.end) == (last.start, last.end):
        return last if len(cars) == 1 or any(n.end <= last.start for n in clause.of("number")) else None
    told = len(cars) == 1 and (_OF_A_CAR.search(sentence.before(last, 60)) or _A_CARS.match(sentence.after(last, 30)))
    return last if told else None

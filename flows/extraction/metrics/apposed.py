"""Numbers of cars set behind what they are told of: "X had a better start: 30,350 cars, four times as many"."""

import re

from flows.extraction.grammar.figure import VEHICLE_FLOWS, Figure
from flows.extraction.metrics.topics import NO_CARS, Topic
from flows.extraction.wording.approximators import ABOUT
from flows.extraction.wording.records import replace

_BEHIND_A_MARK = re.compile(rf"(?::| [\u2013\u2014-]){ABOUT} \Z")
_BEHIND_A_COMMA = re.compile(rf",{ABOUT} \Z")
# What is told of a time or a make before its number: "its best quarter yet", "did better", "came next".
_TELLS = re.compile(
    r"\b(?:start|month|quarter|year|half|half-year|week|record|result|performance|showing|better|worse|best|worst"
    r"|well"
    r"|badly|poorly|careful|cautious|modest|bold|ambitious|next|second|third|fourth|fifth|first|last|behind|ahead"
    r"|followed"
    r"|again|likewise|too|also|grew|growth|fell|rose|doubled|tripled|slipped|gained|lost|lead|led|ranking|stood out"
    r"|shone|excelled|surprised|disappointed|surprise|star|newcomer|climber|strongest|weakest|bright spot"
    r"|exception|weak spot|impressed|stands out|brighter|darker|different)\b"
)
_ENDS = re.compile(
    r"(?: (?:cars|vehicles|units|EVs|deliveries|sales|registrations))?(?:[,.;)]|\Z| (?:in|this|last"
    r"|after|for|or|and)\b)"
)
_AT_HOME = re.compile(r"\b(?:[Hh]ome|[Dd]omestic(?:ally)?)\b")
_LEAST = 500


def apposed(figure: Figure, topic: Topic) -> Figure:
    """So many cars behind a colon, a dash or a comma: what the text has counted so far, or what was sold where a change
    stands beside them.
    """
    number, sentence = figure.number, figure.sentence
    if figure.metric is not None or figure.reason != "no metric":
        return figure
    if number.label != "cardinal" or number.kind != "number":
        return figure
    cars = figure.noun is not None and figure.noun.label == "vehicle_noun"
    if (figure.noun is not None and not cars) or (number.value or 0) < _LEAST or figure.rate is not None:
        return figure
    goes_on = topic.metric in VEHICLE_FLOWS and not topic.industry
    if not goes_on and not (cars and figure.change is not None and sentence.of("organization")):
        return figure
    before = sentence.slice(sentence.start, number.start)
    marked = _BEHIND_A_MARK.search(before) is not None
    if not marked and not (_BEHIND_A_COMMA.search(before) and cars and (figure.change or figure.period)):
        return figure
    # "The home market went the other way: 40,249 units, down 14 percent": a colon and a change tell enough.
    tells = _TELLS.search(before) is not None or (marked and cars and figure.change is not None)
    if not (tells and _ENDS.match(sentence.after(number, 40))) or NO_CARS.search(sentence.text):
        return figure
    metric = topic.lead or topic.metric if goes_on else "vehicle_sales"
    if metric == "vehicle_exports" and _AT_HOME.search(before):
        metric = "vehicle_sales"
    return replace(figure, metric=metric, carried=goes_on, reason=None)

"""Numbers whose noun stands elsewhere: behind a verb that names them, or before them."""

import re
from dataclasses import replace

from flows.extraction.aims.wanted_counts import NOW_MEANT
from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.figure import Figure, same_kind
from flows.extraction.lexicon.aim_words import AIM
from flows.extraction.lexicon.trader_words import OUTLETS
from flows.extraction.metrics.topics import Topic
from flows.extraction.metrics.vehicle_aims import AIM_NEAR
from flows.extraction.wording.approximators import ABOUT

# "45,000 is the eventual ceiling", "seven trillion is the new figure".
IS_THE = re.compile(
    r"(?: (?:cars|vehicles|units))?(?: (?:a|per) year| annually)? (?:is|was|are|remains?|would be|will be"
    r"|should be) (?:the|its|a)"
    rf" (?:[\w-]+ ){{0,3}}?(?:ceiling|volume|figure|{AIM}|number|limit|maximum|total|forecast|plan|size"
    r"|budget)\b"
    rf"|{NOW_MEANT}"
)
_RISES_TO = re.compile(
    rf"\b(?:to|at|of|is|are|was|were|stands at|be|from|from the present|from the current|passed|reached|exceeds"
    rf"|exceeded|hit|tops|topped|number(?:s|ed)?){ABOUT} \Z"
)


# "A showroom in A this month, B before Christmas; with C that makes five".
_THAT_MAKES = re.compile(r"\b(?:that|which|this) (?:makes|made|will make|would make)(?: it| a total of)? \Z")
_MOST_OF_A_LIST = 200


def named_as(figure: Figure, last: Figure | None, topic: Topic) -> Figure | None:
    """A figure that a predicate noun calls the one spoken of: it counts what the one before it does."""
    if last is not None and same_kind(figure.number, last.number):
        return replace(figure, metric=last.metric, cue=last.cue, carried=True, reason=None)
    metric = topic.amount if figure.number.label == "money" else topic.metric
    if metric is None or last is not None or (figure.number.label != "money") != (figure.number.label == "cardinal"):
        return None
    return replace(figure, metric=metric, carried=True, reason=None)


def counted_before(figure: Figure) -> Mention | None:
    """The outlets whose number is told behind them: "its dealer count should rise to 80", "opened a 50th showroom and
    aims for 120".
    """
    sentence = figure.sentence
    clause = sentence.clause_at(figure.number.start)
    before = sentence.slice(clause.start, figure.number.start)
    if figure.number.kind == "number" and (figure.number.value or 0) < _MOST_OF_A_LIST and _THAT_MAKES.search(before):
        return next((c for c in reversed(sentence.cues("outlet_noun")) if c.start < figure.number.start), None)
    if figure.number.kind == "number" and (figure.number.value or 0) < 1000 and AIM_NEAR.search(before):
        return next((c for c in reversed(clause.cues("outlet_noun")) if c.start < figure.number.start), None)
    if (
        figure.number.kind != "number"
        or not _RISES_TO.search(before)
        or not re.search(
            r"\b(?:number|count|network|total|footprint|body|roster)\b|\b(?:cut|rais|lift|grow|expand|increas|reduc|shrink"
            r"|bring"
            r"|trim|thin)\w*"
            rf"(?: out| up)? (?:its|the|their) (?:[\w-]+ ){{0,3}}(?:{OUTLETS}|retailers|sites)\b",
            before,
        )
    ):
        return None
    return next(
        (c for c in reversed(clause.cues("outlet_noun", "charger_noun")) if c.start < figure.number.start), None
    )

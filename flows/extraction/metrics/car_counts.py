"""Numbers of cars of which nothing says that they are sold."""

import re
from dataclasses import replace

from flows.extraction.grammar.figure import VEHICLE_FLOWS, Figure
from flows.extraction.metrics.topics import NO_CARS, Topic
from flows.extraction.metrics.vehicle_aims import AIM_NEAR
from flows.extraction.wording.approximators import APPROXIMATOR

_OF_A_PROJECT = frozenset({"jobs", "investment"})
_MODELS = frozenset({"model_count", "new_model_count"})


_ELECTRICS = re.compile(
    r"(?:EVs|BEVs|hybrids|plug-ins|SUVs|cars|electric cars|electrics|vans|pick-?ups)", re.IGNORECASE
)


def unsaid_cars(figure: Figure, earlier: list[Figure], topic: Topic) -> Figure:
    """A number of cars of which nothing says that they are sold: it goes on with the capacity or the models counted
    before it, or is so many a year of the plant just spoken of.
    """
    last = next((f for f in reversed(earlier) if f.metric is not None and f.number.label != "money"), None)
    value, noun = figure.number.value or 0, figure.noun
    if last is not None:
        gap = figure.sentence.slice(last.number.end, figure.number.start)
        if last.metric in _OF_A_PROJECT and figure.rate == "year" and not figure.sentence.cues("sales", "export"):
            # "Talk of 10,000 jobs and of 150,000 vehicles a year": of a plant.
            return replace(figure, metric="production_capacity", carried=True)
        if last.metric == "production_capacity" and (last.base or figure.rate or re.search(r"\bto\b", gap)):
            return replace(figure, metric=last.metric, cue=last.cue, carried=True)
        if last.metric in _MODELS and value <= 120 and noun is not None and _ELECTRICS.fullmatch(noun.surface):
            return replace(figure, metric=last.metric, cue=last.cue, carried=True)
    elif (
        figure.rate == "year"
        and not AIM_NEAR.search(figure.before)
        and (topic.plant or topic.metric == "production_capacity" or _is_making(figure))
    ):
        return replace(figure, metric="production_capacity", carried=True)
    if value < 100 and figure.rate != "month":
        return figure.refused("too small")
    return figure


def _is_making(figure: Figure) -> bool:
    """Whether the words before a number tell of the making of cars, and nothing in the sentence of their sale."""
    before = [c for c in figure.sentence.cues("production", "plant_noun") if c.end <= figure.number.start]
    away = _GO_AWAY.match(figure.after) is not None
    return bool(before) and not away and not figure.sentence.cues("sales", "export", "orders")


# "Production began in 2002; 150,000 a year go to Europe": a part of what is made.
_GO_AWAY = re.compile(
    r"[^,;:]{0,30}? (?:go(?:es)?|went|heads?|reach(?:es)?|(?:are|is|were) (?:for|sent|bound|destined|meant))\b"
)
_FULL_YEAR = re.compile(r"\b(?:first|second|initial) (?:full )?year\b|\bfull year of (?:production|operation)\b")


# "UTE now has 210 electric vehicles": whose they are, and who drives them.
_OWNS = re.compile(
    r"\b(?:has|have|had|owns?|owned|operates?|operated|runs?|ran)"
    rf"(?: (?:now|already|{APPROXIMATOR}))* \Z"
)


def by_default(figure: Figure, topic: Topic) -> Figure:
    """So many cars at a time of their own are those sold, where nothing says that they are in stock or recalled."""
    sentence = figure.sentence
    if (
        figure.metric is not None
        or figure.reason != "no metric"
        or figure.noun is None
        or figure.noun.label != "vehicle_noun"
        or (figure.number.value or 0) < 200
        or figure.period is None
        or figure.period.granularity in ("day", "week")
        or figure.base
        or topic.industry
        or NO_CARS.search(sentence.text) is not None
        or _OWNS.search(figure.before) is not None
    ):
        return figure
    built = topic.plant and _FULL_YEAR.search(sentence.text) is not None
    metric = topic.metric if topic.metric in ("vehicle_exports", "vehicle_production") else "vehicle_sales"
    metric = "vehicle_production" if built else metric
    return replace(figure, metric=metric, carried=topic.metric in VEHICLE_FLOWS, reason=None)

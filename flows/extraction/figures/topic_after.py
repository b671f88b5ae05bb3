"""What the next sentence may refer to."""

import re

from flows.extraction.grammar.article import Sentence
from flows.extraction.grammar.figure import COUNTS, VEHICLE_FLOWS, Figure
from flows.extraction.lexicon.plant_words import PLANT
from flows.extraction.metrics.carry import has_there
from flows.extraction.metrics.questions import asked_metric
from flows.extraction.metrics.topics import Topic
from flows.extraction.wording.approximators import ROUGHLY
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.records import replace


def topic_after(sentence: Sentence, told: list[Figure], topic: Topic) -> Topic:
    """What the next sentence may refer to."""
    money = [f for f in told if f.number.label == "money"]
    found = _topic(sentence, told, topic)
    amounts = [f for f in money if f.metric in MONEY_METRICS]
    shares = [f.metric for f in told if f.metric in ("local_content", "electrified_share", "market_share")]
    sold = any(f.metric in VEHICLE_FLOWS for f in told)
    return replace(
        found,
        share=shares[-1] if shares else None,
        market=topic.market or "market_share" in shares,
        sold=topic.sold or any(f.metric == "vehicle_sales" for f in told),
        electric=_ELECTRIC.search(sentence.text) is not None if sold else topic.electric and not told,
        currency=money[-1].number.unit if money else topic.currency,
        amount=amounts[-1].metric if amounts else None,
        asked=asked_metric(sentence),
    )


_ELECTRIC = re.compile(
    r"\b(?:EVs?|BEVs?|PHEVs?|NEVs?|(?:battery-|all-)?electric (?:cars?|vehicles?|models?|sales|deliveries)|electrified"
    r"|hybrids?|plug-ins?|(?:new[- ]energy|battery) (?:cars?|vehicles?)|battery-electric)\b"
)
_PART_AHEAD = Needing(r"\W*(?:[Oo]f (?:which|them|these|those)|[Tt]hereof|[Ii]ncluding)\b")
# "1.8 million this year, of them 600,000 abroad": a part.
_A_PART = Needing(
    r"\b(?:of (?:them|these|those|which)|thereof|including|among (?:them|these)),? (?:[a-z]+:? )?"
    rf"{ROUGHLY}\Z"
)
_PLANT = Needing(rf"\b(?:{PLANT}|capacity|assembly line|production line)\b")
MONEY_METRICS = frozenset({"revenue", "profit", "investment", "rd_spending"})


_SOLD_THERE = Needing(
    r"\b(?:(?:cars|vehicles|models|SUVs|EVs|it|they|[A-Z][\w&-]+s?) (?:have|has|had) (?:long )?(?:been )?(?:sold"
    r"|on sale"
    r"|on the market|available|selling)\b|(?:cars|vehicles|models|SUVs|EVs) (?:are|were|went) (?:sold|on sale)\b)"
)


def _topic(sentence: Sentence, told: list[Figure], topic: Topic) -> Topic:
    plant = bool(sentence.cues("plant_noun")) or _PLANT.search(sentence.text) is not None
    flows = [f.metric for f in told if f.metric in VEHICLE_FLOWS and not f.base]
    lead = "vehicle_sales" if "vehicle_sales" in flows else flows[0] if flows else topic.lead
    if _PART_AHEAD.match(sentence.text) and topic.metric in VEHICLE_FLOWS:
        # "- of which abroad: 78,912": the next bullet is of the whole again.
        return replace(topic, plant=plant)
    whole = [f for f in told if _A_PART.search(f.before, of=sentence.text) is None]
    for figure in reversed(whole if any(f.metric is not None and not f.base for f in whole) else told):
        if (
            figure.metric is not None
            and not figure.base
            and figure.metric in COUNTS | VEHICLE_FLOWS | {"production_capacity", "jobs", "job_cuts"}
        ):
            earlier = [f for f in whole if f.number.end <= figure.number.start and f.metric in COUNTS and not f.base]
            if figure.metric == "market_count" and earlier and has_there(earlier[-1], figure):
                # "Works with 192 points of sale in 28 countries. France has four": shops.
                figure = earlier[-1]
            # People work at the plant that was spoken of.
            return Topic(figure.metric, False, plant or (figure.metric == "jobs" and topic.plant), lead)
        if figure.reason == "industry figure":
            return Topic("vehicle_sales" if sentence.cues("sales") else None, True, plant, None)
    if topic.metric in COUNTS and not told and _SOLD_THERE.search(sentence.text):
        # "Its cars have been sold there since 2008. Last year there were 4,212".
        return replace(topic, plant=plant, lead="vehicle_sales")
    for label, metric in (("outlet_noun", "outlet_count"), ("orders", "vehicle_orders"), ("sales", "vehicle_sales")):
        if sentence.cues(label) and (topic.metric not in COUNTS | VEHICLE_FLOWS or label == "outlet_noun"):
            return Topic(metric, False, plant)
    if plant:
        return Topic(
            "production_capacity" if "capacity" in sentence.text else topic.metric, topic.industry, True, topic.lead
        )
    return topic if not told else Topic(topic.metric, topic.industry, topic.plant, topic.lead)

"""Figures: the numbers of a sentence with what they count, for when, and whether they are told for comparison."""

import re
from dataclasses import dataclass, replace

from flows.extraction.article import Mention, Sentence
from flows.extraction.counted_nouns import counts_else, noun_of
from flows.extraction.figure import COUNTS, FLOWS, VEHICLE_FLOWS, Figure
from flows.extraction.figure_changes import change_beside, listed_changes, of_something_else
from flows.extraction.figure_periods import JOINED, dating_periods, paired_periods, period_of
from flows.extraction.metrics import AIM_NEAR, VEHICLE_METRICS, measured

# What a bare number is "that": the figure or the things that the text has just spoken of.
_SAID_BEFORE = re.compile(
    r"\b(?:that|this|it|they|there|numbers?|figure|total|targets?|goals?|aims?|together|altogether|result|sum|mark|volume|plan|network|brands?|company|group|year|months?|carmaker|maker|marque|firm|[A-Z]\w+)\b[^;:.]{0,45}?"
    r"\b(?:to be|be|is|are|was|were|come to|comes to|came to|reach(?:es|ed)?|grow to|rise to|rises to|rose to|amount(?:s|ed)? to|managed?|manages|achieved|posted|recorded|total(?:led|s)?|brought|bring|brings|had|has|have|"
    r"put on|logged|notched up|clocked up|counted|increase to|expand to|stands at|stood at|hit|pass(?:ed)?)(?: (?:a|an|record|mere|just|only|already|some|all-time|high|of))* \Z"
)
_WITH = re.compile(r"\b(?:with|on|to|at|whose|by|managed|manages|sold|took)(?: (?:just|only|some|about|around|a mere|its))? \Z")
_COMING = re.compile(r"\A (?:are|is|will|would|were) (?:being developed|to follow|follow|planned|to come|due|in the works|in preparation|in the pipeline|under development|to be launched|be launched|come)\b")
_RANGE = re.compile(r"\A (?:in|of) (?:the|its) (?:[\w'-]+ )?(?:range|line-?up|portfolio)\b")
_LIST_GAP = re.compile(r"(?:[,;] |\band\b|\bor\b|\bbut\b|\bthen\b|\bto\b|\bcompared\b|\bafter\b|\bagainst\b|\bfrom\b|\bversus\b)")
_REFUSED_CARRY = frozenset({"no metric", "too small"})


@dataclass(frozen=True)
class Topic:
    """What the text has just counted: the metric, whether of the industry, whether a plant was spoken of, and the figure's noun."""

    metric: str | None = None
    industry: bool = False
    plant: bool = False


def figures(sentence: Sentence, topic: Topic) -> list[Figure]:
    """The sentence's numbers, percentages, amounts and changes in order, each with its metric or the reason why it has none.

    What carries over a list ("50,000 by 2024, 200,000 by 2026 and 500,000 by 2030") is carried over, from the sentence before too
    where the words say so ("There should be 200 by the end of the year").
    """
    levels = [m for m in sentence.of("number", "quantity") if _is_level(sentence, m)]
    listed = listed_changes(sentence, levels)
    levels = [n for n in levels if not any(n.start == c.start for c in listed)]
    changes = sorted([*(m for m in sentence.of("quantity") if m.label == "change"), *listed], key=lambda m: m.start)
    beside_any = [change_beside(sentence, n, changes, levels) for n in levels]
    alone_now = [c for c in changes if not any(b is not None and b.start == c.start for b in beside_any)]
    periods = paired_periods(sentence, levels, [*levels, *alone_now])
    plain = [_plain(sentence, number, periods.get(number), changes, levels) for number in levels]
    told = [measured(figure) for figure in plain]
    for position in range(len(told)):
        told[position] = _carried(told, position, topic)
    told = [_carried_back(told, position) for position in range(len(told))]
    told = [_own_period(figure) for figure in told]
    beside = {f.change.start for f in told if f.change is not None}
    alone = [c for c in changes if c.start not in beside]
    result = told + _changes(sentence, alone, told, topic, levels)
    return sorted(result, key=lambda f: f.number.start)


def topic_after(sentence: Sentence, told: list[Figure], topic: Topic) -> Topic:
    """What the next sentence may refer to."""
    plant = bool(sentence.cues("plant_noun")) or re.search(r"\b(?:plant|factory|works|capacity|assembly line|production line)\b", sentence.text) is not None
    for figure in reversed(told):
        if figure.metric is not None and not figure.base and figure.metric in COUNTS | VEHICLE_FLOWS | {"production_capacity"}:
            return Topic(figure.metric, False, plant)
        if figure.reason == "industry figure":
            return Topic("vehicle_sales" if sentence.cues("sales") else None, True, plant)
    for label, metric in (("outlet_noun", "outlet_count"), ("orders", "vehicle_orders"), ("sales", "vehicle_sales")):
        if sentence.cues(label) and (topic.metric not in COUNTS | VEHICLE_FLOWS or label == "outlet_noun"):
            return Topic(metric, False, plant)
    if plant:
        return Topic("production_capacity" if "capacity" in sentence.text else topic.metric, topic.industry, True)
    return topic if not told else Topic(topic.metric, topic.industry, topic.plant)


def _own_period(figure: Figure) -> Figure:
    """A level at a time has a period only where none of the other numbers stands between it and the words before."""
    if figure.period is None or figure.metric is None or figure.metric in FLOWS:
        return figure
    if figure.period.granularity in ("day", "week") and figure.period.relation in (None, "in"):
        # The day of the news, not of the level.
        return replace(figure, period=None)
    if figure.metric == "production_capacity":
        return figure
    first, second = sorted((figure.period, figure.number), key=lambda m: m.start)
    between = figure.sentence.slice(first.end, second.start)
    others = [m for m in figure.sentence.of("number", "quantity") if first.end <= m.start < second.start and m.label not in ("ordinal", "conversion")]
    return replace(figure, period=None) if others and (first is figure.period or not JOINED.search(between)) else figure


def _is_level(sentence: Sentence, mention: Mention) -> bool:
    if mention.kind == "quantity":
        return mention.label in ("percent", "money")
    return mention.label in ("cardinal", "fraction") and mention.value is not None


def _plain(sentence: Sentence, number: Mention, period: Mention | None, changes: list[Mention], levels: list[Mention]) -> Figure:
    noun = noun_of(sentence, number) if number.kind == "number" and number.label == "cardinal" else None
    base = _is_base(sentence, number)
    change = change_beside(sentence, number, [c for c in changes if c.start > number.end] if base else changes, levels)
    return Figure(sentence, number, noun=noun, period=period, change=change, base=base)


_BASE = re.compile(
    r"\b(?:from|against|versus|compared (?:with|to)|up from|down from|after|instead of|rather than|in place of|originally|previously|vs\.?)(?: (?:just|only|about|some|a|an|the|record|mere|around|roughly|earlier|previous|original))* ?\Z"
)


_YEAR_AGO = re.compile(r"\A[^,;.()\d]{0,25}?(?<!than )\b(?:a year (?:earlier|ago|before)|(?:in|for|during) the (?:same|corresponding|prior-year|year-earlier|year-ago) )")


def _is_base(sentence: Sentence, number: Mention) -> bool:
    """Whether a number is told only to compare with: `from 13,548`, `compared with 840,000 last year`, `after 22,074 in the first`."""
    before = sentence.before(number, 40)
    if _YEAR_AGO.match(sentence.after(number, 50)):
        return True
    return _BASE.search(before) is not None and not re.search(r"\b(?:participants|visitors|guests|people|starting|prices?|priced|ranging|pick|choose|select|chosen|choice) from (?:the |its |among )?\Z", before)


def _carried(told: list[Figure], position: int, topic: Topic) -> Figure:
    figure = told[position]
    if figure.metric is not None or figure.reason not in _REFUSED_CARRY:
        return figure
    if figure.noun is not None and figure.noun.label != "vehicle_noun":
        return figure
    if figure.number.kind == "number" and figure.noun is None and counts_else(figure.sentence, figure.number):
        return figure
    last = next((f for f in reversed(told[:position]) if f.metric is not None), None)
    if last is not None and last.metric in ("new_model_count", "model_count") and _RANGE.match(figure.after):
        return replace(figure, metric="model_count", cue=last.cue, carried=True, reason=None)
    counted = _counted_before(figure)
    if counted is not None:
        metric = "outlet_count" if counted.label == "outlet_noun" else "charging_point_count"
        return replace(figure, metric=metric, cue=counted, noun=counted, reason=None)
    if last is not None and last.number.label == "money" and figure.number.kind == "number" and figure.noun is None and (figure.number.value or 0) >= 1e6:
        return measured(replace(figure, number=replace(figure.number, kind="quantity", label="money", unit=last.number.unit), reason=None))
    if last is not None and _MANAGED.search(figure.before) and figure.period is None and _same_kind(figure.number, last.number):
        return replace(figure, metric=last.metric, cue=last.cue, noun=last.noun, period=last.period, carried=True, reason=None)
    if last is not None and _lists(last, figure):
        return replace(figure, metric=_more_of(last, figure), cue=last.cue, noun=figure.noun or last.noun, carried=True, reason=None, rate=figure.rate or last.rate)
    return _from_topic(figure, topic, first=not any(f.metric for f in told[:position]))


_MANAGED = re.compile(r"\bbut (?:\w+ ){0,2}(?:managed|achieved|reached|sold|delivered|built|made|got|ended up with|came to)(?: (?:only|just|a mere|to))* \Z")
_RISES_TO = re.compile(r"\b(?:to|at|of|is|are|was|were|stands at|be|from|from the present|from the current|passed|reached|exceeds|exceeded|hit|tops|topped)(?: (?:around|about|some))? \Z")


def _counted_before(figure: Figure) -> Mention | None:
    """The outlets whose number is told behind them: "its dealer count should rise to 80", "opened a 50th showroom and aims for 120"."""
    sentence = figure.sentence
    clause = sentence.clause_at(figure.number.start)
    before = sentence.slice(clause.start, figure.number.start)
    if figure.number.kind == "number" and (figure.number.value or 0) < 1000 and AIM_NEAR.search(before):
        return next((c for c in reversed(clause.cues("outlet_noun")) if c.start < figure.number.start), None)
    if figure.number.kind != "number" or not _RISES_TO.search(before) or not re.search(r"\b(?:number|count|network|total|footprint)\b", before):
        return None
    return next((c for c in reversed(clause.cues("outlet_noun", "charger_noun")) if c.start < figure.number.start), None)


def _more_of(last: Figure, figure: Figure) -> str | None:
    """"with 10 more to follow": so many are added; "bringing the total to 80": all of them."""
    metric = last.metric
    if metric is not None and re.search(r"\btotal\b", figure.before):
        return metric.removeprefix("new_")
    fresh = re.match(r" (?:more|others|further|additional|new)\b", figure.after) or re.search(r"\b(?:another|a further|an additional) \Z", figure.before)
    return f"new_{metric}" if fresh and metric in ("outlet_count", "market_count", "model_count") else metric


def _carried_back(told: list[Figure], position: int) -> Figure:
    """A number before the one that tells what is counted: "from 20,000 to 30,000 deliveries"."""
    figure = told[position]
    following = next((f for f in told[position + 1 :] if f.metric is not None), None)
    if figure.metric is not None or following is None or figure.noun is not None or figure.reason not in _REFUSED_CARRY:
        return figure
    if counts_else(figure.sentence, figure.number) or not figure.base or not _same_kind(figure.number, following.number):
        return figure
    return replace(figure, metric=following.metric, cue=following.cue, noun=following.noun, carried=True, reason=None)


def _same_kind(one: Mention, other: Mention) -> bool:
    if other.unit == "percent" and one.kind == "number" and one.label == "cardinal":
        return (one.value or 0) <= 100
    return one.kind == other.kind and one.label == other.label and one.unit == other.unit


def _lists(last: Figure, figure: Figure) -> bool:
    """Whether a number goes on with the list of the one before: of one kind, set apart by a time, a company, a place of its own, or as its base."""
    sentence = figure.sentence
    if not _same_kind(figure.number, last.number):
        return False
    gap = sentence.slice(last.number.end, figure.number.start)
    if len(gap) > 110 or not _LIST_GAP.search(gap):
        return False
    if figure.base or _THAT_FIGURE.search(gap) or (last.base and re.search(r"\bto\b", gap)):
        return True
    start, _ = figure.window
    tail = figure.after[:45].split(",")[0].split(";")[0]
    own = [m for m in sentence.of("period", "organization", "place") if max(last.number.end, start) <= m.start < figure.number.start]
    own += [m for m in sentence.of("period", "place") if figure.number.end <= m.start <= figure.number.end + len(tail)]
    own = [m for m in own if m.end != last.noun.end] if last.noun is not None else own
    if figure.number.unit is None and last.number.unit == "percent":
        return any(m.kind == "organization" for m in own)
    return bool(own)


def _from_topic(figure: Figure, topic: Topic, first: bool) -> Figure:
    number = figure.number
    if topic.metric is None and not topic.industry or number.kind != "number" or number.label != "cardinal":
        return figure
    metric = topic.metric
    if topic.plant and figure.rate is not None and metric not in VEHICLE_FLOWS:
        return replace(figure, metric="production_capacity", carried=True, reason=None)
    if metric == "new_model_count" and _COMING.match(figure.after):
        return replace(figure, metric=metric, carried=True, reason=None)
    if metric in ("new_model_count", "model_count") and _RANGE.match(figure.after):
        return replace(figure, metric="model_count", carried=True, reason=None)
    if metric is not None and metric.startswith("new_") and re.search(r"\b(?:has|have|had|with|operates?|runs?|counts?)\b", figure.before):
        metric = metric.removeprefix("new_")
    if metric in ("model_count", "new_model_count") and (number.value or 0) > 120:
        return figure
    small = (number.value or 0) < 100
    allowed = metric in COUNTS if small else metric in COUNTS | FLOWS | {"production_capacity"}
    rival = metric in VEHICLE_FLOWS and not figure.base and figure.noun is None and _WITH.search(figure.before) is not None and any(
        m.end <= number.start for m in figure.sentence.of("organization", "model")
    )
    if rival and (number.value or 0) >= 50:
        return replace(figure, metric=metric, carried=True, reason=None)
    units = figure.noun is not None and figure.period is not None and metric in VEHICLE_FLOWS
    if (allowed or topic.industry) and first and ((figure.noun is None and _SAID_BEFORE.search(figure.before)) or units):
        return replace(figure, metric=metric or "vehicle_sales", carried=True, reason=None)
    return figure


def _changes(sentence: Sentence, alone: list[Mention], told: list[Figure], topic: Topic, levels: list[Mention]) -> list[Figure]:
    """Changes told without a level, with what it is that changed."""
    found: list[Figure] = []
    periods = dating_periods(sentence)
    for change in alone:
        others = [c for c in (*alone, *levels) if c is not change]
        period = period_of(sentence, change, others, periods)
        figure = Figure(sentence, change, period=period, change=change)
        found.append(_change_metric(figure, [*told, *found], topic))
    return found


_GROWN = re.compile(r"\b(?:gains?|growth|grew|bigger|larger|smaller|up|down|rose|fell|rise|increase[ds]?|advanced?|climbed|performance)\b", re.IGNORECASE)


def _change_metric(figure: Figure, told: list[Figure], topic: Topic) -> Figure:
    """What changed: told by the words of the change's own segment, else by the list that it goes on with, else by the clause or the topic."""
    sentence, change = figure.sentence, figure.number
    last = next((f for f in reversed(told) if f.metric is not None and f.number.end <= change.start), None)
    gap = sentence.slice(last.number.end, change.start) if last is not None else ""
    if last is not None and _THAT_FIGURE.search(gap):
        return replace(figure, metric=last.metric, cue=last.cue, noun=last.noun, carried=True, reason=None)
    if re.match(r" (?:that|this|it|the figure|the number)\b", sentence.after(change, 14)) and (last is not None or topic.metric is not None):
        metric = last.metric if last is not None else topic.metric
        return replace(figure, metric=(metric or "").removeprefix("new_") or None, carried=True, reason=None)
    if topic.metric is not None and _SAID_CHANGES.search(sentence.slice(sentence.clause_at(change.start).start, change.start)):
        return replace(figure, metric=topic.metric.removeprefix("new_"), carried=True, reason=None)
    if of_something_else(sentence, change):
        return figure.refused("a change of something else")
    clause = sentence.clause_at(change.start)
    start, end = _segment(sentence, change)
    labels = {**VEHICLE_METRICS, "revenue": "revenue", "profit": "profit"}
    cues = [c for c in clause.cues(*labels) if c.label != "capacity" or re.search(r"production|annual|installed", c.id or "")]
    near = [c for c in cues if start <= c.start < end]
    listed = last is not None and last.number.label == "change"
    if not near and listed and last is not None:
        return _listed_change(figure, last, sentence.slice(start, change.start))
    near = near or [c for c in cues if c.end <= change.start]
    counted = [c for c in clause.cues("outlet_noun", "charger_noun") if start <= c.start < end]
    if counted and not near and _COUNT_OF.search(clause.text):
        return figure.told("outlet_count" if counted[0].label == "outlet_noun" else "charging_point_count", counted[0])
    if near:
        return _changed(figure, near, labels)
    if topic.metric in VEHICLE_FLOWS and _GROWN.search(clause.text) and not _PART_NOUN.search(sentence.slice(start, change.start)):
        return replace(figure, metric=topic.metric, carried=True, reason=None)
    return figure.refused("no metric")


_SAID_CHANGES = re.compile(r"\A\W*(?:and |but )?(?:[Tt]hat|[Tt]his|[Ii]t|[Tt]hey|[Tt]h(?:e|at|is) (?:figure|number|total))(?: \w+){0,4} (?:to|will|should|would|has|have|is|are)(?: (?:nearly|almost|roughly|about|more than|be))* \Z")
_COUNT_OF = re.compile(r"\b(?:number of|network|count|footprint|presence|as many)\b|\b(?:doubl|tripl|trebl|quadrupl)\w+ (?:its|the|their)\b", re.IGNORECASE)
_THAT_FIGURE = re.compile(r"\b(?:doubl|tripl|trebl|rais|lift|tak|bring|increas|expand)\w+ (?:that|this|it|the (?:figure|number|total)) to\b|\b(?:a|the|that|this) (?:figure|number|total|count|amount|level|volume|network)\b|\b(?:which|that) (?:it|is|will|should|would|can|could|may|the)\b")
_PART_NOUN = re.compile(r"(?:\A|[,;:] ?)[^,;:]*\b(?:NEVs?|EVs?|BEVs?|PHEVs?|hybrids?|(?:commercial|electric|passenger|new[- ]energy|heavy-duty|light|plug-in) (?:vehicles?|cars?|trucks?|models?)|trucks|buses|vans|SUVs|pick-?ups)\b[^,;:]*\Z")


def _segment(sentence: Sentence, change: Mention) -> tuple[int, int]:
    """The stretch between commas and the like around a change."""
    clause = sentence.clause_at(change.start)
    before = sentence.slice(clause.start, change.start)
    cut = max((m.end() for m in re.finditer(r"[,;:(] | and (?!\w+ \w+ly)", before)), default=0)
    after = sentence.slice(change.end, clause.end)
    stop = re.search(r"[,;:)]| and ", after)
    return clause.start + cut, change.end + (stop.start() if stop else len(after))


def _listed_change(figure: Figure, last: Figure, segment: str) -> Figure:
    """The next of a list of changes: of another company, or of another time; of a kind of cars it is a part of the total."""
    sentence = figure.sentence
    start = figure.number.start - len(segment)
    named = any(start <= m.start < figure.number.start for m in sentence.of("organization", "place"))
    if not named and (_PART_NOUN.search(segment) or re.search(r"[a-z]{3}", segment.replace("and", "").replace("with", "")) and figure.period is None):
        return figure.refused("part of a total")
    period = figure.period if figure.period is not None else last.period
    return replace(figure, metric=last.metric, cue=last.cue, period=period, carried=True, reason=None)


def _changed(figure: Figure, near: list[Mention], labels: dict[str, str]) -> Figure:
    change, sentence = figure.number, figure.sentence
    best = min(near, key=lambda c: (abs(c.start - change.start), 0 if c.label == "export" else 1))
    exports = [c for c in near if c.label == "export" and abs(c.start - best.start) < 25]
    best = exports[0] if exports and best.label == "sales" else best
    before = sentence.slice(_segment(sentence, change)[0], best.start)
    if re.search(r"\b(?:NEV|EV|electric|electric-car|plug-in|hybrid|BEV|PHEV|commercial|truck|bus|SUV|fleet)(?:[ -](?:car|vehicle))? \Z", before) and not figure.sentence.of("organization"):
        return figure.refused("part of a total")
    metric = labels[best.label or ""]
    if best.label == "export" and re.match("ship", best.surface, re.IGNORECASE) and not re.search("abroad|overseas", sentence.clause_at(change.start).text):
        metric = "vehicle_sales"
    return figure.told(metric, best)

"""What carries over: from a number to the next of its list, and from a sentence to the next."""

import re
from dataclasses import replace

from flows.extraction.counted_nouns import counts_else
from flows.extraction.figure import VEHICLE_FLOWS, Figure, same_kind
from flows.extraction.figure_naming import IS_THE, counted_before, named_as
from flows.extraction.metrics import measured
from flows.extraction.past_aims import THAT_WAS_MEANT
from flows.extraction.topics import MORE, RANGE, SAID_BEFORE, Topic, by_default, from_topic, unsaid_cars
from flows.extraction.vehicle_metrics import AIM_NEAR

_LIST_GAP = re.compile(
    r"(?:[,;] |\band\b|\bor\b|\bbut\b|\bthen\b|\bto\b|\bcompared\b|\bafter\b|\bagainst\b|\bfrom\b|\bversus\b"
    r"|\bthan\b|\bof\b)"
)
_REFUSED_CARRY = frozenset({"no metric", "too small", "a price"})
THAT_FIGURE = re.compile(
    r"\b(?:doubl|tripl|trebl|rais|lift|tak|bring|increas|expand)\w* (?:that|this|it|the (?:figure|number"
    r"|total)) to\b|\b(?:a|the|that|this) (?:figure|number|total|count|amount|level|volume|network)\b|\b(?:which"
    r"|that) (?:it|is|will|should|would|can|could|may|the)\b"
)


# "Local content of 60%, to rise to 80%".
GROWS_TO = re.compile(
    r"(?:, |\b(?:and|but|which) )(?:(?:is|are|and|but|which|will|should|would|to|be|then|later|due|expected|set|planned"
    r"|currently|now) )*(?:rise|grow|increase|climb|expand|go up|be raised|be lifted|be increased|be expanded"
    r"|be doubled"
    r"|fall|shrink|be cut|be reduced)(?: \w+)? to(?: (?:about|around|some|over|up to|more than))* \Z"
)


def carried(told: list[Figure], position: int, topic: Topic) -> Figure:
    """A figure that its own words do not explain, explained by the ones before it or by the topic."""
    figure = _moved_on(told, position)
    bare = figure.metric == "vehicle_sales" and figure.cue is None and figure.noun is None
    beside = next((f.metric for f in reversed(told[:position]) if f.metric in VEHICLE_FLOWS), None)
    if bare and beside is not None:
        return replace(figure, metric=beside)
    if bare and topic.metric in VEHICLE_FLOWS and not topic.industry:
        # Nothing but the aim tells what is counted: what the text has counted so far.
        return replace(figure, metric=topic.metric if _same_aim(figure) else "vehicle_sales")
    unsaid = figure.metric == "vehicle_sales" and figure.cue is None and figure.noun is not None
    if unsaid:
        return unsaid_cars(figure, told[:position], topic)
    whole = next((f for f in reversed(told[:position]) if f.metric in VEHICLE_FLOWS), None)
    if whole is not None and figure.noun is None and re.search(r"\bof a (?:\w+ )?total of \Z", figure.before):
        return replace(figure, metric=whole.metric, cue=whole.cue, period=whole.period, carried=True, reason=None)
    if figure.metric is not None or figure.reason not in _REFUSED_CARRY:
        return figure
    if re.match(r" of (?:those|these|them|which|whom)\b", figure.after) or _by_place(figure, told[:position]):
        return figure.refused("part of a total")
    if figure.noun is not None and figure.noun.label != "vehicle_noun":
        return figure
    if figure.number.kind == "number" and figure.noun is None and counts_else(figure.sentence, figure.number):
        return figure
    last = next((f for f in reversed(told[:position]) if f.metric is not None), None)
    if last is not None and last.metric in ("new_model_count", "model_count") and RANGE.match(figure.after):
        return replace(figure, metric="model_count", cue=last.cue, carried=True, reason=None)
    counted = counted_before(figure)
    if counted is not None:
        noun_metric = "outlet_count" if counted.label == "outlet_noun" else "charging_point_count"
        if MORE.match(figure.after) and noun_metric == "outlet_count":
            noun_metric = "new_outlet_count"
        return replace(figure, metric=noun_metric, cue=counted, noun=counted, reason=None)
    if figure.number.label == "money" and not (last is not None and last.number.label != "money"):
        amount = last.metric if last is not None else topic.amount
        told_of = figure.base or SAID_BEFORE.search(figure.before) or AIM_NEAR.search(figure.before)
        dear = (figure.number.value or 0) >= 5e5
        if amount is not None and figure.reason == "no metric" and dear and (told_of or figure.period is not None):
            cue = last.cue if last is not None else None
            return replace(figure, metric=amount, cue=cue, carried=True, reason=None)
    if (
        last is not None
        and last.number.label == "money"
        and figure.number.kind == "number"
        and figure.noun is None
        and (figure.number.value or 0) >= 1e6
        and not any(
            figure.number.end <= c.start < figure.window[1] for c in figure.sentence.cues("sales", "production")
        )
    ):
        return measured(
            replace(
                figure,
                number=replace(figure.number, kind="quantity", label="money", unit=last.number.unit),
                reason=None,
            )
        )
    if last is not None and _MANAGED.search(figure.before) and same_kind(figure.number, last.number):
        metric = "vehicle_production" if last.metric == "production_capacity" else last.metric
        period = figure.period if figure.period is not None else last.period
        return replace(figure, metric=metric, cue=last.cue, noun=last.noun, period=period, carried=True, reason=None)
    if (
        last is not None
        and SAID_BEFORE.search(figure.before)
        and re.search(r"\b[Ii]t\b", figure.before)
        and same_kind(figure.number, last.number)
    ):
        return replace(
            figure, metric=last.metric, noun=last.noun, carried=True, reason=None, rate=figure.rate or last.rate
        )
    before = told[position - 1] if position else None
    if (
        before is not None
        and before is not last
        and before.reason == "counts something else"
        and figure.noun is None
        and same_kind(figure.number, before.number)
        and _TO_THAT.fullmatch(figure.sentence.slice(before.number.end, figure.number.start))
    ):
        # "going from 17 plants to 10": it counts what the number before it does.
        return figure.refused("counts something else")
    shares = last is not None and last.number.unit == "percent" and figure.number.unit is None
    if last is not None and _lists(last, figure) and not (shares and told[position - 1] is not last):
        return replace(
            figure,
            metric=_more_of(last, figure),
            cue=last.cue,
            noun=figure.noun or last.noun,
            carried=True,
            reason=None,
            rate=figure.rate or (None if last.rate == "month" and figure.period is not None else last.rate),
        )
    if IS_THE.match(figure.after):
        named = named_as(figure, last, topic)
        if named is not None:
            return named
    return by_default(from_topic(figure, topic, first=not any(f.metric for f in told[:position])), topic)


_UNQUALIFIED = re.compile(
    r"\b(?:this year's|next year's|a|an|its|annual|full-year|the company's|the group's|20\d\d|sales|in [A-Z]\w+ the)"
    r" (?:annual |full-year |own |20\d\d )?(?:target|goal|aim|forecast|guidance|objective)\b",
)


def _same_aim(figure: Figure) -> bool:
    """Whether an aim goes on with what was counted: "its target for the year" is that of its sales."""
    clause = figure.sentence.clause_at(figure.number.start)
    return _UNQUALIFIED.search(figure.sentence.slice(clause.start, figure.number.start)) is None


_TO_THAT = re.compile(r" (?:[a-z-]+ ){0,2}[a-z]+(?: to|,)(?: (?:only|just|about|some))? ")


def _by_place(figure: Figure, earlier: list[Figure]) -> bool:
    """Whether a number stands in brackets behind a place, as its part of a total: "from Germany (2,900)"."""
    sentence, number = figure.sentence, figure.number
    if sentence.before(number, 2) != " (" or not sentence.after(number, 1).startswith(")"):
        return False
    total = any(f.metric is not None and (f.number.value or 0) > (number.value or 0) for f in earlier)
    return total and any(p.end == number.start - 2 for p in sentence.of("place"))


_MOVE_TO = re.compile(r"[^,;:]{0,30}\bto(?: (?:about|around|some|over|up to|more than|nearly|almost|between))* ")


def _moved_on(told: list[Figure], position: int) -> Figure:
    """A number that another one is moved to counts what that one does, where only its noun tells what it counts:
    "capacity rises from 824,000 to 1.074 million units a year".
    """
    figure = told[position]
    last = told[position - 1] if position else None
    if last is None or not last.base or last.metric is None or last.metric == figure.metric:
        return figure
    weak = figure.metric is None or figure.cue is None or figure.cue is figure.noun
    gap = figure.sentence.slice(last.number.end, figure.number.start)
    if not weak or not _MOVE_TO.fullmatch(gap) or not same_kind(figure.number, last.number):
        return figure
    return replace(figure, metric=last.metric, cue=last.cue, reason=None)


_MANAGED = re.compile(
    r"\bbut (?:\w+ ){0,2}(?:managed|achieved|reached|sold|delivered|built|made|got|ended up with|came to)(?: (?:only"
    r"|just|a mere|to))* \Z"
)


def _more_of(last: Figure, figure: Figure) -> str | None:
    """Told as "with 10 more to follow": so many are added; "bringing the total to 80": all of them."""
    metric = last.metric
    if metric is not None and re.search(r"\btotal\b", figure.before):
        return metric.removeprefix("new_")
    fresh = re.match(r" (?:more|others|further|additional|new)\b", figure.after) or re.search(
        r"\b(?:another|a further|an additional) \Z", figure.before
    )
    return f"new_{metric}" if fresh and metric in ("outlet_count", "market_count", "model_count") else metric


def carried_back(told: list[Figure], position: int) -> Figure:
    """A number before the one that tells what is counted: "from 20,000 to 30,000 deliveries"."""
    figure = told[position]
    following = next((f for f in told[position + 1 :] if f.metric is not None), None)
    if figure.metric is not None or following is None or figure.noun is not None or figure.reason not in _REFUSED_CARRY:
        return figure
    if counts_else(figure.sentence, figure.number) or not figure.base or not same_kind(figure.number, following.number):
        return figure
    return replace(figure, metric=following.metric, cue=following.cue, noun=following.noun, carried=True, reason=None)


def _lists(last: Figure, figure: Figure) -> bool:
    """Whether a number goes on with the list of the one before: of one kind, set apart by a time, a company, a place
    of its own, or as its base.
    """
    sentence = figure.sentence
    if not same_kind(figure.number, last.number):
        return False
    gap = sentence.slice(last.number.end, figure.number.start)
    if len(gap) > (160 if THAT_FIGURE.search(gap) else 110) or not _LIST_GAP.search(gap):
        return False
    if (
        figure.base
        or THAT_WAS_MEANT.match(figure.after)
        or THAT_FIGURE.search(gap)
        or GROWS_TO.search(gap)
        or (last.base and re.search(r"\bto\b", gap))
    ):
        return True
    start, _ = figure.window
    tail = figure.after[:45].split(",")[0].split(";")[0]
    own = [
        m
        for m in sentence.of("period", "organization", "place")
        if max(last.number.end, start) <= m.start < figure.number.start
    ]
    own += [m for m in sentence.of("period", "place") if figure.number.end <= m.start <= figure.number.end + len(tail)]
    own = [m for m in own if m.end != last.noun.end] if last.noun is not None else own
    if figure.number.unit is None and last.number.unit == "percent":
        return any(m.kind == "organization" for m in own)
    return bool(own)

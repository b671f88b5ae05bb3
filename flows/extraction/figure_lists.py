"""What carries over: from a number to the next of its list, and from a sentence to the next."""

import re
from dataclasses import replace

from flows.extraction.car_counts import by_default, unsaid_cars
from flows.extraction.count_lists import counted_on
from flows.extraction.count_metrics import PART
from flows.extraction.counted_nouns import counts_else
from flows.extraction.figure import COUNTS, VEHICLE_FLOWS, Figure, same_kind
from flows.extraction.figure_listing import THAT_FIGURE, goes_on_to, lists, more_of
from flows.extraction.figure_naming import IS_THE, counted_before, named_as
from flows.extraction.metrics import measured
from flows.extraction.topics import MORE, RANGE, SAID_BEFORE, Topic, from_topic, new_ones
from flows.extraction.vehicle_metrics import AIM_NEAR

_REFUSED_CARRY = frozenset({"no metric", "too small", "a price"})
_HAS_OF_THEM = re.compile(
    r"\b(?:has|have|operates?|runs?|owns?|counts?|boasts?)(?: (?:about|around|some|over|more than|already|only"
    r"|just|now))* \Z"
)
# "800 work there, and 2,000 will do so", "which would make it twenty-one".
_DO_SO = re.compile(
    r"\A(?: more| others)? (?:will|should|would|are to|is to|could|may|might) (?:\w+ )?do (?:so|the same)\b"
)
_MAKES_IT = re.compile(
    r"\b(?:mak(?:e|es|ing)|bring(?:s|ing)?|tak(?:e|es|ing)|which makes) (?:it|that|them|the (?:total|number)"
    r"|a total of|a total)(?: up)?(?: to)? \Z"
)

_MOST_COUNTED = {"outlet_count": 30_000, "charging_point_count": 300_000, "market_count": 200, "model_count": 120}
# A bare aim beside a count.
_WANTS = re.compile(r"[^;]{0,70}(?:,|\band|\bbut|\bwhich it) [^;]{0,40}\Z")


def carried(told: list[Figure], position: int, topic: Topic) -> Figure:
    """A figure that its own words do not explain, explained by the ones before it or by the topic."""
    figure = _moved_on(told, position)
    fresh = new_ones(figure, topic)
    if fresh is not None:
        return fresh
    bare = figure.metric == "vehicle_sales" and figure.cue is None and figure.noun is None
    before_it = told[position - 1] if position else None
    if (
        before_it is not None
        and figure.metric == "market_share"
        and before_it.metric in ("local_content", "electrified_share")
        and _A_SHARE.search(figure.sentence.slice(before_it.number.end, figure.number.start))
    ):
        # "40 percent is local, a share that should climb to 70 percent".
        return replace(figure, metric=before_it.metric, cue=before_it.cue, whole=None, carried=True)
    beside = next((f.metric for f in reversed(told[:position]) if f.metric in VEHICLE_FLOWS), None)
    counts = before_it if before_it is not None and before_it.metric in COUNTS else None
    if bare and counts is not None and _WANTS.search(figure.sentence.slice(counts.number.end, figure.number.start)):
        # "Has built 3,700 swap stations and wants 5,000".
        metric = (counts.metric or "").removeprefix("new_")
        return replace(figure, metric=metric, cue=counts.cue, noun=counts.noun, carried=True)
    if bare and beside is not None:
        return replace(figure, metric=beside)
    most = _MOST_COUNTED.get((topic.metric or "").removeprefix("new_"), 0)
    if bare and figure.rate is None and not topic.industry and (figure.number.value or 0) <= most:
        # "Has 3,700 swap stations. It wants 5,000 by the end of the year."
        return replace(figure, metric=(topic.metric or "").removeprefix("new_"), carried=True)
    if bare and topic.metric in VEHICLE_FLOWS and not topic.industry:
        # Nothing but the aim tells what is counted: what the text has counted so far.
        # Orders are taken, and sales are aimed for.
        same = _same_aim(figure) and topic.metric != "vehicle_orders"
        return replace(figure, metric=topic.metric if same else "vehicle_sales")
    if bare and topic.metric == "production_capacity" and _GET_TO.search(figure.before):
        return replace(figure, metric=topic.metric, carried=True)
    if bare and topic.metric == "production_capacity" and figure.rate is None and not topic.industry:
        # "It was to turn out 50,000 a year. The new goal is 10,000 in 2026."
        return replace(figure, metric="vehicle_production")
    unsaid = figure.metric == "vehicle_sales" and figure.cue is None and figure.noun is not None
    if unsaid:
        return unsaid_cars(figure, told[:position], topic)
    whole = next((f for f in reversed(told[:position]) if f.metric in VEHICLE_FLOWS), None)
    if whole is not None and figure.noun is None and re.search(r"\bof a (?:\w+ )?total of \Z", figure.before):
        return replace(figure, metric=whole.metric, cue=whole.cue, period=whole.period, carried=True, reason=None)
    if figure.metric is not None or figure.reason not in _REFUSED_CARRY:
        return figure
    if figure.number.unit == "percent" and topic.share is not None and goes_on_to(figure):
        return replace(figure, metric=topic.share, carried=True, reason=None)
    if re.match(r" of (?:those|these|them|which|whom)\b", figure.after) or _by_place(figure, told[:position]):
        here = next((f.metric for f in reversed(told[:position]) if f.metric is not None), topic.metric)
        if here in COUNTS and _HAS_OF_THEM.search(figure.before):
            return replace(figure, metric=here.removeprefix("new_"), carried=True, reason=None)
        return figure.refused("part of a total")
    if figure.noun is None and PART.search(figure.before) and figure.number.unit != "percent":
        return figure.refused("part of a total")
    if figure.noun is not None and figure.noun.label != "vehicle_noun":
        return figure
    if figure.number.kind == "number" and figure.noun is None and counts_else(figure.sentence, figure.number):
        return figure
    last = next((f for f in reversed(told[:position]) if f.metric is not None), None)
    if last is not None and not same_kind(figure.number, last.number):
        # "The second phase, for 300 million, is for 200,000; a third would take it to 500,000."
        fitting = [f for f in told[:position] if f.metric is not None and same_kind(figure.number, f.number)]
        gap = figure.sentence.slice(fitting[-1].number.end, figure.number.start) if fitting else ""
        last = fitting[-1] if THAT_FIGURE.search(gap[-60:]) else last
    if last is not None and (_DO_SO.match(figure.after) or (_MAKES_IT.search(figure.before) and last.metric in COUNTS)):
        again = last.metric if _DO_SO.match(figure.after) else (last.metric or "").removeprefix("new_")
        return replace(figure, metric=again, cue=last.cue, noun=last.noun, carried=True, reason=None)
    if last is not None and last.metric in ("new_model_count", "model_count") and RANGE.match(figure.after):
        return replace(figure, metric="model_count", cue=last.cue, carried=True, reason=None)
    goes_on = counted_on(figure, last) if last is not None else None
    if goes_on is not None:
        return goes_on
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
        and not (figure.base and last.metric is not None)
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
    if last is not None and figure.base and last.number.label == "money" and figure.number.kind == "number":
        money = replace(figure.number, kind="quantity", label="money", unit=last.number.unit)
        if (figure.number.value or 0) >= 1e6 and figure.noun is None:
            return replace(figure, number=money, metric=last.metric, cue=last.cue, carried=True, reason=None)
    if last is not None and _MANAGED.search(figure.before) and same_kind(figure.number, last.number):
        made = "vehicle_production" if last.metric == "production_capacity" else last.metric
        period = figure.period if figure.period is not None else last.period
        return replace(figure, metric=made, cue=last.cue, noun=last.noun, period=period, carried=True, reason=None)
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
    if last is not None and lists(last, figure) and not (shares and told[position - 1] is not last):
        return replace(
            figure,
            metric=more_of(last, figure),
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


_GET_TO = re.compile(
    r"\b(?:get|go|come|rise|grow|move|climb|step up|expand|increase) (?:up )?to (?:about |around |some )?\Z"
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


_A_SHARE = re.compile(
    r", (?:a|the|that) (?:share|proportion|quota|figure|level) (?:that|which|it|due|set|expected|to)\b"
)
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


def carried_back(told: list[Figure], position: int) -> Figure:
    """A number before the one that tells what is counted: "from 20,000 to 30,000 deliveries"."""
    figure = told[position]
    following = next((f for f in told[position + 1 :] if f.metric is not None), None)
    if figure.metric is not None or following is None or figure.noun is not None or figure.reason not in _REFUSED_CARRY:
        return figure
    if counts_else(figure.sentence, figure.number) or not figure.base or not same_kind(figure.number, following.number):
        return figure
    return replace(figure, metric=following.metric, cue=following.cue, noun=following.noun, carried=True, reason=None)

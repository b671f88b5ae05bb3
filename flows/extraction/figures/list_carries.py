"""What a number counts whose own words tell nothing: what the numbers before it, or the topic, count."""

import math
import re
from collections.abc import Callable
from dataclasses import replace

from flows.extraction.figures.name_tallies import tallied
from flows.extraction.grammar.figure import COUNTS, VEHICLE_FLOWS, Figure, same_kind
from flows.extraction.grammar.respective import respective
from flows.extraction.metrics.announced_counts import announced_count
from flows.extraction.metrics.bare_carries import GROUP_WIDE, MOST_COUNTED
from flows.extraction.metrics.carry import Carry
from flows.extraction.metrics.count_lists import counted_on
from flows.extraction.metrics.count_parts import is_one_part
from flows.extraction.metrics.figure_listing import lists, more_of
from flows.extraction.metrics.figure_naming import IS_THE, counted_before, named_as
from flows.extraction.metrics.metrics import measured
from flows.extraction.metrics.topics import MORE, RANGE, SAID_BEFORE, SO_MANY_WANTED
from flows.extraction.metrics.vehicle_aims import AIM_NEAR
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR

# "800 work there, and 2,000 will do so", "which would make it twenty-one".
_DO_SO = re.compile(
    r"\A(?: more| others)? (?:will|should|would|are to|is to|could|may|might)"
    r"(?: (?:\w+ )?do (?:so|the same)\b| (?:when|once|as soon as|after|later|eventually|one day|in the end)\b|\Z)"
)
_MAKES_IT = re.compile(
    r"\b(?:mak(?:e|es|ing)|bring(?:s|ing)?|tak(?:e|es|ing)|which makes) (?:it|that|them|the (?:total|number)"
    r"|a total of|a total)(?: up)?(?: to(?: the)?)? \Z|\b(?:which|that|this) (?:makes|will make|would make) \Z"
)
_MANAGED = re.compile(
    r"\bbut (?:\w+ ){0,2}(?:managed|achieved|reached|sold|delivered|built|made|got|ended up with|came to"
    r"|got no further than"
    r"|got only to|stopped at|stuck at|made do with|had to make do with|settled for|wound up with"
    r"|did not get (?:beyond|past))(?: (?:only"
    r"|just|a mere|to))* \Z"
)
_TO_THAT = re.compile(rf" (?:[a-z-]+ ){{0,2}}[a-z]+(?: to|,){ABOUT} ")
_IT_WAS = re.compile(
    rf"\b(?:[Ll]ast year|[Ii]n 20\d\d|[Ii]n the past year),? (?:it|output|production|the figure|the number) (?:was"
    rf"|were|came to|had been){ABOUT} \Z"
)
_IT = re.compile(r"\b[Ii]t\b")
# "10,000 sales are the goal; in the year to June there were 3,320".
_THERE_ARE = re.compile(rf"\b[Tt]here are(?: (?:{APPROXIMATOR}|now|already|so far))* \Z")
_THERE_WERE = re.compile(rf"\b[Tt]here (?:were|had been|have been){ABOUT} \Z")
_NO_CARS = COUNTS - {"model_count", "new_model_count"} | {"jobs", "job_cuts"}
# Less money than this is a price; fewer units of money behind an amount are cars.
_LEAST_AMOUNT, _LEAST_UNMARKED = 5e5, 1e6
_MOST_WANTED = 3000
_ARE_OUT = re.compile(
    r" (?:of (?:them|these) )?(?:are|have been|were)(?: already| now)? (?:out|here|there|on sale|on the market|launched"
    r"|shown|unveiled|in (?:the )?showrooms|done)\b"
)


def _again(carry: Carry) -> Figure | None:
    """Verbs that stand for the one before: "800 work there, and 2,000 will do so", "which makes it 21"."""
    figure, last = carry.figure, carry.last
    if last is None:
        return None
    so = _DO_SO.match(figure.after) is not None
    if not so and not (_MAKES_IT.search(figure.before) and last.metric in COUNTS):
        return None
    metric = last.metric if so else (last.metric or "").removeprefix("new_")
    return replace(figure, metric=metric, cue=last.cue, noun=last.noun, carried=True, reason=None)


def _counted(carry: Carry) -> Figure | None:
    """Counts that go on: models of a range, nouns of the number before, a noun that stands before this one."""
    figure, last = carry.figure, carry.last
    if last is not None and last.metric in ("new_model_count", "model_count") and RANGE.match(figure.after):
        return replace(figure, metric="model_count", cue=last.cue, carried=True, reason=None)
    if last is not None and last.metric == "new_model_count" and _ARE_OUT.match(figure.after):
        return figure.refused("part of a total")  # "ten were promised for the year and five are out"
    few = last is not None and last.metric in COUNTS and (figure.number.value or 0) <= _MOST_WANTED
    wanted = few and figure.noun is None and figure.rate is None and not MORE.match(figure.after)
    if wanted and last is not None and SO_MANY_WANTED.search(figure.before):
        # "Twelve dealerships were ready, and the importer wants to get to 30".
        return replace(figure, metric=(last.metric or "").removeprefix("new_"), cue=last.cue, carried=True, reason=None)
    goes_on = counted_on(figure, last) if last is not None else None
    counted = counted_before(figure) if goes_on is None else None
    if counted is None:
        return goes_on or announced_count(figure)
    metric = "outlet_count" if counted.label == "outlet_noun" else "charging_point_count"
    if MORE.match(figure.after) and metric == "outlet_count":
        metric = "new_outlet_count"
    return replace(figure, metric=metric, cue=counted, noun=counted, reason=None)


def _amount(carry: Carry) -> Figure | None:
    """A further amount of money is for what the one before it, or the topic, is for."""
    figure, last = carry.figure, carry.last
    if figure.number.label != "money" or (last is not None and last.number.label != "money"):
        return None
    if last is not None and figure.sentence.before(figure.number, 1) == "(" and last.number.unit != figure.number.unit:
        return None  # the same in another currency
    amount = last.metric if last is not None else carry.topic.amount
    told_of = figure.base or SAID_BEFORE.search(figure.before) or AIM_NEAR.search(figure.before)
    dear = (figure.number.value or 0) >= _LEAST_AMOUNT
    if amount is None or figure.reason != "no metric" or not dear or not (told_of or figure.period is not None):
        return None
    return replace(figure, metric=amount, cue=last.cue if last is not None else None, carried=True, reason=None)


def _unmarked_amount(carry: Carry) -> Figure | None:
    """A number beside an amount of money is one, though its unit is told but once: "from 1 to 2 billion dollars"."""
    figure, last = carry.figure, carry.last
    if last is None or last.number.label != "money" or figure.number.kind != "number" or figure.noun is not None:
        return None
    if (figure.number.value or 0) < _LEAST_UNMARKED:
        return None
    money = replace(figure.number, kind="quantity", label="money", unit=last.number.unit)
    if figure.base and last.metric is not None:
        return replace(figure, number=money, metric=last.metric, cue=last.cue, carried=True, reason=None)
    end, window = figure.number.end, figure.window[1]
    if any(end <= c.start < window for c in figure.sentence.cues("sales", "production")):
        return None
    return measured(replace(figure, number=money, reason=None))


def _taken_up(carry: Carry) -> Figure | None:
    """What was managed of an aim, and what "it" is: of the metric of the number before."""
    figure, last = carry.figure, carry.last
    if last is None or not same_kind(figure.number, last.number):
        return None
    if _MANAGED.search(figure.before):
        made = "vehicle_production" if last.metric == "production_capacity" else last.metric
        period = figure.period if figure.period is not None else last.period
        return replace(figure, metric=made, cue=last.cue, noun=last.noun, period=period, carried=True, reason=None)
    there = _THERE_WERE.search(figure.before) or (last.metric in COUNTS and _THERE_ARE.search(figure.before))
    if SAID_BEFORE.search(figure.before) and (_IT.search(figure.before) or there):
        rate = figure.rate or last.rate
        if last.metric == "production_capacity" and _IT_WAS.search(figure.before) and figure.period is not None:
            # "Could make 300,000 a year; last year it was 260,000": so many were made.
            return replace(figure, metric="vehicle_production", noun=last.noun, carried=True, reason=None)
        return replace(figure, metric=last.metric, noun=last.noun, carried=True, reason=None, rate=rate)
    return None


def _listed(carry: Carry) -> Figure | None:
    """A further number of a list counts what the list does, be it something that is no metric of ours."""
    figure, last, before = carry.figure, carry.last, carry.before
    if (
        before is not None
        and before is not last
        and before.reason == "counts something else"
        and figure.noun is None
        and same_kind(figure.number, before.number)
        and _TO_THAT.fullmatch(carry.gap(before))
    ):
        # "Going from 17 plants to 10".
        return figure.refused("counts something else")
    if last is None or not (lists(last, figure) or _in_a_row(last, figure)):
        return None
    if last.metric == "job_cuts" and _BY.search(last.before) and _DOWN_TO.search(figure.before):
        # "The workforce shrank by 420, to 2,130": so many are left.
        return replace(figure, metric="jobs", cue=last.cue, carried=True, reason=None, period=None)
    if is_one_part(last, figure):
        return figure.refused("part of a total")
    if figure.number.label == "money" and figure.reason == "a price" and (figure.number.value or 0) < _LEAST_AMOUNT:
        # "Put 7 billion into the plant and sells the car at 159,990".
        return None
    shares = last.number.unit == "percent" and figure.number.unit is None
    if shares and before is not last:
        return None
    rate = figure.rate or (None if last.rate == "month" and figure.period is not None else last.rate)
    metric, noun = more_of(last, figure), figure.noun or last.noun
    overall = _OVERALL.match(figure.after) or GROUP_WIDE.search(carry.gap(last) + "|" + figure.after)
    if metric == "vehicle_exports" and overall and not figure.base:
        # "Sold 454,000 abroad and 1.23 million overall", "exports of 800,000, and 5.5 million for the group".
        metric = "vehicle_sales"
    if metric in _NO_CARS and figure.noun is not None and figure.noun.label == "vehicle_noun":
        # "Has 14 showrooms and offers two cars."
        return None
    if (figure.number.value or 0) > MOST_COUNTED.get((metric or "").removeprefix("new_"), math.inf):
        return None
    return replace(figure, metric=metric, cue=last.cue, noun=noun, carried=True, reason=None, rate=rate)


def _in_a_row(last: Figure, figure: Figure) -> bool:
    """Whether a number is one of as many as there are makes in a row: "X, Y and Z sold 1,000, 2,000 and 3,000"."""
    bare = last.metric in VEHICLE_FLOWS and figure.noun is None
    return bare and respective(figure.sentence, figure.number) is not None


def _tallied(carry: Carry) -> Figure | None:
    """Makers with a number each."""
    return tallied(carry.figure)


def _named(carry: Carry) -> Figure | None:
    """What the word behind it names: "200,000 is the target"."""
    if not IS_THE.match(carry.figure.after):
        return None
    named = named_as(carry.figure, carry.last, carry.topic)
    if named is None or named.metric != "vehicle_exports":
        return named
    # "Exports should reach 800,000; for the group as a whole 5.5 million is the goal".
    ahead = carry.gap(carry.last) if carry.last is not None else carry.figure.before
    return replace(named, metric="vehicle_sales") if GROUP_WIDE.search(ahead + "|" + carry.figure.after) else named


_OVERALL = re.compile(r" (?:overall|in all|in total|altogether|worldwide|all told|globally)\b(?! (?:abroad|overseas))")
_BY = re.compile(rf"\bby{ABOUT} \Z")
_DOWN_TO = re.compile(rf"\bto{ABOUT} \Z")
# "Held 8.1% of the market with 4,021 cars".
_WITH_CARS = re.compile(
    rf"(?: of [^,;:]{{3,60}}?)?(?:,)? (?:with|from|on|thanks to|on the strength of|or|equal to)(?: (?:sales"
    rf"|deliveries|registrations) of)?{ABOUT} "
)


def _of_the_share(carry: Carry) -> Figure | None:
    """The cars that a share of a market was reached with."""
    figure, before = carry.figure, carry.before
    if before is None or before.metric != "market_share" or before.base or (figure.number.value or 0) < _LEAST_SOLD:
        return None
    cars = figure.noun is None or figure.noun.label == "vehicle_noun"
    if not cars or figure.number.label != "cardinal" or not _WITH_CARS.fullmatch(carry.gap(before)):
        return None
    return replace(figure, metric="vehicle_sales", cue=figure.noun, carried=True, reason=None)


_LEAST_SOLD = 50

LIST_CARRIES: tuple[Callable[[Carry], Figure | None], ...] = (
    _again,
    _counted,
    _amount,
    _unmarked_amount,
    _taken_up,
    _listed,
    _of_the_share,
    _tallied,
    _named,
)

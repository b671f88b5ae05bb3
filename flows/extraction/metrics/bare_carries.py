"""What a number counts of which only a verb tells: cars sold, unless what was told before says else."""

import re
from collections.abc import Callable
from dataclasses import replace

from flows.extraction.grammar.figure import COUNTS, VEHICLE_FLOWS, Figure
from flows.extraction.lexicon.aim_words import AIM, OUTLOOK
from flows.extraction.metrics.capacity_carries import CAPACITY_CARRIES
from flows.extraction.metrics.car_counts import unsaid_cars
from flows.extraction.metrics.carry import Carry
from flows.extraction.metrics.count_metrics import ADDING

# More of one kind than this nobody has.
MOST_COUNTED = {"outlet_count": 5_000, "charging_point_count": 300_000, "market_count": 200, "model_count": 120}
# All that a maker sells, and not what it sells abroad.
GROUP_WIDE = re.compile(
    r"\b(?:for|of|by|across|at) the (?:whole |entire )?(?:group|company|brand|firm|maker|carmaker|automaker)\b(?!')"
    r"|\b(?:as a whole|[Gg]roup-wide|[Ii]n all|[Ii]n total|[Oo]verall|[Aa]ll told|[Aa]ltogether|home and abroad)\b"
)
_ADDED_TO = frozenset({"outlet_count", "market_count", "model_count"})
# A bare aim beside a count.
_WANTS = re.compile(r"[^;]{0,70}(?:,|\band|\bbut|\bwhich it) [^;]{0,40}\Z")
_UNQUALIFIED = re.compile(
    r"\b(?:this year's|next year's|a|an|its|annual|full-year|the company's|the group's|20\d\d|sales|in [A-Z]\w+ the)"
    rf" (?:annual |full-year |own |20\d\d )?(?:{AIM}|{OUTLOOK})\b",
)
_GET_TO = re.compile(
    r"\b(?:get|go|come|rise|grow|move|climb|step up|expand|increase) (?:up )?to (?:about |around |some )?\Z"
)


_OF_SALES = re.compile(
    r"\W*(?:As for|As regards|In terms of|When it comes to|By|On|Measured by) (?:retail )?(?:sales|registrations)\b"
)


def _beside_a_count(carry: Carry) -> Figure | None:
    """A bare aim beside a count: "has built 3,700 swap stations and wants 5,000"."""
    counts = carry.last if carry.before is not None and carry.before.metric in COUNTS else carry.before
    if counts is not None and _too_many(carry.figure, counts):
        # "From 900 outlets in 88 countries the network is to grow to 1,100".
        counts = next((f for f in reversed(carry.told) if f.metric in COUNTS and not _too_many(carry.figure, f)), None)
    if not carry.bare or counts is None or counts.metric not in COUNTS or not _WANTS.search(carry.gap(counts)):
        return None
    # "Has 62 showrooms and aims to add 18".
    added = ADDING.search(carry.figure.before, of=carry.figure.sentence.text) and counts.metric in _ADDED_TO
    metric = ("new_" if added else "") + (counts.metric or "").removeprefix("new_")
    return replace(carry.figure, metric=metric, cue=counts.cue, noun=counts.noun, carried=True)


def _too_many(figure: Figure, counts: Figure) -> bool:
    """Whether nobody is in so many countries."""
    return counts.metric == "market_count" and (figure.number.value or 0) > MOST_COUNTED["market_count"]


def _in_brackets(carry: Carry) -> Figure | None:
    """A further plant with its capacity behind it: "one in A followed in August (50,000)"."""
    figure, last = carry.figure, carry.last
    bracketed = figure.sentence.before(figure.number, 2) == " (" and figure.sentence.after(figure.number, 1) == ")"
    if not carry.bare or not bracketed or last is None or last.metric != "production_capacity":
        return None
    return replace(figure, metric=last.metric, cue=last.cue, carried=True)


def _beside_a_flow(carry: Carry) -> Figure | None:
    """A further number of cars counts what the one before it does."""
    flow = carry.flow
    if flow is None or not carry.bare:
        return None
    if flow.metric == "vehicle_exports" and GROUP_WIDE.search(carry.gap(flow) + "|" + carry.figure.after):
        # "Exports should reach 800,000, and 5.5 million is the figure it has in mind for the group".
        return replace(carry.figure, cue=flow.cue)
    return replace(carry.figure, metric=flow.metric)


def _of_the_topic(carry: Carry) -> Figure | None:
    """What the text has counted so far: "Has 3,700 swap stations. It wants 5,000 by the end of the year."."""
    figure, topic = carry.figure, carry.topic
    if not carry.bare or topic.industry:
        return None
    counted = (topic.metric or "").removeprefix("new_")
    if figure.rate is None and (figure.number.value or 0) <= MOST_COUNTED.get(counted, 0):
        return replace(figure, metric=counted, carried=True)
    if topic.metric in VEHICLE_FLOWS:
        # Orders are taken, and sales are aimed for.
        same = _same_aim(figure) and topic.metric != "vehicle_orders"
        return replace(figure, metric=topic.metric if same else "vehicle_sales")
    return None


def _of_the_topic_abroad(carry: Carry) -> Figure | None:
    """Counts of which only the place is told: "Has 150,000 chargers. Abroad it wants 63,000"."""
    figure, last = carry.figure, carry.last
    counted = ((last.metric if last is not None else carry.topic.metric) or "").removeprefix("new_")
    if figure.metric != "vehicle_exports" or figure.noun is not None or carry.topic.industry:
        return None
    where = figure.cue is not None and _WHERE.match(figure.cue.surface) is not None
    few = (figure.number.value or 0) <= MOST_COUNTED.get(counted, 0) and figure.rate is None
    return replace(figure, metric=counted, cue=None, carried=True) if where and few else None


_WHERE = re.compile(r"(?i)(?:abroad|overseas|outside|elsewhere|beyond|internationally|worldwide|globally)\b")


def _of_capacity(carry: Carry) -> Figure | None:
    """Cars of a plant, made where capacity is not meant: "It was to turn out 50,000 a year. The goal is 10,000"."""
    figure, topic = carry.figure, carry.topic
    if not carry.bare or topic.metric != "production_capacity":
        return None
    if _GET_TO.search(figure.before):
        return replace(figure, metric=topic.metric, carried=True)
    return replace(figure, metric="vehicle_production") if figure.rate is None and not topic.industry else None


def _of_cars(carry: Carry) -> Figure | None:
    """Cars of which no verb tells what happened to them."""
    figure = carry.figure
    unsaid = figure.metric == "vehicle_sales" and figure.cue is None and figure.noun is not None
    return unsaid_cars(figure, carry.told, carry.topic) if unsaid else None


def _same_aim(figure: Figure) -> bool:
    """Whether an aim goes on with what was counted: "its target for the year" is that of its sales."""
    clause = figure.sentence.clause_at(figure.number.start)
    return _UNQUALIFIED.search(figure.sentence.slice(clause.start, figure.number.start)) is None


def _of_sales(carry: Carry) -> Figure | None:
    """Cars sold, whatever was counted before: "As for sales in X itself, Y led with 41,400, ahead of Z on 24,900"."""
    return carry.figure if carry.bare and _OF_SALES.match(carry.figure.sentence.text) else None


BARE_CARRIES: tuple[Callable[[Carry], Figure | None], ...] = (
    *CAPACITY_CARRIES,
    _of_sales,
    _beside_a_count,
    _in_brackets,
    _beside_a_flow,
    _of_the_topic,
    _of_the_topic_abroad,
    _of_capacity,
    _of_cars,
)

"""What carries over: from a number to the next of its list, and from a sentence to the next."""

import re
from dataclasses import replace

from flows.extraction.aims.wanted_counts import is_wanted
from flows.extraction.figures.list_carries import LIST_CARRIES
from flows.extraction.figures.portions import OF_THEM, portion
from flows.extraction.grammar.figure import COUNTS, VEHICLE_FLOWS, Figure, same_kind
from flows.extraction.grammar.respective import RESPECTIVELY
from flows.extraction.grammar.topic_words import BESIDE, MONTH_GAVE
from flows.extraction.metrics.apposed import apposed
from flows.extraction.metrics.bare_carries import BARE_CARRIES
from flows.extraction.metrics.bare_subjects import bare_subject
from flows.extraction.metrics.car_counts import by_default
from flows.extraction.metrics.carry import Carry
from flows.extraction.metrics.cars_abroad import abroad_of_them
from flows.extraction.metrics.count_metrics import PART
from flows.extraction.metrics.count_parts import one_more
from flows.extraction.metrics.counted_nouns import counts_else
from flows.extraction.metrics.earlier_nouns import of_earlier_noun
from flows.extraction.metrics.figure_listing import goes_on_to, moved_on
from flows.extraction.metrics.left_over import left_over
from flows.extraction.metrics.questions import answer
from flows.extraction.metrics.share_carries import share_on
from flows.extraction.metrics.shares_next import share_next
from flows.extraction.metrics.timed_parts import timed_part
from flows.extraction.metrics.topic_followers import new_ones, of_jobs, of_shops
from flows.extraction.metrics.topics import Topic, from_topic
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR
from flows.extraction.wording.needed import Needing

_REFUSED_CARRY = frozenset({"no metric", "too small", "a price"})
_REFUSED_ABROAD = _REFUSED_CARRY | {"part of a total", "told before"}
_HAS_OF_THEM = re.compile(
    rf"\b(?:has|have|operates?|runs?|owns?|counts?|boasts?)(?: (?:{APPROXIMATOR}|already|now))* \Z"
)
# "By then there should be 105 of them": all that there are.
_THERE_ARE = re.compile(
    r"\b[Tt]here (?:are|were|will be|would be|should be|are to be|could be|may be|must be|have to be)(?:"
    rf" (?:{APPROXIMATOR}|already|now|then))* \Z"
)
# "Slow with battery cars, it plans to have 14 of them on offer".
_OF_THEM_ON_OFFER = re.compile(
    r" of (?:them|these|those) (?:on offer|on sale|available|in (?:its|the|their) (?:[\w'-]+ )?(?:range|line-?up"
    r"|portfolio|catalogue"
    r"|showrooms|programme))\b"
)
_CARS_BEFORE = re.compile(r"\b(?:cars|vehicles|EVs|hybrids|SUVs|models|electrics|vans|plug-ins|pick-?ups)\b")
_MOST_MODELS = 120
_OF_A_TOTAL = Needing(r"\bof a (?:\w+ )?total of \Z")
_SAME_SHARE = re.compile(r"\b(?:[Tt]he|[Tt]hat|[Tt]his|[Ii]ts) share\b(?! (?:of|in|there)\b)")
_A_SHARE = re.compile(
    r", (?:a|the|that) (?:share|proportion|quota|figure|level) (?:that|which|it|due|set|expected|to)\b"
)


def carried(told: list[Figure], position: int, topic: Topic) -> Figure:
    """A figure that its own words do not explain, explained by the ones before it or by the topic."""
    figure = _respective(told, position) or moved_on(told, position)
    told_before = any(f.metric is not None for f in told[:position])
    asked = answer(figure, topic.asked) if not told_before else None
    if asked is not None:
        return asked
    fresh = new_ones(figure, topic) or of_shops(figure, topic) or of_jobs(figure, told[:position], topic)
    if fresh is not None:
        return fresh
    carry = Carry(figure, told[:position], topic)
    named = left_over(carry) or of_earlier_noun(carry) or bare_subject(carry)
    if named is not None:
        return named
    found = (
        _share(carry)
        or share_next(carry)
        or share_on(carry)
        or next((f for explain in BARE_CARRIES if (f := explain(carry)) is not None), None)
    )
    found = found or _of_total(carry) or portion(carry)
    if found is not None:
        return found
    abroad = abroad_of_them(carry) if figure.metric is None and figure.reason in _REFUSED_ABROAD else None
    if abroad is not None:
        return abroad
    part = (
        (timed_part(carry) or _all_of_them(carry) or _brands_part(carry))
        if figure.reason == "part of a total"
        else None
    )
    if part is not None:
        return part
    single = one_more(told, position) if figure.metric is None else None
    if single is not None:
        return replace(single, noun=told[position - 1].noun, carried=True, reason=None)
    if figure.metric is not None or figure.reason not in _REFUSED_CARRY or _moves_to_next(told, position):
        return figure
    found = _part(carry)
    if found is not None and found.metric is None:
        found = timed_part(replace(carry, figure=found)) or found
    if found is not None or _counts_itself(figure):
        return found or figure
    found = next((f for explain in LIST_CARRIES if (f := explain(carry)) is not None), None)
    first = not any(f.metric for f in carry.told)
    return found or by_default(apposed(from_topic(figure, topic, first=first), topic), topic)


def _moves_to_next(told: list[Figure], position: int) -> bool:
    """Whether a number is the one that the next is moved from, which has a noun of its own: "from 35 to 75 "
    "showrooms".
    """
    figure = told[position]
    following = told[position + 1] if position + 1 < len(told) else None
    if following is None or not figure.base or figure.noun is not None or following.noun is None:
        return False
    gap = figure.sentence.slice(figure.number.end, following.number.start)
    return following.metric is not None and _TO_NEXT.fullmatch(gap) is not None


_TO_NEXT = re.compile(rf"(?: (?:now|today|currently|at present|last year|in 20\d\d))? to{ABOUT} ")

_OF_A_MARKET = re.compile(r"\b(?:market|segment|class|leader|lead)\b")


def _share(carry: Carry) -> Figure | None:
    """A share taken up again: "40 percent is local, a share that should climb to 70 percent"."""
    figure, before = carry.figure, carry.before
    spoken_of = carry.topic.share
    if figure.metric == "market_share" and before is None and spoken_of in ("local_content", "electrified_share"):
        # "Electric cars are to make up 80 percent. Last year the share was 12 percent".
        if _SAME_SHARE.search(figure.before) and _OF_A_MARKET.search(figure.sentence.text) is None:
            return replace(figure, metric=spoken_of, whole=None, carried=True)
        return None
    if before is None or figure.metric != "market_share" or before.metric not in ("local_content", "electrified_share"):
        return None
    if not _A_SHARE.search(carry.gap(before)):
        return None
    return replace(figure, metric=before.metric, cue=before.cue, whole=None, carried=True)


def _of_total(carry: Carry) -> Figure | None:
    """The total that cars told before are of: "3,000 sold of a total of 20,000"."""
    figure, whole = carry.figure, carry.flow
    if whole is None or figure.noun is not None or not _OF_A_TOTAL.search(figure.before, of=figure.sentence.text):
        return None
    return replace(figure, metric=whole.metric, cue=whole.cue, period=whole.period, carried=True, reason=None)


def _part(carry: Carry) -> Figure | None:
    """The share that the topic is of, or a part of a total: refused, unless somebody has so many of them."""
    figure, topic = carry.figure, carry.topic
    if figure.number.unit == "percent" and topic.share is not None and (goes_on_to(figure) or is_wanted(figure)):
        return replace(figure, metric=topic.share, carried=True, reason=None)
    if OF_THEM.match(figure.after, of=figure.sentence.text) or _by_place(figure, carry.told):
        here = next((f.metric for f in reversed(carry.told) if f.metric is not None), topic.metric)
        if (
            _OF_THEM_ON_OFFER.match(figure.after)
            and (figure.number.value or 0) <= _MOST_MODELS
            and _spoke_of_cars(figure)
        ):
            return replace(figure, metric="model_count", carried=True, reason=None)
        if here in VEHICLE_FLOWS and _of_a_brand(figure):
            return replace(figure, metric=here, carried=True, reason=None)
        return _all_of_them(carry) or figure.refused("part of a total")
    if figure.noun is None and PART.search(figure.before) and figure.number.unit != "percent":
        return figure.refused("part of a total")
    return None


def _all_of_them(carry: Carry) -> Figure | None:
    """The figure as a count of all that there are: "by then there should be 140 of them"."""
    figure = carry.figure
    here = next((f.metric for f in reversed(carry.told) if f.metric is not None), carry.topic.metric)
    counted = here in COUNTS and "model" not in (here or "")
    if here is None or not counted or not OF_THEM.match(figure.after, of=figure.sentence.text):
        return None
    if not (_HAS_OF_THEM.search(figure.before) or _THERE_ARE.search(figure.before)):
        return None
    return replace(figure, metric=here.removeprefix("new_"), carried=True, reason=None)


def _brands_part(carry: Carry) -> Figure | None:
    """What a brand, a car or a time gave of the cars told before: "X contributed 31,200 of them"."""
    figure = carry.figure
    here = next((f.metric for f in reversed(carry.told) if f.metric is not None), carry.topic.metric)
    if here not in VEHICLE_FLOWS or not OF_THEM.match(figure.after, of=figure.sentence.text):
        return None
    times = [p for p in figure.sentence.of("period") if p.end <= figure.number.start]
    timed = bool(times) and MONTH_GAVE.fullmatch(figure.sentence.slice(times[-1].end, figure.number.start)) is not None
    if not (_of_a_brand(figure) or timed):
        return None
    return replace(figure, metric=here, carried=True, reason=None)


def _spoke_of_cars(figure: Figure) -> bool:
    """Whether the sentence names cars before a number "of them"."""
    return _CARS_BEFORE.search(figure.sentence.slice(figure.sentence.start, figure.number.start)) is not None


def _of_a_brand(figure: Figure) -> bool:
    """Whether a part of the cars told before is what one of the brands sold."""
    sentence = figure.sentence
    named = [m for m in sentence.of("organization", "model") if m.end <= figure.number.start]
    return bool(named) and BESIDE.fullmatch(sentence.slice(named[-1].end, figure.number.start)) is not None


def _counts_itself(figure: Figure) -> bool:
    """Whether a noun of its own, that is none for vehicles, tells what is counted."""
    if figure.noun is not None:
        return figure.noun.label != "vehicle_noun"
    return figure.number.kind == "number" and counts_else(figure.sentence, figure.number)


def _by_place(figure: Figure, earlier: list[Figure]) -> bool:
    """Whether a number stands in brackets behind a place, as its part of a total: "from Germany (2,900)"."""
    sentence, number = figure.sentence, figure.number
    if sentence.before(number, 2) != " (" or not sentence.after(number, 1).startswith(")"):
        return False
    total = any(f.metric is not None and (f.number.value or 0) > (number.value or 0) for f in earlier)
    return total and any(p.end == number.start - 2 for p in sentence.of("place"))


def _respective(told: list[Figure], position: int) -> Figure | None:
    """The second of two numbers side by side that each are somebody's: "delivered 15,800 and 12,600 respectively"."""
    figure, before = told[position], told[position - 1] if position else None
    if before is None or before.metric is None or figure.metric is not None or before.noun is not None:
        return None
    gap = figure.sentence.slice(before.number.end, figure.number.start)
    if not RESPECTIVELY.search(figure.sentence.text) or not same_kind(figure.number, before.number):
        return None
    if _AND_SO_MANY.fullmatch(gap) is None:
        return None
    period = figure.period or before.period
    return replace(figure, metric=before.metric, cue=before.cue, period=period, carried=True, reason=None)


_AND_SO_MANY = re.compile(rf",? and{ABOUT} ")


def carried_back(told: list[Figure], position: int) -> Figure:
    """A number before the one that tells what is counted: "from 20,000 to 30,000 deliveries"."""
    figure = told[position]
    following = next((f for f in told[position + 1 :] if f.metric is not None), None)
    if figure.metric is not None or following is None or figure.noun is not None or figure.reason not in _REFUSED_CARRY:
        return figure
    if RESPECTIVELY.search(figure.sentence.text) and _AND_SO_MANY.fullmatch(
        figure.sentence.slice(figure.number.end, following.number.start)
    ):
        # "Will open 12 and 9 dealers in A and B respectively".
        return replace(
            figure,
            metric=following.metric,
            cue=following.cue,
            noun=following.noun,
            period=figure.period or following.period,
            carried=True,
            reason=None,
        )
    if counts_else(figure.sentence, figure.number) or not figure.base or not same_kind(figure.number, following.number):
        return figure
    return replace(figure, metric=following.metric, cue=following.cue, noun=following.noun, carried=True, reason=None)

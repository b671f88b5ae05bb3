"""Cars that go on with the capacity, the output or the exports told before: what these are raised from and to."""

import re
from collections.abc import Callable
from dataclasses import replace

from flows.extraction.grammar.figure import VEHICLE_FLOWS, Figure
from flows.extraction.metrics.carry import Carry
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR
from flows.extraction.wording.needed import Needing

_MAKING = frozenset({"production_capacity", "vehicle_production"})
_GOING_ON = _MAKING | {"vehicle_exports"}
_CARS = r"(?: (?:cars|vehicles|units|EVs|trucks|buses))?"
_RATE = r"(?: (?:a|per) year| annually| per annum| each year)?"
# "To 300,000 units, from the current 180,000 units".
_FROM = re.compile(
    rf"{_CARS}{_RATE},?(?: (?:in|by) [A-Z]?[\w-]+(?: \d{{4}})?,?)? (?:up |compared )?(?:from|against|with)"
    rf"(?: (?:the|its|an?|{APPROXIMATOR}|current|present|existing|initial|original|earlier|previous|today's))* "
)
# "By 100,000 units to 445,000 units".
_BY_TO = re.compile(rf"{_CARS}{_RATE},? to(?: a total of)?{ABOUT} ")
_BY = re.compile(rf"\bby{ABOUT} \Z")
# "And up to 350,000 cars in the third stage".
_IN_A_STAGE = re.compile(
    rf"{_CARS}{_RATE}[^;:.\d]{{0,40}}\b(?:stage|phase|step)\b(?:,? (?:worth|at a cost of) [^;:]{{2,30}},)?,?"
    rf"(?: (?:it|this|that|output|production|capacity))?(?: (?:is|will|would|should|to|be|go|rise|grow|reach))*"
    rf"(?: up)?(?: to)?{ABOUT} ?"
)
# "Will start with 50,000 cars a year, reaching 80,000 cars in 2026".
_REACHING = re.compile(
    rf"{_CARS}{_RATE}[^;:.\d]{{0,20}}(?: (?:this year|next year|in \d{{4}}|in [A-Z][a-z]+(?: \d{{4}})?))?"
    r"(?:,| and|, and)"
    r"(?: (?:then|later|eventually|to|will|should|is to))* (?:reach(?:es|ed|ing)?|hit(?:s|ting)?"
    rf"|(?:ris|grow|climb|increas|expand)(?:e|es|s|ing)? to)(?: a total of)?{ABOUT} "
)
# "This will be increased to 120,000 units", "the company will take it to 60,000 units".
_RAISED = (
    r"(?:raised|increased|expanded|lifted|doubled|trebled|tripled|stepped up|boosted|scaled up|ramped up|extended"
    r"|enlarged|upped|brought|taken)"
)
_RAISE = r"(?:rais|increas|expand|lift|doubl|trebl|tripl|boost|extend|enlarg|tak|bring|scal)(?:e|es|ing|s)?(?: up)?"
_IT_IS_RAISED = Needing(
    rf"(?:\A\W*|[;,] |\b(?:and|but|which|that) )(?:[Tt]his|[Tt]hat|[Ii]t|[Tt]he (?:figure|number|volume|total)|which)"
    rf"(?: (?:can|could|may|might|will|would|should|shall|is|are|was|has|to|be|been|then|later|eventually|gradually"
    rf"|further|even|already|due|set|expected|planned|scheduled))* (?:{_RAISED}|rise|grow|climb|go|go up|rising)"
    rf" (?:further )?(?:up )?to{ABOUT} \Z"
    rf"|\b(?:will|would|to|could|can|may|should|plans to|wants to) (?:then |later |eventually )?{_RAISE}"
    rf" (?:it|this|that) (?:up )?to{ABOUT} \Z"
)


def _of_cars(carry: Carry) -> bool:
    """Whether only the noun "cars" or "units" tells what is counted."""
    figure = carry.figure
    own = figure.cue is None or (figure.noun is not None and figure.cue.start == figure.noun.start)
    return own and figure.metric in (None, "vehicle_sales") and figure.number.kind == "number"


def _raised_from(carry: Carry) -> Figure | None:
    """What a capacity is raised from, behind the one that it is raised to."""
    figure, before = carry.figure, carry.before
    if before is None or before.metric not in _MAKING or not figure.base or not _of_cars(carry):
        return None
    if not _FROM.fullmatch(carry.gap(before)):
        return None
    return replace(figure, metric=before.metric, cue=before.cue, carried=True, reason=None, period=None)


def _raised_by(carry: Carry) -> Figure | None:
    """What an output or a capacity comes to that is raised by so much."""
    figure, before = carry.figure, carry.before
    if before is None or not _of_cars(carry) or not _BY_TO.fullmatch(carry.gap(before)):
        return None
    if before.metric not in _MAKING | VEHICLE_FLOWS or not _BY.search(before.before):
        return None
    return replace(figure, metric=before.metric, cue=before.cue, carried=True, reason=None)


def _next_stage(carry: Carry) -> Figure | None:
    """What a capacity is raised to in a further stage."""
    figure, last = carry.figure, carry.last
    if last is None or last.metric != "production_capacity" or not _of_cars(carry):
        return None
    if not _IN_A_STAGE.fullmatch(carry.gap(last)):
        return None
    return replace(figure, metric=last.metric, cue=last.cue, carried=True, reason=None)


def _reaching(carry: Carry) -> Figure | None:
    """What an output, a capacity or exports grow to behind what they begin with."""
    figure, before = carry.figure, carry.before
    if before is None or before.metric not in _GOING_ON or not _of_cars(carry):
        return None
    if not _REACHING.fullmatch(carry.gap(before)):
        return None
    return replace(figure, metric=before.metric, cue=before.cue, carried=True, reason=None)


# "At first 20,000 a year will be made there, later 45,000".
_LATER = re.compile(
    r"[^;:\d]*(?:,|;| and| but)(?: then)? (?:later|then|afterwards?|subsequently|eventually|in the end|finally)"
    rf"{ABOUT} "
)


def _later(carry: Carry) -> Figure | None:
    """What a capacity is to be later, told by the number alone."""
    figure, before = carry.figure, carry.before
    bare = figure.noun is None and figure.number.kind == "number" and figure.number.label == "cardinal"
    if before is None or before.metric != "production_capacity" or not bare:
        return None
    if figure.metric not in (None, "vehicle_sales", "vehicle_production") or not _LATER.fullmatch(carry.gap(before)):
        return None
    return replace(figure, metric=before.metric, cue=before.cue, rate=before.rate, carried=True, reason=None)


def _raised_to(carry: Carry) -> Figure | None:
    """What the capacity of the sentence before is raised to: "This will be increased to 120,000 units"."""
    figure = carry.figure
    if carry.last is not None or carry.topic.metric != "production_capacity" or not _of_cars(carry):
        return None
    if carry.topic.industry or _IT_IS_RAISED.search(figure.before, of=figure.sentence.text) is None:
        return None
    return replace(figure, metric="production_capacity", carried=True, reason=None)


CAPACITY_CARRIES: tuple[Callable[[Carry], Figure | None], ...] = (
    _raised_from,
    _raised_by,
    _next_stage,
    _reaching,
    _later,
    _raised_to,
)

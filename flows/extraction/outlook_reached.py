"""What says of a figure that it is there, whatever is planned or entertained beside it."""

import re
from collections.abc import Callable

from flows.extraction.aims import speaks_of
from flows.extraction.capacity_outlook import COULD, ENLARGED, RISING_FROM
from flows.extraction.figure_case import Case, Outlook
from flows.extraction.figure_now import added_to, at_hand, told_aside_now
from flows.extraction.held_levels import is_being_made, is_held
from flows.extraction.job_metrics import is_employed

# "Means to treble its workforce of 2,000": those are there.
_MULTIPLIES = re.compile(
    r"\b(?:doubl|trebl|tripl|quadrupl)\w+ (?:(?:its|the|their) (?:[\w-]+ ){0,3}?(?:workforce|staff|headcount|network"
    r"|capacity|output"
    r"|payroll)\b[^,;]{0,15}? of (?:about |some |around )?"
    r"|(?:its|the|their|[A-Z][\w&-]+(?:'s|s')) (?:(?:current|present|existing|some|about|around) )*)\Z"
)
# "90,000 cars a year are possible": that can be made, and are not only thought of.
_POSSIBLE = re.compile(r"[^,;]{0,40}?\b(will be|would be|should be|is|are|was|were) (?:[a-z]+ )?possible\b")
_TO_BE_ENLARGED = re.compile(r"\b(?:to|will|would|should|be|could|may) (?:\w+ )?\Z")


def _capacity(case: Case) -> Outlook | None:
    """Capacity that could be used, or that was enlarged: it is there."""
    if case.figure.metric != "production_capacity":
        return None
    before = case.figure.before
    possible = _POSSIBLE.match(case.figure.after)
    if possible is not None:
        return case.reached()[0], possible[1].endswith(" be")
    enlarged = ENLARGED.search(before) and not _TO_BE_ENLARGED.search(ENLARGED.split(before)[0] + " ")
    return case.reached() if COULD.search(case.sentence.text) or enlarged else None


def _there(case: Case) -> Outlook | None:
    """What is multiplied, spoken of, told aside, at hand, employed, or risen from."""
    figure, number, sentence = case.figure, case.number, case.sentence
    if (
        _MULTIPLIES.search(figure.before)
        or (speaks_of(figure) and not case.ahead and not case.due)
        or told_aside_now(figure)
        or (at_hand(figure) and not case.clause.cues("plan", "future", "settled", "hedge"))
        or (figure.metric == "jobs" and is_employed(figure))
        or RISING_FROM.match(sentence.slice(number.end, number.end + 110))
        or is_held(figure)
        or added_to(figure)
    ):
        return case.reached()
    return None


def _being_made(case: Case) -> Outlook | None:
    """What is under way is to be reached till its time is over."""
    return (case.view, not case.over) if is_being_made(case.figure) else None


REACHED: tuple[Callable[[Case], Outlook | None], ...] = (_capacity, _there, _being_made)

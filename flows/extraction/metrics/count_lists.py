"""Bare numbers that go on with a count: what is to follow, what there are to be."""

import re
from dataclasses import replace

from flows.extraction.grammar.figure import COUNTS, Figure, same_kind
from flows.extraction.lexicon.aim_words import AIM
from flows.extraction.metrics.count_metrics import ADDING
from flows.extraction.timing.figure_now import added_to
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR

# "Nine at present, are to be twenty", "there are 20; the plan is for 40".
_TO_BE = re.compile(
    rf"(?:\b(?:(?:are|is) (?:to|due to|set to|meant to|supposed to)|will|would|should|must)(?: \w+)? (?:be|become"
    rf"|number)|\b[Tt]he (?:plan|{AIM}|intention)s? (?:is|remains"
    rf"|stands)(?: now)?(?: for| to have| to reach| to get to| at)?){ABOUT} \Z"
)
_TO_FOLLOW = re.compile(
    r" (?:to (?:come|follow|be added|be opened|join)\b|(?:are|is) to (?:come|follow|join|be added|be opened)\b)"
    r"| (?:more|others|further ones)(?: [\w' ]{0,20}?)? (?:will|would|should|are|is|to)(?: (?:to|be|"
    r"soon|due|set|then|also))*"
    r" (?:follow|come|open|join|added|opened|appointed|planned|signed|arrive)\b"
)
# "With a further 18 due to open": so many are added.
_A_FURTHER = re.compile(rf"\b(?:another|a further|an additional|an extra){ABOUT} \Z")
_ON_THE_WAY = re.compile(
    r" (?:(?:are|is|will|would|should|being|still|now|soon|already) )*(?:due|set|planned|expected|scheduled|slated|in"
    r" the (?:works|pipeline)|on the way|to (?:follow|come|open|join|be)|under construction|being|in preparation|follow"
    r"|come|open|join|by|before|in|this year|next year|later)\b"
)
_ADDED = frozenset(m for m in COUNTS if m != "charging_point_count")
_NEW = frozenset(f"new_{m}" for m in ("outlet_count", "market_count", "model_count"))
_FOR_SO_MANY = re.compile(
    rf"\b(?:for|making|to make|which makes|bringing it to|giving it|so that it has|and so have|or){ABOUT} \Z"
)
_IN_ALL = re.compile(r" (?:in all|altogether|in total|all told|overall)\b")
_ALONE = re.compile(r"(?::|,|\.|;| -| –|\Z| (?:more|others|in|by|this|next|before|within|to)\b)")
_JOINED_BY = re.compile(
    rf"\b(?:joined|followed|complemented|supplemented|reinforced|accompanied|backed up) by(?: (?:{APPROXIMATOR}|an"
    r" additional))* \Z"
)


def gap_before(figure: Figure) -> str:
    """The words right before a number."""
    return figure.sentence.before(figure.number, 40)


def counted_on(figure: Figure, last: Figure) -> Figure | None:
    """The figure with the metric of the count before it, added to it or in its place; null where it does not go on."""
    if figure.noun is not None:
        return None
    if last.metric in COUNTS | {"jobs"} and added_to(figure):
        whole = (last.metric or "").removeprefix("new_")
        return replace(figure, metric=whole, cue=last.cue, noun=last.noun, carried=True, reason=None)
    if last.metric not in COUNTS | {"jobs"}:
        return None
    whole = (last.metric or "").removeprefix("new_")
    further = _A_FURTHER.search(figure.before) and _ON_THE_WAY.match(figure.after)
    if last.metric in _ADDED and (further or _JOINED_BY.search(figure.before) or _TO_FOLLOW.match(figure.after)):
        # "Its 12 dealers will be joined by eight more."
        return replace(figure, metric=f"new_{whole}", cue=last.cue, noun=last.noun, carried=True, reason=None)
    if last.metric in _NEW and _FOR_SO_MANY.search(gap_before(figure)) and _IN_ALL.match(figure.after):
        # "Plans 20 more dealers, for 110 in all."
        return replace(figure, metric=whole, cue=last.cue, carried=True, reason=None)
    if last.metric in _ADDED and ADDING.search(figure.before, of=figure.sentence.text) and _ALONE.match(figure.after):
        # "In 28 markets so far, it adds four: Thailand and …": so many more.
        return replace(figure, metric=f"new_{whole}", cue=last.cue, carried=True, reason=None)
    gap = figure.sentence.slice(last.number.end, figure.number.start)
    if _TO_BE.search(gap) and same_kind(figure.number, last.number):
        return replace(figure, metric=whole, cue=last.cue, noun=last.noun, carried=True, reason=None)
    return None

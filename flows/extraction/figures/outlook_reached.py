"""What says of a figure that it is there, whatever is planned or entertained beside it."""

import re
from collections.abc import Callable

from flows.extraction.aims.aims import speaks_of
from flows.extraction.aims.capacity_outlook import COULD, ENLARGED, RISING_FROM
from flows.extraction.aims.figure_case import Case, Outlook
from flows.extraction.aims.figure_sites import COMING
from flows.extraction.grammar.figure import Figure
from flows.extraction.lexicon.aim_words import AIMS, OUTLOOK
from flows.extraction.metrics.employed import is_employed
from flows.extraction.metrics.held_levels import is_being_made, is_held
from flows.extraction.metrics.job_metrics import goes
from flows.extraction.metrics.money_spent import SPENT_BEHIND
from flows.extraction.metrics.off_the_mark import is_reached_beside
from flows.extraction.timing.figure_now import added_to, at_hand, flows_so_far, now_they_do, told_aside_now
from flows.extraction.timing.past_aims import THAT_WAS_MEANT
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.records import replace

# "Means to treble its workforce of 2,000": those are there.
_MULTIPLIES = Needing(
    r"\b(?:doubl|trebl|tripl|quadrupl)\w+ (?:(?:its|the|their) (?:[\w-]+ ){0,3}?(?:workforce|staff|headcount|network"
    r"|capacity|output"
    r"|payroll)\b[^,;]{0,15}? of (?:about |some |around )?"
    r"|(?:its|the|their|[A-Z][\w&-]+(?:'s|s')) (?:(?:current|present|existing|some|about|around) )*)\Z"
)
# "90,000 cars a year are possible": that can be made, and are not only thought of.
_POSSIBLE = re.compile(r"[^,;]{0,40}?\b(will be|would be|should be|is|are|was|were) (?:[a-z]+ )?possible\b")
# "Capacity stays at 390,000": what does not move is there, unless it is to stay.
_STAYS = Needing(
    rf"(?<!will )(?<!to )(?<!should )(?<!would )\b(?:stays?|stayed|remains?|remained|holds?|held|is (?:kept|left"
    rf"|frozen|stuck)|are (?:kept|left|frozen|stuck)"
    rf"|(?<!target )(?<!goal )(?<!aim )(?<!forecast )(?<!figure )stands?)(?: unchanged| steady| constant| stable"
    rf"| put| flat)?(?: at| on)?{ABOUT} \Z"
)
# "Its staff of 120 is to double": those are there.
_IS_TO_DOUBLE = Needing(
    r"(?: (?:[A-Za-z][\w-]* ){0,5}?[A-Za-z][\w-]*)?,? (?:is|are|will|would|should)"
    r"(?: (?:expected|set|due|planned|soon))?(?: to)?(?: be)?"
    rf"(?: (?:{APPROXIMATOR}))? (?:doubled?|trebled?|tripled?|quadrupled?)\b"
)
_LEVELS_THERE = frozenset({"production_capacity", "jobs", "outlet_count", "charging_point_count", "market_count"})
# "Having fallen just short of 200,000 in 2025": not quite so many.
_FELL_SHORT = Needing(
    rf"\b(?:fell|fallen|falling|finished|ended|stayed|came|stopped|remained)(?: (?:up|just|well|far|only|slightly"
    rf"|somewhat|narrowly|a|little|way))* short of{ABOUT} \Z"
)
_TO_BE_ENLARGED = re.compile(r"\b(?:to|will|would|should|be|could|may) (?:\w+ )?\Z")


def _capacity(case: Case) -> Outlook | None:
    """Capacity that could be used, or that was enlarged: it is there."""
    if case.figure.metric != "production_capacity":
        return None
    before = case.figure.before
    possible = _POSSIBLE.match(case.figure.after)
    if possible is not None:
        to_come = case.figure.site == COMING and possible[1] in ("is", "are")
        return case.reached()[0], to_come or possible[1].endswith(" be")
    enlarged = ENLARGED.search(before) and not _TO_BE_ENLARGED.search(ENLARGED.split(before)[0] + " ")
    return case.reached() if COULD.search(case.sentence.text) or enlarged else None


def _bound(figure: Figure) -> str:
    """The words of a bound that the number begins with: "just short of "."""
    found = _BOUND.match(figure.number.surface)
    return found[0] if found is not None else ""


_BOUND = re.compile(r"[a-z][a-z ]*")


def _planned_beside(case: Case) -> bool:
    """Whether words of planning stand by a figure, and not by the one behind it: "24 dealers now and 35 planned"."""
    limit = case.figure.window[1]
    return any(c.start < limit for c in case.clause.cues("plan", "future", "settled", "hedge"))


# "The 160,000th car to be built there": it is.
_NTH_TO_BE = re.compile(r" (?:[\w-]+ ){1,3}to (?:be (?:built|made|sold|delivered|produced)|leave|come off|roll off)\b")


# "Of its 350 outlets a hundred will be rebuilt": so many are there.
_OF_ITS = re.compile(
    r"(?:\A|[;:] )\W*(?:[Oo]f|[Oo]ut of|[Aa]mong) (?:(?:the|its|their|all|some|about|these|[A-Z][\w&-]+(?:'s|s')) )*\Z"
)
_YET = re.compile(
    r"[^,;]{0,60}\b(?:planned|envisaged|promised|targeted|announced|to (?:come|be|open)|due|will|would|should|wants?"
    r"|plans?|intends?)\b"
)


# "From 900 outlets in 88 countries the network is to grow".
_FROM_SO_MANY_IN = re.compile(
    r"\b[Ff]rom (?:about |some |around )?[\d,.]+ (?:[a-z-]+ ){1,3}in (?:about |some |around )?\Z"
)


# "Some 25 dealers have agreed to sell it", "28 dealers are ready to": they are there, whatever they are to do.
_SIGNED_UP = re.compile(
    r"(?: [\w'-]+){1,5}? (?:(?:have|has|had) (?:already |so far |now |since )?"
    r"(?:agreed(?! to (?:close|leave|give|end|drop))"
    r"|signed|committed|undertaken"
    r"|joined|enrolled|been (?:found|appointed|signed|chosen|named|won|recruited|picked))|(?:are|were|stand)(?: now"
    r"| already)? (?:(?:ready|prepared)"
    r"(?! to (?:sign|join|invest|talk|negotiate|wait|sue|leave|consider))|signed up|on board|under contract))\b"
)
# "The 14 dealers will be joined by six more".
_JOINED_BY = re.compile(
    r"(?: [\w'-]+){1,6}? (?:will|would|should|are to|is to|are due to)(?: soon| then| later)? be (?:joined|complemented"
    r"|supplemented|followed|augmented) by\b"
)


def _is_whole(case: Case) -> bool:
    """Whether a level is told as that of which a part is told behind it."""
    if case.figure.metric not in _LEVELS_THERE or _OF_ITS.search(case.in_sentence) is None:
        return False
    return _YET.match(case.figure.after) is None


# "With 522 outlets in 236 cities it wants 700 by the end of the year": those it has.
_WITH_SO_MANY = re.compile(rf"\W*With{ABOUT} \Z")
_WANTS_MORE = re.compile(
    r"[^;:.]{0,60}? (?:it|they|he|she|the [a-z]+|[A-Z][\w&-]+) (?:wants?|plans?|aims?|hopes?|intends?)\b[^;:.]*\d"
)


def _there(case: Case) -> Outlook | None:
    """What is multiplied, spoken of, told aside, at hand, employed, or risen from."""
    figure, number, sentence = case.figure, case.number, case.sentence
    if (
        _MULTIPLIES.search(figure.before, of=figure.sentence.text)
        or (speaks_of(figure) and not case.ahead and not case.due)
        or told_aside_now(figure)
        or (at_hand(figure) and not _planned_beside(case))
        or (figure.metric == "jobs" and is_employed(figure))
        or RISING_FROM.match(sentence.slice(number.end, number.end + 110), of=sentence.text)
        or (figure.metric in _LEVELS_THERE and _IS_TO_DOUBLE.match(figure.after, of=figure.sentence.text))
        or is_held(figure)
        or (figure.metric == "investment" and SPENT_BEHIND.match(figure.after))
        or (flows_so_far(figure) and not case.ahead and not case.clause.cues("plan", "future", "settled", "hedge"))
        or (number.surface.endswith(("st", "nd", "rd", "th")) and _NTH_TO_BE.match(figure.after))
        or (
            figure.metric in _LEVELS_THERE
            and _STAYS.search(figure.before, of=figure.sentence.text)
            and not case.ahead
            and not case.due
        )
        or (
            _FELL_SHORT.search(figure.before + _bound(figure))
            and not THAT_WAS_MEANT.match(figure.after, of=figure.sentence.text)
        )
        or added_to(figure)
        or (figure.metric == "outlet_count" and _SIGNED_UP.match(figure.after))
        or (figure.metric in _LEVELS_THERE and _JOINED_BY.match(figure.after))
        or (figure.metric in _LEVELS_THERE and now_they_do(figure))
        or is_reached_beside(figure)
        or _is_whole(case)
        or (
            figure.metric in _LEVELS_THERE
            and _WITH_SO_MANY.fullmatch(case.in_sentence)
            and _WANTS_MORE.match(sentence.slice(number.end, sentence.end))
        )
        or (figure.metric == "market_count" and _FROM_SO_MANY_IN.search(case.in_sentence))
    ):
        return case.reached()
    return None


def _going(case: Case) -> Outlook | None:
    """Jobs that go: "one shift is dropped in January and 1,000 jobs go with it"."""
    if case.figure.metric != "job_cuts" or not goes(case.figure):
        return None
    return replace(case.view, certainty="asserted") if case.view.certainty == "denied" else case.view, True


# "As X reported a first-quarter net loss of", "after it had published its first annual profit, ": there already.
_REPORTED = Needing(
    r"\b(?:as|after|when|while|since|and) (?:[\w&'-]+ ){1,4}?(?:(?:has|had) )?(?:report|post|publish|book|record"
    r"|disclos|announc|reveal|suffer|present)(?:s|es|ed) (?:an?|its|their|the|another) [^;]{0,80}\Z"
)
_FORECAST = re.compile(rf"\b(?:{OUTLOOK}|{AIMS}|plans?|expect\w*)\b")


def _reported(case: Case) -> Outlook | None:
    """A profit or revenue that was reported when something else was planned."""
    if case.figure.metric not in ("profit", "revenue"):
        return None
    told = _REPORTED.search(case.in_sentence, of=case.sentence.text)
    return case.reached() if told is not None and _FORECAST.search(told[0]) is None else None


def _being_made(case: Case) -> Outlook | None:
    """What is under way is to be reached till its time is over."""
    return (case.view, not case.over) if is_being_made(case.figure) else None


# "Of the 8,500 jobs that it pledged, 1,200 exist", "half of the 500 million promised is spent": what was promised.
_OF_THE = re.compile(
    r"\b(?:[Oo]f|[Oo]ut of|(?:[Hh]alf|[Mm]ost|[Mm]uch|[Pp]art|thirds?|quarters?|fifths?|per ?cent) of) the \Z"
)
_WAS_PROMISED = re.compile(
    r"(?: \([^)]*\))?(?: [a-z-]+){0,2}?(?: (?:that |which )?(?:it|they|the [a-z]+|[A-Z][\w&-]+)(?: had| has| have)?)? "
    r"(?:promised|pledged|vowed)\b"
)


def _promised(case: Case) -> Outlook | None:
    """What was promised, of which a part is told to be there."""
    told = case.figure.metric in ("jobs", "investment", "outlet_count", "charging_point_count")
    promised = told and _OF_THE.search(case.figure.before) and _WAS_PROMISED.match(case.figure.after)
    return (case.view, True) if promised else None


REACHED: tuple[Callable[[Case], Outlook | None], ...] = (_promised, _going, _reported, _capacity, _there, _being_made)

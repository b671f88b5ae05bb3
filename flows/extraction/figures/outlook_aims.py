"""What says of a figure that it is, or was, an aim: pledged, moved, missed, budgeted, given up."""

import re
from collections.abc import Callable

from flows.extraction.aims.aim_compounds import is_aim_compound, is_dropped_compound
from flows.extraction.aims.aims import (
    AIM_HERE,
    AIMED,
    BUDGETED,
    BUDGETED_AFTER,
    DROPPED,
    DROPPED_AFTER,
    HISTORY,
    MET,
    STANDS,
    is_moved_on,
    told_as_aim,
    was_an_aim,
)
from flows.extraction.aims.figure_case import Case, Outlook
from flows.extraction.aims.missed_aims import is_missed
from flows.extraction.aims.moved_aims import moved_certainty, moved_to
from flows.extraction.figures.outlook_plans import ESTIMATED_FOR
from flows.extraction.grammar.figure import FLOWS
from flows.extraction.grammar.reach import own_words
from flows.extraction.grammar.second_verbs import SECOND_PLAN
from flows.extraction.lexicon.aim_words import AIM, OUTLOOK
from flows.extraction.metrics.pledges import NOT_GIVEN_UP
from flows.extraction.timing.figure_tense import SHORT_OF, is_done
from flows.extraction.timing.past_aims import (
    AIM_COMES_DOWN,
    AIM_OF_OLD,
    HAD_RECKONED,
    IT_HAD_BEEN,
    IT_WAS_OF_OLD,
    ONCE,
    PREVIOUS_AIM,
    PROMISED,
    THAT_WAS_MEANT,
    UNTIL_NOW,
    WAS_THE_PLAN,
    WAS_TO_HAVE,
)
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.records import replace


def _pledged(case: Case) -> Outlook | None:
    """A pledge to go all electric, kept or given up."""
    if case.number.label != "pledge":
        return None
    if case.number.comparator == "denied":
        return case.denied()
    kept = NOT_GIVEN_UP.search(case.in_clause) is not None
    return (replace(case.view, certainty="asserted") if kept else case.view), True


_HAS_MET = re.compile(
    r"(?<!to )(?<!not )(?<!will )(?<!would )\b(?:met|reached|achieved|fulfilled|hit)(?: [a-z]+ly)? (?:its|the"
    r"|their|this year's)(?: [a-z-]+)? \Z"
)


def _compound(case: Case) -> Outlook | None:
    """An aim that the number is a part of: "its 5.5-million annual target"."""
    if not is_aim_compound(case.figure):
        return None
    if _HAS_MET.search(case.figure.before) and not SHORT_OF.search(case.clause.text):
        return case.reached()
    return case.denied() if is_dropped_compound(case.figure) else (replace(case.view, certainty="asserted"), True)


def _meant(case: Case) -> Outlook | None:
    """What was meant to be ("50,000, which had been meant"): an aim, given up where another takes its place."""
    if not THAT_WAS_MEANT.match(case.figure.after, of=case.sentence.text) or is_done(case.figure):
        return None
    # "Will not reach the 25,000 it once planned for this year".
    given_up = case.figure.base or (case.view.certainty == "denied" and not case.over)
    return replace(case.view, certainty="denied" if given_up else "asserted"), True


_INSTEAD = re.compile(r"\b(?:[Ii]nstead of|[Rr]ather than|[Ii]n place of) (?:the )?(?:[a-z]+ ){0,2}\Z")


_SOLD_SO_MANY = re.compile(
    rf"\b(?:sold|delivered|built|made|exported|shipped|registered|managed|achieved|reached){ABOUT} \d"
)
# "Instead of the 300,000 a year it announced for 2030, it is now satisfied with 250,000".
_IN_PLACE_OF = Needing(
    rf"\b(?:[Ii]nstead of|[Ii]n place of|[Ii]n lieu of|[Rr]ather than)(?: (?:the|its|{APPROXIMATOR}|a|selling|building"
    r"|making|exporting|delivering|originally|planned|targeted))* \Z"
)


def _moved_from(case: Case) -> Outlook | None:
    """The number that a plan, or a level, is moved from."""
    if not case.figure.base:
        return None
    if AIM_COMES_DOWN.match(case.figure.after):
        return case.denied()
    if not case.over and ESTIMATED_FOR.match(case.figure.after):
        # "Hopes for 220 billion in 2027, up from 170 billion estimated for this year".
        return replace(case.view, certainty="asserted"), True
    if (
        _EXPECTS_TO_RISE.search(case.in_clause, of=case.sentence.text)
        and PREVIOUS_AIM.search(case.in_clause, of=case.sentence.text) is None
    ):
        # "Expects sales to increase to 168,000 from 154,000": so many are sold.
        return case.reached()[0], case.ahead
    promised = PROMISED.match(case.figure.after) is not None
    moved = is_moved_on(case.figure, promised) and (not case.over or was_an_aim(case.figure))
    moved = moved or _was_the_aim(case)
    if not moved and case.figure.metric in FLOWS and _INSTEAD.search(case.figure.before):
        # "Counts on 1.26 million instead of 1.6 million"; "sold 900 cars instead of 1,200": none of these were sold.
        behind = case.sentence.slice(case.number.end, case.sentence.end)
        missed = is_done(case.figure) or case.over or _SOLD_SO_MANY.search(behind) is not None
        return (replace(case.view, certainty="asserted"), True) if missed else case.denied()
    return case.denied() if moved else (case.reached()[0], case.ahead)


# "Now expects 20,000, down from its previous goal of 25,000".
_FROM_THE_OLD = Needing(
    rf"\b(?:from|than|below|above|instead of|against|compared (?:with|to)|replac(?:es|ed|ing)|and not) (?:its|the|their"
    rf"|an?|his|[A-Z][\w&-]+'s?) (?:previous|earlier|prior|former|old|original|initial) (?:[\w-]+ ){{0,2}}?"
    rf"(?:{OUTLOOK}|{AIM}|estimate|projection|plan)s?\b[^;:,\d]{{0,40}}\Z"
    # "A 10% decrease from the target of 500,000".
    rf"|\b(?:decrease|reduction|cut|drop|increase|rise|revision|up|down) (?:from|on) (?:its|the|their"
    rf"|an?) (?:[\w-]+ ){{0,2}}?"
    rf"(?:{OUTLOOK}|{AIM}|plan)s? (?:of|for|at){ABOUT} \Z"
)


def _replaced(case: Case) -> Outlook | None:
    """The old aim that a new one is held against."""
    if case.over or is_done(case.figure):
        return None
    held = _FROM_THE_OLD.search(case.in_clause, of=case.sentence.text)
    return case.denied() if held is not None else None


_EXPECTS_TO_RISE = Needing(
    r"\b(?:expects?|expected|sees|forecasts?|projects?|predicts?|anticipates?) (?:(?!target|goal|forecast"
    r"|plan)[\w'-]+ ){0,6}?"
    r"(?:sales|deliveries|exports|output|production|revenues?|profits?|volumes?|shipments"
    r"|those)(?: [\w'-]+){0,6}? to (?:[a-z]+ly )?"
    r"(?:rise|increase|grow|climb|jump|surge|fall|drop|decline|decrease|slip|shrink|improve)\b[^;:]*\bfrom\b[^;:]{0,20}\Z"
)


# "130,000, up from an earlier goal of 100,000": of old is what it is held against.
_HELD_AGAINST = re.compile(r"\b(?:from|than|instead|against|up|down|over|above|below|compared)\b")


def _was_the_aim(case: Case) -> bool:
    """Whether a number is what the aim of the sentence before had been: "previously it had been 1.87 million"."""
    return case.figure.aimed and not case.over and IT_HAD_BEEN.match(case.in_sentence) is not None


def _former(case: Case) -> Outlook | None:
    """Aims of former times: "the previous goal was 50,000", "once 50,000 were planned"."""
    figure, clause, number = case.figure, case.clause, case.number
    text = case.sentence.text
    if moved_to(figure) and not case.over:
        return None
    previous = PREVIOUS_AIM.search(case.in_clause, of=text) is not None and not STANDS.search(case.in_clause)
    until_now = UNTIL_NOW.match(figure.after, of=text) and AIMED.search(case.in_sentence)
    of_old = AIM_OF_OLD.search(case.in_sentence, of=text) is not None and not case.over
    aimed_before = any(c.end < number.start for c in case.sentence.cues("plan", "future", "settled"))
    of_old = of_old or (aimed_before and not case.over and IT_WAS_OF_OLD.search(case.in_sentence, of=text) is not None)
    if previous or of_old or _was_the_aim(case) or WAS_THE_PLAN.match(figure.after, of=text) or until_now:
        return case.denied()
    if _IN_PLACE_OF.search(figure.before, of=text) and not (figure.base or case.over or is_done(figure)):
        return case.denied()
    if WAS_TO_HAVE.search(clause.text) and not is_done(figure):
        # "650 dealerships were to have offered it by 2026": and will not.
        return case.denied()
    once = ONCE.search(clause.text)
    behind = once is not None and clause.start + once.start() > number.end
    if (
        behind
        and once is not None
        and _HELD_AGAINST.search(case.sentence.slice(number.end, clause.start + once.start()))
    ):
        once = None
    if once is not None and not (once[0].startswith("original ") and clause.start + once.start() > number.end):
        stated = case.over and "supposed" not in clause.text
        return (case.view, True) if stated else case.denied()
    return None


def _dropped_after(case: Case) -> bool:
    """Whether what stands behind says that the aim is given up; people who are let go are no aim."""
    dropped = DROPPED_AFTER.match(case.figure.after, of=case.figure.sentence.text)
    people = case.figure.metric in ("jobs", "job_cuts")
    return dropped is not None and not (people and dropped[0].endswith("let go"))


def _met(case: Case) -> Outlook | None:
    """What was met is reached; what was missed was an aim."""
    met = MET.search(case.clause.text)
    if met is not None and not SHORT_OF.search(case.clause.text):
        behind = case.sentence.slice(case.clause.start + met.end(), case.number.start)
        if case.clause.start + met.end() > case.number.start or SECOND_PLAN.search(behind) is None:
            return case.reached()
    if _dropped_after(case) and AIM_HERE.search(case.in_clause):
        return case.denied()
    if case.number.value is None:
        return (case.view, True) if told_as_aim(case.figure, case.over) else None
    if is_missed(case.figure):
        return case.reached()[0], True
    return (case.view, True) if told_as_aim(case.figure, case.over) else None


def _budgeted(case: Case) -> Outlook | None:
    """What is set aside is to be spent till its time is over."""
    budgeted = BUDGETED.search(case.figure.before, of=case.figure.sentence.text) or BUDGETED_AFTER.match(
        case.figure.after, of=case.figure.sentence.text
    )
    had = case.over and HAD_RECKONED.search(case.in_clause) is not None
    return (case.view, had or not case.over) if budgeted else None


def _done(case: Case) -> Outlook | None:
    """What is told as done, and not for a time to come."""
    if (
        case.view.plan is not None
        and case.view.plan.start >= case.number.end
        and _IN_MIND.fullmatch(case.view.plan.surface)
    ):
        return None
    return (case.view, False) if is_done(case.figure) and not case.ahead and not case.awaited else None


# "Has 5.5 million cars in mind": it has not sold them.
_IN_MIND = re.compile(r"in (?:mind|view|sight|prospect|its sights|their sights|store)")


def _dropped(case: Case) -> Outlook | None:
    """An aim that is dropped, lowered, or of the past."""
    if DROPPED.search(own_words(case.figure.before[-110:])) or _dropped_after(case):
        return case.denied()
    lowered = moved_certainty(case.figure)
    if lowered is not None:
        return replace(case.view, certainty=lowered), True
    return case.denied() if HISTORY.search(case.clause.text) else None


AIMS: tuple[Callable[[Case], Outlook | None], ...] = (
    _pledged,
    _compound,
    _meant,
    _moved_from,
    _replaced,
    _former,
    _met,
    _budgeted,
    _done,
    _dropped,
)

"""Whether a figure is one to be reached or one that was reached, and how sure the source is of it."""

import re
from datetime import date

from flows.extraction.aims import (
    AIM_HERE,
    AIMED,
    BUDGETED,
    BUDGETED_AFTER,
    DROPPED,
    DROPPED_AFTER,
    GROWS,
    HISTORY,
    MET,
    STANDS,
    is_moved_on,
    moved_certainty,
    speaks_of,
    told_as_aim,
    was_to_be,
)
from flows.extraction.capacity_outlook import COULD, ENLARGED, RISING_FROM, SCOPE_ENDS, capacity_to_come, is_aside
from flows.extraction.coming_times import is_open
from flows.extraction.country_counts import PROGRAMME
from flows.extraction.figure import Figure
from flows.extraction.figure_now import at_hand, told_aside_now
from flows.extraction.figure_sites import COMING
from flows.extraction.figure_tense import NO_TELLING, PAST, SHORT_OF, TO_PLAN, is_done
from flows.extraction.held_levels import is_being_made, is_held
from flows.extraction.job_metrics import EMPLOYED
from flows.extraction.missed_aims import is_missed
from flows.extraction.money_spent import is_spent
from flows.extraction.past_aims import HAD_AIMED, ONCE, PREVIOUS_AIM, PROMISED, THAT_WAS_MEANT, UNTIL_NOW, WAS_THE_PLAN
from flows.extraction.periods import Period
from flows.extraction.reach import own_words
from flows.extraction.records import replace
from flows.extraction.stance import Stance, stance

_ABLE = re.compile(
    r"\b(?:can|able to) (?:\w+ )?(?:sell|deliver|export|register|reach|hand over|place|achieve|ship)\b[^,;]{0,30}\Z"
)
_CREATING = re.compile(
    r"\b(?:creat(?:e|es|ing)|bring(?:s|ing)?|generat(?:e|es|ing)|means?|involves?|secures?|promises?|is worth)\b"
    r"(?: [^,;]{0,40} and)?[^,;]{0,25}\Z"
)
_IN_RANGE = re.compile(r"\A (?:in|of) (?:the|its) (?:[\w'-]+ )?(?:range|line-?up|portfolio)\b")


# "Means to treble its workforce of 2,000": those are there.
_MULTIPLIES = re.compile(
    r"\b(?:doubl|trebl|tripl|quadrupl)\w+ (?:its|the|their) (?:[\w-]+ ){0,3}?(?:workforce|staff|headcount|network"
    r"|capacity|output"
    r"|payroll)\b[^,;]{0,15}? of (?:about |some |around )?\Z"
)


def outlook(figure: Figure, period: Period | None, reference: date | None) -> tuple[Stance, bool]:
    """How sure the figure is, and whether it is to be reached (a target) or reached (a result).

    Told as done, it is a result; told as planned, or for a time to come, it is a target. What runs counts as reached,
    what is yet to be
    built or spent does not. A figure that a plan is moved from is a target denied.
    """
    sentence, number = figure.sentence, figure.number
    view = _in_scope(figure, stance(sentence, number.start))
    clause = sentence.clause_at(number.start)
    if clause.text.startswith(", with ") and view.certainty == "asserted":
        main = stance(sentence, clause.start - 1)
        view = replace(main, plan=view.plan or main.plan) if main.certainty == "hedged" or main.plan else view
    if figure.metric == "production_capacity" and (
        COULD.search(sentence.text)
        or (
            ENLARGED.search(figure.before)
            and not re.search(
                r"\b(?:to|will|would|should|be|could|may) (?:\w+ )?\Z", ENLARGED.split(figure.before)[0] + " "
            )
        )
    ):
        return _plain(view), False
    over = period is not None and reference is not None and period.end is not None and period.end < reference
    ahead = period is not None and reference is not None and period.start is not None and period.start > reference
    due = period is not None and period.relation == "by"
    if _MULTIPLIES.search(figure.before) or (speaks_of(figure) and not ahead and not due):
        return _plain(view), False
    if told_aside_now(figure) or (at_hand(figure) and not clause.cues("plan", "future", "settled", "hedge")):
        return _plain(view), False
    if (figure.metric == "jobs" and EMPLOYED.search(figure.before)) or RISING_FROM.match(
        sentence.slice(number.end, number.end + 110)
    ):
        return _plain(view), False
    if is_held(figure):
        return _plain(view), False
    if is_being_made(figure):
        return view, not over
    if number.label == "pledge":
        given_up = number.comparator == "denied"
        return (replace(view, certainty="denied") if given_up else view), True
    if THAT_WAS_MEANT.match(figure.after) and not is_done(figure):
        return replace(view, certainty="denied" if figure.base else "asserted"), True
    if figure.base:
        moved = is_moved_on(figure, PROMISED.match(figure.after) is not None) and not over
        return (replace(view, certainty="denied"), True) if moved else (_plain(view), ahead)
    previous = PREVIOUS_AIM.search(sentence.slice(clause.start, number.start))
    if previous is not None and not STANDS.search(sentence.slice(clause.start, number.start)):
        return replace(view, certainty="denied"), True
    if WAS_THE_PLAN.match(figure.after) or (
        UNTIL_NOW.match(figure.after) and AIMED.search(sentence.slice(sentence.start, number.start))
    ):
        return replace(view, certainty="denied"), True
    once = ONCE.search(clause.text)
    if once is not None and not (once[0].startswith("original ") and clause.start + once.start() > number.end):
        return replace(view, certainty="denied" if not over or "supposed" in clause.text else view.certainty), True
    if MET.search(clause.text) and not SHORT_OF.search(clause.text):
        return _plain(view), False
    if number.value is not None and is_missed(figure):
        return _plain(view), True
    if number.value is not None and told_as_aim(figure, over):
        return view, True
    coming = due and reference is not None and period is not None and period.end is not None and not over
    if BUDGETED.search(figure.before) or BUDGETED_AFTER.match(figure.after):
        return view, not over
    if is_done(figure) and not ahead and not coming:
        return view, False
    if DROPPED.search(own_words(figure.before[-110:])) or DROPPED_AFTER.match(figure.after):
        return replace(view, certainty="denied"), True
    lowered = moved_certainty(figure)
    if lowered is not None:
        return replace(view, certainty=lowered), True
    if HISTORY.search(clause.text):
        return replace(view, certainty="denied"), True
    if figure.metric == "model_count" and _IN_RANGE.match(figure.after):
        return _plain(view), False
    if figure.metric == "investment":
        return view, not is_spent(figure) or ahead or due
    if (
        figure.metric == "production_capacity"
        and is_aside(figure)
        and re.search(r"\b(?:clos|shut|mothball|sell|sold|idle|stop|end)\w*\b", clause.text)
    ):
        return _plain(view), False
    if figure.metric == "production_capacity":
        return view, capacity_to_come(figure, view) or ahead or due
    if over and not due:
        return view, was_to_be(figure)
    planned = view.plan is not None or view.certainty == "hedged" or ahead or (due and not over)
    if figure.period is None and period is not None and period.relation == "by" and not is_done(figure):
        planned = True
    planned = (
        planned
        or (
            PROGRAMME.search(sentence.slice(sentence.start, number.start)) is not None
            and not over
            and not is_done(figure)
        )
        or _ABLE.search(figure.before) is not None
        or (
            figure.metric == "jobs"
            and _CREATING.search(sentence.slice(max(clause.start, number.start - 90), number.start)) is not None
        )
    )
    if not planned and is_open(figure, period, reference) and PAST.search(NO_TELLING.sub("", _leading(figure))) is None:
        planned = True
    if not planned and figure.labelled and figure.metric == "jobs" and figure.site == COMING:
        planned = True
    if not planned and over is False and HAD_AIMED.search(_leading(figure)):
        planned = True
    if not planned and GROWS.search(figure.before):
        planned = True
    if (
        not planned
        and (figure.metric or "").startswith("new_")
        and reference is not None
        and period is not None
        and period.end is not None
        and (period.end - reference).days > 20
    ):
        planned = True
    if figure.metric == "job_cuts" and not planned:
        near = sentence.slice(clause.start, number.start) + figure.after[:40]
        gone = PAST.search(
            re.sub(r"\b(?:are|is) (?:directly )?(?:affected|hit|lost)\b|\bwere (?:agreed|announced|named)\b", "", near)
        ) or _GONE.search(near)
        return view, gone is None
    if figure.metric in ("new_model_count", "new_market_count", "new_outlet_count") and not planned:
        planned = (
            re.search(
                r"\b(?:are|is) (?:being|in|planned|confirmed|to|due|on the way)\b|\bcome first\b|\bwill\b|\bto\b"
                r"|\bfor\b",
                clause.text,
            )
            is not None
        )
    if (
        not planned
        and period is None
        and re.search(r"\b(?:target|goal|aim|objective)\b", clause.text)
        and not MET.search(clause.text)
    ):
        planned = (
            AIM_HERE.search(figure.before) is not None
            or re.match(r"\A[^,;]{0,40}\b(?:goal|target|aim|the plan)\b", figure.after) is not None
        )
    return view, planned


_GONE = re.compile(r"\b(?:laid off|let go|shed|cut|went|gone|left|axed|dismissed)\b")
_THAN = re.compile(r"\b(?:than|as)(?: \w+ly)? \Z")


def _in_scope(figure: Figure, view: Stance) -> Stance:
    """The stance without the plans and doubts that stand behind the number in a thought of their own ("70 dealers
    today, a figure it intends …").
    """
    clause = figure.sentence.clause_at(figure.number.start)
    stop = SCOPE_ENDS.search(figure.sentence.slice(figure.number.end, clause.end))
    limit = figure.number.end + stop.start() if stop is not None else clause.end
    plans = [
        m
        for m in clause.cues("plan", "future", "settled")
        if m.start < limit
        and not (m.id == "ahead" and figure.sentence.after(m, 4) == " of ")
        and not (m.surface.endswith("ed") and _THAN.search(figure.sentence.before(m, 14)))
        and not (m.surface == "plan" and TO_PLAN.search(figure.sentence.before(m, 16)))
    ]
    plan = min(plans, key=lambda m: abs(m.start - figure.number.start), default=None)
    doubt = view.doubt if view.doubt is not None and view.doubt.start < limit else None
    if view.doubt is not None and doubt is None:
        return replace(view, planned=plan is not None, certainty="asserted", plan=plan, doubt=None)
    return replace(view, plan=plan, planned=view.certainty == "hedged" or plan is not None)


def _leading(figure: Figure) -> str:
    """The words up to a figure and its own behind it, with what a colon before them announces."""
    sentence, number = figure.sentence, figure.number
    clause = sentence.clause_at(number.start)
    announced = sentence.slice(sentence.start, clause.start).rstrip().endswith(":")
    start = sentence.start if announced else clause.start
    return sentence.slice(start, number.end) + re.split(r"[,;]", sentence.slice(number.end, clause.end))[0]


def _plain(view: Stance) -> Stance:
    return replace(view, certainty="asserted")

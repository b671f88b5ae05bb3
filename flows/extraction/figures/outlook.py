"""Whether a figure is one to be reached or one that was reached, and how sure the source is of it."""

import re
from datetime import date

from flows.extraction.aims.capacity_outlook import SCOPE_ENDS
from flows.extraction.aims.figure_case import Case, Outlook
from flows.extraction.figures.outlook_aims import AIMS
from flows.extraction.figures.outlook_plans import PLANS
from flows.extraction.figures.outlook_reached import REACHED
from flows.extraction.grammar.figure import Figure
from flows.extraction.grammar.stance import Stance, stance
from flows.extraction.periods.periods import Period
from flows.extraction.timing.figure_tense import TO_PLAN
from flows.extraction.wording.approximators import ABOUT
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.records import replace

# The first that has something to say decides: what is there before what was an aim, and that before what is to come.
_DECIDERS = (*REACHED, *AIMS, *PLANS)
# "More ambitious plans than its 4% share": held against what is there.
_THAN_ITS = Needing(r"\bthan (?:its|their|the)\b")
# What a figure shows is open, and not the figure.
_SHOWS = re.compile(r"(?i)(?:suggest|indicat|impl|hint)")
_OR = Needing(rf", (?:or|that is|i\.e\.|equal to|equivalent to|in other words){ABOUT} \Z")
# Behind a colon a statement of what has been done is none of the doubt before it.
_ANSWERS = re.compile(
    r": [^:]*\b(?:has|have|had|was|were) (?:already |so far |now )?(?:\w+ed|cut|sold|made|built|shed|lost)\b"
)
# "126,393 were bound for buyers abroad": where they went.
_BOUND = frozenset({"bound for", "destined for", "headed for"})
_WERE = re.compile(r"\b(?:was|were|had been|have been)(?: all| mostly| mainly| largely)? \Z")
# "Its cars are to be had in 119 countries": they are there.
_IS_TO = frozenset({"is to", "are to", "to be"})
_BE_HAD = re.compile(r" (?:be )?(?:had|found|seen|bought)\b")
_ASIDE = re.compile(r", [^,;()]*\bto\b[^,;()]*, ")
_CLOSING = re.compile(r"(?: [a-z-]+){0,3}, ")
_THAN = re.compile(r"\b(?:than|as)(?: \w+ly)? \Z")


def outlook(figure: Figure, period: Period | None, reference: date | None) -> Outlook:
    """How sure the figure is, and whether it is to be reached (a target) or reached (a result).

    Told as done, it is a result; told as planned, or for a time to come, it is a target. What runs counts as reached,
    what is yet to be built or spent does not. A figure that a plan is moved from is a target denied.
    """
    case = Case(figure, _view(figure), period, reference)
    return next(told for decider in _DECIDERS if (told := decider(case)) is not None)


def _view(figure: Figure) -> Stance:
    """The stance of the words about a figure; what "with" adds is planned or doubted as what it is added to."""
    sentence, clause = figure.sentence, figure.sentence.clause_at(figure.number.start)
    view = _in_scope(figure, stance(sentence, figure.number.start))
    if _takes_jobs(figure, view):
        view = replace(view, certainty="asserted", planned=view.plan is not None, doubt=None)
    if _comes_later(figure, view):
        view = replace(view, certainty="asserted", planned=True, plan=view.plan or view.doubt, doubt=None)
    if not clause.text.startswith(", with ") or view.certainty != "asserted":
        return view
    main = stance(sentence, clause.start - 1)
    return replace(main, plan=view.plan or main.plan) if main.certainty == "hedged" or main.plan else view


# "Is postponing production at its 4 billion euro plant": what begins later is not given up, though a plan is.
_LATER = re.compile(r"(?i)(?:postpon|delay|defer|push|put(?:s|ting)? (?:off|back)|reschedul|slip)")
_BEGINS = re.compile(r" (?:the )?(?:start|launch|opening|production|output|construction|operations|work)\b")


def _comes_later(figure: Figure, view: Stance) -> bool:
    """Whether what is denied of a figure is only that something begins when it was planned to."""
    doubt = view.doubt
    if view.certainty != "denied" or doubt is None or _LATER.match(doubt.surface) is None:
        return False
    return _BEGINS.match(figure.sentence.slice(doubt.end, figure.number.start)) is not None


# "Is axing 4,000 jobs", "does without 35,000 posts": what goes are the jobs, and no plan.
_DO = re.compile(r"\b(?:do|does|doing|did) \Z")
_TAKES = frozenset({"axe", "axes", "axed", "axing", "scrap", "scraps", "scrapped", "scrapping", "without"})


def _takes_jobs(figure: Figure, view: Stance) -> bool:
    """Whether the word that would deny a figure is the verb that takes so many jobs away."""
    doubt = view.doubt
    if (
        figure.metric != "job_cuts"
        or view.certainty != "denied"
        or doubt is None
        or doubt.surface.lower() not in _TAKES
    ):
        return False
    if doubt.surface.lower() == "without" and _DO.search(figure.sentence.before(doubt, 8)) is None:
        return False
    return (
        doubt.end <= figure.number.start
        and _SO_MANY.fullmatch(figure.sentence.slice(doubt.end, figure.number.start)) is not None
    )


_SO_MANY = re.compile(rf"(?: up to| another| a further| a total of)*{ABOUT} ")


def _in_scope(figure: Figure, view: Stance) -> Stance:
    """The stance without the plans and doubts that stand behind the number in a thought of their own ("70 dealers
    today, a figure it intends …").
    """
    clause = figure.sentence.clause_at(figure.number.start)
    behind = figure.sentence.slice(figure.number.end, clause.end)
    stop = SCOPE_ENDS.search(behind)
    closing = (
        _CLOSING.match(behind)
        if _OR.search(figure.sentence.before(figure.number, 30), of=figure.sentence.text)
        else None
    )
    if closing is not None:
        # "A third of its sales, or two million cars, should come from there": told aside of what is to come.
        stop = SCOPE_ENDS.search(behind, closing.end())
    limit = figure.number.end + stop.start() if stop is not None else clause.end
    plans = [
        m
        for m in clause.cues("plan", "future", "settled")
        if m.start < limit
        and not figure.sentence.is_aside_of(m.start, figure.number.start)
        and not (m.id == "ahead" and figure.sentence.after(m, 4) == " of ")
        and not (m.surface.endswith("ed") and _THAN.search(figure.sentence.before(m, 14)))
        and not (
            m.end <= figure.number.start
            and _THAN_ITS.search(figure.sentence.slice(m.end, figure.number.start), of=figure.sentence.text)
        )
        and not (m.surface in _BOUND and _WERE.search(figure.sentence.before(m, 20)))
        and not (m.id in _IS_TO and _BE_HAD.match(figure.sentence.after(m, 12)))
        and not (m.surface == "plan" and TO_PLAN.search(figure.sentence.before(m, 16)))
    ]
    plan = min(plans, key=lambda m: abs(m.start - figure.number.start), default=None)
    doubt = view.doubt if view.doubt is not None and view.doubt.start < limit else None
    if doubt is not None and figure.sentence.is_aside_of(doubt.start, figure.number.start):
        doubt = None
    if doubt is not None and doubt.start >= figure.number.end and _SHOWS.match(doubt.surface):
        doubt = None  # "more than its 4% share suggests"
    if doubt is not None and _ANSWERS.search(figure.sentence.slice(doubt.end, figure.number.start)):
        doubt = None  # "2,000 jobs could go: X has cut 450 since May"
    if doubt is not None and _ASIDE.match(figure.sentence.slice(doubt.start - 2, figure.number.start)):
        doubt = None  # "the plant, put off to 2028, is to build 150,000"
    if view.doubt is not None and doubt is None:
        return replace(view, planned=plan is not None, certainty="asserted", plan=plan, doubt=None)
    return replace(view, plan=plan, planned=view.certainty == "hedged" or plan is not None)

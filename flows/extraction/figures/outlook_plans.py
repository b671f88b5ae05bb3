"""What says of a figure that it is to come, where nothing tells that it is there or was an aim."""

import re
from collections.abc import Callable

from flows.extraction.aims.aims import AIM_HERE, GROWS, MET, was_to_be
from flows.extraction.aims.capacity_outlook import BREAKS_GROUND, capacity_to_come, is_aside
from flows.extraction.aims.deemed_possible import is_deemed_possible
from flows.extraction.aims.figure_case import Case, Outlook
from flows.extraction.aims.figure_sites import COMING
from flows.extraction.grammar.figure import VEHICLE_FLOWS
from flows.extraction.grammar.headlines import is_to_do
from flows.extraction.lexicon.aim_words import AIM
from flows.extraction.metrics.announced_lists import is_announced
from flows.extraction.metrics.figure_listing import READIED
from flows.extraction.metrics.money_spent import came_to, is_spent
from flows.extraction.metrics.to_do_lists import is_on_a_list, is_ordered, starts_later
from flows.extraction.timing.coming_times import is_open
from flows.extraction.timing.figure_tense import NO_TELLING, PAST, is_done
from flows.extraction.timing.past_aims import HAD_AIMED, HAD_RECKONED
from flows.extraction.wording.approximators import ABOUT, ROUGHLY

_ABLE = re.compile(
    r"\b(?:can|able to) (?:\w+ )?(?:(?:sell|deliver|export|register|reach|hand over|place|achieve|ship|grow|raise|lift"
    r"|increase|boost|expand)\b[^,;]{0,30})?\Z"
)
_CREATING = re.compile(
    r"\b(?:creat(?:e|es|ing)|bring(?:s|ing)?|generat(?:e|es|ing)|means?|involves?|secures?|promises?|is worth)\b"
    r"(?: [^,;]{0,40} and)?[^,;]{0,25}\Z"
)
# What somebody may deem possible without a word of planning: no money, and no count of what stands.
_POSSIBLE = frozenset({*VEHICLE_FLOWS, "market_share", "electrified_share"})
_IN_RANGE = re.compile(r"\A (?:in|of) (?:the|its) (?:[\w'-]+ )?(?:range|line-?up|portfolio)\b")
_GIVEN_AWAY = re.compile(r"\b(?:clos|shut|mothball|sell|sold|idle|stop|end)\w*\b")
_GONE = re.compile(r"\b(?:said (?:goodbye|farewell)|laid off|let go|shed|cut|went|gone|left|axed|dismissed)\b")
# "The closure cost 3,000 jobs"; in the present it would be "costs", in the future "will cost".
_COST = re.compile(
    r"(?<!will )(?<!would )(?<!could )(?<!can )(?<!should )(?<!may )(?<!might )(?<!to )\bcost\b[^,;:]{0,20}\Z"
)
_NOT_OF_THE_CUTS = re.compile(
    r"\b(?:are|is) (?:directly )?(?:affected|hit|lost)\b|\bwere (?:agreed|announced"
    r"|named)\b"
)
_ADDED = re.compile(
    r"\b(?:are|is) (?:being|in|planned|confirmed|to|due|on the way)\b|\bcome first\b|\bwill\b|\bto\b|\bfor\b"
)
_AN_AIM = re.compile(rf"\b(?:{AIM}|long-term|eventual|planned|envisaged|intended|desired|hoped-for)\b")
_AIM_AFTER = re.compile(
    rf"\A[^,;]{{0,40}}\b(?:{AIM}|the plan|(?:long-term|eventual|planned|future|envisaged|intended|desired"
    r"|hoped-for) (?:volume|figure|number|size|level|rate|output|ceiling))\b"
)
# Days that the end of a period must lie ahead for what is added in it to be yet to come.
_YET_TO_COME = 20


def _of_its_metric(case: Case) -> Outlook | None:
    """Cars in the range are there; money is to be spent till it was; capacity has words of its own."""
    figure = case.figure
    if figure.metric == "model_count" and _IN_RANGE.match(figure.after):
        return case.reached()
    if figure.metric == "investment":
        if case.over and came_to(figure):
            return case.reached()
        return case.view, not is_spent(figure) or case.ahead or (case.due and not case.over)
    if figure.metric != "production_capacity":
        return None
    if not case.over and (is_ordered(figure) or starts_later(figure, case.reference)):
        return case.view, True
    if not case.over and _multiplies(case):
        return case.view, True
    if is_aside(figure) and _GIVEN_AWAY.search(case.clause.text):
        return case.reached()
    begun = BREAKS_GROUND.search(case.sentence.slice(case.sentence.start, figure.number.start)) is not None
    return case.view, begun or capacity_to_come(figure, case.view) or case.ahead or (case.due and not case.over)


def _headlined(case: Case) -> Outlook | None:
    """What a headline says in the infinitive is to come: "X to hire 500 in Y"."""
    done = is_done(case.figure) or (case.figure.metric == "investment" and is_spent(case.figure))
    told = not (case.figure.base or case.over or done) and is_to_do(case.sentence, case.number.start)
    return (case.view, True) if told else None


def _announced(case: Case) -> Outlook | None:
    """What stands in the list of an announcement is to come till its time is over."""
    return (case.view, not case.over) if is_announced(case.figure) else None


def _over(case: Case) -> Outlook | None:
    """What a time that is over was to bring."""
    if not case.over or case.due:
        return None
    return case.view, was_to_be(case.figure) or HAD_RECKONED.search(case.in_clause) is not None


_HAVE_TO = re.compile(r"\b(?:has|have) to (?:go|leave|be)\b")
# A title: "X to cut 550 jobs at Y".
_TO_CUT = re.compile(rf"\A[A-Z][^,;:.]{{0,40}} to (?:cut|shed|axe|slash|shave|lay off|let){ABOUT} \Z")


# "Has offered voluntary redundancy to 1,700 people": who takes it is still to be seen.
_OFFERED = re.compile(
    r"\boffer(?:s|ed|ing)? [^,;]{0,30}\b(?:redundanc(?:y|ies)|retirement|severance(?: pay)?|departures?|exits?"
    rf"|buy-?outs?|packages?) (?:to|for) {ROUGHLY}\Z"
)


def _cut(case: Case) -> Outlook | None:
    """Jobs that are cut are to go until somebody has gone."""
    if case.figure.metric != "job_cuts" or is_planned(case):
        return None
    if _TO_CUT.search(case.figure.before) or _OFFERED.search(case.figure.before):
        return case.view, True
    near = _HAVE_TO.sub("", case.in_clause + case.figure.after[:40])
    gone = PAST.search(_NOT_OF_THE_CUTS.sub("", near)) or _GONE.search(near) or _COST.search(case.figure.before)
    return case.view, gone is None


def _planned(case: Case) -> Outlook:
    """All others, by the words of planning about them."""
    return case.view, is_planned(case) or _is_added(case) or _is_an_aim(case)


def is_planned(case: Case) -> bool:
    """Whether words of planning, the time or the metric tell that a figure is yet to come."""
    figure, view, period, reference = case.figure, case.view, case.period, case.reference
    sentence, number, clause, metric = case.sentence, case.number, case.clause, figure.metric or ""
    if view.plan is not None or view.certainty == "hedged" or case.ahead or (case.due and not case.over):
        return True
    if not case.over and (ESTIMATED_FOR.match(figure.after) or _ESTIMATED_AT.search(figure.before)):
        return True
    if _multiplies(case):
        return True
    early = period is not None and period.relation == "before" and period.end is not None and reference is not None
    if early and period is not None and period.end is not None and reference is not None and period.end > reference:
        return True
    if figure.period is None and case.due and not case.over and not is_done(figure):
        return True
    if not case.over and not is_done(figure) and (is_ordered(figure) or is_on_a_list(figure, reference)):
        return True
    if metric in _POSSIBLE and not case.over and is_deemed_possible(figure):
        return True
    if starts_later(figure, reference) or _IN_THE_END.match(figure.after) or _SOME_DAY.search(figure.before):
        return True
    creating = sentence.slice(max(clause.start, number.start - 90), number.start)
    if (_ABLE.search(figure.before) and not is_done(figure)) or (metric == "jobs" and _CREATING.search(creating)):
        return True
    if is_open(figure, period, reference) and PAST.search(NO_TELLING.sub("", case.leading)) is None:
        return True
    if metric == "jobs" and figure.site == COMING and (figure.labelled or _of_the_works(case)):
        return True
    if _NO_VERB.fullmatch(case.in_clause) and _ONCE_IT_IS.match(sentence.slice(number.end, sentence.end)):
        return True
    # A figure without a period, or told at no date, is told for no time that is over.
    timed = period is not None and reference is not None and period.end is not None
    if timed and not case.over and HAD_AIMED.search(case.leading):
        return True
    if metric == "jobs" and _ARE_CREATED.match(figure.after):
        return True
    if metric == "jobs" and _MORE_JOBS.match(figure.after) and PAST.search(NO_TELLING.sub("", case.leading)) is None:
        return not is_done(figure) and not case.over
    if metric == "local_content" and _LAID_DOWN.match(figure.after):
        return True
    if GROWS.search(figure.before) or READIED.search(figure.before):
        return True
    if _HAVE_DONE.match(figure.after):
        return False
    if not metric.startswith("new_") or period is None or period.end is None or reference is None:
        return False
    return (period.end - reference).days > _YET_TO_COME


# "170 billion yen estimated for fiscal 2025", "is estimated at 12 trillion for this year".
ESTIMATED_FOR = re.compile(
    r"(?: [a-z]+){0,2} (?:(?:it|the company) )?(?:estimated|estimates|expected|forecast|projected|foreseen"
    r"|pencilled in) (?:for|in) "
)
_ESTIMATED_AT = re.compile(
    rf"\b(?:is|are|has been|have been) (?:now )?(?:estimated|seen|put|forecast|projected) at{ABOUT} \Z"
)


# "Will put 300 million into it in order to double its capacity": what something is done for.
_TO_MULTIPLY = re.compile(
    r"(?<!able )(?<!managed )\b(?:in order )?to (?:[a-z]+ )?(?:more than |almost |nearly )?(?:double|triple|treble"
    r"|quadruple|halve)\Z"
)


def _multiplies(case: Case) -> bool:
    """Whether a change without a level is what something is done for."""
    figure, number = case.figure, case.number
    change = number.label == "change" and number.value is None
    return change and _TO_MULTIPLY.search(figure.before + number.surface) is not None


def _of_the_works(case: Case) -> bool:
    """Whether jobs are told without a verb, or as ones that people get: at works to come they are to come with them."""
    behind = case.figure.after
    if _WITH_JOBS.search(case.in_sentence) is not None and _IS_TO_OPEN.match(
        case.sentence.slice(case.number.end, case.sentence.end)
    ):
        return True
    return _GET_WORK.match(behind) is not None or (
        _NO_VERB.fullmatch(case.in_clause) is not None and _SO_MANY_JOBS.match(behind) is not None
    )


# "3,000 people get jobs", "1,250 jobs come back".
_GET_WORK = re.compile(
    r" (?:[a-z-]+ ){0,2}?(?:(?:people|men and women|locals|workers|Thais|employees)"
    r" (?:find|get|are given|are promised|have) (?:work|a job|jobs|employment)"
    r"|(?:jobs|posts|positions|workplaces) (?:come|come back|return|arise|result|are promised|are at stake"
    r"|go with it))\b"
)
_SO_MANY_JOBS = re.compile(
    r" (?:[a-z-]+ ){0,2}?(?:jobs|posts|positions|workplaces)"
    r"(?:,? (?:both )?direct(?:ly)? and indirect(?:ly)?)?\s*(?:[.;]|\Z)"
)
# "With room for 250,000 cars and 3,300 jobs, is to open in 2026".
_WITH_JOBS = re.compile(r", with [^;]{0,60}\Z")
_IS_TO_OPEN = re.compile(
    r"[^;.]{0,40}, (?:(?:is|are) (?:to|due|set|expected|scheduled|planned)|will|should)\b(?: to)?(?: be)?"
    r"(?: (?:first|then|also|later))? (?:open(?:ed)?|start|begin|ready|built|finished|completed?|inaugurated|in|by|go"
    r"|come|follow|rise|put|set|operational)\b"
)
# "2,200 jobs when the second shift starts": told without a verb of its own, for what is yet to come.
_NO_VERB = re.compile(
    r"\W*(?:(?:[Aa]bout|[Aa]round|[Ss]ome|[Oo]ver|[Uu]p to|[Aa]nother|[Aa] further|[Mm]ore than|[Aa]t least) )*"
)
# "A share of 48% has been fixed": for what is to be built.
_LAID_DOWN = re.compile(
    r"[^,;:.]{0,30} (?:(?:has|have) been|is|are|was|were) (?:fixed|set|agreed|stipulated|laid down|prescribed|"
    r"targeted)\b"
)
# "900 people right away and 3,000 in the long run".
_IN_THE_END = re.compile(
    r"(?: [a-z-]+){0,2} (?:in the (?:longer?|medium|mid)(?:[ -]to[ -]long)?(?: |-)(?:run|term)|in the end"
    r"|in the fullness of time"
    r"|in due course|eventually|ultimately|later on|at a later (?:stage|date)|further down the (?:road|line))\b"
)
_SOME_DAY = re.compile(r"\b(?:in the (?:long(?:er)?|medium|mid)[ -](?:term|run)|one day|in due course),? \Z")
_ONCE_IT_IS = re.compile(
    r"[^,;:.]{0,40}\b(?:when|once|as soon as|after) (?:[\w'-]+ ){1,5}?(?:starts?|begins?|opens?|comes?|runs?|reaches"
    r"|is|are|gets?"
    r"|goes|arrives?)\b"
)


# "Twelve have opened this year".
_HAVE_DONE = re.compile(
    r"(?: [a-z-]+){0,2}? (?:have|has) (?:already |now |since )?(?:been )?(?:opened|added|joined|signed|built|installed"
    r"|appointed|launched|entered|come)\b"
)
# "Five new cars are launched": in the simple present they are to be.
_IS_DONE = re.compile(r"\b(?:are|is) (?:being )?[a-z]+(?:ed|ught|uilt)\b")
# "The complex gets 3,000 extra jobs".
_MORE_JOBS = re.compile(r" (?:extra|additional|new|further|more) (?:jobs|posts|positions)\b")
_ARE_CREATED = re.compile(r" (?:[a-z]+ ){0,2}?(?:jobs|positions|posts) (?:are|is) (?:being |also )?(?:created|added)\b")


def _is_added(case: Case) -> bool:
    """Models, markets or outlets that are told as on their way."""
    added = ("new_model_count", "new_market_count", "new_outlet_count")
    if (
        case.figure.metric == "new_model_count"
        and PAST.search(_IS_DONE.sub("", NO_TELLING.sub("", case.leading))) is None
    ):
        # "Its pipeline holds nine cars": none of these is there.
        return not case.over
    return case.figure.metric in added and _ADDED.search(case.clause.text) is not None


def _is_an_aim(case: Case) -> bool:
    """A figure for no time that stands beside a word for an aim."""
    if case.period is not None or not _AN_AIM.search(case.clause.text) or MET.search(case.clause.text):
        return False
    return AIM_HERE.search(case.figure.before) is not None or _AIM_AFTER.match(case.figure.after) is not None


PLANS: tuple[Callable[[Case], Outlook | None], ...] = (
    _headlined,
    _announced,
    _of_its_metric,
    _over,
    _cut,
    _planned,
)

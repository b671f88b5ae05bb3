"""Whether a figure is one to be reached or one that was reached, and how sure the source is of it."""

import re
from dataclasses import replace
from datetime import date

from flows.extraction.article import Article
from flows.extraction.figure import FLOWS, Figure
from flows.extraction.figure_sites import COMING, OPEN
from flows.extraction.job_metrics import EMPLOYED
from flows.extraction.periods import Period
from flows.extraction.stance import Stance, stance

# "sold 5,000", "were delivered": told as done, whatever else the clause plans. A participle behind its noun is no verb.
_DONE_BEFORE = re.compile(
    r"\b(?:sold|delivered|exported|shipped|built|produced|made|registered|handed over|received|took|taken|booked"
    r"|posted|earned|invested|spent|poured|had|reached|achieved|managed|recorded|employs|employed|operates|runs"
    r"|bought|moved|dispatched|absorbed|found|lost|logged|got rid of|turned out|assembled"
    r"|(?:rose|fell|grew|climbed|dropped|shrank|shrunk|jumped|declined|slipped|increased|came|amounted|went|sank|soared"
    r"|surged|dwindled|plunged|slid)(?: (?:back|up|down|further))? to|(?:finished|ended|closed|stood|came in)(?: the"
    r" (?:year|quarter|month|half))? (?:at|on|with)|has)"
    r"(?: (?:a|an|the|record|mere|just|only|already|total|of|some|out|in|almost|nearly|around|about|barely|roughly"
    r"|hardly|over))* ?\Z"
)
_TO_COME = re.compile(
    r"\b(?:to|will|would|should|could|may|might|can|must|shall|be|been|being|expects?|expected"
    r"|having all but)(?: \w+){0,2} \w+(?: [\w ]{0,20})?\Z"
)
_DONE_AFTER = re.compile(
    r"\A[^,;.]{0,60}?\b(?<!will )(?<!would )(?<!to )(?<!should )(?<!may )(?<!could )(?:was|were|has been|have been"
    r"|had been)(?: \w+ly| already| now)? (?:sold|delivered|exported|shipped|built|produced|made|registered"
    r"|handed over|signed|opened|put|poured|invested|spent|booked|added)\b"
)
_VERBLESS_COST = re.compile(
    r"\A\W*(?:The |Total |Initial |the )*(?:[Oo]utlay|[Ii]nvestment|[Cc]osts?|[Pp]rice tag"
    r"|[Bb]ill)(?: so far)?:? (?:(?:of )?(?:some|about|around|over|up to) )?\Z"
)
# "When both phases are complete it can turn out 300,000."
_WHEN_DONE = re.compile(
    r"\b(?:[Ww]hen|[Oo]nce|[Aa]fter|[Aa]s soon as) [^,;]{0,60}\b(?:complete[d]?|finished|ready|built|added"
    r"|installed|operational|done|expanded"
    r"|open|in place)\b|\b(?:eventual(?:ly)?|ultimate(?:ly)?|at a later stage|later on|in the long (?:run|term)"
    r"|(?:further|second|third|final|next)"
    r" (?:stage|phase|step|expansion) (?:would|will|should|could|is to))\b"
)
_AT_PRESENT = re.compile(
    r"\b(?:now|today|currently|at present|already|so far|existing|(?:has|have) a capacity|can (?:make|build"
    r"|produce|turn out)|is able)\b",
    re.IGNORECASE,
)
# "The guidance is unchanged: 3.2 million", "sees earnings of 13 billion": told as what is to be reached.
_AIM_TOLD = re.compile(
    r"\b(?:guidance|forecasts?|outlook|targets?|goals?|aims?|(?:its|the|annual) budget|projections?|objectives?"
    r"|ambitions?|expectations?"
    r"|sees|foresees|guides? for|guid(?:ed|ing) for|budgets? for|(?:is|are) going for|looks? at|(?:is"
    r"|are) looking at|bargains? for"
    r"|calculates? with|speaks? of|talks? of|anticipates?|counts? on|head(?:s|ed|ing) for|on (?:course|track)"
    r" for|bound for|steering for|high hopes of|is good for)\b[^;]{0,80}\Z"
)
_REACHED = re.compile(
    r"\b(?:met|beat|beaten|exceed(?:s|ed)|surpass(?:es|ed)|passed|achieved|reached|hit|fulfilled|outdid|topped"
    r"|above|in line with|towards?)\b"
)
_MISSED = re.compile(r"\b(?:missed|fell short of|failed to (?:reach|meet|hit)|fallen short of|short of)\b[^;]{0,60}\Z")
_RUNS = re.compile(
    r"\b(?:is|are|was) (?:equipped|designed|built|laid out|able|tooled|geared)|\bcaters?\b|\bhas (?:a "
    r"|an )?(?:annual |installed |total )?capacity|\bcan (?:make|build|produce|turn out|be handled|be built|assemble"
    r"|handle)\b|\bwith (?:a |an )?(?:annual |current |installed )?capacity|designed for"
    r"|\b(?:[Dd]esigned|[Ee]quipped|[Bb]uilt|[Ll]aid out|[Tt]ooled) (?:for|to)\b|\b(?:has|have) (?:room|space) for"
    r"|\bable to (?:make|build|produce|turn out|assemble)\b|\bstarted\b[^;]{0,25}\bwith\b"
)
_UNBUILT = re.compile(
    r"\b(?:will|would|to (?:be|make|build|produce|turn|grow|rise|have|add|come)|planned|plans?|new|proposed|future"
    r"|under construction|being built|is building|are building"
    r"|broke ground|begun work|building a|be raised|be expanded|be doubled|be trebled|be tripled|to grow|grow to"
    r"|rise to|expand|targeted|upcoming|scheduled|slated|due (?:for|to|in)|for completion)\b"
)
_STILL_TO_SPEND = re.compile(
    r"\b(?:begun work on|broke ground on|building|build|plans?|planned|will|to|new|is spending|is investing|invests"
    r"|under construction|laid the foundation|announced|agreed|pledged|committed|promised|proposed|earmarked)\b"
)
_SPENT = re.compile(
    r"\b(?:invested|spent|poured|put in|ploughed|was put|were put|pumped|(?:has|have|had) (?:\w+ly )?put|bought"
    r"|acquired|took|paid|swallowed"
    r"|devoured|(?<!will )(?<!to )(?<!the )(?<!The )cost|opened|inaugurated|injected|sank|sunk|went into"
    r"|came from|was built"
    r"|(?:has|have) (?:gone|flowed) into)\b"
)
_REVISED = re.compile(
    r"\b(?:cut(?:s|ting)?|lower(?:s|ed|ing)?|trim(?:s|med|ming)?|reduc(?:e|es|ed|ing)|slash(?:es|ed|ing)?|rais(?:e"
    r"|es|ed|ing)|lift(?:s|ed|ing)?|revis(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|hik(?:e|es|ed|ing)|upp(?:ed|ing)"
    r"|narrow(?:s|ed|ing)?|scal(?:e|es|ed|ing) back|adjust(?:s|ed|ing)?|downgrad(?:e|es|ed|ing)|halv(?:e|"
    r"es|ed|ing)|doubl(?:e|es|ed|ing)"
    r"|instead of|rather than|in place of|originally|previously|original|earlier|until now|once)\b",
    re.IGNORECASE,
)
_AIMED = re.compile(
    r"\b(?:targets?|goals?|aims?|forecasts?|guidance|plans?|ambitions?|objectives?|outlook|expect(?:s|ed|ation"
    r"|ations)?|planned|intended|projections?)\b",
    re.IGNORECASE,
)
_ONCE = re.compile(
    r"\b(?:once|originally|previously|earlier(?! (?:this|in|on))|initially|formerly|used to)\b[^;]{0,60}\b(?:supposed"
    r"|planned|aimed|forecast|projected|guided|envisaged|budgeted"
    r"|wanted|targeted|hoped|expected|intended|plan|goal|target|aim)|\b[Hh]aving (?:\w+ )?(?:aimed|planned|hoped"
    r"|wanted"
    r"|targeted|set out|intended)\b[^;]{0,90}\b(?:now|instead)\b|\boriginal (?:[\w-]+ ){0,2}(?:target|goal|plan|aim"
    r"|forecast)\b|\b(?:was|were) (?:once |originally "
    r"|initially )?(?:supposed|meant) to\b",
    re.IGNORECASE,
)
_MET = re.compile(
    r"\b(?:met|beat|beaten|exceeded|surpassed|passed|achieved|reached|hit|fulfilled)\b(?: \w+){0,3} (?:target|goal"
    r"|aim)\b",
    re.IGNORECASE,
)
_AIM_HERE = re.compile(r"\b(?:targets?|goals?|aims?|objective|ambition|try for|mission)\b[^;]{0,60}\Z", re.IGNORECASE)
_ABLE = re.compile(
    r"\b(?:can|able to) (?:\w+ )?(?:sell|deliver|export|register|reach|hand over|place|achieve|ship)\b[^,;]{0,30}\Z"
)
_CREATING = re.compile(r"\b(?:creat(?:e|es|ing)|bring(?:ing)?|generat(?:e|es|ing))\b[^,;]{0,25}\Z")
_HAD_AIMED = re.compile(r"\bhad (?:planned|aimed|wanted|hoped|targeted|intended|expected|promised)\b")
_IN_RANGE = re.compile(r"\A (?:in|of) (?:the|its) (?:[\w'-]+ )?(?:range|line-?up|portfolio)\b")
_SHORT_OF = re.compile(
    r"\b(?:all but|nearly|almost) (?:reached|met|achieved)\b|\b(?:missed|fell short of|short of|towards?|of (?:its"
    r"|the|this year's)) [^;]{0,40}(?:target|goal|aim)",
    re.IGNORECASE,
)


def outlook(figure: Figure, period: Period | None, reference: date | None) -> tuple[Stance, bool]:
    """How sure the figure is, and whether it is to be reached (a target) or reached (a result).

    Told as done, it is a result; told as planned, or for a time to come, it is a target. What runs counts as reached,
    what is yet to be
    built or spent does not. A figure that a plan is moved from is a target denied.
    """
    sentence, number = figure.sentence, figure.number
    view = _in_scope(figure, stance(sentence, number.start, number.end))
    clause = sentence.clause_at(number.start)
    if clause.text.startswith(", with ") and view.certainty == "asserted":
        main = stance(sentence, clause.start - 1, clause.start)
        view = replace(main, plan=view.plan or main.plan) if main.certainty == "hedged" or main.plan else view
    if figure.metric == "production_capacity" and (
        _COULD.search(sentence.text)
        or (
            _ENLARGED.search(figure.before)
            and not re.search(
                r"\b(?:to|will|would|should|be|could|may) (?:\w+ )?\Z", _ENLARGED.split(figure.before)[0] + " "
            )
        )
    ):
        return _plain(view), False
    over = period is not None and reference is not None and period.end is not None and period.end < reference
    ahead = period is not None and reference is not None and period.start is not None and period.start > reference
    due = period is not None and period.relation == "by"
    if (figure.metric == "jobs" and EMPLOYED.search(figure.before)) or _RISING_FROM.match(
        sentence.slice(number.end, number.end + 110)
    ):
        return _plain(view), False
    if number.label == "pledge":
        given_up = number.comparator == "denied"
        return (replace(view, certainty="denied") if given_up else view), True
    if figure.base:
        moved = (
            _REVISED.search(sentence.text) is not None
            and (_of_an_aim(figure) or _PROMISED.match(figure.after))
            and not over
        )
        return (replace(view, certainty="denied"), True) if moved else (_plain(view), ahead)
    previous = _PREVIOUS_AIM.search(sentence.slice(clause.start, number.start))
    if previous is not None and not _STANDS.search(sentence.slice(clause.start, number.start)):
        return replace(view, certainty="denied"), True
    if _WAS_THE_PLAN.match(figure.after) or (
        _UNTIL_NOW.match(figure.after) and _AIMED.search(sentence.slice(sentence.start, number.start))
    ):
        return replace(view, certainty="denied"), True
    once = _ONCE.search(clause.text)
    if once is not None and not (once[0].startswith("original ") and clause.start + once.start() > number.end):
        return replace(view, certainty="denied" if not over or "supposed" in clause.text else view.certainty), True
    if _MET.search(clause.text) and not _SHORT_OF.search(clause.text):
        return _plain(view), False
    if number.value is not None and _aimed(figure, over):
        return view, True
    coming = due and reference is not None and period is not None and period.end is not None and not over
    if _BUDGETED.search(figure.before) or BUDGETED_AFTER.match(figure.after):
        return view, not over
    if _is_done(figure) and not ahead and not coming:
        return view, False
    if _DROPPED.search(figure.before[-110:]) or _DROPPED_AFTER.match(figure.after):
        return replace(view, certainty="denied"), True
    lowered = _lowered(figure)
    if lowered is not None:
        return replace(view, certainty=lowered), True
    if _HISTORY.search(clause.text):
        return replace(view, certainty="denied"), True
    if figure.metric == "model_count" and _IN_RANGE.match(figure.after):
        return _plain(view), False
    if figure.metric == "investment":
        near = sentence.slice(max(clause.start, number.start - 70), number.start)
        spent = _SPENT.search(near) is not None or _SPENT.search(figure.after[:40]) is not None
        if figure.site == OPEN and _VERBLESS_COST.search(sentence.slice(clause.start, number.start)):
            return view, False
        return view, not (
            spent
            and not re.search(
                r"\b(?:will|to|would|may|could|plans?) (?:be |have )?(?:\w+ )?(?:put|spent|poured|invested)\b"
                r"|\b(?:is|are) being \w+",
                clause.text,
            )
        ) or ahead or due
    if (
        figure.metric == "production_capacity"
        and is_aside(figure)
        and re.search(r"\b(?:clos|shut|mothball|sell|sold|idle|stop|end)\w*\b", clause.text)
    ):
        return _plain(view), False
    if figure.metric == "production_capacity":
        return view, _capacity_to_come(figure, view) or ahead or due
    if over and not due:
        return view, _was_to_be(figure)
    planned = view.plan is not None or view.certainty == "hedged" or ahead or (due and not over)
    if figure.period is None and period is not None and period.relation == "by" and not _is_done(figure):
        planned = True
    planned = (
        planned
        or _ABLE.search(figure.before) is not None
        or (figure.metric == "jobs" and _CREATING.search(figure.before) is not None)
    )
    if not planned and _is_open(figure, period, reference) and _PAST.search(_NO_TELLING.sub("", clause.text)) is None:
        planned = True
    if not planned and figure.labelled and figure.metric == "jobs" and figure.site == COMING:
        planned = True
    if not planned and over is False and _HAD_AIMED.search(clause.text):
        planned = True
    if not planned and _GROWS.search(figure.before):
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
    if figure.metric in ("new_model_count", "new_market_count", "new_outlet_count", "job_cuts") and not planned:
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
        and not _MET.search(clause.text)
    ):
        planned = (
            _AIM_HERE.search(figure.before) is not None
            or re.match(r"\A[^,;]{0,40}\b(?:goal|target|aim|the plan)\b", figure.after) is not None
        )
    return view, planned


# "Capacity of 50,000 is to be increased to 500,000": what is there already.
_RISING_FROM = re.compile(
    r"\A(?: (?:[A-Za-z][\w-]* ){0,3}?[a-z][\w-]*)?(?:,[^,;.]{0,25},)? (?:(?:is|are|will|would|should|can"
    r"|could) (?:to )?(?:then |later |soon )?(?:be(?:come)? (?:increased|raised|lifted"
    r"|expanded|doubled|trebled|tripled|enlarged|stepped up|boosted|brought|extended|upped|grown|turned)|grow"
    r"|rise|become)) "
    r"(?:up )?(?:to )?(?=(?:more than |over |about |around |some |up to |at least )*\d)"
)


def _aimed(figure: Figure, over: bool) -> bool:
    """Whether the words before a number tell it as an aim, a forecast or a budget that has not been reached yet; one
    that was missed is an aim, too.
    """
    clause = figure.sentence.clause_at(figure.number.start)
    before = figure.sentence.slice(clause.start, figure.number.start)
    if _MISSED.search(before) and _AIMED.search(before):
        return True
    told = _AIM_TOLD.search(before)
    if told is None or over or figure.metric in ("market_share", "model_count"):
        return False
    between = figure.sentence.slice(clause.start + told.start(), figure.number.start)
    if _REACHED.search(before):
        return False
    return ":" in between or (not _is_done(figure) and not re.search(r"\d", between.split(" to ")[0][-40:]))


# "39 to 40 billion had been the plan", "700,000 until now", "the 4.3 million promised a year ago".
_WAS_THE_PLAN = re.compile(
    r"\A[^,;:.]{0,25}\b(?:had been|was|were|used to be) (?:once |originally )?(?:the|its|their) (?:\w+ )?(?:plan"
    r"|goal|target"
    r"|aim|forecast|guidance|objective)\b(?! (?:for|of) )"
)
# "Compared with its previous forecast of a loss of 1.7 billion"; but "backed its prior guidance of …".
_PREVIOUS_AIM = re.compile(
    r"\b(?:previous|earlier|prior|former|old|original|initial) (?:[\w-]+ ){0,2}?(?:forecast|target|goal"
    r"|guidance|estimate|outlook"
    r"|aim|projection|objective)s?\b[^;:\d]{0,40}\Z"
)
_STANDS = re.compile(
    r"\b(?:back(?:s|ed)|reaffirm\w*|k(?:eep|eeps|ept)|maintain\w*|reiterat\w*|confirm\w*|st(?:ands?|ood|icks?"
    r"|uck) (?:by|to)"
    r"|repeat\w*|met|beat|exceed\w*|surpass\w*|missed|short of|reached|to|and)\b(?=[^;:]{0,60}\b(?:forecast"
    r"|target|goal|guidance"
    r"|estimate|outlook|aim|projection|objective))"
)
_UNTIL_NOW = re.compile(r"\A,? (?:[a-z]+ )?(?:until now|previously|originally|hitherto|up to now|before)\b")
_PROMISED = re.compile(
    r"\A,? (?:[a-z]+ )?(?:promised|planned|targeted|forecast|envisaged|announced|expected|foreseen|hoped for"
    r"|aimed (?:at|for)"
    r"|budgeted)\b"
)
# A project given up takes its figures with it: "has shelved its project of a plant for 150,000 cars".
_DROPPED = re.compile(
    r"\b(?:shelved|scrapped|cancelled|canceled|abandoned|dropped|called off|given up|gave up|ditched|axed"
    r"|walked away from|pulled out of|backed out of|shelving|scrapping|cancelling|abandoning|dropping)\b"
    r"[^;:]{0,60}\b(?:plans?|project|plant|factory|target|goal|aim|idea|works)\b[^;:]{0,50}\Z"
)
_DROPPED_AFTER = re.compile(
    r"\A[^;:.]{0,60}\b(?:(?:has|have|had) been|was|were|is) (?:quietly |now |since )?(?:shelved|scrapped|cancelled"
    r"|canceled|abandoned|dropped|called off|given up|withdrawn|ditched|buried|binned|dumped|taken back|revoked"
    r"|put on ice|off the table|out of reach|no longer valid)\b"
)
_BUDGETED = re.compile(
    r"\b(?:budgeted|pencilled in|forecasts?|reckon(?:s|ing|ed)? (?:with|on)|targeted|projected|(?:is|are) put at)"
    r"(?: (?:for|about|around|some|just|no more than|at most|up to|a))* \Z"
)
BUDGETED_AFTER = re.compile(
    r"\A (?:targeted|budgeted|aimed for|hoped for)\b|\A (?:[\w-]+ ){0,2}?(?:are|is) (?:budgeted|"
    r"pencilled in|expected|planned|forecast|targeted|foreseen|projected"
    r"|in the plans|the (?:aim|goal|target|figure|plan|number) for)\b"
)
_SCOPE_ENDS = re.compile(
    r"[,;(]| and (?=(?:owns|wants|plans|intends|hopes|aims|expects|sells|has|is|are|was|were|will|would|should|may"
    r"|could|also|now|\w+ed) )|(?<!:) that | which "
)


_LEVELS = frozenset(
    {
        "production_capacity",
        "outlet_count",
        "charging_point_count",
        "market_count",
        "model_count",
        "jobs",
        "market_share",
        "local_content",
        "electrified_share",
    }
)
_AIM_NOUN = re.compile(
    r"\b(?:targets?|goals?|aims?|forecasts?|guidance|ambitions?|objectives?|outlook|planned|intended|originally"
    r"|instead of|rather than|in place of)\b",
    re.IGNORECASE,
)


def _of_an_aim(figure: Figure) -> bool:
    """Whether what a plan is moved from is an aim: a level that is raised is there already, unless it is called one."""
    if figure.metric in _LEVELS:
        clause = figure.sentence.clause_at(figure.number.start)
        return _AIM_NOUN.search(figure.sentence.slice(clause.start, figure.number.start)) is not None
    return _AIMED.search(figure.sentence.text) is not None


# "had aimed to deliver 2 million", "its target of selling 80,000": an aim also once its time is over.
_WAS_TO_BE = re.compile(
    r"\b(?:aim(?:ed|s)?|plan(?:ned|s)?|hope[ds]?|want(?:ed|s)?|intend(?:ed|s)?|expect(?:ed|s)?|target(?:ed|s)?"
    r"|promised?|pledged?|vow(?:ed)?|sought|forecast|ambitions?|goals?|objectives?)"
    r"(?: (?:of|to|for|at) (?:\w+ly )?\w+| of| for|(?: \w+){0,2} (?:sales|deliveries|registrations|exports|output"
    r"|production|orders|revenues?|profits?|earnings|losses) of)(?: (?!and\b|but\b|as\b)[\w'-]+){0,4} \Z"
)


def _was_to_be(figure: Figure) -> bool:
    """Whether the words before a number tell it as an aim that nobody says was reached."""
    clause = figure.sentence.clause_at(figure.number.start)
    before = figure.sentence.slice(clause.start, figure.number.start)
    return _WAS_TO_BE.search(before) is not None and _REACHED.search(before) is None and not _is_done(figure)


def _in_scope(figure: Figure, view: Stance) -> Stance:
    """The stance without the plans and doubts that stand behind the number in a thought of their own ("70 dealers
    today, a figure it intends …").
    """
    clause = figure.sentence.clause_at(figure.number.start)
    stop = _SCOPE_ENDS.search(figure.sentence.slice(figure.number.end, clause.end))
    limit = figure.number.end + stop.start() if stop is not None else clause.end
    plans = [
        m
        for m in clause.cues("plan", "future")
        if m.start < limit and not (m.id == "ahead" and figure.sentence.after(m, 4) == " of ")
    ]
    plan = min(plans, key=lambda m: abs(m.start - figure.number.start), default=None)
    doubt = view.doubt if view.doubt is not None and view.doubt.start < limit else None
    if view.doubt is not None and doubt is None:
        return replace(view, planned=plan is not None, certainty="asserted", plan=plan, doubt=None)
    return replace(view, plan=plan, planned=view.certainty == "hedged" or plan is not None)


# A verb in the past or the perfect: the clause tells what was.
_PAST = re.compile(
    r"\b(?:was|were|has|have|had|did|sold|rose|fell|grew|took|made|built|came|went|won|hit|stood|lost|saw|brought"
    r"|put|got|ran|led|left|overtook|became|[a-z]{2,}ed|so far|already"
    r"|to date)\b(?<!planned)(?<!expected)(?<!targeted)(?<!scheduled)(?<!needed)"
)
# Verbs of telling and of moving aims are no tense of the figure.
_NO_TELLING = re.compile(
    r"\b(?:said|says|told|announced|reported|confirmed|added|promised|reiterated|repeated|stated|wrote|unveiled"
    r"|presented"
    r"|trimmed|lowered|raised|cut|lifted|narrowed|upped|unchanged)\b"
)
_NEXT = re.compile(
    r"\b(?:next|coming|later this) (?:year|month|quarter|half|summer|autumn|spring|winter|twelve months|two|three"
    r"|few)\b",
    re.IGNORECASE,
)


def _is_open(figure: Figure, period: Period | None, reference: date | None) -> bool:
    """Whether the figure's time runs on beyond the day of the report ("20,000 this year")."""
    if period is None or figure.metric not in FLOWS | {"new_model_count", "new_outlet_count", "new_market_count"}:
        return False
    if period.start is None and period.end is None:
        return figure.period is not None and (
            _NEXT.search(figure.period.surface) is not None or "this year" in figure.period.surface.lower()
        )
    return (
        reference is not None
        and period.end is not None
        and (period.end - reference).days > 20
        and (period.start is None or (period.end - period.start).days < 400)
    )


# "60% now, to rise to 80%".
_GROWS = re.compile(
    r"(?:, |\b(?:is|are|due|set|expected) )to (?:rise|grow|increase|climb|expand|go up|be (?:raised|lifted"
    r"|increased|expanded)"
    r"|fall|shrink)(?: \w+)? to(?: (?:about|around|some|over|up to|more than))* \Z"
)
_HISTORY = re.compile(
    r"\b(?:target|goal|plan|aim)\b[^;]{0,60}\b(?:is|are|was) (?:now )?(?:history|off the table|out of reach"
    r"|no more|gone|dead|unrealistic)\b"
)
_SIGHTS = re.compile(
    r"\b(?:lowered|cut|raised|scaled back|trimmed|reduced|lifted|slashed|upped|halved|revised|narrowed) (?:its|the"
    r"|their|that)"
    r"(?: \w+)? (?:sights|targets?|goals?|ambitions?|forecasts?|guidance|plan"
    r"|aim)\b[^;]{0,50}\bto (?:between )?(?:just |about |around )?\Z"
)


def moved_to(figure: Figure) -> bool:
    """Whether an aim was moved to this figure."""
    return _SIGHTS.search(figure.sentence.slice(figure.sentence.start, figure.number.start)) is not None


def _lowered(figure: Figure) -> str | None:
    """The certainty of an aim that is moved ("it had set out to sell 800,000 but lowered its sights to 500,000"): the
    old one is denied.
    """
    sentence, number = figure.sentence, figure.number
    if _SIGHTS.search(sentence.slice(sentence.start, number.start)):
        return "asserted"
    later = any(
        _SIGHTS.search(sentence.slice(number.end, other.start))
        for other in sentence.of("number")
        if other.start > number.end
    )
    aimed = re.search(
        r"\b(?:set out|planned|aimed|wanted|hoped|targeted|intended|supposed) (?:to|at|for)\b", figure.before
    )
    return "denied" if later and aimed else None


def is_aside(figure: Figure) -> bool:
    """Whether a capacity is told aside, of a plant of which the sentence tells something else."""
    return _ASIDE.search(figure.before) is not None


_ASIDE = re.compile(
    r", (?:which (?:was|is|had been) |originally |once )?(?:built|designed|laid out|tooled|equipped|good) for"
    r"(?: (?:up to|about|around|some|over|more than))? ?\Z"
)


def _capacity_to_come(figure: Figure, view: Stance) -> bool:
    """Whether a capacity is one to come: its plant is planned, being built or put off; what a plant was built for is
    there.
    """
    clause = figure.sentence.clause_at(figure.number.start)
    stop = _SCOPE_ENDS.search(figure.after)
    near = figure.before + figure.after[: stop.start() if stop is not None else None]
    if view.certainty == "hedged" or re.search(r"\b(?:put off|postponed|delayed|on hold|suspended)\b", clause.text):
        return True
    last = figure.before.rpartition(",")[2]
    if _WHEN_DONE.search(clause.text) or _LATER.search(figure.before):
        return True
    if _STARTED.search(figure.before):
        return False
    if figure.site == COMING and not _AT_PRESENT.search(clause.text):
        return True
    # What a plant is able to make is no plan, for all its infinitive.
    before = _FIT_FOR.sub("", figure.before)
    if (_RUNS.search(clause.text) is not None and not _UNBUILT.search(before)) or re.match(
        r" (?:built|designed|tooled) for\b", last
    ):
        return False
    return view.plan is not None or _UNBUILT.search(_FIT_FOR.sub("", near)) is not None


_STARTED = re.compile(r"\b(?:started|opened|began|launched)\b(?: \w+){0,4} with(?: (?:a capacity of|about|around))? \Z")
# "30,000 a year to start with, later 50,000".
_LATER = re.compile(
    r"\b(?:[Ll]ater|then|eventually|ultimately|in time|afterwards)(?: (?:about|around|some|up to))? ?\Z"
)
_FIT_FOR = re.compile(
    r"\b(?:able|[Dd]esigned|[Ee]quipped|[Bb]uilt|laid out|tooled|geared|enough|used)(?: in order)? to"
    r" (?:make|build|produce|turn out|assemble|handle)\b"
)
# "doubled its capacity to 400,000": it is there.
_ENLARGED = re.compile(
    r"\b(?:doubled|trebled|tripled|quadrupled|raised|increased|expanded|cut|reduced|lifted|halved|boosted"
    r"|enlarged|extended)"
    r"(?: (?:its|the|their|that|this|annual|production|installed|local|plant's|total|[A-Z]\w+))* (?:capacity"
    r"|output|plant|factory|works|line) (?:from \S+ )?to"
    r"(?: (?:about|around|some|over|more than))? \Z"
)
# What a plant was able to do and did not.
_COULD = re.compile(
    r"\bcould (?:make|build|produce|turn out|assemble)\b[^;]{0,60}\bbut (?:\w+ )?(?:managed|made|built|turned"
    r"|produced)"
)


def follows_plan(figure: Figure) -> bool:
    """Whether a figure that goes on with a list of targets is one too: nothing in its own words tells it as done."""
    return _PAST.search(figure.before) is None and not _is_done(figure)


def latest_past_year(article: Article) -> int | None:
    """Of an article without a date: the last year of which it tells in the past tense and without a plan."""
    years = [
        period.period_start.year
        for sentence in article
        if _PAST.search(sentence.text) is not None and not sentence.cues("plan", "future")
        for period in sentence.of("period")
        if period.period_start is not None
    ]
    return max(years, default=None)


def comes_later(figure: Figure, period: Period | None, past: int | None) -> bool:
    """Whether a figure without a verb in the past is of a year beyond all of which the article tells in the past."""
    if past is None or period is None or period.start is None or figure.base:
        return False
    return period.start.year > past and _PAST.search(figure.sentence.clause_at(figure.number.start).text) is None


def _plain(view: Stance) -> Stance:
    return replace(view, certainty="asserted")


# "has built", "had since fallen to": the perfect, whatever stands before.
_PERFECTLY = re.compile(
    r"(?<!to )(?<!will )(?<!would )(?<!should )(?<!may )(?<!might )(?<!could )\b(?:has|have|had)"
    r"(?: (?:\w+ly|now|since|so far|also|just|even))* \Z"
)


def _is_done(figure: Figure) -> bool:
    """Whether the verb that reaches the number tells it as done."""
    done = _DONE_BEFORE.search(figure.before)
    if done is not None and _PERFECTLY.search(figure.before[: done.start()]):
        return True
    if done is not None and not _TO_COME.search(figure.before[: done.start()] + done.group(0).split(" ")[0]):
        head = figure.before[max(0, done.start() - 18) : done.start()]
        if re.search(r"\bhaving (?:\w+ly )?\Z", head):
            return True
        if not re.search(
            r"\b(?:to|will|would|should|could|may|might|can|must|be|to have|having all but) \Z", head
        ) and not _SHORT_OF.search(figure.before):
            return True
    after = _DONE_AFTER.match(figure.after)
    return after is not None

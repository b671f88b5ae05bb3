"""Aims: told, moved, given up, held against what was reached."""

import re

from flows.extraction.aims.moved_aims import MOVED_WITH
from flows.extraction.aims.wanted_counts import NOW_MEANT
from flows.extraction.aims.withdrawn_aims import GIVEN_UP, VOID
from flows.extraction.grammar.figure import Figure
from flows.extraction.lexicon.aim_words import AIM, AIMS, OUTLOOK
from flows.extraction.lexicon.plant_words import PLANT
from flows.extraction.timing.figure_tense import TO_PLAN, is_done
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR
from flows.extraction.wording.needed import Needing

# "The guidance is unchanged: 3.2 million", "sees earnings of 13 billion": told as what is to be reached.
_AIM_TOLD = Needing(
    rf"\b(?:{OUTLOOK}|forecasts?|{AIMS}|(?:its|the|annual) budget|projections?|expectations?|(?:st(?:icks?"
    r"|uck|icking|ands?|ood)|holds?|held|holding|clings?|clung|adheres?|adhered)(?: firm| fast)? (?:to|by)"
    r"|sees|foresees|guides? for|guid(?:ed|ing) for|budgets? for|(?:is|are) going for|looks? at|(?:is|are)"
    r" looking at|bargains? for|calculates? with|speaks? of|talks? of|(?:is|are) (?:now )?thinking of"
    r"|thinks? in terms of|anticipates?|counts? on|content(?:s|ed)? (?:it|them|him)sel(?:f|ves) with|makes?"
    r" do with|(?:sets?|put|puts|fixed|placed) (?:the|its) (?:mark|bar)|prepar(?:e|es|ing) for|head(?:s|ed"
    r"|ing) for|on (?:course|track) for|bound for|steering for|high hopes of|is good for)\b[^;]{0,80}\Z"
)


_REACHED = Needing(
    r"\b(?:met|beaten|exceed(?:s|ed)|surpass(?:es|ed)|passed|achieved|reached|fulfilled|accomplished"
    r"|(?<!(?<!managed) to )(?:hit|beat)|attained|outdid|topped"
    r"|above|in line with|towards?)\b"
)


REVISED = Needing(
    r"\b(?:cut(?:s|ting)?|lower(?:s|ed|ing)?|trim(?:s|med|ming)?|reduc(?:e|es|ed|ing)|slash(?:es|ed|ing)?|rais(?:e"
    r"|es|ed|ing)|lift(?:s|ed|ing)?|revis(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|hik(?:e|es|ed|ing)|upp(?:ed|ing)"
    r"|narrow(?:s|ed|ing)?|scal(?:e|es|ed|ing) back|adjust(?:s|ed|ing)?|downgrad(?:e|es|ed|ing)|halv(?:e|"
    r"es|ed|ing)|doubl(?:e|es|ed|ing)"
    r"|instead of|rather than|in place of|originally|previously|original|earlier|until now|once"
    rf"|{MOVED_WITH} (?:its|the|their) (?:[\w-]+ ){{1,8}}?(?:down|up|back))\b",
    re.IGNORECASE,
)


AIMED = re.compile(
    rf"\b(?:targets?|goals?|aims?|forecasts?|{OUTLOOK}|plans?|ambitions?|objectives?|wants?|hopes?|intends?"
    r"|expect(?:s|ed|ation|ations)?|planned|intended|projections?|promis(?:es?|ed|ing)|pledg(?:es?|ed)"
    r"|foresees|guides? for)\b",
    re.IGNORECASE,
)


MET = Needing(
    r"(?<!never )(?<!not )(?<!not yet )(?<!hardly )(?<!barely )(?<!all but )(?<!almost )(?<!nearly )"
    r"\b(?:met|beaten|exceeded|surpassed|passed"
    rf"|(?<!(?<!managed) to )(?<!will )(?<!would )(?<!could )(?:hit|beat)"
    rf"|achieved|reached|fulfilled|accomplished|attained)\b(?: [\w'’-]+){{0,4}} (?:{AIM})\b",
    re.IGNORECASE,
)


AIM_HERE = re.compile(rf"\b(?:{AIMS}|{AIM}|try for|mission)\b[^;]{{0,60}}\Z", re.IGNORECASE)


# "Guidance for 2025 was lifted to", "the goal has been cut to": an aim wherever it stands.
_AIM_MOVED = Needing(
    rf"\b(?:{OUTLOOK}|forecasts?|{AIMS}|projections?|expectations?)\b"
    rf"(?:[^;:\d]|\b(?:19|20)\d\d\b)*\b(?:was|were|is|are|been|being) (?:[a-z]+ly )?{REVISED.pattern.pattern}"
    r"(?: again| sharply)?(?: from [\d.,]+(?: million| billion)?)? to(?: [a-z]+){0,3} \Z",
    re.IGNORECASE,
)


def told_as_aim(figure: Figure, over: bool) -> bool:
    """Whether the words before a number tell it as an aim, a forecast or a budget that has not been reached yet."""
    clause = figure.sentence.clause_at(figure.number.start)
    before = figure.sentence.slice(clause.start, figure.number.start)
    if _AIM_MOVED.search(before, of=figure.sentence.text) is not None:
        return True
    told = _AIM_TOLD.search(before, of=figure.sentence.text)
    if told is None or speaks_of(figure) or over or figure.metric in ("market_share", "model_count"):
        return False
    if told[0].startswith("is good for") and figure.metric == "production_capacity":
        return False  # what a plant is able to make
    if _HAD_TO.search(before):
        return False  # "had to make do with 611": what it got
    between = figure.sentence.slice(clause.start + told.start(), figure.number.start)
    if _REACHED.search(before, of=figure.sentence.text) or _AFTER_IT_HAD.search(between):
        return False
    return ":" in between or (not is_done(figure) and not re.search(r"\d", between.split(" to ")[0][-40:]))


# "Gave the forecast after it had published a profit of 1.2 billion": told of what came before.
_AFTER_IT_HAD = re.compile(r"\b(?:after|since|when|once|having)\b[^,;:]{0,50}\b(?:had|has|[a-z]{3,}ed)\b")
_HAD_TO = re.compile(r"\bhad to (?:make do|settle|be content|content it|be satisfied)\b")
_THERE = frozenset({"vehicle_orders", "outlet_count", "jobs", "charging_point_count", "market_count"})


STANDS = re.compile(
    r"\b(?:back(?:s|ed)|reaffirm\w*|k(?:eep|eeps|ept)|maintain\w*|reiterat\w*|confirm\w*|st(?:ands?|ood|icks?"
    r"|uck) (?:by|to)"
    r"|repeat\w*|met|beat|exceed\w*|surpass\w*|missed|short of|reached|to"
    rf"|and)\b(?=[^;:]{{0,60}}\b(?:{OUTLOOK}|{AIM}|estimate))"
)


# A project given up takes its figures with it: "has shelved its project of a plant for 150,000 cars".
DROPPED = re.compile(
    r"\b(?:shelved|scrapped|cancelled|canceled|abandoned|dropped|called off|given up|gave up|ditched|axed"
    r"|walked away from|pulled out of|backed out of|shelving|scrapping|cancelling|abandoning|dropping)\b"
    rf"[^;:]{{0,60}}\b(?:plans?|project|{PLANT}|{AIM}|idea)\b[^;:]{{0,50}}\Z"
)


DROPPED_AFTER = Needing(
    r"\A(?:[^;:.\d]|\b(?:19|20)\d\d\b){0,110}?"
    rf"\b(?:(?:(?:has|have|had) (?:[a-z]+ly )?been|was|were|is|are) (?:[a-z]+ly |now |since |all but )?{GIVEN_UP}"
    rf"|{VOID})\b"
    rf"|\A[^;:.]{{0,25}}, (?:a|an|which) (?:figure|{AIM}|number|level|plan|was)\b[^;:.]{{0,15}}? (?:since "
    r"|now "
    r"|later"
    r" |meanwhile )?(?:abandoned|dropped|withdrawn|scrapped|given up|shelved|revised|cancelled|taken back)\b"
)


BUDGETED = Needing(
    r"\b(?:budgeted|pencilled in|forecasts?|reckon(?:s|ing|ed)? (?:with|on)|targeted|projected|(?:is"
    r"|are) (?:(?:now|still|therefore|again|meanwhile|nevertheless|nonetheless|[a-z]+ly) )?put at)"
    rf"(?: (?:for|{APPROXIMATOR}|a))* \Z"
)


BUDGETED_AFTER = Needing(
    rf"\A{NOW_MEANT}|"
    r"\A[^;:.]{0,90}? (?:is|are) (?:promised|pledged|foreseen|envisaged|in prospect)\b|"
    r"\A (?:targeted|budgeted|set aside|earmarked|pencilled in|aimed for|hoped for)\b|"
    r"\A (?:[\w-]+ ){0,2}?(?:are|is) (?:budgeted|"
    r"pencilled in|expected|planned|forecast|targeted|foreseen|projected"
    rf"|promised|pledged|envisaged|in prospect|in the plans|the (?:{AIM}|figure|plan|number) for)\b"
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
    rf"\b(?:{AIMS}|forecasts?|{OUTLOOK}|planned|intended|originally|instead of|rather than|in place of)\b",
    re.IGNORECASE,
)


_LIFTS = re.compile(
    r"\bto (?:[a-z]+ly )?(?:lift|raise|increase|expand|grow|enlarge|boost|push|bring|take|double|cut|reduce|lower)\b"
    r"[^;:]{0,80}\Z"
)


def of_an_aim(figure: Figure) -> bool:
    """Whether what a plan is moved from is an aim: a level that is raised is there already, unless it is called one."""
    if figure.metric in _LEVELS:
        clause = figure.sentence.clause_at(figure.number.start)
        before = figure.sentence.slice(clause.start, figure.number.start)
        # "Its ambition is to lift its share from 5.1 percent": what is lifted is the share.
        moved = _LIFTS.search(before)
        return _AIM_NOUN.search(before[moved.start() :] if moved is not None else before) is not None
    return AIMED.search(figure.sentence.text) is not None


# "More than planned", "as expected": held against a plan, and no plan.
# "Outlays up to 2031 go down to seven trillion yen from ten".
_BUDGET_GOES = re.compile(
    r"\b(?:go(?:es)?|comes?|drops?|falls?|rises?|shrinks?|climbs?|grows?) (?:up |down |back )?to\b.{1,40}\bfrom\b"
)


def is_moved_on(figure: Figure, promised: bool) -> bool:
    """Whether a figure that another one takes the place of was an aim; `promised`: it is called so."""
    text = figure.sentence.text
    if figure.metric == "investment" and (_BUDGET_GOES.search(text) is not None or REVISED.search(text) is not None):
        return True
    if _NEW_AIM.match(text) is not None and not _has_time(figure):
        # "Its new target is 15,000 cars in 2027, down from 25,000".
        return True
    return REVISED.search(text) is not None and (promised or of_an_aim(figure))


_NEW_AIM = re.compile(
    r"[^,;:]{0,60}\b(?:(?:[Nn]ew|[Rr]evised|[Ll]atest|[Cc]urrent) (?:[\w-]+ ){0,2}?"
    rf"(?:{AIM}|{OUTLOOK})s?\b"
    rf"|(?:{AIM}|{OUTLOOK})s?"
    r"(?: (?:for|in|of) [\w ]{2,20}?)? (?:is|are|stands?) now\b)"
    r"[^;:]{0,80}?, (?:down|up|as against|instead of|and not)\b"
)


def _has_time(figure: Figure) -> bool:
    """Whether a time stands right behind a number."""
    return any(0 < p.start - figure.number.end <= _BESIDE for p in figure.sentence.of("period"))


_BESIDE = 12


def was_an_aim(figure: Figure) -> bool:
    """Whether the clause names the aim itself that is moved from a number: "the target, lowered from 5.5 million"."""
    clause = figure.sentence.clause_at(figure.number.start)
    before = figure.sentence.slice(clause.start, figure.number.start)
    named = _AIM_ITSELF.search(before)
    return named is not None and (
        REVISED.search(before[named.start() :], of=figure.sentence.text) is not None
        or _REVISED_ITS.search(before[: named.start()]) is not None
    )


# "Raised its annual target": what is revised is the aim itself.
_REVISED_ITS = re.compile(
    rf"{REVISED.pattern.pattern} (?:its|the|their|this year's) (?:[\w-]+ ){{0,3}}\Z", re.IGNORECASE
)
_AIM_ITSELF = re.compile(rf"\b(?:{AIMS}|forecasts?|{OUTLOOK})\b")


# "had aimed to deliver 2 million", "its target of selling 80,000": an aim also once its time is over.
_WAS_TO_BE = re.compile(
    r"(?:,? (?:of|to|for|at) (?:\w+ly )?\w+| of| for|(?: \w+){0,2} (?:sales|deliveries|registrations|exports|output"
    r"|production|orders|revenues?|profits?|earnings|losses) of)?(?: (?!and\b|but\b|as\b)[\w'-]+){0,4} "
)


def was_to_be(figure: Figure) -> bool:
    """Whether a word of planning before a number tells it as an aim, and nobody says that it was reached."""
    sentence, number = figure.sentence, figure.number
    clause = sentence.clause_at(number.start)
    if _REACHED.search(sentence.slice(clause.start, number.start), of=sentence.text) or is_done(figure):
        return False
    return any(
        plan.end < number.start
        and _WAS_TO_BE.fullmatch(sentence.slice(plan.end, number.start))
        and not TO_PLAN.search(sentence.before(plan, 16))
        for plan in clause.cues("plan")
    )


# "60% now, to rise to 80%".
GROWS = Needing(
    rf"(?:, |\b(?:is|are|due|set|expected) )to (?:rise|grow|increase|climb|expand|go up|be (?:raised|lifted"
    rf"|increased|expanded)|fall|shrink)(?: \w+)? to{ABOUT} \Z"
)


HISTORY = Needing(
    rf"\b(?:{AIM}|plan)\b[^;]{{0,60}}\b(?:is|are|was) (?:now )?(?:history|off the table|out of reach"
    r"|no more|gone|dead|unrealistic)\b"
)


# "A hundred a month is the plan."
PACE_IS_AIM = Needing(
    r" (?:(?:units|cars|vehicles) )?(?:(?:a|per|each|every) (?:month|year)|monthly|annually),? (?:is|are|(?:would"
    r"|should|could|may|might|can|must) be"
    r"|seems?|remains?|was) (?:\w+ )?(?:the|its|his|her|their|a|what|how)? ?(?:\w+ )?(?:plans?|targets?|goals?"
    r"|aims?|ideas?"
    r"|hopes?|objectives?|ambitions?|forecasts?|guidance|budget|expectation|expected|planned|aimed for|enough"
    r"|possible"
    r"|realistic|conceivable)\b"
)


# "The importer speaks of 1,200 orders": taken already.
_SPEAKS_OF = re.compile(rf"\b(?:speaks?|talks|reports?|boasts?) of(?: (?:{APPROXIMATOR}|already))* \Z")


def speaks_of(figure: Figure) -> bool:
    """Whether somebody speaks of a count or of orders that are there."""
    return (
        figure.metric in _THERE and _SPEAKS_OF.search(figure.before) is not None and not _LATER_ON.search(figure.before)
    )


# "In the long run it speaks of 100,000".
_LATER_ON = re.compile(
    r"\b(?:[Ii]n the (?:long(?:er)?|medium|mid)[ -](?:run|term)|[Oo]ne day|[Ee]ventually|[Uu]ltimately|[Ll]ater(?: on)?"
    r"|[Ii]n due course|[Ii]n the end|[Ss]ome day)\b"
)

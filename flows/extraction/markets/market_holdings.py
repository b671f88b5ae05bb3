"""What an organisation has in a place already: whatever is to become of it, it is there."""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.unbuilt_words import (
    CHOSEN,
    CONSTRUCTION_IN,
    FINISHED_SINCE,
    FOR_WORKS,
    GROUND_BROKEN,
    HAS_BEGUN,
    UNBUILT,
    WORK_BEGUN,
)
from flows.extraction.lexicon.trader_words import OUTLETS
from flows.extraction.numbers.number_words import NUMERAL
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.small_numbers import SMALL_NUMBER

# "Its Thai plant", "X's South African factory", "its dealers in Spain": what somebody has is there.
_WHOSE = re.compile(r"(?:\b(?:[Ii]ts|[Tt]heir|[Hh]is|[Oo]ur|whose)|'s?) (?:[\w-]+ ){0,2}?\Z")
_SITES = (
    r"(?:plants?|factor(?:y|ies)|works|(?:(?:production|assembly|manufacturing|car|vehicle)[ -])?"
    r"(?:sites?|facilit(?:y|ies)|bases?|complex(?:es)?|hubs?)|(?:assembly|production) lines?|network|"
    r"dealers|dealerships|subsidiary|affiliate|offshoot|arm|unit|operations?|workforce|"
    r"line-?up|range)"
)
_OWNED = Needing(rf"\A(?:'s)? (?:[\w-]+ )?{_SITES}\b")
_OWNED_BEFORE = re.compile(
    rf"(?:\b(?:[Ii]ts|[Tt]heir)|'s?) (?:[\w-]+ ){{0,2}}?{_SITES} (?:in|at|near|outside) (?:the )?\Z"
)
# "The X factory at A in B": what bears a maker's name is its own, as a rule since some time.
_NAMED_SITE = re.compile(
    rf"\b[Tt]he [A-Z][\w&-]+(?: [A-Z][\w&-]+)? (?:[a-z-]+ )?{_SITES} (?:in|at|near|outside) "
    r"(?:the |[A-Z][\w-]+(?:,| in) )?\Z"
)
# "It has studios in A and B and a development centre in C", "runs three plants in A": what somebody has is there.
# Shops and branches are left to the verb: they are no sites by themselves.
_HAS = Needing(
    r"\b(?:has|have|runs?|operates?|owns?|keeps?|maintains?) (?P<what>(?:[\w'-]+,? ){0,6}?"
    r"(?:plants?|factor(?:y|ies)|works|studios?|offices?|subsidiar(?:y|ies)|headquarters|warehouses?"
    r"|dealers|dealerships|showrooms|outlets|stores"
    r"|(?:development|design|research|R&D|technical|engineering|parts|sales|service) cent(?:re|er)s?)"
    r" (?:in|at|near|outside) (?:[\w'-]+,? ){0,9}?)\Z"
)
# "Joining existing sites in A and B": what is there already, whatever is to join it.
_EXISTING = Needing(
    rf"\b(?:existing|current|established|present) (?:[a-z-]+ ){{0,2}}?{_SITES} (?:in|at|near) (?:the )?"
    r"(?:[A-Z][\w'-]*,? (?:and )?(?:the )?){0,8}\Z"
)
_MODAL = re.compile(r"(?:\b|(?=n't))(?:may|might|could|would|will|should|must|to|not|n't|soon|eventually) \Z")
# "Has resumed work on its plant in X": what it has done is nothing that it has.
_PERFECT = re.compile(
    r"(?:[a-z]+ly |also |already |now |just |since )*(?:[a-z]{2,}ed|built|bought|won|got|found|given|begun|laid|put|"
    r"set|shut|sold|made|taken|broken|chosen|kept|held|had|been|let|hit|run|cut|spent|drawn|shown|grown|gone|come) "
)
_TO_BE = re.compile(
    r"\b(?:no|not|never|nor|yet|to|plans?|planned|agreed|announced|signed|ordered|sought|started|begun|opened|closed|"
    r"shut|sold|left|built|chosen|picked|decided|been|will|would|could|may|might|says|said|postponed|delayed|deferred|"
    r"shelved|frozen|halted|put|pushed|moved|dropped|scrapped|abandoned|cancelled)\b"
)
# Who shuts its business in a place is there no more; who shuts a plant may still sell.
BUSINESS = re.compile(r"\b(?:operations?|business(?:es)?|activities|subsidiary|arm|unit) (?:in|at) (?:the )?\Z")
_NOT_YET = re.compile(
    r"\b(?:first|new|own|planned|future|second|proposed|next|build|building|construct\w*|open|found)\b"
)
# "One dealership near X reported …": it is there, unless it is still looked for.
_DEALER_AT = re.compile(r"\b(?:dealers?|dealerships?|showrooms?) (?:in|near|at|outside) (?:the )?\Z")
_SOUGHT = re.compile(
    r"\b(?:to|will|would|may|might|could|plans?|planned|aims?|wants?|open\w*|appoint\w*|seek\w*|sought|look\w*|"
    r"find\w*|provides? for|foresees?|envisag\w+|first|no|not|without|close[sd]?|shut|last)\b"
)
# An aim for the sales, the dealers or the share in a place is one of somebody who sells there.
VOLUME = Needing(
    r"\b(?:sell(?:ing)?|deliver(?:ing)?|hand(?:ing)? over|register(?:ing)?|shift|move|reach(?:ing)?|tak(?:e|ing)|"
    r"targeting|target|aims?|aiming|shooting|striving|hoping|budgeting|counting on|reckoning with|reckons with"
    r"|its sights on) "
    rf"(?:for |of |a |an |(?:{APPROXIMATOR}) |total of )*"
    rf"(?:{NUMERAL}|more|fewer|many|several|twice as many)(?: [a-z-]+)?(?: |%)(?:per cent|percent|deliveries"
    rf"|sales|registrations|vehicles|cars|units|vans|trucks|buses|pickups|EVs|SUVs|{OUTLETS})\b|\d% (?:of the market"
    rf"|share|market share)"
)
# To grow somewhere, or to shrink there, one must be there already.
GROWTH = Needing(
    rf"\b(?:add (?:(?:{APPROXIMATOR}) )?(?:\d+|[a-z]+)(?: more| further| new)? (?:"
    rf"{OUTLETS}|dealers?|shifts?|lines?|jobs|cars|models)|"
    r"double|triple|quadruple|increase|raise|boost|strengthen|enlarge|upgrade|modernise|modernize|"
    r"overhaul|posts|dismiss|profit margins?|"
    r"cut|cuts|slash|reduce|defend|maintain|lay off|job cuts|jobs|redundancies|layoffs|shifts?|"
    r"workforce|recall|expand (?:its|their|the) (?:\w+ ){0,2}(?:network|range|line-up|production|capacity|"
    r"presence|footprint|plant|factory)|grow (?:its|their)|"
    r"(?:its|their) (?:existing|current|present)|do away with|(?:clos(?:e|es|ing)|shut(?:s|ting)?|mothball\w*|"
    r"idl(?:e|es|ing)) (?:down )?(?:the|its|their|a|one of)\b[^,;]{0,30}\b(?:plants?|factor(?:y|ies)"
    r"|works|site|gates)|"
    r"(?:dip|sl(?:ip|id)(?!\w* (?:back )?(?:in)?to (?:the (?!red\b)|early|mid|late|next|autumn|spring|summer|"
    r"winter|20\d\d|Q\d|H\d|[A-Z][a-z]+(?: 20\d\d)?[.,;]))|"
    r"fell|rose|grew|declin|(?<!been )(?<!be )(?<!was )(?<!were )drop)\w*|"
    r"more than twice|bigger|market share of)\b"
)


_WHAT_RUNS = (
    r"(?:output|production|assembly|manufacturing|capacity|sales|deliveries|exports|operations?|business|staff"
    r"|workforce"
    r"|headcount|jobs|posts|network|range|line-up|prices|plants?|factor(?:y|ies)|works|dealers|shifts?)"
)
# "May raise output in X", "could cut jobs in Y": what may grow or shrink is there.
_MAY_CHANGE = Needing(
    r"\A (?:also |yet |soon |even |well |further )?(?:double|triple|increase|raise|boost|enlarge|expand|cut|reduce"
    r"|slash"
    r"|trim|halve|scale (?:up|back|down)|step up|lower|add)"
    rf" (?:(?:its|the|their|some|more|up to|\d[\d,]*|vehicle|car|local|annual) ){{0,3}}(?:[\w-]+ )?{_WHAT_RUNS}\b"
    r"(?! (?:in)?to (?:the )?[A-Z])"  # "may enlarge its network to X": there it is still to come
)
# "Thai production is to be concentrated in Y", "its output in X will be halved": what is changed runs.
_TO_BE_CHANGED = Needing(
    r"(?: \w+ly)? (?:(?:is|are|has|have) to|will|would|may|might|could|should|must)(?: also| soon| then)?"
    r"(?: be (?:concentrated|merged|moved|shifted|transferred|cut|halved|reduced|lowered|trimmed|scaled|raised"
    r"|increased"
    r"|doubled|tripled|expanded|enlarged|stepped up|modernised|modernized|converted|restructured|reorganised"
    r"|reorganized|streamlined|pooled|bundled)\b| (?:shrink|fall|grow|rise|double|triple|decline|drop|halve)\b)"
)
_RUNS_BEHIND = re.compile(rf" (?:[a-z-]+ )?{_WHAT_RUNS}")
_RUNS_BEFORE = re.compile(rf"\b{_WHAT_RUNS} (?:in|at|of) (?:the )?\Z")


def may_change(sentence: Sentence, cue: Mention) -> bool:
    """Whether a word for what may come is one of something that grows or shrinks."""
    return _MAY_CHANGE.match(sentence.after(cue, 90), of=sentence.text) is not None


def is_to_be_changed(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the words around a place say that what runs there is to be moved, raised or cut."""
    before, behind = sentence.slice(max(start - 40, sentence.start), start), sentence.slice(end, end + 110)
    runs = _RUNS_BEHIND.match(behind)
    if runs is None and _RUNS_BEFORE.search(before) is None:
        return False
    rest = behind[runs.end() :] if runs is not None else behind
    return _TO_BE_CHANGED.match(rest, of=sentence.text) is not None


# "Supplies X from its works in Y", "examined from a research centre in Y": what somebody works from is there.
_WORKED_FROM = Needing(
    rf"\b[Ff]rom (?:its|the|an?|their) (?:(?!new\b|planned\b|future\b|first\b|proposed\b)[\w&-]+ ){{0,3}}?"
    rf"(?:{_SITES}|offices?|studios?|headquarters|cent(?:re|er)s?) (?:in|at|near|outside) (?:the )?\Z"
)


def runs_there(sentence: Sentence, left: int, start: int) -> bool:
    """Whether a verb of having tells of a site in a place that begins here, whatever else is thought about.

    `left`: where the clause of the place begins.
    """
    before = sentence.slice(max(start - 110, left), start)
    if _WORKED_FROM.search(before, of=sentence.text) or _EXISTING.search(before, of=sentence.text):
        return True
    has = _HAS.search(before, of=sentence.text)
    if has is None or _MODAL.search(before[: has.start()]):
        return False
    what = has["what"]
    return not (_PERFECT.match(what) or _TO_BE.search(what) or _NOT_YET.search(what))


# Where what is told behind a place ends.
_NEXT = re.compile(r"[;:.]|, (?:and|but|while|whereas|so)\b| (?:but|while|whereas)\b")


def is_unbuilt(sentence: Sentence, end: int) -> bool:
    """Whether what is told behind a place says that it is not there yet: "is under construction", "was put off"."""
    after = sentence.slice(end, end + 90)
    found = UNBUILT.search(after, of=sentence.text)
    if found is None and FINISHED_SINCE.search(sentence.slice(end, sentence.end), of=sentence.text) is None:
        found = GROUND_BROKEN.search(after, of=sentence.text)
    return found is not None and _NEXT.search(after[: found.start()]) is None


# "Its Thai plant", "the Szeged factory".
_SITE_OF = re.compile(rf"(?:'s)? (?:[\w-]+ ){{0,2}}?{_SITES}\b")
# "A second plant, in Manisa in Turkey, has been put off".
_SITE_AT = Needing(rf"\b{_SITES},? (?:in|at|near|outside) (?:the |[A-Z][\w-]+(?:,| in) )?\Z")


# "Until its Turkish works is ready", "once the plant in Szeged opens": it is not there yet.
_UNTIL = re.compile(
    r"\b(?:[Uu]ntil|[Oo]nce|[Ww]hen|[Bb]efore|[Aa]s soon as|[Bb]y the time) (?:(?:its|their|the|an?|[A-Z][\w&]+'s?) )?"
    r"(?:[\w-]+ ){0,5}\Z"
)
_READY = re.compile(
    rf"(?:'s)?(?: (?:[\w-]+ )?{_SITES})? (?:(?:is|are|has been|have been) (?:[a-z]+ly )?(?:ready|finished|completed?|"
    r"built|up and running|running|operational|done|open|opened|there)|"
    r"(?:opens?|starts?|begins?|gets? going|goes on stream|comes on stream)\b)"
)


def is_awaited(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a clause of time waits for a site in the place to be ready."""
    before, after = sentence.slice(max(start - 60, sentence.start), start), sentence.slice(end, end + 70)
    ready = _READY.match(after)
    site = ready is not None and re.search(_SITES, before + ready[0]) is not None
    return site and _UNTIL.search(before) is not None


# "Has announced a plant in", "signed a contract for a works in", "has chosen Szeged for its plant in".
_SITE_ANNOUNCED = Needing(
    r"\b(?:announc(?:es?|ed|ing)|confirm(?:s|ed|ing)|propos(?:es|ed|ing)|envisag(?:es|ed)|promis(?:es|ed|ing)"
    r"|(?:sign(?:s|ed)?|reach(?:es|ed)|struck|seal(?:s|ed)|conclud(?:es|ed)|ink(?:s|ed)) (?:an?|the) (?:[\w-]+ ){0,3}?"
    r"(?:contract|agreement|deal|memorandum|MoU|pact|accord|letter)(?: of (?:understanding|intent))?"
    r" (?:for|on|about|over)"
    r"|(?:contract|agreement|deal|memorandum)(?: of understanding)? (?:has been|was|is) (?:signed|reached|struck)"
    r" (?:for|on)"
    r"|(?:cho(?:se|sen)|pick(?:s|ed)|select(?:s|ed)) [A-Z][\w-]+ (?:for|as the (?:site|home) (?:for|of)))"
    r" (?:an?(?! (?:second|third|fourth|fifth|further|additional|[\w-]+ (?:fire|strike|stop))\b)|its (?:first|new)|its"
    r" (?=plant|factory|works)) "
    r"?(?:(?!at\b|in\b|on\b|of\b|to\b|for\b)[\w-]+ ){0,3}?(?:plants?|factor(?:y|ies)|works|gigafactory"
    r"|assembly line|showrooms?|stores?|dealerships?"
    r"|(?:research|design|R&D|development|technology) (?:centre|center)) (?:in|at|near|outside|for) (?:the )?"
    r"(?:[\w-]+ of )?\Z"
)


def is_site_to_come(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the place is that of a site of which the words behind say that it is not there yet."""
    before = sentence.slice(max(start - 120, sentence.start), start)
    begun = WORK_BEGUN.search(before, of=sentence.text)
    if begun is not None and FINISHED_SINCE.search(sentence.slice(end, sentence.end), of=sentence.text) is None:
        return True
    if is_awaited(sentence, start, end) or _SITE_ANNOUNCED.search(before, of=sentence.text):
        return True
    after = sentence.slice(end, end + 40)
    if CONSTRUCTION_IN.search(before, of=sentence.text) and HAS_BEGUN.match(after, of=sentence.text):
        return True
    if _WORK_ON.search(before, of=sentence.text) and not _WORK_DONE.match(after):
        return True
    if _CONSTRUCTING.search(sentence.clause_at(start).text, of=sentence.text):
        return True
    if CHOSEN.search(before, of=sentence.text) and FOR_WORKS.match(sentence.slice(end, end + 80), of=sentence.text):
        return True
    # "Its European plant" is in one of many countries, in others of which it may sell.
    region = any(p.start == start and len(p.id or "") > len("XX") for p in sentence.of("place"))
    at_site = _SITE_AT.search(sentence.slice(max(start - 60, sentence.start), start), of=sentence.text) or (
        _SITE_OF.match(after) if not region else None
    )
    return at_site is not None and is_unbuilt(sentence, end)


# "May have to close", "is to be shut": what is closed one day is there.
_CLOSES = Needing(
    r"\A(?: have| has)?(?: to)?(?: be)?(?: \w+ly)? (?:close|closed|shut|shut down|mothballed|axed|idled|wound down"
    r"|wind (?:up|down)|dissolved?|unwind|terminate|phased out|run down|end(?! up)|stop|cease)\b"
)
# "Assembly at X ends before 2025 is over": what ends one day is there.
_ENDS_ONE_DAY = re.compile(
    r"\b(?:plants?|factor(?:y|ies)|works|site|production|assembly|manufactur(?:e|ing)|lines?|shift)\b[^,;]{0,60}? "
    r"(?<!the )(?<!year )(?:ends?|clos(?:es|e)|shuts?(?: down)?|stops?|ceases?|runs? out|falls? silent|winds? down)\b"
)


def ends_one_day(sentence: Sentence, segment: tuple[int, int]) -> bool:
    """Whether a segment tells in the present tense that a plant or its production ends."""
    return _ENDS_ONE_DAY.search(sentence.slice(*segment)) is not None


def may_close(sentence: Sentence, cue: Mention) -> bool:
    """Whether a word for what may come is one of a closure."""
    return _CLOSES.match(sentence.after(cue, 40), of=sentence.text) is not None


# "The future of its plant in X": what has a future is there.
_FUTURE_OF = re.compile(r"\bfuture of ")


# "Construction of X's plant in Y is to begin": not there yet, unless it is finished.
_WORK_ON = Needing(
    r"\b(?:[Cc]onstruction|[Bb]uilding|[Ee]rection|[Gg]roundworks?|[Ee]arthworks|[Ww]ork|[Pp]lans|[Pp]ermit"
    r"|[Aa]pproval|[Ll]and)"
    r" (?:of|for|on) [^,;]{0,40}\Z"
)
_WORK_DONE = re.compile(r" (?:is|was|has been|had been) (?:now )?(?:complete|completed|finished|done|over)\b")


# "In X the first phase of construction is nearly over", "construction of the plant is 80 per cent complete".
_CONSTRUCTING = Needing(
    r"\b[Cc]onstruction(?: work)?(?: (?:of|on|at) [^,;]{3,50}?)? (?:(?:is|are|has been) (?:now |already |still )?"
    r"(?:(?:nearly|almost|\d[\d.]*(?: ?%| per ?cent)) (?:over|complete[d]?|finished|done)|well advanced|under ?way|"
    r"in progress|on (?:schedule|track|time)|going on|making progress|progressing|advancing|nearing|behind schedule|"
    r"delayed|in full swing)|goes on|continues|proceeds|progresses|advances)\b"
)


# "In Britain, Omoda and Jaecoo have 75 dealers and will have 130 by December".
_HAS_SO_MANY = Needing(
    rf"\A,? (?:[\w&' -]+ )?(?:has|have|runs?|operates?|counts?){ABOUT} (?:\d[\d,]*|{SMALL_NUMBER}) (?:[\w-]+ ){{0,2}}?"
    r"(?:dealers|dealerships|stores|showrooms|outlets|partners|points of sale|shops|branches|locations)\b"
)
_IN_FRONT = re.compile(r"\W*(?:(?:and|but|while) )?[Ii]n (?:the )?")


def has_there(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the words speak of something that a maker has in a place already, whatever is to become of it."""
    before = _FUTURE_OF.sub("", sentence.slice(max(start - 50, sentence.start), start))
    after = sentence.slice(end, end + 40)
    if _HAS_SO_MANY.match(sentence.slice(end, end + 110), of=sentence.text) and _IN_FRONT.fullmatch(before):
        return True
    if WORK_BEGUN.search(sentence.slice(max(start - 120, sentence.start), start), of=sentence.text):
        return False
    if is_awaited(sentence, start, end):
        return False
    if is_unbuilt(sentence, end) or (_WORK_ON.search(before) and not _WORK_DONE.match(after)):
        return False
    if is_to_be_changed(sentence, start, end):
        return True
    if _DEALER_AT.search(before) and not _SOUGHT.search(before):
        return True
    if _OWNED_BEFORE.search(before) or _NAMED_SITE.search(before):
        return _NOT_YET.search(before) is None
    owned = _OWNED.match(after, of=sentence.text)
    return owned is not None and _WHOSE.search(before) is not None and _NOT_YET.search(before[-30:] + owned[0]) is None

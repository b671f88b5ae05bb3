"""Whether a figure is told for now."""

import re

from flows.extraction.grammar.figure import FLOWS, Figure
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR
from flows.extraction.wording.needed import Needing

# "Jobs: 600 now, 2,000 by then".
_AT_HAND = Needing(
    r"\A(?: (?!and\b|or\b|between\b|from\b)[\w'-]+){0,6} (?:now|today|at present|currently|so far|at the moment"
    r"|already|to date)(?=[,;.)]| and\b|\Z)"
)
_ASIDE_NOW = Needing(r"[,(] ?(?:now|today|at present|currently|at the moment|already)(?: at| some| about| around)? \Z")


# "To grow from today's 2,000", "on top of its present 90".
_TODAYS = re.compile(
    rf"\b(?:[Tt]oday's|[Tt]he (?:present|current|existing)|(?:the|its|their) (?:present|current|existing)){ABOUT} \Z"
)
# "At present it is 6 percent".
_IS_NOW = Needing(
    r"\b(?:[Aa]t present|[Nn]ow|[Tt]oday|[Cc]urrently|[Aa]t the moment|[Ss]o far|[Rr]ight now|[Aa]s yet|[Uu]p to now"
    r"|[Uu]ntil now|[Tt]o date|[Bb]y now),? (?:it|this|that|they"
    r"|there|the (?:share"
    rf"|figure|number|total|level|count)) (?:is|are|stands at|has|have|amounts to|comes to)(?: (?:{APPROXIMATOR}|still"
    r"|at))* \Z"
)
# "The network should be 50-strong by then; it stands at 38".
_STANDS_AT = Needing(
    rf"\b(?:it|they|that|this|the (?:network|figure|number|total|count|share|level)) (?:now |currently "
    rf"|still )?stands? at{ABOUT} \Z"
)
# "Deliveries this year stand at 328,859": what is counted so far, though the year goes on.
_FLOW_STANDS = Needing(
    rf"\b(?:[Ss]ales|[Dd]eliver(?:y|ies)|[Ee]xports|[Rr]egistrations|[Oo]rders|[Ss]hipments|[Oo]utput|[Pp]roduction"
    rf"|[Tt]ally|[Tt]otal|[Vv]olumes?)(?: [^\s,;:]+){{0,6}} (?:now |currently |already |thus |so far "
    rf"|already )?(?:stands? at|(?<!to )(?<!will )amounts? to|is at|are at|runs? to){ABOUT} \Z"
)
# "Are above 13,000 after eleven months".
_AFTER_SO_LONG = re.compile(r"(?: [a-z]+){0,2} after (?:the first )?(?:[a-z]+|\d+) (?:months|quarters|weeks)\b")
_AIMED_AT = re.compile(
    r"\b(?:targets?|targeted|goals?|aims?|plan\w*|forecasts?|guid\w+|budget\w*|expect\w+|quotas?|hope\w*)\b",
    re.IGNORECASE,
)
# "Is thinking of a million now": that is when it thinks so.
_HAS_IN_MIND = Needing(
    rf"\b(?:thinking of|(?:aim|hop|plann|budget)(?:s|ing)(?: for)?|expects?|forecasts?|talking of|counting on"
    rf"|reckoning with){ABOUT} \Z"
)

# "Its share, 4.7% in 2019, is now 3.3%".
NOW_IT_IS = Needing(
    rf"\b(?:is|are|stands?|has|have|comes?|counts?)(?: down| up)? (?:now|today|currently|at present"
    rf"|nowadays)(?: (?:at|to|down|up|{APPROXIMATOR}))* \Z|\b(?:now|today"
    rf"|currently|nowadays),? (?:it |they )?(?:is|are|stands? at|has|have|counts?|comes? to){ABOUT} \Z"
)


# "Now 530 people work there, and as many again should be hired".
_NOW = re.compile(rf"\b(?:[Nn]ow|[Tt]oday|[Cc]urrently|[Aa]t present|[Aa]t the moment),?{ABOUT} \Z")
_DO = re.compile(
    r"(?: [\w-]+){1,3}? (?:work|have|sell|stand|run|exist|operate|offer|carry|are (?:employed|there|open|in))\b"
    r"(?! (?:been )?(?:planned|promised|announced))"
)


def now_they_do(figure: Figure) -> bool:
    """Whether so many are told to do now what they do: "now 530 people work there"."""
    return _NOW.search(figure.before) is not None and _DO.match(figure.after) is not None


def at_hand(figure: Figure) -> bool:
    """Whether a figure is told for now."""
    if _HAS_IN_MIND.search(figure.before, of=figure.sentence.text) is not None:
        return False
    return (
        _AT_HAND.match(figure.sentence.after(figure.number, 60), of=figure.sentence.text) is not None
        or told_aside_now(figure)
        or (figure.metric not in FLOWS and now_they_do(figure))
        or _IS_NOW.search(figure.before, of=figure.sentence.text) is not None
        or (figure.metric not in FLOWS and _STANDS_AT.search(figure.before, of=figure.sentence.text) is not None)
        or added_to(figure)
    )


def flows_so_far(figure: Figure) -> bool:
    """Whether what is sold, made or sent is told as it stands, and not as it is planned."""
    if figure.metric not in FLOWS:
        return False
    if _AFTER_SO_LONG.match(figure.after) is not None and _AIMED_AT.search(figure.before) is None:
        return True
    before = figure.sentence.slice(figure.sentence.clause_at(figure.number.start).start, figure.number.start)
    return _FLOW_STANDS.search(before, of=figure.sentence.text) is not None and _AIMED_AT.search(before) is None


def told_aside_now(figure: Figure) -> bool:
    """Whether a figure is told for now in an aside of a plan: "its capacity, 150,000 a year today, is to be raised"."""
    sentence, number = figure.sentence, figure.number
    before = sentence.before(number, 24)
    if _ASIDE_NOW.search(before, of=sentence.text) is not None or _TODAYS.search(sentence.before(number, 32)):
        return True
    at_head = before.endswith((", ", "("))
    return at_head and _AT_HAND.match(sentence.after(number, 40), of=sentence.text) is not None


# "245 jobs in addition to the 3,200 that exist already": so many are there.
_ON_TOP_OF = Needing(
    r"\b(?:in addition to|on top of|besides|alongside|beyond|over and above|to add to|next to) (?:the|its|their|those)"
    rf"(?: (?:{APPROXIMATOR}|existing|current|present))* \Z"
)
_THERE_ARE = re.compile(
    r" (?:(?:that|which|who) )?(?:are |were |have |already |now |currently |today |at present )*(?:exist(?:s|ing)?"
    r"|there"
    r"|already|employed|working|work|in place|in operation|running|at present|now|today|so far|currently)\b"
)
# "Add 50 dealers to its 300", "will be added to the 3,700 on the payroll".
_ADDED_TO = Needing(
    r"\b(?:add(?:s|ed|ing)?|join(?:s|ing)?)\b[^;:.]{0,50}? to (?:the|its|their|those)"
    rf"(?: (?:{APPROXIMATOR}|existing|current|present))* \Z"
)
# "Add 30 dealers to the 60 it has".
_THE = re.compile(rf"\b(?:the|those|its|their){ABOUT} \Z")
_IT_HAS = re.compile(
    r" (?:that |which )?(?:it|they|the (?:company|brand|group|importer|firm|carmaker)|[A-Z][\w&-]+)(?: (?:already|now"
    r"|currently|today|still))? (?:has|have|runs?|operates?|owns?|employs?|boasts?)\b(?! (?:to|been|planned|in mind))"
)


def added_to(figure: Figure) -> bool:
    """Whether a number is told as that of those who are there, to whom others come."""
    if (
        _ON_TOP_OF.search(figure.before, of=figure.sentence.text) is not None
        and _THERE_ARE.match(figure.after) is not None
    ):
        return True
    if _ADDED_TO.search(figure.sentence.before(figure.number, 80), of=figure.sentence.text) is not None:
        return True
    return _THE.search(figure.before) is not None and _IT_HAS.match(figure.after) is not None

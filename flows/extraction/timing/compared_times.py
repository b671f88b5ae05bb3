"""Times that a figure is only compared with."""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.wording.calendar_names import MONTH
from flows.extraction.wording.needed import Needing

# What stands before a period that a figure is only compared with: "than in", "compared with", "from the year before".
_COMPARED = re.compile(
    r"(?:\b(?:than|compared (?:with|to)|against|versus|(?:(?<!handed )(?<!turned )(?<!taken ))over|from|as)"
    r"|\bthan (?:the |it |they |both |all |he |she |[A-Z]\w+ )?(?:[a-z]+ ){0,3}(?:managed|sold|delivered|had|did"
    r"|reached"
    r"|achieved|made|built|exported|registered|shipped)"
    r"|above|below|ahead of|behind|(?:improvement|advance|gain|growth) (?:on|over)"
    r"|\b(?:double|triple|treble|twice|thrice|half|quarter|third|times)(?= (?:the|that|those|its|in)\b)"
    r"|(?:%|\b(?:per ?cent|up|down|higher|lower|rise|increase|fall|drop)) on) "
    r"(?:(?:in|for|during|the|that|those|its|same|corresponding|comparable|equivalent|period|of|a|figure|level"
    r"|result|total|sold|sales|were|was|it|did|had|as|(?:previous|preceding|prior) (?:financial |fiscal )?(?:quarter"
    r"|half|year|month)(?: (?:ending|ended|to))?(?: on)?) )*\Z"
)
# "It wants to double that in 2024": when.
_TO_DOUBLE_IT = Needing(
    r"\b(?:to|will|would|should|could) (?:[a-z]+ly )?(?:double|triple|treble|quadruple|halve) (?:that|it|this|them) \Z"
)
# The preposition that a time begins with: "one per cent down on January 2023".
_LEAD = re.compile(r"(?:on )?")
# "An increase of 5% over June 2024".
_OVER = re.compile(
    r"(?:over|on|from) (?:[A-Z][a-z]+ |the (?:first|second|third|fourth) (?:quarter|half) of )?(?:19|20)\d\d\Z"
)
# "Up 30% from the first quarter", "a rise of 57% from May"; of what is to grow it is when that begins.
_OVER_A_PART = re.compile(
    rf"(?:over|on|from) (?:the )?(?:(?:Q[1-4]|H[12])(?: (?:FY ?)?(?:19|20)?\d\d)?"
    rf"|(?:[a-z]+ )?(?:quarter|half|month|year)|{MONTH})(?: (?:of )?(?:19|20)\d\d)?\Z"
)
_GROWN = re.compile(
    r"(?:\b(?:increase|rise|growth|gain|jump|improvement|advance|surge|drop|fall|decline|decrease|more|less|fewer|up"
    r"|down) )"
    r"(?:of |by )?[^,;]{0,14}\Z|(?:%|\bper ?cent) (?:more|up|down|higher|lower|growth)? ?\Z"
)
# "Twice the 2025 result", "three times the 2024 figure".
_RESULT_OF = re.compile(r"\b(?:twice|thrice|times|double|triple|treble|half|quadruple) (?:the|its|that|their) \Z")
_THE_YEAR = re.compile(r"(the |)20\d\d")
# "more than twice last year's number"
_TIMES = re.compile(r"\b(?:twice|thrice|times|double|triple|half) \Z")
# "Doubled its October figure to 291": what it was in October.
_OWN_FIGURE = re.compile(
    r"(?:'s)? (?:figure|result|tally|total|level|number|record|score|count|mark|volume|peak|best)s?\b"
)
# "Presented its first-quarter results", "said along with its October figures": what the report is of.
_REPORTS_ITS = re.compile(
    r"\b(?:present|publish|report|announc|releas|disclos|issu|unveil|post|detail|discuss|comment|file|filing|giv|gave"
    r"|(?:along|together) with|alongside)[a-z]*(?: on)? (?:its|their|the) \Z"
)
_ITS = re.compile(r"\b(?:its|their|the) \Z")
# "More than doubling the company's 2016 volume".
_ITS_MULTIPLIED = re.compile(
    r"\b(?:doubl|tripl|trebl|quadrupl|halv|beat|exceed|topp|match|surpass)[a-z]* (?:the [a-z]+|[A-Z][\w&-]+)['’]s? \Z"
)
_SAME = Needing(
    r"\b(?:same|corresponding|comparable|equivalent|year-earlier|year-ago)(?: \w+)?(?: of| in"
    r"| a)? ?\Z"
)


_WITH_NUMBER = re.compile(r"[^;:.]*\d")


def is_compared_with(sentence: Sentence, period: Mention) -> bool:
    """Whether a time is told to compare with: "than in", "twice last year's", "the same quarter of"."""
    if _TO_DOUBLE_IT.search(sentence.before(period, 40), of=sentence.text) or period.relation in ("within", "by"):
        return False
    lead = _LEAD.match(period.surface)
    if sentence.after(period, 6) in (", when", ", in wh") and _WITH_NUMBER.match(sentence.after(period, 90)):
        # "Double those of 2024, when 190,068 were sold": the time of what is told behind it.
        return False
    if _COMPARED.search(sentence.before(period, 60) + (lead[0] if lead is not None else "")):
        return not _is_unequalled(sentence, period)
    if _OVER.match(period.surface) and _GROWN.search(sentence.before(period, 40)):
        return True
    if _OVER_A_PART.match(period.surface) and _GROWN.search(sentence.before(period, 40)):
        ahead = sentence.clause_at(period.start).cues("future", "plan", "settled")
        return not any(c.end <= period.start for c in ahead)
    the = _THE_YEAR.fullmatch(period.surface)
    if the is not None and _RESULT_OF.search(sentence.before(period, 25) + the[1]):
        return True
    its = period.surface.startswith("the ") or _ITS.search(sentence.before(period, 14)) is not None
    its = its or _ITS_MULTIPLIED.search(sentence.before(period, 50)) is not None
    own = its and _OWN_FIGURE.match(sentence.after(period, 30)) is not None
    if own and not _REPORTS_ITS.search(sentence.before(period, 40)):
        return True
    if _TIMES.search(sentence.before(period, 20)) and sentence.after(period, 2) == "'s":
        return True
    return _SAME.search(sentence.before(period, 40), of=sentence.text) is not None


# "Never had so many been sold as in August: 129,472", "no month was better than May, with 4,811": the best time is
# that of the number behind it.
_NEVER = re.compile(
    r"\b(?:never|no (?:other )?(?:[a-z]+ )?(?:month|quarter|year|half|half-year|season|week)|none|at no"
    r" (?:other )?time)\b[^;\d]*\Z",
    re.IGNORECASE,
)
_THE_NUMBER = re.compile(r"(?: ?[:(\u2013\u2014]|,? (?:when|with|in which)\b| - )[^;.\d]*\d")


def _is_unequalled(sentence: Sentence, period: Mention) -> bool:
    """Whether no other time comes up to one, whose number stands behind it."""
    return (
        _THE_NUMBER.match(sentence.after(period, 60)) is not None
        and _NEVER.search(sentence.slice(sentence.start, period.start)) is not None
    )


# "Its weakest year since 2013": how long it had not been so.
_BEST = re.compile(
    r"\b(?:best|worst|most|least|fewest|first|record|high|low|(?!large|interest)[a-z]{3,}est)\b(?! (?:of|to)\b)"
    r"[^,;:\d]{0,40}\Z"
)
# "Its best figure in eleven years".
_SO_MANY_YEARS = re.compile(
    r"(?i)(?:in|for|of) (?:the (?:last|past) )?(?:[\w-]+ ){1,4}?(?:years?|months|quarters|decades?)"
)


def is_how_long(sentence: Sentence, period: Mention) -> bool:
    """Whether a time tells how long something had not been so: "its best figure in eleven years", "since 2013"."""
    so_long = period.relation in ("since", "from") or _SO_MANY_YEARS.fullmatch(period.surface) is not None
    return so_long and _BEST.search(sentence.before(period, 60)) is not None


# "10,000 in 2027 and, in the long term, 10% of the market": no year that was told before.
SOME_DAY = Needing(
    r"\b(?:in the (?:long|longer|medium|mid|short|near)(?:er)?[ -](?:term|run)|eventually|ultimately|in the end|one day"
    r"|at some (?:point|stage)|in due course|in the distant future)\b"
)
# "Its first full year": of what begins then, and no year of the calendar.
OF_ITS_LIFE = re.compile(r"\b(?:first|second|third|fourth|fifth|last) (?:full )?\Z")

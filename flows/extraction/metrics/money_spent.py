"""Money that has been put in already, and money that is still to be."""

import re

from flows.extraction.aims.figure_sites import OPEN
from flows.extraction.grammar.figure import Figure
from flows.extraction.lexicon.plant_words import PLANT
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR

_VERBLESS_COST = re.compile(
    r"\A\W*(?:The |Total |Initial |the )*(?:[Oo]utlay|[Ii]nvestment|[Cc]osts?|[Pp]rice tag"
    rf"|[Bb]ill)(?: so far)?:? (?:(?:of )?(?:{APPROXIMATOR}) )?\Z"
)
# "Costing 82 million, the plant can assemble …": what runs was paid for, what comes next is not.
_COSTING = re.compile(rf"\b[Cc]osting (?:(?:{APPROXIMATOR}) )?\Z")
_THE_WORKS = re.compile(
    rf"(?: \([^)]*\))?, (?:it|the (?:(?!next|second|third|planned|future|coming)[a-z-]+ ){{0,2}}(?:{PLANT}"
    r"|facility|complex|line)) (?!will|is to|should|would|may|could)"
)
_SPENT = re.compile(
    r"\b(?:(?:which|who|it|It|company|maker|carmaker|automaker|group|firm|partner|brand|owner|she|he|[A-Z][\w&-]+)"
    r" put(?! at)|invested|spent"
    r"|poured|put in|ploughed|was put|were put|pumped|(?:has|have|had|[Hh]aving)"
    r" (?:\w+ly |so far )?put|to date|so far|bought"
    r"|acquired|took|paid|swallowed"
    r"|devoured|(?<!will )(?<!to )(?<!the )(?<!The )cost(?! of\b)|been laid out(?! for)|opened|inaugurated|injected"
    r"|sank|sunk|went into"
    r"|came from|(?:was|were|been) (?:built|rebuilt|converted|modernised|modernized|expanded|retooled|refitted|upgraded"
    r"|enlarged)|completed|finished"
    r"|(?:has|have) (?:gone|flowed) into|(?<!be )(?<!is )(?<!are )(?<!being )[Bb]uilt (?:for"
    r"|at a (?:total )?cost of))\b"
)
_TO_BE_SPENT = re.compile(
    r"\b(?:will|to|would|may|could|should|plans?) (?:be |have )?(?:\w+ )?(?:put|spent|poured|invested|pumped|injected"
    r"|ploughed|sunk|paid|completed|finished)\b|\b(?:is|are) being \w+|\b(?:put|set|laid) (?:aside|by)\b|\bearmarked\b"
)


# "On top of the 2 billion spent since 2021": whatever is to be put in beside it.
SPENT_BEHIND = re.compile(
    r"(?: \([^)]*\))? (?:(?:that |which )?(?:it|they|he|[A-Z][\w&-]+) (?:has|have|had) )?(?:already )?"
    r"(?:spent|invested|put in|poured in)\b(?! (?:by|until|over|from|in) (?:the (?:next|end|coming)|20))"
)
# "Capital expenditure rose 12% to 180 billion": a level of a time that is over.
_CAME_TO = re.compile(
    r"\b(?:[Cc]apital (?:expenditures?|spending|outlays?)|[Cc]apex|[Ii]nvestments?|[Oo]utlays?"
    r"|[Ss]pending)\b[^;:]{0,80}?"
    r"\b(?:rose|fell|grew|came|amounted|totalled|climbed|dropped|increased|decreased|declined|was|were|reached|stood"
    r"|jumped|doubled|shrank|hit)\b[^;:]{0,30}\Z"
)


# "Investing 2 billion yuan, X built its works": what was done with it is done.
_INVESTING = re.compile(r"(?:\A|[;:.] )\W*(?:Investing|Spending|Putting in|Laying out) (?:[a-z]+ ){0,3}\Z")
_IT_DID = re.compile(
    r"(?: \([^)]*\))?, (?:[\w&'-]+ ){1,4}?(?:built|opened|set up|converted|expanded|enlarged|modernised|modernized"
    r"|completed|finished|erected|put up|retooled|refitted|renovated|doubled)\b"
)
# "The plant needed an investment of 32 million".
_NEEDED = re.compile(
    r"\b(?:needed|required|took|consumed|cost|involved) (?:an?|the|its) (?:[a-z]+ )?(?:investment|outlay"
    r"|expenditure)s? of\b"
    r"[^;:.,]{0,20}\Z"
)


# "Doubled its capacity to 400,000, for 1.2 billion".
_DOUBLED_FOR = re.compile(
    r"(?<!\bbe )(?<!\bbeen )(?<!\bbeing )(?<!\bis )(?<!\bare )\b(?:doubled|trebled|tripled|enlarged|expanded|extended"
    rf"|converted|moderni[sz]ed|refitted|retooled|upgraded|rebuilt|renovated)\b[^;:]*? for{ABOUT} \Z"
)


def _paid_for(figure: Figure) -> bool:
    """Whether an amount is told with what was built for it."""
    sentence, number = figure.sentence, figure.number
    if _NEEDED.search(figure.before) is not None:
        return True
    if _DOUBLED_FOR.search(sentence.slice(sentence.start, number.start)) is not None:
        return True
    return (
        _INVESTING.search(sentence.slice(sentence.start, number.start)) is not None
        and _IT_DID.match(sentence.after(number, 90)) is not None
    )


def came_to(figure: Figure) -> bool:
    """Whether money put in is told as what it came to, in the past."""
    return _CAME_TO.search(figure.before) is not None and not figure.sentence.clause_at(figure.number.start).cues(
        "plan", "future", "hedge"
    )


_CONVERTED = re.compile(r"\A \([^)]*\)")
# "Has opened a factory and said that up to 10 billion could follow": a statement of its own.
_AND_SAID = re.compile(
    r"\band (?:has |have |it |also |now )*(?:said|says|announced|added|promised|plans?|wants?|intends?|will|would"
    r"|is to)\b"
)


# "Inaugurated a factory in X, its first abroad, at a cost of 10 billion": the verb stands further off.
_AT_A_COST = re.compile(rf"\bat an? (?:[a-z]+ )?(?:cost|price|outlay) of{ABOUT} \Z")
_NEAR, _FAR = 70, 160


def is_spent(figure: Figure) -> bool:
    """Whether an investment is told as made: "spent", "went into", the bill of a plant that runs."""
    sentence, number = figure.sentence, figure.number
    clause = sentence.clause_at(number.start)
    if figure.site == OPEN and _VERBLESS_COST.search(sentence.slice(clause.start, number.start)):
        return True
    if (
        figure.site == OPEN
        and _COSTING.search(sentence.before(number, 30))
        and _THE_WORKS.match(sentence.after(number, 80))
    ):
        return True
    if _paid_for(figure):
        return True
    reach = _FAR if _AT_A_COST.search(sentence.before(number, 60)) else _NEAR
    near = sentence.slice(max(clause.start, number.start - reach), number.start)
    near = _AND_SAID.split(near)[-1]
    if SPENT_BEHIND.match(figure.after):
        return True
    spent = _SPENT.search(near) or _SPENT.search(_CONVERTED.sub("", figure.after)[:50])
    return spent is not None and _TO_BE_SPENT.search(clause.text) is None

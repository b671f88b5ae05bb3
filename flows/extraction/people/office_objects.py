"""What somebody leaves or takes over, where words say it: an office, or something else, as in "stepped down from the
stage" and "took over the microphone from the head of X".
"""

import re

from flows.extraction.grammar.article import Sentence

# Verbs of offices that have other objects as well.
_OF_MUCH = re.compile(
    r"(?:\A|.*\b)(?:step(?:s|ped|ping)?(?: down| aside| away| back)?|t(?:akes?|ook|aking|aken) (?:over|up)"
    r"|lea(?:ves?|ving)|left|quit(?:s|ting)?|g(?:ave|ives?|iving) up|retir(?:es?|ed|ing)|withdr(?:aws?|ew|awn)"
    r"|depart(?:s|ed|ing)?|resign(?:s|ed|ing)?|bow(?:s|ed)? out|assum(?:es?|ed|ing)|inherit(?:s|ed))",
    re.IGNORECASE | re.DOTALL,
)
_ENDS = (
    r"(?: (?:of|from|in|at|on|for|with|as|to|after|by|when|while|and|but|during|before|because|last|next|this)\b"
    r"|[.,;:)]|\Z)"
)
_OBJECT = re.compile(
    r"(?: (?:down|aside|away))?(?: (?:from|off))? (?:the|an?|his|her|its|their) "
    rf"(?P<what>[^.,;:]{{2,60}}?)(?={_ENDS})"
)
# Offices, and what is led: firms, their parts, their fields of work.
_LED = re.compile(
    r"\b(?:posts?|roles?|jobs?|positions?|offices?|dut(?:y|ies)|seats?|compan(?:y|ies)|firms?|groups?|(?:car|auto)?makers?"
    r"|brands?|marques?|manufacturers?|start-?ups?|business(?:es)?|operations?|activit(?:y|ies)|leadership|running"
    r"|management|command|control|responsibilit(?:y|ies)|regions?|markets?|divisions?|units?|departments?|arms?|teams?"
    r"|branch(?:es)?|subsidiar(?:y|ies)|sales|marketing|design|engineering|development|production|purchasing|finances?"
    r"|communications?|networks?|boards?|committees?|council|presidency|chairmanship|directorship|post|plants?|works"
    r"|factor(?:y|ies)|programmes?|projects?|portfolios?|mandates?|agendas?|importers?|distributors?|dealers?|ventures?"
    r"|baton|torch|keys|crown|top|number|CEO|CFO|COO|CTO|chief|chair\w*|president|director|heads?|boss|manager"
    r"|executive|helm|wheel|reins|charge|successor|studios?|field|area|service|functions?|tasks?|portfolio|ministry)\b",
    re.IGNORECASE,
)


def is_other_object(sentence: Sentence, start: int, end: int) -> bool:
    """Whether what is left or taken over is named behind the verb at a span's end, and is neither an office nor
    anything that is led.
    """
    if _OF_MUCH.fullmatch(sentence.slice(start, end)) is None:
        return False
    match = _OBJECT.match(sentence.slice(end, sentence.end))
    if match is None:
        return False
    first, last = end + match.start("what"), end + match.end("what")
    named = any(first <= m.start < last for m in sentence.of("organization", "place", "period", "model"))
    return not named and _LED.search(match["what"]) is None

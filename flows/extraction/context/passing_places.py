"""Places told in passing: where a buyer is, where cars go, where something is shown; what is made or works "there" is
made elsewhere.
"""

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.wording.needed import Needing

_TAKERS = (
    r"(?:buyers?|customers?|clients?|owners?|drivers?|motorists|dealers?|importers?|fleets?|famil(?:y|ies)|collectors?"
    r"|hirers?|operators?)"
)
_GOES = (
    r"(?:goes|go|went|gone|going|sent|shipped|exported|delivered|handed over|destined|bound|headed|heading|travels?"
    r"|travelled|meant|intended|earmarked|reserved)"
)
_SHOWN = (
    r"(?:unveil(?:ed|ing)?|present(?:ed|ing)?|show(?:n|ed|ing)?|reveal(?:ed|ing)?|premier(?:e|ed|ing)|display(?:ed)?"
    r"|exhibit(?:ed)?|world premiere|debut(?:ed)?|previewed|announced|said|told (?:journalists|reporters))"
)
_BEFORE = Needing(
    rf"\b(?:(?:to|for|by|an?|the|its|their|first|most) (?:[\w-]+ ){{0,2}}?{_TAKERS} (?:in|from|of)"
    rf"|{_GOES} (?:[\w-]+ ){{0,3}}?(?:to|for)|{_SHOWN} (?:[\w-]+ ){{0,2}}?(?:in|at)) (?:the )?\Z"
)
_REACH = 60


def is_passing(sentence: Sentence, place: Mention) -> bool:
    """Whether a place is only where somebody takes a car, where cars go, or where something is shown or said."""
    return _BEFORE.search(sentence.before(place, _REACH), of=sentence.text) is not None

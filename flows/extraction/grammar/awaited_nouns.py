"""Times of what is waited for: "was priced ahead of its launch in June", "before its arrival at dealers in April"."""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.kept import kept
from flows.extraction.wording.needed import Needing

_AHEAD_OF = (
    r"(?:ahead of|in advance of|before|prior to|in the run-?up to|in preparation for|in anticipation of|on the eve of"
    r"|in readiness for|pending|in time for)"
)
_NOUN = (
    r"(?:launch|debut|arrival|introduction|premiere|start|release|entry|return|comeback|rollout|roll-out|opening"
    r"|unveiling|market launch|sales launch|first deliveries|deliveries|start of (?:sales|deliveries|production))"
)
_AWAITED = Needing(
    rf"\b{_AHEAD_OF} (?:its|their|the|an?|[A-Z][\w-]+['’]s) (?:[A-Za-z-]+ ){{0,2}}?{_NOUN}"
    r"(?: (?!and\b|but\b|which\b|where\b|who\b|was\b|were\b|had\b)[\w'’-]+){0,6},? \Z",
    re.IGNORECASE,
)
_HAD = re.compile(r"\b(?:had|having)\b(?! (?:a|an|the|our|his|her|my|its|their|no|some)\b)")


# "Is hiring ahead of the opening of its plant": what is said of the noun that follows is still to come.
_BEFORE_IT = Needing(
    rf"\b{_AHEAD_OF} (?:the|its|their|an?|[A-Z][\w-]+['’]s) (?:[a-z-]+ ){{0,2}}\Z",
    re.IGNORECASE,
)


def comes_before(sentence: Sentence, cue: Mention) -> bool:
    """Whether what a sentence tells comes before what a noun names, and nobody tells that it has come since."""
    before = sentence.before(cue, 60)
    return _BEFORE_IT.search(before, of=sentence.text) is not None and _HAD.search(sentence.text) is None


@kept
def is_awaited(sentence: Sentence, period: Mention) -> bool:
    """Whether a time is that of something which what a sentence tells comes before, and no other time is told."""
    before = sentence.before(period, 110)
    if _AWAITED.search(before, of=sentence.text) is None or _HAD.search(sentence.text):
        return False
    return all(p is period or p.granularity in ("duration", "measure") for p in sentence.of("period"))

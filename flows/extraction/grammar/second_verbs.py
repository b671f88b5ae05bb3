"""Second verbs: where a sentence goes on about its subject with a verb that has a place and a time of its own."""

import re

from flows.extraction.grammar.article import Sentence
from flows.extraction.wording.needed import Needing

# "And", "but it now", "then also": what joins a second verb to the first.
_JOINED = r"\b(?:and|but|then)(?: (?:now|then|also|instead|still|already|later|since|it|they|[a-z]+ly))* "
_AUXILIARY = r"to be|will|would|shall|should|may|might|could|can|is|are|was|were|has|have|had"
_PLANS = (
    r"plans?|wants?|aims?|hopes?|expects?|intends?|considers?|sees|foresees|reckons|means|seeks|promises|pledges"
    r"|(?:talks|speaks|dreams) of|counts on|budgets|envisages|forecasts|predicts|eyes|mentions|bets on"
)
_DEEDS = (
    r"(?:send|open|build|sell|make|add|launch|enter|start|begin|own|run|operate|export|ship|deliver|prepare|seek|set)s"
    r"|(?:reach|arriv|land|debut|premier|appear|return|open|start|enter|launch|sign|acquir|announc|appoint|introduc|unveil|inaugurat|complet|agree|decid|plann|clos"
    r"|deliver|export)ed"
    r"|built|began|won|took|bought|set up|broke ground|sent|made|sold|went|came"
)
# Any second verb; one that tells of a plan; one that is told by its auxiliary or as a plan, or that says something.
SECOND_VERB = Needing(rf"{_JOINED}(?:{_AUXILIARY}|{_PLANS}|{_DEEDS})\b")
SECOND_PLAN = re.compile(rf"{_JOINED}(?:{_PLANS}|will|would|is (?:to|planning))\b")
SECOND_STATEMENT = Needing(rf"{_JOINED}(?:{_AUXILIARY}|{_PLANS}|says|said|targets?)\b")
# "Will launch ten cars in 2026 and spend 13 billion there": what a verb behind the same auxiliary begins.
_AND_DO = re.compile(
    r"\b(?:and|then) (?:to |also |then )?(?:spend|invest|put|pour|plough|build|open|hire|create|close|shut|cut|start"
    r"|begin|export|raise|add|set up|expand|launch|introduce|enter|sell|double|move)\b"
)


def goes_on_behind(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a time stands between two offsets, and behind it a second verb that shares the auxiliary of the first."""
    timed = (p for p in sentence.of("period") if start <= p.start and p.end < end)
    return any(_AND_DO.search(sentence.slice(p.end, end)) is not None for p in timed)

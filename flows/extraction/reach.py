"""Reach: how far a word bears that calls something off.

"Has called off the plant and will make 5,000 cars": what the second verb tells is not called off.
"""

import re

from flows.extraction.article import Clause, Mention

# A verb of its own behind "and" or "but", with the subject of the first.
_VERB_OF_ITS_OWN = re.compile(
    r"\b(?:and|but)(?: (?:now|then|also|instead|still|later|it|they|[a-z]+ly))* "
    r"(?:will|would|shall|should|may|might|could|can|plans?|wants?|aims?|hopes?|expects?|intends?|is|are|has|have|had"
    r"|was|were|says|said|targets?)\b"
)

_VERB = len("expects ")


def calling_off(clause: Clause, start: int) -> list[Mention]:
    """The words of a clause that call off what stands at an offset: none that another verb parts from it."""
    found = []
    for cue in clause.cues("cancel"):
        first, second = (cue.end, start) if cue.end <= start else (start, cue.start)
        # What is asked for may be the verb itself.
        if _VERB_OF_ITS_OWN.search(clause.sentence.slice(first, second + _VERB)) is None:
            found.append(cue)
    return found


def own_words(before: str) -> str:
    """Of the text before something the part that its own verb governs: what stands behind the last verb joined."""
    joined = [match.start() for match in _VERB_OF_ITS_OWN.finditer(before)]
    return before[joined[-1] :] if joined else before

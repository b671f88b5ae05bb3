"""Items of lists: sentences of no tense of their own, of which what a list is announced with is told."""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.lexicon.car_words import MANY_BODIES

# A shorter sentence is an item of a list, whose tense is that of the sentence that begins the list.
_ITEM = 60
# A sentence that has a verb of its own has a tense of its own.
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|does|do|did|can|took|gave|made|came|went|got|let|sold|built|began|cost|wait|fit"
    r"|make|take|want|need|share|sell|stand|sit|[a-z]{3,}(?<!speed)(?<!need)(?<!wheel)ed)\b(?!-)"
    rf"|\b(?!(?:cars|models|vehicles|versions|{MANY_BODIES}|hybrids|electrics|months|years|weeks|seats|doors"
    r"|euros|dollars|yuan|rivals|its|this|plus|versus|as|others|brands|makers|markets|variants|trims"
    r"|newcomers|arrivals|plans|launches|names|units|miles|kilometres|kilometers|pounds)\b)"
    r"[a-z]{2,}s (?:the|an?|its|their|his|her|it|them|with|on|at|to|by|less|more|half|up|out|off|back|well|nothing)\b"
)
_NO_ITEM = re.compile(r"\A(?:That|This|It|These|Those) |\A\W*(?:\(|[Pp]ictures?\b|[Pp]hotos?\b)|\|")


def is_item(sentence: Sentence, car: Mention) -> bool:
    """Whether a sentence is an item of a list, of no tense of its own; "its contribution is the X" is one."""
    if sentence.kind == "bullet":
        return True
    return (
        len(sentence.text) < _ITEM
        and sentence.kind not in ("title", "heading", "caption")
        and not any(
            m[0] not in ("is", "are") or sentence.start + m.start() > car.start for m in _FINITE.finditer(sentence.text)
        )
        and not sentence.text.rstrip().endswith("?")
        and _NO_ITEM.search(sentence.text) is None
    )

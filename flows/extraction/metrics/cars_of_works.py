"""Cars of a works: "another 230,000 Dacias came from Tangier": so many were built there."""

import re

from flows.extraction.grammar.figure import Figure
from flows.extraction.lexicon.plant_words import PLANT
from flows.extraction.wording.approximators import ABOUT
from flows.extraction.wording.needed import Needing

_CAME_FROM = re.compile(
    r"(?: [\w-]+){0,3}? (?:(?:have |had )?c[ao]me|comes|coming|hailed|emerged|rolled|are to come|will come)"
    r" (?:from|out of|off) (?:the |its |their )?"
)
_OF_THE_WORKS = re.compile(rf"(?:[\w-]+ ){{0,2}}?(?:{PLANT})\b")
# "Its plant in Zilina contributed 90,000".
_PLANT_GIVES = Needing(
    rf"\b(?:{PLANT})\b[^,;.]{{0,40}} (?:contribut(?:es|ed)|suppl(?:ies|ied)|deliver(?:s|ed) (?!to)){ABOUT} \Z"
)


def comes_from_works(figure: Figure) -> bool:
    """Whether a number of cars is told as that which came from a town or a plant, or which a plant contributed."""
    sentence, number = figure.sentence, figure.number
    if _PLANT_GIVES.search(sentence.slice(sentence.clause_at(number.start).start, number.start), of=sentence.text):
        return True
    came = _CAME_FROM.match(figure.after)
    if came is None:
        return False
    at = number.end + came.end()
    towns = any(p.start == at and p.city is not None for p in sentence.of("place"))
    return towns or _OF_THE_WORKS.match(sentence.slice(at, sentence.end)) is not None

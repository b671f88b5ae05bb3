"""Ends of moves: of "has grown by a trillion to two trillion", "is scaled up to 350,000" the level that is reached."""

import re

from flows.extraction.article import Mention, Sentence
from flows.extraction.records import replace


def end_of_move(sentence: Sentence, number: Mention) -> Mention:
    """Of "has grown by a trillion to two trillion" the level that was reached: by how much is no end of a range."""
    if number.comparator == "le" and number.surface.startswith(_UP_TO) and _UP.search(sentence.before(number, 16)):
        # "Is scaled up to 350,000", "investments add up to 2.1 billion": the "up" is the verb's, and no bound.
        start, surface = number.start + len(_UP_TO), number.surface[len(_UP_TO) :]
        return replace(number, start=start, surface=surface, comparator="eq")
    before = sentence.before(number, 14)
    at = number.surface.find(" to ")
    if number.value_max is None or at < 0 or not before.endswith(" by ") or _STANDS_BY.search(before):
        return number
    start = number.start + at + 4
    return replace(number, start=start, surface=number.surface[at + 4 :], value=number.value_max, value_max=None)


_UP_TO = "up to "
# Verbs that have an "up" of their own.
_UP = re.compile(
    r"\b(?:scal(?:e|es|ed|ing)|ramp(?:s|ed|ing)?|crank(?:s|ed|ing)?|step(?:s|ped|ping)?|bump(?:s|ed|ing)?|built|build"
    r"|add(?:s|ed|ing)?|sum(?:s|med)?|total(?:s|led)?) \Z"
)
# "It stands by 40,000 to 46,000": a range, and no move.
_STANDS_BY = re.compile(r"\b(?:st(?:ands?|ood|icks?|uck)|abides?|holds?|held|swears?|swore) by \Z")

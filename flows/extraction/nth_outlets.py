"""Outlets told by the last one: "opened the fourteenth of its showrooms"."""

import re

from flows.extraction.article import Mention, Sentence
from flows.extraction.figure import Figure
from flows.extraction.figure_periods import dating_periods, period_of
from flows.extraction.records import replace

# Of fewer the number is that of a town.
_LEAST, _MOST = 5, 5_000
_OPENS = re.compile(
    r"\b(?:open(?:s|ed|ing)?|inaugurat(?:e|es|ed|ing)|celebrat(?:e|es|ed|ing)|welcom(?:e|es|ed|ing)|add(?:s|ed|ing)?"
    r"|cut (?:the|a) ribbon|unveil(?:s|ed|ing)?|launch(?:es|ed|ing)?|appoint(?:s|ed|ing)?)\b"
)
_OF_ITS = re.compile(r"(?: [a-z-]+){0,6}? of (?:its|their|the|[A-Z][\w&-]*(?:'s|'))\b")


def nth_outlets(sentence: Sentence) -> list[Figure]:
    """The number of outlets that a maker has with the one it opens, told as that one's place in the row."""
    found: list[Figure] = []
    if _OPENS.search(sentence.text) is None:
        return found
    for ordinal in sentence.of("number"):
        if ordinal.label != "ordinal" or not _LEAST <= (ordinal.value or 0) <= _MOST:
            continue
        number = replace(ordinal, label="cardinal", comparator="eq")
        noun = _of_its(sentence, number)
        if noun is None:
            continue
        if _OPENS.search(sentence.clause_at(number.start).text) is None:
            continue
        period = period_of(sentence, number, [], dating_periods(sentence))
        found.append(Figure(sentence, number, metric="outlet_count", cue=noun, noun=noun, period=period))
    return found


def _of_its(sentence: Sentence, number: Mention) -> Mention | None:
    """The outlets of "the fourteenth and for now last of its showrooms"."""
    of = _OF_ITS.match(sentence.after(number, 60))
    if of is None:
        return None
    start = number.end + of.end()
    nouns = [m for m in sentence.cues("outlet_noun") if start < m.start <= start + _REACH]
    return min(nouns, key=lambda m: (m.start, -m.end), default=None)


_REACH = 40

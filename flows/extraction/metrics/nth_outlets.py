"""Outlets and countries told by the last one: "opened the fourteenth of its showrooms", "is its eleventh country"."""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.figure import Figure
from flows.extraction.metrics.counted_nouns import noun_of
from flows.extraction.timing.figure_periods import dating_periods, period_of
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.records import replace

# Of fewer the number is that of a town.
_LEAST, _MOST = 5, 5_000
_OPENS = Needing(
    r"\b(?:open(?:s|ed|ing)?|inaugurat(?:e|es|ed|ing)|celebrat(?:e|es|ed|ing)|welcom(?:e|es|ed|ing)|add(?:s|ed|ing)?"
    r"|cut (?:the|a) ribbon|unveil(?:s|ed|ing)?|launch(?:es|ed|ing)?|appoint(?:s|ed|ing)?)\b"
)
# "Portugal is the brand's eleventh European country".
_IS_ITS = re.compile(
    r"\b(?:is|was|are|becomes?|became|marks?|marked|makes? it)(?: (?:now|already|thus))? (?:(?:the"
    r"|its) (?:[a-z]+'s )?|[A-Z][\w&-]*(?:'s|') )\Z"
)
# "Its fifth-largest market".
_RANKED = re.compile(r"[- ](?:[a-z]+est|most|best|top|consecutive|straight|successive|annual)\b")
_IS = re.compile(r"\b(?:is|was|are|becomes?|became|marks?|marked|makes)\b")
_COUNTED = {"outlet_noun": "outlet_count", "country_noun": "market_count", "charger_noun": "charging_point_count"}
# "X's 250th service centre has opened", "put its 1,000th charging station into service".
_OWN_PLACES = frozenset({"outlet_noun", "charger_noun"})
_ITS = re.compile(r"(?:\b(?:its|their)|[A-Z][\w&-]*(?:'s|'))(?: [a-z]+)? \Z")
_OPENS_IT = Needing(
    r"\b(?:open(?:s|ed|ing)?|inaugurat(?:e|es|ed|ing)|celebrat(?:e|es|ed|ing)|into (?:service|operation|use)"
    r"|(?:goes|went|gone) (?:into (?:service|operation)|live|on stream)|switched on|built|completed|set up|put up|added"
    r"|installed|is ready|(?:has|have|is|was) (?:now )?(?:started|begun|in operation))\b"
)
_OF_ITS = re.compile(r"(?: [a-z-]+){0,6}? of (?:its|their|the|[A-Z][\w&-]*(?:'s|'))\b")


def nth_outlets(sentence: Sentence) -> list[Figure]:
    """The number of outlets that a maker has with the one it opens, told as that one's place in the row."""
    found: list[Figure] = []
    if not any(p.search(sentence.text) for p in (_OPENS, _IS, _OPENS_IT)):
        return found
    for ordinal in sentence.of("number"):
        if ordinal.label != "ordinal" or not _LEAST <= (ordinal.value or 0) <= _MOST:
            continue
        number = replace(ordinal, label="cardinal", comparator="eq")
        noun = _of_its(sentence, number)
        if noun is not None and _OPENS.search(sentence.clause_at(number.start).text) is None:
            noun = None
        ranked = _RANKED.match(sentence.after(number, 30)) is not None
        if noun is None and not ranked and _IS_ITS.search(sentence.before(number, 60)):
            noun = noun_of(sentence, number)
        if noun is None and not ranked and _ITS.search(sentence.before(number, 40)) and _OPENS_IT.search(sentence.text):
            own = noun_of(sentence, number)
            noun = own if own is not None and own.label in _OWN_PLACES else None
        noun = _apposed(sentence, number) if noun is None else noun
        if noun is None or noun.label not in _COUNTED:
            continue
        period = period_of(sentence, number, [], dating_periods(sentence))
        found.append(Figure(sentence, number, metric=_COUNTED[noun.label], cue=noun, noun=noun, period=period))
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
# "A dealership in Manaus, its 41st in Brazil", "its first shop there and its 41st in the country".
_AND_ITS = re.compile(r"(?:, (?:already )?|,? and (?:already )?|\()(?:its|their|the [a-z]+'s) \Z")
_THERE = re.compile(r" (?:in|nationwide|worldwide|there|so far|overall|to date|abroad|outside)\b")


def _apposed(sentence: Sentence, number: Mention) -> Mention | None:
    """The outlet told right before its place in the row."""
    if _AND_ITS.search(sentence.before(number, 30)) is None or _THERE.match(sentence.after(number, 14)) is None:
        return None
    clause = sentence.clause_at(number.start)
    if _OPENS.search(clause.text) is None and _OPENS_IT.search(clause.text, of=sentence.text) is None:
        return None
    nouns = [
        m for m in sentence.cues("outlet_noun", "charger_noun") if number.start - 2 * _REACH < m.end < number.start
    ]
    return max(nouns, key=lambda m: (m.end, -m.start), default=None)

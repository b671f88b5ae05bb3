"""Speaking firms: for whom "we" and "our" stand in a quotation whose speaker is named behind it with a firm."""

import re
from typing import TYPE_CHECKING

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.speech import speech_verbs
from flows.extraction.grammar.subjecthood import is_actor

if TYPE_CHECKING:
    from flows.extraction.context.context import Context

WE = frozenset({"we", "our"})
_MARKS = re.compile('["“”]')
_REACH = 120
# Where the naming of a speaker ends, and what was said or done else begins.
_ENDS = re.compile(
    '[.;:"“”]|\\b(?:that|when|while|after|before|about|whose|who|which|adding|referring|alluding|as|of how)\\b'
)


def speaking_firm(context: "Context", sentence: Sentence, cue: Mention) -> str | None:
    """The one firm with which the speaker of a quotation is named right behind it: `"We …", says P of X`."""
    opened = len(_MARKS.findall(sentence.slice(sentence.start, cue.start))) % 2
    closing = _MARKS.search(sentence.slice(cue.end, sentence.end)) if opened else None
    if closing is None:
        return None
    start = cue.end + closing.end()
    behind = sentence.slice(start, min(start + _REACH, sentence.end))
    end = _ENDS.search(behind)
    told = behind[: end.start()] if end is not None else behind
    if speech_verbs(context.vocabulary.alternatives["say"]).search(told) is None:
        return None
    firms = {
        m.id
        for m in sentence.of("organization")
        if start <= m.start < start + len(told) and is_actor(m.id, context.vocabulary)
    }
    return firms.pop() if len(firms) == 1 else None

"""Clauses with "with": "will open in May, with production of the X beginning in June" tells both as to come."""

import re

from flows.extraction.grammar.article import Mention, Sentence

_WITH = re.compile(r", with (?:[^,;:]*)\Z")
_REACH = 70


def comes_with(sentence: Sentence, cue: Mention) -> Mention | None:
    """The word of the main clause that tells of what is to come, of a verb in "-ing" behind ", with"; None where there
    is no such clause, or where the main one tells of what was or may be.
    """
    if not cue.surface.lower().split()[0].endswith("ing"):
        return None
    first = max(cue.start - _REACH, sentence.start)
    opened = _WITH.search(sentence.slice(first, cue.start))
    if opened is None or sentence.cues("cancel", "hedge"):
        return None
    return next((c for c in sentence.cues("future", "plan", "settled") if c.end <= first + opened.start()), None)


def time_before(sentence: Sentence, cue: Mention) -> Mention | None:
    """The last time that the main clause tells before a clause with "with": its year is that of the next quarter."""
    return next((p for p in reversed(sentence.of("period")) if p.end <= cue.start), None)

"""Places that no list knows: "at Yajima" tells that something is not where the sentence before was."""

import re

from flows.extraction.grammar.article import Sentence

_AT = re.compile(
    r"\b(?:at|in|near|outside) (?:its |the )?(?:[a-z]+ing )?([A-ZÀ-Þ][a-zà-þ]{2,}(?:[ -][A-ZÀ-Þ][a-zà-þ]+)*)"
)


def elsewhere(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a stretch names a place that is none of the vocabulary's."""
    for match in _AT.finditer(sentence.slice(start, end)):
        first, last = start + match.start(1), start + match.end(1)
        if not any(
            m.start < last and first < m.end for m in sentence.mentions if m.kind != "cue" and m.label != "ambiguous"
        ):
            return True
    return False

"""Places that no list knows: "at Yajima" tells that something is not where the sentence before was."""

import re

from flows.extraction.grammar.article import Sentence

_AT = re.compile(
    r"\b(?:at|in|near|outside) (?:its |the )?(?:[a-z]+ing )?([A-ZÀ-Þ][a-zà-þ]{2,}(?:[ -][A-ZÀ-Þ][a-zà-þ]+)*)"
)
# Houses where something is shown, which stand where the text is: "at the Soaltee hotel".
_HOUSE = re.compile(
    r".*?\b(?:hotel|theatre|theater|hall|museum|stadium|arena|palace|pavilion|gallery|mall|club|restaurant|cinema|opera"
    r"|(?:convention|exhibition|congress|conference|shopping|expo) cent(?:re|er))\b",
    re.IGNORECASE,
)
_WORD_BEHIND = 22


def elsewhere(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a stretch names a place that is none of the vocabulary's."""
    for match in _AT.finditer(sentence.slice(start, end)):
        first, last = start + match.start(1), start + match.end(1)
        behind = re.match(r"(?: [A-Za-z]+){0,2}", sentence.slice(last, min(last + _WORD_BEHIND, sentence.end)))
        if _HOUSE.fullmatch(match[1]) or (behind is not None and _HOUSE.match(behind[0])):
            continue
        if not any(
            m.start < last and first < m.end for m in sentence.mentions if m.kind != "cue" and m.label != "ambiguous"
        ):
            return True
    return False

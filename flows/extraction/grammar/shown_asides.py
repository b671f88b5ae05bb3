"""Asides of showings: what commas enclose behind a name, or a participle in front of it, and tells of its first showing
elsewhere and earlier ("the X, unveiled in A last July, has reached B"; "Shown first in A, the X is now due in B").
"""

from flows.extraction.grammar.article import Sentence
from flows.extraction.grammar.kept import kept
from flows.extraction.wording.needed import Needing

_SHOWN = (
    r"(?:unveiled|revealed|shown|presented|launched|introduced|premiered|previewed|announced|debuted|exhibited|displayed"
    r"|released|seen|sold|on sale|built|made|designed|developed|teased|first|originally|initially)"
)
_ASIDE = Needing(
    r"(?:(?<=[\w'’)]), (?:which|who) "
    r"(?=[^,;:()]*\b(?:was|were|had|broke|made|debuted|premiered|appeared|has|went|came)\b)"
    rf"|(?<=[\w'’)]), (?:(?:only|just|already|\w+ly) )?{_SHOWN}\b)[^,;:()]{{0,110}}?(?P<end>,) (?!and\b|or\b)"
)
_BEFORE = Needing(
    rf"\A\W*(?:(?:Having been )?(?:First |Originally |Initially |Only |Already )?(?i:{_SHOWN}))\b"
    r"[^,;:()]{0,110}?,(?= )"
)


@kept
def shown_asides(sentence: Sentence) -> tuple[tuple[int, int], ...]:
    """The stretches of a sentence that tell of an earlier showing, aside from its own statement."""
    text = sentence.text
    if "," not in text:
        return ()
    found = [(m.start(), m.end("end")) for m in _ASIDE.finditer(text)]
    before = _BEFORE.search(text)
    if before is not None:
        found.insert(0, (0, before.end()))
    return tuple((sentence.start + first, sentence.start + last) for first, last in found)


def told_apart(sentence: Sentence, one: int, other: int) -> bool:
    """Whether an aside has one of two offsets, and not the other."""
    return any((first <= one < last) != (first <= other < last) for first, last in shown_asides(sentence))


def in_shown_aside(sentence: Sentence, position: int) -> bool:
    """Whether an offset lies in an aside."""
    return any(first <= position < last for first, last in shown_asides(sentence))

"""Places that receive: what a country gets in its turn, told in the present tense, is still to come: "Peru follows",
"Oman begins with the X", "Finland takes the Y from mid-2026".
"""

import re

from flows.extraction.grammar.article import Mention, Sentence

# "Peru follows", "Chile gets it next": what takes its turn in the present tense is to come.
_IN_TURN = re.compile(r"(?:follows?|gets?|joins?|comes?|receives?|arrives?|goes|begins?|starts?)\b")
_TURN = re.compile(
    r"\bfollows\b|\b(?:[Nn]ext|[Tt]hen|[Ll]ater|[Ss]oon|too|as well|also|[Aa]fter that|in turn|[Ll]ast|"
    r"[Aa]t (?:about )?the same time)\b|\bNow (?:comes?|follows?) (?:it is )?(?=[A-Z])"
)
# "Oman begins with the X", "Slovakia gets its first": what a country gets in the present tense is still to come.
_BEGINS_WITH = re.compile(r"(?:begins|starts|opens) with\b|gets (?:its|their) (?:first|second|own|turn)\b")
_NOW = re.compile(r"\b(?:now|today|already|since|this week|on \w+day|yesterday|at last|finally)\b")
_RECEIVES = re.compile(r"(?:gets|takes|sees|receives|welcomes|meets|begins|starts|follows|joins|has)\b")
_ADVERBS = re.compile(r"(?:,? (?:too|also|then|alone|itself|in turn|finally),?)? ")


def is_in_turn(sentence: Sentence, cue: Mention, segment: tuple[int, int]) -> bool:
    """Whether a country gets something in its turn, told in the present tense: that is to come."""
    if sentence.kind in ("title", "heading") or _IN_TURN.match(cue.surface) is None:
        return False
    if _TURN.search(sentence.slice(*segment)) is not None:
        return True
    return (
        _is_by_place(sentence, cue)
        and _BEGINS_WITH.match(sentence.slice(cue.start, cue.end + 12)) is not None
        and _NOW.search(sentence.slice(*segment)) is None
    )


def _is_by_place(sentence: Sentence, cue: Mention) -> bool:
    """Whether a place is the subject of a verb right behind it."""
    return any(
        p.end < cue.start and _ADVERBS.fullmatch(sentence.slice(p.end, cue.start)) is not None
        for p in sentence.of("place")
    )


def is_received_ahead(sentence: Sentence, cue: Mention) -> bool:
    """Whether places get something in the present tense, which a day ahead says is to come."""
    return _RECEIVES.match(cue.surface) is not None and _is_by_place(sentence, cue)

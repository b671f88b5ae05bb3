"""Verbs that are said of nothing but offices, so that none need be named beside them."""

import re

from flows.extraction.grammar.article import Mention
from flows.extraction.scenes.scene import Scene

# "Stepped down on 15 July", "is to be led by X", "replaced X with Y": of nothing but an office.
_ABOUT_SOMEBODY = re.compile(
    r".*\b(?:(?:led|headed|chaired|run|succeeded|replaced) by|replace[sd]?|poache[sd]|poached|ousted|ousting of"
    r"|sacked|sacking of|dismissal of|parted (?:ways|company) with|parts (?:ways|company) with)"
)
_OF_ONESELF = re.compile(
    r"(?:(?:will |has |is )?step(?:s|ped|ping)? (?:down|aside)|(?:will |has )?resign(?:s|ed)?(?: from)?"
    r"|st(?:ands?|ood) down|bow(?:s|ed)? out|is bowing out|was (?:ousted|sacked))"
)
_HELPED = re.compile(r",? (?:(?:has|had|will|would|is|was|to|be|been|set|due|then|now|also|abruptly|suddenly) )*")


def speaks_for_itself(scene: Scene, cue: Mention, person: Mention) -> bool:
    """Whether a verb that is said of nothing but offices stands right beside somebody's name, and a firm near it."""
    sentence = scene.sentence
    if not sentence.of("organization"):
        return False
    words = cue.surface.lower()
    if cue.end + 1 == person.start:
        return _ABOUT_SOMEBODY.fullmatch(words) is not None
    beside = person.end <= cue.start and _HELPED.fullmatch(sentence.slice(person.end, cue.start)) is not None
    return beside and _OF_ONESELF.fullmatch(words) is not None

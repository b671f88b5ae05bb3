"""Dated ahead: what a verb in the present tells of a place though it is still to come."""

import re
from collections.abc import Sequence

from flows.extraction.grammar.article import Mention, Sentence

_BESIDE_DAY = re.compile(r",?(?: only| also| too| as well| in| to| at| for| the)* ?")
_IS_DONE = re.compile(r"\b(?:is|are) \Z")
PRESENT_VERB = re.compile(r"[a-z]+(?<!s)s\b(?! been)")


def is_dated_ahead(
    sentence: Sentence, cue: Mention, place: tuple[int, int], relations: Sequence[str] = ("in", "from", "by", "before")
) -> bool:
    """Whether the day right beside a place lies ahead of what a verb in the present tells of others: "builds cars in A
    and from 2027 also in B".
    """
    present = PRESENT_VERB.match(cue.surface) is not None or _IS_DONE.search(sentence.before(cue, 5)) is not None
    if not present or cue.end > place[0]:
        return False
    near = (
        sentence.slice(p.end, place[0]) if p.end <= place[0] else sentence.slice(place[1], p.start)
        for p in sentence.of("period")
        if p.relation in relations and p.end > cue.end
    )
    return any(_BESIDE_DAY.fullmatch(between) is not None for between in near)


# "Will open as soon as the brand is launched there": a present tense of what is to come.
_ONCE = re.compile(
    r"\b(?:when|once|as soon as|until|before|after|by the time|(?<!for )(?<!at )the moment|"
    r"at the very (?:time|moment)|at the (?:same )?(?:time|moment) (?:that|when|as))(?: that)? "
    r"(?:[\w'-]+ ){1,5}?(?:(?:is|are|has been|have been) (?:[a-z]+ly )?)?\Z"
)
_PRESENT_TENSE = re.compile(r"\b(?:is|are|has been|have been) (?:[a-z]+ly )?\Z")


def once_it_comes(sentence: Sentence, cue: Mention) -> bool:
    """Whether a start stands in a clause of time, in the present tense, behind or before what is to come."""
    before = sentence.before(cue, 80)
    once = _ONCE.search(before)
    if once is None or not (_PRESENT_TENSE.search(before) or re.match(r"[a-z]+s\b", cue.surface)):
        return False
    start = cue.start - len(before) + once.start()
    return any(
        c.label in ("plan", "future") and not start <= c.start < cue.end for c in sentence.cues("plan", "future")
    )

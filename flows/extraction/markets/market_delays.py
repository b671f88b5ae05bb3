"""Starts that are put off, called off, or go on with a list: which of a sentence's words then tell the stance."""

import re
from collections.abc import Sequence

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.markets.market_words import Token
from flows.extraction.wording.approximators import APPROXIMATOR
from flows.extraction.wording.small_numbers import SMALL_NUMBER

# "Is putting off its launch in X until 2027": it is still to come.
_PUT_OFF = re.compile(r"(?i)(?:postpon|delay|defer|reschedul|push|put(?:s|ting)? (?:off|back)|(?:set|moved?) back)")
_WAITS_TO = re.compile(
    r"\b(?:until|till|to|into) (?:[a-z-]+ ){0,5}(?:\d{4}|year|month|spring|summer|autumn|winter|quarter|half)"
    rf"|\bby (?:(?:{APPROXIMATOR}) )?"
    rf"(?:\d+|an?|one|{SMALL_NUMBER}|several|a few|half a|a couple of)(?:[ -]\w+)? (?:years?|months?|"
    r"weeks?|quarters?)\b"
)
# "Has postponed its entry into X": what is called off is not told as done.
_ITS_ENTRY = re.compile(r"(?: (?:its|the|their|an?|any|planned|its planned|plans for (?:its|the|an?)))?(?: [a-z]+)? ")
# "Began sales there in 2022, starting with A and B": what begins the list is as the verb before it says.
_GOES_ON = re.compile(r"(?:starting|beginning|kicking off) (?:with|in|from|out in)", re.IGNORECASE)


# "Delays the opening of its X plant": it is still to open.
_OPENS_LATER = re.compile(
    r"(?i)\b(?:postpon|delay|defer|reschedul|push|put)\w*(?: off| back)? (?:the|its) "
    r"(?:[\w-]+ )?(?:opening|start|start-up|launch|completion|construction|commissioning|inauguration) of "
    r"(?:its|the|a|an|their|[\w&-]+'s?) (?:[\w-]+ ){0,3}\Z"
)


def opens_later(before: str) -> bool:
    """Whether the words before a place put off the opening of a works there."""
    return _OPENS_LATER.search(before) is not None


# "Has postponed the closure of its X plant": it is there.
_CLOSURE = re.compile(r" (?:the|its|a|any) (?:planned |final )?(?:closure|closing|shutdown|shutting|exit|withdrawal)\b")


def stays_open(after: str) -> bool:
    """Whether what is put off or called off is a closure, by the words behind the verb."""
    return _CLOSURE.match(after) is not None


def put_off_to(sentence: Sentence, cue: Mention, segment: tuple[int, int]) -> bool:
    """Whether a start is put off to a time that is told."""
    return _PUT_OFF.match(cue.surface) is not None and _WAITS_TO.search(sentence.slice(*segment)) is not None


def less_called_off(sentence: Sentence, tokens: Sequence[Token]) -> list[Token]:
    """The words without those of a start that is called off or put off."""
    cancels = [t.mention for t in tokens if t.kind == "cancel"]
    return [
        t
        for t in tokens
        if t.kind not in ("past", "arrives", "noun")
        or not any(
            c.end <= t.mention.start and _ITS_ENTRY.fullmatch(sentence.slice(c.end, t.mention.start)) for c in cancels
        )
    ]


def less_goings_on(tokens: Sequence[Token]) -> list[Token]:
    """The words without those that only begin a list of what is there already."""
    told = [t.mention.start for t in tokens if t.kind in ("past", "arrives") and not _GOES_ON.match(t.mention.surface)]
    first = min(told, default=None)
    return [t for t in tokens if first is None or t.mention.start < first or not _GOES_ON.fullmatch(t.mention.surface)]

"""What governs a place: the word of a segment by which its market is to be judged."""

import re
from collections.abc import Sequence

from flows.extraction.grammar.article import Sentence
from flows.extraction.markets.market_delays import less_called_off, less_goings_on
from flows.extraction.markets.market_words import Token


def governed(sentence: Sentence, segment: tuple[int, int], governing: Token, start: int) -> str:
    """The part of a segment that a word governs: `with X in mind` has a part of its own."""
    left, right = segment
    if governing.mention.start > start:
        left += max(sentence.slice(left, start).rfind(", with "), 0)
    return sentence.slice(left, right)


def governing_word(sentence: Sentence, tokens: Sequence[Token], start: int, end: int) -> Token | None:
    """The word that tells of the place words at [start, end): the nearest verb, else a noun, else a weak word."""
    tokens = less_called_off(sentence, less_goings_on(tokens))
    for kinds in (("plan", "hedge", "exit", "past", "arrives", "stay", "cancel"), ("noun",), ("weak",)):
        some = [t for t in tokens if t.kind in kinds]
        before = max(
            (t for t in some if t.mention.start < start and not _made_elsewhere(sentence, t, start)),
            key=lambda t: (t.mention.end, t.kind == "exit"),
            default=None,
        )
        after = min(
            (t for t in some if t.mention.start >= end), key=lambda t: (t.mention.start, t.kind != "exit"), default=None
        )
        if before is not None and after is not None:
            parted = comma_between(sentence, before.mention.end, start) and not comma_between(
                sentence, end, after.mention.start
            )
            return _upheld(after if parted or _is_nominal(sentence, before, after) else before, some)
        if before is not None or after is not None:
            return _upheld(before or after, some)
    return None


# "To export cars built in A to B": where they are made says nothing of where they go.
_MADE = frozenset({"built", "made", "produced", "assembled", "manufactured"})
_CARS_AHEAD = re.compile(
    r"\b(?:[a-z]*cars|vehicles|units|models|[A-Z]*Vs|versions|those|ones|examples|pickups|[A-Z][\w-]*s) \Z"
)
_SENT_ON = re.compile(r" (?:in|at) [^,;]{2,40} (?:to|for) (?:[a-z]+ ){0,3}?(?:in |the )*\Z")


def _made_elsewhere(sentence: Sentence, token: Token, start: int) -> bool:
    """Whether a word only says where the cars are made that go to the place words at an offset."""
    if token.mention.surface not in _MADE or _CARS_AHEAD.search(sentence.before(token.mention, 24)) is None:
        return False
    return _SENT_ON.match(sentence.slice(token.mention.end, start)) is not None


def comma_between(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a comma that is none of a number stands between two offsets."""
    return re.search(r",(?!\d{3}\b)", sentence.slice(start, end)) is not None


# "Put its Israeli launch on ice".
_ITS_START = re.compile(r"\b(?:its|their|the|an?) (?:[A-Z][\w-]+ |[a-z]+ )?\Z")


def _is_nominal(sentence: Sentence, before: Token, after: Token) -> bool:
    """`Entry into X has been put off`: a start told by a noun is as the verb behind it says."""
    named = any(m.start < before.mention.end and before.mention.start < m.end for m in sentence.cues("market_nominal"))
    if before.kind == "arrives" and after.kind == "cancel" and _ITS_START.search(sentence.before(before.mention, 24)):
        named = True
    return named and after.kind in ("plan", "cancel", "hedge")


def _upheld(token: Token | None, tokens: Sequence[Token]) -> Token | None:
    """`will stay in X`, `would carry on`: of an auxiliary and what goes on the latter tells the stance; of a start and
    what calls it off right behind it ("put its launch on ice") likewise.
    """
    if token is not None and token.kind == "arrives":
        return next((t for t in tokens if t.kind == "cancel" and t.mention.start == token.mention.end + 1), token)
    if token is None or token.kind not in ("plan", "hedge"):
        return token
    return next((t for t in tokens if t.kind == "stay" and 0 < t.mention.start - token.mention.end <= 12), token)

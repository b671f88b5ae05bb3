"""Tokens: what a word does in a sentence, as far as its letters alone tell; found out once a word."""

import re
from collections.abc import Collection, Mapping
from typing import NamedTuple

TOKEN = re.compile(r"\d{1,3}(?:,\d{3})+\w*|[A-Za-zÀ-ž0-9$€£%#&][\w.%#&/-]*(?:'t)?|'s?|[^\w\s]")
NO_CLASSES: frozenset[str] = frozenset()
AUXILIARY = frozenset({"be", "have", "modal", "auxiliary"})
_NO_ADVERBS = frozenset({"family", "supply", "assembly", "italy", "july", "apply"})
# What these are depends on the word before them.
_BY_NEIGHBOUR = frozenset({"'s", "that"})
_STOPS = frozenset(',;:.–—()"!?')
# So many words are kept in mind.
_MANY = 50_000


class Token(NamedTuple):
    """`text`: in lower case, less a full stop behind it; `kind` and `classes`: what it does where it is no event word;
    `open`: whether the words beside it have a say in that; `stopped`: whether it has a full stop behind it.
    """

    text: str
    kind: str
    classes: frozenset[str]
    open: bool
    stopped: bool


class Tokens(dict[str, Token]):
    """The tokens by the word as it is written. In: the words that begin event words, the classes of function words."""

    def __init__(self, beginnings: Collection[str], functions: Mapping[str, frozenset[str]]) -> None:
        super().__init__()
        self._open = _BY_NEIGHBOUR.union(beginnings)
        self._functions = functions

    def __missing__(self, written: str) -> Token:
        """The token of a word that was not asked for yet."""
        if len(self) >= _MANY:
            self.clear()
        lower = written.lower()
        text = (lower.rstrip(".") or lower) if lower[-1] == "." else lower
        classes = self._functions.get(text, NO_CLASSES)
        token = Token(text, _kind(text, classes), classes, text in self._open, lower[-1] == "." and len(written) > 1)
        self[written] = token
        return token


def _kind(text: str, kinds: frozenset[str]) -> str:
    """What a word does that is no event word, by its classes and its end."""
    if kinds & AUXILIARY:
        return "aux"
    if "adverb" in kinds or (text.endswith("ly") and len(text) > 4 and text not in _NO_ADVERBS):
        return "adverb"
    for kind in ("link", "determiner", "preposition"):
        if kind in kinds:
            return kind
    return "stop" if text in _STOPS else "other"

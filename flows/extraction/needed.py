"""Needed words: what a text must hold for a pattern to match in it, told by the pattern itself.

Patterns of many alternatives are tried at every word of a text, and most texts have nothing of what they look for. To
look for a few words costs a small part of that, and a text that has none of them cannot match. Where many texts are to
be read, all words of all patterns are looked for in one pass over them.
"""

import importlib
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, ClassVar

import polars as pl

# Pieces of words by which hardly a text is left out, and how many texts hold one of fewer letters than others.
_TELLING = 3
_COMMON = frozenset("the that this its was were are been being has have had with and for from which ere ing".split())
_SHARES = {3: 0.3, 4: 0.15, 5: 0.08}
_SHARE = 0.03
# With more words than this the search itself is cheaper.
_MANY = 64


class Needing:
    """A compiled pattern whose searches begin with the words that it needs; it finds what the pattern finds."""

    __slots__ = ("_folded", "_words", "pattern")
    # By word the patterns that need it or another one.
    _by_word: ClassVar[dict[str, list["Needing"]]] = {}
    # The patterns that may match in the texts looked through last.
    _open: ClassVar[dict[str, frozenset["Needing"]]] = {}

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = re.compile(pattern, flags)
        self._folded, self._words = needed_words(pattern, flags)
        for word in self._words:
            self._by_word.setdefault(word.casefold(), []).append(self)
        self._open.clear()

    @classmethod
    def look_through(cls, texts: Iterable[str]) -> None:
        """Finds out of each of the texts, and forgets of all others, which patterns have a word in it."""
        rows = list(dict.fromkeys(texts))
        folded = pl.Series([text.casefold() for text in rows], dtype=pl.String)
        words = pl.Series(list(cls._by_word), dtype=pl.String).implode()
        found = folded.str.extract_many(words, overlapping=True).to_list()
        cls._open.clear()
        for text, here in zip(rows, found, strict=True):
            cls._open[text] = frozenset[Needing]().union(*map(cls._by_word.__getitem__, here))

    def search(self, text: str) -> "re.Match[str] | None":
        """The first match anywhere in a text."""
        # Asked more often than all else, and as a rule in vain: without a call of `possible`.
        if self._words:
            known = self._open.get(text)
            if known is not None:
                if self not in known:
                    return None
            elif not any(map((text.casefold() if self._folded else text).__contains__, self._words)):
                return None
        return self.pattern.search(text)

    def match(self, text: str) -> "re.Match[str] | None":
        """The match at the beginning of a text."""
        return self.pattern.match(text) if self.possible(text) else None

    def finditer(self, text: str) -> "Iterator[re.Match[str]]":
        """All matches in a text."""
        return self.pattern.finditer(text) if self.possible(text) else iter(())

    def possible(self, text: str) -> bool:
        """Whether a text holds one of the words without which there is no match."""
        if not self._words:
            return True
        known = self._open.get(text)
        if known is not None:
            return self in known
        if self._folded:
            text = text.casefold()
        return any(map(text.__contains__, self._words))


def needed_words(pattern: str, flags: int = 0) -> tuple[bool, tuple[str, ...]]:
    """Whether they are compared in folded case, and the words of which every match has one; none where it is unknown.

    They come from the parse tree of Python's own expressions. Where that cannot be had, none is needed.
    """
    try:
        parser: Any = importlib.import_module("re._parser")
        tree = parser.parse(pattern, flags)
    except (ImportError, AttributeError):
        return False, ()
    folded = bool(tree.state.flags & re.IGNORECASE) or "(?i" in pattern
    words = {word.casefold() for word in _best(tree)} if folded else set(_best(tree))
    # A word that holds another one is told by that one.
    least = [word for word in words if not any(other != word and other in word for other in words)]
    return folded, tuple(sorted(least)) if len(least) <= _MANY else ()


def _best(sequence: Sequence[tuple[Any, Any]]) -> frozenset[str]:
    """Of the parts that a match of a sequence must all have, the words of the one that tells most; none where no part
    tells enough.
    """
    choices = [words for words in _parts(sequence) if words and all(len(w.strip()) >= _TELLING for w in words)]
    return min(choices, key=_share, default=frozenset())


def _share(words: frozenset[str]) -> float:
    """A guess of the share of texts that hold one of some words, and a little for looking for each."""
    shares = (1.0 if w.strip() in _COMMON else _SHARES.get(len(w.strip()), _SHARE) for w in words)
    return min(sum(shares), 1.0) + len(words) / 100


def _parts(sequence: Sequence[tuple[Any, Any]]) -> Iterator[frozenset[str]]:
    """The words of each part: letters that follow one another are a word, alternatives have the words of all."""
    run = ""
    for code, value in sequence:
        name = str(code)
        if name == "LITERAL":
            run += chr(value)
            continue
        yield frozenset({run} - {""})
        run = ""
        if name == "SUBPATTERN":
            yield _best(value[-1])
        elif name == "ATOMIC_GROUP":
            yield _best(value)
        elif name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT") and value[0] > 0:
            yield _best(value[2])
        elif name == "ASSERT":
            yield _best(value[1])
        elif name == "BRANCH":
            branches = [_best(branch) for branch in value[1]]
            yield frozenset[str]().union(*branches) if all(branches) else frozenset()
    yield frozenset({run} - {""})

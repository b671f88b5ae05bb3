"""Needed words: what a text must hold for a pattern to match in it, told by the pattern itself.

Patterns of many alternatives are tried at every word of a text, and most texts have nothing of what they look for. To
look for a few words costs a small part of that, and a text that has none of them cannot match. Where many texts are to
be read, all words of all patterns are looked for in one pass over them.
"""

import itertools
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import ClassVar, Generic, TypeVar

import polars as pl

from flows.extraction.wording.needed_words import needed_words

# With more words than this a search for them one by one is no cheaper than that for the pattern.
_MANY = 64
T = TypeVar("T")
# The parts of patterns that have a word in each of the texts looked through last.
_FOUND: dict[str, frozenset[int]] = {}


class Needing:
    """A pattern whose searches begin with the words that it needs; it finds what the pattern finds.

    It is compiled when it is searched for the first time: few texts need more than a tenth of all patterns.
    """

    __slots__ = ("_folded", "_marks", "_source", "_words", "keys", "pattern")
    pattern: "re.Pattern[str]"
    # By word the keys of the parts that need it or another one.
    _by_word: ClassVar[dict[str, frozenset[int]]] = {}
    _count: ClassVar["itertools.count[int]"] = itertools.count()

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self._source = (pattern, flags)
        self._folded, parts, self._marks = needed_words(pattern, flags)
        self._words = next((part for part in parts if len(part) <= _MANY), ())
        # One for each part, the most telling one first.
        self.keys = tuple(next(self._count) for _ in parts)
        for key, part in zip(self.keys, parts, strict=True):
            for word in part:
                folded = word.casefold()
                self._by_word[folded] = self._by_word.get(folded, frozenset()) | {key}
        _FOUND.clear()

    def __getattr__(self, name: str) -> "re.Pattern[str]":
        """The pattern, compiled: asked for only while it is not there."""
        if name != "pattern":
            raise AttributeError(name)
        self.pattern = re.compile(*self._source)
        return self.pattern

    @classmethod
    def look_through(cls, texts: Iterable[str]) -> None:
        """Finds out of each of the texts, and forgets of all others, which patterns have their words in it."""
        rows, none = list(dict.fromkeys(texts)), frozenset[int]()
        folded = pl.Series([text.casefold() for text in rows], dtype=pl.String)
        words = pl.Series(list(cls._by_word), dtype=pl.String).implode()
        found = folded.str.extract_many(words, overlapping=True).to_list()
        _FOUND.clear()
        for text, here in zip(rows, found, strict=True):
            _FOUND[text] = none.union(*map(cls._by_word.__getitem__, here))

    @classmethod
    def found(cls, text: str) -> frozenset[int] | None:
        """The keys whose words stand in one of the texts looked through last; None for another text."""
        return _FOUND.get(text)

    def search(self, text: str, *, of: str | None = None) -> "re.Match[str] | None":
        """The first match anywhere in a text. `of`: the whole that it is a part of, where that may have been looked
        through: what the whole does not hold, its parts do not hold either.
        """
        found = _FOUND.get(text if of is None else of)
        if (found.issuperset(self.keys) if found is not None else of is not None or self._holds(text)) and (
            not self._marks or self._is_marked(text)
        ):
            return self.pattern.search(text)
        return None

    def match(self, text: str, *, of: str | None = None) -> "re.Match[str] | None":
        """The match at the beginning of a text, `of` as in `search`."""
        found = _FOUND.get(text if of is None else of)
        if (found.issuperset(self.keys) if found is not None else of is not None or self._holds(text)) and (
            not self._marks or self._is_marked(text)
        ):
            return self.pattern.match(text)
        return None

    def fullmatch(self, text: str, *, of: str | None = None) -> "re.Match[str] | None":
        """The match of a text as a whole, `of` as in `search`."""
        found = _FOUND.get(text if of is None else of)
        if (found.issuperset(self.keys) if found is not None else of is not None or self._holds(text)) and (
            not self._marks or self._is_marked(text)
        ):
            return self.pattern.fullmatch(text)
        return None

    def finditer(self, text: str, *, of: str | None = None) -> "Iterator[re.Match[str]]":
        """All matches in a text, `of` as in `search`."""
        found = _FOUND.get(text if of is None else of)
        if (found.issuperset(self.keys) if found is not None else of is not None or self._holds(text)) and (
            not self._marks or self._is_marked(text)
        ):
            return self.pattern.finditer(text)
        return iter(())

    def possible(self, text: str) -> bool:
        """Whether a text holds one of the words of each part without which there is no match."""
        found = _FOUND.get(text)
        return self._holds(text) if found is None else found.issuperset(self.keys)

    def _holds(self, text: str) -> bool:
        """Whether a text that was not looked through holds one of the words of the part that tells most."""
        if not self._words:
            return True
        if self._folded:
            text = text.casefold()
        return any(map(text.__contains__, self._words))

    def _is_marked(self, text: str) -> bool:
        """Whether a text holds one of the marks of each part that has some."""
        for marks in self._marks:
            for mark in marks:
                if mark in text:
                    break
            else:
                return False
        return True


class Choice(Generic[T]):
    """Rules that are tried one after another on the same text: those that have their words in it, found at once."""

    def __init__(self, rules: Iterable[T], pattern: Callable[[T], Needing]) -> None:
        self._rules = tuple((rule, pattern(rule).keys) for rule in rules)
        # A rule without words may always match.
        self._always = [place for place, (_, keys) in enumerate(self._rules) if not keys]
        self._least = tuple(self._rules[place][0] for place in self._always)
        # By the key of the part that tells most where its rules stand.
        self._at: dict[int, list[int]] = {}
        for place, (_, keys) in enumerate(self._rules):
            if keys:
                self._at.setdefault(keys[0], []).append(place)
        self._keys = frozenset(self._at)

    def __iter__(self) -> Iterator[T]:
        return (rule for rule, _ in self._rules)

    def of(self, text: str) -> Sequence[T]:
        """The rules that may match in a text, in order."""
        found = Needing.found(text)
        if found is None:
            return tuple(self)
        here = self._keys & found
        if not here:
            return self._least
        places = sorted([*self._always, *(place for key in here for place in self._at[key])])
        return [self._rules[place][0] for place in places if found.issuperset(self._rules[place][1])]

"""Needed words: what a text must hold for a pattern to match in it, told by the pattern itself.

Patterns of many alternatives are tried at every word of a text, and most texts have nothing of what they look for. To
look for a few words costs a small part of that, and a text that has none of them cannot match. Where many texts are to
be read, all words of all patterns are looked for in one pass over them.
"""

import importlib
import itertools
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, ClassVar, Generic, TypeVar

import polars as pl

# Pieces of words by which hardly a text is left out, and how many texts hold one of fewer letters than others.
_TELLING = 3
_COMMON = frozenset("the that this its was were are been being has have had with and for from which ere ing".split())
_SHARES = {3: 0.3, 4: 0.15, 5: 0.08}
_SHARE = 0.03
# With more words than this a search for them one by one is no cheaper than that for the pattern.
_MANY = 64
# In so many ways what stands in a row may be told for it to be one part.
_WAYS = 24
# A part that tells less than this share of texts apart, as guessed, is not worth the look.
_WORTH = 0.6
T = TypeVar("T")
# The parts of patterns that have a word in each of the texts looked through last.
_FOUND: dict[str, frozenset[int]] = {}


class Needing:
    """A compiled pattern whose searches begin with the words that it needs; it finds what the pattern finds."""

    __slots__ = ("_folded", "_words", "keys", "pattern")
    # By word the keys of the parts that need it or another one.
    _by_word: ClassVar[dict[str, frozenset[int]]] = {}
    _count: ClassVar["itertools.count[int]"] = itertools.count()

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = re.compile(pattern, flags)
        self._folded, parts = needed_words(pattern, flags)
        self._words = next((part for part in parts if len(part) <= _MANY), ())
        # One for each part, the most telling one first.
        self.keys = tuple(next(self._count) for _ in parts)
        for key, part in zip(self.keys, parts, strict=True):
            for word in part:
                folded = word.casefold()
                self._by_word[folded] = self._by_word.get(folded, frozenset()) | {key}
        _FOUND.clear()

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
        if found.issuperset(self.keys) if found is not None else of is not None or self._holds(text):
            return self.pattern.search(text)
        return None

    def match(self, text: str, *, of: str | None = None) -> "re.Match[str] | None":
        """The match at the beginning of a text, `of` as in `search`."""
        found = _FOUND.get(text if of is None else of)
        if found.issuperset(self.keys) if found is not None else of is not None or self._holds(text):
            return self.pattern.match(text)
        return None

    def fullmatch(self, text: str, *, of: str | None = None) -> "re.Match[str] | None":
        """The match of a text as a whole, `of` as in `search`."""
        found = _FOUND.get(text if of is None else of)
        if found.issuperset(self.keys) if found is not None else of is not None or self._holds(text):
            return self.pattern.fullmatch(text)
        return None

    def finditer(self, text: str, *, of: str | None = None) -> "Iterator[re.Match[str]]":
        """All matches in a text, `of` as in `search`."""
        found = _FOUND.get(text if of is None else of)
        if found.issuperset(self.keys) if found is not None else of is not None or self._holds(text):
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


class Choice(Generic[T]):
    """Rules that are tried one after another on the same text: those that have their words in it, found at once."""

    def __init__(self, rules: Iterable[T], pattern: Callable[[T], Needing]) -> None:
        self._rules = tuple((rule, pattern(rule).keys) for rule in rules)
        # A rule without words may always match.
        self._always = any(not keys for _, keys in self._rules)
        # By the key of the part that tells most where its rules stand.
        self._at: dict[int, list[int]] = {}
        for place, (_, keys) in enumerate(self._rules):
            if keys:
                self._at.setdefault(keys[0], []).append(place)

    def __iter__(self) -> Iterator[T]:
        return (rule for rule, _ in self._rules)

    def of(self, text: str) -> Sequence[T]:
        """The rules that may match in a text, in order."""
        found = Needing.found(text)
        if found is None:
            return tuple(self)
        if self._always:
            return [rule for rule, keys in self._rules if found.issuperset(keys)]
        if found.isdisjoint(self._at):
            return ()
        places = sorted([place for key in self._at.keys() & found for place in self._at[key]])
        return [self._rules[place][0] for place in places if found.issuperset(self._rules[place][1])]


def needed_words(pattern: str, flags: int = 0) -> tuple[bool, list[tuple[str, ...]]]:
    """Whether they are compared in folded case, and the parts of a pattern with the words of which every match has one,
    the most telling first; none where it is unknown.

    They come from the parse tree of Python's own expressions. Where that cannot be had, none is needed.
    """
    try:
        parser: Any = importlib.import_module("re._parser")
        tree = parser.parse(pattern, flags)
    except (ImportError, AttributeError):
        return False, []
    folded = bool(tree.state.flags & re.IGNORECASE) or "(?i" in pattern
    parts = sorted(_telling(tree), key=_share)
    parts = [*parts[:1], *(part for part in parts[1:] if _share(part) <= _WORTH)]
    return folded, list(dict.fromkeys(_least(part, folded) for part in parts))


def _least(words: frozenset[str], folded: bool) -> tuple[str, ...]:
    """The words less those that hold another one, which tells of them."""
    found = {word.casefold() for word in words} if folded else set(words)
    return tuple(sorted(w for w in found if not any(other != w and other in w for other in found)))


def _telling(sequence: Any) -> list[frozenset[str]]:
    """The words of each of the parts that a match of a sequence must all have, where they tell enough."""
    return [words for words in _parts(sequence) if words and all(len(w.strip()) >= _TELLING for w in words)]


def _best(sequence: Any) -> frozenset[str]:
    """The words of the part that tells most; none where no part tells enough."""
    return min(_telling(sequence), key=_share, default=frozenset())


def _share(words: frozenset[str]) -> float:
    """A guess of the share of texts that hold one of some words, and a little for looking for each."""
    shares = (1.0 if w.strip() in _COMMON else _SHARES.get(len(w.strip()), _SHARE) for w in words)
    return min(sum(shares), 1.0) + len(words) / 100


def _parts(sequence: Any) -> Iterator[frozenset[str]]:
    """The words of each part: what can follow one another in a few ways only is one part ("pa(?:y|id)" has "pay" and
    "paid"), alternatives have the words of all.
    """
    run = {""}
    for name, value in _items(sequence):
        told = _ways(name, value)
        if told is not None and len(told) * len(run) <= _WAYS:
            run = {word + way for word in run for way in told}
            continue
        yield frozenset(run) if "" not in run else frozenset()
        run = {""}
        if told is not None and len(told) <= _WAYS:
            run = told
        elif name == "SUBPATTERN":
            yield from _telling(value[-1])
        elif name == "ATOMIC_GROUP":
            yield from _telling(value)
        elif name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT") and value[0] > 0:
            yield from _telling(value[2])
        elif name == "ASSERT":
            yield from _telling(value[1])
        elif name == "BRANCH":
            branches = [_best(branch) for branch in value[1]]
            yield frozenset[str]().union(*branches) if all(branches) else frozenset()
    yield frozenset(run) if "" not in run else frozenset()


def _items(sequence: Any) -> Iterator[tuple[str, Any]]:
    """The names and values of a sequence's items, letters that follow one another as one."""
    letters: list[str] = []
    for code, value in sequence.data:
        if code.name == "LITERAL":
            letters.append(chr(value))
            continue
        if letters:
            yield "LITERALS", "".join(letters)
            letters = []
        yield code.name, value
    if letters:
        yield "LITERALS", "".join(letters)


def _ways(name: str, value: Any) -> set[str] | None:
    """All that an item of a pattern may match, where that is a few words; None where it may be much or anything."""
    if name == "LITERALS":
        return {value}
    if name == "IN" and len(value) <= _WAYS and all(kind.name == "LITERAL" for kind, _ in value):
        return {chr(letter) for _, letter in value}
    if name == "SUBPATTERN":
        return _all_ways(value[-1])
    if name == "BRANCH":
        branches = [_all_ways(branch) for branch in value[1]]
        return None if None in branches else set[str]().union(*(b for b in branches if b is not None))
    if name in ("MAX_REPEAT", "MIN_REPEAT") and value[:2] == (0, 1):
        once = _all_ways(value[2])
        return None if once is None else {"", *once}
    return {""} if name == "AT" else None


def _all_ways(sequence: Any) -> set[str] | None:
    """All that a sequence of items may match, where that is a few words."""
    run = {""}
    for name, value in _items(sequence):
        told = _ways(name, value)
        if told is None or len(told) * len(run) > _WAYS:
            return None
        run = {word + way for word in run for way in told}
    return run

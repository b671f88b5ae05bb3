"""Needed words: what a text must hold for a pattern to match in it, out of the parse tree of the pattern."""

import importlib
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

# Pieces of words by which hardly a text is left out, and how many texts hold one of fewer letters than others.
_TELLING = 3
_COMMON = frozenset("the that this its was were are been being has have had with and for from which ere ing".split())
_SHARES = {3: 0.3, 4: 0.15, 5: 0.08}
_SHARE = 0.03
# In so many ways what stands in a row may be told for it to be one part.
_WAYS = 24
# A part that tells less than this share of texts apart, as guessed, is not worth the look.
_WORTH = 0.6
# Capitals ("D" for a date in a shape, "Had" at the head of a sentence), figures and signs tell where they are looked
# for as they are written. With more of them than this to look for, the search for the pattern is as cheap.
_SIGNS = frozenset("\"'%&:;()$€£")
_MARKS = 6


class Needed(NamedTuple):
    """`folded`: whether words are compared in folded case; `parts`: the words of which every match has one, a tuple for
    each part of the pattern, the most telling first; `marks`: the same of parts with capitals, figures or signs,
    however short, as they are written.
    """

    folded: bool
    parts: list[tuple[str, ...]]
    marks: tuple[tuple[str, ...], ...]


def needed_words(pattern: str, flags: int = 0) -> Needed:
    """What every match of a pattern has; nothing where it is unknown.

    They come from the parse tree of Python's own expressions. Where that cannot be had, none is needed.
    """
    try:
        parser: Any = importlib.import_module("re._parser")
        tree = parser.parse(pattern, flags)
    except (ImportError, AttributeError):
        return Needed(False, [], ())
    folded = bool(tree.state.flags & re.IGNORECASE) or "(?i" in pattern
    all_parts = [*_parts(tree)]
    parts = sorted(filter(_tells, all_parts), key=_share)
    parts = [*parts[:1], *(part for part in parts[1:] if _share(part) <= _WORTH)]
    marks = (_least(part, folded) for part in all_parts if not folded and _marks(part))
    return Needed(folded, list(dict.fromkeys(_least(part, folded) for part in parts)), tuple(dict.fromkeys(marks)))


def _least(words: frozenset[str], folded: bool) -> tuple[str, ...]:
    """The words less those that hold another one, which tells of them."""
    found = {word.casefold() for word in words} if folded else set(words)
    return tuple(sorted(w for w in found if not any(other != w and other in w for other in found)))


def _telling(sequence: Any) -> list[frozenset[str]]:
    """The words of each of the parts that a match of a sequence must all have, where they tell enough."""
    return [*filter(_tells, _parts(sequence))]


def _tells(words: frozenset[str]) -> bool:
    return bool(words) and all(len(w.strip()) >= _TELLING for w in words)


def _marks(words: frozenset[str]) -> bool:
    """Whether each of the words of a part has a mark."""
    return 0 < len(words) <= _MARKS and all(
        any(letter.isupper() or letter.isdigit() or letter in _SIGNS for letter in word) for word in words
    )


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

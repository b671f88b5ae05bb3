"""The search for people: a pattern is tried only where a sentence has its words, and on each name once."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, lru_cache, reduce
from operator import or_
from typing import NamedTuple

from flows.extraction.person_patterns import (
    BEGIN_WITH,
    HIGH,
    NEEDS,
    NOT_PERSONAL,
    PARTICLE,
    TOKEN,
    WHOLE_PERSON,
    patterns,
    signs_of_patterns,
)
from flows.extraction.vocabulary import Vocabulary

# What a text must hold besides for the costly ones among the patterns, in their order.
_TITLES = ("Mr", "Ms", "Mme", "Dr", "Prof", "Sir", "Dame", "Herr", "Frau")
_NEEDED: dict[str, Callable[[str], object]] = {
    "title": lambda text: any(map(text.__contains__, _TITLES)),
    "commas": re.compile(r",[^,]+, ").search,
    "of": re.compile(r" of [A-Z]").search,
    # A dealer who is a "he" and not an "it" is a person.
    "he": re.compile(r", (?:an?|the|one) .*\b(?:he|his|him|himself|she|her|herself)\b").search,
}
# Two words with a capital each, as any PERSON has them.
_PAIR = re.compile(rf"{HIGH}\S*(?: {PARTICLE})* {HIGH}")
# Where any PERSON begins that begins a word; a capital first, as the search for a kind of letter is fast.
_BEGINS = re.compile(rf"{HIGH}(?<!\w{HIGH})(?=\S*(?: {PARTICLE})* {HIGH})")
_NAME = re.compile(WHOLE_PERSON)
# The one pattern that has no signs: forms of address.
_ALWAYS = 2**0


# A sentence is asked again when more of its names are known; the patterns cost more than all else here.
@lru_cache(maxsize=4096)
def candidates(text: str, vocabulary: Vocabulary) -> tuple[tuple[int, int], ...]:
    """Where the patterns see a person, in their order."""
    told, pair = _told(vocabulary), _PAIR.search(text) is not None
    small = text.casefold() if pair else ""
    words = told.keys() & set(TOKEN.findall(small))
    steps = _steps(vocabulary, reduce(or_, map(told.__getitem__, words), _ALWAYS))
    people: list[tuple[int, int]] | None = None
    found = []
    for pattern, alone, signs, needed, begins in steps:
        if needed and not _NEEDED[needed](text):
            continue
        if begins and people is None:
            people = _people(text)
        if begins == "person":
            spans = _followed(pattern, text, people or ())
        # Letters that grow in folded case stand elsewhere then.
        elif begins == "sign" and len(small) == len(text):
            last = people[-1][0] if people else 0
            starts = sorted({start for sign in signs & words for start in _places(sign, small) if start < last})
            spans = _spans(pattern, text, starts)
        else:
            spans = (match.span(1) for match in pattern.finditer(text))
        for span in spans:
            start, end = _trimmed(text, *span)
            surface = text[start:end]
            if surface and (alone or " " in surface):
                found.append((start, end))
    return tuple(found)


def _people(text: str) -> list[tuple[int, int]]:
    """Where people's names may begin, and how far the longest reaches."""
    names = (_NAME.match(text, begins.start()) for begins in _BEGINS.finditer(text))
    return [name.span() for name in names if name is not None]


def _followed(behind: re.Pattern[str], text: str, people: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The names behind which a pattern matches, none within what another one took; a name may end at any of its words.

    To look for the name once, and then only at what follows it, takes a fraction of the time of all in one pattern.
    """
    at = 0
    for start, longest in people:
        end = longest if start >= at else -1
        while end > start:
            match = behind.match(text, end)
            if match is not None and (end == longest or _NAME.fullmatch(text, start, end) is not None):
                if " " not in text[slice(*_trimmed(text, start, end))]:
                    break  # "At X, Jane Doe is chief executive": no name, and nothing that takes the next one
                at = match.end()
                yield start, end
                break
            end = text.rfind(" ", start, end)


class _Step(NamedTuple):
    """A pattern; whether one word is enough for it; its signs; what else a text must hold; what it begins with."""

    pattern: re.Pattern[str]
    alone: bool
    signs: frozenset[str]
    needed: str
    begins: str


@cache
def _told(vocabulary: Vocabulary) -> Mapping[str, int]:
    """The patterns that a word in small letters is a sign of, as a sum of 2 ** i."""
    told: dict[str, int] = {}
    for i, signs in enumerate(signs_of_patterns(vocabulary.cues_of["role"], vocabulary.cues_of["say"])):
        for sign in signs or ():
            told[sign] = told.get(sign, 0) | 2**i
    return told


@lru_cache(maxsize=4096)
def _steps(vocabulary: Vocabulary, told: int) -> tuple[_Step, ...]:
    """The patterns of a sum of 2 ** i, in order."""
    cues = vocabulary.cues_of["role"], vocabulary.cues_of["say"]
    known = zip(patterns(*cues), signs_of_patterns(*cues), NEEDS, BEGIN_WITH, strict=True)
    every = [
        _Step(pattern, alone, signs or frozenset(), needed, begins) for (pattern, alone), signs, needed, begins in known
    ]
    return tuple(step for i, step in enumerate(every) if told >> i & 1)


def _places(word: str, text: str) -> Iterator[int]:
    """Where a word stands, also within others."""
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)


def _spans(pattern: re.Pattern[str], text: str, starts: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The names that `finditer` finds, for a pattern of which it is known where it may begin."""
    at = 0
    for start in starts:
        match = pattern.match(text, start) if start >= at else None
        if match is not None:
            at = match.end()
            yield match.span(1)


_LEADING = re.compile(r"([\w'-]+)[ -]")


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without leading words that are capitalised only because they begin a sentence, and without `'s`."""
    while (word := _LEADING.match(text, start, end)) is not None and word[1] in NOT_PERSONAL:
        start = word.end()
    return start, start + len(text[start:end].removesuffix("'s"))

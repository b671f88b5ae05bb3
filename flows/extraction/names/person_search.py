"""The search for people: a pattern is tried only where a sentence has its words, and on each name once."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.names.person_patterns import (
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
from flows.extraction.names.person_sides import before, before_names, behind, behind_names

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


# Where words stand that are signs of patterns, and of which ones, as a sum of 2 ** i; -1 where it is not known.
Marks = Sequence[tuple[int, int]]


# A sentence is asked again when more of its names are known; the patterns cost more than all else here.
@lru_cache(maxsize=4096)
def candidates(text: str, vocabulary: Vocabulary) -> tuple[tuple[int, int], ...]:
    """Where the patterns see a person, in their order."""
    return tuple(seen(text, marks_of(vocabulary).find(text), vocabulary))


def seen(text: str, marks: Marks, vocabulary: Vocabulary) -> list[tuple[int, int]]:
    """As `candidates`, where the signs of the text are known."""
    told = _ALWAYS
    if _PAIR.search(text) is not None:
        for _, patterns_told in marks:
            told |= patterns_told
    people = _people(text, vocabulary) if told != _ALWAYS else []
    led, followed = 0, 0
    for person in people:
        led |= person.led
        followed |= person.followed
    found = []
    for i, (pattern, alone, needed, begins) in _steps(vocabulary, told):
        if not (followed if begins == "person" else led if begins in ("led", "led sign") else -1) >> i & 1:
            continue
        if needed and not _NEEDED[needed](text):
            continue
        if begins == "person":
            spans = _followed(i, pattern, text, people)
        elif "sign" in begins and all(at >= 0 for at, _ in marks):
            last = people[-1].start if people else 0
            spans = _spans(pattern, text, (at for at, patterns_told in marks if at < last and patterns_told >> i & 1))
        else:
            spans = (match.span(1) for match in pattern.finditer(text))
        for span in spans:
            start, end = _trimmed(text, *span)
            surface = text[start:end]
            if surface and (alone or " " in surface):
                found.append((start, end))
    return found


class _Person(NamedTuple):
    """A name that may be a person's: where it begins, and its ends behind which something may match, the last first.

    `longest`: the last end of all; `led`: the patterns that the word before lets match; `followed`: those that what
    is behind one of the ends does, as sums of 2 ** i.
    """

    start: int
    longest: int
    ends: Sequence[tuple[int, int]]
    led: int
    followed: int


def _people(text: str, vocabulary: Vocabulary) -> list[_Person]:
    """Where people's names may begin, and how far they reach."""
    led_by, followed_by = before_names(vocabulary), behind_names(vocabulary)
    found = []
    for begins in _BEGINS.finditer(text):
        start = begins.start()
        name = _NAME.match(text, start)
        if name is None:
            continue
        end = longest = name.end()
        ends, followed = [], 0
        while end > start:
            let = followed_by[behind(text, end)]
            if let:
                ends.append((end, let))
                followed |= let
            end = text.rfind(" ", start, end)
        found.append(_Person(start, longest, ends, led_by[before(text, start)], followed))
    return found


def _followed(i: int, pattern: re.Pattern[str], text: str, people: Iterable[_Person]) -> Iterator[tuple[int, int]]:
    """The names behind which a pattern matches, none within what another one took; a name may end at any of its words.

    To look for the name once, and then only at what follows it, takes a fraction of the time of all in one pattern.
    """
    at = 0
    for start, longest, ends, _, followed in people:
        if start < at or not followed >> i & 1:
            continue
        for end, let in ends:
            match = pattern.match(text, end) if let >> i & 1 else None
            if match is not None and (end == longest or _NAME.fullmatch(text, start, end) is not None):
                if " " not in text[slice(*_trimmed(text, start, end))]:
                    break  # "At X, Jane Doe is chief executive": no name, and nothing that takes the next one
                at = match.end()
                yield start, end
                break


class _Step(NamedTuple):
    """A pattern; whether one word is enough for it; what else a text must hold; what it begins with."""

    pattern: re.Pattern[str]
    alone: bool
    needed: str
    begins: str


class WordMarks(dict[str, Marks]):
    """Where the signs of patterns stand in a word, in order, of every word that was asked for."""

    # Words are many, and most come again.
    _MOST = 100_000

    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__()
        self._told: dict[str, int] = {}
        for i, signs in enumerate(signs_of_patterns(vocabulary.cues_of["role"], vocabulary.cues_of["say"])):
            for sign in signs or ():
                self._told[sign] = self._told.get(sign, 0) | 2**i

    def __missing__(self, word: str) -> Marks:
        if len(self) >= self._MOST:
            self.clear()
        self[word] = found = self.find(word)
        return found

    def find(self, text: str) -> Marks:
        """Where they stand in a text of any length."""
        small = text.casefold()
        # Letters that grow in folded case stand elsewhere then.
        known = len(small) == len(text)
        return [
            (run.start() if known else -1, self._told[run[0]]) for run in TOKEN.finditer(small) if run[0] in self._told
        ]


@lru_cache(maxsize=2)
def marks_of(vocabulary: Vocabulary) -> WordMarks:
    """Where signs stand in words, and of which patterns; kept from one batch to the next."""
    return WordMarks(vocabulary)


@lru_cache(maxsize=4096)
def _steps(vocabulary: Vocabulary, told: int) -> tuple[tuple[int, _Step], ...]:
    """The patterns of a sum of 2 ** i, in order, with their numbers."""
    known = patterns(vocabulary.cues_of["role"], vocabulary.cues_of["say"])
    steps = [_Step(*pattern, *rest) for pattern, *rest in zip(known, NEEDS, BEGIN_WITH, strict=True)]
    return tuple((i, step) for i, step in enumerate(steps) if told >> i & 1)


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

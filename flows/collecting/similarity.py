"""Similarity: whether two texts are copies of one article.

Syndicated copies differ by a byline, a dateline, a cut at the end. Two texts are copies if
- of the word shingles (four words in a row) of the shorter, at least 80 % stand in the longer;
- the shorter has at least three quarters of the words of the longer: a copy with much added to it has news;
- every figure of the shorter stands in the longer, which has at most two more, dates set apart: next month's press
  release says the same words with other figures, and is another article.
Texts of fewer than 40 words are copies only if all their words are the same.

Candidates are found by a sketch, the 24 smallest hashes of the shingles (MinHash, bottom k), and then compared whole.
By the rule above copies share at least half of all their shingles, and so some twelve of these hashes; texts that share
fewer than eight are not looked at, or every "about the company" would make candidates of all that its publisher wrote.
"""

import hashlib
import heapq
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

SHINGLE, SKETCH, SHARED, SHORTEST = 4, 24, 8, 40
CONTAINED, LENGTHS, MORE_FIGURES = 0.8, 0.75, 2
_WORD = re.compile(r"[^\W_]+(?:[.,][0-9]+)*", re.UNICODE)
# Hashes have 63 bits, which SQLite's integers hold; the factor is that of Knuth's generator.
_BITS, _FACTOR = 2**63 - 1, 6364136223846793005
_MONTHS = frozenset(
    "jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september "
    "october november december".split()
)


@dataclass(frozen=True, slots=True)
class Print:
    """What is compared of a text: its shingles' hashes, its number of words, its figures."""

    shingles: frozenset[int]
    words: int
    figures: frozenset[str]

    @property
    def sketch(self) -> list[int]:
        """The smallest hashes, by which candidates are found."""
        return heapq.nsmallest(SKETCH, self.shingles)


def fingerprint(text: str) -> Print:
    """The print of a text. Case and punctuation do not count."""
    words = [word.lower() for word in _WORD.findall(text)]
    size = SHINGLE if len(words) >= SHORTEST else max(1, len(words))
    hashes = [_hash(word) for word in words]
    shingles: list[int] = [0] * (len(words) - size + 1)
    for turn, factor in zip(range(size), _factors(), strict=False):
        shingles = [one + factor * other & _BITS for one, other in zip(shingles, hashes[turn:], strict=False)]
    return Print(frozenset(shingles), len(words), _figures(words))


def least_shared(sketch: list[int]) -> int:
    """How many hashes of a sketch a copy's must have: SHARED, and fewer where the text is short."""
    return max(1, len(sketch) * SHARED // SKETCH)


def are_copies(one: Print, other: Print) -> bool:
    """Whether two texts are copies of one article, by the rule of this module."""
    shorter, longer = sorted((one, other), key=lambda side: side.words)
    if not shorter.words or shorter.words < LENGTHS * longer.words:
        return False
    if shorter.words < SHORTEST:
        return shorter.shingles == longer.shingles
    shared = len(shorter.shingles & longer.shingles)
    return (
        shared >= CONTAINED * len(shorter.shingles)
        and shorter.figures <= longer.figures
        and len(longer.figures) <= len(shorter.figures) + MORE_FIGURES
    )


def _figures(words: list[str]) -> frozenset[str]:
    """The words with digits, less those beside a month's name: days and years of datelines."""
    dates = {near for at, word in enumerate(words) if word in _MONTHS for near in (at - 1, at + 1, at + 2)}
    return frozenset(
        word
        for at, word in enumerate(words)
        if word[0].isdigit() and not (at in dates and (len(word) <= 2 or re.fullmatch(r"(?:19|20)\d\d", word)))
    )


@lru_cache(maxsize=50_000)
def _hash(word: str) -> int:
    """The same on every machine."""
    return int.from_bytes(hashlib.blake2b(word.encode(), digest_size=8).digest(), "big")


def _factors() -> Iterator[int]:
    """A factor for each place in a shingle, so that the order of its words counts: powers of an odd number."""
    factor = 1
    while True:
        yield factor
        factor = factor * _FACTOR & _BITS

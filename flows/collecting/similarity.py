"""Similarity: whether two texts are copies of one article.

Syndicated copies differ by a byline, a dateline, a cut at the end. Two texts are copies if
- of the word shingles (four words in a row) of the shorter, at least 80 % stand in the longer;
- the shorter has at least three quarters of the words of the longer: a copy with much added to it has news;
- every figure of the shorter stands in the longer, which has at most two more, dates set apart: next month's press
  release says the same words with other figures, and is another article.
Texts of fewer than 40 words are copies only if all their words are the same.

Candidates are found by a sketch, the 24 smallest hashes of the shingles (MinHash, bottom k), and then compared whole.
"""

import hashlib
import heapq
import re
from dataclasses import dataclass

SHINGLE, SKETCH, SHORTEST = 4, 24, 40
CONTAINED, LENGTHS, MORE_FIGURES = 0.8, 0.75, 2
_WORD = re.compile(r"[^\W_]+(?:[.,][0-9]+)*", re.UNICODE)
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
    shingles = frozenset(_hash(" ".join(words[at : at + size])) for at in range(len(words) - size + 1))
    return Print(shingles, len(words), _figures(words))


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


def _hash(words: str) -> int:
    """The same on every machine; of 63 bits, which SQLite's integers hold."""
    return int.from_bytes(hashlib.blake2b(words.encode(), digest_size=8).digest(), "big") >> 1

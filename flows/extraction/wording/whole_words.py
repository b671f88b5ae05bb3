"""Whole words: many of them as one pattern, each letter read once however many words begin with it."""

import re
from collections.abc import Iterable, Iterator

_LETTER = re.compile(r"[0-9A-Za-z]")


def alternatives(words: Iterable[str], begin: str = r"\b", end: str = r"\b") -> str:
    r"""A pattern of any of the words, the longest that fits first.

    They are whole where they begin or end with a letter or digit; `begin` and `end` are what makes them so. `\b` is for
    ASCII word characters: `re.ASCII` here, `(?-u:\b)` in the Rust engine. A space stands for several.

    >>> alternatives(["more than", "more", "%"])
    '(?:%|\\bmore(?: +than\\b|\\b))'
    """
    known = sorted(set(words))
    marks = [word for word in known if not _LETTER.match(word)]
    rest = [word for word in known if _LETTER.match(word)]
    led = [f"{begin}{_any(rest, end)}"] if rest else []
    return "(?:" + "|".join([*_branches(marks, end), *led]) + ")"


def _any(words: list[str], end: str) -> str:
    """The words, sorted, as one piece of pattern."""
    branches = list(_branches(words, end))
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


def _branches(words: list[str], end: str) -> Iterator[str]:
    """The words, sorted and none of them empty, by their first letter."""
    groups: dict[str, list[str]] = {}
    for word in words:
        groups.setdefault(word[0], []).append(word)
    return (_branch(group, end) for group in groups.values())


def _branch(words: list[str], end: str) -> str:
    """Words with the same first letter: what they share, then how they differ, the longest first."""
    first, last = words[0], words[-1]
    size = next((i for i, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), min(len(first), len(last)))
    shared = "".join(" +" if letter == " " else re.escape(letter).replace("\\-", "-") for letter in first[:size])
    more = [word[size:] for word in words if len(word) > size]
    ends = [end if _LETTER.match(first[size - 1]) else ""] if len(first) == size else []
    if not more:
        return shared + ends[0]
    branches = list(_branches(more, end))
    if ends == [""]:
        return f"{shared}(?:{'|'.join(branches)})?"
    both = [*branches, *ends]
    return shared + (both[0] if len(both) == 1 else f"(?:{'|'.join(both)})")

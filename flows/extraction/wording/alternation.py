"""Alternation: many words as one pattern that reads each letter once, however many words begin with it."""

import re
from collections.abc import Iterable


def alternation(words: Iterable[str]) -> str:
    """A pattern of any of the words, the longest that fits first; a group, without flags or word boundaries.

    >>> alternation(["chair", "chairman", "chief"])
    '(?:ch(?:air(?:man)?|ief))'
    """
    return f"(?:{_branches(sorted(set(words)))})"


def _branches(words: list[str]) -> str:
    """The words, sorted and none of them empty, as alternatives by their first letter."""
    groups: dict[str, list[str]] = {}
    for word in words:
        groups.setdefault(word[0], []).append(word)
    return "|".join(_branch(group) for group in groups.values())


def _branch(words: list[str]) -> str:
    """Words with the same first letter: what they share, then how they differ."""
    first, last = words[0], words[-1]
    size = next((i for i, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), min(len(first), len(last)))
    rests = [word[size:] for word in words]
    if len(rests) == 1:
        return re.escape(first)
    more = [rest for rest in rests if rest]
    return f"{re.escape(first[:size])}(?:{_branches(more)}){'?' if len(more) < len(rests) else ''}"

"""Quotations: what stands between quotation marks in a text, across sentences, with marks of either kind."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from flows.reading.typography import fold

_DOUBLE = re.compile(r'"')
# A single mark opens behind a space or bracket, and closes behind a letter or a stop and before a space or a stop; else
# it is an apostrophe.
_SINGLE_OPEN = re.compile(r"(?:(?<=[\s(\[–—:])|\A)'(?=[\w$€£(])")
_SINGLE_CLOSE = re.compile(r"(?<=[\w.,!?…)])'(?=[\s.,;:!?)\]–—-]|\Z)")
_STOPPED = re.compile(r"[.,!?…]'")
_PARAGRAPH = re.compile(r"[^\n\r]+")
_LONGEST = 1500


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between marks: `start` and `end` are those of the words (offsets of the text).

    The marks stand outside them.
    """

    start: int
    end: int


def quotations(text: str) -> list[Quotation]:
    """The outermost quotations of a text, in order.

    A quotation ends in its paragraph: an open mark without a closing one is none, except at the head of a paragraph
    that another quoted paragraph follows.
    """
    found: list[Quotation] = []
    for paragraph in _PARAGRAPH.finditer(text):
        words = fold(paragraph[0])
        base = paragraph.start()
        double = list(_in_double(words, text[base : base + len(words)]))
        found += [Quotation(base + a, base + b) for a, b in double]
        found += [
            Quotation(base + a, base + b) for a, b in _in_single(words) if not any(a < d and c < b for c, d in double)
        ]
    return sorted(found, key=lambda q: q.start)


def _in_double(words: str, exact: str) -> Iterator[tuple[int, int]]:
    """Spans between double marks; marks that say which side they are of may be nested in one another."""
    start: int | None = None
    depth = 0
    for mark in _DOUBLE.finditer(words):
        at = mark.start()
        if exact[at] == "″" or (re.search(r"\d\Z", words[:at][-1:]) and exact[at] == '"' and start is None):
            continue  # inches
        opens = exact[at] in "“„«" or (exact[at] not in "”»" and start is None)
        if opens and start is not None and exact[at] in "“„«":
            depth += 1
        elif opens:
            start = at + 1
        elif depth:
            depth -= 1
        elif start is not None:
            if 0 < at - start <= _LONGEST:
                yield start, at
            start = None
    if start is not None and not words[: start - 1].strip() and len(words) - start <= _LONGEST:
        yield start, len(words.rstrip())


def _in_single(words: str) -> Iterator[tuple[int, int]]:
    """Spans between single marks: up to the last mark before the next opening one that follows a stop.

    Else the first that closes.
    """
    if "'" not in words:
        return
    at = 0
    while (opening := _SINGLE_OPEN.search(words, at)) is not None:
        start = opening.end()
        closings = [c.start() for c in _SINGLE_CLOSE.finditer(words, start, min(len(words), start + _LONGEST))]
        following = _SINGLE_OPEN.search(words, start)
        closings = [c for c in closings if following is None or c < following.start()] or closings[:1]
        if not closings:
            at = start
            continue
        stopped = [c for c in closings if _STOPPED.match(words, c - 1)]
        # "the dealers' mood": an apostrophe of a plural looks like a closing mark; a stop before the mark tells the
        # real one.
        end = stopped[0] if stopped else closings[-1] if len(closings) <= 2 else closings[0]
        yield start, end
        at = end + 1

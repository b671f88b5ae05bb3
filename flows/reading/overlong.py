"""Overlong sentences: what has no stop for pages (a list, a table that lost its lines) is cut where it pauses.

What is asked of a sentence grows faster than its length, so that one of 16,000 characters took 40 seconds. Sentences of
the press have seldom more than 600.
"""

import polars as pl

from flows.reading.typography import fold

LONGEST = 1_500
# Where to cut, the best first: after a semicolon, a comma, a word.
_PAUSES = ("; ", ", ", " ")


def cut_overlong(spans: pl.DataFrame, texts: list[str]) -> pl.DataFrame:
    """The spans with those of more than LONGEST characters cut into several, in order.

    In: `document` (place in `texts`), `start`, `end` in code points without surrounding spaces, and any more columns,
    which the parts of a span share. A part begins and ends with no space; a word, however long, is never cut.
    """
    long = spans["end"] - spans["start"] > LONGEST
    if not long.any():
        return spans
    parts = [
        _parts(fold(texts[document]), start, end) if end - start > LONGEST else [(start, end)]
        for document, start, end in spans.select("document", "start", "end").iter_rows()
    ]
    rows = pl.Series([row for row, several in enumerate(parts) for _ in several], dtype=pl.UInt32)
    flat = [part for several in parts for part in several]
    return spans[rows].with_columns(
        start=pl.Series([start for start, _ in flat], dtype=pl.Int64),
        end=pl.Series([end for _, end in flat], dtype=pl.Int64),
    )


def _parts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The parts of one span of a folded text."""
    parts = []
    while end - start > LONGEST:
        at = _pause(text, start, end)
        if at is None:
            break
        stop = at
        while text[stop - 1] == " ":
            stop -= 1
        parts.append((start, stop))
        start = at
        while text[start] == " ":
            start += 1
    return [*parts, (start, end)]


def _pause(text: str, start: int, end: int) -> int | None:
    """Where the next part begins: behind the last good pause of the second half, or behind the next space."""
    for mark in _PAUSES:
        at = text.rfind(mark, start + LONGEST // 2, start + LONGEST)
        if at >= 0:
            return at + len(mark)
    at = text.find(" ", start + LONGEST, end)
    return None if at < 0 else at + 1

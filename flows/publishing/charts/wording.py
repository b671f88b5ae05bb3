"""Wording: names and figures as charts write them, and what a chart says of what it leaves out."""

import unicodedata
from collections.abc import Sequence

_NAMED = 8


def label(text: str, limit: int = 22) -> str:
    """A name of at most `limit` characters, without what is not seen or turns the line round.

    In: any text of a source. Out: one line; cut with `…`, the whole stands in the chart's table.
    """
    head = text[: limit * 8]
    seen = "".join(" " if c.isspace() else c for c in head if c.isspace() or unicodedata.category(c)[0] != "C")
    line = " ".join(seen.split())
    return line if len(line) <= limit and len(head) == len(text) else line[: limit - 1].rstrip() + "…"


def counted(count: int, noun: str, plural: str | None = None) -> str:
    """`1 maker`, `2,300 makers`."""
    return f"{count:,} {noun if count == 1 else plural or noun + 's'}"


def listed(names: Sequence[str], limit: int = _NAMED) -> str:
    """Names as a list of at most `limit`, the rest as a number: `A, B and 3 more`."""
    short = [label(name, 40) for name in names[:limit]]
    rest = len(names) - len(short)
    if rest:
        return f"{', '.join(short)} and {rest:,} more"
    return short[0] if len(short) == 1 else f"{', '.join(short[:-1])} and {short[-1]}" if short else ""


def figure(value: float) -> str:
    """A number in few characters: `800`, `52,712`, `1.25 million`, `2.2 billion`."""
    for size, word in ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")):
        if abs(value) >= size:
            return f"{value / size:.4g} {word}"
    return f"{value:,.6g}" if abs(value) < 1000 else f"{value:,.0f}"


def words(code: str) -> str:
    """A code as words: `vehicle_sales` becomes `vehicle sales`."""
    return code.replace("_", " ")

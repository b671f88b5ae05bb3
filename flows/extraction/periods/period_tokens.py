"""Tokens: the words and figures of dates and periods, and the pattern of stretches of text made of them alone."""

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from flows.extraction.periods.calendar import day
from flows.extraction.periods.period_words import (
    CARDINALS,
    FUNCTION_WORDS,
    MONTHS,
    ORDINALS,
    SEASONS,
    TENS,
    UNITS,
    WEEKDAYS,
)

_YEAR = r"(?:19[5-9]|20\d)\d"
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_DASH = "[-\u2013\u2014/]"
_TOKEN = re.compile(
    rf"""
      (?P<plain>(?!fy|[qh][1-4])[a-z]+)
    | (?P<iso>(?:19|20)\d\d[-/.](?:\d\d?|{_MONTH})[-/.]\d\d?(?!\d))
    | (?P<dmy>\d\d?(?:/\d\d?/|\.\d\d?\.|[-/](?:{_MONTH})[-/])(?:\d{{4}}|\d\d)(?!\d))
    | (?P<quarter>(?:{_YEAR}[ -]?)?q[1-4](?![a-z0-9])|[1-4]q(?:['\ ]?{_YEAR}|'?\d\d)?(?![a-z0-9]))
    | (?P<half>(?:{_YEAR}[ -]?)?h[12](?![a-z0-9])|[12]h(?:['\ ]?{_YEAR}|'?\d\d)?(?![a-z0-9]))
    | (?P<first_months>[369]m(?:['\ ]?{_YEAR}|'?\d\d)?(?![a-z0-9]))
    | (?P<fiscal>fy[ ']?(?:\d{{4}}|\d\d)(?:{_DASH}(?:\d{{4}}|\d\d))?(?![a-z0-9]))
    | (?P<decade>(?:19|20)\d0s(?![a-z0-9]))
    | (?P<two_years>{_YEAR}{_DASH}\d\d(?![\d/.-]))
    | (?P<month_year>(?:0?[1-9]|1[0-2])/{_YEAR}(?!\d))
    | (?P<year>{_YEAR}(?!\d))
    | (?P<short_year>'\d\d(?!\d))
    | (?P<ordinal>\d\d?(?:st|nd|rd|th)(?![a-z0-9]))
    | (?P<count>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?%?|\d+\.\d+%?|\d+%)
    | (?P<number>\d{{1,3}}(?!\d))
    | (?P<word>[a-z]+)
    | (?P<mark>[-\u2013\u2014,./'])
    | (?P<other>[^\s])
    """,
    re.IGNORECASE | re.VERBOSE | re.ASCII,
)


class Token(NamedTuple):
    """A word or figure: its kind, what it stands for, the word in lower case."""

    kind: str
    value: int
    second: int
    word: str
    capital: bool
    found: date | None = None


def tokens_of(surface: str) -> tuple[list[Token], list[tuple[int, int]]]:
    """A surface cut into tokens, and where each stands; characters that no date holds are tokens of kind `other`."""
    tokens, places = [], []
    for match in _TOKEN.finditer(surface):
        kind = match.lastgroup or "other"
        tokens.append(_token("word" if kind == "plain" else kind, match.group()))
        places.append(match.span())
    return tokens, places


@lru_cache(maxsize=65536)
def _token(kind: str, text: str) -> Token:
    """The token that a text is, wherever it stands."""
    word = text.lower()
    value, second, found = 0, 0, None
    if kind == "word":
        kind, value = _KINDS.get(word, ("word", 0))
    elif kind in ("iso", "dmy"):
        found = _written_date(word, year_first=kind == "iso")
        kind = "date"
    elif kind in ("year", "number"):
        value = int(word)
    elif kind == "ordinal":
        value = int(word[:-2])
    elif kind not in ("other", "mark", "count"):
        kind, value, second = _compact(kind, word)
    return Token(kind, value, second, word, text[:1].isupper(), found)


_KINDS: dict[str, tuple[str, int]] = {
    **{word: ("unit", 0) for unit in UNITS for word in (unit, f"{unit}s")},
    **dict.fromkeys(SEASONS, ("season", 0)),
    **{word: ("tens", value) for word, value in TENS.items()},
    **{word: ("ordinal", value) for word, value in ORDINALS.items()},
    **{word: ("cardinal", value) for word, value in CARDINALS.items()},
    **{word: ("weekday", value) for word, value in WEEKDAYS.items()},
    **{word: ("month", value) for word, value in MONTHS.items()},
}


def _compact(kind: str, word: str) -> tuple[str, int, int]:
    """The figures of 1Q24, 2019-H1, FY2025-26, 2025/26, 11/2024, 2020s: kind, value and second value (0: none)."""
    figures = [int(figure) for figure in re.findall(r"\d+", word)]
    if kind in ("quarter", "half", "first_months"):
        if len(figures) == 1:
            return kind, figures[0], 0
        number, year = sorted(figures) if figures[0] >= 1950 else figures
        return kind, number, full_year(year)
    if kind == "month_year":
        return kind, figures[0], figures[1]
    first = full_year(figures[0])
    if len(figures) == 2:
        return kind, first, figures[1] if figures[1] > 99 else first // 100 * 100 + figures[1]
    return kind, first, 0


def full_year(figure: int) -> int:
    """A year of two figures as one of this century."""
    return figure if figure > 99 else 2000 + figure


def _written_date(word: str, *, year_first: bool) -> date | None:
    """2024-03-20, 20/03/2024, 22/jan/2019; None where day and month could change places (03/04/2024)."""
    parts = re.split(r"[-/.]", word)
    if year_first:
        parts = [parts[2], parts[1], parts[0]]
    year = full_year(int(parts[2]))
    if parts[1] in MONTHS:
        return day(year, MONTHS[parts[1]], int(parts[0]))
    first, second = int(parts[0]), int(parts[1])
    if year_first or first > 12 or first == second:
        return day(year, second, first)
    return day(year, first, second) if second > 12 else None


def _alternatives(words: Sequence[str]) -> str:
    return "|".join(sorted(set(words), key=lambda word: (-len(word), word)))


_FOUR = "(?:19|20)[0-9][0-9]"
_FIGURES = (
    rf"{_FOUR}(?:[-/.][0-9]{{1,2}}){{1,2}}",
    rf"{_FOUR}s?",
    rf"(?:{_FOUR}[ -]?)?[qh][1-4]",
    r"fy[ ']?[0-9]{2,4}",
    r"[1-4][qh]'?(?:[0-9]{4}|[0-9]{2})?",
    r"[369]m'?(?:[0-9]{4}|[0-9]{2})?",
    r"[0-9]{1,2}[/.][0-9]{1,2}[/.][0-9]{2,4}",
    rf"[0-9]{{1,2}}/{_FOUR}",
)
_UNIT_WORDS = [unit + plural for unit in sorted(UNITS) for plural in ("", "s")]
_NAMED = (
    *("today", "yesterday", "tomorrow", "tonight", "morning", "afternoon", "evening"),
    *("ytd", "yearend", "midyear", "to date", "christmas", "weekend"),
)
_ANCHOR = f"(?:{_alternatives([*MONTHS, *WEEKDAYS, *SEASONS, *_UNIT_WORDS, *_NAMED])}|{'|'.join(_FIGURES)})"
_NUMBER = "[0-9]{1,3}(?:st|nd|rd|th|(?:,[0-9]{3})*(?:[.][0-9]+)?)"
_LEAD = f"(?:{_alternatives([*FUNCTION_WORDS, *CARDINALS, *TENS, *ORDINALS])}|{_NUMBER})"
_GAP = "(?:[.,]{0,2} {1,2}'?|' ?| ?[-/] ?| ?\u2013 ?| ?\u2014 ?)"
# Words that may end an expression and are not anchors themselves.
_CLOSERS = """
ago later earlier before after that date onwards? out over up time hence now ends? period far afterwards thereafter last
"""
_CLOSER = f"(?:{'|'.join((*_CLOSERS.split(), *CARDINALS, *TENS))}|{_NUMBER})"
# A stretch of words that dates are made of, with at least one that tells time. The ASCII word boundary keeps the engine
# on its fast path; letters beyond ASCII at the edges are looked at afterwards.
STRETCH = rf"(?i-u:\b(?:{_LEAD}{_GAP})*{_ANCHOR}\b(?:(?:{_GAP}{_LEAD}\b)*{_GAP}(?:{_ANCHOR}|{_CLOSER})\b)*%?)"

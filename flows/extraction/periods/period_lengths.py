"""Lengths: how long a duration is — three years, three to five years, half a year, a few months, 5 years, 2 months."""

from collections.abc import Sequence

from flows.extraction.periods.calendar import Unit
from flows.extraction.periods.period_spans import Length
from flows.extraction.periods.period_tokens import Token

_SINGULAR: dict[str, Unit] = {
    "day": "day",
    "week": "week",
    "month": "month",
    "quarter": "quarter",
    "qtr": "quarter",
    "half": "half",
    "semester": "half",
    "year": "year",
    "yr": "year",
    "decade": "decade",
}
UNIT_OF: dict[str, Unit] = _SINGULAR | {f"{word}s": unit for word, unit in _SINGULAR.items()}
_MONTHS: dict[Unit, int] = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120}
_VAGUE = frozenset({"several", "few", "some", "couple"})
# What a length begins with, where that is no number and no unit.
LENGTH_WORDS = frozenset({"a", "an", *_VAGUE})
# Longer ones are ages, not periods: and no calendar holds them.
_MOST_YEARS = 200


def length(tokens: Sequence[Token], at: int, *, bare: bool = False) -> tuple[Length, int] | None:
    """The length that begins at a token, and the place behind it; `bare`: a unit alone is one (the past year)."""
    if bare and tokens[at].word in UNIT_OF:
        unit = UNIT_OF[tokens[at].word]
        plural = tokens[at].word.endswith("s")
        return (Length(None, unit=unit) if plural else _of(1, unit)), at + 1
    total: Length | None = None
    # "5 years, 1 month and 12 days": three parts at most, so that the time is bounded.
    for _ in range(1 if bare else 3):
        part = _one(tokens, at if total is None else at + (tokens[at].word in ("and", ",")))
        if part is None or (total is not None and (total.months is None or part[0].months is None)):
            break
        size, at = part
        if total is None:
            total = size
        else:
            assert total.months is not None and size.months is not None, (total, size)
            total = Length(total.months + size.months, total.days + size.days, size.unit)
    if total is None or (total.months or 0) + total.days / 30 > _MOST_YEARS * 12:
        return None
    return total, at


def number(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """A whole number in figures or words up to 99, and the place behind it."""
    token = tokens[at]
    if token.kind in ("number", "cardinal") and token.value > 0:
        return token.value, at + 1
    if token.kind == "tens":
        after = at + 1 + (tokens[at + 1].word == "-")
        unit = tokens[after]
        return (
            (token.value + unit.value, after + 1)
            if unit.kind == "cardinal" and unit.value < 10
            else (token.value, at + 1)
        )
    return None


def _one(tokens: Sequence[Token], at: int) -> tuple[Length, int] | None:
    word = tokens[at].word
    if word == "half" and tokens[at + 1].word in ("a", "an"):
        unit = UNIT_OF.get(tokens[at + 2].word)
        return (Length(6), at + 3) if unit == "year" else (Length(60), at + 3) if unit == "decade" else None
    if word in ("a", "an"):
        if tokens[at + 1].word in _VAGUE:
            return _vague(tokens, at + 1)
        return _year_and_a_half(tokens, _with_unit(tokens, at + 1, 1))
    if word in _VAGUE:
        return _vague(tokens, at)
    first = number(tokens, at)
    if first is None:
        return None
    joint = tokens[first[1]].word
    second = number(tokens, first[1] + 1) if joint in ("to", "or", "-", "\u2013") else None
    if second is not None:
        return _with_unit(tokens, second[1], max(first[0], second[0]))
    half = _and_a_half(tokens, first[1])
    if half is not None:
        # "Three and a half years": in months.
        unit = UNIT_OF.get(tokens[half].word)
        return (Length(first[0] * 12 + 6), half + 1) if unit == "year" else None
    whole = _with_unit(tokens, first[1], first[0])
    return _year_and_a_half(tokens, whole)


def _and_a_half(tokens: Sequence[Token], at: int) -> int | None:
    """The place behind "and a half", also with dashes between the words."""
    for word in ("and", "a", "half"):
        at += tokens[at].word == "-"
        if tokens[at].word != word:
            return None
        at += 1
    return at + (tokens[at].word == "-")


def _year_and_a_half(tokens: Sequence[Token], whole: tuple[Length, int] | None) -> tuple[Length, int] | None:
    """A year and a half."""
    if whole is None or whole[0].unit != "year" or whole[0].months is None:
        return whole
    behind = _and_a_half(tokens, whole[1])
    return whole if behind is None else (Length(whole[0].months + 6), behind)


def _vague(tokens: Sequence[Token], at: int) -> tuple[Length, int] | None:
    """A couple is two; a few, several and some are not known."""
    pair = tokens[at].word == "couple"
    after = at + 1 + (tokens[at + 1].word == "of")
    unit = UNIT_OF.get(tokens[after].word)
    if unit is None:
        return None
    return (_of(2, unit) if pair else Length(None, unit=unit)), after + 1


def _with_unit(tokens: Sequence[Token], at: int, count: int) -> tuple[Length, int] | None:
    at += tokens[at].word in ("calendar", "full", "-")
    if tokens[at].word in ("fortnight", "fortnights"):
        return Length(0, 14 * count, "week"), at + 1
    unit = UNIT_OF.get(tokens[at].word)
    if unit is None:
        return None
    dash = tokens[at - 1].word == "-"
    return None if dash and tokens[at].word.endswith("s") else (_of(count, unit), at + 1)


def _of(count: int, unit: Unit) -> Length:
    if unit in ("day", "week"):
        return Length(0, count * (7 if unit == "week" else 1), unit)
    return Length(count * _MONTHS[unit], 0, unit)

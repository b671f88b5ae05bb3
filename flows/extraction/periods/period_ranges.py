"""Ranges: two terms that make one period — from A to B, between A and B, January-March 2025, May or June 2025."""

from collections.abc import Sequence

from flows.extraction.periods.period_dates import numbered_slice, year_of
from flows.extraction.periods.period_grammar import term
from flows.extraction.periods.period_spans import Away, Between, SoFar, Span, Unknown
from flows.extraction.periods.period_term import Term
from flows.extraction.periods.period_terms import Day, Deictic, Edge, Part, Slice, Year
from flows.extraction.periods.period_tokens import Token
from flows.extraction.wording.records import replace

_JOINTS = frozenset({"to", "until", "till", "through", "-", "\u2013", "\u2014"})
# "Up to and including", "right through to": words before and behind the one that joins two ends.
_LEAD = frozenset({"up", "right", "all"})
_MORE = ("up", "to", "until", "till", "through", "and", "including", "inclusive", "the", "way")


def between(tokens: Sequence[Token], at: int, joint: str) -> tuple[Term, int] | None:
    """From A to B; between A and B."""
    ranged = ranged_term(tokens, at)
    if ranged is not None and isinstance(ranged[0], Between):
        return ranged
    first = _end(tokens, at)
    if first is None:
        return None
    behind = _behind_joint(tokens, first[1], joint)
    if behind is None:
        return None
    last = _end(tokens, behind)
    return None if last is None else (_joined(first[0], last[0]), last[1])


def _behind_joint(tokens: Sequence[Token], at: int, joint: str) -> int | None:
    """Where the second end of a range begins, behind the words that join it: to, up to and including, through to."""
    word = tokens[at].word
    if word != joint and word not in _JOINTS and word not in _LEAD:
        return None
    behind = at + 1
    while tokens[behind].word in _MORE and behind - at < len(_MORE):
        behind += 1
    return behind if word not in _LEAD or behind > at + 1 else None


def _end(tokens: Sequence[Token], at: int) -> tuple[Term, int] | None:
    """One end of a range; a lone "may" or a duration is none."""
    found = term(tokens, at)
    if found is None or isinstance(found[0], (Span, Between)):
        return None
    if isinstance(found[0], Deictic) and found[0].definite:
        return None
    name = tokens[found[1] - 1]
    if name.kind == "month" and not name.capital and name.word in ("may", "march", "mar"):
        return None
    return found


def ranged_term(tokens: Sequence[Token], at: int) -> tuple[Term, int] | None:
    """A term, or two terms of like kind joined by a dash, "to" or (months, quarters) "and": January-March 2025."""
    first = term(tokens, at)
    if first is None or isinstance(first[0], (Span, Between, Edge, SoFar, Away, Unknown)):
        return first
    joint = tokens[first[1]].word
    if (
        joint == "quarter"
        and isinstance(first[0], Slice)
        and first[0].granularity == "month"
        and first[0].last % 3 == 0
    ):
        # "The September quarter" is told by the month that closes it.
        year = year_of(tokens, first[1] + 1)
        named = year[0] if year is not None and first[0].year is None else first[0].year
        return numbered_slice("quarter", first[0].last // 3, named), first[1] + 1 if year is None else year[1]
    if joint in ("and", "or", "&") and not isinstance(first[0], (Slice, Day)):
        return first
    if joint not in _JOINTS and joint not in ("and", "or"):
        return first
    last = _end(tokens, first[1] + 1)
    if last is None or not _alike(first[0], last[0], joint):
        return first
    return _quarter_words(tokens, _joined(first[0], last[0]), last[1])


def _quarter_words(tokens: Sequence[Token], what: Term, at: int) -> tuple[Term, int]:
    """The January-March quarter, the July to December period, with the year behind."""
    if tokens[at].word not in ("quarter", "period", "half"):
        return what, at
    year = year_of(tokens, at + 1)
    if year is not None and isinstance(what, Between) and isinstance(what.last, (Slice, Day)):
        return _joined(
            replace(what.first, year=None) if isinstance(what.first, (Slice, Day)) else what.first,
            replace(what.last, year=year[0]),
        ), year[1]
    return what, at + 1


def _alike(first: Term, last: Term, joint: str) -> bool:
    """Whether two terms make one range without "from" or "between"; with "and" only if one year serves both."""
    kinds = (Slice, Day)
    if joint in ("and", "or"):
        if not (isinstance(first, kinds) and isinstance(last, kinds)) or first.year is not None:
            return False
        return first.granularity == last.granularity and first.granularity in ("month", "day", "quarter")
    if isinstance(first, Year) and isinstance(last, Year):
        return first.number < last.number
    return isinstance(first, (*kinds, Year, Part)) and isinstance(last, (*kinds, Year, Edge, Part, Deictic))


def _joined(first: Term, last: Term) -> Term:
    """A range; an end without a year has that of the other one, or the one beside it, to keep the ends in order."""
    if isinstance(first, (Slice, Day)) and first.year is None and (year := _year(last)) is not None:
        first = replace(first, year=_moved(year, -1) if _place(first) > _place(last) else year)
    elif isinstance(last, (Slice, Day)) and last.year is None and (year := _year(first)) is not None:
        last = replace(last, year=_moved(year, 1) if _place(first) > _place(last) else year)
    elif (
        isinstance(last, Edge)
        and isinstance(last.of, Slice)
        and last.of.year is None
        and (year := _year(first)) is not None
    ):
        last = replace(last, of=replace(last.of, year=_moved(year, 1) if _place(first) > _place(last.of) else year))
    elif (
        isinstance(first, Edge)
        and isinstance(first.of, Slice)
        and first.of.year is None
        and (year := _year(last)) is not None
    ):
        first = replace(first, of=replace(first.of, year=_moved(year, -1) if _place(first.of) > _place(last) else year))
    if (
        isinstance(first, Slice)
        and isinstance(last, Slice)
        and first.granularity == last.granularity == "quarter"
        and first.year == last.year
    ):
        return _quarters(first, last)
    return Between(first, last)


def _quarters(first: Slice, last: Slice) -> Term:
    """Q1 to Q3: one slice of the year, so that without a year one choice serves both ends."""
    if first.first >= last.last:
        return Between(first, last)
    return replace(
        numbered_slice("quarter", 1, first.year), first=first.first, last=last.last, granularity="span", edtf_code=None
    )


def _year(what: Term) -> Term | None:
    inner = what.of if isinstance(what, (Edge, Part)) else what
    return inner.year if isinstance(inner, (Slice, Day)) else None


def _moved(year: Term, by: int) -> Term:
    if isinstance(year, Year):
        return Year(year.number + by)
    return replace(year, offset=year.offset + by) if isinstance(year, Deictic) else year


def _place(what: Term) -> tuple[int, int]:
    """Where in the year a term begins, to compare two."""
    inner = what.of if isinstance(what, (Edge, Part)) else what
    if isinstance(inner, Day):
        return inner.month, inner.number
    return (inner.first, 0) if isinstance(inner, Slice) else (0, 0)

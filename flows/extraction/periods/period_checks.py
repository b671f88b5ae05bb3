"""Checks: what the words of a date expression leave open, for its surroundings to tell."""

from collections.abc import Sequence

from flows.extraction.periods.period_term import Term
from flows.extraction.periods.period_terms import Day, DayOf, Deictic, Edge, Part, Slice, Weekday, Year
from flows.extraction.periods.period_tokens import Token
from flows.extraction.periods.period_weekends import Weekend
from flows.extraction.periods.period_words import AMBIGUOUS_MONTHS


def doubt(words: Sequence[Token], what: Term, has_relation: bool) -> str | None:
    """What is still to be looked at around the expression; "no" where the words alone are no period."""
    last = words[-1]
    if isinstance(what, Deictic) and what.definite:
        return None if has_relation and what.anaphoric else "no"
    if isinstance(what, Year) and words[-1].kind == "year" and len(words) <= 2:
        return "figure" if has_relation else "year"
    if isinstance(what, Weekend) and len(words) == 1 and not has_relation:
        return "no"  # "the weekend traffic"
    if isinstance(what, DayOf) and not has_relation and words[0].kind in ("number", "cardinal"):
        return "no"  # "launched the X 5 last month"
    if isinstance(what, Slice) and what.year is None and what.side is None:
        return _check_slice(words, what, has_relation)
    if isinstance(what, Day) and not has_relation and any(word.word == "christmas" for word in words):
        return "no"  # "the Christmas trade"
    if isinstance(what, Weekday):
        return _check_weekday(words, has_relation)
    if (
        isinstance(what, (Part, Edge))
        and isinstance(what.of, Slice)
        and what.of.granularity == "month"
        and last.kind == "month"
    ):
        return None if last.capital or last.word not in AMBIGUOUS_MONTHS else "no"
    if isinstance(what, Day) and what.year is None and any(word.kind == "month" for word in words):
        name = next(word for word in words if word.kind == "month")
        if not name.capital and name.word in ("may", "march", "mar"):
            return "no"
        return "figure" if last.kind == "number" else "day" if words[0].kind == "number" else None
    return None


def _check_slice(words: Sequence[Token], what: Slice, has_relation: bool) -> str | None:
    last = words[-1]
    if what.granularity == "span" and last.word == "month" and len(words) > 2 and words[-2].word == "-":
        return "sum"
    if what.granularity == "month":
        if last.kind != "month":
            return None
        if not last.capital and (last.word in AMBIGUOUS_MONTHS or not has_relation):
            return "no"
        if last.word in AMBIGUOUS_MONTHS:
            safe = has_relation and words[0].word in (
                "in",
                "since",
                "until",
                "till",
                "before",
                "after",
                "during",
                "through",
                "as",
            )
            full = (len(last.word) > 3 and last.word != "sept") or last.word == "may"
            return None if safe else "month" if has_relation else "subject" if full and last.capital else "no"
        return None
    if what.granularity == "season":
        if not has_relation:
            return "no" if last.word == "fall" else "season"  # "a spring launch", and no spring of a clock
        return "month" if last.capital else None
    if not has_relation and (what.granularity in ("quarter", "half") or last.kind == "quarter"):
        return "code" if last.kind in ("quarter", "half") or what.granularity == "half" else None
    return None


def _check_weekday(words: Sequence[Token], has_relation: bool) -> str | None:
    named = next((word for word in words if word.kind == "weekday"), None)
    if named is None or not named.capital:
        return "no"
    full = named.word.endswith("day")
    return None if full or (has_relation and named.word not in ("sun", "sat", "wed", "mon")) else "no"

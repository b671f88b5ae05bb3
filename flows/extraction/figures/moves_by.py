"""By how much a number moves, told beside what it moves to: "by 20,000 units to 80,000"."""

import re

from flows.extraction.grammar.figure import Figure
from flows.extraction.wording.approximators import ABOUT

_BY = re.compile(
    rf"\bby(?: (?:a further|another|up to|as much as|as many as|an additional))?{ABOUT}"
    r" (?:[A-Z]{3} ?|[A-Z]{0,3}[^\w\s])?\Z"
)
_TO = re.compile(
    rf"(?: (?!and\b|or\b)[\w-]+){{0,3}},?(?: or \d[\d.]*(?:%| per ?cent),)? to(?: (?:a total of|only|just))?{ABOUT} \D?"
)


def without_differences(told: list[Figure]) -> list[Figure]:
    """The figures, less those that are only by how much the next one of the same kind was moved, or that tell a change
    again in brackets: "79,008 cars, down 1% (1,118 units)".
    """
    return [
        f.refused("a difference") if any(_is_by(f, o) for o in told[at + 1 :]) or _is_change_again(f, told) else f
        for at, f in enumerate(told)
    ]


def _is_change_again(figure: Figure, told: list[Figure]) -> bool:
    """Whether a number stands in brackets right behind a change, and one that is told outright is greater."""
    if not _bracketed_change(figure) or figure.metric is None:
        return False
    value = figure.number.value or 0
    return any(
        o.metric == figure.metric
        and o.number.label == figure.number.label
        and (o.number.value or 0) > value
        and not _bracketed_change(o)
        for o in told
    )


def _bracketed_change(figure: Figure) -> bool:
    sentence, number = figure.sentence, figure.number
    if not sentence.before(number, 2).endswith("("):
        return False
    changes = [m for m in sentence.of("quantity") if m.label == "change" or m.unit == "percent"]
    return any(m.end == number.start - 2 for m in changes)


def _is_by(figure: Figure, following: Figure) -> bool:
    number, end = figure.number, following.number
    digits = number.start if number.number_start is None else number.number_start
    return (
        figure.metric is not None
        and figure.metric == following.metric
        and number.label == end.label != "change"
        and number.unit == end.unit
        and _BY.search(figure.sentence.before(number, 40) + figure.sentence.slice(number.start, digits)) is not None
        and _TO.fullmatch(figure.sentence.slice(number.end, end.start)) is not None
    )

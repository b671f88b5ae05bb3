"""Quantity: a number with its bound, its range and its unit, as it stands in a stretch of text."""

from dataclasses import dataclass

from flows.extraction.wording.records import quick


@quick
@dataclass(frozen=True)
class Quantity:
    """A quantity at [start, end) of its surface, its bare number at [number_start, number_end).

    `label`: cardinal, ordinal, fraction, percent, money, measure, times, fold, code. `ordinal`: the other reading of
    "a third". `year`: four plain digits between 1900 and 2099. `last`: the index of the token after it.
    `journey`: "from 5% to 7%" is given both ways, as a range and as its two ends (a figure that moved), each with the
    place where the whole begins; the words before decide.
    """

    start: int
    end: int
    number_start: int
    number_end: int
    label: str
    value: float
    value_max: float | None = None
    comparator: str = "eq"
    unit: str | None = None
    ordinal: float | None = None
    year: bool = False
    scale: float = 1.0
    plain: bool = False
    last: int = 0
    journey: str | None = None
    journey_start: int = 0

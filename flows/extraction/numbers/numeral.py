"""Numeral: a number as digits and words tell it, and the pieces that it is read from."""

from dataclasses import dataclass
from typing import NamedTuple

from flows.extraction.wording.records import quick


class Token(NamedTuple):
    """A piece of an expression. `kind`: digits, ratio, ones, tens, scale, ordinal, part, vulgar; others end it."""

    kind: str
    text: str
    value: float
    start: int
    end: int


@quick
@dataclass(frozen=True)
class Numeral:
    """A numeral read: its worth, what it is, and the index of the token after it.

    `form`: cardinal, ordinal, fraction. `ordinal` is the other reading of a fraction like "a third".
    `scale`: the power that its words multiply with (1 where there is none). `plain`: digits alone.
    """

    value: float
    form: str
    after: int
    ordinal: float | None = None
    scale: float = 1.0
    plain: bool = False

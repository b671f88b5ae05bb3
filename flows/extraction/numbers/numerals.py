"""Numerals: what digits and number words are worth, by themselves.

Nothing here knows of units, bounds or sentences. A numeral is a list of tokens (see
`flows.extraction.numbers.quantity_tokens`); the reader takes the longest one that makes sense and says where it ends.
"""

from collections import defaultdict
from collections.abc import Callable

from flows.extraction.numbers.numeral import Numeral, Token


class Reader:
    """Reads numerals from a list of tokens."""

    def __init__(self, tokens: list[Token], *, and_joins: bool = True) -> None:
        self.tokens = tokens
        self.and_joins = and_joins
        #: The kind and the text of a token; "" beyond the ends. They are asked for more often than anything else.
        self.kind: Callable[[int], str] = defaultdict(str, enumerate(t.kind for t in tokens)).__getitem__
        self.text: Callable[[int], str] = defaultdict(str, enumerate(t.text for t in tokens)).__getitem__

    def numeral(self, at: int) -> Numeral | None:
        """The longest numeral that begins at a token, or null."""
        kind = self.kind(at)
        if kind == "vulgar":
            return self._scaled(Numeral(self.tokens[at].value, "fraction", at + 1))
        if kind == "ratio":
            return Numeral(self.tokens[at].value, "fraction", at + 1)
        if kind in {"ordinal", "nth"}:
            return Numeral(self.tokens[at].value, "ordinal", at + 1) if not self._plural(at) else None
        if kind == "part":
            return (
                self._scaled(Numeral(1 / self.tokens[at].value, "fraction", at + 1)) if not self._plural(at) else None
            )
        if kind == "a":
            return self._after_article(at)
        if kind == "scale" and self.text(at) in {"hundred", "thousand", "million", "billion", "dozen"}:
            return self._tail(Numeral(1.0, "cardinal", at))
        group = self._group(at)
        return None if group is None else self._tail(group)

    def _plural(self, at: int) -> bool:
        return self.text(at).endswith("s") and self.kind(at) in {"ordinal", "part"}

    def _after_article(self, at: int) -> Numeral | None:
        """Reads "a hundred", "a dozen", "a third", "a twenty-first", "half a million" from its "a"."""
        if self.kind(at + 1) == "scale":
            return self._tail(Numeral(1.0, "cardinal", at + 1))
        if self.kind(at + 1) == "part" and not self._plural(at + 1):
            return self._scaled(Numeral(1 / self.tokens[at + 1].value, "fraction", at + 2))
        ordinal = self._ordinal(at + 1)
        if ordinal is not None and ordinal.value > 2:
            return Numeral(1 / ordinal.value, "fraction", ordinal.after, ordinal=ordinal.value)
        return None

    def _ordinal(self, at: int) -> Numeral | None:
        """Reads "fifth", "twenty-first": one word, or tens and one word."""
        if self.kind(at) == "tens":
            after = at + 1 + (self.text(at + 1) in {"-", "—"})
            if self.kind(after) == "ordinal" and self.tokens[after].value < 10:
                return Numeral(self.tokens[at].value + self.tokens[after].value, "ordinal", after + 1)
            return None
        if self.kind(at) == "ordinal":
            return Numeral(self.tokens[at].value, "ordinal", at + 1)
        return None

    def _group(self, at: int) -> Numeral | None:
        """Digits, or words under a thousand, with a fraction of its own ("five and a half", "2 1/4") but no scale."""
        if self.kind(at) == "digits":
            number = Numeral(self.tokens[at].value, "cardinal", at + 1, plain=True)
            if self.text(at).isdigit() and self.kind(at + 1) == "point" and self.text(at + 2).isdigit():
                return Numeral(float(f"{self.text(at)}.{self.text(at + 2)}"), "cardinal", at + 3, plain=True)
            if self.kind(at + 1) in {"ratio", "vulgar"} and 0 < self.tokens[at + 1].value < 1:
                return Numeral(number.value + self.tokens[at + 1].value, "cardinal", at + 2)
        else:
            small = self._small(at)
            if small is None:
                return None
            number = self._point(small)
        return self._with_fraction(number)

    def _small(self, at: int) -> Numeral | None:
        """Words under a thousand."""
        value, after = self._below_hundred(at)
        if after == at:
            return None
        if self.kind(after) == "scale" and self.tokens[after].value == 100.0 and value < 100:
            value, after = value * 100, after + 1
            joined = after + (self.text(after) == "and" and self.and_joins)
            rest, end = self._below_hundred(joined)
            if joined > after and self._proper_part(rest, end):
                return Numeral(value, "cardinal", after)
            # "two hundred and three dozens", "three hundred and two hundred": what has a scale is not the hundred's.
            scaled = self.kind(end) == "scale" and self.tokens[end].value in {12.0, 100.0}
            if rest and not scaled:
                value, after = value + rest, end
        elif value < 10 and self.kind(after) == "tens" and self._ordinal(after) is None:
            # "one twenty two" is said for 122.
            rest, end = self._below_hundred(after)
            value, after = value * 100 + rest, end
        return Numeral(value, "cardinal", after)

    def _proper_part(self, top: float, at: int) -> bool:
        """Whether a plural denominator follows that makes "and three quarters" a part of its own."""
        at += self.text(at) == "-"
        return self.kind(at) in {"part", "ordinal"} and self._plural(at) and top < self.tokens[at].value

    def _below_hundred(self, at: int) -> tuple[float, int]:
        if self.kind(at) == "tens":
            after = at + 1 + (self.text(at + 1) == "-")
            if self.kind(after) == "ones" and 0 < self.tokens[after].value < 10:
                return self.tokens[at].value + self.tokens[after].value, after + 1
            return self.tokens[at].value, at + 1
        if self.kind(at) == "ones":
            return self.tokens[at].value, at + 1
        return 0.0, at

    def _point(self, number: Numeral) -> Numeral:
        """Reads "two point zero three": digits said one by one, or as a number ("point eleven")."""
        if self.kind(number.after) != "point":
            return number
        digits, at = "", number.after + 1
        while self.kind(at) == "ones" and self.tokens[at].value < 10:
            digits, at = digits + str(int(self.tokens[at].value)), at + 1
        if not digits or (len(digits) == 1 and self.kind(at) in {"ones", "tens"}):
            value, at = self._below_hundred(number.after + 1)
            digits = str(int(value)) if at > number.after + 1 else ""
        return Numeral(number.value + float(f"0.{digits}"), "cardinal", at) if digits else number

    def _with_fraction(self, number: Numeral) -> Numeral:
        """Reads "five and a half", "twenty and three fifths", "twenty-three fifths", "twenty-fifth", "one fifth"."""
        fraction = self._and_fraction(number.after)
        if fraction is not None:
            return Numeral(number.value + fraction.value, "cardinal", fraction.after)
        return self._over_denominator(number)

    def _and_fraction(self, at: int) -> Numeral | None:
        """Reads "and a half", "and three quarters", "and one fourth"."""
        if self.text(at) != "and" or not self.and_joins:
            return None
        if self.kind(at + 1) == "a":
            if self.kind(at + 2) == "part" and not self._plural(at + 2):
                return Numeral(1 / self.tokens[at + 2].value, "fraction", at + 3)
            ordinal = self._ordinal(at + 2)
            return Numeral(1 / ordinal.value, "fraction", ordinal.after) if ordinal and ordinal.value > 2 else None
        value, after = self._below_hundred(at + 1)
        if after == at + 1:
            return None
        part = self._over_denominator(Numeral(value, "cardinal", after))
        return part if part.form == "fraction" and part.value < 1 else None

    def _over_denominator(self, number: Numeral) -> Numeral:
        """A cardinal with the denominator or ordinal after it: "three quarters", "hundred twenty fifth"."""
        at = number.after + (self.text(number.after) in {"-", "—"})
        kind = self.kind(at)
        if kind == "part" and (self._plural(at) or number.value == 1):
            return Numeral(number.value / self.tokens[at].value, "fraction", at + 1)
        if kind == "tens" and not number.plain:
            ordinal = self._ordinal(at)
            if ordinal is not None and (number.value == 1 or (number.value < 100 and self._plural(ordinal.after - 1))):
                return Numeral(number.value / ordinal.value, "fraction", ordinal.after)
        if kind != "ordinal" or number.plain:
            return number
        value = self.tokens[at].value
        if self._plural(at):
            return self._plural_fraction(number, at, value)
        if number.value % 100 >= 20 and number.value % 10 == 0 and value < 10:
            return Numeral(number.value + value, "ordinal", at + 1)
        if number.value >= 100 and number.value % 100 == 0 and value < 100:
            return Numeral(number.value + value, "ordinal", at + 1)
        if number.value == 1 and value > 2:
            return Numeral(1 / value, "fraction", at + 1)
        return number

    def _plural_fraction(self, number: Numeral, at: int, value: float) -> Numeral:
        """Reads "thirty fifths" as 30/5, but "hundred thirty fifths" as 100/35: tens after a numeral are theirs."""
        last = self.tokens[number.after - 1]
        before = self.text(number.after - 2)
        if last.kind == "tens" and value < 10 and number.value != last.value and before != "and":
            top = number.value - last.value
            return Numeral(
                (top / 100 if top < 1000 and self.kind(number.after - 2) == "ones" else top) / (last.value + value),
                "fraction",
                at + 1,
            )
        return Numeral(number.value / value, "fraction", at + 1)

    def _scales(self, number: Numeral) -> tuple[float, int]:
        """The product of the scale words after a numeral: "lakh crore", "thousand millions"."""
        scale, after = 1.0, number.after
        if self.text(after) == "-" and self.kind(after + 1) == "scale":
            after += 1
        while self.kind(after) == "scale" and self.tokens[after].value != scale and scale < 1e12:
            scale, after = scale * self.tokens[after].value, after + 1
        return scale, after

    def _scaled(self, part: Numeral) -> Numeral:
        """A fraction of a scale: "half a million", "quarter million", "two thirds of a million"."""
        at = part.after + (self.text(part.after) == "of")
        at += self.kind(at) == "a"
        if self.kind(at) != "scale":
            return part
        scale, after = self._scales(Numeral(0.0, "cardinal", at))
        return Numeral(part.value * scale, "cardinal", after, scale=scale)

    def _tail(self, number: Numeral) -> Numeral:
        """A numeral with its scales and the lower groups after them: "4 thousand 3 hundred and 21", "10 millionth"."""
        if number.form == "fraction":
            return self._scaled(number)
        if number.form == "ordinal":
            return number
        scale, after = self._scales(number)
        total = Numeral(number.value * scale, "cardinal", after, scale=scale, plain=number.plain and scale == 1.0)
        while total.scale > 1.0:
            lower = self._lower(total)
            if lower is None:
                break
            total = lower
        return self._last_word(total)

    def _lower(self, total: Numeral) -> Numeral | None:
        """The total with one more, smaller group; null where none follows."""
        fraction = self._and_fraction(total.after)
        if fraction is not None:
            scaled = self._scaled(fraction)
            worth = scaled.value if scaled.scale > 1.0 else fraction.value * (total.scale if total.scale > 100 else 1)
            return Numeral(total.value + worth, "cardinal", scaled.after)
        joined = self.text(total.after) == "and"
        if joined and not self.and_joins:
            return None
        group = self._group(total.after + joined)
        if group is None or (group.form != "cardinal" and joined is False and group.value < 1):
            return None
        if group.form == "ordinal":
            return Numeral(total.value + group.value, "ordinal", group.after) if group.value < total.scale else None
        if group.form == "fraction":
            return None
        scale, after = self._scales(group)
        worth = group.value * scale
        if not 0 < worth < total.scale:
            return None
        if group.plain and scale == 1.0 and not (joined and total.scale == 100.0 and worth < 100):
            return None
        return Numeral(total.value + worth, "cardinal", after, scale=scale)

    def _last_word(self, total: Numeral) -> Numeral:
        """An ordinal or a denominator that closes the numeral: "10 millionth", "two hundred thousand trillionths"."""
        at = total.after + (self.text(total.after) == "-")
        if self.kind(at) != "ordinal":
            return total
        value = self.tokens[at].value
        if self._plural(at):
            if total.plain and value < 100:
                return total
            return Numeral(total.value / value, "fraction", at + 1)
        if value >= 100:
            return Numeral(total.value * value, "ordinal", at + 1)
        if total.scale > value:
            return Numeral(total.value + value, "ordinal", at + 1)
        return total

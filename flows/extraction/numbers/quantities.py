"""Quantities: a number with its bound, its range and its unit, read from one stretch of text.

In: a surface, as the candidate pattern finds it. Out: its quantities, offsets within the surface. What surrounds the
surface plays no part here, so that each distinct surface is read once; see `flows.extraction.numbers.number_context`.
"""

from functools import lru_cache
from pathlib import Path

from flows.extraction.numbers.measures import VOCABULARY
from flows.extraction.numbers.numeral import Token
from flows.extraction.numbers.numerals import Reader
from flows.extraction.numbers.quantity import Quantity
from flows.extraction.numbers.quantity_odds import is_year, odds, pair
from flows.extraction.numbers.quantity_ranges import joined
from flows.extraction.numbers.quantity_tokens import ADDRESS, Lexicon, load_lexicon, tokens_of
from flows.extraction.wording.records import replace

_SYMBOLS = {">": "gt", "<": "lt", ">=": "ge", "<=": "le", "> =": "ge", "< =": "le", "~": "approx"}
_LOWER, _UPPER = {"gt", "ge"}, {"lt", "le"}
_DASHES = {"-", "–", "—", "~"}


# Nobody counts that many years or months of business.
_LONG_TIMES, _MANY = frozenset({"year", "month", "week", "quarter"}), 1000


@lru_cache(maxsize=50_000)
def read_quantities(surface: str, folder: Path = VOCABULARY) -> tuple[Quantity, ...]:
    """All quantities of a candidate surface, in order.

    >>> [(q.value, q.value_max, q.comparator, q.unit) for q in read_quantities("more than $3-4 billion")]
    [(3000000000.0, 4000000000.0, 'gt', 'USD')]
    """
    lexicon = load_lexicon(folder)
    if ADDRESS.match(surface):
        return ()
    return tuple(_Parser(tokens_of(surface, lexicon), lexicon).all())


class _Parser:
    def __init__(self, tokens: list[Token], lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.reader = Reader(tokens)
        self.text, self.kind = self.reader.text, self.reader.kind

    def all(self) -> list[Quantity]:
        found: list[Quantity] = []
        at = 0
        while at < len(self.tokens):
            quantity = self._bounded(at)
            if quantity is None:
                at += 1
            else:
                found += self._journey(at, quantity) or [quantity]
                at = quantity.last
        return found

    def _journey(self, at: int, whole: Quantity) -> list[Quantity]:
        """A range told with "from … to …" and its two ends; none for any other quantity."""
        links = [place for place in range(at, whole.last) if self.text(place) == "to"]
        if self.text(at) != "from" or whole.value_max is None or not links:
            return []
        ends = [
            quantity
            for tokens in (self.tokens[at + 1 : links[0]], self.tokens[links[0] + 1 : whole.last])
            for quantity in _Parser(tokens, self.lexicon).all()
        ]
        if len(ends) != 2:
            return []
        values = (whole.value, whole.value_max)
        return [
            replace(whole, journey="range", journey_start=whole.start),
            *(
                replace(end, label=whole.label, unit=whole.unit, value=value, journey="end", journey_start=whole.start)
                for end, value in zip(ends, values, strict=True)
            ),
        ]

    def _bounded(self, at: int) -> Quantity | None:
        """A quantity with the bounds before and after it, and its second end if it is a range."""
        first, comparator, after = at, None, at
        between = ""
        while self.kind(after) in {"bound", "between"} or (after > at and self._the(after)):
            if self.text(after) == "<>":
                return None
            if self.kind(after) == "bound":
                comparator = self._stronger(comparator, self._comparator(after))
            else:
                between = self.text(after) if self.kind(after) == "between" else between
            after += 1
        quantity = self._atom(after, between == "between")
        if quantity is None:
            return None
        if not between:
            quantity = replace(quantity, start=self.tokens[first].start)
        quantity = replace(quantity, comparator=comparator or "eq")
        quantity = self._range(quantity, between, self.tokens[first].start)
        if quantity.label == "ordinal" and quantity.value_max is None:
            # "about the third plant": no bound of a number.
            quantity = replace(quantity, start=quantity.number_start, comparator="eq")
        if quantity.value_max is not None and self.text(first) == "over" and self._is_time(quantity.unit):
            # "over three to five years" is a stretch of time, no bound.
            quantity = replace(quantity, start=quantity.number_start, comparator="eq")
        return self._after(quantity)

    def _is_time(self, unit: str | None) -> bool:
        return any(name == unit and kind == "time" for name, kind in self.lexicon.measures.units.values())

    def _the(self, at: int) -> bool:
        """Whether "the" stands where a bound lets it: "higher than the tenth", "between the tenth and …"."""
        before = self.text(at - 1)
        return self.text(at) == "the" and (before == "between" or before.endswith("than"))

    def _comparator(self, at: int) -> str:
        return _SYMBOLS.get(self.text(at)) or self.lexicon.measures.bounds_before[self.text(at)]

    @staticmethod
    def _stronger(old: str | None, new: str) -> str:
        """Of two bounds in a row the one that says a side; of equals the first."""
        return old if old is not None and (old not in {"eq", "approx"} or new in {"eq", "approx"}) else new

    def _atom(self, at: int, between: bool = False) -> Quantity | None:
        """Sign, currency, numeral, unit."""
        first, sign, currency, money = at, 1.0, None, False
        while True:
            if self.kind(at) == "sign" or (self.text(at) == "-" and self._touches(at)):
                sign, at = -1.0, at + 1
            elif self.kind(at) == "money" and self.text(at) in self.lexicon.measures.money_before and not money:
                currency, money, at = self.text(at), True, at + 1
            else:
                break
        numeral = (Reader(self.tokens, and_joins=False) if between else self.reader).numeral(at)
        if numeral is None:
            numeral = pair(self.reader, at)
        if numeral is None:
            return self._code(first, at) if self.kind(at) == "code" else None
        if numeral.form == "cardinal":
            numeral = odds(self.reader, numeral, at) or numeral
        start, stop = self.tokens[at].start, self.tokens[numeral.after - 1].end
        quantity = Quantity(
            self.tokens[first].start, stop, start if sign > 0 else self.tokens[first].start, stop, numeral.form,
            sign * numeral.value, ordinal=numeral.ordinal, scale=numeral.scale, plain=numeral.plain, last=numeral.after,
            year=is_year(self.reader, at, numeral),
        )  # fmt: skip
        if money and numeral.form != "ordinal" and self._is_money(currency or "", quantity):
            unit = self.lexicon.measures.money_before[currency or ""]
            quantity = replace(quantity, label="money", unit=unit, year=False)
        elif money:
            quantity = replace(quantity, start=start, label="code" if numeral.plain else quantity.label)
        return self._with_unit(quantity)

    def _touches(self, at: int) -> bool:
        after = at + 1
        return (
            after < len(self.tokens)
            and self.tokens[after].start == self.tokens[at].end
            and self.kind(after) in {"digits", "money", "ratio"}
            and (at == 0 or self.tokens[at - 1].end < self.tokens[at].start or self.kind(at - 1) == "bound")
        )

    def _is_money(self, currency: str, quantity: Quantity) -> bool:
        """A letter like the R of rand needs an amount of some size behind it: R5 is a car."""
        return currency not in self.lexicon.measures.money_before_large or quantity.value >= 1000

    def _code(self, first: int, at: int) -> Quantity:
        token = self.tokens[at]
        return Quantity(self.tokens[first].start, token.end, token.start, token.end, "code", 0.0, last=at + 1)

    def _with_unit(self, quantity: Quantity) -> Quantity:
        """The quantity with the unit that follows: currency, percent, a measure, an attribute ("-door")."""
        at = quantity.last
        measures = self.lexicon.measures
        if (
            self.kind(at) == "money"
            and self.text(at) in measures.money_after
            and quantity.label in {"cardinal", "money"}
        ):
            unit = quantity.unit if quantity.label == "money" else measures.money_after[self.text(at)]
            return self._unit(quantity, "money", unit, at)
        hyphen = at + (self.text(at) == "-")
        if self.text(hyphen) == "second" and quantity.plain:
            return self._unit(quantity, "measure", "s", hyphen)
        if self.kind(hyphen) == "unit" or self.kind(at) == "attribute":
            at = hyphen if self.kind(hyphen) == "unit" else at
            known = measures.unit(self.text(at).removeprefix("-") if self.kind(at) == "attribute" else self.text(at))
            if known is None or quantity.label in {"ordinal", "money"}:
                return quantity
            unit, kind = known
            if unit in _LONG_TIMES and quantity.value >= _MANY:
                # "643,687 year-to-date", "132,021 a year earlier": the count ends before the time.
                return quantity
            label = kind if kind in {"percent", "times", "fold"} else "measure"
            if quantity.label == "fraction" and label == "measure" and kind == "attribute":
                return quantity
            return self._unit(quantity, label, unit, at)
        return quantity

    def _unit(self, quantity: Quantity, label: str, unit: str | None, at: int) -> Quantity:
        return replace(quantity, label=label, unit=unit, end=self.tokens[at].end, last=at + 1, year=False)

    def _range(self, low: Quantity, between: str, start: int) -> Quantity:
        """The quantity with its upper end, if a range follows that makes sense: same kind, rising."""
        at, link = low.last, self.text(low.last)
        two_sided = self._two_sided(low, at)
        if two_sided is not None:
            return two_sided
        wanted = {"to", "through"} | _DASHES | ({"and"} if between == "between" else set()) | {"or"}
        if link not in wanted or low.label == "code":
            return low
        at += 1
        while self.kind(at) == "bound" or self.text(at) == "the":
            at += 1
        high = self._atom(at)
        if high is None:
            return low
        both = joined(low, high, link)
        if both is None:
            return low
        return replace(both, start=start) if between else both

    def _two_sided(self, low: Quantity, at: int) -> Quantity | None:
        """Reads "more than 10 and less than 40" as a range; "more than 40 and less than 10" are two quantities."""
        if low.comparator not in _LOWER | _UPPER or self.text(at) not in {"and", "but", ","}:
            return None
        at += 1
        if self.kind(at) != "bound":
            return None
        comparator = self._comparator(at)
        other = self._atom(at + 1 + (self.text(at + 1) == "the"))
        if other is None or other.label != low.label:
            return None
        if low.comparator in _UPPER:
            low, other, sides = other, low, (comparator, low.comparator)
        else:
            sides = (low.comparator, comparator)
        if sides[0] not in _LOWER or sides[1] not in _UPPER or not low.value < other.value:
            return None
        first, second = (low, other) if low.start < other.start else (other, low)
        return replace(
            low, start=first.start, end=second.end, number_start=first.number_start, number_end=second.number_end,
            value_max=other.value, comparator="eq", last=second.last,
        )  # fmt: skip

    def _after(self, quantity: Quantity) -> Quantity:
        """The quantity with the bound after it: "or more", "and above", "+"."""
        at = quantity.last
        if self.kind(at) != "bound_after" or quantity.label == "code":
            return quantity
        text = self.text(at).removeprefix("-")
        if text.startswith("and ") and self.text(at + 1) == "than":
            return quantity  # "Five cars and more than 5,000 jobs"
        if text.startswith("or equal"):
            equal = {"gt": "ge", "lt": "le"}.get(quantity.comparator, quantity.comparator)
            return replace(quantity, comparator=equal, end=self.tokens[at].end, last=at + 1)
        comparator = {"+": "ge", "odd": "approx"}.get(text) or self.lexicon.measures.bounds_after[text]
        if quantity.comparator not in {"eq", "approx"}:
            comparator = quantity.comparator
        return replace(quantity, comparator=comparator, end=self.tokens[at].end, last=at + 1)

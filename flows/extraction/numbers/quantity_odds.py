"""Odds: numbers told in words of two parts, one in ten, two out of five, one over twenty; a pair, a couple."""

from flows.extraction.numbers.numeral import Numeral
from flows.extraction.numbers.numerals import Reader


def is_year(reader: Reader, at: int, numeral: Numeral) -> bool:
    """Whether a numeral at a token has the form of a year: four plain digits between 1900 and 2099."""
    return numeral.plain and len(reader.text(at)) == 4 and reader.text(at).isdigit() and 1900 <= numeral.value <= 2099


def pair(reader: Reader, at: int) -> Numeral | None:
    """Reads "a pair", "a couple of" from a token on; null where neither stands there."""
    after = at + (reader.kind(at) == "a")
    return Numeral(2.0, "cardinal", after + 1) if reader.kind(after) == "pair" and after > at else None


def odds(reader: Reader, numeral: Numeral, at: int) -> Numeral | None:
    """Reads "one in ten", "two out of five" as a fraction if the first is the smaller, else null."""
    if reader.text(numeral.after) == "over":
        return _over(reader, numeral)
    link = numeral.after + (reader.text(numeral.after) == "out")
    if reader.text(link) not in ({"in"} if link == numeral.after else {"of"}) or numeral.scale > 1:
        return None
    whole = reader.numeral(link + 1)
    if whole is None or whole.form != "cardinal" or not 0 < numeral.value < whole.value or whole.value > 1000:
        return None
    if is_year(reader, link + 1, whole) or (link == numeral.after and numeral.value > 9):
        return None
    if link == numeral.after and whole.value % 5 and whole.value > 10 and reader.text(link + 1).isdigit():
        return None
    return Numeral(numeral.value / whole.value, "fraction", whole.after)


def _over(reader: Reader, numeral: Numeral) -> Numeral | None:
    """Reads "one over twenty": a fraction, where nothing is counted and no time is meant ("5 over three years")."""
    whole = reader.numeral(numeral.after + 1)
    if whole is None or whole.form != "cardinal" or not 0 < numeral.value < min(whole.value, 10) or whole.value > 1000:
        return None
    if is_year(reader, numeral.after + 1, whole) or reader.kind(whole.after) in {"unit", "money"}:
        return None
    return Numeral(numeral.value / whole.value, "fraction", whole.after)

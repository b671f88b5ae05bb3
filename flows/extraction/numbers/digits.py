"""Digits: what a row of digits with separators of either habit is worth."""

import re

# Longer ones are no quantities, but serial numbers.
_LONGEST = 24
_DECIMAL = re.compile(r"(?:[0-9]*\.[0-9]+|[0-9]+)(?:[eE][+-]?[0-9]{1,2})?")
_COMMAS = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?")
_LAKHS = re.compile(r"[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]+)?")
_GAPS = re.compile(r"[0-9]{1,3}(?:[ '][0-9]{3})+(?:[.,][0-9]+)?")
_POINTS = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3}){2,}(?:,[0-9]+)?|[0-9]{1,3}\.[0-9]{3},[0-9]+")
_DECIMAL_COMMA = re.compile(r"[0-9]+,(?:[0-9]{1,2}|[0-9]{4,})")


def read_digits(digits: str) -> float | None:
    """What digits with separators are worth: 1,234.5, 16,00,000, 1.234.567,8, 1 234 567, 1'234, 1,5; else null.

    One point before three digits is a decimal point, as English has it.

    >>> read_digits("16,00,000"), read_digits("1.234.567"), read_digits("1,5"), read_digits("192.168.1.2")
    (1600000.0, 1234567.0, 1.5, None)
    """
    if len(digits) > _LONGEST:
        return None
    if _DECIMAL.fullmatch(digits):
        return float(digits)
    if _COMMAS.fullmatch(digits) or _LAKHS.fullmatch(digits):
        return float(digits.replace(",", ""))
    if _GAPS.fullmatch(digits):
        return float(digits.replace(" ", "").replace("'", "").replace(",", "."))
    if _POINTS.fullmatch(digits):
        return float(digits.replace(".", "").replace(",", "."))
    if _DECIMAL_COMMA.fullmatch(digits):
        return float(digits.replace(",", "."))
    return None

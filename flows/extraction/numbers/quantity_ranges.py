"""Ranges: two quantities that are the ends of one."""

from flows.extraction.numbers.quantity import Quantity
from flows.extraction.wording.records import replace


def joined(low: Quantity, high: Quantity, link: str) -> Quantity | None:
    """The range of two quantities joined by a link (to, and, or, a dash); null unless of one kind and rising."""
    if low.year and link in {"-", "–"} and high.plain and low.value % 100 + 1 <= high.value < 100:
        # 2025-26: a span of years, told apart from a count by the caller.
        high = replace(high, value=low.value - low.value % 100 + high.value)
    if low.unit is None and low.label == "cardinal" and high.unit is not None:
        low = replace(low, unit=high.unit, label=high.label)
    if high.unit is None and low.label == "money" and high.label == "cardinal":
        high = replace(high, unit=low.unit, label=low.label)
    if low.year and not high.year and (high.value > 2099 or high.scale > 1):
        return None
    if low.label != high.label or low.unit != high.unit:
        return None
    if low.scale == 1.0 < high.scale and low.value < high.value / high.scale:
        low = replace(low, value=low.value * high.scale)
    if link == "or" and not (high.value - low.value <= 2 and high.value <= 20):
        return None
    if not low.value < high.value:
        return None
    return replace(
        low, value_max=high.value, end=high.end, number_end=high.number_end, last=high.last,
        year=low.year and 1900 <= high.value <= 2099, plain=low.plain and high.plain,
    )  # fmt: skip

"""Targets in words: how much of what, where, by when."""

from typing import Any

from flows.publishing.charts.wording import figure, words

_COMPARATORS = {"eq": "", "gt": "over ", "ge": "at least ", "lt": "under ", "le": "up to ", "approx": "about "}


def amount(row: dict[str, Any]) -> str:
    """The figure of a target or result: `over 50,000 vehicles`, `20–30 percent`, `+100 %`."""
    if row["value"] is None:
        return "" if row["change_percent"] is None else f"{row['change_percent']:+,.4g} %"
    upper = f"–{figure(row['value_max'])}" if row["value_max"] is not None else ""
    unit = f" {words(row['unit'])}" if row["unit"] else ""
    return f"{_COMPARATORS[row['comparator']]}{figure(row['value'])}{upper}{unit}"


def said(row: dict[str, Any]) -> str:
    """A target with its outcome in words."""
    where = f" in {row['place_name']}" if row["place_name"] else ""
    due = f", due {row['period_end']}" if row["period_end"] is not None else ""
    return f"{words(row['metric'])} {amount(row)}{where}{due} ({words(row['outcome'])})"

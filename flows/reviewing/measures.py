"""Measures: what of a fact is held against a label, and which values count as the same."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Any

# What makes a row the same fact as a label. Besides: an event's date and country, the change of a
# figure without a value.
KEYS: Mapping[str, tuple[str, ...]] = {
    "events": ("event_type", "organization"),
    "models": ("name",),
    "markets": ("organization", "place", "status"),
    "targets": ("organization", "metric", "value", "period_end"),
    "results": ("organization", "metric", "value", "period_end"),
    "quotes": ("text",),
}
_FIGURE = ("comparator", "value_max", "change_percent", "unit", "place", "period_start", "certainty")
# What is compared of facts that are the same.
ATTRIBUTES: Mapping[str, tuple[str, ...]] = {
    "events": ("start_on", "end_on", "country_code", "city", "status", "certainty", "participant_countries"),
    "models": (
        "organization", "body_style", "segment", "powertrain", "status", "launch_start", "launch_end", "certainty",
    ),
    "markets": ("period_start", "period_end", "certainty"),
    "targets": _FIGURE,
    "results": _FIGURE,
    "quotes": ("person",),
}  # fmt: skip
# The cells that should have evidence of their own.
CELLS = (
    "name", "value", "value_max", "change_percent", "place", "city", "start_on", "end_on", "period_start", "period_end",
    "launch_start", "launch_end", "participant_countries", "body_style", "segment", "powertrain", "text",
)  # fmt: skip
ID_COLUMNS: Mapping[str, str] = {
    "events": "event_id",
    "models": "model_id",
    "markets": "market_id",
    "targets": "target_id",
    "results": "result_id",
    "quotes": "quote_id",
}
_NAMES = ("organization", "name", "person", "text", "city")
_NUMBERS = ("value", "value_max", "change_percent", "participant_countries")
# Words that say what sort of company it is; "Tata" and "Tata Motors Ltd" are one.
_LEGAL = frozenset(
    "group auto automobile automobiles automotive motor motors co ltd inc corp corporation company holding holdings "
    "plc ag se nv sa limited the".split()
)


def bare(name: object, *, legal: bool = False) -> str:
    """A name without case, accents and punctuation; with `legal` without its legal form too.

    >>> bare("Citroën C5 X"), bare("P7+"), bare("Tata Motors Ltd.", legal=True)
    ('citroenc5x', 'p7plus', 'tata')
    """
    plain = "".join(c for c in unicodedata.normalize("NFKD", str(name)) if not unicodedata.combining(c))
    words = re.findall(r"\w+", plain.casefold().replace("+", " plus "))
    return "".join([word for word in words if not (legal and word in _LEGAL)] or words)


def same(column: str, label: object, value: object) -> bool:
    """Whether a cell's value (of a name: any of several) is one of those that the label accepts."""
    accepted = label if isinstance(label, list) else [label]
    if value is None:
        return None in accepted
    if column in _NAMES:
        mine, legal = value if isinstance(value, list) else [value], column == "organization"
        wanted = {bare(name, legal=legal) for name in accepted if name is not None}
        return bool(wanted & {bare(name, legal=legal) for name in mine if name is not None})
    if column in _NUMBERS:
        return _same_number(accepted, value)
    return str(value) in [str(one) for one in accepted if one is not None]


def same_fact(dataset: str, label: Mapping[str, Any], cells: Mapping[str, Any]) -> bool:
    """Whether a row is the fact that the label is of."""
    if not all(same(column, label.get(column), cells.get(column)) for column in KEYS[dataset]):
        return False
    if dataset in ("targets", "results") and label.get("value") is None:
        return same("change_percent", label.get("change_percent"), cells.get("change_percent"))
    if dataset != "events":
        return True
    # An event's date counts wherever the label has one, its country where the row has one too.
    if label.get("start_on") is not None and not same("start_on", label["start_on"], cells.get("start_on")):
        return False
    country, labelled = cells.get("country_code"), label.get("country_code")
    return labelled is None or country is None or same("country_code", labelled, country)


def _same_number(accepted: list[object], value: object) -> bool:
    try:
        number = float(str(value))
    except ValueError:
        return False
    wanted = [float(str(one)) for one in accepted if one is not None]
    return any(abs(one - number) <= 1e-6 * max(1.0, abs(one)) for one in wanted)

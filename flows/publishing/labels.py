"""Labels: a row in a few words, for people who do not know it by its id."""

from collections.abc import Mapping
from typing import Any

from schemas.cells import written

_PARTS: Mapping[str, tuple[str, ...]] = {
    "events": ("title",),
    "event_models": ("event_id", "model_name"),
    "participants": ("person_name", "organization_name", "role"),
    "models": ("name", "status"),
    "markets": ("organization_name", "place_name", "status"),
    "quotes": ("organization_name", "person_name", "text"),
    "region_members": ("place", "country_code"),
    "replaced_by": ("dataset", "old_id", "new_id"),
    "documents": ("title",),
    "organizations": ("name",),
    "people": ("name", "role"),
    "progress": ("outcome",),
}
_COMPARATORS = {"gt": "> ", "ge": "≥ ", "lt": "< ", "le": "≤ ", "approx": "≈ "}
_LONGEST = 100


def label(dataset: str, row: Mapping[str, Any]) -> str:
    """A row in a few words, on one line; "" where nothing of it can be said."""
    if dataset in ("targets", "results"):
        return shortened(_figure(row))
    parts = [row.get(name) for name in _PARTS.get(dataset, ())]
    return shortened(", ".join(written(part) for part in parts if part is not None))


def shortened(text: str, longest: int = _LONGEST) -> str:
    """A text on one line and not too long.

    >>> shortened("one  two three", 8)
    'one two…'
    """
    flat = " ".join(text.split())
    return flat if len(flat) <= longest else flat[: longest - 1].rstrip() + "…"


def _figure(row: Mapping[str, Any]) -> str:
    """Who, what, how much, of what, where, when."""
    amount = _COMPARATORS.get(str(row.get("comparator")), "") + _number(row.get("value"))
    if row.get("value_max") is not None:
        amount += f"–{_number(row['value_max'])}"
    if row.get("value") is None:
        amount = f"{row['change_percent']:+g} %" if row.get("change_percent") is not None else ""
    parts = [row.get("organization_name"), row.get("metric"), f"{amount} {row.get('unit') or ''}".strip()]
    parts += [row.get("model_name"), row.get("place_name"), row.get("period_text")]
    return ", ".join(str(part) for part in parts if part)


def _number(value: float | None) -> str:
    """A number as people read it: 50,000 and 2.5."""
    return "" if value is None else f"{value:,.10g}" if value != int(value) else f"{value:,.0f}"

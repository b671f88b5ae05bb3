"""Told: facts in a line, for headings and lists."""

from collections.abc import Callable, Mapping
from typing import Any

from flows.publishing.pages import words

Row = Mapping[str, Any]


def told(dataset: str, row: Row) -> str:
    """A fact in a line of plain text; its id where nothing better is known."""
    tell = _TELL.get(dataset)
    line = "" if tell is None else " ".join(tell(row).split())
    return line or str(next(iter(row.values()), ""))


def figure(row: Row) -> str:
    """The figure of a target or result."""
    return words.figure(row["comparator"], row["value"], row["value_max"], row["change_percent"], row["unit"])


def due(row: Row) -> str:
    """When: the period by its dates, else in the text's words."""
    return words.period(row["period_start"], row["period_end"]) or words.uncapitalized(row["period_text"] or "")


def _figure(row: Row) -> str:
    scope = " · ".join(str(row[name]) for name in ("model_name", "place_name") if row[name])
    metric = words.said(row["metric"])
    when = words.during(row["period_start"], row["period_end"]) or due(row)
    of = f", {scope}" if scope else ""
    return f"{row['organization_name']}: {metric}, {figure(row)}{of}{',' if of and when else ''} {when}"


def _market(row: Row) -> str:
    return f"{row['organization_name']}: {words.said(row['status'])} in {row['place_name'] or row['place']}"


def _event(row: Row) -> str:
    day = row["start_on"] or row["end_on"]
    # Many titles tell the day.
    told = day is not None and day.isoformat() in row["title"]
    when = "" if told else words.period(row["start_on"], row["end_on"]) or words.uncapitalized(row["date_text"] or "")
    return f"{row['title']}, {when}" if when else row["title"]


def _model(row: Row) -> str:
    said = [words.said(row[name]) for name in ("powertrain", "segment", "body_style") if row[name]]
    return f"{row['name']}: {', '.join([*said, words.said(row['status'])]) if row['status'] else ', '.join(said)}"


def _participant(row: Row) -> str:
    who = " · ".join(str(row[name]) for name in ("person_name", "organization_name") if row[name])
    return f"{who}: {words.said(row['role'])}" if row["role"] else who


_TELL: Mapping[str, Callable[[Row], str]] = {
    "targets": _figure,
    "results": _figure,
    "markets": _market,
    "events": _event,
    "models": _model,
    "participants": _participant,
    "organizations": lambda row: str(row["name"]),
    "people": lambda row: f"{row['name']}{', ' + row['role'] if row['role'] else ''}",
    "quotes": lambda row: f"“{row['text']}”",
}

"""Panels: figures over years, one panel under the other, each with a scale of its own and the years in common."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from flows.publishing.charts.drawing import WIDTH, Frame, specification
from flows.publishing.charts.legend import LINE, legend, lines
from flows.publishing.charts.marks import POINT, Kind, looks
from flows.publishing.charts.style import ROLES
from flows.publishing.charts.wording import figure

_LEFT, _RIGHT, _HEIGHT, _BETWEEN = 84, 24, 118, 52
_LETTER = 6.4  # of 11 pixels, generously
_KINDS = (
    Kind("target", "promised", "diamond", "target"),
    Kind("superseded", "promised before, since revised or dropped", "diamond", "superseded", filled=False),
    Kind("result", "came", "circle", "result"),
)
_STEPS = (1, 2, 5, 10, 20, 50)


@dataclass(frozen=True)
class Point:
    """A figure: its id and kind, when (a year with its fraction) and how much, in words, and what replaced it."""

    id: str
    kind: str
    year: float
    value: float
    value_max: float | None
    says: str
    amount: str
    superseded_by: str | None


@dataclass(frozen=True)
class Panel:
    """What is counted, and its figures."""

    title: str
    points: tuple[Point, ...]


def panels(parts: Sequence[Panel], first: int, last: int) -> tuple[dict[str, Any], Frame]:
    """A specification and its frame.

    In: panels from above to below; the year in which the axis begins, and the one at whose start it ends.
    """
    met = {point.kind for part in parts for point in part.points}
    shown = [kind for kind in _KINDS if kind.key in met]
    head = lines(shown, WIDTH - 24) * LINE + 34
    frame = Frame(
        WIDTH - _LEFT - _RIGHT,
        len(parts) * (_HEIGHT + _BETWEEN) - _BETWEEN,
        left=_LEFT,
        top=head,
        right=_RIGHT,
        bottom=28,
    )
    rows = [_row(part, first, last, frame.width) for part in parts]
    rows[0]["layer"] += legend(shown, WIDTH - 24, frame.left, frame.top)
    return specification(frame, vconcat=rows, spacing=_BETWEEN, bounds="flush"), frame


def _row(part: Panel, first: int, last: int, width: int) -> dict[str, Any]:
    step = next((step for step in _STEPS if (last - first) / step <= 14), 100)
    start = first - first % step
    x = {"field": "year", "type": "quantitative", "scale": {"domain": [start, last], "nice": False, "zero": False}}
    values = [end for point in part.points for end in (point.value, point.value_max) if end is not None]
    low, high = min(0.0, *values), max(0.0, *values)
    top = high + ((high - low) or 1.0) * 0.12
    y = {"field": "value", "type": "quantitative", "scale": {"domain": [low, top], "nice": False}}
    # A year's name stands in the middle of the year, so that what is due at its end does not seem to be of the next.
    middle = round(width / (last - start) / 2, 1)
    years = {"values": list(range(start, last, step)), "format": "d", "labelOffset": middle, "domain": False}
    amounts = {"tickCount": 3, "domain": False, "ticks": False, "labelPadding": 8, "labelExpr": _LABELS}
    axes = {"x": {**x, "axis": years}, "y": {**y, "axis": amounts}}
    data = [_entry(point) for point in part.points]
    written = _spaced(data, start, last, width, low, top)
    said = {"description": {"field": "says", "type": "nominal"}, "tooltip": {"field": "says", "type": "nominal"}}
    title = {"type": "text", "text": part.title, "align": "left", "fontWeight": 600, "fontSize": 12, "aria": False}
    layers = [
        *_rules(_revisions(part.points), x, y, [4, 3]),
        *_rules(_ranges(part.points), x, y, [1, 0]),
        {"data": {"values": data}, "mark": POINT, "encoding": {**axes, **looks(_KINDS, 110), **said}},
        *_words(written, x, y),
        {"data": {"values": [{}]}, "mark": title, "encoding": {"x": {"value": 0}, "y": {"value": -12}}},
    ]
    return {"width": width, "height": _HEIGHT, "layer": layers}


def _words(written: list[dict[str, Any]], x: dict[str, Any], y: dict[str, Any]) -> list[dict[str, Any]]:
    """Layers of figures beside their marks: to the right, at the right edge to the left."""
    layers = []
    for align, dx in (("left", 10), ("right", -10)):
        chosen = [entry for entry in written if entry["side"] == align]
        values = [{key: entry[key] for key in ("year", "value", "short")} for entry in chosen]
        mark = {"type": "text", "align": align, "baseline": "middle", "dx": dx, "fontSize": 11}
        if values:
            layers.append(
                {"data": {"values": values}, "mark": mark, "encoding": {"x": x, "y": y, "text": {"field": "short"}}}
            )
    return layers


def _rules(pairs: list[dict[str, Any]], x: dict[str, Any], y: dict[str, Any], dash: list[int]) -> list[dict[str, Any]]:
    """A layer of lines between two figures, if there are any."""
    if not pairs:
        return []
    mark = {"type": "rule", "stroke": ROLES["superseded"][0], "strokeWidth": 1.5, "strokeDash": dash, "aria": False}
    encoding = {"x": x, "y": y, "x2": {"field": "year2"}, "y2": {"field": "value2"}}
    return [{"data": {"values": pairs}, "mark": mark, "encoding": encoding}]


# Axis labels in few characters: `1.5 m` are 1.5 million; what is below a million stands as it is.
_LABELS = (
    "abs(datum.value) >= 1e9 ? format(datum.value / 1e9, ',.4~g') + ' bn' : "
    "abs(datum.value) >= 1e6 ? format(datum.value / 1e6, ',.4~g') + ' m' : format(datum.value, ',')"
)


def _entry(point: Point) -> dict[str, Any]:
    short = figure(point.value) + ("" if point.value_max is None else f"–{figure(point.value_max)}")
    return {"kind": point.kind, "year": point.year, "value": point.value, "says": point.says, "short": short}


def _ranges(points: Sequence[Point]) -> list[dict[str, Any]]:
    """Lines from the least to the most of a range."""
    return [
        {"year": point.year, "value": point.value, "year2": point.year, "value2": point.value_max}
        for point in points
        if point.value_max is not None
    ]


def _revisions(points: Sequence[Point]) -> list[dict[str, Any]]:
    """Lines from targets to those that replaced them, where both are in the panel."""
    by_id = {point.id: point for point in points}
    pairs = [(point, by_id.get(point.superseded_by or "")) for point in points]
    return [
        {"year": old.year, "value": old.value, "year2": new.year, "value2": new.value}
        for old, new in pairs
        if new is not None
    ]


def _spaced(
    data: Sequence[dict[str, Any]], first: int, last: int, width: int, low: float, top: float
) -> list[dict[str, Any]]:
    """Those whose figure can be written beside the mark without touching another, with its side: promises win."""
    taken: list[tuple[float, float, float]] = []
    written = []
    order = [kind.key for kind in (_KINDS[0], _KINDS[2], _KINDS[1])]
    for entry in sorted(data, key=lambda entry: order.index(entry["kind"])):
        x = (entry["year"] - first) / max(1, last - first) * width
        y = (entry["value"] - low) / ((top - low) or 1) * _HEIGHT
        long = 12 + len(entry["short"]) * _LETTER
        side = "right" if x + long > width + _RIGHT else "left"
        start = x - long if side == "right" else x
        if all(start > end or start + long < begin or abs(y - height) > 13 for begin, end, height in taken):
            taken.append((start, start + long, y))
            written.append({**entry, "side": side})
    return written

"""World map: marks in countries, with the crowded regions once more at a larger scale."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from flows.publishing.charts.drawing import Frame, specification
from flows.publishing.charts.geometry import countries, land, points
from flows.publishing.charts.legend import LINE, legend, lines
from flows.publishing.charts.marks import POINT, Kind, looks, numbered
from flows.publishing.charts.style import ROLES
from flows.publishing.charts.views import WORLD, View, insets_of_world

_GAP = 10
_STEP = 15  # between marks in one country, in pixels


@dataclass(frozen=True)
class CountryMark:
    """How many of one kind are in a country, and which, in words."""

    code: str
    kind: str
    count: int
    says: str


def world_map(
    marks: Sequence[CountryMark], kinds: Sequence[Kind], tints: Mapping[str, str], crowd: int
) -> tuple[dict[str, Any], Frame]:
    """A specification and its frame.

    In: marks, at most one per country and kind; kinds, in the order in which they stand in a country; the role of a
    country's colour by kind: the first kind that the country has decides; from how many marked countries a crowded
    region is drawn once more at a larger scale. Countries without a point (`geometry.points`) are not given.
    """
    places = points()
    order = {kind.key: place for place, kind in enumerate(kinds)}
    by_country: dict[str, list[CountryMark]] = defaultdict(list)
    for mark in sorted(marks, key=lambda mark: (mark.code, order[mark.kind])):
        by_country[mark.code].append(mark)
    insets = [view for view in insets_of_world() if sum(view.holds(places[code]) for code in by_country) >= crowd]
    fills: dict[str, list[str]] = defaultdict(list)
    for code, here in by_country.items():
        fills[tints[here[0].kind]].append(code)
    met = {mark.kind for mark in marks}
    shown = [kind for kind in kinds if kind.key in met]
    top = 12 + lines(shown, WORLD.width - 24) * LINE
    height = WORLD.height + ((_GAP + insets[0].height) if insets else 0)
    frame = Frame(WORLD.width, height, left=4, top=top, right=4, bottom=6)
    outside = {code: m for code, m in by_country.items() if not any(view.holds(places[code]) for view in insets)}
    world = _view(WORLD, outside, kinds, fills)
    world["layer"] += [_outline(view) for view in insets] + legend(shown, WORLD.width - 24, frame.left, frame.top)
    rows: list[dict[str, Any]] = [world]
    if insets:
        parts = []
        for view in insets:
            inside = {code: m for code, m in by_country.items() if view.holds(places[code])}
            part = _view(view, inside, kinds, fills)
            part["layer"] += _edge(view)
            parts.append(part)
        rows.append({"hconcat": parts, "spacing": _GAP, "bounds": "flush"})
    content = {
        "vconcat": rows,
        "spacing": _GAP,
        "bounds": "flush",
        "datasets": {"land": land(), "countries": countries(list(by_country))},
    }
    return specification(frame, **content), frame


def _view(
    view: View, marks: Mapping[str, Sequence[CountryMark]], kinds: Sequence[Kind], fills: Mapping[str, Sequence[str]]
) -> dict[str, Any]:
    """Land, countries in their colours, marks with numbers."""
    layers = [_shapes("land", [], {"fill": ROLES["land"][0]})]
    for role, codes in sorted(fills.items()):
        layers.append(
            _shapes("countries", codes, {"fill": ROLES[role][0], "stroke": ROLES["paper"][0], "strokeWidth": 0.6})
        )
    places = points()
    entries: list[dict[str, Any]] = []
    for code, inside in marks.items():
        for at, mark in enumerate(inside):
            entry = {"kind": mark.kind, "count": mark.count, "says": mark.says}
            beside = view.degrees((at - (len(inside) - 1) / 2) * _STEP, places[code][1])
            longitude, latitude = round(places[code][0] + beside, 2), places[code][1]
            entries.append({**entry, "longitude": longitude, "latitude": latitude})
    here = {"longitude": _number("longitude"), "latitude": _number("latitude")}
    said = {"description": {"field": "says", "type": "nominal"}, "tooltip": {"field": "says", "type": "nominal"}}
    layers.append(
        {
            "data": {"values": entries},
            "mark": {**POINT, "strokeWidth": 1},
            "encoding": {**here, **looks(kinds, 130), **said},
        }
    )
    layers += [{**layer, "encoding": {**layer["encoding"], **here}} for layer in numbered(kinds, entries)]
    projection = {
        "type": "naturalEarth1",
        "scale": view.scale,
        "center": list(view.centre),
        "translate": [view.width / 2, view.height / 2],
        "clipExtent": [[0, 0], [view.width, view.height]],
    }
    return {"width": view.width, "height": view.height, "projection": projection, "layer": layers}


def _number(field: str) -> dict[str, Any]:
    return {"field": field, "type": "quantitative"}


def _shapes(feature: str, codes: Sequence[str], look: dict[str, Any]) -> dict[str, Any]:
    chosen = {"transform": [{"filter": {"field": "id", "oneOf": sorted(codes)}}]} if codes else {}
    data = {"name": feature, "format": {"type": "topojson", "feature": feature}}
    return {"data": data, **chosen, "mark": {"type": "geoshape", "aria": False, **look}}


def _outline(view: View) -> dict[str, Any]:
    """Where an inset lies in the world."""
    corners = [
        (view.west, view.south), (view.east, view.south), (view.east, view.north), (view.west, view.north),
        (view.west, view.south),
    ]  # fmt: skip
    return {
        "data": {"values": [{"longitude": x, "latitude": y, "order": i} for i, (x, y) in enumerate(corners)]},
        "mark": {"type": "line", "stroke": ROLES["faint"][0], "strokeWidth": 1, "strokeDash": [3, 2], "aria": False},
        "encoding": {
            "longitude": _number("longitude"), "latitude": _number("latitude"), "order": {"field": "order"},
        },
    }  # fmt: skip


def _edge(view: View) -> list[dict[str, Any]]:
    """The frame of an inset, and its name."""
    faint = ROLES["faint"][0]
    frame = {"type": "rect", "fill": None, "stroke": faint, "strokeWidth": 1, "strokeDash": [3, 2], "aria": False}
    sides = {"x": {"value": 0}, "x2": {"value": view.width}, "y": {"value": 0}, "y2": {"value": view.height}}
    name = {"type": "text", "text": view.name, "align": "left", "baseline": "top", "fill": faint, "fontSize": 11}
    return [
        {"data": {"values": [{}]}, "mark": frame, "encoding": sides},
        {"data": {"values": [{}]}, "mark": name, "encoding": {"x": {"value": 6}, "y": {"value": 6}}},
    ]

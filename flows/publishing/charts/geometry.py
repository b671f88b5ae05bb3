"""Geometry: outlines of countries and a point in each, from Natural Earth (see SOURCES.md)."""

import json
from collections.abc import Collection
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def _world() -> dict[str, Any]:
    world: dict[str, Any] = json.loads((files(__package__) / "countries.json").read_bytes())
    return world


def points() -> dict[str, tuple[float, float]]:
    """Longitude and latitude of a point in each country's largest part, by ISO 3166-1 alpha-2 code."""
    return {code: (place[0], place[1]) for code, place in _world()["points"].items()}


def land() -> dict[str, Any]:
    """TopoJSON whose object `land` is all of it, without borders."""
    used: dict[int, int] = {}
    shape = _world()["topology"]["objects"]["land"]
    return _topology("land", {**shape, "arcs": _renumbered(shape["arcs"], used)}, used)


def countries(codes: Collection[str]) -> dict[str, Any]:
    """TopoJSON whose object `countries` are those of the codes that have a shape; the smallest have a point alone."""
    whole = _world()["topology"]["objects"]["countries"]
    chosen = [shape for shape in whole["geometries"] if shape["id"] in codes]
    used: dict[int, int] = {}
    shapes = [{**shape, "arcs": _renumbered(shape["arcs"], used)} for shape in chosen]
    return _topology("countries", {"type": "GeometryCollection", "geometries": shapes}, used)


def _topology(name: str, shape: dict[str, Any], used: dict[int, int]) -> dict[str, Any]:
    """A topology of one object, with no lines but those used (old number: new number)."""
    whole = _world()["topology"]
    arcs = [whole["arcs"][old] for old in used]
    return {"type": "Topology", "transform": whole["transform"], "objects": {name: shape}, "arcs": arcs}


def _renumbered(arcs: Any, used: dict[int, int]) -> Any:
    """Nested lists of arc numbers, each arc (reversed: its complement) under its number in the new topology."""
    if isinstance(arcs, list):
        return [_renumbered(inside, used) for inside in arcs]
    new = used.setdefault(arcs if arcs >= 0 else ~arcs, len(used))
    return new if arcs >= 0 else ~new

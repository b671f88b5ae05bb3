"""Tidying: a drawing of Vega's without what shows nothing, its numbers short, its colours classes, its marks said."""

import re
from xml.etree import ElementTree

from flows.publishing.charts.paths import outline, rounded
from flows.publishing.charts.style import ROLES

Element = ElementTree.Element

_SVG = "{http://www.w3.org/2000/svg}"
_INHERITED = ("fill", "stroke", "stroke-width", "stroke-dasharray", "text-anchor", "font-size", "font-weight")
_KEPT = {
    *_INHERITED, "d", "stroke-opacity", "fill-opacity", "opacity", "transform", "x", "y", "x1", "x2", "y1", "y2", "dy",
    "width", "height", "clip-path", "id",
}  # fmt: skip
_ROLE_OF = {colours[0]: role for role, colours in ROLES.items()}
_SAID = re.compile(r"\bmark-symbol\b")
_CLIP = re.compile(r"clip\d+")


def tidy(root: Element, name: str) -> None:
    """Tidy a drawing where it stands.

    In: an `<svg>` of Vega's; what its ids shall begin with (Vega numbers them through all drawings of a process). Out:
    groups without a look of their own are gone, looks that all of a group share are said once, what a mark is called
    stands in its `<title>`, which browsers show beside the pointer.
    """
    ids: dict[str, str] = {}
    for element in root.iter():
        for found in _CLIP.findall(element.get("id", "") + element.get("clip-path", "")):
            ids.setdefault(found, f"{name}-clip-{len(ids) + 1}")
    _tidy_inside(root, ids)
    for element in root.iter():
        _name_colours(element)


def _tidy_inside(parent: Element, ids: dict[str, str]) -> None:
    said = _SAID.search(parent.get("class", "")) is not None
    kept: list[Element] = []
    for child in parent:
        title = child.get("aria-label") if said else None
        _tidy_inside(child, ids)
        tag = child.tag.removeprefix(_SVG)
        unseen = child.get("class") in ("background", "foreground") and child.get("stroke") is None
        if (
            unseen
            or (tag in ("g", "defs") and len(child) == 0)
            or (tag == "text" and not child.text and len(child) == 0)
        ):
            continue
        _shorten(child, ids)
        if tag == "path" and not child.get("d"):
            continue
        if title:
            element = Element(f"{_SVG}title")
            element.text = title
            child.insert(0, element)
        kept.extend(child if tag == "g" and not child.attrib else [child])
    parent[:] = _merged(kept)
    _hoist(parent)


def _shorten(element: Element, ids: dict[str, str]) -> None:
    """Keep the attributes that draw, with short numbers."""
    kept = {key: value for key, value in element.attrib.items() if key in _KEPT}
    for key, value in (("opacity", "1"), ("transform", "translate(0,0)"), ("stroke-width", "0")):
        if kept.get(key) == value:
            del kept[key]
    for key in ("id", "clip-path"):
        if key in kept:
            kept[key] = _CLIP.sub(lambda found: ids[found[0]], kept[key])
    for key in ("transform", "x", "y", "x1", "y1", "x2", "y2"):
        if key in kept:
            kept[key] = rounded(kept[key], 1)
    if "d" in kept:
        kept["d"] = rounded(kept["d"], 2) if "transform" in kept else outline(kept["d"])
    element.attrib.clear()
    element.attrib.update(kept)


def _merged(elements: list[Element]) -> list[Element]:
    """Outlines one after the other that look the same, as one."""
    merged: list[Element] = []
    for element in elements:
        last = merged[-1] if merged else None
        if last is not None and _outline(last) and _outline(element) and _look(last) == _look(element):
            last.set("d", last.attrib["d"] + element.attrib["d"])
        else:
            merged.append(element)
    return merged


def _outline(element: Element) -> bool:
    plain = element.tag == f"{_SVG}path" and len(element) == 0 and "transform" not in element.attrib
    return plain and element.get("d", "").endswith("z")


def _look(element: Element) -> dict[str, str]:
    return {key: value for key, value in element.attrib.items() if key != "d"}


def _hoist(parent: Element) -> None:
    """Give a group the looks that all that is in it have."""
    if parent.tag != f"{_SVG}g" or len(parent) < 2:
        return
    for key in _INHERITED:
        values = {child.get(key) for child in parent}
        if len(values) == 1 and None not in values:
            for child in parent:
                del child.attrib[key]
            parent.set(key, values.pop() or "")


def _name_colours(element: Element) -> None:
    """A class beside each colour that has a role."""
    classes = [
        f"chart-{_ROLE_OF[element.attrib[key]]}-{key}" for key in ("fill", "stroke") if element.get(key) in _ROLE_OF
    ]
    if classes:
        element.attrib.pop("class", None)
        look = dict(element.attrib)
        element.attrib.clear()
        element.attrib.update({"class": " ".join(classes), **look})

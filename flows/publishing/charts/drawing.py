"""Drawing: a Vega-Lite specification becomes SVG whose bytes are the same on any machine.

vl-convert runs a pinned Vega-Lite in its own V8, so arithmetic is the same everywhere. What could differ is the width
of text, which it measures with the fonts that it finds: so no specification here has a legend, a title, a limit on
labels or a layout that depends on a measure, and the outer size is ours (`Frame`). Times are drawn as numbers, so that
no time zone matters. The test renders with two fonts and compares bytes.

One chart takes 30 to 100 ms, the first one a second more, while V8 starts.
"""

import json
from dataclasses import dataclass
from typing import Any
from xml.etree import ElementTree

from flows.publishing.charts.style import ROLES
from flows.publishing.charts.tidying import tidy

WIDTH = 640  # of a drawing, so that its words can be read where two stand side by side
VEGA_LITE = "6.4"
SCHEMA = "https://vega.github.io/schema/vega-lite/v6.json"


@dataclass(frozen=True)
class Frame:
    """The plot's place in its drawing, in pixels: what is inside, and the room that labels and legends have."""

    width: int
    height: int
    left: int = 12
    top: int = 12
    right: int = 12
    bottom: int = 12


def specification(frame: Frame, **content: Any) -> dict[str, Any]:
    """A Vega-Lite specification with our common settings; `content` is `layer` or `vconcat` with what belongs to it."""
    size = {} if "vconcat" in content else {"width": frame.width, "height": frame.height}
    return {
        "$schema": SCHEMA,
        "background": None,
        "padding": {"left": frame.left, "top": frame.top, "right": frame.right, "bottom": frame.bottom},
        "config": _CONFIG,
        **size,
        **content,
    }


_INK, _GRID = ROLES["ink"][0], ROLES["grid"][0]
_CONFIG: dict[str, Any] = {
    "view": {"stroke": None},
    "axis": {
        "labelFontSize": 12, "labelColor": _INK, "labelLimit": 0, "labelOverlap": False, "labelBound": False,
        "labelFlush": False, "gridColor": _GRID, "domainColor": _GRID, "tickColor": _GRID, "title": None, "aria": False,
    },
    "text": {"fontSize": 12, "fill": _INK, "aria": False},
}  # fmt: skip


def draw(spec: dict[str, Any], frame: Frame, name: str, label: str) -> str:
    """The drawing of a specification.

    In: the specification, its frame, the chart's name (ids in the drawing begin with it, so that several drawings can
    stand in one page), and what a reader of screens is told it is. Out: one `<svg>` element.
    """
    import vl_convert

    drawn = vl_convert.vegalite_to_svg(json.dumps(spec), vl_version=VEGA_LITE, allowed_base_urls=[])
    root = ElementTree.fromstring(drawn)
    tidy(root, name)
    origin = next(iter(root))
    origin.set("transform", f"translate({frame.left},{frame.top})")
    width, height = frame.left + frame.width + frame.right, frame.top + frame.height + frame.bottom
    root.attrib.clear()
    for key, value in {
        "class": "chart", "viewBox": f"0 0 {width} {height}", "width": str(width), "height": str(height), "role": "img",
        "aria-label": label, "font-family": "system-ui, sans-serif", "fill": "none",
    }.items():  # fmt: skip
        root.set(key, value)
    ElementTree.register_namespace("", "http://www.w3.org/2000/svg")
    return ElementTree.tostring(root, encoding="unicode")

"""Legend: drawn as marks and words of known places, since a legend of Vega's would be laid out by measured text."""

from collections.abc import Sequence
from typing import Any

from flows.publishing.charts.marks import Kind, fixed

LINE = 20  # a line's height in pixels
_LETTER = 6.7  # of 12 pixels, on average and generously
_BEFORE, _AFTER = 16, 18


def legend(kinds: Sequence[Kind], width: int, left: int, top: int) -> list[dict[str, Any]]:
    """Layers with a mark and words per kind, in lines.

    In: kinds; the width to fill; how far the plot's origin is from the drawing's left and top. Out: two layers a kind,
    in the plot's coordinates.
    """
    layers = []
    for kind, (x, line) in zip(kinds, _places(kinds, width), strict=True):
        across, down = x - left + 20, 16 + line * LINE - top
        layers.append(_fixed({**fixed(kind, 130), "aria": False}, across, down))
        words = {"type": "text", "align": "left", "baseline": "middle", "text": kind.says, "aria": False}
        layers.append(_fixed(words, across + 12, down))
    return layers


def _fixed(mark: dict[str, Any], x: int, y: int) -> dict[str, Any]:
    return {"data": {"values": [{}]}, "mark": mark, "encoding": {"x": {"value": x}, "y": {"value": y}}}


def lines(kinds: Sequence[Kind], width: int) -> int:
    """How many lines the legend takes."""
    return 1 + max((line for _, line in _places(kinds, width)), default=-1)


def _places(kinds: Sequence[Kind], width: int) -> list[tuple[int, int]]:
    """Where each entry begins, and in which line."""
    places, x, line = [], 0, 0
    for kind in kinds:
        room = round(_BEFORE + len(kind.says) * _LETTER + _AFTER)
        if x and x + room > width:
            x, line = 0, line + 1
        places.append((x, line))
        x += room
    return places

"""Marks: kinds of things that a chart tells apart by shape and colour at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from flows.publishing.charts.style import ROLES

# What a shape needs to look as large as a circle and to hold a number, and how far its middle is below its centre.
_AREA = {"circle": 1.0, "square": 0.75, "diamond": 1.3, "triangle-up": 1.6, "triangle-down": 1.6, "cross": 1.1}
_WIDE = 100  # what has three digits is written smaller
_MIDDLE = {"triangle-up": 1.5, "triangle-down": -1.5}


@dataclass(frozen=True)
class Kind:
    """A kind of thing: its key in the data, its words in the legend, its shape, its colour's role, filled or not."""

    key: str
    says: str
    shape: str
    role: str
    filled: bool = True

    def size(self, circle: int) -> int:
        """The area in which it looks as large as a circle of so many square pixels."""
        return round(circle * _AREA[self.shape])

    @property
    def middle(self) -> float:
        """How far below its centre a number stands, in pixels."""
        return _MIDDLE.get(self.shape, 0.0)


POINT: dict[str, Any] = {"type": "point", "strokeWidth": 1.5, "opacity": 1}


def looks(kinds: Sequence[Kind], circle: int) -> dict[str, Any]:
    """Encodings of shape, size, fill and stroke by the field `kind`; without legends, which would measure text."""
    keys = [kind.key for kind in kinds]
    colours = [ROLES[kind.role][0] for kind in kinds]
    fills = [ROLES[kind.role if kind.filled else "paper"][0] for kind in kinds]
    sizes = [kind.size(circle) for kind in kinds]
    ranges: dict[str, list[Any]] = {
        "shape": [kind.shape for kind in kinds],
        "size": sizes,
        "fill": fills,
        "stroke": colours,
    }
    return {
        channel: {
            "field": "kind",
            # A size that grows with a nominal field is warned of in the browser's console.
            "type": "ordinal" if channel == "size" else "nominal",
            "scale": {"domain": keys, "range": values},
            "legend": None,
        }
        for channel, values in ranges.items()
    }


def fixed(kind: Kind, circle: int) -> dict[str, Any]:
    """A mark of one kind."""
    colour, paper = ROLES[kind.role][0], ROLES["paper"][0]
    look = {"shape": kind.shape, "fill": colour if kind.filled else paper, "stroke": colour}
    return {**POINT, **look, "size": kind.size(circle)}


def numbered(kinds: Sequence[Kind], entries: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Layers that write the `count` of entries into the marks that stand for more than one: one layer a look."""
    by_key = {kind.key: kind for kind in kinds}
    looks_of: dict[tuple[str, float, int], list[dict[str, Any]]] = {}
    for entry in entries:
        if entry["count"] > 1:
            kind = by_key[entry["kind"]]
            look = ("paper" if kind.filled else "ink", kind.middle, 10 if entry["count"] < _WIDE else 8)
            looks_of.setdefault(look, []).append({**entry, "short": _short(entry["count"])})
    return [
        {
            "data": {"values": inside},
            "mark": {"type": "text", "fontSize": font, "fontWeight": 600, "dy": middle, "fill": ROLES[ink][0]},
            "encoding": {"text": {"field": "short"}},
        }
        for (ink, middle, font), inside in sorted(looks_of.items())
    ]


def _short(count: int) -> str:
    return str(count) if count < 1000 else f"{count // 1000}k"

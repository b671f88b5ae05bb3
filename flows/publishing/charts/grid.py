"""Grid: rows against columns, a mark per kind of thing in each cell; shape and colour say which, a number how many."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from flows.publishing.charts.drawing import WIDTH, Frame, specification
from flows.publishing.charts.legend import LINE, legend, lines
from flows.publishing.charts.marks import POINT, Kind, looks, numbered

_MARK = 18  # a mark's room across, in pixels
_HIGH = 19  # and down
_SLANTED, _STRAIGHT, _STACKED = 92, 22, 36  # the height of the columns' labels
_TWO_LINES = "indexof(datum.label, ' ') < 0 ? ['', datum.label] : split(datum.label, ' ')"
_LEANS = 64  # how far the last of those that lean goes beyond its column


@dataclass(frozen=True)
class Mark:
    """How many things of one kind are in one cell, and which, in words."""

    row: str
    column: str
    kind: str
    count: int
    says: str


def grid(
    rows: Sequence[str],
    columns: Sequence[str],
    kinds: Sequence[Kind],
    marks: Sequence[Mark],
    *,
    left: int,
    width: int = WIDTH,
    slanted: bool = False,
    keys: Sequence[Kind] | None = None,
) -> tuple[dict[str, Any], Frame]:
    """A specification and its frame.

    In: labels of rows and columns in their order, each once; kinds in the order in which they stand in a cell; marks,
    at most one per cell and kind; the room for the rows' labels; the whole width; whether the columns' labels lean
    (long names); the kinds that the legend shows (null: those of the marks).
    """
    across = max(_MARK + 3, min(64, (width - left - (_LEANS if slanted else 12)) // len(columns)))
    placed, most = _placed(marks, kinds, across)
    met = {mark.kind for mark in marks}
    shown = [kind for kind in kinds if kind.key in met] if keys is None else list(keys)
    high = max(24, most * _HIGH + 6)
    # Two words would touch those of the columns beside them; in two lines, those of one word stand in the second.
    stacked = not slanted and any(" " in column for column in columns)
    words = {"labelExpr": _TWO_LINES, "labelPadding": 6 + _STACKED - _STRAIGHT} if stacked else {}
    frame = Frame(
        across * len(columns),
        high * len(rows),
        left=left,
        top=12 + lines(shown, width - 24) * LINE + (_SLANTED if slanted else _STACKED if stacked else _STRAIGHT),
        right=max(_LEANS if slanted else 12, width - left - across * len(columns)),
        bottom=8,
    )
    flush = {"paddingInner": 0, "paddingOuter": 0}
    x = {"field": "column", "type": "ordinal", "scale": {"domain": list(columns), **flush}}
    y = {"field": "row", "type": "ordinal", "scale": {"domain": list(rows), **flush}}
    axes = {
        "x": {
            **x,
            "axis": _axis(
                orient="top",
                labelAngle=-48 if slanted else 0,
                labelAlign="left" if slanted else "center",
                **words,
            ),
        },
        "y": {**y, "axis": _axis(orient="left")},
    }
    offsets = {
        "xOffset": {"field": "dx", "type": "quantitative", "scale": _pixels(across)},
        "yOffset": {"field": "dy", "type": "quantitative", "scale": _pixels(high)},
    }
    for entry, count in placed:
        entry["dy"] = round(high / 2 + (entry.pop("line") - (count - 1) / 2) * _HIGH, 1)
    data = [entry for entry, _ in placed]
    layers = [
        {
            "data": {"values": data},
            "encoding": {**axes, **offsets},
            "layer": [
                {
                    "mark": POINT,
                    "encoding": {
                        **looks(kinds, 190),
                        "description": {"field": "says", "type": "nominal"},
                        "tooltip": {"field": "says", "type": "nominal"},
                    },
                },
                *numbered(kinds, data),
            ],
        },
        *legend(shown, width - 24, frame.left, frame.top),
    ]
    return specification(frame, layer=layers), frame


def _axis(**more: Any) -> dict[str, Any]:
    return {"grid": True, "tickBand": "extent", "ticks": False, "domain": False, "labelPadding": 6, **more}


def _pixels(size: int) -> dict[str, Any]:
    return {"domain": [0, size], "range": [0, size]}


def _placed(marks: Sequence[Mark], kinds: Sequence[Kind], across: int) -> tuple[list[tuple[dict[str, Any], int]], int]:
    """Marks side by side in their cells, in lines where a cell is full; and the most lines that a cell has."""
    order = {kind.key: place for place, kind in enumerate(kinds)}
    cells: dict[tuple[str, str], list[Mark]] = defaultdict(list)
    for mark in sorted(marks, key=lambda mark: (mark.row, mark.column, order[mark.kind])):
        cells[mark.row, mark.column].append(mark)
    per_line = max(1, across // _MARK)
    placed: list[tuple[dict[str, Any], int]] = []
    most = 1
    for inside in cells.values():
        count = -(-len(inside) // per_line)
        most = max(most, count)
        for place, mark in enumerate(inside):
            line, at = divmod(place, per_line)
            beside = min(per_line, len(inside) - line * per_line)
            dx = round(across / 2 + (at - (beside - 1) / 2) * _MARK, 1)
            entry = {"row": mark.row, "column": mark.column, "kind": mark.kind, "count": mark.count, "says": mark.says}
            placed.append(({**entry, "dx": dx, "line": line}, count))
    return placed, most

"""Views: the world, and the crowded parts of it that are drawn once more at a larger scale (views.json)."""

import json
import math
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

# Natural Earth I (Patterson, Šavrič, Jenny): a parallel's length as a polynomial of the latitude, as d3-geo has it.
_LENGTH = (0.8707, -0.131979, -0.013791, 0.003971, -0.001529)
_INSET_HEIGHT = 252


@dataclass(frozen=True)
class View:
    """A part of the world: its name, centre, the projection's scale, its size in pixels, and the box that it shows."""

    name: str
    centre: tuple[float, float]
    scale: float
    width: int
    height: int
    west: float = -180
    south: float = -90
    east: float = 180
    north: float = 90

    def holds(self, place: tuple[float, float]) -> bool:
        """Whether a longitude and latitude lie in it."""
        return self.west <= place[0] <= self.east and self.south <= place[1] <= self.north

    def degrees(self, pixels: float, latitude: float) -> float:
        """How many degrees of longitude so many pixels are at a latitude."""
        square = math.radians(latitude) ** 2
        first, second, fourth, tenth, twelfth = _LENGTH
        length = first + square * (second + square * (fourth + square**3 * (tenth + square * twelfth)))
        return math.degrees(pixels / (self.scale * length))


WORLD = View("", (11, 10), 144, 760, 352)


@cache
def insets_of_world() -> tuple[View, ...]:
    """Where makers go and countries are small."""
    views = json.loads((files(__package__) / "views.json").read_bytes())
    return tuple(
        View(view["name"], tuple(view["centre"]), view["scale"], view["width"], _INSET_HEIGHT, *view["box"])
        for view in views
    )

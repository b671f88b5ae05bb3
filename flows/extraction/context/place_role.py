"""Place role: the part that a place can play in its sentence."""

from enum import Enum


class PlaceRole(Enum):
    """The parts that a place can play."""

    MARKET = "market"
    ORIGIN = "origin"
    SCENE = "scene"
    EXCLUDED = "excluded"

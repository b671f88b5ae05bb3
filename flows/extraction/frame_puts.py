"""Frames of putting: cars that are put into production, on sale or on the market."""

from collections.abc import Iterator

from flows.extraction.announced_cars import announced
from flows.extraction.fact import Fact
from flows.extraction.frame_launches import of_cars
from flows.extraction.frame_parts import Told
from flows.extraction.frame_sites import site_event

_INTO = {
    "into production": "plant", "into series production": "plant", "into service": "plant",
    "on sale": "product_launch", "on the market": "product_launch",
}  # fmt: skip


def put_event(told: Told) -> Iterator[Fact]:
    """`will put the X into production`, `put the X on sale`."""
    end = told.predicate.object[1]
    behind = " ".join(w.text for w in told.words[end : end + 3])
    kind = next((kind for words, kind in _INTO.items() if behind.startswith(words)), None)
    cars = told.mentions(told.predicate.object, "model") or announced(told, told.predicate.object)
    if kind == "plant" and cars:
        yield from site_event(told, "plant", "goes_to_production", None)
    elif kind is not None and cars:
        yield from of_cars(told, cars, "frame_put_on_sale")

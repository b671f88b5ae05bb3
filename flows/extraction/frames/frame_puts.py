"""Frames of putting: cars that are put into production, on sale or on the market."""

import re
from collections.abc import Iterator

from flows.extraction.frames.frame_launches import of_cars
from flows.extraction.frames.frame_sites import site_event
from flows.extraction.grammar.fact import Fact
from flows.extraction.launches.announced_cars import announced
from flows.extraction.scenes.frame_parts import Told

_INTO = {
    "into production": "plant", "into series production": "plant", "into service": "plant",
    "on sale": "product_launch", "on the market": "product_launch",
}  # fmt: skip
# "Put its plant in X on ice": it is called off.
_AWAY = re.compile(r"\b(?:on (?:ice|hold|the back burner|the shelf)|into (?:mothballs|cold storage))\b")
_SITES = frozenset({"plant", "facility"})
# "On the Swiss market": by the classes of its words.
_ON_A_MARKET = re.compile(r"on the place market\b")
# "Its first car, the X,": how long what names a car behind its noun may be.
_APPOSED = 8


def put_event(told: Told) -> Iterator[Fact]:
    """`will put the X into production`, `put the X on sale`, `put its first car, the X, on the Swiss market`."""
    site = next(((w.label, w) for w in told.part(told.predicate.object) if w.label in _SITES), None)
    if site is not None and _AWAY.search(told.sentence.slice(site[1].end, told.sentence.end)) is not None:
        yield from site_event(told, site[0], "calls_off", site[1])
        return
    passive = told.predicate.passive
    stretch = told.predicate.subject if passive else told.predicate.object
    end = told.predicate.index + 1 if passive else stretch[1]
    if not passive and end < len(told.words) and told.words[end].text == ",":
        closed = next((i for i in range(end + 1, min(end + _APPOSED, len(told.words))) if told.words[i].text == ","), 0)
        stretch, end = ((stretch[0], closed), closed + 1) if closed else (stretch, end)
    behind = " ".join(w.label if w.label == "place" else w.text for w in told.words[end : end + 4])
    kind = next((kind for words, kind in _INTO.items() if behind.startswith(words)), None)
    kind = "product_launch" if kind is None and _ON_A_MARKET.match(behind) else kind
    cars = told.mentions(stretch, "model") or announced(told, stretch)
    if kind == "plant" and cars:
        yield from site_event(told, "plant", "goes_to_production", None)
    elif kind is not None and cars:
        yield from of_cars(told, cars, "frame_put_on_sale")

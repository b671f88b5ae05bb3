"""Frames of ranges: cars with which a maker widens what it offers: "expanded its Spanish range with the X", "the X
rounded out the line-up in May".
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from flows.extraction.frames.frame_launches import of_cars
from flows.extraction.grammar.fact import Fact
from flows.extraction.scenes.frame_parts import Told

_RANGES = frozenset(
    "range ranges line-up line-ups lineup lineups portfolio portfolios offering offerings family offer".split()
)
_WITH = frozenset({"with", "by"})
# "Extends the range to 500 km", "the range of the X": how far a car goes.
_DISTANCE = frozenset({"to", "by", "of", "from"})
# "With deliveries of the X", "with a version of the X": not the car itself.
_CAR_BEHIND = re.compile(r"(?:(?:the|its|their|a|an|new|all-new|both|launch|arrival|addition|introduction|of) )*\Z")
# "With X sales of 300", "with the X showroom": what is the car's, and not the car.
_OF_CAR = re.compile(
    r"(?:'s)? (?:sales|deliver(?:y|ies)|orders?|showrooms?|stores?|plants?|dealers?|production|parts|buyers|owners)\b"
)
_REACH = 9


def is_of_range(told: Told) -> bool:
    """Whether what is made larger is a range of cars."""
    part = told.part(told.predicate.subject if told.predicate.passive else told.predicate.object)
    nouns = [w for w in part if w.kind not in ("adverb", "stop")]
    return bool(nouns) and (
        nouns[-1].text in _RANGES or (len(nouns) > 1 and nouns[-2].text in _RANGES and nouns[-1].label == "place")
    )


def range_event(told: Told) -> Iterator[Fact]:
    """The launch of the cars that widen a range. In: a predicate of which `is_of_range` holds."""
    start = told.predicate.index + 1 if told.predicate.passive else told.predicate.object[1]
    behind = told.words[start : start + _REACH]
    own = told.mentions(told.predicate.subject, "model") if not told.predicate.passive else []
    if own:
        far = bool(behind) and behind[0].text in _DISTANCE
        yield from of_cars(told, own[-1:], "frame_brings") if not far and told.dated else ()
        return
    led = next((i for i, w in enumerate(behind) if w.text in _WITH), None)
    car = next((w for w in behind if w.label == "model" and w.mention is not None), None)
    if led is None or car is None or car.mention is None:
        return
    between = told.sentence.slice(behind[led].end, car.start).lstrip()
    if _CAR_BEHIND.fullmatch(between) is None and "," not in between:
        return
    if _OF_CAR.match(told.sentence.after(car.mention, 20)) is not None:
        return
    cars = [m for m in told.sentence.of("model") if m.start >= car.start]
    named = [cars[0]]
    for one, other in pairwise(cars):
        if re.fullmatch(r",? ?(?:and|,) (?:the |its )?", told.sentence.slice(one.end, other.start)) is None:
            break
        named.append(other)
    yield from of_cars(told, named, "frame_brings")

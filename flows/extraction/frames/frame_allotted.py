"""Allotted cars: plants that are to build a car, told as what they get, and cars that a plant no longer builds."""

from itertools import pairwise

from flows.extraction.grammar.predicate_words import Word
from flows.extraction.scenes.frame_parts import Told

_SITE = "plant"
_CARS = frozenset({"model", "vehicle"})
_MADE = _CARS | {"organization"}
# "A new pickup" of a city may be its buyers' too: only where its sentence or the one before speaks of plants.
_BACK = 1


def allotted(told: Told) -> bool:
    """Whether a plant, or a city that stands for one, gets a car at a time: "Toledo gets a pickup in 2028"."""
    if told.predicate.passive or not told.dated:
        return False
    subject = [w for w in told.part(told.predicate.subject) if w.kind != "stop"]
    if not subject or not any(w.label in _CARS for w in told.part(told.predicate.object)):
        return False
    if any(w.kind == "noun" and w.label == _SITE for w in subject):
        return True
    return _is_city(subject) and _of_plants(told)


def _is_city(words: list[Word]) -> bool:
    """Whether a subject is no more than a city, with its country behind it."""
    named = [w for w in words if w.label == "place" and w.mention is not None]
    rest = [w for w in words if w.label != "place" and w.kind not in ("determiner", "preposition", "adverb")]
    first = named[0].mention if named else None
    return first is not None and first.city is not None and not rest


def _of_plants(told: Told) -> bool:
    """Whether the sentence or the one before speaks of a plant, and of no houses where cars are sold."""
    near = [s for s in told.scene.article if 0 <= told.sentence.index - s.index <= _BACK]
    made = any(s.cues("plant_noun", "making", "production_start") for s in near)
    return made and not any(s.cues("outlet_noun") for s in near)


def ceases(told: Told) -> bool:
    """Whether cars are no more built: "will no longer be built in Argentina", "Poissy makes no cars after 2028"."""
    if told.predicate.label != "makes" or not (told.dated or told.predicate.form == "future"):
        return False
    before = [w.text for w in told.words[max(told.predicate.index - 4, 0) : told.predicate.index]]
    if ("no", "longer") in pairwise(before):
        return any(
            w.label in _MADE
            for w in told.part(told.predicate.subject if told.predicate.passive else told.predicate.object)
        )
    obj = told.part(told.predicate.object)
    return told.dated and bool(obj) and obj[0].text == "no" and any(w.label in _CARS for w in obj)

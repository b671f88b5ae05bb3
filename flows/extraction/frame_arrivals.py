"""Arrivals of frames: brands and cars that come to a country, also where who comes was told before."""

import re
from collections.abc import Iterator

from flows.extraction.announced_cars import announced
from flows.extraction.article import Mention
from flows.extraction.car_references import stood_for
from flows.extraction.context import Subject
from flows.extraction.fact import Fact
from flows.extraction.frame_follows import follows_in_making
from flows.extraction.frame_launches import DEBUT, TO_BUYERS, entry_event, of_cars
from flows.extraction.frame_parts import Told, beside, place_of
from flows.extraction.frame_telling import telling_of
from flows.extraction.frame_times import when_of
from flows.extraction.frame_where import where
from flows.extraction.happening import happening
from flows.extraction.launch_cars import antecedent
from flows.extraction.subjecthood import is_actor

_PLURALS = ("suvs", "cars", "models", "vehicles", "sedans", "evs", "vans", "hybrids", "trucks", "saloons", "newcomers")
# "Came to 321 cars": a number that was reached, and no place.
_TO_SO_MANY = re.compile(
    r"c(?:a|o)mes? to (?:(?:about|around|some|just|only|over|nearly|almost|more than|a total of) )?\d"
)


def arrival_event(told: Told) -> Iterator[Fact]:
    """`Deepal landed in Australia`, `the SUV comes to Qatar next month`: a brand or a car told before arrives."""
    subject = told.part(told.predicate.subject)
    if any(w.label in ("vehicle", "model") for w in subject) or not [w for w in subject if w.kind != "stop"]:
        cars = told.mentions(told.predicate.subject, "model")
        determined = any(w.kind == "determiner" and w.text in ("the", "this", "both", "its") for w in subject[:3])
        if not cars and determined and len(subject) < 7:
            cars = list(stood_for(told.context, told.sentence, subject) or antecedent(told.scene))
            nouns = [w.text for w in subject if w.label == "vehicle"]
            if len(cars) == 1 and nouns and nouns[-1].endswith(_PLURALS):
                cars = []  # "the new SUVs" are not the one car before
        cars = cars or list(announced(told, told.predicate.subject))
        if cars:
            yield from of_cars(told, cars, "frame_car_arrives")
        return
    pronoun = [w.text for w in subject if w.kind not in ("stop", "adverb", "aux")]
    if pronoun in (["it"], ["they"], ["both"]) and TO_BUYERS & set(told.predicate.cue.surface.lower().split()):
        yield from of_cars(told, antecedent(told.scene), "frame_car_arrives")
        return
    words = [w for w in subject if w.kind not in ("stop", "adverb") and not (told.relative and w is subject[-1])]
    if len(words) > 2 and words[-2].text in ("of", "by", "from") and words[0].label == "organization":
        words = words[:1]  # "X, a brand of Y, launched in Z"
    last = words[-1].mention if words else None
    behind = told.part((told.predicate.index + 1, told.predicate.index + 8))
    if any(w.text in ("stock", "bourse", "exchange", "nasdaq") for w in behind):
        return
    if any(w.label == "vehicle" for w in told.part(told.predicate.object)):
        return  # "wants to launch eight models in Brazil"
    if _TO_SO_MANY.match(told.sentence.slice(told.predicate.cue.start, told.predicate.cue.end + 30)):
        return  # "X came to 321 cars"
    if told.next_is("to") and any(w.kind == "verb" or w.label == "agreement" for w in behind[1:5]):
        return  # "started to build the X", "came to an agreement with Y"
    if last is not None and words[-1].label == "organization" and is_actor(last.id, told.context.vocabulary):
        names = [last]
        adjectives = [
            p
            for p in told.mentions(told.predicate.object, "place")
            if p.label == "demonym" and DEBUT.match(told.sentence.after(p, 30))
        ]
        places = adjectives or list(where(told)) or [p for p in place_of(told) if p.label != "demonym"]
        if not places and follows_in_making(told):
            yield from _made_too(told, last)
            return
        if not places and (_comes_next(told) or _came_once(told)):
            places = beside(told)  # "Newcomers keep coming to X. The brand Y follows this year."
        yield from entry_event(told, names[-1:], places, "frame_brand_arrives")


def _made_too(told: Told, maker: Mention) -> Iterator[Fact]:
    """A maker that follows another one with a plant of its own."""
    when = when_of(told)
    telling = telling_of(told, when)
    subject = Subject(maker.id or "", maker.start, maker.end, "named")
    if telling is None or when is None:
        return
    nowhere: list[Mention | None] = [None]
    for place in [*beside(told)] or nowhere:
        fact = happening(
            "plant", told.scene, subject, told.predicate.cue, telling, when, place, rule="frame_follows_making"
        )
        if fact is not None:
            yield fact


def _comes_next(told: Told) -> bool:
    """Whether a brand is told to follow at a time, and not after another one in a table: "Y follows this year"."""
    index = told.predicate.index + 1
    dated = index < len(told.words) and told.words[index].label == "period"
    return dated and told.predicate.form in ("present", "future") and told.predicate.cue.surface.startswith("follow")


def _came_once(told: Told) -> bool:
    """Whether a brand is described by when it came, of the country that is spoken of: "X, which arrived in 2024"."""
    index = told.predicate.index + 1
    dated = index < len(told.words) and told.words[index].label == "period"
    return dated and told.relative and told.predicate.cue.surface.lower() in ("arrived", "came", "landed", "launched")

"""Arrivals of frames: brands and cars that come to a country, also where who comes was told before."""

import re
from collections.abc import Iterator

from flows.extraction.context.context import Subject
from flows.extraction.entries.arriving_brands import arriving
from flows.extraction.frames.frame_brands import DEBUT, entry_event
from flows.extraction.frames.frame_follows import follows_in_making
from flows.extraction.frames.frame_launches import of_cars
from flows.extraction.frames.frame_telling import telling_of
from flows.extraction.frames.frame_times import when_of
from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.fact import Fact
from flows.extraction.launches.announced_cars import announced
from flows.extraction.launches.car_references import stood_for
from flows.extraction.models.launch_cars import TO_BUYERS, antecedent
from flows.extraction.scenes.frame_parts import Told
from flows.extraction.scenes.frame_where import where
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.told_places import beside, place_of
from flows.extraction.wording.approximators import APPROXIMATOR

_PLURALS = ("suvs", "cars", "models", "vehicles", "sedans", "evs", "vans", "hybrids", "trucks", "saloons", "newcomers")
# "Came to 321 cars": a number that was reached, and no place.
_TO_SO_MANY = re.compile(rf"c(?:a|o)mes? to (?:(?:{APPROXIMATOR}) )?\d")

_BEGINS = re.compile(r"(?:start|beg[aiu]n)", re.IGNORECASE)
_TRADES = frozenset(
    {"sell", "offer", "deliver", "trade", "operate", "import", "export", "ship", "market", "hand", "take"}
)
_ON_ITS_WAY = re.compile(r"\bon (?:its|their|the|a) (?:way|road|path|course) (?:back|to|into|home|there)\b")


def arrival_event(told: Told) -> Iterator[Fact]:
    """`Deepal landed in Australia`, `the SUV comes to Qatar next month`: a brand or a car told before arrives."""
    subject = told.part(told.predicate.subject)
    if (any(w.label in ("vehicle", "model") for w in subject) and not arriving(told)) or not [
        w for w in subject if w.kind != "stop"
    ]:
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
    if not told.dated and _ON_ITS_WAY.search(
        told.sentence.slice(told.predicate.cue.start, told.predicate.cue.end + 30)
    ):
        return  # "is on its way back to Canada"
    behind = told.part((told.predicate.index + 1, told.predicate.index + 8))
    if any(w.text in ("stock", "bourse", "exchange", "nasdaq") for w in behind):
        return
    if any(w.label == "vehicle" for w in told.part(told.predicate.object)):
        return  # "wants to launch eight models in Brazil"
    if _TO_SO_MANY.match(told.sentence.slice(told.predicate.cue.start, told.predicate.cue.end + 30)):
        return  # "X came to 321 cars"
    if (
        told.next_is("to")
        and _BEGINS.match(told.predicate.cue.surface)
        and behind[1:2]
        and behind[1].text not in _TRADES
    ):
        return  # "started to cut jobs"
    if told.next_is("to") and any(w.kind == "verb" or w.label == "agreement" for w in behind[1:5]):
        return  # "started to build the X", "came to an agreement with Y"
    brands = arriving(told)
    if not brands or _back_elsewhere(told):
        return
    adjectives = [
        p
        for p in told.mentions(told.predicate.object, "place")
        if p.label == "demonym" and DEBUT.match(told.sentence.after(p, 30))
    ]
    if adjectives and all(len(p.id or "") > len("IT") for p in adjectives):
        # "Will make its European debut in Italy": there
        adjectives = [p for p in place_of(told) if len(p.id or "") == len("IT") and p.label != "demonym"] or adjectives
    places = adjectives or list(where(told)) or [p for p in place_of(told) if p.label != "demonym"]
    places = [] if _is_here(told) else places
    if not places and follows_in_making(told):
        yield from _made_too(told, brands[-1])
        return
    if not places and (told.pointed_object or _comes_next(told) or _came_once(told) or _is_present(told)):
        places = beside(told)  # "Newcomers keep coming to X. The brand Y follows this year."
    yield from entry_event(told, brands, places, "frame_brand_arrives")


# "Is back": in a market, where a place, a time or nothing stands behind it.
_BACK = re.compile(
    r"(?:,? (?:again|too|now|once more|officially|at last))?"
    r"(?:[.,;:!]|\Z| (?:and|but|after|for|from|since|with|under|as|by|before|there|here|this|last|next|later|earlier"
    r"|in (?:\d{4}|business|showrooms|the (?:country|market|region|kingdom|fray))|on (?:the|our|these|[A-Z])|in)\b)"
)
_BACK_OR_HERE = re.compile(r".*\b(?:back|(here))\W*\Z")
_SETTLES = re.compile(r".*\b(?:shop|shingle)\Z")
_RETURNS = re.compile(r"return(?:s|ed|ing)?|c(?:a|o)m(?:es?|ing) back|made a comeback|makes? a comeback")


def _is_present(told: Told) -> bool:
    """Whether a brand is told to be back or here, or to come back at a time."""
    cue = told.predicate.cue.surface.lower()
    state = _BACK_OR_HERE.match(cue)
    if state is not None and state[1] is not None:
        return when_of(told) is not None  # "has been here longer"
    if settles(told):
        return told.dated  # "the brand opened shop in September 2024"
    returns = told.dated and not told.next_is("to") and _RETURNS.match(cue) is not None  # "will return to growth"
    return state is not None or returns


def settles(told: Told) -> bool:
    """Whether a brand is told to start somewhere by an idiom that has an object of its own: "opened shop"."""
    return _SETTLES.match(told.predicate.cue.surface.lower()) is not None


def _is_here(told: Told) -> bool:
    """Whether a brand is told to be here: where, the verb says."""
    return re.search(r"\bhere\W*\Z", told.predicate.cue.surface.lower()) is not None


def _back_elsewhere(told: Told) -> bool:
    """Whether who is back is so in something that is no market: in profit, on top."""
    if re.search(r"\bback\W*\Z", told.predicate.cue.surface.lower()) is None:
        return False
    behind = told.sentence.after(told.predicate.cue, 40)
    if _BACK.match(behind) is None:
        return True
    led = next(
        (w for w in told.part((told.predicate.index + 1, told.predicate.index + 5)) if w.kind != "determiner"), None
    )
    if led is None or led.kind != "preposition":
        return False
    index = next(i for i, w in enumerate(told.words) if w is led)
    what = next((w for w in told.words[index + 1 : index + 4] if w.kind != "determiner"), None)
    if led.text not in ("in", "on", "at"):
        return False
    if what is not None and what.mention is not None and what.mention.label == "demonym":
        return _MARKET.match(told.sentence.after(what.mention, 30)) is None  # "back in the Chinese top ten"
    return what is None or (what.label != "place" and what.text not in _MARKETS)


_MARKET = re.compile(r" (?:\w+ )?(?:market|showrooms|dealerships|roads|business)\b")
_MARKETS = frozenset({"country", "market", "region", "kingdom", "continent", "business", "showrooms", "fray", "island"})


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

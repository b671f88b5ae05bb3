"""Launches: named models that are unveiled, launched or put on sale, at a date or in a place."""

import re
from collections.abc import Iterator
from dataclasses import replace

from flows.extraction.context.context import Context
from flows.extraction.context.event_places import specific
from flows.extraction.grammar.article import Clause, Sentence
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.modality import Telling
from flows.extraction.launches.launch_cues import is_adjective
from flows.extraction.launches.launch_forms import (
    LAUNCHES,
    SOLD_BEFORE,
    WAITS,
    awaited,
    bracketed,
    dated_cars,
    first_model,
    timetable,
)
from flows.extraction.launches.launch_verbs import launch, of_cue, verbal
from flows.extraction.lexicon.car_words import MANY_BODIES, ONE_BODY
from flows.extraction.models.launch_cars import Cars, antecedent, cars_of, made_only, short_before
from flows.extraction.scenes.scene import Scene
from flows.extraction.wording.needed import Needing

STAND_IN = re.compile(
    r"\A(?:[^,;]{0,30}, )?(?:, )?(?:and |but |then )?(?:where |when |as )?(?:it|they|both|"
    r"which|that|(?:the|its|this) (?!(?:first|second|third|other), )(?:[\w-]+,? ){0,3}?"
    r"(?:edition|version|variant|derivative|4x4|newcomer|cars?|models?|vehicles?|duo|pair|two|SUVs?"
    rf"|{ONE_BODY}|hatch|pick-up|ute|EV|trio|three|flagship|people mover|supermini|off-roader))\b",
    re.IGNORECASE,
)


def may_launch(sentence: Sentence) -> bool:
    """Whether a sentence without a verb of launching may tell of one: it has a car, or words that do without."""
    text = sentence.text
    return bool(sentence.of("model")) or WAITS.possible(text) or _ELLIPTICAL.search(text) is not None


def launch_facts(clause: Clause, context: Context) -> Iterator[Fact]:
    """The launches that a clause tells of: one a place, with all models launched together."""
    scene = Scene(clause, context)
    cars = cars_of(clause, context)
    listed = [fact for group in cars if (fact := bracketed(scene, group)) is not None] if len(cars) > 1 else []
    facts: list[Fact] = listed if len(listed) > 1 else dated_cars(scene, cars) if cars else []
    for group in cars if not facts else ():
        found = (
            list(verbal(scene, group))
            or list(timetable(scene, group))
            or list(first_model(scene, group))
            or list(awaited(scene, group))
            or list(_elided(scene, group))
        )
        facts += found
    if not facts and not clause.of("model"):
        facts += _anaphoric(scene)
    yield from (f for f in facts if not made_only(clause.text))


def _elided(scene: Scene, cars: Cars) -> Iterator[Fact]:
    """`X is expected in February; Y some time next year`: the verb is that of the clause before."""
    text = scene.clause.text
    led = (
        re.search(
            r"\b(?:followed by|then|later|and|before)(?: by)?(?: (?:the|its|a|an))? \Z",
            scene.sentence.before(cars.mentions[0], 20),
        )
        is not None
    )
    if not scene.clause.of("period") or (led and SOLD_BEFORE.search(text)):
        return
    if not led:
        if scene.clause.start == scene.sentence.start or re.search(
            r"\b(?:is|are|was|were|has|have|will|sold|costs?)\b", text
        ):
            return
        before = [c for c in scene.sentence.clauses if c.end <= scene.clause.start]
        if not before or not list(launch_facts(before[-1], scene.context)):
            return
    elif not any(c.start < cars.start for c in scene.clause.cues(*LAUNCHES)):
        return
    date = next((m for m in scene.clause.of("period") if 0 <= m.start - cars.end < 40), None)
    since = date is not None and date.relation == "since"
    when = None
    if date is not None:
        # "Out since October"
        when = scene.resolve(replace(date, relation="in"), "past") if since else scene.resolve(date, None)
    if date is not None and when is not None:
        told = Telling("occurred", "asserted")
        if not since and (when.end is None or scene.context.reference is None or when.end > scene.context.reference):
            told = Telling("scheduled", "asserted")
        place = next(iter(specific(scene.markets())), None) or scene.lone_country()
        fact = launch(scene, cars.mentions, date, told, when, place, "elided_launch")
        if fact is not None:
            yield fact


def _of_places(scene: Scene, end: int) -> bool:
    """Whether two countries stand in the first characters of a clause: they are what "both" stands for."""
    return len({p.id for p in scene.clause.of("place") if p.start < scene.clause.start + end}) > 1


def _of_a_firm(scene: Scene, text: str) -> bool:
    """Whether "which" stands for a firm that is named right before it: "So did X, which had a stand"."""
    if not re.match(r"(?:, )?(?:which|that|who)\b", text):
        return False
    before = [m for m in scene.sentence.of("organization", "model") if m.end <= scene.clause.start + 2]
    return bool(before) and before[-1].kind == "organization" and scene.clause.start - before[-1].end <= 2


# "The new SUVs will arrive": more than the one car before.
_PLURAL = re.compile(
    r"(?:[^,;]{0,30}, )?(?:and |but |then )?(?:the|its|these|those|their) (?:[\w-]+ ){0,3}?"
    rf"(?:cars|models|vehicles|{MANY_BODIES}|EVs|hybrids|pair|duo|trio|two|three)\b(?!-)",
    re.IGNORECASE,
)
_SUBORDINATE = re.compile(r"(?:[^,;]{0,30}, )?(?:where|when|as) (?:it|they|both)\b", re.IGNORECASE)
_ELLIPTICAL = Needing(r"(?:both|all|they|the same) (?:in|for) ")


def _anaphoric(scene: Scene) -> Iterator[Fact]:
    """`It is due in Europe in May`, `both in Egypt from Q3`: the cars were named in the clause or sentence before."""
    clause, sentence = scene.clause, scene.sentence
    text = clause.text.strip(" ;,.-–—")
    cues = [c for c in clause.cues(*LAUNCHES) if not is_adjective(sentence, c)]
    elliptical = _ELLIPTICAL.match(text)
    waits = WAITS.search(text)
    if not cues and not elliptical and not waits:
        return
    bare = re.match(
        r"(?:a |the |its )?(?:launch|debut|market launch|premiere|introduction|sales start|roll-?out)\b", text
    ) or re.match(r"(?:and )?(?:a |the )launch\b", text)
    opening = (
        cues
        and cues[0].start - clause.start <= 1
        and clause.start == sentence.start
        and re.match(r"\w+ed\b|shown", text.lower())
    )
    described = re.match(
        rf"an? (?:[\w-]+ ){{0,3}}?(?:{ONE_BODY}|car|hybrid)\b",
        text,
        re.IGNORECASE,
    ) and short_before(scene)
    if re.match(r"It (?:is|was) [^,;]{3,40} that\b", text) or _of_a_firm(scene, text):
        return
    stands = STAND_IN.match(text)
    if not (stands or elliptical or bare or opening or waits or described):
        return
    if stands is not None and stands[0].lower().endswith(" both") and _of_places(scene, stands.end()):
        return  # "Bahrain and Oman come next, both in May": the countries
    if cues and _SUBORDINATE.match(text) and "," in scene.sentence.slice(clause.start, cues[0].start).lstrip(", "):
        return  # "Where both are on the price list, the first stores follow": another subject follows
    cars = antecedent(scene)
    if not cars or (len(cars) == 1 and _PLURAL.match(text)):
        return
    if re.search(r"\bactive\b|\bpresent in\b", text):
        return
    if waits:
        yield from awaited(scene, Cars(tuple(cars), clause.end, clause.end))
        return
    if elliptical:
        place = next(iter(scene.markets()), None)
        dates = clause.of("period")
        when = scene.resolve(dates[0], "future") if dates else None
        if place is not None and when is not None:
            fact = launch(scene, cars, dates[0], Telling("scheduled", "asserted"), when, place, "launch_timetable")
            if fact is not None:
                yield fact
        return
    if cues and (cues[0].start - clause.start < 70 or described):
        yield from of_cue(scene, cues[0], cars)

"""Frames of delays: plants, production and launches that are put off to another time, by a verb or by its noun."""

from collections.abc import Iterator, Sequence

from flows.extraction.context.context import Subject
from flows.extraction.context.event_places import specific
from flows.extraction.entries.unknown_cars import launches_unknown
from flows.extraction.frames.frame_times import dated_to
from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.predicate_words import Word
from flows.extraction.grammar.reach import hedging
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.launches.launch_verbs import launch
from flows.extraction.models.launch_cars import antecedent
from flows.extraction.scenes.frame_actors import owner
from flows.extraction.scenes.frame_parts import Told
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.told_dates import When
from flows.extraction.scenes.told_places import beside, place_of

_SITED = frozenset({"plant", "production", "construction", "facility", "outlet", "completion", "groundbreaking"})
_MAKING = frozenset({"goes_to_production", "makes", "begins"})
_OF_BRANDS = frozenset({"debut", "entry", "sales"})
_OF_CARS = frozenset({"batch", "debut", "sales", "orders", "model", "vehicle", "starting", "entry"})


def delay_event(told: Told, heads: list[tuple[str, Word | None]]) -> Iterator[Fact]:
    """What is put off, at the time to which it is; without one it is still a plan for a site."""
    when = dated_to(told)
    if told.possible:
        return
    cue = told.predicate.cue
    hedged = any(h.start < cue.start for h in hedging(told.scene.clause, cue.start))
    telling = Telling("scheduled", "hedged" if hedged else "asserted")
    labels = [label for label, _ in heads] or _before(told)
    site = next((label for label in labels if label in _SITED), None)
    found = specific(place_of(told)) or beside(told)
    places: list[Mention | None] = [*found] or [None]
    cars = told.mentions(told.predicate.object, "model") or told.mentions(told.predicate.subject, "model")
    if site is None and set(labels) & _OF_CARS and when is not None:
        named = cars or list(antecedent(told.scene))
        own_start = "starting" in labels and told.part(told.predicate.object) and place_of(told)
        if not named and (set(labels) & _OF_BRANDS or own_start) and not told.sentence.cues("plant_noun"):
            yield from _brand_delayed(told, when, telling)
            return
        for place in places:
            if not named:
                return
            fact = launch(told.scene, named, told.predicate.cue, telling, when, place, "frame_puts_off")
            if fact is not None:
                yield fact
        return
    subject = owner(told)
    if site is None or subject is None:
        return
    kind = {"facility": "facility", "outlet": "outlet_opening"}.get(site, "plant")
    for place in places:
        fact = happening(kind, told.scene, subject, told.predicate.cue, telling, when, place, rule="frame_puts_off")
        if fact is not None:
            yield fact


def _brand_delayed(told: Told, when: When, telling: Telling) -> Iterator[Fact]:
    """`The launch there has been put off until 2027`: a brand that is to come later to a country or region."""
    parts = [
        *told.part(told.predicate.object),
        *told.part(told.predicate.subject),
        *told.part(told.predicate.scope)[:6],
    ]
    brands = [w.mention for w in parts if w.label == "organization" and w.mention is not None]
    named = next((b for b in reversed(brands) if is_maker(b.id or "", told.context.vocabulary)), None)
    maker = told.scene.maker(told.predicate.cue.start)
    subject = Subject(named.id or "", named.start, named.end, "named") if named is not None else maker
    if subject is None or subject.rule == "model":
        return
    if launches_unknown(told.sentence):
        return
    kind = "market_entry"
    if any(w.label == "vehicle" for w in parts):
        if named is None:
            return  # a car that has no name
        kind = "product_launch"  # "the launch of Firefly, its small electric car"
    own = told.mentions(told.predicate.subject, "place") if told.predicate.passive else []
    for place in specific(own or place_of(told)) or beside(told):
        fact = happening(kind, told.scene, subject, told.predicate.cue, telling, when, place, rule="frame_puts_off")
        if fact is not None:
            yield fact


def _before(told: Told) -> list[str]:
    """What "that" or "which" stands for: "the X was to go into production in May; that has slipped to July"."""
    subject = [w for w in told.part(told.predicate.subject) if w.kind not in ("stop", "adverb")]
    if len(subject) > 1 or (subject and subject[0].text not in ("that", "this", "it", "which")):
        return []
    for word in reversed([w for w in told.words if w.end <= told.predicate.cue.start]):
        if word.kind == "noun" and word.label in _SITED | _OF_CARS:
            return [word.label]
        if word.kind == "verb" and any(t.label in _MAKING for t in word.terms):
            return ["production"]
        if word.label == "model":
            return ["model"]
    return []


def without_put_off(facts: Sequence[Fact]) -> list[Fact]:
    """The events of a sentence without those that have their time from what is put off to it: "the opening was moved
    back from spring to autumn".
    """
    times = [(f.cells["event_type"], _time(f)) for f in facts if f.rule == "frame_puts_off"]
    return [f for f in facts if f.rule == "frame_puts_off" or not any(_shares(f, kind, time) for kind, time in times)]


def without_earlier(facts: Sequence[Fact], late: Sequence[Fact]) -> list[Fact]:
    """The events of a sentence without the time of which it tells that it will not be so until another: "a line,
    pencilled in for this autumn, will not be ready until May". In: those that are told so.
    """
    kinds = {f.cells["event_type"] for f in late}
    return [
        f
        for f in facts
        if f.rule not in _PLANNED_FOR or f.cells["event_type"] not in kinds or any(f is other for other in late)
    ]


_PLANNED_FOR = frozenset({"frame_destined", "frame_builds"})


def _time(fact: Fact) -> tuple[int, int]:
    return fact.spans.get("start_on", fact.spans.get("end_on", (0, 0)))


def _shares(fact: Fact, kind: object, time: tuple[int, int]) -> bool:
    start, end = _time(fact)
    return fact.cells["event_type"] == kind and start < time[1] and time[0] < end

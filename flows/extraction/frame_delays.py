"""Frames of delays: plants, production and launches that are put off to another time, by a verb or by its noun."""

from collections.abc import Iterator

from flows.extraction.article import Mention
from flows.extraction.event_places import specific
from flows.extraction.fact import Fact
from flows.extraction.frame_actors import owner
from flows.extraction.frame_parts import Told, beside, place_of
from flows.extraction.frame_times import dated_to
from flows.extraction.happening import happening
from flows.extraction.launch_cars import antecedent
from flows.extraction.launch_verbs import launch
from flows.extraction.modality import Telling
from flows.extraction.predicate_words import Word
from flows.extraction.reach import hedging

_SITED = frozenset({"plant", "production", "construction", "facility", "outlet", "completion", "groundbreaking"})
_MAKING = frozenset({"goes_to_production", "makes", "begins"})
_OF_CARS = frozenset({"batch", "debut", "sales", "orders", "model", "vehicle", "starting"})


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
        for place in places:
            named = cars or list(antecedent(told.scene))
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

"""Frames of exits: a maker stops selling, and where that was told before: "Japan, where it gave up selling cars"; its
stay somewhere that ends or begins: "its time in Japan ended in May".
"""

from collections.abc import Iterator

from flows.extraction.context.context import Subject
from flows.extraction.context.event_places import is_market, specific
from flows.extraction.frames.frame_telling import telling_of
from flows.extraction.frames.frame_times import when_of
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.predicate_words import Word
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.markets.market_exits import takes_a_car
from flows.extraction.scenes.frame_actors import actor
from flows.extraction.scenes.frame_parts import Told
from flows.extraction.scenes.frame_where import where
from flows.extraction.scenes.happening import happening


def quit_event(told: Told, kind: str, verb: str, word: Word | None) -> Iterator[Fact]:
    """A maker that stops selling in the country right behind the verb, or in the one that "where" or "there" is."""
    subject = actor(told)
    if subject is None or subject.rule == "model" or not is_maker(subject.organization_id, told.context.vocabulary):
        return
    if takes_a_car(told.sentence, told.predicate.cue):
        return
    when = when_of(told)
    telling = telling_of(told, when)
    there = told.scene.anaphoric_place()
    behind = [p for p in told.mentions(told.predicate.scope, "place") if is_market(told.sentence, p)]
    places = list(where(told)) or behind or ([there] if there is not None else [])
    if telling is None or not places:
        return
    for place in specific(places):
        fact = happening(kind, told.scene, subject, told.predicate.cue, telling, when, place, rule=f"frame_{verb}")
        if fact is not None:
            yield fact


_STARTS = frozenset({"begins", "arrives", "opens"})
_ENDS = frozenset({"ends", "closes"})


def stay_event(told: Told, verb: str) -> Iterator[Fact]:
    """`O's time in Korea ended in June`, `its Moroccan adventure began in April`: an exit or a start, dated."""
    kind = "market_entry" if verb in _STARTS else "market_exit" if verb in _ENDS else None
    subject = actor(told)
    owners = told.mentions(told.predicate.subject, "organization")
    if owners and is_maker(owners[0].id or "", told.context.vocabulary):
        subject = Subject(owners[0].id or "", owners[0].start, owners[0].end, "owner")
    when = when_of(told)
    telling = telling_of(told, when)
    named = [*told.mentions(told.predicate.subject, "place"), *told.mentions(told.predicate.scope, "place")]
    places = [p for p in named if len(p.id or "") == 2][:1]
    if kind is None or subject is None or when is None or telling is None or subject.rule == "model":
        return
    for place in places:
        fact = happening(kind, told.scene, subject, told.predicate.cue, telling, when, place, rule=f"frame_{verb}")
        if fact is not None:
            yield fact

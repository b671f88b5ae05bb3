"""Rollout pairs: each place of a rollout with its time, and the event that the two make."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.extraction.context.context import Subject
from flows.extraction.context.light_stretches import Stretch
from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.modality import Telling
from flows.extraction.periods.period_term import Tense as Side
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.told_dates import When

_WILL = re.compile(r"\b(?:will|shall|is to|are to|to be)\b")


def paired(
    scene: Scene, stretch: Stretch, places: Sequence[Mention | None], periods: Sequence[Mention]
) -> Iterator[tuple[Mention | None, When, Mention]]:
    """Each place with its date: the one behind it, where each has one; else the one of all."""
    resolved = {p.start: scene.resolve(_plain(p), _side_of(stretch, p)) for p in periods}
    for place in places:
        behind = [p for p in periods if place is not None and p.start >= place.end]
        mention = behind[0] if behind else periods[-1]
        when = resolved.get(mention.start)
        if when is not None:
            cue = Mention("cue", stretch.start, stretch.end, scene.sentence.slice(stretch.start, stretch.end))
            yield place, when, cue


# ", officially entered in October": a participle before a time.
_ENTERED = re.compile(
    r", (?:(?:\w+ly|first|already|only) )*(?:entered|launched|opened up|reached|added|supplied|served|started|"
    r"introduced|presented|shown|unveiled|revealed) \Z"
)
_HAD = re.compile(r"\b(?:it|they|[A-Z]\w+) had (?!to\b)")


def _is_past(stretch: Stretch) -> bool:
    """Whether a stretch tells of what was: "at the show in September it had the X with it"."""
    return stretch.past or _HAD.search(stretch.sentence.slice(stretch.start, stretch.end)) is not None


def _side_of(stretch: Stretch, period: Mention) -> Side:
    """The side of a time: the past where a participle stands before it."""
    entered = _ENTERED.search(stretch.sentence.before(period, 40)) is not None
    return "past" if entered or _is_past(stretch) else "future"


def _plain(mention: Mention) -> Mention:
    return replace(mention, relation="in") if mention.relation == "since" else mention


def rollout_fact(
    scene: Scene,
    kind: str,
    subject: Subject,
    cue: Mention,
    stretch: Stretch,
    when: When,
    place: Mention | None,
    models: Sequence[str],
) -> Iterator[Fact]:
    """The event that a stretch tells of a place, if it can be one."""
    fact = happening(kind, scene, subject, cue, _told(scene, stretch, when), when, place, rule="rollout", models=models)
    if fact is not None:
        yield fact


def _told(scene: Scene, stretch: Stretch, when: When) -> Telling:
    hedges = [
        h for h in stretch.sentence.cues("hedge") if stretch.start <= h.start < stretch.end and h.surface != "May"
    ]
    if hedges:
        return Telling("scheduled", "hedged", None, hedges[0])
    first, reference = when.start or when.end, scene.context.reference
    if reference is not None:
        over = when.end is not None and when.end <= reference
        begun = scene.sentence.slice(scene.clause.start, stretch.end)
        if when.mention.relation == "from" and when.end is None and _WILL.search(begun):
            return Telling("scheduled", "asserted")  # "Will be sold in X and Y from this spring"
        ahead = not over and (stretch.ahead or (first is not None and first > reference))
        return Telling("scheduled" if ahead and not _is_past(stretch) else "occurred", "asserted")
    past = when.mention.relation == "since" or stretch.past
    return Telling("occurred" if past else "scheduled", "asserted")

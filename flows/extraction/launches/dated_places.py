"""Dated places: the places of a launch that have times of their own."""

import re
from collections.abc import Sequence

from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.dated_lists import dates_before
from flows.extraction.lexicon.plant_words import PLANT
from flows.extraction.periods.period_term import Tense as Side
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.told_dates import When


def dated_places(
    scene: Scene, places: Sequence[Mention], side: Side | None = None, home: Mention | None = None
) -> dict[Mention | None, When]:
    """`in Korea in February, in the United States in May and in Europe in June`: each place with the date behind it.

    Only where two places or more have dates of their own; a place without one takes that of the next.
    """
    before = {p: scene.resolve(m, side) for p, m in dates_before(scene.sentence).items() if p in scene.scenes()}
    if len(before) > 1:
        return {p: w for p, w in before.items() if w is not None}
    listed = [p for p in scene.scenes() if p.label != "demonym" and p.id is not None and not _spoken_at(scene, p)]
    if home is not None:
        # "At home in May and in the Gulf by the end of the year"
        listed = sorted([*listed, home], key=lambda p: p.start)
        places = [*places, home]
    found: dict[Mention | None, When] = {}
    carried: When | None = None
    for place in reversed(_less_makers(scene, listed)):
        end = place.end + len(_LANDS.match(scene.sentence.after(place, 12))[0])  # type: ignore[index]
        behind = next((m for m in scene.clause.of("period") if 0 <= m.start - end <= 3), None)
        if behind is not None:
            carried = scene.resolve(behind, side)
        if carried is not None and (place in places or behind is not None):
            found[place] = carried
    if len({w.mention.start for w in found.values()}) < 2:
        return {}
    return dict(reversed(found.items()))


def _less_makers(scene: Scene, listed: Sequence[Mention]) -> list[Mention]:
    """The places without those where the car is made: "launched in Europe in May, it will be built in Graz"."""
    kept: list[Mention] = []
    end, made = scene.clause.start, False
    for place in sorted({*listed, *scene.clause.of("place")}, key=lambda p: p.start):
        gap = scene.sentence.slice(end, place.start) if place.start > end else ""
        end = max(end, place.end)
        if len(gap) > len(", and in the ") or _ANEW.fullmatch(gap):
            made = _BUILT.search(gap) is not None
        if place in listed and not made:
            kept.append(place)
    return kept


# "Made in", "is assembled at the works in": what stands right before the place where a car is made.
_BUILT = re.compile(
    rf"\b(?:built|made|assembled|produced|manufactured|production|assembly|{PLANT})\b"
    r"(?: (?!in\b|at\b)[\w-]+){0,4} (?:in|at|near|outside)(?: the)? \Z"
)
_ANEW = re.compile(r", (?:and )?(?:in|to|for)(?: the)? ")
# "The Gulf states", "the Nordic countries".
_LANDS = re.compile(r"(?: (?:states|countries|markets|nations|region))?")
# "Said at a dinner in X", "told shareholders on the sidelines of a fair in X": where somebody spoke.
_SPOKEN = re.compile(
    r"\b(?:said|says|spoke|speaking|told \w+) (?:at|on|during|in) (?:(?!\b(?:it|that|he|she|they|we"
    r"|will|would|has|had|"
    r"is|are|was|were|to)\b)[^.;,]){0,50}\b(?:in|at) (?:the )?\Z"
)


def _spoken_at(scene: Scene, place: Mention) -> bool:
    return _SPOKEN.search(scene.sentence.before(place, 90)) is not None

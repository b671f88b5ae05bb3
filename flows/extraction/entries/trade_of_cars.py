"""Trade of cars: sales, exports and deliveries that begin in a country, where they are those of the car that the
sentence before is about ("The X was shown in May. Sales in Norway begin in June").
"""

import re
from collections.abc import Sequence

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.models.launch_cars import cars_of
from flows.extraction.scenes.scene import Scene

# How many sentences back the car may be named; those between go on about it and name nobody.
_REACH = 3
# How near a verb of showing stands before the car that it has: "X unveiled the electric Y".
_NEAR = 25
_LAUNCHED = ("unveiling", "arrival", "sales_start")


def car_of_trade(scene: Scene) -> Sequence[Mention]:
    """The cars with which the sentence before begins, where it tells of their launch and this one names nobody."""
    if scene.sentence.of("organization", "model"):
        return ()
    topic = _topic(scene.article.before(scene.sentence)[-1:], scene)
    if topic or not scene.sentence.of("place"):
        return topic
    for before in reversed(scene.article.before(scene.sentence)[-_REACH:]):
        if before.of("model"):
            cars = [g for c in before.clauses for g in cars_of(c, scene.context)]
            launched = bool(before.cues(*_LAUNCHED)) and bool(cars) and _leads(before, cars[0].mentions[0])
            return cars[0].mentions if launched else ()
        if before.of("organization") or not before.cues(*_LAUNCHED):
            return ()
    return ()


# "Kia's EV5 costs 40,000 euros", "The electric EV5 is …": a car that its sentence begins with.
_FIRST = re.compile(r"(?:(?:The|A|An|Its|New|Their) )?(?:[\w-]+ ){0,2}(?:[A-Z][\w &-]*?['’]s? )?(?:[\w-]+ ){0,2}")


def _topic(before: Sequence[Sentence], scene: Scene) -> Sequence[Mention]:
    """The cars that the sentence before is about, and nothing else: those that it begins with."""
    for sentence in before:
        groups = [g for c in sentence.clauses[:1] for g in cars_of(c, scene.context)]
        if not groups or len({m.id for m in sentence.of("model")}) > len(groups[0].mentions):
            continue
        lead = sentence.slice(sentence.start, groups[0].start)
        own = [m for m in sentence.of("organization") if m.end <= groups[0].start]
        if len(own) < 2 and _FIRST.fullmatch(lead) and (not own or re.match(r"['’]", sentence.after(own[0], 1))):
            return groups[0].mentions
    return ()


def _leads(sentence: Sentence, car: Mention) -> bool:
    """Whether a car is named in a sentence before any firm."""
    firms = sentence.of("organization")
    if car not in sentence.of("model"):
        return False
    shown = [c for c in sentence.cues("unveiling") if c.end <= car.start and car.start - c.end < _NEAR]
    return not firms or car.start <= firms[0].start or (len(firms) == 1 and bool(shown))

"""Trade of cars: sales, exports and deliveries that begin in a country, where they are those of the car that the
sentence before is about ("The X was shown in May. Sales in Norway begin in June").
"""

from collections.abc import Sequence

from flows.extraction.article import Mention, Sentence
from flows.extraction.launch_cars import cars_of
from flows.extraction.scene import Scene

# How many sentences back the car may be named; those between go on about it and name nobody.
_REACH = 3
# How near a verb of showing stands before the car that it has: "X unveiled the electric Y".
_NEAR = 25
_LAUNCHED = ("unveiling", "arrival", "sales_start")


def car_of_trade(scene: Scene) -> Sequence[Mention]:
    """The cars with which the sentence before begins, where it tells of their launch and this one names nobody."""
    if scene.sentence.of("organization", "model") or not scene.sentence.of("place"):
        return ()
    for before in reversed(scene.article.before(scene.sentence)[-_REACH:]):
        if before.of("model"):
            cars = [g for c in before.clauses for g in cars_of(c, scene.context)]
            launched = bool(before.cues(*_LAUNCHED)) and bool(cars) and _leads(before, cars[0].mentions[0])
            return cars[0].mentions if launched else ()
        if before.of("organization") or not before.cues(*_LAUNCHED):
            return ()
    return ()


def _leads(sentence: Sentence, car: Mention) -> bool:
    """Whether a car is named in a sentence before any firm."""
    firms = sentence.of("organization")
    if car not in sentence.of("model"):
        return False
    shown = [c for c in sentence.cues("unveiling") if c.end <= car.start and car.start - c.end < _NEAR]
    return not firms or car.start <= firms[0].start or (len(firms) == 1 and bool(shown))

"""Trade of cars: sales, exports and deliveries that begin in a country, where they are those of the car that the
sentence before is about ("The X was shown in May. Sales in Norway begin in June").
"""

from collections.abc import Sequence

from flows.extraction.article import Mention, Sentence
from flows.extraction.launch_cars import antecedent
from flows.extraction.scene import Scene

_LAUNCHED = ("unveiling", "arrival", "sales_start")


def car_of_trade(scene: Scene) -> Sequence[Mention]:
    """The cars with which the sentence before begins, where it tells of their launch and this one names nobody."""
    before = scene.article.before(scene.sentence)[-1:]
    if not before or scene.sentence.of("organization", "model") or not before[0].cues(*_LAUNCHED):
        return ()
    if not scene.sentence.of("place"):
        return ()
    cars = antecedent(scene)
    return cars if cars and _leads(before[0], cars[0]) else ()


def _leads(sentence: Sentence, car: Mention) -> bool:
    """Whether a car is named in a sentence before any firm."""
    firms = sentence.of("organization")
    return car in sentence.of("model") and (not firms or car.start <= firms[0].start)

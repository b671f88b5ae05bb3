"""The car that people took: what stands behind the verb that tells that they bought, reserved or got one."""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.figure import VEHICLE_FLOWS, Figure

# The class of the cue of such a figure.
TAKEN = "taken"
# What is taken: a car of the maker's.
_A_CAR = re.compile(
    r" (?:(?:a|an|the|its|one|this|that|these|their|some|new) )?(?:(?:new|first|small|electric|little|cheap|big|own) )*"
    r"(?:one|it|them|cars?|models?|SUVs?|pick-?ups?|saloons?|sedans?|hatchbacks?|vans?|vehicles?|EVs?|newcomer)\b"
)
# "Have taken an X for a test drive", "drove an X round the track".
_FOR_A_RIDE = re.compile(
    r"[^,;.]{0,30}?\b(?:for|on|out for|at|during) an? (?:[\w-]+ )?(?:spin|ride|drive|test|tour|trip|lap|run"
    r"|weekend|event)\b"
)
# "Driven home in a new X", "one of the X pick-ups".
_BETWEEN = re.compile(r"[^,;:\d]{0,20}")


def taken_make(figure: Figure) -> Mention | None:
    """The make or the model of which people are told to have taken a car; null where none is named right behind."""
    cue = figure.cue
    if cue is None or not took_cars(figure) or cue.start < figure.number.end:
        return None
    return _make_behind(figure.sentence, cue.end)


def took_cars(figure: Figure) -> bool:
    """Whether a figure counts people, each of whom took a car."""
    return figure.cue is not None and figure.cue.label == TAKEN and figure.metric in VEHICLE_FLOWS


def is_car(figure: Figure, end: int) -> bool:
    """Whether what stands behind the verb is a make, a model, or a word for a car, which people keep."""
    sentence = figure.sentence
    make = _make_behind(sentence, end)
    if make is None and _A_CAR.match(sentence.slice(end, end + 50)) is None:
        return False
    return _FOR_A_RIDE.match(sentence.slice(end if make is None else make.end, end + 90)) is None


def _make_behind(sentence: Sentence, end: int) -> Mention | None:
    makes = [m for m in sentence.of("organization", "model") if m.start >= end and m.id is not None]
    near = bool(makes) and _BETWEEN.fullmatch(sentence.slice(end, makes[0].start)) is not None
    return makes[0] if near else None

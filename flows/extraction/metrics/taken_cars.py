"""The car that people took: what stands behind the verb that tells that they bought, reserved or got one."""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.figure import VEHICLE_FLOWS, Figure
from flows.extraction.lexicon.car_words import BODIES

# The class of the cue of such a figure.
TAKEN = "taken"
# What is taken: a car of the maker's.
_A_CAR = re.compile(
    r" (?:(?:a|an|the|its|one|this|that|these|their|some|new) )?(?:(?:new|first|small|electric|little|cheap|big|own) )*"
    rf"(?:one|it|them|cars?|models?|{BODIES}|vehicles?|EVs?|newcomer)\b"
)
# "Have taken an X for a test drive", "drove an X round the track".
_FOR_A_RIDE = re.compile(
    r"[^,;.]{0,30}?\b(?:for|on|out for|at|during) an? (?:[\w-]+ )?(?:spin|ride|drive|test|tour|trip|lap|run"
    r"|weekend|event)\b|[^,;.]{0,30}?\bto (?:court|task)\b"
)
# "Driven home in a new X", "one of the X pick-ups".
_BETWEEN = re.compile(r"[^,;:\d]{0,20}")
# A make is a car of its where it is one of several, or where people decided on it by name.
_ONE_OF = re.compile(
    r".*\b(?:an?|the|its|one|this|that|these|those|his|her|their|some|another)(?: [a-z][a-z-]+){0,2} \Z", re.IGNORECASE
)
_DECIDED = re.compile(r".*\b(?:choose|chose|chosen|picked|bought|buy|purchased?|(?:for|on|of)) \Z")
_CAR = rf"(?:cars?|models?|{BODIES}|vehicles?|EVs?)"
# What follows on a make that stands for its car: no thing of the maker's ("a Kia voucher"), and nothing that it does.
_NO_MORE = re.compile(
    r"(?:['’]?s)?(?:[.,;:!?)\"”]|\Z| [–—-]| \d| (?:in|on|at|from|since|this|last|so far|during|after|before|by|for|with"
    r"|when|while|and|or|but|there|here|today|yesterday|already|to date|until|through|via|because|as|over|within|under"
    r"|instead|again|online|each|every|between|of|than|under|without|a (?:day|week|month|quarter|year))\b"
    rf"| (?:(?:new|small|compact|electric|family|hybrid|plug-in|used|company) ){{0,2}}{_CAR}\b)"
)


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
    if make is not None and make.kind == "organization" and not _stands_for_its_car(sentence, end, make):
        make = None
    if make is None and _A_CAR.match(sentence.slice(end, end + 50)) is None:
        return False
    return _FOR_A_RIDE.match(sentence.slice(end if make is None else make.end, end + 90)) is None


def _stands_for_its_car(sentence: Sentence, end: int, make: Mention) -> bool:
    """Whether the name of a maker behind a verb of taking means a car of its: "a Kia in May", "a Kia EV3"."""
    if any(0 <= m.start - make.end <= _NEXT for m in sentence.of("model")):
        return True
    ahead = sentence.slice(sentence.start, make.start)
    one = _ONE_OF.match(sentence.slice(end, make.start)) is not None or make.surface.endswith("s")
    if not one and _DECIDED.match(ahead) is None:
        return False
    return _NO_MORE.match(sentence.after(make, 40)) is not None


# "A Kia EV3", "Kia's new EV3".
_NEXT = 12


def _make_behind(sentence: Sentence, end: int) -> Mention | None:
    makes = [m for m in sentence.of("organization", "model") if m.start >= end and m.id is not None]
    near = bool(makes) and _BETWEEN.fullmatch(sentence.slice(end, makes[0].start)) is not None
    return makes[0] if near else None

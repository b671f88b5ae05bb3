"""Designators without their brand: whether one is a car where it stands."""

import re

from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.names.designator_words import DATED, NOT_A_MODEL, VEHICLE, has_roads, is_ordinary, singular

_LEAD = re.compile(
    r"(?:\b(?:[Tt]he|[Nn]ew|[Ii]ts|his|her|my|their|our|\d|and|or|like|[Aa]n?|all-new|electric|called|named|"
    r"as|with|than)|'s|,|\() ?\Z|"
    r"\A\Z"
)
# An article and what is said of the car: "the second-generation Venue", "a plug-in hybrid Ranger".
_DESCRIBED_LEAD = re.compile(
    r"(?:\b(?:[Tt]he|[Aa]n?|[Nn]ew|[Ii]ts|[Hh]is|[Hh]er|[Mm]y|[Tt]heir|[Oo]ur|[Ee]very|[Ee]ach)|\w's)"
    r"(?: (?!(?:of|in|for|with|by|and|to|from|at|on|as|than|that|near)\b)[a-z][a-z-]*[a-z]){0,3} \Z"
)
# What a place has and a car has not.
_PLACE_THING = re.compile(
    r"(?: [a-z-]+){0,2} (?:plants?|factory|factories|works|sites?|areas?|regions?|metro|market|airport|province|port|"
    r"showrooms?|dealers?(?:hips?)?|facility|facilities|government|city|office|hub|complex|district|county|"
    r"[Aa]uto [Ss]how|[Mm]otor [Ss]how|[Ss]how|[Ff]estival|[Ee]vent|season|holiday|break|quarter|20\d\d|of)\b"
)
# What is counted: "completed its 25,000th Pik Up", "deploy 20,000 Gravity robotaxis".
_COUNTED = re.compile(r"(?<![$€£¥₹.,\d])\d[\d,]*(?:st|nd|rd|th)? (?:new |electric |used )?\Z")
# What is made of a car or done with it: "Forester assembly", "the Leaf line".
_OF_A_CAR = (
    r"(?:assembly|production|output|sales|deliveries|shipments|exports|orders|buyers|owners|kits|prototypes?|"
    r"line-up|lineup|range|family|successor|taxis?|robotaxis?|sibling|variants?|versions?|concept)"
)
# The head of an item of a list: "Dolphin - small and inexpensive", "Forester: 175,040".
_ITEM = re.compile(r" [–—-] [a-z\d]|: \d")
# A code that is more often something else ("G6", "L7", "V8") is a car beside a word for one, or in a list with another.
_LIKE_A_CAR = re.compile(
    rf"(?:'s)?(?:,? (?:and|or|&)(?: the)? [A-Z]+\d+)?(?: (?:all-electric|electric|large|mid-size|compact|"
    rf"coupe|family|flagship|hybrid))* {VEHICLE}\b|, (?:an?|both|all|the)(?: [a-z-]+){{0,4}} {VEHICLE}\b"
    rf"|,? and (?:the )?[A-Z]\d+\b(?! (?:engine|countr|nation|"
    rf"summit))"
    r"| (?:will|is|was|has|starts|arrives|goes|costs|sells)\b"
)
# "Its 2030 Vision", "Horizon 2030": what is planned until a year.
_PROGRAMMES = frozenset({"Vision", "Mission", "Horizon", "Ambition", "Momentum", "Agenda", "Focus"})
_YEAR_AHEAD = re.compile(r"\b20[2-5]\d \Z")
_YEAR_BEHIND = re.compile(r"(?: strategy| plan| programme| program)?:? 20[2-5]\d\b")
_ROAD_CODE = re.compile(r"[A-Z]{1,2}\d{1,3}")
_SUMMITS = frozenset({"G7", "G8", "G20", "G77"})


def is_car(text: str, start: int, end: int, vocabulary: Vocabulary, model_id: str) -> bool:
    """Whether a designator without its brand is a car here: a code of letters and digits.

    Or led by an article or a list.
    """
    surface, before, after = text[start:end], text[:start], text[end:]
    if surface in _PROGRAMMES and (_YEAR_AHEAD.search(before) or _YEAR_BEHIND.match(after)):
        return False
    if is_ordinary(surface, vocabulary):
        return surface not in DATED and _DESCRIBED_LEAD.search(before) is not None and _PLACE_THING.match(after) is None
    if _ROAD_CODE.fullmatch(surface) is not None and has_roads(text[max(start - 60, 0) : end + 60]):
        return False  # "where the A1 motorway crosses the A2"
    if surface != singular(surface) and NOT_A_MODEL.match(singular(surface)):
        return _COUNTED.search(before) is not None
    if re.fullmatch(r"\d+", surface):
        return _number_makes_sense(surface, before, after)
    if NOT_A_MODEL.match(surface):
        return _common_code_makes_sense(surface, before, after)
    if re.search(r"\d", surface) and re.search(r"[A-Za-z]", surface) and len(surface) > 1:
        return True
    if vocabulary.models[model_id].standalone and surface in vocabulary.designators:
        return True
    if not before:
        return len(surface) > 2 and _ITEM.match(after) is not None
    if _COUNTED.search(before) is not None:
        return True
    beside = re.match(rf" (?:{VEHICLE}|{_OF_A_CAR})\b", after) is not None and len(surface) > 1
    led = _LEAD.search(before) is not None or (len(surface) > 2 and _DESCRIBED_LEAD.search(before) is not None)
    return beside or led


def _number_makes_sense(surface: str, before: str, after: str) -> bool:
    """Whether a number is a car: "the 009", "the new 7"."""
    zero = surface.startswith("0") and len(surface) > 1
    led = re.search(r"\b(?:[Tt]he|and|or|called|new|electric|its) \Z", before) is not None
    counted = re.match(r"(?:[.,]\d| (?:%|per ?cent|million|billion))", after) is not None or (
        not zero and re.match(r" \w+s\b", after) is not None
    )
    return (zero or led) and not counted


def _common_code_makes_sense(surface: str, before: str, after: str) -> bool:
    """Whether a code that is more often something else ("G6", "L7", "V8") is a car."""
    if surface in _SUMMITS or re.match(r"[.,]\d| ?(?:billion|million|trillion|bn|m|k)\b", after) is not None:
        return False
    led = (
        surface[0] not in "QHVA"
        and re.search(r"\b(?:(?:[Tt]he|[Ii]ts|new)(?: new| electric| all-new)?|called|named|dubbed|badged) \Z", before)
        is not None
    )
    return _LIKE_A_CAR.match(after) is not None or led

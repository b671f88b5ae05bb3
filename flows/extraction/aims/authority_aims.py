"""What a state or an association wants of the whole market: nobody's aim."""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.figure import Figure
from flows.extraction.wording.needed import Needing

# "The ministry, which wants half of all cars sold to be made at home".
_AUTHORITY_WANTS = Needing(
    r"\b(?:[Mm]inistry|[Gg]overnment|[Mm]inister|[Ss]tate|[Aa]uthorities|[Aa]ssociation|[Pp]arliament|EU|Commission"
    r"|[Cc]ountry"
    r"|[Kk]ingdom"
    r"|[Ll]awmakers|[Rr]egulators|[Pp]oliticians),? (?:(?:which|that|who) )?(?:wants?|would like|means|intends"
    r"|will|would|is to|has (?:decided|ruled)|aims?|plans?|hopes?|expects?|demands?|requires?|is aiming"
    r"|has set)\b[^;:]*\Z"
)
_OF_ALL_CARS = re.compile(
    r" of (?:all |the )?(?:new |passenger )?(?:cars|vehicles|car sales|new-car sales|sales|registrations)\b"
)


# "Jakarta dreams of two million electric cars": who governs there.
_STATE_WANTS = re.compile(
    r"(?: itself| alone)?(?: (?:also|now|still))? (?:wants?|dreams? of|aims?|hopes?|targets?|intends?|seeks?"
    r"|is aiming|would like|envisages"
    r"|foresees|has set itself)\b"
)


def state_wants(sentence: Sentence, place: Mention) -> bool:
    """Whether a place, a capital as well, stands for the state that wants something."""
    return _STATE_WANTS.match(sentence.after(place, 40)) is not None


def authority_wants(before: str) -> bool:
    """Whether the words before say that a state wants what follows."""
    return _AUTHORITY_WANTS.search(before) is not None


_AT_HEAD = 8


_GOAL = r"(?:targets?|goals?|aims?|ambitions?|visions?|objectives?)"
# "The government's target for electric cars to be 30 percent", "Thailand's goal of a million a year".
_STATES = Needing(
    r"\b(?:[Tt]he|[Ii]ts|[A-Z][a-z]+) (?:[A-Z]?[a-z]+ )?(?:government|ministry|country|state|nation|kingdom|republic)"
    rf"(?:'s|') (?:[\w-]+ ){{0,3}}?{_GOAL}\b[^;:.]*\Z"
)
_OF_A_STATE = re.compile(rf"(?:'s|') (?:[a-z-]+ ){{0,3}}?{_GOAL}\b")


def _of_states_goal(sentence: Sentence, number: Mention) -> bool:
    """Whether a number stands behind a goal of a state or a country, and nobody is named between them."""
    before = sentence.slice(sentence.start, number.start)
    found = _STATES.search(before, of=sentence.text)
    at = sentence.start + found.start() if found is not None else None
    for place in sentence.of("place") if at is None else ():
        behind = sentence.slice(place.end, number.start)
        if place.end <= number.start and place.label == "country" and _OF_A_STATE.match(behind):
            at = place.start
    if at is None:
        return False
    return not any(at < m.start < number.start for m in sentence.of("organization", "model"))


def of_authority(figure: Figure) -> bool:
    """Whether a share of all cars is what a state or an association wants or expects of its market."""
    sentence, number = figure.sentence, figure.number
    first = next(iter(sentence.of("place", "organization", "model")), None)
    if (
        first is not None
        and first.kind == "place"
        and first.start - sentence.start < _AT_HEAD
        and state_wants(sentence, first)
    ):
        return not any(m.end <= number.start for m in sentence.of("organization", "model"))
    if _of_states_goal(sentence, number):
        return True
    wants = _AUTHORITY_WANTS.search(sentence.slice(sentence.start, number.start), of=sentence.text)
    return wants is not None and _OF_ALL_CARS.match(sentence.after(number, 40)) is not None


# "The country lures makers with subsidies. It has set a target that …": the country has.
_IT_WANTS = Needing(
    r"\A\W*It (?:also |now |still |further )?(?:wants|aims|hopes|plans|targets|intends|seeks|expects|is aiming"
    r"|is targeting|has set (?:itself )?(?:a|the)|has (?:pledged|vowed)|would like)\b"
)
_THE_STATE = re.compile(
    r"\W*(?:[Tt]he|[Tt]his) (?:[A-Za-z-]+ ){0,2}?(?:country|kingdom|nation|government|state|republic|island"
    r"|archipelago)"
    r" (?!manager|head|chief|director|boss|president|organi[sz]ation|team)[a-z]"
)
_OF_A_MARKET = frozenset(
    (
        "electrified_share",
        "vehicle_sales",
        "vehicle_production",
        "vehicle_exports",
        "production_capacity",
        "charging_point_count",
        "local_content",
    )
)


def of_state_before(figure: Figure, last: Sentence | None) -> bool:
    """Whether a figure is what "it" wants, where the sentence before tells of a country, and of makers at most as
    those who come there.
    """
    sentence = figure.sentence
    if last is None or figure.metric not in _OF_A_MARKET:
        return False
    if _IT_WANTS.search(sentence.text) is None or " there" in sentence.text:
        return False
    if any(m.end <= figure.number.start for m in sentence.of("organization", "model")):
        return False
    head = next((p for p in last.of("place") if last.slice(last.start, p.start) in ("", "The ")), None)
    told = head is not None and head.label == "country" and _DOES.match(last.after(head, 4)) is not None
    return told or _THE_STATE.match(last.text) is not None


_DOES = re.compile(r" [a-z]")

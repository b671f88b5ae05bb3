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
    wants = _AUTHORITY_WANTS.search(sentence.slice(sentence.start, number.start), of=sentence.text)
    return wants is not None and _OF_ALL_CARS.match(sentence.after(number, 40)) is not None

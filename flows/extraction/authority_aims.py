"""What a state or an association wants of the whole market: nobody's aim."""

import re

from flows.extraction.figure import Figure

# "The ministry, which wants half of all cars sold to be made at home".
_AUTHORITY_WANTS = re.compile(
    r"\b(?:[Mm]inistry|[Gg]overnment|[Mm]inister|[Ss]tate|[Aa]uthorities|[Aa]ssociation|[Pp]arliament|EU|Commission"
    r"|[Cc]ountry"
    r"|[Kk]ingdom),? (?:(?:which|that|who) )?(?:wants?|aims?|plans?|hopes?|expects?|demands?|requires?|is aiming"
    r"|has set)\b[^;:]*\Z"
)
_OF_ALL_CARS = re.compile(
    r" of (?:all |the )?(?:new |passenger )?(?:cars|vehicles|car sales|new-car sales|sales|registrations)\b"
)


def of_authority(figure: Figure) -> bool:
    """Whether a share of all cars is what a state or an association wants or expects of its market."""
    sentence, number = figure.sentence, figure.number
    wants = _AUTHORITY_WANTS.search(sentence.slice(sentence.start, number.start))
    return wants is not None and _OF_ALL_CARS.match(sentence.after(number, 40)) is not None

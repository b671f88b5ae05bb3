"""Shares of all cars that were new in a country: no figures of a company."""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.wording.approximators import APPROXIMATOR

# "Of 179,549 new cars, an all-time high, 95.9% were electric": of all that were registered.
_OF_NEW_CARS = re.compile(
    rf"\W*[Oo]f (?:the |all |(?:{APPROXIMATOR}) )*[\d.,]+(?: million)? (?:new"
    r"|passenger)[ -](?:passenger )?"
    r"(?:cars|vehicles|registrations|car registrations)\b"
)


_PERCENT_OF_NEW = re.compile(
    r" of (?:all |the )*(?:country's |nation's )?(?:new (?:cars|vehicles|passenger cars|registrations"
    r"|car registrations)"
    r"|(?:new )?(?:passenger )?car registrations|all (?:cars|vehicles) (?:sold|registered|bought)"
    # "Only 2% of cars sold in A are electric": whoever sold them.
    r"|(?:passenger )?(?:cars|vehicles) (?:sold|registered|bought) (?:in|across|throughout|nationwide|last|this))\b"
)


# "In Norway 11,650 new passenger cars were registered in November": by all makers.
_NEW_CARS = re.compile(
    r" (?:new (?:passenger |private |electric |battery-electric )*(?:cars|vehicles|light vehicles|registrations)"
    r"|new cars and vans|passenger cars"
    r"|(?:new )?(?:BEVs|EVs|NEVs|PHEVs|plug-ins|plug-in hybrids|(?:fully |battery-|all-)?electric (?:cars|vehicles)"
    r"|battery(?:-electric)? (?:cars|vehicles)|electrified (?:cars|vehicles))(?= (?:were|had been|have been)"
    r" (?:[a-z]+ly |newly )?registered\b))(?: in all| overall)? (?:were|was|had been|have been)"
    r" (?:[a-z]+ly |first |newly )?(?:registered|licensed|sold|bought|put on the road)\b(?! by)"
)


def new_cars_there(sentence: Sentence, number: Mention, whose: re.Pattern[str]) -> bool:
    """Whether so many new cars are told to have been registered in a country, with nobody named who made them."""
    return (
        _NEW_CARS.match(sentence.after(number, 90)) is not None
        and bool(sentence.of("place"))
        and not any(m.start < number.start + 90 for m in sentence.of("organization", "model"))
        and whose.search(sentence.text) is None
    )


def of_all_new(sentence: Sentence, number: Mention, whose: re.Pattern[str]) -> bool:
    """Whether a share is of all cars that were new in a country, of which nobody is said to have sold them.

    `whose`: the words that take up a company.
    """
    before = sentence.slice(sentence.start, number.start)
    return (
        (_OF_NEW_CARS.match(before) is not None or _PERCENT_OF_NEW.match(sentence.after(number, 60)) is not None)
        and not sentence.of("organization", "model")
        and whose.search(sentence.text) is None
    )

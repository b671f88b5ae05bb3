"""Shares of all cars that were new in a country: no figures of a company."""

import re

from flows.extraction.article import Mention, Sentence

# "Of 179,549 new cars, an all-time high, 95.9% were electric": of all that were registered.
_OF_NEW_CARS = re.compile(
    r"\W*[Oo]f (?:the |all |some |about |almost |nearly |over )*[\d.,]+(?: million)? (?:new"
    r"|passenger)[ -](?:passenger )?"
    r"(?:cars|vehicles|registrations|car registrations)\b"
)


_PERCENT_OF_NEW = re.compile(
    r" of (?:all |the )*(?:country's |nation's )?(?:new (?:cars|vehicles|passenger cars|registrations"
    r"|car registrations)"
    r"|(?:new )?(?:passenger )?car registrations|all (?:cars|vehicles) (?:sold|registered|bought))\b"
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

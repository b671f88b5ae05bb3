"""Shares of a market told by one car in so many: "One in four new cars is to be a Corolla"."""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.lexicon.car_words import MANY_BODIES

_IS_OF = re.compile(
    rf" (?:(?:new|passenger|electric|battery|plug-in|hybrid) ){{0,3}}(?:cars|vehicles|{MANY_BODIES}|EVs)(?:"
    r" (?:that (?:are|were) )?(?:sold|registered|bought|delivered))?"
    r"(?: (?:in|on|across|throughout) [^,;:]{2,30}?| there| here| now| today| last year)?"
    r" (?:is|was|were|are|will be|would be|should be|(?:is|are|ought|due|set|has|expected) to be|must be|could be)"
    r"(?: already| now| soon| then)? (?:an?|from|one of|made by|built by|sold by|supplied by)(?: the| its)? "
)


def one_in_so_many(sentence: Sentence, number: Mention) -> Mention | None:
    """The maker or car that so large a part of all cars is told to be of; null where none is named."""
    if number.label != "fraction":
        return None
    found = _IS_OF.match(sentence.after(number, 130))
    if found is None:
        return None
    at = number.end + found.end()
    return next((m for m in sentence.of("model", "organization") if m.start == at), None)

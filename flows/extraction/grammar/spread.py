"""Numbers that only tell over how many places something is spread: "220 stores in 30 countries"."""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.wording.approximators import APPROXIMATOR
from flows.extraction.wording.needed import Needing

_IN_SO_MANY = Needing(
    r"(?:[a-z]s (?:in|to|across|throughout|spread over)|, to|(?:spread|distributed|spanning|covering|scattered)"
    rf"(?: over| across| through| among)?)(?: (?:{APPROXIMATOR}|the|its))* \Z"
)
_PLACES = re.compile(
    r" (?:[A-Z]?[a-z-]+ ){0,2}(?:countries|markets|cities|towns|provinces|states|regions|nations|locations|places)\b"
)


def tells_where(sentence: Sentence, number: Mention) -> bool:
    """Whether a number only tells in how many places something else is: "220 stores in 30 countries"."""
    return _IN_SO_MANY.search(sentence.before(number, 34), of=sentence.text) is not None and (
        _PLACES.match(sentence.after(number, 40)) is not None
    )

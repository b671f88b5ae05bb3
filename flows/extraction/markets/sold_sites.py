"""Sold sites: works that have changed hands, where their maker is no more, and works that are only for sale."""

import re

from flows.extraction.grammar.article import Sentence
from flows.extraction.lexicon.plant_words import PLANTS
from flows.extraction.wording.needed import Needing

# Up to a place: "its plant in X", or what stands before it in "its X plant".
_ITS = (
    rf"(?:its|their|the|one of its|both) (?:(?:(?!and\b)[\w'-]+ ){{0,3}}?(?P<at>{PLANTS})(?:,? (?:in|at|near|outside) "
    r"(?:the )?(?:[A-Z][\w'-]+, )?)|(?:[a-z-]+ ){0,2})\Z"
)
_NAMED = re.compile(rf"(?:'s)? (?:[a-z-]+ ){{0,2}}?(?:{PLANTS})\b")
# "Has sold its plant in X", "completed the sale of its X plant": it is another's now.
_SOLD = Needing(
    r"(?<!\bbe )(?<!\bto )\b(?:sold(?: off)?|offloaded|disposed of|divested|handed over|transferred|ceded|passed on|"
    rf"(?:complet|clos|conclud|finali[sz])ed the sale of) {_ITS}"
)
# "Considers selling its plant in X", "the sale of its X plant": it is there until it is sold.
_FOR_SALE = Needing(
    r"\b(?:sell(?:ing)?(?: off)?|(?:sale|disposal|divestment) of|dispos(?:e|ing) of|offload(?:ing)?|divest(?:ing)?|"
    rf"part(?:ing)? with|hand(?:ing)? over) {_ITS}"
)


def is_sold(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the works that stand at the place have been sold."""
    return _of_works(_SOLD, sentence, start, end)


def is_for_sale(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the works that stand at the place are to be sold, and so are there."""
    return _of_works(_FOR_SALE, sentence, start, end)


def _of_works(pattern: Needing, sentence: Sentence, start: int, end: int) -> bool:
    found = pattern.search(sentence.slice(sentence.start, start), of=sentence.text)
    return found is not None and (found["at"] is not None or _NAMED.match(sentence.slice(end, end + 40)) is not None)

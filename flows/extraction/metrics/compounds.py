"""Compounds: numbers that say how large a plant or a network is: "a 200,000-unit plant", "a network of 50"."""

import re

from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.figure import Figure
from flows.extraction.lexicon.plant_words import PLANT
from flows.extraction.wording.needed import Needing

# "A 150,000-unit-per-year plant", "a 130-strong dealer network".
_PLANT_OF = Needing(
    r"-(?:unit|vehicle|car)s?(?:[- ](?:per|a)[- ]year)?\b[^,;.]{0,30}\b(?:plants?|factory|facility|production"
    r" line|works)\b"
    r"|-(?:a|per)-year (?:[a-z-]+ ){0,3}?(?:plants?|factory|facility|lines?|works|complex)\b"
)
_STRONG_PLANT = Needing(r" (?:units|cars|vehicles)(?: a year| annually)?[- ]strong\b")
_NETWORK_OF = Needing(
    r"-strong (?:[a-z-]+ ){0,2}?(?:retail|retailer|dealer|dealership|sales|showroom|service|distribution) network\b"
)


def compound(figure: Figure) -> Figure | None:
    """What a number counts that is part of an adjective before a plant or a network."""
    for pattern, metric in ((_PLANT_OF, "production_capacity"), (_NETWORK_OF, "outlet_count")):
        found = pattern.match(figure.sentence.after(figure.number, 80), of=figure.sentence.text)
        if found is not None:
            words = found[0][1:]
            end = figure.number.end + found.end()
            return figure.told(metric, Mention("cue", figure.number.end + 1, end, words, words.lower(), "capacity"))
    strong = _STRONG_PLANT.match(figure.sentence.after(figure.number, 40), of=figure.sentence.text)
    if strong is not None and _WORKS.search(figure.sentence.text):
        start, end = figure.number.end + 1, figure.number.end + strong.end()
        return figure.told("production_capacity", Mention("cue", start, end, strong[0][1:], strong[0][1:], "capacity"))
    return None


_WORKS = re.compile(rf"\b(?:{PLANT}|facility|line)\b")

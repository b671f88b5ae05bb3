"""Dated lists: places each with the time that stands before it: "in March in Europe and in summer in the US"."""

import re
from collections.abc import Mapping
from itertools import pairwise

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.kept import kept

_IN = re.compile(r" (?:in|to|for|at|into|across)(?: the)? ")
_JOINED = re.compile(r"(?:,|,? (?:and|but|then|followed by))(?: then| finally| later)? ")


@kept
def dates_before(sentence: Sentence) -> Mapping[Mention, Mention]:
    """Place → the time right before it, of places that are listed so, at least two."""
    pairs: list[tuple[Mention, Mention]] = []
    periods, places = sentence.of("period"), sentence.of("place")
    for place in places:
        period = next((p for p in periods if _IN.fullmatch(sentence.slice(p.end, place.start))), None)
        if period is not None:
            pairs.append((place, period))
    found: dict[Mention, Mention] = {}
    for (place, period), (after, later) in pairwise(pairs):
        if _JOINED.fullmatch(sentence.slice(place.end, later.start)):
            found |= {place: period, after: later}
    return found

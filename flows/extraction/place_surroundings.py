"""Surroundings of a place that make it no market: what is put right, what invests, what bears a name of its own."""

import re

from flows.extraction.article import Mention, Sentence

# "Its Chinese joint venture partner": where the partner is from.
PARTNER = re.compile(r"\A (?:[\w-]+ )?(?:joint[ -]venture|JV|alliance|technology|equity) (?:partners?|allies|ally)\b")
# "Built not in China but in Thailand": the place that is put right.
_NOT_IN = re.compile(r"\bnot (?:in|at|from)(?: the| mainland)? \Z")
_BUT_IN = re.compile(r"\A,? but (?:rather )?(?:in|at|from)\b")
# "Abu Dhabi takes a fifth of X": a country that invests.
INVESTS = re.compile(
    r"\A (?:now |also )?(?:takes?|took|buys?|bought|acquires?|acquired|picks? up|picked up|snaps? up|snapped up|"
    r"secures?|secured|grabs?|grabbed|raises?|raised|sells?|sold|gets?|got) (?:[\w.%'$-]+ ){0,4}?"
    r"(?:(?:stakes?|shares?) (?:of|in)\b|(?:half|thirds?|quarters?|fifths?|tenths?|%|per ?cent) of [A-Z])"
)


def is_partitive(sentence: Sentence, place: Mention, last: Mention | None = None) -> bool:
    """Whether a region only says of what a country is one: "the UAE, its first Gulf country"."""
    if len(place.id or "") <= 2:
        return False
    one = re.search(r"\b(?:first|latest|another|only|any other|second|third|newest|one) \Z", sentence.before(place, 20))
    after = sentence.after(last or place, 60)
    noun = re.match(r".*(?:country|market|nation|state)\b", place.surface + _first_word(after))
    return one is not None and noun is not None


def is_put_right(before: str, after: str) -> bool:
    """Whether the words around a place take it back for another: "not in China but in Thailand"."""
    return _NOT_IN.search(before) is not None and _BUT_IN.match(after) is not None


# "New York's Statue of Liberty": what bears a name of its own, and is no place, belongs to the place.
_NAMED_THING = re.compile(r"'s (?=[A-Z][a-z])(?![A-Z]\w*ese\b)")


def is_landmark(sentence: Sentence, place: Mention) -> bool:
    """Whether a city only says where a named thing stands."""
    thing = _NAMED_THING.match(sentence.after(place, 8))
    if thing is None or place.city is None:
        return False
    start = place.end + thing.end()
    return all(p.start != start for p in sentence.of("place"))


def _first_word(text: str) -> str:
    return " ".join(text.split(" ")[:2])

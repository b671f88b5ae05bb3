"""Parts of a maker's own cars told by counting: "every third car that it sells should be electric", "one in two"."""

import re

from flows.extraction.aims.authority_aims import authority_wants
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.figure import Figure
from flows.extraction.lexicon.company_words import FIRM
from flows.extraction.timing.figure_periods import dating_periods, period_of
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.records import replace

_ELECTRIC = (
    r"(?:(?:all-|fully |purely |battery-|pure-)?electric|electrified|an? (?:EV|BEV|plug-in(?: hybrid)?|hybrid"
    r"|electric car"
    r"|electric|battery car)|plug-ins?|hybrids?|zero-emission|emission-free|EVs?|BEVs?|NEVs?)\b"
)
_NTH = Needing(
    rf"\b(?:[Ee]very (second|third|fourth|fifth|tenth)|[Oo]ne(?: [a-z]+| [A-Z][\w-]+)?(?: in| out of)(?: every)?"
    rf" (two|three|four|five|ten))"
    rf"\b([^,;.:]{{0,70}}?)\b(?:is|was|were|are|be|been|being|becomes?|have been|has been) (?:\w+ly |already |to"
    rf" be |an? )?{_ELECTRIC}"
)
_OF = {
    "second": 2,
    "two": 2,
    "third": 3,
    "three": 3,
    "fourth": 4,
    "four": 4,
    "fifth": 5,
    "five": 5,
    "tenth": 10,
    "ten": 10,
}
# Of the cars of a country, and not of a maker.
_MARKET = re.compile(
    r"\b(?:in the (?:country|market|region|kingdom|emirates?|republic|nation|state|bloc)|on sale in"
    r"|on the road|new cars? registered|registered in|(?:sold|bought"
    r"|registered) (?:here|there"
    r"|in|across|at home))\b"
)
_OWN = re.compile(rf"\b(?:it|its|they|their|we|[Tt]he {FIRM}(?:'s)?)\b")


def every_nth(sentence: Sentence) -> list[Figure]:
    """The part that is told so, as a figure of the electrified share; where a whole market is told of, none."""
    found = _NTH.search(sentence.text)
    if found is None:
        return []
    first, last = sentence.start + found.start(), sentence.start + found.end()
    own = _OWN.search(found[0]) or any(first <= m.start < last for m in sentence.of("organization", "model"))
    there = not own and any(first <= p.start < last for p in sentence.of("place"))
    if not own and authority_wants(sentence.text[: found.start()]):
        # "The government wants one bus in five to be electric".
        return []
    if (_MARKET.search(found[3]) and not own) or there:
        return []
    word = found[1] or found[2]
    start, end = sentence.start + found.start(), sentence.start + found.end()
    counted = sentence.start + found.end(1 if found[1] else 2)
    number = Mention(
        "number", start, end, sentence.slice(start, end), label="fraction", value=1 / _OF[word], comparator="eq",
        number_start=start, number_end=counted,
    )  # fmt: skip
    period = period_of(sentence, number, [], dating_periods(sentence))
    figure = Figure(sentence, number, metric="electrified_share", period=period)
    return [replace(figure, whole=round(100 / _OF[word], 4))]

"""Parts of a maker's own cars told by counting: "every third car that it sells should be electric", "one in two"."""

import re

from flows.extraction.aims.authority_aims import authority_wants
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.figure import Figure
from flows.extraction.lexicon.car_words import ONE_BODY
from flows.extraction.lexicon.company_words import FIRM
from flows.extraction.metrics.cars_in_ten import cars_in_ten
from flows.extraction.timing.figure_periods import dating_periods, period_of
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.records import replace

_ELECTRIC = (
    r"(?:(?:all-|fully |purely |battery-|pure-)?electric|electrified|an? (?:EV|BEV|plug-in(?: hybrid)?|hybrid"
    r"|electric car"
    r"|electric|battery car)|plug-ins?|hybrids?|zero-emission|emission-free|EVs?|BEVs?|NEVs?)\b"
)
_NTHS = "second|third|fourth|fifth|sixth|seventh|eighth|tenth"
_NTH = Needing(
    rf"\b(?:[Ee]very ({_NTHS})|[Oo]ne(?: [a-z]+| [A-Z][\w-]+)?(?: in| out of)(?: every)?"
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
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
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


# "Every tenth new car in Spain is a Kia".
_NTH_CAR = Needing(
    rf"\b([Ee]very ({_NTHS}))(?: new| passenger| fully| electric| battery| plug-in| hybrid)*"
    rf" (?:car|vehicle|{ONE_BODY}|EV)(?: (?:that (?:is|was) )?(?:sold|registered|bought|delivered))?"
    r"(?: (?:in|across|throughout) [^,;:]{2,30}?| there| here| now| today| last year)?"
    r" (?:is|was|will be|would be|should be|is to be|has been|(?:comes|came|should come|will come|is to come) from"
    r"|(?:bears|bore|carries|carried|wears|wore) (?:the|an?))"
    r"(?: already| now| soon| then)?(?: (?:an?|from|one of|made by|built by|sold by))?(?: the| its)? "
)


def nth_car(sentence: Sentence) -> list[Figure]:
    """The share of a market that a maker's or a car's is, told by counting all cars there; none where none is told."""
    found = _NTH_CAR.search(sentence.text)
    if found is None:
        return []
    start, end = sentence.start + found.start(1), sentence.start + found.end(1)
    behind = sentence.start + found.end()
    whose = next((m for m in sentence.of("model", "organization") if m.start == behind), None)
    if whose is None or _SOLD.search(found[0]) is None:
        return []
    number = Mention(
        "number", start, end, sentence.slice(start, end), label="fraction", value=1 / _OF[found[2]], comparator="eq",
        number_start=start, number_end=end,
    )  # fmt: skip
    period = period_of(sentence, number, [], dating_periods(sentence))
    cue = Mention("cue", whose.start, whose.end, whose.surface, whose.surface.lower(), "share")
    figure = Figure(sentence, number, metric="market_share", cue=cue, period=period)
    return [replace(figure, whole=round(100 / _OF[found[2]], 4))]


def nth_of(figure: Figure) -> Mention | None:
    """The maker or car that every so-manieth car is of, or so many in ten; null where a figure is told otherwise."""
    cue = figure.cue
    if figure.number.label != "fraction" or cue is None:
        return None
    return next((m for m in figure.sentence.of("model", "organization") if m.start == cue.start), None)


# Not of the cars that stand or drive somewhere.
_SOLD = re.compile(r"\b(?:new|sold|registered|bought|delivered)\b")


def every_nth(sentence: Sentence) -> list[Figure]:
    """The part that is told so, as a figure of the electrified share; where a whole market is told of, none."""
    cars = nth_car(sentence) or cars_in_ten(sentence)
    if cars:
        return cars
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

"""Shares of a market told by so many cars in so many: "two electric cars in five are BYDs"."""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.figure import Figure
from flows.extraction.lexicon.car_words import MANY_BODIES, ONE_BODY
from flows.extraction.timing.figure_periods import dating_periods, period_of
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.records import replace

_COUNT = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "a dozen": 12, "twelve": 12, "twenty": 20,
}  # fmt: skip
_ALL = "two|three|four|five|six|seven|eight|nine|ten|a dozen|twelve|twenty"
_SORT = (
    r"(?:(?:new|passenger|electric|fully electric|battery|plug-in(?: hybrid)?|hybrid|imported|Chinese|all|the|those) )*"
)
_CARS = rf"(?:cars?|vehicles?|(?:{ONE_BODY})|(?:{MANY_BODIES})|EVs?|BEVs?|NEVs?|plug-ins?|hybrids?|registrations|ones)"
# "Two electric cars in five", "two in five", "two out of every five new cars".
_PART = (
    rf"(?:(?P<first>[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine)(?P<sort> {_SORT}{_CARS})?"
    rf" (?:in|out of)(?: every)? (?P<whole>{_ALL})(?P<behind>(?: {_SORT}{_CARS})?))"
)
_SALE = r"(?: (?:that (?:is|are|was|were) )?(?:sold|registered|bought|delivered))?"
_WHERE = (
    r"(?: (?:in|on(?! [^,;:]*\broads?\b)|across|throughout) [^,;:]{2,30}?"
    r"| there| here| now| today| last (?:year|month|quarter))*"
)
# The maker behind: "two in five were Tatas", "comes from BYD".
_IS_OF = Needing(
    rf"\b{_PART}{_SALE}{_WHERE} (?:is|are|was|were|(?:comes?|came)(?= from))(?: already| now| then)?"
    r"(?: (?:an?|from|made by|built by|sold by))?(?: the)? "
)
# The maker before: "which accounts for four electric cars in ten", "supplies two out of five cars sold in India".
_HOLDS = Needing(
    rf"\b(?P<verb>accounts?|accounted|suppl(?:y|ies|ied)|stands? behind|stood behind|provide[sd]?|built|builds|sold"
    rf"|sells|makes|made)(?: for)?(?: now| already)? {_PART}{_SALE}"
)
_ACCOUNT = re.compile(r"account|suppl|stand|stood|provide")
# Cars that are bought: "two new cars in five", "of all electric cars"; cars as such may be stolen or serviced.
_OF_MARKET = re.compile(
    r"\b(?:new|electric|EVs?|BEVs?|NEVs?|plug-ins?|hybrids?|imported|registrations|sold|registered|bought"
    r"|delivered)\b"
)
# "Of all the EVs registered last month, two in five were Tatas": of a market.
_OF_ALL = re.compile(
    rf"\b[Oo]f (?:all |every )?(?:the )?{_SORT}{_CARS} (?:that (?:is|are|was|were) )?(?:sold|registered|bought)\b"
)
# Not of what a group or the maker itself sells.
_OWN = re.compile(
    r"\b(?:its|their|that (?:it|they|the [a-z]+|[A-Z][\w-]+) (?:sells?|sold|delivers?|delivered|makes?|made|builds?"
    r"|built)|of the (?:group|brand|maker)'s)\b|\b(?:online|abroad|overseas|to fleets?|on credit|second-hand|used)\b"
)


def cars_in_ten(sentence: Sentence) -> list[Figure]:
    """The share of a market that is told by counting so many of the cars there; none where none is told."""
    found = _IS_OF.search(sentence.text)
    whose = _behind(sentence, found) if found is not None else None
    if found is None or whose is None:
        found = _HOLDS.search(sentence.text)
        whose = _before(sentence, found) if found is not None else None
    if found is None or whose is None or _OWN.search(sentence.text, found.end("whole"), found.end() + 60):
        return []
    part = _COUNT[found["first"].lower()] / _COUNT[found["whole"]]
    if part >= 1:
        return []
    start, end = sentence.start + found.start("first"), sentence.start + found.end("whole")
    number = Mention(
        "number", start, end, sentence.slice(start, end), label="fraction", value=part, comparator="eq",
        number_start=start, number_end=end,
    )  # fmt: skip
    period = period_of(sentence, number, [], dating_periods(sentence))
    cue = Mention("cue", whose.start, whose.end, whose.surface, whose.surface.lower(), "share")
    figure = Figure(sentence, number, metric="market_share", cue=cue, period=period)
    return [replace(figure, whole=round(100 * part, 4))]


def _behind(sentence: Sentence, found: re.Match[str]) -> Mention | None:
    """The maker that the words behind the count name, where they count cars that are sold."""
    counted = (found["sort"] or "") + found["behind"]
    of_all = _OF_ALL.search(sentence.text, 0, found.start()) is not None
    if not of_all and not (counted and _OF_MARKET.search(found[0])):
        return None
    behind = sentence.start + found.end()
    return next((m for m in sentence.of("organization") if m.start == behind), None)


def _before(sentence: Sentence, found: re.Match[str]) -> Mention | None:
    """The maker that the clause before the verb names as the one whose cars are counted."""
    sold = " sold" in found[0][found.end("whole") - found.start() :] or " regist" in found[0]
    counted = (found["sort"] or "") + found["behind"]
    of_market = _ACCOUNT.match(found["verb"]) is not None and _OF_MARKET.search(counted) is not None
    if not counted or not (of_market or sold):
        return None
    start = sentence.start + found.start()
    clause = sentence.clause_at(start)
    named = [
        m
        for m in sentence.of("organization")
        if sentence.start <= m.end <= start and not _WHOSE.search(sentence.slice(sentence.start, m.start))
    ]
    if not named or any(named[-1].end < car.start and car.end <= start for car in clause.of("model")):
        return None
    return named[-1]


# "BYD, whose importer X has had the brand since 2012 and which accounts for …".
_WHOSE = re.compile(r", whose [^,;:]*\Z")

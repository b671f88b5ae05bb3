"""Aspects: what a verb's form tells of being in a place, whatever the verb: "will still be sold", "could be had"."""

import re
from collections.abc import Iterator
from typing import Literal

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.wording.needed import Needing

Kind = Literal["stay", "past", "plan", "cancel", "hedge"]
_ADVERBS = r"(?: (?:also|now|then|only|already|currently|soon|both|all|first|[a-z]+ly))*"
_MODAL = (
    r"\b(?:will|would|shall|should|can|is to|are to|is going to|are going to|plans? to|wants? to|intends? to|means? to)"
)
# What lasts: cars are sold in a place, or made there, today and tomorrow.
_LASTING = (
    r"(?:sold|built|made|produced|assembled|manufactured|offered|available|served|supplied|represented|serviced|"
    r"imported|exported|delivered|distributed|on sale|on offer|to be had|present|active|looked after|maintained|"
    r"supported|there)"
)
_LAST = (
    r"(?:sell|build|make|produce|assemble|manufacture|offer|serve|supply|represent|service|import|export|deliver|"
    r"distribute|support|look after|operate|trade)"
)
_LASTS = (
    r"(?:selling|building|making|producing|assembling|manufacturing|offering|serving|supplying|representing|servicing|"
    r"importing|exporting|delivering|distributing|supporting|looking after|operating|trading|being|doing business)"
)
# "Will still be sold in X", "means to go on building cars in X", "will remain in X": it is there.
_GOES_ON = Needing(
    rf"{_MODAL}{_ADVERBS} (?:still{_ADVERBS} (?:be{_ADVERBS} {_LASTING}|{_LAST})|"
    rf"continue{_ADVERBS} (?:to (?:be{_ADVERBS} {_LASTING}|{_LAST})|{_LASTS})|"
    rf"(?:go on|keep(?: on)?|carry on){_ADVERBS} {_LASTS}|"
    rf"(?:remain|stay){_ADVERBS} (?:{_LASTING}|in|with|at|open))\b"
)
_TAKEN = (
    r"(?:had|bought|ordered|found|seen|leased|rented|booked|reserved|subscribed to|obtained|"
    r"purchased|acquired|test-driven)"
)
_TAKE = r"(?:buy|order|lease|rent|book|reserve|subscribe|purchase|acquire|choose between|choose from|test-drive)"
# "Until now they could be had in X", "buyers could at first only lease one": what was possible was done.
_COULD = Needing(rf"\bcould(?: at (?:first|the time))?{_ADVERBS} (?:be{_ADVERBS} {_TAKEN}|{_TAKE})\b")
_SO_FAR = Needing(
    r"\b(?:until now|up to now|up until now|till now|so far|hitherto|to date|previously|formerly|at first|initially|"
    r"in the past|for (?:years|decades|many years|a long time|some time|a while)|until recently|in those days|"
    r"at the time|back then|for the first time|(?:last|a) (?:year|month|week|autumn|spring|summer|winter)(?: ago)?|"
    r"(?:years?|months?|weeks?) (?:ago|earlier)|since (?:then|20\d\d|[A-Z][a-z]+))\b",
    re.IGNORECASE,
)
# "Buyers in X may now order it", "may order it from today": they are allowed to.
_MAY = Needing(
    rf"\b(?:may|can) (?:(?:now|henceforth|at last|finally) (?:be{_ADVERBS} {_TAKEN}|{_TAKE})\b|"
    rf"{_TAKE}\b[^,;]{{0,40}}\bfrom (?:today|now on)\b)"
)
_STARTED = (
    r"(?:added|opened|introduced|launched|rolled out|readied|prepared|lined up|set up|established|entered|brought in|"
    r"phased in|targeted|tackled|signed up|recruited|appointed|sought)"
)
_STARTING = (
    r"(?:launching|opening(?! up)|entering|introducing|rolling out|setting up|establishing|preparing|readying|"
    r"moving into|expanding into|branching out into|venturing into|returning|arriving|"
    r"making its (?:debut|entry|entrance)|"
    r"targeting|eyeing|gearing up|headed|heading|bound)"
)
# "X and Y are being added", "is opening its first showrooms in X": begun, and not done.
_BEGINS = Needing(rf"\b(?:is|are){_ADVERBS} (?:being{_ADVERBS} {_STARTED}|{_STARTING})\b")
# "Has been dropped from the list", "took X off its launch plan": what was planned is no more.
_LISTS = (
    r"(?:the|its|their|that|this) (?:(?!price\b|options?\b)[\w-]+ ){0,2}?(?:(?:short|wish)?list|plans?|schedule|"
    r"programme|program|agenda|roadmap|calendar|map|itinerary)\b"
)
_OFF_LIST = Needing(
    rf"\b(?:tak(?:e|es|en|ing)|took|str(?:ikes?|uck|icken|iking)|cross(?:es|ed|ing)?|drop(?:s|ped|ping)?|"
    rf"delet(?:es?|ed|ing)|remov(?:es?|ed|ing)|scratch(?:es|ed|ing)?|left|leaves?|fallen|fell|falls|disappear(?:s|ed)?|"
    rf"vanish(?:es|ed)?)\b[^,;.]{{0,40}}? (?:off|from|out of) {_LISTS}|\bno longer (?:[^,;.]{{0,40}} )?on {_LISTS}"
)

# "X and Y are on its agenda", "remain high on the company's list", "features in its plans": to come.
_ON_LIST = Needing(
    r"\b(?:is|are|stands?|remains?|stays?|comes?|features?|figures?|appears?|lies?)"
    r"(?:,? (?:not|also|next|now|still|already|too|as well|high|first|second|top|likewise|definitely))* (?:on|in) "
    r"(?:the|its|their|(?:the )?[\w&'-]+(?:'s|s')) (?:(?!price\b|options?\b|best\b|black)[\w-]+ ){0,2}?"
    r"(?:(?:short|wish|to-do )?list|agenda|roadmap|itinerary|radar(?: screen)?|launch plans?|plans|launch calendar|"
    r"schedule|timetable|programme|pipeline|viewfinder|crosshairs|sights)\b(?! of\b)"
)
# "Is the favourite for its next plant": a site that is thought of.
_FAVOURED = Needing(
    r"\b(?:favou?rites?|first choice|candidates?|contenders?) (?:for|to (?:get|host|win|land)) (?:[\w'’-]+ ){1,4}?"
    r"(?:plants?|factory|works|sites?|lines?|production|assembly|bases?|hubs?)\b"
)


def aspects(sentence: Sentence, left: int, right: int) -> Iterator[tuple[Kind, Mention]]:
    """The verbs of a segment whose form tells a stance: of what goes on, of what was possible, of what begins."""
    text = sentence.slice(left, right)
    kinds: tuple[tuple[Kind, Needing], ...] = (
        ("stay", _GOES_ON),
        ("past", _MAY),
        ("plan", _BEGINS),
        ("plan", _ON_LIST),
        ("cancel", _OFF_LIST),
        ("hedge", _FAVOURED),
    )
    for kind, pattern in kinds:
        for found in pattern.finditer(text, of=sentence.text):
            yield kind, _cue(left, found)
    if _SO_FAR.search(text, of=sentence.text) is not None:
        for found in _COULD.finditer(text, of=sentence.text):
            yield "past", _cue(left, found)


def _cue(left: int, found: "re.Match[str]") -> Mention:
    return Mention("cue", left + found.start(), left + found.end(), found[0], None, "market_aspect")

"""Sizes of markets: how many cars a whole country takes, told of the country and of no maker: "is a small market, with
130,000 cars sold last year", "a market of 800,000 cars a year", "Sales of electric cars there fell, with some 600 …".
"""

import re

from flows.extraction.grammar.figure import VEHICLE_FLOWS, Figure
from flows.extraction.lexicon.company_words import FIRM
from flows.extraction.wording.approximators import ABOUT
from flows.extraction.wording.calendar_names import MONTH
from flows.extraction.wording.needed import Needing

_OF_SIZE = Needing(
    r"\b(?:(?:is|was|are|were|remains?|became|being|still) (?:(?:only|still|just) )*an? (?:[\w-]+ ){0,5}?"
    rf"markets?\b[^;.:\d]{{0,60}}?(?:,? with|,? at|,? of|:){ABOUT} "
    rf"|(?:an?|the) (?:[\w-]+ ){{0,3}}?market of{ABOUT} "
    # "Is the largest car market in the region with annual sales of over a million".
    r"|(?:is|was|remains?|being|became) (?:[a-z]+ )?(?:the|[\w-]+'s) (?:[\w-]+ ){0,3}?(?:car|auto|automobile|automotive"
    rf"|vehicle|EV) markets?\b[^;.:\d]{{0,60}}?(?:,? with|,? at|:)[^;.:\d]{{0,30}}?{ABOUT} "
    r"|\b(?:market|country|nation|has|have|offers?|holds?)\b[^;.\d]{0,50}?\bpotential\b[^;.]{0,90})\Z"
)
# "A market that accounted for more than 40 percent of registrations in Latin America".
_PART_OF_ALL = Needing(
    r"\b(?:market|country|nation|kingdom|state),? (?:that|which) (?:accounts?|accounted|makes? up|made up|represents?"
    rf"|represented|has|had|takes?|took)(?: for)?{ABOUT} \Z"
)
_OWN = re.compile(rf"\b(?:[Ii]ts|[Tt]heir|[Oo]ur|it|they|we|the {FIRM}(?:'s)?)\b")
# "Deliveries of electric cars in A came to a halt, with 600 …".
TRADE_OF_ALL = re.compile(
    r"\W*(?:[Tt]he )?(?:[Dd]eliveries|[Ss]ales|[Rr]egistrations|[Ii]mports|[Dd]emand) (?:of|for) (?:(?:all|new|electric"
    r"|battery|plug-in|hybrid|fully|used|imported|Chinese|passenger|light|commercial) )*(?:cars|vehicles|EVs|hybrids"
    r"|plug-ins|vans|SUVs|pickups)\b"
)
# "September vehicle sales in the country rose": those of all makers.
TRADE_THERE = re.compile(
    rf"\W*(?:[Tt]otal |[Oo]verall |[Nn]ationwide |[Aa]nnual |[Mm]onthly |(?:{MONTH})(?:'s)? )?(?:[Nn]ew[- ])?"
    r"(?:[Vv]ehicle|[Cc]ar|[Aa]uto|[Pp]assenger[- ](?:car|vehicle)|EV|NEV|[Ee]lectric[- ](?:car|vehicle))"
    r" (?:sales|registrations|exports|imports|production|output) in the (?:country|region|nation|bloc|kingdom)\b"
)
# "EVs continue to sell well in A, where sales rose by 30%": what cars of a kind do there, whoever makes them.
CARS_OF_A_KIND = re.compile(
    r"\W*(?:[Ff]ully |[Bb]attery[- ]|[Aa]ll-)?(?:EVs|BEVs|NEVs|PHEVs|[Ee]lectric (?:cars|vehicles)|[Hh]ybrids"
    r"|[Pp]lug-ins|[Pp]lug-in hybrids|[Ee]lectrics) (?:(?:now|still|already|also|have|had) )*"
    r"(?:continued? to|sell|sold|account(?:ed)? for|make up|made up|remain(?:ed)?|are (?:popular|selling|in demand)"
    r"|were (?:popular|selling|in demand)|enjoy(?:ed)?|took|take)\b"
)
_WITH = re.compile(rf", (?:with|at){ABOUT} ")


def is_market_size(figure: Figure) -> bool:
    """Whether a number of cars is that of a whole market, of which a sentence tells without a maker before it."""
    sentence, number = figure.sentence, figure.number
    if figure.metric == "market_share":
        return _PART_OF_ALL.search(sentence.before(number, 90), of=sentence.text) is not None
    if figure.metric not in VEHICLE_FLOWS:
        return False
    before = sentence.slice(sentence.start, number.start)
    told = [m for m in sentence.of("organization", "model") if m.end <= number.start]
    size = _OF_SIZE.search(before, of=sentence.text)
    if size is not None:
        within = sentence.start + size.start()
        return _OWN.search(size[0]) is None and not any(m.start >= within for m in told)
    clause = sentence.clause_at(number.start)
    beside = _WITH.fullmatch(sentence.slice(clause.start, number.start)) is not None
    return beside and not told and TRADE_OF_ALL.match(before) is not None and _OWN.search(before) is None

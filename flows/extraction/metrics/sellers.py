"""Outlets that other nouns tell: partners who sell a make, sites of a network, those open of a planned number."""

import re
from dataclasses import replace

from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.figure import Figure
from flows.extraction.lexicon.trader_words import TRADER
from flows.extraction.metrics.counted_nouns import NOUN_METRICS, noun_of
from flows.extraction.metrics.outlet_network import BOUND
from flows.extraction.wording.approximators import APPROXIMATOR
from flows.extraction.wording.needed import Needing

# "55 partners sell the vans", "a dozen independent firms look after the brand".
_WHO_SELL = Needing(
    r"((?: [a-z-]+){0,2} (?:partners|businesses|companies|firms|agents|agencies|sites|places|addresses|entrepreneurs"
    r"|groups|traders|merchants|operators|independents|sellers|garages|family firms))(?: (?:in|across|throughout|all"
    r" over|around|up and down) [^,;]{2,30}?)?(?: (?:now|already|currently|today|then|also|there|so "
    r"far|who|which|that))*"
    r" (?:sell|offer|represent|stock|carry|handle|distribute|market|look after|service|trade in|deal in|retail"
    r"|have (?:signed (?:up )?(?:for|with|to)|joined|taken on))\b"
)
_A_MAKE = re.compile(r" (?:for )?(?:the (?:brand|marque|make|cars|range|vehicles|company|new brand)|its|it|them)\b")
# "The sales network comprises 18 sites".
_NETWORK_HAS = re.compile(
    rf"\b(?:{TRADER}|sales|retail|service|distribution|dealership|showroom|sales and service|dealers and"
    r"|after-sales)"
    r" (?:network|organi[sz]ation|presence|footprint|body|chain)\b[^;:.]{0,40}?\b(?:compris(?:es|ed|ing)"
    r"|consist(?:s|ed|ing)? of|has|had|(?:is |was )?made up of|spans|spanned|spanning|covers|covered|counts|counted"
    rf"|numbers|includes|takes in|embraces|encompasses|of|with|to|at|will have|have|get|offers?){BOUND} \Z"
)
_ITS_SITES = Needing(
    r" (?:[a-z-]+ ){0,2}?(?:sites|places|addresses|bases|outposts|premises|businesses|partners|operations|companies"
    r"|houses|points|firms|members)\b"
)
# "Thirty of the planned 100 dealers": a part that is there of a number that is to be.
_OF_THE_PLANNED = re.compile(
    r" (?:of|out of) (?:(?:the|its|their|these|those|a|what) )?(?:[a-z-]+ )??(?:planned|intended|targeted|promised"
    r"|envisaged|projected|eventual|future|agreed|hoped-for|scheduled)(?: total of)? \Z"
)
_ARE_THERE = re.compile(
    r"\b(?:are|is|were|was|have|has|had)(?: (?:now|already|currently|so far|since|all|been))*"
    r" (?:open(?:ed)?|up and running|running|in (?:operation|place|business|service|action)|operational|operating|ready"
    r"|there|active|trading|working|built|finished|complete[d]?|signed(?: up)?|found|appointed|named|online|live"
    r"|started|begun)\b"
)
_MOST = 5000
# "Superchargers at eight locations".
_CHARGERS_AT = Needing(
    r"\b(?:[Cc]hargers?|[Ss]uperchargers?|[Cc]harging (?:points?|stations|posts|bays)|[Ss]wap stations|[Pp]lugs"
    rf"|[Ww]allboxes)(?: of its own)? (?:at|in|across|on)(?: (?:{APPROXIMATOR}|already))* \Z"
)
_SPOTS = re.compile(r" (?:[a-z-]+ )?(?:locations?|sites?|places|spots|stops|addresses|car parks|service areas)\b")


def sellers(figure: Figure) -> Figure | None:
    """The figure with the count that the words around it tell without a noun of its own for it; null where they tell
    none.
    """
    number = figure.number
    if number.kind != "number" or number.label != "cardinal" or not 0 < (number.value or 0) <= _MOST:
        return None
    if _CHARGERS_AT.search(figure.sentence.before(number, 60), of=figure.sentence.text) and _SPOTS.match(
        figure.sentence.after(number, 40)
    ):
        return figure.told("charging_point_count", None)
    return _who_sell(figure) or _of_network(figure) or _of_the_planned(figure)


def _who_sell(figure: Figure) -> Figure | None:
    sentence, number = figure.sentence, figure.number
    found = _WHO_SELL.match(sentence.after(number, 110), of=sentence.text)
    if found is None:
        return None
    end = number.end + found.end()
    makes = (m for m in sentence.of("organization", "model") if 0 <= m.start - end <= 12)
    if _A_MAKE.match(sentence.slice(end, end + 16)) is None and next(makes, None) is None:
        return None
    return _told(figure, found[1])


def _of_network(figure: Figure) -> Figure | None:
    sentence, number = figure.sentence, figure.number
    sites = _ITS_SITES.match(sentence.after(number, 50), of=sentence.text)
    if sites is None or figure.noun is not None:
        return None
    if _NETWORK_HAS.search(sentence.before(number, 110)) is None:
        return None
    return _told(figure, sentence.slice(number.end, number.end + sites.end()))


def _of_the_planned(figure: Figure) -> Figure | None:
    sentence, number = figure.sentence, figure.number
    whole = next((m for m in sentence.of("number") if m.start > number.end), None)
    if whole is None or not _OF_THE_PLANNED.fullmatch(sentence.slice(number.end, whole.start)):
        return None
    noun = noun_of(sentence, whole)
    clause = sentence.clause_at(whole.start)
    if noun is None or noun.label not in NOUN_METRICS or not _ARE_THERE.search(sentence.slice(noun.end, clause.end)):
        return None
    return replace(figure, noun=noun, reason=None).told(NOUN_METRICS[noun.label or ""], noun)


def _told(figure: Figure, words: str) -> Figure:
    at = figure.number.end + len(words) - len(words.lstrip())
    noun = Mention("cue", at, figure.number.end + len(words), words.strip(), words.strip().lower(), "outlet_noun")
    return replace(figure, noun=noun, reason=None).told("outlet_count", noun)

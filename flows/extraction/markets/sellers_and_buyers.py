"""Sellers and buyers: dealers, garages and shops that sell a make in a place, and people who take one.

What dealers sell is there, whoever's name they bear ("Volvo garages sell the cars of Lynk & Co"). In the plural of the
present tense their verb looks like an infinitive ("48 showrooms carry X in A today, and 90 should do so by 2027"), and
what buyers choose is a car and no country to go to ("12,000 buyers in A have opted for an X").
"""

import re
from collections.abc import Iterator

from flows.extraction.context.context import Context
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.lexicon.buyer_words import BUYERS
from flows.extraction.lexicon.trader_words import OUTLETS, SELL, SELLING, SELLS, SOLD, TRADER
from flows.extraction.wording.adverbs import ADVERBS
from flows.extraction.wording.needed import Needing

_SELLERS = (
    rf"(?:{OUTLETS}|garages|workshops|retailers|importers|distributors|agents|"
    r"franchises|franchisees|franchise holders|sales outlets|car houses|agencies|"
    r"boutiques|forecourts|(?:dealer|retail|sales) partners)"
)
_BASE = (
    rf"(?:{SELL}|show|exhibit|feature|list|supply|market|retail|"
    r"deal in|trade in|serve|deliver|lease|rent out|promote|service|repair|bring in|push|"
    r"(?:go on|keep(?: on)?|continue|carry on) (?:selling|stocking|offering|serving|servicing|importing)|"
    r"continue to (?:sell|stock|carry|offer|serve|service|import|supply))"
)
_OTHER = (
    r"(?:(?:have|has|had|will|would|are to|is to|are going to|are|is|were|was) "
    r"(?:[a-z]+ly |also |now |then |already |been )*)?"
    rf"(?:{SELL}|{SELLING}|{SOLD}|supply|supplied|took on|take on|taken on|taking on|"
    r"took up|taken up|added|add|bring in|brought in|bringing in|launched|introduced)"
)
# "Dealers in X stock the Y", "some 30 showrooms now display Z cars": a subject, its place, and a verb with an object.
_SELL = Needing(
    rf"\b{_SELLERS}(?:,? (?:in|at|across|around|throughout|all over|between|outside|of) [^,;:]{{2,50}}?)?"
    rf"{ADVERBS} (?:(?P<base>{_BASE})|{_OTHER}) (?!(?:up|out|off|for|in|and|or|at|on|to|of)\b)",
    re.IGNORECASE,
)
# "Will let dealers sell", "wants 50 dealers to stock", "a plan to see garages offer": what others are to do.
_MADE_TO = re.compile(
    r"(?:\b|(?=n't))(?:will|would|can|could|may|might|shall|should|must|to|not|n't|lets?|letting|helps?|helping|ma(?:ke|kes|de)|"
    r"making|sees?|saw|have|having|let|helped|watch(?:es|ed)?|do|did|before|until|once|when|if)\b[^,;:]*\Z"
)


def sold_by_many(sentence: Sentence, left: int, right: int) -> Iterator[Mention]:
    """The verbs of a segment by which dealers, garages or shops sell something, as they do it today."""
    text = sentence.slice(left, right)
    for found in _SELL.finditer(text, of=sentence.text):
        if found["base"] is not None and _MADE_TO.search(text[: found.start()]) is None:
            start, end = left + found.start("base"), left + found.end("base")
            yield Mention("cue", start, end, found["base"], None, "market_past")


_BUYERS = (
    rf"(?:{BUYERS}|fleet managers|"
    r"taxi (?:drivers|firms|companies)|(?:who|they) (?:have|had)|(?P<people>[A-Z][a-z]+(?:s|ese)))"
)
# "Some 12,000 buyers in X have opted for a Y", "many Xs chose the Y".
_CHOOSE = Needing(
    rf"\b{_BUYERS}(?:,? (?:in|from|of|across|throughout) [^,;:]{{2,50}}?)?{ADVERBS}(?: have| had)?{ADVERBS} "
    r"(?P<verb>opted for|plumped for|gone for|went for|chosen|chose|picked|selected|"
    r"(?:settled|decided) on(?! an?\b)|decided for|signed up for|put (?:their|his|her) names? down for|pre-?ordered)\b"
    r"(?! (?:to|that)\b)"
)
# "An X", "the new electric X": what stands before the car that is chosen.
_CHOSEN = re.compile(r" (?:(?:an?|the|his|her|their|its|new|electric|small|big|used|hybrid|\d[\d,]*|many) ){0,4}")
_ONE_OF_THEM = re.compile(r" one\b")
# "Chose a Kia site", "opted for Kia as their partner": no car is.
_NO_CAR = re.compile(
    r"(?:'s)? (?:(?!and\b|or\b)[\w-]+ ){0,2}?(?:sites?|plants?|factor(?:y|ies)|works|partners?|action|shares?|bonds?)\b"
)


def chosen_by_many(sentence: Sentence, left: int, right: int) -> Iterator[Mention]:
    """The verbs of a segment by which buyers have chosen a car."""
    text = sentence.slice(left, right)
    for found in _CHOOSE.finditer(text, of=sentence.text):
        start, end = left + found.start("verb"), left + found.end("verb")
        if _is_people(sentence, left, found) and _is_car_chosen(sentence, end):
            yield Mention("cue", start, end, found["verb"], None, "market_past")


def _is_people(sentence: Sentence, left: int, found: "re.Match[str]") -> bool:
    """Whether who chooses by a name is a people, and no firm whose name ends like one."""
    at = left + found.start("people")
    return found["people"] is None or any(p.start == at and p.label == "demonym" for p in sentence.of("place"))


def _is_car_chosen(sentence: Sentence, end: int) -> bool:
    """Whether a car, a make or "one" is what is chosen by a verb that ends at an offset, and no site or partner."""
    if _ONE_OF_THEM.match(sentence.slice(end, sentence.end)):
        return True
    first = next((m for m in sentence.of("organization", "model") if m.start >= end), None)
    return (
        first is not None
        and _CHOSEN.fullmatch(sentence.slice(end, first.start)) is not None
        and _NO_CAR.match(sentence.after(first, 40)) is None
    )


# "The Greek importer of X also brings in Y": one trader, who may be called by another make.
_ONE = (
    rf"\b(?:{TRADER}|dealership|showroom|garage)"
    r"(?: (?:of|for) [A-Z][\w&-]*(?:(?:,? and|,|) [A-Z][\w&-]*){0,3})?"
)
_ALSO_SELLS = Needing(
    rf"{_ONE}{ADVERBS} (?:{SELLS}|takes on|brings in|adds|markets|retails|{_OTHER}) "
    r"(?!(?:up|out|off|for|in|and|or|at|on|to|of)\b)"
)
# "Sell the cars of X", "stock three electric X models": what stands between a verb and the make that is its object.
_OBJECT = re.compile(
    r"(?:(?:(?!(?:in|to|for|with|at|from|than|and|as|against|like|owners?|buyers?|drivers?|customers?|parts)\b)"
    r"(?:(?!of\b)|(?<=\bcars )|(?<=\bmodels )|(?<=\bvehicles )|(?<=\brange ))[a-z0-9-]+(?:'s)?) ){0,5}"
)
# "Stock X parts", "offer X owners a discount": no car of the make is sold.
_NO_GOODS = re.compile(
    r"(?:'s)? (?:(?:original|used|old|spare|car) )?(?:parts|spares|accessories|engines?|batter(?:y|ies)|tyres|owners?|"
    r"buyers?|drivers?|customers?)\b"
)


def makes_sold(sentence: Sentence, left: int, right: int, context: Context) -> Mention | None:
    """The first make, or car of one, that dealers, garages or shops sell by the words of a segment."""
    text = sentence.slice(left, right)
    for found in (
        *_SELL.finditer(text, of=sentence.text),
        *_ALSO_SELLS.finditer(text, of=sentence.text),
    ):
        end = left + found.end()
        first = next((m for m in sentence.of("organization", "model") if end <= m.start < right), None)
        if first is None or _OBJECT.fullmatch(sentence.slice(end, first.start)) is None:
            continue
        if _NO_GOODS.match(sentence.after(first, 40)) is not None:
            continue
        if is_maker(first.id if first.kind == "organization" else context.brand_of(first), context.vocabulary):
            return first
    return None

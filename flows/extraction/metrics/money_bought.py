"""Whole firms, works or divisions bought for money: "is buying Acme for 3.8 billion euros", "pays 200 million for the
works".
"""

import re

from flows.extraction.grammar.figure import Figure
from flows.extraction.wording.approximators import ABOUT, ROUGHLY
from flows.extraction.wording.needed import Needing

_BUYING = Needing(
    rf"\b(?:buy(?:s|ing)?|bought|acquir(?:e|es|ed|ing)|purchas(?:e|es|ed|ing)|tak(?:e|es|ing|en) over|took over"
    rf"|(?:purchase|acquisition|takeover|buyout) of|bids? for|offers? for|agreed on)\b([^;:,]{{2,70}}?) (?:for|at"
    rf"|worth|in a deal (?:worth|of|valued at)){ABOUT} \Z"
)
_PAYING = re.compile(rf"\b(?:pay(?:s|ing)?|paid|bid(?:s|ding)?|offer(?:s|ed|ing)?){ABOUT} \Z")
_PAID_FOR = re.compile(r"(?: \([^)]*\))?(?: in (?:cash|all|shares|total))? for ([^;:,.]{2,70})")
# "14.10 euros a share, roughly 3.8 billion altogether".
_PER_SHARE = Needing(
    rf"\b(?:(?:for )?each (?:share|of the shares)|(?:a|per) share)\b[^;:]{{0,60}}, (?:or )?{ROUGHLY}\Z"
)
_IN_ALL = re.compile(r"(?: \([^)]*\))? (?:altogether|in all|in total|all told|overall|for the whole)\b")
_DEAL = re.compile(r"\b(?:buy|acqui|take ?over|tak(?:es|ing) over|bid|offers?|merg|purchas)\w*", re.IGNORECASE)
_A_BUSINESS = re.compile(
    r"\b(?:business|division|arm|unit|subsidiary|company|firm|maker|carmaker|start-?up|plants?|factory|works|site"
    r"|operations?|rival|group|brand|marque|whole|rest|remainder|it)\b"
)
_NO_BUSINESS = re.compile(
    r"\b(?:shares?|stakes?|holdings?|shareholding|interest|per ?cent|cars?|vehicles?|models?|EVs?|parts|steel"
    r"|batteries|cells|chips|licen[cs]es?|right|rights|patents?|order|fleet|tickets?"
    r"|fines?|damages|breach|advertising|sponsor\w*|land|steel|a piece|each|apiece)\b"
)


def bought_at(figure: Figure) -> int | None:
    """Where the verb stands of which an amount is what somebody pays for a whole firm or a part of its business; null
    where it is no such price.
    """
    sentence, number = figure.sentence, figure.number
    if (number.value or 0) < _LEAST:
        return None
    clause = sentence.clause_at(number.start)
    before = sentence.slice(clause.start, number.start)
    bought = _BUYING.search(before, of=sentence.text)
    if bought is not None:
        business = _is_business(figure, clause.start + bought.start(1), clause.start + bought.end(1))
        return clause.start + bought.start() if business else None
    paying = _PAYING.search(before)
    if paying is not None:
        paid = _PAID_FOR.match(sentence.slice(number.end, sentence.end))
        business = paid is not None and _is_business(figure, number.end + paid.start(1), number.end + paid.end(1))
        return clause.start + paying.start() if business else None
    told = sentence.slice(sentence.start, number.start)
    deal = _DEAL.search(told) if _PER_SHARE.search(told, of=sentence.text) is not None else None
    whole = deal is not None and _IN_ALL.match(sentence.slice(number.end, sentence.end)) is not None
    return sentence.start + deal.start() if deal is not None and whole else None


# No firm is had for less.
_LEAST = 1e6


def _is_business(figure: Figure, start: int, end: int) -> bool:
    """Whether the words at [start, end) name a firm or a part of one, and no goods."""
    words = figure.sentence.slice(start, end)
    if _NO_BUSINESS.search(words):
        return False
    return _A_BUSINESS.search(words) is not None or any(
        start <= m.start and m.end <= end for m in figure.sentence.of("organization")
    )

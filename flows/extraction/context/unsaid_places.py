"""Unsaid places: the country of a sentence that names none, told by its dealers or by the currency of a price."""

import re
from collections.abc import Callable

from flows.extraction.context.context import Context
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.wording.needed import Needing

# A currency names its country in its first two letters, except where it is used far beyond it.
_WIDE_CURRENCIES = frozenset({"USD", "EUR", "CNY", "XOF", "XAF"})
# Words for money of several countries: of them it is that of the one that the article is about.
_SHARED = {
    "dirham": frozenset({"AE", "MA"}),
    "rupee": frozenset({"IN", "PK", "NP", "LK", "MU"}),
    "pound": frozenset({"GB", "EG", "LB", "SY"}),
    "krone": frozenset({"NO", "DK"}),
    "kroner": frozenset({"NO", "DK"}),
}
_CAR_PRICES = (5000.0, 500000.0)
_PRICED = re.compile(
    r"(?:\b(?:from|costs?|costing|priced (?:at|from)|prices? (?:of|from|at|start at|starts at)|starts? at|"
    r"starting at|begins? at|asks?|sells for|goes for|list price of|is)"
    r"(?: just| around| about)? |\w \()\Z"
)
_OUTLETS = Needing(r"\b(?:dealers|dealerships|showrooms|dealer network|sales outlets|retailers|franchises)\b")


def unsaid_places(sentence: Sentence, context: Context, dominant: Callable[[str | None], str | None]) -> list[Mention]:
    """Where a sentence without a place tells of dealers or a price: the country of the article or the currency.

    `dominant`: the country that an article is about, for one of its organisations.
    """
    if any(place.label == "worldwide" for place in sentence.of("place")):
        # Dealers "around the world" are those of no country.
        return []
    low, high = _CAR_PRICES
    for money in sentence.of("quantity"):
        code = money.unit or ""
        if len(code) != 3 or code in _WIDE_CURRENCIES or money.label != "money" or not low < (money.value or 0) < high:
            continue
        if _PRICED.search(sentence.before(money, 24)):
            country = _country_of(money, code, dominant(context.main))
            return [Mention("place", money.start, money.end, money.surface, country, "price")]
    outlets = _OUTLETS.search(sentence.text)
    if outlets is None:
        return []
    start, end = sentence.start + outlets.start(), sentence.start + outlets.end()
    subject = context.subject(sentence, start)
    key = dominant(subject.organization_id if subject is not None else None)
    return [Mention("place", start, end, outlets[0], key, "implied")] if key is not None else []


def _country_of(money: Mention, code: str, about: str | None) -> str:
    """The country of a price: that of its currency, or the one that the article is about, where both have one of that
    name.
    """
    word = money.surface.split()[-1].lower()
    shared = _SHARED.get(word) or _SHARED.get(word.removesuffix("s")) or frozenset()
    return about if about is not None and about in shared else code[:2]

"""Unsaid places: the country of a sentence that names none, told by its dealers or by the currency of a price."""

import re
from collections.abc import Callable

from flows.extraction.context.context import Context
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.lexicon.trader_words import SELLS, TRADER
from flows.extraction.wording.needed import Needing

# A currency names its country in its first two letters, except where it is used far beyond it.
_WIDE_CURRENCIES = frozenset({"USD", "EUR", "CNY", "XOF", "XAF"})
_CAR_PRICES = (5000.0, 500000.0)
_PRICED = re.compile(
    r"(?:\b(?:from|costs?|costing|priced (?:at|from)|prices? (?:of|from|at|start at|starts at)|starts? at|"
    r"starting at|begins? at|asks?|sells for|goes for|list price of|is)"
    r"(?: just| around| about)? |\w \()\Z"
)
# Those of nobody but car makers: bare outlets are anybody's, and shops may be those of a plant.
_OUTLETS = Needing(
    r"\b(?:dealers|dealerships|showrooms|(?<!app )stores|points of sale|(?:dealer|sales|retail|service) network"
    r"|(?:sales|retail|service) (?:outlets|points|sites|partners|cent(?:re|er)s|locations)|workshops|retailers"
    r"|franchises)\b"
)
# "Gasan Zammit, the brand's importer, …": who stands for a make in the country that is told of.
_IMPORTER = Needing(
    r"(?:\b[Ii]ts|\b[Tt]heir|\b[Tt]he (?:brand|marque|maker|carmaker|company|manufacturer|group|car)'s|[A-Z][\w&]+'s?) "
    r"(?:(?!former\b|new\b|future\b|next\b|first\b)[a-z-]+ )?(?P<who>importers?|distributors?|concessionaire|"
    r"general agent|sales company)\b"
)
# "It also represents X and Y": what a trader does with the makes of others.
_DEALS = Needing(
    rf"\b(?:{SELLS}|retails|takes care of|acts for|assembles|puts together|"
    rf"builds|(?:is|remains|becomes|became) (?:the |an? |its )?(?:[a-z-]+ ){{0,2}}?(?:{TRADER}"
    r"|assembler) (?:of|for)) (?:(?:the|new|electric|brands?|cars|models|of|by|from) )*\Z"
)


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
            return [Mention("place", money.start, money.end, money.surface, code[:2], "price")]
    importer = _IMPORTER.search(sentence.text)
    outlets = _OUTLETS.search(sentence.text) or importer
    if outlets is None:
        return _dealt(sentence, context, dominant)
    if sentence.cues("country_noun"):
        # "192 points of sale in 28 countries": of all of them.
        return []
    start, end = sentence.start + outlets.start(), sentence.start + outlets.end()
    # An importer is at home where the cars of his make are told of.
    subject = context.subject(sentence, start) if outlets is not importer else None
    main = context.main if outlets is importer else None
    key = dominant(subject.organization_id if subject is not None else main)
    return [Mention("place", start, end, outlets[0], key, "implied")] if key is not None else []


def _dealt(sentence: Sentence, context: Context, dominant: Callable[[str | None], str | None]) -> list[Mention]:
    """Where a trader who is taken up deals in makes: in the country of the article, his own included."""
    names = sentence.of("organization")
    if not names or not is_maker(names[0].id or "", context.vocabulary):
        return []
    words = _DEALS.search(sentence.before(names[0], 60), of=sentence.text)
    last = context.last(sentence)
    if words is None or (last is not None and is_maker(last.organization_id, context.vocabulary)):
        return []
    key = dominant(None)
    return [Mention("place", names[0].start, names[0].end, names[0].surface, key, "implied")] if key is not None else []

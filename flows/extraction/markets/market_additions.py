"""Additions: plans for a region where a maker is already, for further countries of it."""

from flows.extraction.markets.market_scopes import scope_at
from flows.extraction.markets.market_statement import MarketStatement
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.small_numbers import SMALL_NUMBER

# "25 European countries by 2028", "every market on the continent": a region of which more is to come.
_COVERED = Needing(
    rf"\b(?:\d+|{SMALL_NUMBER}|a dozen|every|all|more|other|further|several|selected|additional|the"
    r" remaining|new)(?: of the)? (?:[\w-]+ )?(?:markets?|countries|country)\b"
)
_COUNTRY = len("XX")


def adds_there(statement: MarketStatement) -> bool:
    """Whether a plan is for further countries of a region, parts of which its maker may serve already."""
    sentence, place = statement.sentence, statement.place
    if len(place.id or "") <= _COUNTRY or statement.stance.certainty != "asserted":
        return False
    return (
        _COVERED.search(sentence.slice(*scope_at(sentence, place.start, place.end).wide), of=sentence.text) is not None
    )

"""Kinds of steps: what happens in a country whose turn comes, told by the event before or by the noun that "one" is."""

import re

from flows.extraction.grammar.fact import Fact
from flows.extraction.wording.needed import Needing

# "Iraq gets one in June": what it gets is the noun before.
GETS = re.compile(
    r"\b(?:ha(?:s|d|ve)|gets?|got|see|receives?) "
    r"(?:one|theirs|its own|their own|another|ones|the (?:same|next|second|third))\b"
)
_TURN = re.compile(r"\bturn\b")
# By whom a brand's cars come to a country where it had no sales: it begins there, whichever car is the first.
_THROUGH = Needing(
    r"\b(?:through|via|by way of|with|together with|using|under) (?:(?:an?|the|its|their|local|national|new|"
    r"independent|another|other) )*(?:dealers?|importers?|distributors?|partners?|agents?|subsidiar(?:y|ies)|"
    r"sales compan(?:y|ies))\b"
)
_OUTLETS = Needing(
    r"\b(?:showrooms?|stores?|dealerships?|outlets?|(?:experience|delivery|sales) (?:cent(?:er|re)s?|spaces?)|"
    r"boutiques?|branch(?:es)?|retail sites?|pop-ups?)\b"
)
# Nouns of an expansion: what follows are markets, and not the showrooms that are told with the first of them.
_MARKETS = Needing(r"\b(?:stops?|steps?|markets?|countr(?:y|ies)|orders|sales|deliveries|entry|expansion|rollout)\b")


def kind_of_step(verb: str, behind: str, theme: Fact | None, before: str, city: bool) -> str | None:
    """The kind of event that a country's turn is; None where what it gets is told by nothing.

    In: `behind`: what stands behind the verb; `theme`: the event told before; `before`: the words before, and those
    of the sentence before; `city`: whether the place is one.
    """
    gets = GETS.search(verb) is not None and _TURN.search(verb) is None
    if gets and _OUTLETS.search(before) and (theme is None or theme.cells["event_type"] != "product_launch"):
        return "outlet_opening"
    if theme is None:
        return None if gets else "market_entry"
    kind = str(theme.cells["event_type"])
    if kind == "product_launch" and _THROUGH.search(behind):
        return "market_entry"
    if kind == "outlet_opening" and not city and not gets and (theme.cells.get("city") or _MARKETS.search(before)):
        return "market_entry"
    return kind

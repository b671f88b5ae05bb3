"""Peoples: whether the name of one stands for a market: "Australians", "the Dutch can order it"."""

import re

from flows.extraction.context.place_nouns import CAPITAL, CAPITAL_IN, MARKET_NOUN, ROLE_NOUN, STATE
from flows.extraction.context.place_role import PlaceRole
from flows.extraction.context.place_surroundings import PARTNER, people_act
from flows.extraction.grammar.article import Mention

# A people by its name: "Spaniards", "Filipinos", "the Dutch"; "Swiss" and "Chinese" are adjectives as well.
_PLURAL = re.compile(r"(?:[^s]s|utch)\Z")
_NEIGHBOURS = re.compile(r"\A neighbou?rs?\b")


def people_role(place: Mention, before: str, after: str) -> PlaceRole:
    """An adjective is a market by its noun; a people ("Australians", "Norwegians") by itself."""
    if STATE.pattern.match(after) or PARTNER.match(after) or _ONE.match(after) or _UNIT_OF.search(before):
        return PlaceRole.ORIGIN
    if MARKET_NOUN.pattern.match(after) or ROLE_NOUN.pattern.match(after):
        return PlaceRole.MARKET
    if CAPITAL.match(after) and CAPITAL_IN.search(before):
        return PlaceRole.MARKET
    if _NEIGHBOURS.match(after) and re.search(r"\b(?:for|to|in|into|across)(?: (?:its|the|other|some))? \Z", before):
        return PlaceRole.MARKET
    if people_act(before, after):
        return PlaceRole.ORIGIN
    if _PLURAL.search(place.surface) and re.match(r"\A(?:\Z|[.,;:]| (?!and [a-z]))", after):
        return PlaceRole.MARKET
    if _THE.search(before) and (
        _OFFERED.search(before) or _WILL_GET.match(after) or (_ALSO_GET.search(before) and _IN_TIME.match(after))
    ):
        return PlaceRole.MARKET
    return PlaceRole.ORIGIN


# "The Dutch unit of Swiss vehicle distributor X": where the parent of a firm is from.
_UNIT_OF = re.compile(r"\b(?:unit|arm|subsidiary|branch|offshoot|division|affiliate) of (?:the )?\Z")
# "The Chinese one": a brand that was named.
_ONE = re.compile(r" ones?\b")
# An adjective that stands for its people, who get something; else it stands for rivals ("must beat the Chinese").
_THE = re.compile(r"\b[Tt]he \Z")
# "Presented itself to the Nepalese on Sunday", "made its bow before the British".
_OFFERED = re.compile(
    r"\b(?:introduc|present|offer|show|unveil|reveal|bow|hello)[a-z]*\b[^.;:]{0,40} (?:to|before) the \Z"
)
# "The French can order it", "for the Japanese, who can have it".
_WILL_GET = re.compile(
    r"(?:,? who)? (?:will|can|could|may|should|are to) (?:soon |also |now |then )?(?:get|see|receive|order|buy|have)"
    r" (?:it|one|them|theirs|(?:the )?[A-Z])\b"
    r"|(?:,? who)? (?:get|receive) (?:it|theirs|the [A-Z]\w*)\b"
)
# "Spaniards will get it in May, and the British before the year is out".
_ALSO_GET = re.compile(
    r"\b(?:will|can|could|may|should|are to|to) (?:get|see|receive|order|buy|have)\b[^.;:]*(?:,|\band) the \Z"
)
_IN_TIME = re.compile(r" (?:on|in|at|before|from|by|until|as of|this|next|later|early|late)\b")

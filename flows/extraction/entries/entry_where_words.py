"""Wordings of entries told in a relative clause of the countries: "Norway and Denmark, where the brand started in
March", "in Israel, where its importer began deliveries last May", "Italy and Spain, which it is to enter in 2026".
"""

from flows.extraction.grammar.shapes import PLACES, WILL
from flows.extraction.lexicon.company_words import FIRM
from flows.extraction.wording.needed import Needing

_AGENT = r"(?:importer|distributor|partner|dealer|dealer group|agent)"
_WHO = (
    rf"(?:(?P<who>O)|it|they|sales|deliveries|business|the (?:[a-z]+ )?(?:{FIRM}|brand|marque|make)"
    rf"|(?:the|its|their) (?:[a-z]+ )?{_AGENT}(?: O| [a-z]+(?: [a-z]+)?)?)"
)
_BY = r"(?: (?:only|first|finally|officially|also|already|then|both|itself|just))*"
_BEGAN = r"(?:started|began|launched|kicked off|got under way|commenced|resumed)"
_TRADE = (
    r"(?:(?:its |the |their )?(?:first |official |own )?(?:sales|deliveries|trading|operations|business|operating"
    r"|imports)"
    r"|(?:selling|delivering|importing|offering|handing over)(?: (?:cars|its cars|the brand|them))?)"
)
_STARTED = (
    rf"(?:{_BEGAN}(?: {_TRADE})?|entered|arrived|debuted|opened for business|set up shop"
    rf"|(?:was|were) (?:launched|introduced)"
    rf"|made its (?:debut|start|entry)|{WILL}{_BY} (?:start|begin|launch|arrive|enter|debut)(?: {_TRADE})?"
    rf"|(?:starts?|begins?|launches)(?: {_TRADE})?)"
)
_WHEN = r"(?: only| as early as| as late as| as recently as)? (?P<date>D)"
# Kind of event, whether it is a presence since a date, and the pattern.
WHERE_TURNS: tuple[tuple[str, bool, Needing], ...] = (
    ("market_entry", False, Needing(rf"(?P<places>{PLACES}),? where {_WHO}{_BY} (?P<verb>{_STARTED}){_WHEN}")),
    (
        "market_entry",
        False,
        Needing(
            rf"(?P<places>{PLACES}),? which {_WHO}{_BY} (?P<verb>(?:entered|joined|reached|opened up"
            rf"|{WILL}{_BY} (?:enter|reach"
            rf"|open up)|enters)){_WHEN}"
        ),
    ),
)

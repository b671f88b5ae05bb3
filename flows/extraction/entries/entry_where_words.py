"""Wordings of entries told in a relative clause of the countries: "Norway and Denmark, where the brand started in
March", "in Israel, where its importer began deliveries last May", "Italy and Spain, which it is to enter in 2026".
"""

from flows.extraction.grammar.shapes import PLACES, WILL
from flows.extraction.lexicon.company_words import FIRM
from flows.extraction.lexicon.trader_words import TRADER
from flows.extraction.wording.needed import Needing

_AGENT = rf"(?:{TRADER}|partner|dealer group)"
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
    # "Its comeback dates from 2022", "O's return to P is due in May".
    (
        "market_entry",
        False,
        Needing(
            r"(?:(?P<who>O)'s|its|their|the (?:brand|marque)'s) (?:[a-z]+ )?(?P<verb>(?:comeback|return|arrival"
            r"|market (?:entry"
            r"|debut|launch|start)|entry)(?: (?:to|in|into|on) (?:this market|the market"
            r"|the country))? (?:dates(?: back)?(?: from"
            r"| to)?|dates back|goes back|went back|fell|took place|came|followed|happened|was|is (?:due|planned"
            r"|scheduled|set|fixed"
            r"|expected|foreseen|pencilled in)|will (?:come|follow|take place))),? (?P<date>D)"
        ),
    ),
    (
        "market_entry",
        False,
        Needing(
            rf"(?:(?P<who>O)'s|its|their) (?:[a-z]+ )?(?:comeback|return|arrival|market (?:entry|debut|launch|start)"
            rf"|entry) (?:to|in"
            rf"|into) (?P<places>{PLACES}) (?P<verb>dates(?: back)?(?: from| to)?|goes back|fell|took place"
            rf"|came|followed"
            r"|happened|was|is (?:due|planned|scheduled|set|fixed|expected|foreseen)|will (?:come"
            r"|follow)),? (?P<date>D)"
        ),
    ),
    # "X, on the market since September, …", "In the country since 2017, the brand …".
    (
        "market_entry",
        True,
        Needing(
            r"(?P<who>O), (?P<verb>(?:now |already )?(?:in the country|on the market|on sale (?:here|there)|here"
            r"|active there"
            r"|present there|at home there|with us)),? (?P<date>D)(?=[,.])"
        ),
    ),
    (
        "market_entry",
        True,
        Needing(
            r"\A\W*(?P<verb>in the country|on the market|on sale (?:here|there)|active (?:here|there)|present (?:here"
            r"|there)),? "
            r"(?P<date>D), (?:(?P<who>O)|(?:the|this) (?:[a-z]+ )?(?:brand|marque|make|newcomer|carmaker)|it)\b"
        ),
    ),
)

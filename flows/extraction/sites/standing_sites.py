"""Wordings of sites that have stood since a day: "a depot near Győr, in operation since April", "the Turin studio dates
from January", "engineers have been at work in a Munich laboratory since March".
"""

from flows.extraction.grammar.shapes import PLACES
from flows.extraction.sites.site_turn_words import SITE
from flows.extraction.wording.needed import Needing

_BY = r"(?: (?:now|also|already|only|just|both|likewise|since|there))*"
_HEAD = r"(?:\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|O's)|\A\W*|: )"
_AT = r"(?:in|at|near|outside|around)"
_AT_WORK = (
    r"(?:at work|working|active|open|running|operating|operational|busy|serving|supplying|in (?:operation|business|use"
    r"|service|place|action))"
)
_SINCE = r"[^.;:,D]{0,25}?,? (?P<date>D)"
_HAS_BEEN = rf"(?:has|have){_BY} (?:been{_BY} {_AT_WORK}|worked|operated|existed|stood|handled|served|supplied)"
# What a site does, or how it is, since a day.
_STATES = rf"(?P<verb>{_HAS_BEEN}|(?:is|are){_BY} {_AT_WORK}|(?:dates?|dating)(?: from| back to| back)?|, ?{_AT_WORK})"
_OF_O = r"(?: (?:of|for) (?:O|the brand|the company))?"
# "A studio in Gothenburg has been working for Zeekr since 2019", "the depot near Győr, open since April, is full".
SITE_STANDS = Needing(
    rf"{_HEAD} ?{SITE}{_OF_O},? {_AT} (?P<places>{PLACES}|the same (?:city|town))(?:, P)?(?:, which)?"
    rf" ?{_STATES}{_SINCE}"
)
# "The Turin studio dates from January".
TOWNS_SITE = Needing(rf"{_HEAD} ?(?P<places>P)(?:'s)? {SITE}{_OF_O}(?:, which)? ?{_STATES}{_SINCE}")
# "Engineers have been at work in a Munich laboratory since March".
AT_WORK_IN = Needing(
    rf"(?P<verb>(?:has|have){_BY} been{_BY} (?:{_AT_WORK}|[a-z]+ing))[^.;:,DP]{{0,40}}? {_AT} "
    rf"(?:an?|the|its|O's) (?:(?:new|own|small) )?(?P<places>P) {SITE},? (?P<date>D)"
)

"""Electric mix: how much of what a maker sells is electric, by the words around a share."""

import re

from flows.extraction.grammar.figure import Figure
from flows.extraction.wording.approximators import ABOUT

OF_SALES = re.compile(
    r"\b[Oo]f (?:all )?(?:its|their|the company's|the group's|[A-Z][\w-]*'s?) (?:\w+ ){0,2}(?:sales|deliveries|cars"
    r"|vehicles|registrations),? [^,;]{0,20}\Z"
)
ELECTRIC = re.compile(
    r"\b(?:EVs?|BEVs?|PHEVs?|NEVs?|electric(?:s|ally|fied)?|electrified|electric(?:-only)? (?:cars|vehicles|models)"
    r"|battery[- ](?:electric|powered)|plug-?ins?|plug-in hybrids?|hybrids?|new[- ]energy|zero-emission|all-electric"
    r"|emission-free|on (?:electricity|batteries|battery power)|battery-powered|battery (?:cars|vehicles)|(?:a|with)"
    r" plug)\b",
    re.IGNORECASE,
)
ELECTRIC_SHARE = re.compile(
    r"\A ((?:EV|BEV|NEV|electric|all-electric|battery-electric|electrified|plug-in|hybrid)(?:-car)? (?:share|mix"
    r"|ratio|quota))\b(?! of the market)"
)
SO_MANY_ELECTRIC = re.compile(
    r" (?:(?:(?:fully |all-|battery-|purely )?electric|electrified|plug-in|zero-emission) (?:cars|vehicles|models)"
    r"|EVs|BEVs|battery cars)(?=[,.;)]|\Z| (?:by|in|from|until|before|this|next)\b)"
)


def cue_of(after: str) -> str:
    """The words for a share of electric cars behind a percentage."""
    found = ELECTRIC_SHARE.match(after)
    return found[1] if found is not None else ""


# "31 percent of all cars that it delivered were electric", "a third being plug-in hybrids".
BEING_ELECTRIC = re.compile(
    r"\A(?: (?:new )?(?:[A-Z][\w-]+s|cars|vehicles|models)(?: (?:that )?(?:sold|registered|delivered|built|made|it"
    r"|they)\b[^,;.]{0,40}?)?"
    r"| of (?!(?:the |all |that |this )?(?:[\w'-]+ ){0,3}?(?:market|registrations|car sales"
    r"|new-car sales)\b)[^,;.:]{2,60}?)?,? "
    r"(?:(?:was|were|are|is|being|be|(?:will|would|should|to|must|is to|are to|ought to) be)(?: \w+ly| already|"
    r" now)? "
    r"(?:all-|battery-|pure-)?(?:electric|electrified|EVs|BEVs|PHEVs|NEVs|plug-ins?|hybrids?|battery cars"
    r"|new[- ]energy|zero-emission|emission-free|powered by batteries|powered|sold with a plug)"
    r"|(?:will|would|should|to|must|are to|is to|could) (?:run|drive|be driven) (?:\w+ )?(?:on|by) (?:electricity"
    r"|batteries"
    r"|battery power|current)|(?:will|would|should|to|must|are to|is to|could) (?:have|come with) (?:a plug|an"
    r" electric"
    r"|a battery)|(?:have|has|had) a plug)\b"
)
# The mix told the other way round: EVs made up more than 35 per cent of that.
MADE_UP = re.compile(
    rf"\b(?:EVs?|BEVs|electric(?: cars| vehicles| models)?|electrified(?: cars| vehicles| models)?|hybrids|plug-ins"
    rf"|NEVs|battery-powered (?:cars|vehicles)|battery cars)\b(?:,[^,;:]{{2,30}},)?[^,;:]{{0,30}}\b(?:m[a-z]*ke up"
    rf"|made up|makes? up|making up|account(?:s|ed)? for|accounting for|represent(?:s|ed)?|contribut(?:e|es|ed)"
    rf"|(?:to|will|should|would|could|may|might) (?:top|exceed|pass|reach|approach|hit|come to|rise to|grow to"
    rf"|climb to)){ABOUT} \Z"
)
OF_THAT = re.compile(
    r"(?: of (?:that|it|this|the total|them|these|those))?(?:[.,;:)]|\Z| (?:in|and|by|last|this|of (?:that|it)))"
)


def is_mix(figure: Figure) -> bool:
    """Whether it is a mix, "EVs to make up 50 percent of sales", "an electric share of 30 percent": the maker's own
    mix told the other way round.
    """
    return re.search(
        r"\b(?:(?:EV|electric|electrified|BEV|NEV|plug-in|hybrid)(?:[- ]\w+)? (?:share|mix|ratio|proportion|quota)"
        r"|share of (?:its |their )?(?:fully |purely |pure |all-|battery-|plug-in )?(?:EVs|electric|BEVs|electrified"
        r"|NEVs|hybrids?|plug-ins?)\b[\w -]*)",
        figure.before, re.IGNORECASE,
    ) is not None and not re.search(r"\bmarket\b", figure.before + figure.after[:30])  # fmt: skip

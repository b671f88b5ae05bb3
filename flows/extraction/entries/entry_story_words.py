"""Wordings of entries told by a noun: a story that begins ("X's life in Y began last summer"), a scene ("the show is
the stage for X's entry into Y"), what a brand is called ("an early arrival, in 2022", "one of the two brands that Z
brought to Y in March"), or the country ("Y is where X will begin").
"""

from flows.extraction.grammar.shapes import PLACES, WILL
from flows.extraction.lexicon.company_words import FIRM
from flows.extraction.wording.needed import Needing

_WHOSE = r"(?:(?P<who>O)(?:'s|')|its|their|the (?:brand|marque|maker|carmaker|newcomer)'s)"
_STORY = (
    r"(?:adventure|chapter|career|story|life|journey|expedition|venture|campaign|offensive|business|trading|stay"
    r"|second life|comeback|first steps|history)"
)
_BEGINS = (
    rf"(?:{WILL} (?:begin|open|start|get under way|kick off)|begins?|began|has begun|opens?|opened|starts?|started"
    r"|gets? under way|got under way|kick(?:s|ed)? off|dates? (?:back )?(?:from|to)|goes back to)"
)
_ENTRY = (
    r"(?:entry|entrance|arrival|debut|start|launch|introduction|(?:first )?(?:steps?|appearance|outing)|bow|comeback"
    r"|return|premiere|entree|landing|expansion|move|market (?:entry|launch|debut|introduction|start))"
)
_SCENE = (
    r"(?:stage|scene|setting|backdrop|venue|occasion|platform|springboard|starting point|starting gun|framework"
    r"|launch ?pad"
    r"|theatre|theater|start|beginning|kick-?off)"
)
_INTO = r"(?:in|into|on|onto|to)"
_HERE = (
    r"(?:the country|the kingdom|the island|the market|this market|this country|the sultanate|the republic|the emirate)"
)
_ENTERS = (
    rf"(?:{WILL} (?:first |now |next )?(?:begin|start|launch|open|land|arrive|make (?:its|their) (?:debut|start|bow"
    rf"|entry)"
    r"|appear|set foot|take (?:its|their) first steps|sell (?:its|their) (?:first )?cars|go on sale)"
    r"|(?:first )?(?:begins|began|starts|started|launches|launched|opens|opened|lands|landed|arrived|debuts|debuted"
    r"|made (?:its|their) (?:debut|start|bow)|makes (?:its|their) (?:debut|start|bow)|took (?:its|their) first steps))"
)
# What a brand is in a country of which nobody tells more than when it came.
_COMER = (
    r"(?:arrivals?|comers?|latecomers?|entrants?|pioneers?|newcomers?|settlers?|starters?|movers?|trailblazers?"
    r"|debutants?|forerunners?|incomers?)"
)
_RANK = (
    r"(?:an early|a late|a very early|a very late|a recent|the latest|the newest|the first|the second|the third"
    r"|the last"
    r"|the earliest|a|one of the (?:first|early|earliest|latest|newest|last)"
    r"|among the (?:first|early|earliest|latest|newest|last))"
)
_BRAND = (
    r"(?:brands?|marques?|makes?|names?|labels?|badges?|nameplates?|newcomers?|partners?|duo|pair|trio|quartet"
    r"|double act)"
)
# What is told of what a maker does with a brand that is only described: "the brand that Z brought to Y".
_BROUGHT = (
    r"(?:brought|has brought|brings|is bringing|will bring|is to bring|took|has taken|will take|introduced"
    r"|has introduced"
    r"|will introduce|launched|has launched|will launch|is to launch|imported|sent|will send|has sent|unleashed)"
)
_DATE = r"(?P<date>D)"
STORIES: tuple[tuple[str, bool, Needing], ...] = (
    # "X's life in Y began last summer", "its Irish career dates from May"
    (
        "market_entry",
        False,
        Needing(rf"{_WHOSE} (?:[a-z-]+ )?{_STORY} in (?P<places>{PLACES}) (?P<verb>{_BEGINS})[^.;:]{{0,25}}?\b{_DATE}"),
    ),
    # "the show that opened today is the stage for X's entry into Y": its time stands before.
    (
        "market_entry",
        False,
        Needing(
            rf"(?P<verb>(?:is|was|will be|becomes|became|serves as|served as|provides|provided|forms|formed|gives|gave"
            rf"|marks|marked|is to be)) (?:the|a) (?:[a-z]+ )?{_SCENE} (?:for|of"
            rf"|to) (?:{_WHOSE} (?:[a-z-]+ )?{_ENTRY}|the {_ENTRY} of (?P<whom>O)) {_INTO} "
            rf"(?:(?P<places>{PLACES})|{_HERE})(?:,? {_DATE})?"
        ),
    ),
    # "Y is where X will begin its European career, in June", "Y was the country in which it made its start in 2022"
    (
        "market_entry",
        False,
        Needing(
            rf"(?P<places>{PLACES}) (?:is|was|will be) (?:(?:also|in turn) )?(?:where|the (?:country|place|market|one)"
            rf" (?:where|in which)) (?:O's (?=O))?(?P<who>O|it|they|the (?:[a-z]+ )?{FIRM}) (?P<verb>{_ENTERS})"
            rf"(?! on)[^.;:]{{0,30}}?\b{_DATE}"
        ),
    ),
    # "X was an early arrival, in 2022", "X, a latecomer of 2024"
    (
        "market_entry",
        False,
        Needing(
            rf"(?P<who>O) (?P<verb>(?:was|is|had been|has been|were|are) {_RANK} {_COMER})"
            rf"(?: (?:here|there|to (?:the market|this market|the country)|on the (?:market|scene)))?"
            rf"(?: (?:in|to|among|on) (?P<places>{PLACES}))?(?:,| of)? {_DATE}"
        ),
    ),
    # "X is one of the two brands which Z brought to Y in March", "the brand with which Z came to Y in 2023"
    (
        "market_entry",
        False,
        Needing(
            rf"(?P<who>O(?:(?:,| and) O)*) (?:is|are|was|were) (?:one (?:half )?of |part of |half of |among "
            rf"|the other half of )?"
            rf"(?:the |a |two |three |four |several )(?:[a-z]+ )?{_BRAND} (?:which|that)? ?(?:O|its (?:maker|parent"
            rf"|owner)"
            rf"|the (?:[a-z]+ )?{FIRM}) (?P<verb>{_BROUGHT}) {_INTO} (?P<places>{PLACES}),? {_DATE}"
        ),
    ),
    # "will make Y its first export market, in the fourth quarter"
    (
        "market_entry",
        False,
        Needing(
            rf"(?P<who>O|it|they|the (?:[a-z]+ )?{FIRM}) (?P<verb>(?:{WILL} make|makes?|made"
            rf"|has made)) (?P<places>{PLACES})"
            rf" (?:its|their) (?:first|second|third|fourth|fifth|next|newest|latest) (?:[a-z]+ |P ){{0,2}}?"
            rf"(?:market|country|outpost|destination|foothold|stop)s?,? {_DATE}"
        ),
    ),
    # What comes next on a list: "the next country on X's list is Y (second quarter)"
    (
        "market_entry",
        False,
        Needing(
            rf"\bnext(?: (?:country|market|stop|place|countries|markets|stops))? on {_WHOSE} (?:[a-z]+ )?"
            rf"(?:list|agenda|map|itinerary|schedule|programme|travel plan|route|tour) (?P<verb>is|are|will be|comes?"
            rf"|was|were)"
            rf" (?P<places>{PLACES})(?:,| ?\(|:)? ?{_DATE}"
        ),
    ),
    # "since January there has been X as well", "since May X has been here too"
    (
        "market_entry",
        True,
        Needing(rf"{_DATE},? (?P<verb>there (?:has|have) been (?P<who>O))(?= (?:as well|too|also|here)|[.,;])"),
    ),
    # "the brand will not come before 2027", "X does not arrive here until June"
    (
        "market_entry",
        False,
        Needing(
            rf"(?P<who>O|it|they|the (?:[a-z]+ )?{FIRM}) (?P<verb>(?:will|would|is|are|does"
            rf"|do) (?P<not>not) (?:to )?(?:be )?"
            rf"(?:come|arrive|start|launch|enter|begin|appear|land|here|there|ready|with us))(?: (?:here|there"
            rf"|to the country))?"
            rf" (?P<date>D)"
        ),
    ),
)

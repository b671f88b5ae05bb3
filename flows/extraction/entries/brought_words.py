"""Wordings of entries told of who brings a brand to a country, or of its people: "carried X over to Egypt last autumn",
"Norwegians will get to know X in May", "X's Norwegian adventure begins in May".
"""

from flows.extraction.grammar.shapes import PLACES, WILL
from flows.extraction.wording.needed import Needing

_AUX = rf"(?:(?:{WILL}|has|have|had|just|now|also|already|finally) ){{0,3}}"
_BRINGS = (
    r"(?:br(?:ings?|ought|inging)|carr(?:y|ies|ied)|t(?:akes?|ook|aken)|fetch(?:es|ed)?|ferr(?:y|ies|ied)|lure[sd]?"
    r"|steer(?:s|ed)?|parachute[sd]?|escort(?:s|ed)?|transplant(?:s|ed)?|guide[sd]?|lead(?:s)?|led)"
)
_SETS_LOOSE = r"(?:lets?|sets?|unleash(?:es|ed)?|turn(?:s|ed)?)"
_SEES = r"(?:sees?|saw|will see|is to see)"
_COMES = r"(?:land|arrive|start|open|launch|step ashore|set foot|set up shop|begin|debut|go on sale|make its debut)"
_MEETS = (
    r"(?:meets?|met|get(?:s)? to know|got to know|mak(?:e|es) the acquaintance of|made the acquaintance of|have met"
    r"|be introduced to|were introduced to|get acquainted with|can (?:now )?(?:choose|buy|order|get)|"
    r"(?:have been|were|are|will be) able to (?:choose|buy|order|get)|get their hands on|got their hands on)"
)
_STORY = r"(?:adventure|chapter|career|story|life|journey|expedition|era|venture|campaign|offensive|debut|launch)"
_BEGINS = r"(?:begins?|began|opens?|opened|starts?|started|gets? under way|got under way|kick(?:s|ed)? off)"
_DAY = r"(?:[^.;:]{0,30}?\b(?P<date>D))"
BROUGHT: tuple[tuple[str, bool, Needing], ...] = (
    (
        "market_entry",
        False,
        Needing(
            rf"(?P<verb>{_AUX}(?:{_BRINGS} (?:the )?(?P<who>O)(?: (?:back|over|along|across"
            rf"|ashore)){{0,2}} (?:in)?to)) "
            rf"(?P<places>{PLACES})\b(?!'s| [a-z]+ers\b){_DAY}?"
        ),
    ),
    (
        "market_entry",
        False,
        Needing(rf"(?P<verb>{_AUX}{_SETS_LOOSE} (?P<who>O) loose (?:on|in|upon)) (?P<places>{PLACES})\b{_DAY}?"),
    ),
    (
        "market_entry",
        False,
        Needing(
            r"(?P<who>O(?:(?:,| and|, and) O)*)(?:, [^.;,]{3,50},)? (?P<verb>(?:was|were|has been|have been|will be"
            r"|is to be"
            r"|are to be) (?:let loose|set loose|unleashed|imported|carried|ferried|brought|relaunched|revived"
            r"|transplanted)"
            rf"(?: over| back)?(?: (?:on|in|to|into|upon))) (?P<places>{PLACES})\b(?!'s| [a-z]+ers\b){_DAY}?"
        ),
    ),
    (
        "market_entry",
        False,
        Needing(rf"(?P<verb>{_SEES} (?P<who>O) {_COMES} in) (?P<places>{PLACES})\b{_DAY}?"),
    ),
    (
        "market_entry",
        False,
        Needing(
            rf"(?P<people>{PLACES}) (?P<verb>(?:{WILL} )?(?:also |now |soon |first |finally )?{_MEETS} (?P<who>O))"
            rf"\b(?!'s){_DAY}?"
        ),
    ),
    (
        "market_entry",
        False,
        Needing(
            rf"(?P<who>O)'s (?:\w+ )?(?P<people>P) (?P<verb>{_STORY} (?:{WILL} (?:begin|open|start|get under way)"
            rf"|{_BEGINS}))"
            rf"\b{_DAY}?"
        ),
    ),
    (
        "market_entry",
        False,
        Needing(
            rf"(?P<people>P) (?P<verb>(?:market|door|doors|border|borders) (?:{WILL} open|opens?|opened|is open"
            rf"|are open)"
            rf" (?:up )?(?:for|to) (?P<who>O))\b{_DAY}?"
        ),
    ),
)

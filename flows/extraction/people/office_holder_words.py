"""Wordings of offices that are taken, held or left, over the shape of a sentence: who is hired, whose appointment or
departure it is, who has headed a firm since when.
"""

from flows.extraction.lexicon.company_words import FIRM
from flows.extraction.lexicon.plant_words import PLANT

_AHEAD = r"(?:will|would|is to|are to|is due to|is set to|plans to|is expected to)"
_AUX = rf"(?:(?:{_AHEAD}|has|had|now|also|recently|already|then|D) ){{0,3}}"
_PARTS = rf"(?:business|brand|division|unit|arm|operations|team|subsidiary|office|{PLANT}|network|programme)"
_HIRES = (
    r"(?:hire[sd]?|hiring|t(?:akes?|ook|aken) on|recruit(?:s|ed)?|poache[sd]?|lure[sd]?|br(?:ings?|ought) in"
    r"|engage[sd]?|snap(?:s|ped) up|w[io]ns? over|won over|enlist(?:s|ed)?|sign(?:s|ed)(?: up)?)"
)
_SOMEBODY = (
    r"(?:man|woman|engineer|executive|manager|boss|chief|designer|director|veteran|head|official|president|chairman"
    r"|salesman|lieutenant|hand)"
)
_LEADS = (
    r"(?:headed|led|run|managed|chaired|steered|presided over|been (?:in charge|at the helm|at the head|the head) of)"
)
_IN_OFFICE = r"(?:appointment|promotion|nomination|election|installation|elevation)"
_OUT = r"(?:resignation|dismissal|departure|exit|ouster|sacking|removal|retirement|recall)"
# "O took on the former P man in May", "hired H from O as sales director".
HIRED = (
    rf"\bO(?: P)? (?P<verb>{_AUX}{_HIRES}) (?:as (?:its|the) [^,.;]{{3,40}} )?(?P<who>H)\b"
    r"(?=[^.;]{0,60}\b(?:as|from O|formerly|former|head|director|manager|chief|boss|ceo|president|lead|run)\b)",
    rf"\bO(?: P)? (?P<verb>{_AUX}{_HIRES}) (?:the|a|an) (?:former|ex-?)(?: ?[\w-]+| O| P){{0,4}}? {_SOMEBODY}"
    r"(?:,? (?P<who>H))?\b",
)
# "H, who has headed O since May", "O has been led by H since May"; told only with such a time.
HOLDS = (
    rf"\b(?P<who>H),? (?:who )?(?P<verb>(?:has|had) {_LEADS}) (?:(?:the )?O\b|its|the) ?[^.;,]{{0,40}}?(?=D)",
    r"\bO(?: P)?(?:'s [^.;,]{3,40})? (?P<verb>(?:has|had) been (?:headed|led|run|managed|chaired) by) "
    r"(?:[^.;,]{0,30}? )?(?P<who>H),? (?=D)",
)
NAMED = (
    # "H's appointment as managing director of O", "the dismissal of H", "the departure of H as head of O".
    rf"\b(?P<who>H)'s (?P<verb>{_IN_OFFICE}|{_OUT})\b(?=[^.;]{{0,70}}? D)",
    rf"\b(?:the|with the) (?P<verb>{_IN_OFFICE}|{_OUT}) of (?:[^.;,]{{0,40}}?,? )?(?P<who>H)\b(?=[^.;]{{0,70}}? D)",
    # "Is to lead O from April", "D H will run its Italian business".
    rf"\b(?P<who>H)(?:, [^.;,]{{3,60}},)? (?P<verb>{_AHEAD} (?:lead|head|run|chair|manage|oversee|take charge of"
    rf"|preside over"
    r"|be (?:in charge of|at the (?:helm|head|top) of)|take (?:over )?the (?:helm|reins|wheel|chair|lead"
    r"|top job) (?:of|at|in))) "
    rf"(?:(?:the )?O\b|(?:its|the) (?:[\w-]+ |P ){{0,3}}?(?:{FIRM}|{_PARTS})\b)",
    # "Gets a new managing director: H starts in April".
    r"\b(?:new|next) (?:[\w-]+ ){0,3}?(?:boss|head|chief(?: executive)?|president|manager|director|ceo)"
    r"(?: [^.;:]{2,30})?: (?P<who>H) (?P<verb>takes? over|took over|starts?|started|begins?|began"
    r"|arrives?|arrived|follows|succeeds)\b",
)

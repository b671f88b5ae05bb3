"""Vehicle aims: the words around a number of cars that make it an aim."""

import re

from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.figure import Figure
from flows.extraction.lexicon.aim_words import AIM, AIMS
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR, ROUGHLY

AIM_AFTER = re.compile(
    r"\A[^,;.]{0,40}\b(?:is|was|are|were|remains?)(?: still| now| also| then)? (?:the|its|a) (?:\w+"
    rf" )?(?:{AIM}|plan)\b"
)
AIM_MARK = re.compile(rf"\b(?:{AIMS}|targeting|{AIM}|mark|milestone|threshold)\b")
# "The next stage, for which another 150,000 units are foreseen": of a plant.
NEXT_STAGE = re.compile(
    rf"\b(?:stage|phase),? (?:(?:is|comes|stands) )?(?:for|in|with|adds|brings|to add)(?: which)?(?: (?:{APPROXIMATOR}"
    r"|an|additional))* \Z"
)
AIM_MOVED = re.compile(rf"\b(?:{AIMS}|forecasts?|guidance|sales plan)\b[^,;:]{{0,70}}\b(?:from|to|of|at){ABOUT} \Z")
# "Its target, originally 300,000, has been raised to 350,000": both.
AIM_ONCE = re.compile(
    r"\b(?:[Gg]oals?|[Tt]argets?|[Ff]orecasts?|[Gg]uidance|[Ss]ales plan)\b[^,;:.]{0,30}, (?:originally|once|initially"
    r"|at first|previously|formerly|until now)(?: (?:put|set|fixed) at)? "
    r"(?:[\d,.]+(?: million)?(?: \w+)?,? (?:(?:has|have|had|was|is|were)(?: since| now| been| then)* )?\w+ to "
    rf"{ROUGHLY})?\Z"
)
# "The 2030 ambition for battery cars stays at 1.6 million".
AIM_IS = re.compile(
    r"\b(?:[Gg]oals?|[Tt]argets?|[Aa]ims?|[Aa]mbitions?|[Oo]bjectives?|[Ff]orecasts?|[Gg]uidance|[Pp]lans?|[Bb]udget"
    r"|[Vv]ision|[Ii]nterim figure|[Pp]ledge|[Pp]rojection|[Yy]ardstick)\b(?: (?!and\b|but\b|while\b)[\w'-]+){0,8}? "
    r"(?:is|was|are|stays?|stayed|remains?|remained|stands?|stood|reads?|lies|comes?|works out|amounts?)"
    r"(?: (?:now|still|set|unchanged|put|then|therefore|only|just))*(?: [a-z]+,)?(?: at| to| for)?"
    rf"(?: (?:{APPROXIMATOR}|between))* \Z"
)
# "1,860 cars in 2024, twice as many as …": a line of a list.
VERBLESS = re.compile(r"(?: in| from| between| by)? [\w ]{0,25}(?:[,.;(]|\Z)")
BARE_AIM = re.compile(r"\b(?:[Gg]oals?|[Tt]argets?|[Aa]im|[Ff]orecast|[Pp]lan)\b[^,;:]{0,45}: \Z")
AIM_NEAR = re.compile(
    r"\b(?:goal|target|aim|aims|aiming|targets|targeting|objective|ambition|reckons|reckoning|calculates|hopes"
    r"|hoping|wants|want to (?:get|go|come|grow)|sees|foresees|anticipates|envisages|shooting|looking"
    r"|eyeing|eyes|forecasts?|expects?|plans?|planning|tries|try|speaks of|talks of|dreams of|budgets?|calls|calling"
    r"|bargains?|bargaining|confident|sights|guid(?:es|ing)|settles?|content|contents (?:it|them|him)sel(?:f|ves)"
    r"|happy"
    r"|banks|banking|counts|counting|thinks|(?:thought|thinking|spoken|spoke|dreamt|dreamed|talked) of|makes? do"
    r"|prepar(?:e|es|ing)|gear(?:s|ed|ing)? up|mark|bar|sets? (?:it|them)sel(?:f|ves)|set (?:it|them)sel(?:f|ves)"
    r"|thinks in terms"
    r"|pencilled in|(?:st(?:icks?|uck|icking|ands?|ood)|hold(?:s|ing)?|held|clings?|clung|adheres?|adhered)(?: firm"
    r"| fast)? (?:to|by)|down|heading|headed|bound|track|course)(?: (?:is|was|of|for|at|on|with"
    r"|set|to|be|reach|reaching|hit|get|sustain|keep up|come|stands|about"
    r"|around|the|a|this year|next year|in 20\d\d|for 20\d\d))* ?:? \Z"
)


def clause_plan(figure: Figure) -> list[Mention]:
    """The words for plans in the figure's clause."""
    return figure.sentence.clause_at(figure.number.start).cues("plan", "future", "settled")

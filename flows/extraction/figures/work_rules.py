"""Rules of works: what happens at plants in words that no noun beside a verb of building tells: ground is broken, a
line comes to a halt, cars leave the line somewhere, "it will open in 2028".
"""

from dataclasses import dataclass

from flows.extraction.grammar.shapes import WILL
from flows.extraction.lexicon.plant_words import PLANT
from flows.extraction.wording.needed import Needing

_MADE = (
    r"(?:assembled|built|made|produced|put together|manufactured|turned out|bolted together|screwed "
    r"together|welded)"
)
_WORKS = rf"(?:{PLANT}|gigafactory|assembly line|production line|truck line|car line|bus line|line|assembly hall)"
_OUTPUT = (
    r"(?:(?:vehicle |car |local |cell |battery |final |series |mass |european |ckd |skd "
    r")?(?:production|output|assembly|manufacturing|manufacture))"
)


@dataclass(frozen=True, slots=True)
class WorkRule:
    """`dated`: it counts with a date alone; `sited`: only where a plant is spoken of."""

    name: str
    pattern: Needing
    dated: bool = True
    sited: bool = False


WORKS = (
    WorkRule(
        "ground_broken",
        Needing(
            r"(?<!new )\bground (?:(?:for|at|on) [^.;]{1,80}? )?"
            r"(?:was|has been|had been|is to be|will be|is being) broken\b"
            r"|\b(?:turned|turns|turn|turning|cut|lifted|dug)(?: over)? the first (?:[a-z]+ )?(?:sod|clay|"
            r"earth|soil|spade|turf|shovel\w*)\b"
            r"|\b(?:laid|lays|lay|laying|placed|set) (?:the|a|its) (?:foundation|corner)[ -]?stone\b"
            r"|\b(?:(?:foundation|corner)[ -]?stone|first (?:stone|brick|sod))\b[^.;]{0,60}? (?:was|has been|"
            r"is to be|will be) "
            r"(?:laid|turned|placed|set)\b|\bbroke ground\b|"
            r"\bfirst piles? (?:was|were) driven\b"
        ),
    ),
    WorkRule(
        "ribbon_cut",
        Needing(
            r"\b(?:cut|cuts|cutting|snipped) (?:the|a) ribbon\b|\bpressed the (?:start|starting) button\b|"
            r"\bthrew the switch\b"
        ),
        sited=True,
    ),
    WorkRule(
        "off_the_line",
        Needing(
            rf"\b(?:{WILL} )?(?:leave|leaves|left|leaving|roll(?:s|ed|ing)? (?:off|from|down)|com(?:e|es|ing) "
            rf"off|came off) (?:the|its) (?:assembly |production )?lines?\b"
            # "The first of them are scheduled for D": of the cars that a plant is to make.
            r"|\bthe first (?:of (?:them|these|those)|ones?) (?:is|are) (?:\w+ly )?(?P<ones>due|expected|planned"
            r"|scheduled|slated|promised|pencilled in|to (?:follow|come|appear|emerge|roll out))\b(?=[^.;]{0,30}D)"
            # "From D, 50,000 vehicles are to be made annually", "it is to turn out 50,000 cars a year from D".
            rf"|\b\d[\d.,]* (?:[\w-]+ )?(?:cars|vehicles|units|trucks|suvs|evs|vans|buses)(?P<rate1> a year|"
            rf" annually)? {WILL} (?:also )?be {_MADE}\b(?: there| here)?"
            rf"(?P<rate2> a year| annually| per year| each year)?"
            rf"|\b{WILL} (?:build|make|produce|assemble|manufacture|turn out|put together) (?:[\w-]+ ){{0,3}}?"
            r"\d[\d.,]* (?:[\w-]+ )?(?:cars|vehicles|units|trucks|suvs|evs|vans|buses)(?P<rate3> a year| annually"
            r"| per year)"
        ),
        sited=True,
    ),
    WorkRule(
        "first_built",
        Needing(
            rf"\b(?:first|initial) (?:P|O's|O|locally|domestically)(?:'s)?[- ]{_MADE} (?:[\w-]+ ){{0,2}}?(?:cars?|"
            rf"vehicles?|"
            r"units?|ones?|examples?|models?|suvs?|evs?|M|O)s?\b(?=[^.;]{0,60}D)"
            rf"|\b(?:P|locally|domestically|home)[- ]{_MADE} (?:[\w-]+ )?(?:cars?|vehicles?|units?|ones?|examples?|"
            rf"versions?|models?|suvs?|evs?|M|O)s? (?:(?:are|is|have been|has been|were) (?:promised|due|expected|"
            rf"planned|"
            rf"scheduled|announced|foreseen|to (?:follow|come|arrive))|{WILL} (?:follow|come|arrive|be available|join)|"
            r"follows?|arrives?|comes?)\b(?=[^.;]{0,60}D)"
        ),
    ),
    WorkRule(
        "cease_to_be_made",
        Needing(
            rf"\b(?:{WILL} )?(?:cease|stop|ceases|stops|ceased|stopped) (?:to be|being) "
            rf"{_MADE}\b"
        ),
    ),
    WorkRule(
        "last_made",
        Needing(
            r"\b(?:built|builds|made|makes|produced|produces|assembled|assembles|turned out|finished|completed) "
            r"(?:its|their|the|O's) (?:very )?last(?: (?:[\w-]+ ){0,2}?(?:M|O|car|one|vehicle)\b| (?=D))|"
            rf"\bthe last (?:[\w-]+ ){{0,2}}?(?:M|O|car|one|vehicle)s? (?:(?:was|were|is|will be|is to be) "
            rf"{_MADE}|(?:left|leaves|rolled off|"
            r"rolls off|came off|comes off|will leave|will roll off) (?:the |its )?(?:\w+ )?(?:line|lines"
            rf"|{PLANT}))\b"
        ),
    ),
    WorkRule(
        "stands_still",
        Needing(
            rf"\b(?:{_WORKS}s?|{_OUTPUT})\b[^.;]{{0,40}}? (?:has|have) (?:stood|been|lain) (?:still|idle|at a "
            rf"standstill|shut|closed|mothballed|"
            r"suspended|halted|on hold) (?=D)"
        ),
    ),
    WorkRule(
        "production_lost",
        Needing(
            rf"\b(?:gives? up|gave up|has given up|lost|loses|is losing|{WILL} (?:end|stop|cease|give up|lose)|"
            rf"ended|stopped|ceased|suspended|halted|resumed|restarted|(?:{WILL} )?(?:winds?|wound|winding|"
            rf"ramps?|ramped) down|"
            rf"(?:{WILL} )?phas(?:e|es|ed|ing) out|(?:{WILL} )?pull(?:s|ed)? the plug on|(?:{WILL} "
            rf")?scal(?:e|es|ed) (?:back|down))"
            rf" (?:its |the |all |local )*(?:\w+ |P )?(?:{_OUTPUT}|{_WORKS})\b"
        ),
    ),
    WorkRule(
        "capacity_raised",
        Needing(
            r"\b(?:doubled|trebled|tripled|expanded|enlarged|extended|raised|increased) (?:its|the) (?:annual |"
            r"local |production |installed )?capacity\b"
        ),
    ),
    WorkRule(
        "plant_opens",
        Needing(
            rf"\b{_WORKS}\b[^.;:]{{0,90}}?,? (?:(?:was|were|has been|had been|is to be|are to be|will be) "
            rf"(?:officially |formally |ceremonially )?(?:opened|inaugurated|commissioned|started up|put into "
            rf"operation|completed|finished|ready|handed over(?! to\b))"
            rf"|(?:{WILL} )?(?:opened|opens?|follows?|followed|starts? up|started|starts?|went into operation|"
            rf"goes? into operation|came on stream|comes? on stream))\b(?=[^.;,]{{0,20}}D)"
        ),
    ),
    WorkRule(
        "its_opening",
        Needing(
            r"\b(?:its|the|official|formal) (?:opening|completion|inauguration|commissioning|start-up|start of "
            r"production) (?:is|was|has been) (?:fixed|planned|scheduled|set|foreseen|due|expected|put off|"
            r"postponed|pencilled in|announced|slated)\b"
            r"|\b(?:attended|witnessed|graced|officiated at|presided over|was present at|were present at|was on hand"
            r" for|travelled to|performed|led|conducted) (?:its|the) (?:official |formal |ceremonial |grand )?"
            r"(?:opening|inauguration|commissioning)\b(?! of\b)"
        ),
        sited=True,
    ),
    WorkRule(
        "money_for_plant",
        Needing(
            rf"\b(?:{WILL} (?:\w+ly )?(?:invest|spend|put|pour|pump|commit|plough|sink|inject|allocate)"
            rf"|(?:is|are) (?:investing|putting|pouring|spending|pumping|ploughing|sinking)"
            rf"|(?:has |have |had )?(?:earmarked|pledged|committed|allocated|set aside|budgeted"
            rf"|reserved|promised|approved)"
            rf"|(?:earmarks|pledges|commits|allocates|sets aside|budgets|reserves|promises|approves))\b"
            rf"[^.;]{{0,30}}?\d[^.;]{{0,40}}? (?:in|into|on|for|to build|to set up|towards?) (?:a|an|another|its"
            rf" (?:first|second|third|new))(?: |-)(?:(?!in\b|at\b|of\b|for\b)[\w'-]+ ){{0,5}}?{_WORKS}\b"
        ),
        dated=False,
    ),
)

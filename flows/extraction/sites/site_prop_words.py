"""Wordings by which things that belong to a site's beginning or end tell of it: spades and diggers, ribbons, gates and
buttons, lights and presses, the first bodies on the line, a car that a town takes up, the desks that people move to.
"""

from flows.extraction.grammar.shapes import WILL
from flows.extraction.lexicon.plant_words import PLANT
from flows.extraction.wording.needed import Needing

_BY = r"(?: (?:now|also|already|just|soon|finally|then|both|only|even|at last|first|officially|formally|ceremonially))*"
_SITE_OF = r"(?: (?:at|of|on|in|for|to) [^.;:,]{1,60}?)?"
_BE = r"(?:is|are|was|were|has been|have been|will be|is to be|are to be|being|be)"
_DIG = (
    r"(?:spades?|shovels?|diggers?|excavators?|bulldozers?|earth-?movers?|cranes?|builders"
    r"|construction (?:crews?|workers"
    r"|vehicles|machines|machinery)|pile-?drivers?|dumper trucks|(?:first|foundation) (?:piles?|sods?|bricks?|shovels?"
    r"|spades?|concrete|pillars?|turf|stones?|earth)|foundation stone|cornerstone|concrete mixers)"
)
# "The spades went in", "the diggers of O have been busy since May", "had a groundbreaking in June".
GROUND = Needing(
    rf"\b(?P<prop>{_DIG})(?: (?:of|from|for) (?:the )?(?:[\w'-]+ ){{0,3}}?[\w'-]+)? "
    rf"(?P<verb>(?:(?:{WILL}|have|has|had|were|was|are|is)"
    rf"{_BY} )?(?:been )?(?:go(?:es)?|went|gone|going|move[sd]?|moving|roll(?:s|ed|ing)?|drive|drives|drove|driven"
    rf"|come|comes|came"
    rf"|arrive[sd]?|arriving|busy|at work|working|dig|digs|dug|digging|turn|turns|turned|start(?:s|ed)?|begin|begins"
    rf"|began|"
    rf"begun|tower(?:ed|ing)?|stood|stand|rammed|laid|poured|set|hit|crossed|swarm(?:ed|ing)?|took|take))\b"
    rf"|\b(?P<verb2>(?:had|has had|held|holds?|celebrated|celebrates?|marked|marks|staged|saw|there was|witnessed) "
    rf"(?:a|an|its|the|their)(?: [\w-]+){{0,2}}? ?(?:ground-?breaking|turf-?cutting|topping-?out"
    rf"|foundation-stone laying)(?: ceremony)?)\b"
)
_OPENING_VERB = r"(?:swing|swings|swung|open(?:s|ed)?|part(?:ed)?|fl(?:ew|y)|were thrown|was thrown|creaked|unlocked)"
# "The ribbon was cut at its works", "had its ribbon cut", "the gates of the plant swung open", "was declared open".
OPENED = Needing(
    rf"\b(?P<verb>(?:cut|cuts|snips?|snipped|to cut|cutting) (?:a|the|its|their|another|the red|the blue) "
    rf"(?:ribbon|tape))\b"
    rf"|\b(?:ribbon|tape)s?{_SITE_OF} (?P<verb2>(?:(?:{_BE}){_BY} )?(?:cut|snipped|fell|falls))\b"
    rf"|\b(?:gates?|doors?|shutters){_SITE_OF} (?P<verb3>(?:(?:{WILL}|have|has|had){_BY} )?{_OPENING_VERB}"
    rf"(?: open| wide| up)?)\b"
    rf"|\b(?P<verb4>(?:press|presses|pressed|push|pushes|pushed|hit|hits) the (?:red |green |start(?:ing)? "
    rf"|big )?button)"
    rf"(?: (?:on|at|in|of|for))?\b"
    rf"|\b(?P<verb5>(?:{_BE}){_BY} (?:declared (?:open|ready|complete)|christened|consecrated|blessed|put to work"
    rf"|switched on|fired up|powered up|set in motion|brought to life|dedicated))\b"
    rf"|\b(?P<verb6>(?:open(?:s|ed)?|opening|will open|is to open|flings?|flung|threw|throws|unlock(?:s|ed)?)"
    rf" (?:its|the|their) (?:gates?|doors))\b(?! to (?:rivals|talks|a|another|other)\b)"
    rf"|\b(?:lights?)(?: (?:at|of|in) [^.;:,]{{1,60}}?)? (?P<verb7>(?:went|go|goes|come|comes|came|{_BE} (?:turned"
    rf"|switched)) on)\b"
    rf"|\b(?P<verb8>(?:switch(?:es|ed)?|turn(?:s|ed)?) (?:on )?the (?:lights?|power)(?: on)?)(?: (?:at|in|of|on))\b"
)
# "The lights went out at the plant", "its gates closed for good", "fell silent".
CLOSED = Needing(
    rf"\b(?:lights?){_SITE_OF} (?P<verb>(?:went|go|goes|{_BE} (?:turned|switched)) (?:out|off))\b"
    rf"|\b(?:gates?|doors?|shutters){_SITE_OF} (?P<verb2>(?:(?:{WILL}|have|has|had){_BY} )?(?:close[sd]?|shut"
    rf"|came down"
    rf"|come down"
    rf"|fell shut|locked)(?: for good| for the last time| for ever)?)\b"
    rf"|\b(?P<verb3>(?:falls?|fell|fallen|went|goes) (?:silent|quiet|dark|cold))\b"
    rf"|\b(?P<verb4>(?:locks?|locked|closed|closes|shut|shuts) (?:its|the|their) (?:gates?|doors|shutters)"
    rf"(?: for good| behind)?)\b"
)
_THEM = (
    r"(?:(?:the|its|their|a) )?(?:(?:very )?first|last|maiden|whole|complete|series|production|finished|trial"
    r"|test|pilot"
    r"|pre-series|customer) (?:[\w-]+ |O |P ){0,3}?"
    r"(?:(?<=the first )(?:one |of (?:them|these) )?(?=will|was|were|is|rolls|left|leaves|came|comes|went|goes)"
    r"|cars?|vehicles?|bod(?:y|ies)|shells?|examples?|ones?|units?|vans?|trucks?|bus(?:es)?|suvs?|M|O)\b"
)
# "The first bodies went down the line there in September", "whole cars are to come from it by the end of 2026".
CARS_OUT = Needing(
    rf"\b{_THEM}(?: [a-z]+ing)?(?:,[^.;]{{2,40}},| that [^.;,]{{3,50}}?| which [^.;,]{{3,50}}?| of (?:them|it|M))?"
    rf" (?P<verb>(?:{WILL}|have been|has been|had been|were|was|are|is){_BY} (?:to )?(?:be |been "
    rf"|being )?(?:built|made"
    rf"|welded|assembled|finished|completed|screwed together|put together|bolted together|painted|waved off)"
    rf"|(?:(?:{WILL}|have|has|had|are){_BY} )?(?:to )?(?:leaves?|left|roll(?:s|ed)?|r[au]n|runs|drives?|drove|driven"
    rf"|trundle[sd]?|crept|comes?|came|go|goes|went|emerge[sd]?|see (?:the )?(?:light|daylight)))"
    rf"(?=[,;.:]|\Z| (?:there|here|from|off|out|down|through|in|at|on|by|along|last|this|next|daylight|of day)\b|"
    rf" D)(?! on sale| to (?:dealers|market|customers|buyers|showrooms)| into (?:showrooms|dealers))"
)
_LINE = r"(?:line|belt|lines|conveyor|assembly line|production line|hall|shop floor)"
# "Kragujevac took up the X in January", "the X moves to Puebla in 2027", "X joins it on the line from May".
TAKEN_UP = Needing(
    rf"\b(?P<who>P)(?:'s)?(?: (?:{PLANT}))?(?:, [^.;:,]{{3,60}},)?{_BY} (?P<verb>(?:(?:{WILL}){_BY}"
    r" )?(?:takes? (?:up|on|over)|took (?:up|on"
    rf"|over)|"
    rf"inherit(?:s|ed)?|welcome[sd]?|wave[sd]? off|waved goodbye to|said goodbye to|turn(?:s|ed)? (?:to|out)"
    rf"|switch(?:es"
    rf"|ed)?"
    rf" to|chang(?:es|ed) (?:over )?to|bid(?:s)? farewell to|start(?:s|ed)? on|begin(?:s)? with|began with|lose[sd]?"
    rf"|lost|wins?|won))"
    rf" (?:(?:the|its|their|a|an|both|also|last|very last|electric|new|O's|O) ){{0,4}}M\b"
    rf"|\bM, which (?P<who3>P){_BY} (?P<verb3>takes? (?:up|on|over)|took (?:up|on|over)|inherit(?:s|ed)?|makes?|made"
    rf"|built|began to make)\b"
    rf"|\bM(?:,[^.;]{{3,40}},)? (?P<verb2>(?:(?:{WILL}|is being|was|has been|is|has|have"
    rf"|were){_BY} )?(?:go(?:es)?|went"
    rf"|gone|"
    rf"moved?s?|shift(?:s|ed)?|pass(?:es|ed)|handed(?: over)?|given|transferred|relocated|entrusted)) to (?P<who2>P)\b"
    rf"|\b(?P<verb4>(?:hands?|handed|gives?|gave|moves?|moved|shifts|shifted|transfers?|transferred|passes|passed"
    rf"|(?:{WILL}) (?:hand|give|move|shift|transfer|pass))"
    rf"(?: over)? (?:the |its |production of the )?(?:M|it|them)(?: on)?(?: over)?) to (?P<who4>P)\b"
    rf"|\bM(?:,[^.;]{{3,40}},)? (?P<verb5>(?:(?:{WILL}){_BY} )?(?:joins?|joined|follows?|followed|start|starts|started"
    rf"|come|comes"
    rf"|came|go|goes|went|r[au]ns?|have filled|has filled|fills?|filled|share|shares))"
    rf"(?: (?:it|them|M|the M))?(?: (?:on|down|into|onto|along|to|at))? (?:the|its|their|O's|that|this) (?:same )?"
    rf"(?:[\w-]+ ){{0,2}}?{_LINE}\b"
)
_STAFF = (
    r"(?:people|engineers|designers|employees|staff|workers|managers|planners|developers|researchers|team"
    r"|company|firm|"
    r"group|brand|carmaker|maker|it|O|they|desks)"
)
# "Designers moved into a studio in Banbury in 2021", "the headquarters, which the firm moved into in 2009".
MOVED_IN = Needing(
    rf"\b{_STAFF}{_BY} (?P<verb>(?:(?:{WILL}|has|have|had){_BY} )?(?:move|moves|moved|settle|settled|settles)"
    rf" (?:in ?to|to|in))\b"
    rf"|\b(?P<verb2>(?:to |will |are to |get |got |have had |have )(?:have |get |find )?(?:its|their)(?: \w+)? "
    rf"(?:desks?|seats?|home|quarters|offices?))(?= (?:in|at|near))"
    rf"|\b(?P<verb3>(?:has|have){_BY} (?:been|had|stood|run|kept|maintained|worked|steered|managed"
    rf"|turned|put together|screwed|bolted|made|built|produced|assembled|supplied|shipped|sent|delivered|served|housed"
    rf"|drawn|designed|developed|tested|fed|churned))\b [^.;:,D]{{0,60}}?"
    rf"(?P<since>D)"
    rf"|\b(?P<verb4>(?:steers?|runs?|manages?|directs?|rules?|oversees?) (?:P|its P [\w-]+|the (?:continent|region))"
    rf" from (?:there|here|P))\b"
)

"""Rules of deeds that are told with an object of their own: first and N-th cars, sites and stakes that change hands,
contracts and partners, listings, offices.
"""

from dataclasses import dataclass

from flows.extraction.grammar.shapes import WILL
from flows.extraction.lexicon.car_words import BODIES
from flows.extraction.lexicon.plant_words import PLANT
from flows.extraction.lexicon.trader_words import TRADER
from flows.extraction.wording.needed import Needing

_CARS = rf"(?:cars?|vehicles?|evs?|suvs?|models?|{BODIES}|examples?|units?|keys|Ms?|Os?)"
_DELIVERED = (
    r"(?:handed over|delivered|shipped|exported|dispatched|despatched|sent|loaded|unloaded|flagged off|"
    r"presented|received|"
    r"rolled off|rolled out|rolled|left|built|assembled|produced|completed|arrived|landed|reached|docked|sailed|went|"
    r"came off|driven|celebrated|marked|turned out|finished|put together)"
)
_BATCH = r"(?:shipments?|batch|consignment|delivery|deliveries|cargo|load|export|exports|customers?|buyers?|owners?)"
_SOME = r"(?:cars|vehicles|examples|units|keys|buses|trucks|vans|Ms|M)"
_NTH = r"(?:\d[\d,.]*(?:th|st|nd|rd)|(?:\w+[- ])?(?:millionth|thousandth|hundred-thousandth))"
_SITE = (
    rf"(?:{PLANT}|site|facility|complex|car plant|assembly plant|car factory|premises|operations|business"
    r"|subsidiary|unit|arm|division|shares?|stake|holding|joint venture|venture|company|majority|land"
    r"|buildings|interests|assets|activities)"
)


@dataclass(frozen=True, slots=True)
class DeedRule:
    """`kind`: the event's type; `noun`: whether a deed needs another organisation, a car or a sum in its sentence."""

    kind: str
    name: str
    pattern: Needing
    needs: tuple[str, ...] = ()


DEEDS = (
    DeedRule(
        "milestone",
        "first_cars",
        Needing(
            rf"\b(?:the|its|a|their|O's) (?:very )?(?:first|initial|maiden|inaugural) (?:[\w-]+ "
            rf"){{0,2}}?(?:{_SOME}|{_BATCH})\b"
            rf"[^.;]{{0,80}}?\b(?:(?:was|were|has been|have been|{WILL} be|is being|are being) "
            rf")?(?:{_DELIVERED}|{WILL} (?:arrive|land|leave|"
            rf"reach|roll|go|sail))\b"
        ),
    ),
    DeedRule(
        "milestone",
        "first_car",
        Needing(
            # "The X, its first pickup, to be exported from May": what kind of car it is.
            r"(?<!M, )\b(?:the|its|a|their|O's) (?:very )?first (?:[\w-]+ ){0,3}?(?:car|vehicle|example|unit|model|bus|"
            r"truck|suv|sedan|pickup|"
            # "The first X manager was delivered a letter": of what a brand's name stands before, a car is the last.
            r"van|one|M|O(?! (?!car|vehicle|unit|model|bus|truck|suv|sedan|pickup|van|built|made|assembled|produced"
            r"|was|were|has|have|will|is|to|left|leaves|rolled|rolls|came|reached|landed|docked|set|sailed|for|in"
            r"|from)[a-z]))\b[^.;]{0,60}? (?:(?:was|were|has been|have been|will be|is to be|is being) "
            r")?(?:handed over|delivered|shipped|"
            rf"exported|completed|assembled|left (?:the |its )?(?:assembly |production )?(?:line|{PLANT})|leaves the"
            r" line|"
            r"will leave the line|rolled off|rolls off|rolled out|came off|will roll off|reached (?:customers|"
            r"buyers|its owner|"
            r"their owners)|landed|docked|set sail|sailed)\b"
        ),
    ),
    DeedRule(
        "milestone",
        "nth_car",
        Needing(
            rf"\b(?:the|its|their|a|O's|number) (?:{_NTH}|\d[\d,]*000) ?(?:[\w-]+ ){{0,3}}?(?:{_CARS}|to|has|"
            rf"left|rolled|came)\b"
            rf"[^.;]{{0,60}}?\b{_DELIVERED}\b"
            rf"|\b(?:{_DELIVERED}|t(?:ook|akes) delivery of) (?:of )?(?:the |its |their |a |O's |O )(?:[\w-]+ ){{0,2}}?"
            rf"(?:{_NTH}(?! (?:consecutive|straight|successive|anniversary|birthday|year|edition"
            rf"|season|title|place|rank|show"
            rf"|store|outlet|dealer\w*|showroom|market|country|month|week|quarter|plant|factory"
            rf"|station)\b)|(?:number|no\.) (?:\d[\d,]*000|[\w.]+ (?:million|thousand)))\b"
            rf"|\b(?:{_CARS}) (?:number|no\.) (?:\d[\d,]*000|[\w.]+ (?:million|thousand))[^.;]{{0,30}}? {_DELIVERED}\b"
            rf"|\b(?:{_DELIVERED}) (?:{_CARS}) (?:number|no\.) (?:\d[\d,]*000|[\w.]+ (?:million|thousand))\b"
            r"|\b(?:pass(?:es|ed)|reach(?:es|ed)|hit|cross(?:es|ed)|top(?:s|ped)|celebrate[sd]) (?:the|"
            r"its) (?:production |sales |"
            r"export )?(?:mark |milestone )?(?:of )?(?:\d[\d,]*,000|[\w.]+[ -]million)(?:[ -](?:mark|milestone|unit|"
            r"vehicle|car)){1,2}\b"
            r"|\b(?:pass(?:es|ed)|reach(?:es|ed)|cross(?:es|ed)|top(?:s|ped)|breach(?:es|ed)|surpass(?:es|ed)"
            r"|broke through) the (?:\w+ )?(?:mark|milestone|threshold|barrier) of (?:an? |one |two |half a )?"
            r"(?:\d[\d.,]*(?: million)?|million|hundred thousand|thousand) (?:[\w-]+ ){0,2}?"
            r"(?:cars|vehicles|units|evs|suvs|Ms?|Os?|deliveries|sales)\b"
        ),
    ),
    DeedRule(
        "funding",
        "listed",
        Needing(
            r"\b(?:(?:made|makes|making) (?:its|their) (?:stock[ -]market |trading |bourse |stock exchange "
            r")debut|(?:began|started|begins|starts) trading(?= (?:on|in|at|under|last|this|there|as)\b|[.,;:]|\Z| ?D)|"
            r"shares have been (?:traded|listed|quoted)|(?:went|goes|will go) (?:public|"
            r"to the (?:stock market|"
            r"bourse|stock exchange))|first day of trading|first trading day|went public|rang the (?:opening )?bell|"
            r"(?:the |its )?(?:flotation|listing|ipo|initial public offering)(?: of (?:O|its)(?: \w+)?)?(?: \w+)?,? "
            r"(?:was |has been "
            r")?(?:completed|took place|raised|brought in))\b"
        ),
    ),
    DeedRule(
        "acquisition",
        "changes_hands",
        Needing(
            rf"(?:\A|[^-\w])(?:{WILL} |is |are |has |have |was |were )?(?:hand(?:s|ed|ing)?(?: over)?|"
            rf"transfer(?:s|red|ring)?|s(?:ell|ells|old|elling)|"
            rf"cede[sd]?|pass(?:es|ed|ing)?(?: on)?|offload(?:s|ed|ing)?|dispos(?:e|es|ed|ing) of|divest(?:s|ed|ing)?|"
            rf"part(?:s|ed|ing) with|(?:gave|gives) up(?=[^.;,]{{0,80}}? to (?:the |its |an? )?(?:\w+ ){{0,2}}?(?:O"
            rf"|firm|group|company|rival|state|investors?)\b)) (?:its|the|their|all of its|a|O's|(?!(?:to|through"
            rf"|via|only|directly|in"
            rf"|at|from|by|on|out) )[\w%.]+) "
            rf"(?:(?!to |with )[\w%.-]+ |P |O |O's ){{0,4}}?{_SITE}\b(?!-)"
        ),
    ),
    DeedRule(
        "acquisition",
        "taken_over",
        Needing(
            rf"\b(?:{WILL} |has |have |is |had )?(?:bought out|buy(?:s|ing)? out|t(?:ake|akes|ook|aken|aking) "
            rf"over|acquir(?:e|es|ed|ing)|"
            rf"b(?:uy|uys|ought|uying)|purchas(?:e|es|ed|ing)|snap(?:s|ped) up|absorb(?:s|ed)?|swallow(?:s|ed)?|"
            rf"t(?:akes|ook|ake) control of|"
            rf"t(?:akes|ook|ake) possession of|sign(?:s|ed) for|became sole owner of|becomes sole owner of|"
            rf"increas(?:es|ed) its stake in|"
            rf"rais(?:es|ed) its stake in|t(?:akes|ook|ake) a [\w%. ]+ in|inject(?:s|ed) \S+ into|bought into|"
            rf"buys into)"
            rf" (?:the |its |a |an |O's |P's |all of |another |\d[\d.]*% (?:of|in) )*(?:[\w%.-]+ |P |O |O's |"
            rf"former ){{0,3}}?(?:{_SITE}|O)\b"
        ),
        needs=("deal",),
    ),
    DeedRule(
        "acquisition",
        "hands_changed",
        Needing(
            rf"\b{_SITE}\b[^.;]{{0,50}}? (?:passed|passes|went|goes|falls|fell|will pass|will go|(?:was|were|has been|"
            rf"have been|is being|will be|is to be) "
            r"(?:sold|handed(?: over)?|transferred|passed on|ceded))(?: from O)? to (?:the |its \w+ )?O\b"
            r"|\b(?:took|takes|will take) [^.;]{1,40} off O's hands\b|\b(?:has|have) (?:held|owned) "
            r"[^.;]{1,40}(?:of|in) O since\b"
            r"|\b(?:put|puts|injected|injects|pumped|pumps|sank|ploughed) [^.;]{1,30}\d[^.;]{0,12} into (?:its "
            r"|the |rival )?O\b[^.;]*(?:%|per ?cent|stake|share)"
            r"|"
            rf"\b(?:change[sd]?|changing) (?:hands|owners?|ownership)\b|\b(?:takeover|acquisition|purchase|sale"
            rf"|buyout) of (?:the|its|"
            rf"O|O's)[^.;]{{0,60}}?"
            rf"\b(?:(?:{WILL} )?follow(?:s|ed)?(?= D)|(?:was|is|has been|had been|{WILL} be) "
            r"(?:completed|complete|agreed|concluded|sealed|closed|"
            rf"approved|announced|done))\b"
            rf"|\bentry into [^.;]{{0,60}} is complete\b"
            # "Completed the sale of its P plant".
            rf"|\b(?:{WILL} |has |have |had )?(?:complet(?:e|es|ed)|close[sd]?|conclud(?:e|es|ed)|finali[sz]e[sd]?|"
            rf"wrap(?:s|ped)? up) (?:the|its) (?:sale|disposal|purchase|acquisition|takeover) of "
            rf"(?:the |its |a |an |O's |P's |\d[\d.]*% (?:of|in) )*(?:[\w%.-]+ |P |O |O's |former ){{0,3}}?"
            rf"(?:{_SITE}|O)\b"
        ),
        needs=("deal",),
    ),
    DeedRule(
        "partnership",
        "signed",
        Needing(
            rf"\b(?:{WILL} |has |have |had )?(?:sign(?:s|ed)?|conclud(?:e|es|ed)|seal(?:s|ed)?|inked|inks|"
            rf"initial(?:s|l?ed)|"
            rf"agree[sd]?(?: on)?|reach(?:es|ed)?|"
            rf"str(?:ike|ikes|uck)|enter(?:s|ed)? into|set(?:s)? up|form(?:s|ed)?|found(?:s|ed)?|establish(?:es|"
            rf"ed)?|create[sd]?|renew(?:s|ed)?|"
            rf"extend(?:s|ed)?) (?:a|an|the|its|another|their) (?:[\w-]+ |P |O |O-){{0,4}}?(?:agreement|"
            rf"contract|deal|memorandum|mou|pact|accord|"
            rf"joint venture|joint company|partnership|alliance|cooperation|co-operation|letter of intent|"
            rf"tie-up|understanding|framework)\b"
            r"|\b(?:agreement|contract|deal|memorandum|mou|pact|accord|joint venture|partnership|alliance|"
            r"letter of intent|tie-up|study)\b"
            r"(?: (?:of|on|for|about|with|between|covering) [^.;]{1,70}?)?,? (?:was|were|has been|had been|"
            r"will be|is to be) (?:then |also )?"
            r"(?:signed|concluded|sealed|agreed|inked|struck|reached|announced|formed|founded|renewed|extended)\b"
        ),
        needs=("partner",),
    ),
    DeedRule(
        "partnership",
        "named_partner",
        Needing(
            rf"\b(?:{WILL} |has |have |had |was |were |has been |been )?(?:teamed up with|teams up with|team "
            rf"up with|join(?:s|ed) forces with|"
            r"sh(?:ook|akes?) hands (?:on|with)|partner(?:s|ed|ing) with|tied up with|links up with|linked up "
            r"with|joined hands with|joins hands "
            r"with|allied (?:itself )?with|"
            r"cooperat(?:es|ed|ing) with|works? together with"
            r"|(?:appointed|named|chosen|picked) (?:as )?(?:the )?(?:its |sole |"
            r"exclusive |official |general |new )*"
            rf"(?:{TRADER}|partner)|(?:has |have )?(?:taken on|took on|takes on|chosen|"
            r"chose|picked|named|appointed|signed(?: up)?) O "
            r"(?:as|to (?:be|distribute|sell|import|represent)))\b"
        ),
        needs=("partner",),
    ),
    DeedRule(
        "partnership",
        "joined_forces",
        Needing(
            rf"\bO and (?:its (?:\w+ )?(?:partner|rival) )?(?:the \w+ )?O (?:have |has |are |{WILL} |want to |"
            rf"plan to )*"
            r"(?:agreed|signed?|set up|join(?:ed)? forces|team(?:ed)? up|cooperat(?:e|ed|ing)|co-operat(?:e|ed|"
            r"ing)|work(?:ing)? together|"
            r"found(?:ed)?|form(?:ed)?|launched a joint|struck|reached|concluded|sealed|inked|announced a "
            r"(?:joint|partnership|tie-up|cooperation)|"
            r"deepen(?:ed)? their|extended? their|renew(?:ed)? their)\b"
            r"|\bO (?:is|was|has become|became|becomes|will be|is to be) (?:the |its |their |also )*(?:new |"
            r"exclusive |sole |official |general |local )*"
            rf"(?:{TRADER}|distribution partner|sales partner)\b"
            rf"|\b(?:its|the) (?:new |exclusive |sole |official |general |local )*(?:{TRADER}|distribution partner"
            r"|sales partner)"
            r"(?: (?:there|in P|for P))? (?:is|will be|is to be|has been) (?:the )?(?:\w+ ){0,3}O\b"
        ),
        needs=("partner",),
    ),
    DeedRule(
        "appointment",
        "office_taken",
        Needing(
            r"H[^.;]{0,60}? (?:resign(?:s|ed)|step(?:s|ped) (?:down|aside)|quit|quits|left|leaves|is leaving|"
            r"departed|departs|retire[sd]|was (?:dismissed|"
            r"sacked|fired|ousted|removed|replaced|recalled)|has (?:resigned|left|stepped down|quit|retired|"
            r"departed))\b"
            r"(?=[^.;]{0,60}\b(?:as|from|post|office|job|position|D))|"
            r"H[^.;]{0,60}? (?:t(?:akes|ook|ake) (?:over|up|charge|office|the (?:helm|reins|wheel))|"
            r"succeed(?:s|ed)|became|becomes|was (?:named|appointed|promoted|made|"
            r"installed|hired)|has been (?:named|appointed|promoted|made|hired)|has been (?:chief executive|"
            r"ceo|chairman|head|managing director|boss|president)|(?:is|has been) (?:at the helm|in charge|in "
            r"office|the new \w+))\b"
            rf"|H {WILL} (?:run|lead|head|take charge of|look after) (?:O|its|the)\b"
            r"|H (?:has |had )?(?:join(?:s|ed)|return(?:s|ed) to|came to|mov(?:es|ed) to) O (?:D )?as\b"
            r"|\b(?:hand(?:s|ed)(?: over)?|entrust(?:s|ed)|gave|gives) (?:the |its |O's )(?:[\w'-]+ |P ){1,5}to H\b"
            r"|\b(?:new|next) (?:[\w-]+ ){0,3}?(?:boss|head|chief(?: executive)?|president|manager|director|ceo)\b"
            r"(?: (?:in|of|at|for) (?:P|O))?,? H,? "
            r"(?:takes?|took|will take|starts?|started|arrives?|arrived|begins?|began)\b"
        ),
        needs=("office",),
    ),
)

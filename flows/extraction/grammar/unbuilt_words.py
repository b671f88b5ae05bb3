"""Words for works that are not there yet: still being built, put off, to be opened, or only begun."""

from flows.extraction.lexicon.plant_words import PLANT
from flows.extraction.wording.needed import Needing

_OPEN = (
    r"(?:open|start(?: up| work| production| operations?)?|begin(?: work| production| operations?)?|come on stream|"
    r"go into (?:operation|service|production)|be (?:finished|completed|opened|ready|up and running|operational"
    r"|commissioned))"
)
_OPENED = (
    r"(?:opened|started(?: up| work| production| operations?)?|begun(?: work| production| operations?)?|come on stream|"
    r"gone into (?:operation|service|production)|been (?:finished|completed|opened|built|commissioned)|"
    r"built a (?:single )?car|made a (?:single )?car)"
)
_OPENS = (
    r"(?:opens|starts(?: up| work| production| operations?)?|begins(?: work| production| operations?)?|comes on stream|"
    r"goes into (?:operation|service|production)|"
    r"is (?:officially )?(?:opened|inaugurated|commissioned|finished|completed))"
)
# "Opens in June", "starts up this summer": a time that an opening told in the present tense is to come at.
_LATER = (
    r"(?:(?:in|on|around|towards|before|early in|late in|only in) (?=[A-Z]|20\d\d|the |two|three|a few|\d+ )|"
    r"at the (?:end|beginning|start|turn) of|"
    r"(?:this|next|later|early|late|mid-|tomorrow|soon|shortly|by|from|after|within|before)\b)"
)
# Behind a works: "is under construction", "has been put off", "has not even opened", "opens next spring".
UNBUILT = Needing(
    r"\b(?:under construction|being built|being erected|taking shape|takes shape|to be built|will be ready|due to open|"
    r"(?:is|are|was|were|been) (?:put (?:off|back)|postponed|delayed|shelved|pushed back|"
    r"deferred|rescheduled|set back|moved back)|still a building site|nearing completion|"
    r"half[- ]finished|almost finished|(?:is|are)(?: still)? (?:going up|rising)(?! by| to)|"
    rf"(?:will|should|is to|are to|does|do|did) (?:not |only )?(?:yet )?{_OPEN}|"
    rf"(?:has|have|had|is|are) (?:yet|still) to (?:{_OPEN}|leave the ground|get off the ground|rise)|(?:has|have"
    rf"|had) (?:not|never)(?: even| yet| so much as)* {_OPENED}|"
    r"(?:is|are) (?:not (?:yet )?|still not |far from )(?:finished|open|ready|completed?|built|operational|"
    rf"up and running|in operation)|{_OPENS} (?:officially )?{_LATER})\b"
)
# Behind a place: "broke ground", "where ground was broken last May", "has seen the foundation stone laid".
GROUND_BROKEN = Needing(
    r"\b(?:(?:br[eo]aks?|broke|broken|breaking) ground\b|ground (?:was|is|has been|had been|is being) broken\b|"
    r"(?:lays?|laid|laying) (?:the|a|its) (?:foundation|corner|first) ?stone\b|"
    r"(?:foundation|corner|first) ?stone (?:was|is|has been|had been) laid\b|"
    rf"(?:construction|building work|work)(?: on (?:it|them|the (?:{PLANT}|site|building)))?"
    r" (?:began|begins|started|starts|has (?:begun|started|just begun)|is under ?way|got under way)\b)"
)
# What shows that the works have been finished since.
FINISHED_SINCE = Needing(
    r"\b(?:opened|(?:began|started|begun) (?:production|operations|building|making|assembling)|in operation|"
    r"went into (?:operation|production|service)|now (?:makes|builds|employs|produces|turns out)|runs|running|"
    r"was (?:finished|completed)|rolled off|came off the line)\b"
)
_NOUN = r"(?:plants?|factor(?:y|ies)|works|site|facility|complex|lines?)"
_BEGUN = (
    r"(?:has |have |had |is |was |did )?(?:already |now |just |also )?(?:begun|began|started|start|starts|begin|begins|"
    r"under ?way|got under way|in progress|commenced)"
)
_WHEN = (
    r"(?: (?:this|last|next|in|on|early|late|earlier|later)(?: (?:the|this|last|[A-Z]\w+|year|month|spring|summer|"
    r"autumn|week|quarter|\d{4}))*)?"
)
# What may stand between "began building" and the place: names in a list, and no other clause.
_WHAT = r"(?:[^,;]|,(?= (?:and |or )?[A-Z]))*?"
# Before a place: "construction of a plant has started in", "has postponed its factory in", "the first sod in".
WORK_BEGUN = Needing(
    r"\b(?:[Cc]onstruction|[Bb]uilding|[Ee]rection|[Ww]ork|[Gg]roundworks?) (?:of|on|at|for) "
    rf"(?:an?|the|its|their|another)\b[^,;.]{{0,50}}\b{_NOUN}\b[^,;.]{{0,20}} {_BEGUN}{_WHEN} "
    r"(?:in|at|near|outside) (?:the )?\Z"
    rf"|\b[Cc]onstruction (?:work )?{_BEGUN}{_WHEN} (?:in|at|near|outside) (?:the )?\Z"
    rf"|\b{_NOUN}(?: for [^,;]{{2,40}}?)? (?:is|are|was) (?:now |already |still |currently )?being "
    r"(?:built|erected|put up|set up|constructed|"
    r"planned|prepared|established) (?:in|at|near|outside|by [A-Z][\w-]+ (?:in|at|near)) (?:the )?\Z"
    r"|\b(?:launch(?:es|ed)?|beg[ai]ns?|begun|start(?:s|ed)?|commence[sd]?|kick(?:s|ed) off) "
    rf"(?:(?:the |its |their )?(?:construction|erection)(?: work)? (?:of|on|at)|building|work on) "
    rf"(?:an?|the|its|their) (?:(?!at\b|in\b)[\w&'-]+ ){{0,4}}?{_NOUN}\b{_WHAT} (?:in|at|near|outside) (?:the )?\Z"
    r"|\b(?:cuts?|cutting|turns?|turned|turning) the first sod (?:in|at|near|outside) (?:the )?\Z"
    r"|\b(?:fit(?:s|ting)? out|kit(?:s|ting)? out|tool(?:s|ing) up|finishing|completing|erecting|putting up"
    r"|constructing"
    r"|putting the (?:finishing|final) touches to) (?:its|the|their|an?) "
    rf"(?:[\w-]+ ){{0,3}}?{_NOUN} (?:in|at|near|outside) (?:the )?\Z"
    r"|\b(?:breaks?|broke|broken|breaking) (?:the )?ground "
    rf"(?:(?:on|for|at) (?:an?|the|its|their) (?:(?!at\b|in\b)[\w&'-]+ ){{0,4}}?{_NOUN}\b{_WHAT} )?"
    r"(?:in|at|near|outside) (?:the )?(?:[A-Z][\w-]+(?: [A-Z][\w-]+)?, )?\Z"
    r"|\b(?:postpon|defer|delay|put off|push back|shelv|move back|set back)\w*(?: again| once more)? (?:its|the|their) "
    rf"(?:[\w-]+ ){{0,2}}?{_NOUN} (?:in|at|near|outside) (?:the )?\Z"
)
# Around a place: "construction in India began this year".
CONSTRUCTION_IN = Needing(r"\b[Cc]onstruction (?:work )?(?:in|at|near|outside) (?:the )?\Z")
HAS_BEGUN = Needing(rf"\A {_BEGUN}\b")
# Before a place that was chosen for a works: "picked", "settled on"; behind it: "for a plant".
CHOSEN = Needing(
    r"\b(?:pick(?:s|ed)?|cho(?:ose|oses|se|sen)|select(?:s|ed)?|settle[sd]? on|decide[sd]? (?:on|for)|opt(?:s|ed)? for|"
    r"named|went for) (?:the |[A-Z][\w-]+(?:,| in) )?\Z"
)
FOR_WORKS = Needing(
    rf"\A(?:,? (?:in )?[A-Z][\w-]+)?,? (?:for|as (?:the |a )?(?:site|location|home|place) (?:of|for)) (?:an?|the"
    rf"|its|their) (?:[\w-]+ ){{0,3}}?{_NOUN}\b"
)

"""Wordings of a further outlet that has no noun of its own, once outlets are spoken of: "the newest, in Malmö, opened",
"three more will open in Ipoh and Kuching", "number 49 follows in Bari", "Paris will be next".
"""

import re

from flows.extraction.grammar.shapes import PLACES, WILL
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.small_numbers import SMALL_NUMBER

_AT = r"(?:in|at|near|outside)(?: both)?"
_BY = r"(?: (?:now|also|already|just|soon|shortly|then|both|likewise|finally|officially|only|all|each|there))*"
_NUMBER = rf"(?:{SMALL_NUMBER}|\d{{1,3}})"
_ORDINAL = (
    r"(?:(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?(?:first|second|third|fourth|fifth|sixth"
    r"|seventh"
    r"|eighth|ninth)|tenth|eleventh|twelfth|\w{3,5}teenth|\w{3,5}tieth|\d{1,3}(?:st|nd|rd|th)|further|last|next|final"
    r"|other|newest|latest|"
    r"most recent|largest|biggest|smallest|oldest|remaining)"
)
_ONE = (
    r"(?: (?:one|ones|branch|branches|address|addresses|location|locations|site|sites|shop|shops|of (?:these|them)))?"
)
# What stands for an outlet or several where those before have been told.
HEADS = (
    rf"(?:(?:the|its|their) (?:{_NUMBER} )?{_ORDINAL}(?: {_NUMBER})?s?{_ONE}|"
    rf"(?:a|yet another|another) {_ORDINAL}{_ONE}|"
    rf"another{_ONE}|another {_NUMBER}{_ONE}|{_NUMBER} (?:more|others|further ones)|the one|those|others|more|one|"
    rf"(?:number|no\.) {_NUMBER})"
)
_ONE_TOO = (
    r"(?:one (?:too|as well|each|apiece|of (?:its|their|her|his) (?:own|very own))|one|theirs|hers|(?:its|their"
    r"|her) own"
    r"|its turn|(?:its|a|an|another|their) (?:very )?(?:first|second|third|fourth|fifth|sixth|further|new)"
    r"(?: (?:one|ones))?(?=,| in\b| at\b| D|\.|\Z))"
)
# To open, by whatever verb; what only a row of like things does ("follow", "come", "be next") tells as much of a town.
_OPEN = (
    r"(?:open|be (?:opened|inaugurated|ready|finished|completed|set up|launched|built|unveiled)|go up|"
    r"(?:start|begin)(?: (?:business|trading|operations|work|up|operating))?|welcome (?:its first )?customers|"
    r"receive (?:its first )?(?:customers|visitors)|go live|come into operation)"
)
_JOIN = (
    r"(?:follow(?: suit)?|come|join(?: (?:them|it|the (?:list|network|line-up)))?|"
    r"be (?:next(?: in line)?|added|the next)|"
    rf"make the start|(?:get|receive|have|be (?:given|promised|allotted|granted)) {_ONE_TOO})"
)
_OPENS = (
    r"(?:opens?|(?:starts?|begins?) (?:business|trading|operations|operating)|welcomes? (?:its first )?customers|"
    r"(?:is|are) (?:being )?(?:prepared|built|fitted out|readied|planned|due|scheduled|slated|expected|foreseen|"
    r"pencilled in|in preparation|in planning|in the works|in the pipeline|on (?:its|the|their) way|under construction|"
    r"going up|to follow|to open|set to open|about to open|opening|coming))"
)
_IN_LINE = r"(?:is|are) (?:next(?: in line)?|the next|in line|to be next)"
_JOINS = (
    rf"(?:follows?(?: suit)?|comes?|joins?|makes? the start|(?:gets?|receives?|ha(?:s|ve)(?: been)? (?:promised|due)"
    rf"|(?:is|are) (?:promised|due|to have|to be given|in for)) {_ONE_TOO}|{_IN_LINE})"
)
_OPENED = (
    r"(?:opened(?: (?:its|their) doors)?|went up|(?:started|began) (?:business|trading|operations|operating|up)|"
    r"welcomed (?:its first )?customers|went live|came into operation|"
    r"(?:was|were|has been|have been) (?:officially |recently )?(?:opened|inaugurated|completed|finished|set up|"
    r"launched|unveiled|added|built|taken into operation)|(?:has|have) (?:been open|opened)|took down (?:the"
    r"|its) (?:wrapping|scaffolding|covers|hoardings)"
    r"|threw open its doors|swung open|cut (?:the|its) ribbon|saw the light of day|let in (?:its"
    r"|the) first (?:customers"
    r"|visitors)|received (?:its|their) (?:ribbon|first \w+)|got (?:its|their) first (?:customers|visitors|guests)"
    r"|switched on (?:its|the) lights|lit up|was unwrapped|was handed over"
    r"|(?:has|have) been (?:receiving|welcoming|serving|greeting) (?:customers|visitors|guests|buyers|the public)"
    r"|(?:has|have) been (?:in business|up and running|trading|open for business))"
)
_JOINED = (
    r"(?:followed(?: suit)?|came|joined|made the start|(?:got|received|had|(?:has|have) had|(?:was|were) given|has"
    rf"|have) {_ONE_TOO})"
)
_START = r"(?:\A\W*|[;:,.–—] |\b(?:and|but|while|then) )"
_PLACED = rf"(?:,? {_AT} (?P<at>{PLACES}(?:, P)?)(?: \([^)]*\))?(?:[^.;:,DP]{{0,30}})?,?)?"
# What goes on with more places or a time; other words behind a comma or "and" are of another statement.
_GOES_ON = r"(?:(?:in|at|on|near|outside|then|from|by|during) )*(?:P|D)\b"
# Unless a verb is told of them: "…, and Bergen and Tromsø are to come next year".
_OTHERS = (
    r"(?:,? and|,? but|,? while) (?:in |at )?P(?:,? (?:and )?P){0,3} (?:is|are|was|were|will|has|have|had|gets?|got|"
    r"follows?|followed|comes?|came|opens?|opened|joins?|joined)\b"
)
_REST = rf"(?P<rest>(?:(?!(?:,|,? and|,? but|,? while) (?!(?:and |then )?{_GOES_ON})|{_OTHERS})[^.;:]){{0,90}})"
# "The newest, in Malmö, was inaugurated on Thursday", "three more will open this year, in Ipoh and Kuching".
FURTHER = Needing(
    rf"{_START}(?:D,? )?(?P<head>{HEADS}){_PLACED}{_BY}[ ,]+(?P<verb>(?P<ahead>{WILL}{_BY} (?:{_OPEN}|{_JOIN}))|"
    rf"(?P<now>{_OPENS}|{_JOINS})|(?P<past>{_OPENED}|{_JOINED}))\b{_REST}"
)
# "Paris and Rome will be next", "Sharjah comes in the second half": towns that join a row.
TOWNS_JOIN = Needing(
    rf"{_START}(?:(?:in )?D,? )?(?P<at>{PLACES}){_BY} (?P<verb>(?P<ahead>{WILL}{_BY} {_JOIN})|(?P<now>{_JOINS})|"
    rf"(?P<past>{_JOINED}))\b(?P<rest>(?:, (?:in|at) P,)?[^.;:,]{{0,60}}(?:, D)?)"
)
# "In Bratislava there will be one in June", "there has been a second in Brno since May".
THERE_IS = Needing(
    rf"{_START}(?:(?:in|at|for) (?P<at>{PLACES}),? )?(?:D,? )?there{_BY} (?P<verb>"
    rf"(?P<ahead>(?:will|should|would){_BY} be|(?:is|are) (?:soon )?to be)|(?P<past>(?:has|have){_BY} been)"
    r"|(?P<now>will shortly be)) (?:one|(?:a|an|another) (?:second|third|fourth|fifth|further|new)(?: one)?"
    rf"|another(?: one)?|two|two more)(?P<rest>(?:,? (?:in|at) {PLACES},?|,? D|,? by D)+)"
)
# "Lyon has to wait for its own until June", "customers in Brno will have to wait until May for theirs".
_OWN = r"(?:theirs|one|its own|its turn)"
WAITS = Needing(
    rf"{_START}(?:(?:(?:customers|buyers|drivers|those|people) )?in )?(?P<at>{PLACES})(?:,? (?:they|customers"
    rf"|buyers))?{_BY} "
    r"(?P<verb>"
    rf"(?P<ahead>(?:{WILL} |must |has to |have to )(?:have to )?(?:wait|be patient|hold (?:on|out)|remain patient)"
    rf"|(?:is|are) (?:waiting|to wait))"
    rf"|(?P<past>had to wait|waited)|(?P<now>waits?)) (?:for )?"
    rf"(?P<rest>(?:until |till )?D for {_OWN}|{_OWN} (?:until |till )?D|(?:until |till )?D(?= ?(?:[.;:)]|\Z)))"
)
# "Before that came Stockholm (May 2025) and Uppsala (January)", "next come Paris and Rome".
_ENTRY = r"P(?:,? (?:in |on )?\(?D\)?)?"
ROW = Needing(
    rf"{_START}(?:(?:before|after) (?:that|it|them|this|these)|next(?: on the list| up| in the queue)?"
    rf"|then|later|earlier|previously)(?: in line)?{_BY} "
    rf"(?P<verb>(?P<ahead>will (?:come|follow|be))|(?P<now>comes?|follows?|is|are)|(?P<past>came|followed|was|were)) "
    rf"(?P<rest>{_ENTRY}(?:(?:,| and|, and|,? then) {_ENTRY})*)"
)
# ", Graz in September", "and then Rome and Bari (in May)": more towns and their time behind one of these.
MORE_TOWNS = re.compile(
    rf"(?:[,;]? and(?: then)?|[,;](?: then)?|,? followed by|,? then) (?:(?:those|the ones|one) )?(?:(?:in|at|near) )?"
    rf"(?P<at>{PLACES}) ?[,(]?(?: ?(?:follows|comes|later|probably|already|only))? ?(?P<date>D)(?=[.,;:)]|\Z| and\b)\)?"
)

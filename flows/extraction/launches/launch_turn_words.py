"""Wordings of launches that no verb of launching tells: cloths that fall from cars, first looks, stages and lights,
order books that open, buyers who wait or have their turn, cars that stand somewhere since a day.
"""

from flows.extraction.grammar.shapes import PLACES
from flows.extraction.lexicon.buyer_words import BUYERS
from flows.extraction.lexicon.car_words import BODIES
from flows.extraction.lexicon.trader_words import OUTLETS
from flows.extraction.wording.needed import Needing

_BY = r"(?: (?:now|also|already|just|soon|finally|then|both|only|even|there|too|at last|first))*"
_CAR = (
    r"(?:(?:the|its|their|a|an|both|new|electric|all-electric|small|smaller|big|bigger|cheaper|compact|O's|O|P|two"
    r"|first) ){0,4}M"
)
_IT = (
    r"(?:it|them|both|theirs|one|(?:the|a|its|two|three) (?:pair of |[\w-]+ |O ){0,3}?"
    rf"(?:cars?|suvs?|{BODIES}|pair|duo|trio|models?))"
)
_WHAT = rf"(?:{_CAR}|{_IT})"
_PEOPLE = rf"(?:{BUYERS}|car buyers|owners|fans|{OUTLETS}|retailers|visitors|readers|taxi drivers)"
_WHO = rf"(?:{PLACES}(?:n|s)?(?: {_PEOPLE})?|{_PEOPLE}(?: (?:of|for) {_WHAT})?(?: in {PLACES})?)"
_COVER = (
    r"(?:cloth|cloths|cover|covers|sheet|sheets|veil|veils|wraps|wrapping|tarpaulin|drape|drapes|dust ?sheet|silk"
    r"|curtain|"
    r"curtains|camouflage|tarp|canvas|bed ?sheet|shroud)"
)
# "The cloth fell from the X", "whisked the covers off the X", "lifts the veil on the X"; not "kept the wraps on".
COVERED = Needing(
    rf"\b(?<!under )(?<!under the )(?P<verb>{_COVER}"
    rf"(?: (?!fell\b|falls\b|came down|comes down|closed|closes)[\w-]+){{0,4}}?"
    rf" (?:on|over|back on)|{_COVER}(?: [\w-]+){{0,3}}? (?:off|from|away from)) {_WHAT}\b"
)
# "The cloth came off in Paris on Monday", "off comes the camouflage in May": said of the car of the article.
UNCOVERED = Needing(
    rf"\b(?P<verb>{_COVER} (?:is |are |was |were |will )?(?:[\w-]+ )?(?:came|comes?|fell|falls?|pulled|taken|whisked"
    rf"|lifted"
    rf"|drops?|dropped|slid|slides?|went|gone|goes?)(?: \w+)?(?: off| away| up| aside)?|off (?:came|comes?|go(?:es)?"
    rf"|went) the "
    rf"{_COVER})(?=[,;.:]|\Z| in | at | last | this | D| as )"
)
_LOOK = r"(?:look|glimpse|peek|sight|view|taste|impression|outing|appearance|showing|meeting|encounter|ride)"
# "Nashville had the first look at both", "America had a peek", "gave Moroccans their first glimpse of the X".
LOOKED = Needing(
    rf"\b(?P<verb>(?:got|had|has|gets?|took|takes?|gave|gives?|given|allowed|offered|granted|caught|catch|made|makes?"
    rf"|will get|will have|(?:is|are) to get)(?: P)?"
    rf"(?: (?:a|an|the|its|their|his|her|our|your|this))? (?:very |world |European |public |short |brief |sneak "
    rf"|early )?"
    rf"(?:first(?: public| ever| real)? |sneak |early |public )?{_LOOK})"
    rf"(?: (?:at|of|in|behind) {_WHAT}\b|(?=[,;.:]|\Z| (?:in|on|already|last|this|there|here) | D))"
)
# "Set eyes on the X", "saw it first", "met the press", "took its bow", "had its big night".
MET = Needing(
    rf"\b(?P<verb>(?:set|laid|clapped|feasted) (?:their |its )?eyes on) {_WHAT}"
    rf"|\b(?P<verb2>(?:met|meets?|faced|faces?|greeted|greets?|stood before|appeared before|introduced (?:itself"
    rf"|themselves) to|said hello to|showed (?:itself|its face|themselves)(?: to)?)"
    rf"(?: (?:the|its|their|invited|P))* (?:press|public|cameras?|world|audience|photographers|media|journalists))\b"
    rf"|\b(?P<verb3>(?:had|has|have|had had|celebrated|celebrates?|enjoyed|made|makes|took|takes|will (?:have|take"
    rf"|make)|given)"
    rf" (?:its|their|a|his) (?:[\w-]+ ){{0,2}}?(?:big (?:night|day|evening|moment)|(?:great )?(?:evening|moment)"
    rf"|bow|curtain call|coming-out(?: party)?|coming out|baptism|maiden appearance))\b"
    rf"|\b(?P<verb4>(?:rolled|drove|pushed|wheeled|brought|put|stood|placed|lifted|hoisted|sent|set|rolls|drives|puts"
    rf"|stands|sends|wheels)"
    rf" {_WHAT}(?: \w+)?) (?:on ?to|in|on|before|in front of|under|into|across) (?:the|a|its|an"
    rf"|P)(?: [\w-]+){{0,2}}? ?"
    rf"(?:stage|plinth|podium|pedestal|spotlights?|lights?|limelight|turntable|catwalk|audience|ramp|red carpet)\b"
    rf"|\bM(?:,[^.;]{{3,60}},)? (?P<verb5>(?:stepped|drove|rolled|came|stood|appeared|emerged|stepped out|will step"
    rf"|steps|rolls"
    rf"|drives|appears|is to step|took|takes|will take) (?:out )?(?:on ?to |in |on |into |under |before )?the"
    rf" (?:[\w-]+ )?"
    rf"(?:stage|plinth|podium|spotlights?|lights?|limelight|turntable|catwalk))\b"
    rf"|\b(?P<verb6>(?:saw|sees|will see|seen|were shown|got to see|are to see|met) {_WHAT}) (?:first|before anybody"
    rf" else|for the first time|before others)\b"
)
_BOOKS = (
    r"(?:order[ -]books?|order[ -]banks?|order lists?|bookings?|booking window|reservations|reservation books?|"
    r"configurators?|"
    r"order forms?|ordering|orders|pre-orders?|waiting lists?|price[ -]lists?)"
)
_OPEN = (
    r"(?:opens?|opened|(?:is|are|was|were|has been|have been|will be|is to be|are to be|being) (?:opened|switched on"
    r"|put online"
    r"|unlocked|activated|published|launched|open|live|started|released)|(?:go(?:es)?|went|will go|is to go|are to go)"
    r" (?:live|online"
    r"|up)|appears?|appeared|starts?|started|begins?|began|will (?:open|start|begin|appear|follow)|(?:is|are) (?:to"
    r"|due to|set to) "
    r"(?:open|start|begin|appear|follow)|follows?|followed|filled? up|(?:is|are) (?:due|out|expected))"
)
# "French order books open in January", "the configurator goes live on 4 May", "we switch on the configurator".
BOOKS = Needing(
    rf"\b(?P<verb>{_BOOKS}(?: (?:for|of|to) [^.;:]{{1,50}}?)?(?: in P| there| here)? {_OPEN})\b"
    rf"|\b(?P<verb2>(?:opens?|opened|switch(?:es|ed)? on|start(?:s|ed)? up|unlock(?:s|ed)?|activat(?:es?|ed)"
    rf"|put online|puts online|will (?:open|switch on|unlock|start|put online)|is to (?:open|switch on|unlock)"
    rf"|publish(?:es|ed)?|opening) (?:its|the|their|his|her|P) "
    rf"(?:P )?(?:online )?{_BOOKS})\b"
    rf"|(?P<who>\b(?:P {_PEOPLE}|{_PEOPLE} in P|P(?:n|s)?) )?"
    rf"(?P<verb3>\b(?:place|placing|have placed|placed|put in|putting in|send in|sending in|have been placing"
    rf"|can place|may place|will be able to place) (?:their |its |the )?(?:first )?(?:orders?|reservations"
    rf"|deposits))\b"
)
# "Britain must be patient until 2027", "the British, who drive on the left, need patience until May".
WAITED = Needing(
    rf"\b(?<! in )(?<! of )(?<! from )(?<! at )(?P<who>{_WHO})(?:, (?!and |but |while )[^.;:]{{3,80}},)? "
    rf"(?P<verb>(?:will |must |has to |have to |had to |should |may |is to |are to |needs? to |"
    rf"can |would |'ll )*(?:still |also |then )?(?:wait|be patient|remain patient|stay patient|hold out|hang on"
    rf"|sit tight"
    rf"|bide (?:its|their) time|(?:need|needs|show|have|has to have) (?:some |a (?:little|bit) |more |of )*"
    rf"patience"
    rf"|go without(?: it)?"
    rf"|do without(?: it)?)(?: [a-z]+){{0,3}}?) (?P<date>D)"
    rf"|\b(?P<verb2>(?:the |its |their )wait (?:is over|ends|will end|lasts|goes on|will last|ended|was over))\b"
)
# "France and Italy get their turn next year", "Korea was first, in May", "Poland comes next, in June".
TURN = Needing(
    rf"\b(?P<who>{_WHO})(?:, [^.;:,]{{3,60}},)? (?P<verb>(?:will |is to |are to |should )?(?:gets?|have|has|had"
    rf"|got|take"
    rf"|takes)"
    rf"{_BY} (?:its|their) (?:turn|share|chance|go|slice))\b"
    rf"|\b(?P<who2>{PLACES})'s? (?P<verb2>turn (?:comes?|came|will come|is|was|follows?|arrives?))\b"
    rf"|\b(?P<verb3>(?:it|then it|next it|in D it) (?:is|will be|was) (?:the )?(?P<who3>P)'s? (?:buyers' "
    rf"|customers' )?"
    rf"turn)\b"
)
_ABLE = (
    r"(?:can|could|will|may|will be able to|have been able to|has been able to|are able to|is able to|are to|is to|"
    r"should|shall|will soon|can now|have been allowed to|be able to)"
)
# "Customers are to get theirs in 2027", "the Japanese, who can have it from next summer", "Germans can configure it".
HAS_IT = Needing(
    rf"\b(?P<who>{_WHO})(?:, who|,)?{_BY} (?P<verb>{_ABLE}{_BY} (?:have|get|buy|order|configure|reserve|book"
    rf"|drive home"
    rf"|take home"
    rf"|own|lease|pick up|collect|be handed|choose|try|receive|look forward to|sit in|be served)) {_WHAT}"
    rf"|\b(?P<verb2>(?:{_ABLE} )?(?:be (?:had|bought|ordered|configured|reserved|booked|leased"
    rf"|collected))) (?:there |here"
    rf" |in P "
    rf"|by [^.;,]{{3,30}} )?(?=D)"
)
_TILL = (
    r"(?:(?:with|at|in|on) (?:(?:the|its|their|O's|some|many|all|P|local|most|P's|every) )*(?:dealers?(?:'|'s)? "
    r"(?:windows|lists|floors|forecourts|showrooms)|dealers?|dealerships|showrooms?|show ?windows|shop windows"
    r"|forecourts?|"
    r"price[ -]lists?|cash registers?|tills?|streets?|roads?|market|shops|stores?|catalogue|sales floors?|range"
    r"|line-?up"
    r"|programme|menu|customers|stands of [^.;,D]{2,30})|to be had|on sale|on offer|out|available)"
)
# "Has stood in dealers' windows since 30 October", "at the cash register they have been since March".
STANDS = Needing(
    rf"\b(?:{_WHAT}|which|they|that)(?:,[^.;]{{3,60}},)? (?P<verb>(?:has|have|had){_BY} (?:been|stood|sat|lain"
    rf"|appeared"
    rf"|figured) {_TILL})"
    rf" (?:(?:in|at|of|to) P )?(?P<date>D)"
    r"|\b(?:(?P<who3>P) (?:{BUYERS}|dealers|showrooms) )?"
    rf"(?P<verb3>(?:has|have|had){_BY} (?:had|offered|been offering|been selling|been taking orders for) {_CAR}"
    rf"(?: {_TILL})?) (?:(?:in|at|of|to) P )?(?P<date3>D)"
    rf"|\b(?P<verb2>{_TILL} (?:it|they|both) (?:has|have) been) (?P<date2>D)"
)
# "The curtain fell on the X", "the last look at the X": a car that goes.
GOING = Needing(
    r"\b(?:last|final|farewell|goodbye|discontinued|no longer|ended|ends|out of production|retired?|stock)\b"
)

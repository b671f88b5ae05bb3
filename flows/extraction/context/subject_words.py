"""Words by which a subject is found: what may stand before it, what ends it, and who acts for himself."""

import re

PREPOSITIONS = (
    r"(?:about|across|after|against|along|alongside|amid|among|around|as|at|before|behind|below|beside|besides|between"
    r"|beyond|by|despite|down|during|except|following|for|from|in|including|inside|into|like|near|of|off|on|onto"
    r"|opposite"
    r"|out|outside|over|past|per|since|than|through|throughout|till|to|toward|towards|under|unlike|until|up|upon|via"
    r"|with|within|without)"
)
# What a fronted phrase begins with: "In winter the range falls", "From 2026 all cars will".
FRONT = re.compile(
    r"(?i:after|amid|among|around|as of|as for|at|before|besides|between|beyond|by|despite|during|following|for|from|in"
    r"|inside|near|on|outside|since|through|throughout|under|until|with|within|without|thanks to|because of|instead of"
    r"|according to)\b"
)
SUBORDINATE = re.compile(r"(?i:when|while|whereas|although|though|as|if|because|since|once|where|unless|whenever)\b ")
OPENING = re.compile(
    r"(?:[\s\"'“”‘’(\u2014\u2013-]|(?i:and|but|as yet|yet|so far|so|or|alone|together|worldwide|globally|overseas"
    r"|abroad"
    r"|at home|all told|in all"
    r"|in total|then|now|today|still|also|even|only|meanwhile|however"
    r"|moreover|furthermore|besides|in addition|additionally|separately|elsewhere|so far|at present|currently|recently"
    r"|earlier|later|again|instead|for example|for instance|of course|indeed|perhaps|maybe|by contrast|in turn"
    r"|nevertheless|nonetheless|therefore|thus|hence|since then|until now|just|at least|about|around|nearly|almost"
    r"|roughly|some|over|more than|as many as|fewer than|up to)\b,? ?)*"
)
AUXILIARY = (
    r"(?:am|is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|cannot|won't"
    r"|isn't"
    r"|aren't|wasn't|weren't|hasn't|haven't|hadn't|doesn't|don't|didn't|not)"
)
# Verbs that no noun is spelt like.
VERB = (
    r"(?:says?|said|wants?|hopes|hoped|expects?|expected|sees|saw|thinks?|thought|reckons?|believes?|fears|feared"
    r"|foresees?|foresaw|knows?|knew|runs|ran|counts|counted|got|gets|goes|went|comes|came|takes|took|makes|made|sells"
    r"|sold|buys|bought|builds|built|gives|gave|pays|paid|lies|lay|stands|stood|holds|held|keeps|kept|brings|brought"
    r"|begins|began|becomes|became|costs?|lost|loses|won|wins|rose|fell|grew|grows|shook|met|meets|spent|spends|lends"
    r"|lent|owns|owned|insures|carries|carried|handled|handles|stretches|needs|needed|remains|remained|seems|seemed"
    r"|appears|appeared|shows|showed|tells|told|wrote|writes|reads|flies|flew|sits|sat|drove|drives|drew|draws|broke"
    r"|beat|beats|hit|hits|led|leads|left|leaves|shut|put|puts|set|sets|cut|let|lets|employs|employed|manages|managed"
    r"|opened|opens|closed|closes|reached|reaches|passed|passes|finds|found|serves|served|works|worked|lives|lived"
    r"|stand|come|go|lie|exist|remain|follow|account|belong|speak|say|suggest|get|take|open|receives|received"
    r"|recalls|hears|belongs|looks|looked|includes|spoke|speaks|chases|plays|follows|starts|turns|points|helps"
    r"|helped|adds|added|covers|covered|offers|offered|arrives?|enters?|joins?|lands|exists|replaces?|appears?"
    r"|completes?|involves?|depends?|varies|vary|features?|amounts to|totals|averages|continues?|proceeds|succeeds?"
    r"|expands?|widens?|extends?|strengthens?|marks|brings|gains|employ|receive|include|reach)"
)
STOP = re.compile(
    rf"(?:{PREPOSITIONS}|{AUXILIARY}|that|which|who|whom|whose|where|when|while|if|because|but)", re.IGNORECASE
)
VERBS = re.compile(rf"(?:{VERB}|[a-z]{{2,}}ed)")
TOKEN = re.compile(r"[\w$€£%&./+'’-]+|[^\w\s]")
ORDINAL = re.compile(r"(?i:first|second|third|next|last)")
THEM = re.compile(r"(?:them|these|those|which|whom|it|him|her)")
PRONOUN = re.compile(
    r"(?i:it|its?elf|they|he|she|we|you|i|this|that|these|those|there|here|who|what|which|where|how|why|such|nobody"
    r"|no one|nothing|everyone|everybody|everything|anyone|somebody|something|none|neither|either|both|each|another"
    r"|theirs|ours|his|hers|not|never|no longer|nor)"
)
FILLER = re.compile(
    r"(?i:twice|double|triple|the|an?|its|their|his|her|our|my|your|every|any|no|and|or|alone|itself|themselves|also"
    r"|too|now|just|only|even"
    r"|still|already|further|farther|north|south|east|west|long|far|back|nowhere|else|elsewhere|abroad|hitherto"
    r"|above|apart"
    r"|ever|enough|shown|latest|best|previous|known|laid|much|quicker|worth|together|less|sooner|longer|then|so|such"
    r"|mere"
    r"|(?!assembly|supply|family)[a-z]+ly|[\d$€£].*|hundred|thousand|million|billion|trillion|record"
    r"|percent|per|cent|%|'s|’s|'|’|new|yes|local)"
)
# "A third of its cars", "one of the dealers": what stands behind "of" is meant.
PART = re.compile(
    r"(?i:half|thirds?|quarters?|fifths?|tenths?|one|two|three|four|five|six|most|some|many|much|all|none|each|part"
    r"|parts"
    r"|majority|bulk|number|total|lot|lots|dozens|hundreds|thousands|millions|tens|scores|couple|handful|kind|type"
    r"|piece"
    r"|pair|range|series|average|maximum|minimum|rest|several|few|%|percent|cent|[\d$€£].*)"
)
# Firms that are none of a maker's: "the leasing company", "a phone maker".
NO_TRADE = re.compile(
    r"(?i:leasing|rental|insurance|power|energy|oil|gas|utility|phone|smartphone|chip|steel|tyre|tire|mining"
    r"|car-sharing"
    r"|ride-hailing|logistics|shipping|freight|consulting|law|media|film|furniture|food|fashion|supermarket"
    r"|construction"
    r"|property|real-estate|telecoms?|postal|rail|railway|airport|tourism|wind|solar|battery|water)"
)
FIRMS = re.compile(
    r"(?i:compan(?:y|ies)|firms?|groups?|giants?|makers?|specialists?|providers?|operators?|networks?|offices?"
    r"|stations?)"
)
# Bodies and people that stand behind a noun of the trade and act for themselves: "the makers' association".
BODY = re.compile(
    r"(?i:associations?|federations?|unions?|ministr(?:y|ies)|ministers?|governments?|councils?|chambers?|banks?"
    r"|universit(?:y|ies)|institutes?|agenc(?:y|ies)|authorit(?:y|ies)|courts?|commissions?|parliaments?|analysts?"
    r"|insurers?|police|clubs?|regulators?|museums?|thieves|accidents?|strikes?|fires?|tax|taxes|dut(?:y|ies)|tariffs?"
    r"|subsid(?:y|ies)|parks?|insurance|licen[cs]es?|ownership|crime|fairs?)"
)
# Who only passes on what is told, and those who are called after where they are from: "the Bavarians are spending".
REPORTERS = re.compile(r"(?i:sources?|media|insiders?|rumou?rs?|newspapers?|papers?|magazines?|dail(?:y|ies)|press)")
NATIONALS = re.compile(r"[A-Z][a-z]+(?:ians|eans|ese)")
# Where a clause of its own may begin.
BREAK = re.compile(
    r"[;:] |(?: [–—] |—)|,? (?:and|but|while|whereas|because|so(?! far)|that|if|when|(?:said|says)(?: that)?) |"
    r", (?:as|since|though|although) "
)

# What is told by others, or done by them with a maker's cars or deals.
TOLD = re.compile(
    r"[^,;:]{0,50}?(?:, [^,;:]{2,60},)?(?: (?:also|now|already|recently|has|have|had|was|were|is|as|been))* "
    r"(?:says?|said|tells?|told|writes?|wrote|reports?|reported|quot(?:es|ed)|cit(?:es|ed)|learn(?:s|ed|t)"
    r"|confirm(?:s|ed)"
    r"|announce[sd]|reveal(?:s|ed)|add(?:s|ed)|approve[ds]?|clear(?:s|ed)|order(?:s|ed)|bought|buys?|t(?:akes?|ook"
    r"|aken)"
    r" delivery|received?|receives|opened|inaugurate[ds]|le(?:d|ads) the (?:official |formal )?(?:opening|inauguration)"
    r"|(?:laid|lays) the foundation|cuts? the ribbon)\b"
)
# A bare name: a speaker's, unless it is told what it is.
BARE_NAME = re.compile(r"[A-Z][\w'’-]*[a-z](?: [A-Z][\w'’-]*[a-z])?(?: (?:also|himself|herself|too))?")
SPEAKS = re.compile(
    r"(?: also| then| now)? (?:spoke|speaks|pointed|points|thinks?|thought|believes?|expects?|explain\w*|promis\w*"
    r"|hopes?"
    r"|hoped|stress\w*|argue[sd]|warn\w*|is\b|was\b|wants?|does|did|would|will|refused|declined|admit\w*|insist\w*"
    r"|claim\w*"
    r"|denie[sd]|ha(?:s|d) (?:had|been|said|told|run|held)|predict\w*|describe[sd]|call(?:s|ed)|put it|puts it"
    r"|joined|became|took over|left|succeed\w*|replace[sd])\b"
    r"|,"
)
WHAT_IT_IS = re.compile(
    rf", (?:which\b|(?:an?|the|[A-Z]\w+'s) [^,;]{{0,40}}?\b(?:{BODY.pattern[4:-1]}|{FIRMS.pattern[4:-1]}|lender|utility"
    r"|airline|retailer|insurer|consultancy|institute|party|network|lobby)\b)"
)

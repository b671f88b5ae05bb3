"""What representations look like, over the shape of a sentence with its capitals: who brings a maker's cars to the
buyers of a country, told of the trade, of the cars, of the maker or of the firm.
"""

from flows.extraction.grammar.shapes import PLACES
from flows.extraction.lexicon.trader_words import TRADER
from flows.extraction.wording.needed import Needing

# A firm by name, known or not; of the letters of a shape O alone is one.
NAME = r"(?P<firm>O\b(?!'s)|(?!(?:Mrs?|Ms|Dr|EVs?|SUVs?|[A-Z](?:'s)?)\b)[A-Z][\w&'-]+(?: (?:[A-Z][\w&'-]+|&|P)){0,3})"
# What stands before its name: "its long-standing P partner", "the trading house".
_ITS = (
    r"(?:(?!(?:in|for|and|on|by|with|to|at|from|that|which|as|of|than|or|called|named|apps?|websites?|own|"
    r"platforms?|shops?|websites?|subsidiar\w+|agents|auctions?)\b)(?:[a-z][\w-]*|P|P's|P-based|\d+)[,:]? ){0,6}?"
)
WHO = rf"{_ITS}{NAME}"
AS_AGENT = r"(?:(?:the|its|their|an?|sole|exclusive|official|local|general|new|national|authorised|main|P|P's) ){0,4}"
AGENT = (
    r"(?:(?:general |sole |exclusive |official |local |sales |distribution |import |retail |trading |business )?"
    rf"(?:{TRADER}|partner|agency))"
)
_TRADE = (
    r"(?:(?:import|sales|distribution|dealer|franchise|exclusive|sole|retail|marketing) )?(?:distribution|import|"
    r"imports|importing|importation|sales|selling|retail|retailing|marketing|representation|franchise|agency"
    r"|dealership|"
    r"concession|mandate|rights|licen[cs]e|after-?sales(?: service)?|brand|marque|business|responsibility)"
    r"(?: and (?:service|marketing|distribution|after-?sales|servicing|sales|repairs?|maintenance))?"
)
_OF_IT = r"(?: (?:of|for|in|to|there)\b[^.;,:]{0,45}?)?"
_WILL = r"(?:will|is to|are to|would|should|is set to|are set to|is due to|is expected to)"
_BE = rf"(?:is|are|was|were|has been|have been|had been|is being|are being|{_WILL} be)"
_NOW = r"(?:(?:now|also|still|already|again|since|then|currently|exclusively|jointly|D|there|henceforth) ){0,2}"
_GIVEN = (
    r"(?:entrusted|handed(?: over)?|passed(?: on| over)?|transferred|given|awarded|granted|assigned|allotted|left|"
    r"allocated|delegated|outsourced|ceded|switched|moved|signed over|reassigned|conferred|farmed out|put out)"
)
_DONE = (
    r"(?:handled|managed|organi[sz]ed|looked after|taken care of|undertaken|assured|ensured|overseen|run|taken on|"
    r"taken over|seen to|carried out|provided|assumed)"
)
_PASSES = (
    rf"(?:goes|go|went|has gone|have gone|pass|passes|passed|has passed|have passed|moves?|moved|has moved|switche[sd]|"
    rf"shift(?:s|ed)|{_WILL} (?:go|pass|move|switch|shift|be {_GIVEN})|(?:{_BE} )?{_GIVEN})(?: over)?"
    r"(?: from (?:the )?[\w&' -]{2,30}?)? to"
)
_LIES = (
    rf"(?:(?:is|are|{_WILL} be|remains?|stays?|has been|have been|lies?|lie|rests?|{_WILL} (?:lie|rest|remain|stay)) "
    r"(?:firmly |solely |now )?(?:in (?:the )?hands of|with|up to|the (?:responsibility|job|task|business|concern) of"
    r"|a "
    r"(?:matter|job|task) for)|"
    rf"{_BE} (?:put|placed|laid) in(?:to)? the hands of|{_BE} {_NOW}{_DONE} by|falls to|will fall to)"
)
_BRINGS = (
    r"(?:distributed|imported|marketed|represented|handled|retailed|looked after|taken care of|brought in|brought to P|"
    r"brought to market|brought into the country|stocked|sold|offered|championed|managed)"
)
_TO_THEM = (
    r"(?:rel(?:y|ies|ied) on|counts? on|banks? on|leans? on|trusts?(?: in)?|turned to|opt(?:s|ed) for|"
    r"settled on|plumped for|goes through|puts? its (?:trust|faith|money) in|placed its trust in|work(?:s|ed) through|"
    r"works? (?:together |hand in hand )?with|cooperates? with|has (?:opted for|settled on|chosen|picked|engaged"
    r"|turned "
    r"to|found a partner in|found (?:its|an?|the) (?:importer|distributor|partner) in|enlisted|mandated|commissioned))"
)
_GIVES = (
    r"(?:gave|gives|give|hands?|handed|entrust(?:s|ed)?|award(?:s|ed)?|assign(?:s|ed)?|ced(?:e|es|ed)|pass(?:es|ed)?|"
    r"transfer(?:s|red)?|switche[sd]|mov(?:e|es|ed)|shift(?:s|ed)?|outsource[sd]?|delegate[sd]?|leaves?|left|"
    r"surrender(?:s|ed)?|plac(?:es|ed)|puts?|lost|loses|relinquish(?:es|ed)?|sign(?:s|ed)?)(?: up| over| away)?"
)
_WINS = (
    r"(?:secure[sd]?|w[io]ns?|won|land(?:s|ed)?|obtain(?:s|ed)?|gain(?:s|ed)?|gets?|got|pick(?:s|ed)? up|holds?|"
    r"clinch(?:es|ed)?|snap(?:s|ped) up|bag(?:s|ged)?|receive[sd]?|inherit(?:s|ed)?|assume[sd]?|take[sn]? over"
    r"|took over|"
    r"taking over|resume[sd]?|taken? on|takes on|took on|was (?:given|awarded|granted|handed|promised)|"
    r"(?:has|had) been (?:given|awarded|granted|handed|promised)|(?:was|has been|is) (?:entrusted|charged|tasked) with)"
)
_MAKES = r"(?:O(?:'s)?|M|brand|marque|make|newcomer|(?:P )?(?:car|auto)maker)"


def _rule(name: str, *patterns: str) -> tuple[tuple[str, Needing], ...]:
    return tuple((name, Needing(pattern)) for pattern in patterns)


# By rule: the words that tell are `verb`, the firm is `firm`.
REPRESENTATIONS = (
    *_rule(
        "trade_lies",
        rf"\b{_TRADE}{_OF_IT},? {_NOW}(?P<verb>{_LIES}) {WHO}",
        rf"\b(?:{_TRADE}){_OF_IT},? {_NOW}(?P<verb>{_PASSES}) {WHO}",
    ),
    *_rule(
        "cars_handled",
        rf"(?:\b{_BE} {_NOW}|, |\b(?:cars|vehicles|models|brand|marque|O) )(?P<verb>{_BRINGS}(?: there| here| locally)?"
        rf"(?: in {PLACES}| D)? (?:exclusively |solely |jointly )?by) {WHO}",
        rf"\b(?:sell|sells|sold|selling|offer|offers|offered|offering|distribut(?:e|es|ed|ing)|market|markets|marketed|"
        rf"retail|retails|available|on sale)\b[^.;:]{{0,50}}? (?P<verb>through|via) {WHO}",
    ),
    *_rule("maker_relies", rf"\b(?P<verb>{_TO_THEM}) {WHO}"),
    *_rule(
        "agent_is",
        rf"\b{AGENT}s?(?: (?:for|in|of) (?:the )?(?:P|country|O|[\w'-]+)(?: (?:market|cars|brand))?){{0,2}}(?: there)? "
        rf"(?P<verb>(?:is|are|will be|becomes?|became|has been|is to be|is called|remains))"
        rf"(?: once again| again| now| still)? {WHO}",
        rf"\bwith {WHO}(?P<verb> (?:(?:acting|serving) )?as {AS_AGENT}{AGENT})\b",
        rf"\b{NAME}(?:, [^.;]{{3,70}},)? (?:which |who )?{_NOW}(?P<verb>(?:{_WILL} |has |have |had )?(?:acts?|serves?|"
        rf"acted|served|operates?|works?|functions?|steps? in|stepped in|signed (?:on|up)|comes? in|came in|been "
        rf"(?:confirmed|announced|revealed|presented|introduced|unveiled)|joins?"
        rf"|joined)(?: O)? as {AS_AGENT}{AGENT})\b",
        rf"\b{NAME}(?:, [^.;]{{3,70}},)? (?:which |who )?{_NOW}(?P<verb>(?:{_WILL} |has |have )?(?:replace[sd]?|"
        rf"succeed(?:s|ed)?|takes? over from|took over from|take[ns]? the place of) (?:the )?[\w&' -]{{2,30}}? as "
        rf"{AS_AGENT}{AGENT})\b",
        rf"\b(?P<verb>(?:confirmed|announced|revealed|presented|introduced|unveiled)) {WHO} as {AS_AGENT}{AGENT}\b",
        rf"\b{NAME}(?:, [^.;]{{3,70}},)? (?P<verb>{_BE} (?:\w+ly )?(?:confirmed|announced|revealed|presented"
        rf"|introduced|"
        rf"unveiled|mandated|commissioned|engaged|retained|brought on board|signed up"
        rf"|taken on) as {AS_AGENT}{AGENT})\b",
    ),
    *_rule(
        "agent_found",
        rf"\b{AGENT}(?: (?:for|in) (?:the )?P)?(?: D)? (?P<verb>(?:has been|was|had been|is) (?:now |finally )?found"
        rf"(?: D)?(?: by O)?(?: D)?)(?::|,| in| with|;) ?{WHO}",
        rf"\b(?P<verb>(?:found|finds|has found|have found|secured|has secured|gained|has gained) (?:its|an?"
        rf"|the) (?:[\w-]+ )"
        rf"{{0,3}}?{AGENT}(?: (?:for|in) {PLACES})?(?: D)?(?: in| with|:)) (?!P\b){WHO}",
        rf"\b{NAME}, (?P<verb>(?:since D |D )?(?:O's|its|the (?:brand|maker|carmaker|company)'s) (?:[\w-]+ )?"
        rf"(?:{AGENT}|man|ally) (?:in|for) (?:the )?P since (?=D))",
    ),
    *_rule(
        "maker_gives",
        rf"\b(?P<verb>{_GIVES} (?:(?:the|its|their|all|P|P's|O's|[\w-]+) ){{0,4}}?{_TRADE}{_OF_IT} (?:over |on )?"
        rf"(?:to|with|into the hands of|in the hands of)) {WHO}",
        rf"\b(?P<verb>{_GIVES}) {WHO} (?:with )?(?:the |its |P )?(?:\w+ )?{_TRADE}\b",
    ),
    *_rule(
        "firm_wins",
        rf"\b(?:{NAME}|it|they)(?:, [^.;]{{3,70}},)? (?:which |who )?{_NOW}(?P<verb>(?:{_WILL} |has |have "
        rf"|had )?{_NOW}{_WINS} "
        rf"(?:(?:the|its|their|all|P|P's|O's|exclusive|sole|\w+) ){{0,3}}?(?:{_TRADE}|contract|sale|race|tender"
        rf"|bidding|contest|battle)) (?:of|for|in|to"
        rf"|from)\b",
        rf"\b{NAME}(?:, [^.;]{{3,70}},)? (?:which |who )?{_NOW}(?P<verb>(?:{_WILL} |has |have |had )?{_NOW}(?:adds?"
        rf"|added|"
        rf"takes?|took|taken|brings?|brought|welcome[sd]?) (?:on )?(?:(?:the|its|their|P|new) ){{0,3}}?{_MAKES}"
        rf"(?: brand| marque)? (?:to|into|under|in) its (?:[\w-]+ ){{0,2}}?(?:portfolio|range|stable|line-?up|brands|"
        rf"roster|book|family|wing|fold|programme|offer(?:ing)?|showrooms))\b",
        rf"\b{NAME}(?:, [^.;]{{3,70}},)? (?:which |who )?{_NOW}(?P<verb>(?:inherit(?:s|ed)|takes? over|took over"
        rf"|has taken "
        rf"over|will take over|takes on|took on) (?:the )?{_MAKES}) (?:in|for|from)\b",
    ),
)

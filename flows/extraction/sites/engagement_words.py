"""What engagements look like, over the shape of a sentence with its capitals: a maker that takes a firm on for a
country, a firm that is given a maker, two that go together, and a country that is settled with a firm.
"""

from flows.extraction.grammar.shapes import PLACES
from flows.extraction.sites.representation_words import AGENT, AS_AGENT, NAME, WHO
from flows.extraction.wording.needed import Needing

_AUX = (
    r"(?:(?:has|have|had|will|would|is to|are to|should|now|also|already|just|since|then|finally|recently|even|D|there"
    r"|jointly|once again|again|officially|formally|quietly|at last|in turn|instead) ){0,4}"
)
_BE = rf"(?:(?:was|were|is|are|has been|have been|had been|{_AUX}be) )(?:D |also |now |already |recently |finally )?"
# To take somebody on, and to have been taken on.
_ENGAGES = (
    r"(?:hire[sd]?|hiring|engage[sd]?|pick(?:s|ed)?|chosen?|chooses?|select(?:s|ed)?|t(?:akes?|ook|aken) on"
    r"|br(?:ings?|ought) (?:in|on board)|sign(?:s|ed) up|sign(?:s|ed)|enlist(?:s|ed)?|recruit(?:s|ed)?|retain(?:s|ed)"
    r"|commission(?:s|ed)?|mandate[sd]?|tap(?:s|ped)|appoint(?:s|ed)?|name[sd]?|w(?:ins|on) over|charge[sd]?|task(?:s"
    r"|ed)"
    r"|call(?:s|ed) (?:in|on)|draft(?:s|ed) in|contract(?:s|ed)|line[sd] up|invite[sd]|nominate[sd]?"
    r"|found|finds|gone for|goes for|went for|goes with|went with|gone with"
    r"|(?:puts?|placed?|places) (?:its|their) (?:faith|trust|money|hopes) in)"
)
_ENGAGED = (
    r"(?:hired|engaged|picked|chosen|selected|taken on|brought in|brought on board|signed up|enlisted|recruited"
    r"|retained"
    r"|commissioned|mandated|tapped|appointed|named|won over|charged|tasked|called in|drafted in|contracted|lined up"
    r"|nominated|entrusted|put in charge)"
)
# What somebody is taken on to do: what a dealer does with a brand, its cars or its trade.
_THE_TRADE = (
    r"(?:it\b|them\b|O\b|the (?:brand|marque|cars|make|business|trade|newcomer|market|sales|franchise|distribution"
    r"|imports?|dealers|dealer network|range|country)|its (?:cars|brand|models|business|sales|interests|affairs"
    r"|dealers)"
    r"|(?:sales|imports?|distribution|dealers|business)\b|O's|P\b|M\b)"
)
_CARE = (
    rf"(?:to|and will|which will|who will) (?:look after|take care of|handle|represent|sell|distribute|import|run"
    rf"|manage"
    rf"|market|bring|build up|introduce|launch|establish|steer|lead|oversee|organi[sz]e|serve|cover|see to|guide|carry"
    rf"|revive|push|promote|care for|do the selling|offer|relaunch|get|take|open up"
    rf"|develop) (?:[\w-]+ ){{0,2}}?{_THE_TRADE}"
)
_FOR = rf"(?:{_CARE}|as {AS_AGENT}{AGENT}|(?:for|in) (?:all of )?{PLACES})"
# "Goes into business with": two who go together.
_GOES_WITH = (
    r"(?:t(?:akes?|ook|aken) up|thr(?:ows?|ew|own) in (?:its|their) lot|c(?:asts?|ast) in (?:its|their) lot"
    r"|(?:goes?|went|gone|going) into (?:business|partnership)|sh(?:akes?|ook|aken) (?:hands|on it)|join(?:s"
    r"|ed)? (?:hands"
    r"|forces)|g[eo]ts? together|gotten together|pair(?:s|ed)? (?:up|off)|link(?:s|ed)? (?:arms|up)|team(?:s"
    r"|ed)?(?: up)?"
    r"|tie[sd]? (?:up|the knot)|(?:makes?|made) common cause|(?:does|did|doing|do) business|c[ao]mes? to (?:terms|an? "
    r"(?:understanding|arrangement|agreement|deal))|agree[sd]? terms|str[iu][kc]k(?:es?)? (?:a (?:deal|bargain|pact)"
    r"|up [\w ]+)"
    r"|(?:has|have) been in business|enter(?:s|ed)? into [\w -]{3,30}?|goes to market|go to market|went to market"
    r"|sign(?:s|ed)? up|s(?:its?|at) down|found common ground|work(?:s|ed)? hand in hand|all(?:y|ies|ied) (?:itself)?"
    r"|partner(?:s|ed)?(?: up)?)"
)
_GETS = (
    r"(?:(?:was|were|has been|have been|had been) (?:\w+ly )?(?:handed|given|awarded|granted|entrusted with"
    r"|trusted with"
    r"|assigned|promised|allotted)|gets?|got|w[io]ns?|won|receive[sd]?|land(?:s|ed)|secure[sd]?|t(?:akes?|ook"
    r"|aken)(?: over"
    r"| on)?|obtain(?:s|ed)|bag(?:s|ged)|acquire[sd]?|h(?:as|ad|ave)|hold(?:s)?)"
    r" (?:the )?(?:keys|care|charge|custody|reins|command|mandate|licen[cs]e|franchise|rights?|agency|responsibility"
    r"|import"
    r"|distribution|job|baton|representation|contract|stewardship|say over)(?: (?:of|to|for|over|from|with))"
)
_KEEPS = (
    r"(?:(?:has|have|had|took|takes|taken|taking|add(?:s|ed|ing)?|put|puts|putting|keeps"
    r"|wants) O(?:'s cars)? (?:on (?:its"
    r"|their) (?:books|list"
    r"|roster|shelves)|under (?:its|their) (?:wing|roof|wings)|in (?:its|their) (?:portfolio|care|stable|showrooms"
    r"|range"
    r"|hands)|to the (?:\w+ )?(?:names|brands|marques|makes|badges|list|range|portfolio) (?:that |which )?(?:it"
    r"|they) \w+"
    r"|to (?:its|their) (?:portfolio|stable|roster|range|list|brands)|on board|in hand))"
)
_BRINGS = (
    r"(?:(?:br(?:ings?|ought|inging)|carr(?:y|ies|ied)|t(?:akes?|ook|aken)|fetch(?:es|ed)?|let(?:s)?|le[dt]|ferr(?:y"
    r"|ied)"
    r"|ship(?:s|ped)|steer(?:s|ed)?|guide[sd]?|lure[sd]?|transplant(?:s|ed)|introduce[sd]?|present(?:s|ed)"
    r"|launch(?:es|ed)"
    r"|unveil(?:s|ed)|reviv(?:es|ed)|relaunch(?:es|ed)|establish(?:es|ed)|parachute[sd]?) (?:the )?O(?: back)?"
    r"(?: loose on| over)?(?: to| into| in| on)?)"
)
_HANDED = (
    r"(?:handed(?: over)?|given|entrusted|awarded|passed(?: on)?|transferred|assigned|promised|ceded|allotted|lent"
    r"|consigned"
    r"|farmed out|turned over|left)"
)
_RUN = (
    r"(?:run|managed|operated|handled|looked after|taken care of|served|represented|championed|steered|imported"
    r"|distributed|brought in|brought here|let loose|sold|marketed|overseen"
    r"|cared for)"
)
_SETTLED = (
    r"(?:settled|signed|agreed|sealed|provided for|arranged|allotted|awarded|assigned|given|handed|entrusted"
    r"|taken care of"
    r"|covered|served|supplied|looked after|run|managed|handled|worked)"
)
_ARM = r"(?:O's|its|their) (?:P |[a-z]+ )?(?:arm|unit|branch|subsidiary|offshoot|importer|distributor)"
_TRADE = r"(?:business|sales|cars|imports?|distribution|interests|affairs|brand|dealers|dealerships|dealer network)"
_CARES = (
    r"(?:(?:has (?:been )?|had (?:been )?|will |is |now |also )*(?:run(?:s|ning)?|ran|handl(?:es|ed|ing|e)"
    r"|manag(?:es|ed|ing|e)|look(?:s|ed|ing)? after|t(?:akes?|aking|ook) care of|import(?:s|ed|ing)?"
    r"|represent(?:s|ed|ing)?|distribut(?:es|ed|ing|e)|s(?:ells?|old|elling)|steer(?:s|ed|ing)?|overse(?:es|eing)))"
)
_FIRM_NAME = rf"{NAME}(?:, [^.;,]{{3,60}},)?"


def _rule(name: str, *patterns: str) -> tuple[tuple[str, Needing], ...]:
    return tuple((name, Needing(pattern)) for pattern in patterns)


# By rule, as those of representations: the words that tell are `verb`, the firm is `firm`.
ENGAGEMENTS = (
    *_rule(
        "maker_engages",
        rf"\b(?:O|[Ii]t|[Tt]hey|brand|maker|carmaker|company|marque),? {_AUX}(?P<verb>{_ENGAGES}) {WHO}"
        rf"(?: (?:group|family|company|firm|people))?(?=,? {_FOR}| D,? {_FOR})",
        rf"\b(?:[Ff]or|[Ii]n) {PLACES},? (?:O|it|they|the (?:brand|maker|carmaker|company|marque)) {_AUX}"
        rf"(?P<verb>{_ENGAGES}) {WHO}(?=[.,;]|\Z| D)",
        # "Placed its trust in P's X".
        rf"\b(?:O|[Ii]t|[Tt]hey|brand|maker|carmaker|company|marque),? {_AUX}(?P<verb>{_ENGAGES}) "
        rf"(?=P's |(?:the )?P ){WHO}(?=[.,;]|\Z| D)",
    ),
    *_rule(
        "firm_engaged",
        rf"\b{NAME}(?:, [^.;,]{{3,60}},|,)? (?:{_BE})?(?P<verb>{_ENGAGED}(?: by O)?(?: D)?(?: by O)?),? {_FOR}",
        rf"\b{NAME}(?:, [^.;,]{{3,60}},)? {_BE}(?P<verb>{_ENGAGED} by O)\b",
    ),
    *_rule(
        "goes_with",
        rf"\b{_FIRM_NAME}(?: (?:of|from) P)? {_AUX}(?P<verb>{_GOES_WITH}(?: D)? with (?:the )?"
        r"(?:[\w-]+ |P's |P ){0,3}?(?=O))",
        rf"\bO(?:, [^.;,]{{3,60}},)? {_AUX}(?P<verb>{_GOES_WITH}(?: in {PLACES}| D)* with) {WHO}",
    ),
    *_rule(
        "firm_gets_maker",
        rf"\b(?:{_FIRM_NAME}|the (?:[a-z]+ ){{0,2}}(?:firm|group|dealer|importer|company|house|conglomerate)"
        rf"(?:, [^.;]{{3,80}},)?) (?:which |who )?{_AUX}(?P<verb>{_GETS}) (?:the )?(?=O\b)",
        rf"\b{_FIRM_NAME} (?:which |who )?{_AUX}(?P<verb>{_KEEPS})",
        rf"\b{_FIRM_NAME} (?:which |who )?{_AUX}(?P<verb>{_BRINGS}) (?:the )?(?=P)",
    ),
    *_rule(
        "firm_cares",
        # "O, whose P business X has been running since", "X gave O a roof".
        rf"\bwhose (?:P |[a-z-]+ )?{_TRADE}(?: (?:to|in|for|of) (?:the )?P)? (?:the )?{NAME} (?P<verb>{_CARES})",
        rf"\b{_FIRM_NAME} (?P<verb>{_CARES} (?:the |its |O's )(?:P |local ){{0,2}}(?:business|sales|imports?|interests"
        r"|distribution|affairs|dealer network))\b(?= of O| D| since| from| in)",
        rf"\b(?:{NAME}|{_ARM}) {_AUX}(?P<verb>(?:gave|gives|given|offer(?:s|ed)|len[dt]s?|found|finds"
        rf"|provide[sd]) O an? "
        r"(?:[\w-]+ ){0,2}?(?:roof|home|house|floor|address|place|stage|corner))\b",
        rf"\b(?:O|[Ii]t|brand|maker|marque)(?:, [^.;]{{3,40}},)? {_AUX}(?P<verb>f(?:ound"
        rf"|inds) (?:for itself )?in) {WHO}"
        rf"(?= an? (?:[\w-]+ ){{0,2}}?(?:home|partner|{AGENT}|ally|friend|house|taker))",
    ),
    *_rule(
        "maker_handed",
        rf"(?<!of )(?<!in )(?<!from )\bO(?:, [^.;,]{{3,60}},)?(?: in {PLACES})? {_BE}"
        rf"(?P<verb>{_HANDED}(?: over)?(?: D)? to) {WHO}",
        rf"(?<!of )(?<!in )(?<!from )\bO(?:, [^.;,]{{3,60}},)?(?: in {PLACES})? {_BE}(?P<verb>{_RUN}(?: (?:there|here"
        rf"|locally))?(?: (?:in|on|into|to) {PLACES}"
        rf"| D)* by) {WHO}",
        rf", (?P<verb>{_RUN}(?: (?:in|on) {PLACES}| D)* by) (?:the )?{NAME}(?: (?:people|group|family|clan|brothers))",
    ),
    *_rule(
        "place_settled",
        rf"(?:\A\W*|[;:] |, (?:and |but |while )?|\band )(?:the )?P (?:is|was|has been|had been) (?:now |also "
        rf"|already )?(?P<verb>{_SETTLED}(?: (?:too|also|as well|D)"
        rf"){{0,2}},? (?:with|to|by)) {WHO}",
    ),
    *_rule(
        "is_firm_that",
        rf"\bit (?:is|was|will be) (?P<verb>(?:with |to |through )?){NAME} (?:that|which|who) (?:will |is to |has "
        rf"|now |it "
        r"|O |the brand )*(?:sells?|sold|handles?|imports?|imported|brings?|brought|represents?|distributes?"
        r"|goes to market"
        r"|works|looks after|takes care|entrusted|does the)",
    ),
)

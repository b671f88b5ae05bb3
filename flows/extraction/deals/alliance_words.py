"""What alliances look like, over the shape of a sentence: two firms that tie up, a firm that takes a maker's cars to a
country, an agreement that is signed, registered or ended.
"""

import re

from flows.extraction.grammar.shapes import PLACES
from flows.extraction.lexicon.company_words import FIRM
from flows.extraction.lexicon.trader_words import TRADER
from flows.extraction.wording.needed import Needing

_AHEAD = (
    r"(?:will|would|could|may|might|shall|should|is to|are to|is set to|are set to|is due to|are due to|plans? to|"
    r"wants? to|intends? to|aims? to|hopes? to|has|have|had)"
)
_AUX = rf"(?:(?:{_AHEAD}|yet|now|also|already|since|then|recently|just|jointly|finally|D) ){{0,3}}"
# What stands before a firm's name: "its new P partner O".
_ITS = r"(?:[\w-]+ |P's ){0,4}?"
# Agreements by name, and what is done with them.
AGREEMENT = (
    r"(?:(?:[\w-]+ )?(?:agreements?|contracts?|deals?|memorand(?:um|a)|mous?|pacts?|accords?|letters? of intent|"
    r"ventures?|alliances?|partnerships?|tie-ups?|co-?operations?|framework|understandings?|arrangements?|"
    r"joint compan(?:y|ies)|protocols?(?: of intent)?|declarations? of intent|term sheets?|heads of agreement|"
    r"statements? of intent|documents?|papers))"
)
_TIED = (
    r"(?:signed(?: up| off on)?|inked|concluded|sealed|struck|reached|agreed(?: on| upon)?|initialled|initialed|"
    r"exchanged|finali[sz]ed|renewed|extended|prolonged|registered|formali[sz]ed|ratified|set up|founded|formed|"
    r"established|created|launched|entered in(?:to)? (?:the|a) (?:P |\w+ )?register|approved|born|"
    r"put to paper|put in writing|committed to paper|written down|drawn up|penned|brought (?:home|about))"
)
TOGETHER = (
    r"(?:signed?|ink(?:ed)?|agreed?|tied? the knot|team(?:ed)? up|join(?:ed)? (?:forces|hands)|put pen to paper|"
    r"enter(?:ed)? into|form(?:ed)?|set up|found(?:ed)?|launch(?:ed)? a joint|conclude[d]?|strike|struck|seal(?:ed)?|"
    r"sh(?:ake|ook) hands|link(?:ed)? up|all(?:y|ied)|embark(?:ed)? on|work(?:ed)? together|cooperate[d]?|"
    r"pool(?:ed)? (?:their )?(?:resources|forces|strength)|collaborate[d]?|went into business|made common cause|"
    r"partner(?:ed)?|clinch(?:ed)?|hammer(?:ed)? out|reach(?:ed)? (?:a|an)|put (?:their|both) (?:names|signatures)|"
    r"initial(?:led)?|contract(?:ed)?|finali[sz]e[d]?|exchange[d]? (?:a |the )?(?:contracts|documents|signatures"
    r"|memoranda)|"
    r"signed up to|clos(?:e|ed) (?:a|an) \w+)"
)
_PAIR = (
    r"(?:the (?:pair|two|duo|two (?:sides|firms|companies|groups|partners|makers|carmakers))|"
    r"both (?:sides|firms|companies|partners)|they)"
)
_PAIRED = (
    r"(?:team(?:ed)? up|join(?:ed)? (?:forces|hands)|sh(?:ake|ook) hands|signed (?:a|an|the)|put pen to paper|"
    r"tied? the knot|put their names to|(?:signed|initialled|shook hands)(?= D))"
)
_BUSINESS = r"(?:[\w-]+ |P ){0,3}?(?:distribution|imports?|sales|business|dealership|contract|rights|order)"
_TAKES_ON = (
    r"(?:team(?:ed|s)? up with|join(?:ed|s)? (?:forces|hands) with|t(?:ie|ied|ies) up with|link(?:ed|s)? up with|"
    r"partner(?:ed|s)? with|all(?:ied|ies|y) (?:itself )?with|rop(?:e|ed|es) in|enlist(?:ed|s)?|w[io]ns? over|"
    r"won over|recruit(?:ed|s)?|secure[ds]? the services of|sign(?:ed|s)? (?:up )?(?:with )?|t(?:ap|apped|aps)|"
    rf"(?:hand|pass|transfer|entrust|award|assign)(?:ed|s)? (?:its|the|their) {_BUSINESS} to|"
    rf"hand(?:ed|s)? (?:over )?(?:{_BUSINESS} )to(?: a (?:new )?(?:joint venture|joint company|company) with)?|"
    rf"gave (?:its|the) {_BUSINESS} to|work(?:s|ed) with|"
    r"found (?:a |an |its )?(?:[\w-]+ ){0,2}?(?:home|partner|importer|distributor|ally)(?: (?:for|in) (?:the )?P)? "
    r"(?:through|with|in))"
)
_CHOSEN = (
    r"(?:choose|chose|chosen|pick(?:ed|s)?|select(?:ed|s)?|name[ds]?|appoint(?:ed|s)?|designate[ds]?|"
    r"commission(?:ed|s)?|hire[ds]?|settle[ds]? on|opt(?:ed|s)? for|decide[ds]? on|plump(?:ed|s)? for)"
)
_AS_WHAT = (
    r"(?:as (?:its|the|an?|sole|exclusive)|to (?:be|distribute|sell|import|represent|build|make|assemble|supply|run|"
    r"handle|look after))"
)
_RIGHTS = (
    r"(?:the )?(?:\w+ )?(?:responsibility|rights|franchise|distribution|licen[cs]e|job|contract|dealership|imports?)"
)
_MAKE = r"(?:O|M|brand|marque|make|badge|offshoot|sister|newcomer)(?:s|'s [\w-]+)?"
_FOUNDED = r"(?:formed|set up|founded|established|created|launched|registered|started)"
_DOES_FOR = (
    r"(?:(?:will |is to |would )?(?:distribute|import|represent|sell|market|look after|handle|take care of|cover|serve|"
    r"bring|hold the rights|have the rights|act as)|distributes|imports|represents|looks after|handles|takes care of|"
    r"covers|(?:flies|will fly|flew) the flag for|(?:holds|has) the (?:\w+ )?rights|"
    rf"(?:has been|was) (?:handed|given|awarded|granted) {_RIGHTS}|"
    rf"(?:(?:has|have) )?(?:taken on|won|secured|landed|obtained|acquired|got hold of) (?:{_RIGHTS}|P)|"
    rf"(?:took|takes|has taken|will take) (?:on|over) (?:{_RIGHTS}|sales|P)|"
    rf"(?:took|takes|has taken|have taken|had taken) on (?:the )?(?:(?!the\b)[\w-]+ ){{0,3}}?{_MAKE}|"
    r"has been entrusted with|has been put in charge of|(?:has|have|had) (?:been )?(?:distribut(?:ed|ing)|"
    r"import(?:ed|ing)|"
    r"represent(?:ed|ing)|market(?:ed|ing)|look(?:ed|ing) after|tak(?:en|ing) care of)|"
    r"(?:has been|have been|became|has become|was|is to become|will become) (?:the |its |their |O's )?(?:[\w-]+ )?"
    rf"(?:{TRADER})s?(?= (?:of|for|in|D|P)|[.,;])|"
    r"is (?:in charge of|responsible for)|opens P|acts as|serves as)"
)
_ENDS = (
    r"(?:call(?:ed|s)? (?:off|a halt to)|br(?:eaks?|oke) off|walk(?:ed|s) away from|halt(?:ed|s)|abandon(?:ed|s)|"
    r"scrap(?:ped|s)|put an end to|pulled out of|aborted|dropped|terminat(?:ed|es)|discontinue[sd]?|cancel(?:led|s))"
)
_TALKS = r"(?:talks|negotiations|discussions|conversations|merger|tie-up)"
# "Came to nothing", "broke apart", "ended without a result".
_FAILED = (
    r"(?:(?:fell|fallen|falls) (?:through|apart)|(?:broken?|breaks) apart|c[ao]mes? to (?:nothing|naught|an end)"
    r"|collapse[sd]?|failed|fails|broke down|broken down|foundered|petered out|died|lapsed|went nowhere|ran aground"
    r"|run aground|ended (?:without|in failure|with no|with nothing)"
    r"|(?:was|were|been|being|be) (?:called off|broken off|discontinued|terminated|abandoned|aborted))"
)
_VENTURE = r"(?:joint ventures?|joint compan(?:y|ies)|joint subsidiar(?:y|ies))"
_TO_DO = r"(?:make|build|buy|purchase|supply|assemble|sell|produce|develop|assembly|a joint)"


def _rule(name: str, *patterns: str) -> tuple[tuple[str, Needing], ...]:
    return tuple((name, Needing(pattern)) for pattern in patterns)


# The rule's name and what it looks like; `verb` are the words that tell, `firm` is the partner.
ALLIANCES: tuple[tuple[str, Needing], ...] = (
    *_rule(
        "ally_together",
        rf"\b(?:O|it|the (?:P )?{FIRM})(?: of P)?,? and {_ITS}"
        rf"(?:O|ministry(?: of [a-z]+(?: and [a-z]+)?)?|government"
        rf"|authorities)(?:, [^.;,]{{3,60}})?,? {_AUX}(?P<verb>{TOGETHER})\b",
        rf"\b(?:ministry|government|authorities)(?: of P)? and (?:the )?O {_AUX}(?P<verb>{TOGETHER})\b",
        rf"\b{_PAIR} {_AUX}(?P<verb>{_PAIRED})",
        r"\b(?:dealers?|importers?|distributors?|partners?|companies|firms|others|suppliers|entrepreneurs|O) "
        rf"{_AUX}(?P<verb>(?:put(?:ting)? (?:its|their) (?:names?|signatures?) (?:to|under)|put(?:ting)? pen to paper|"
        rf"signed|inked|concluded|initialled) (?:on )?(?:[\w-]+ ){{0,2}}?{AGREEMENT})\b(?=[^.;]{{0,60}}?D)",
    ),
    *_rule(
        "ally_takes_on",
        rf"\bO,? {_AUX}(?P<verb>{_TAKES_ON}) {_ITS}(?P<firm>O)\b",
        rf"\bO,? {_AUX}(?P<verb>{_CHOSEN}) {_ITS}(?P<firm>O)(?=,? {_AS_WHAT}|[^.;]{{0,20}}\Z)",
        rf"\b(?:O|it|they|the {FIRM}),? {_AUX}"
        r"(?P<verb>(?:sign|appoint|name|enlist|recruit)(?:ed|s)?|chose|picked) [^.;:]{3,90}? as "
        rf"(?:its |the |an? )?(?:\w+ )?(?:{TRADER}|partner)s?\b",
        rf"\b(?P<firm>O)(?:, [^.;]{{3,70}},)? (?:was|were|has been|have been|is|is being|will be) (?:\w+ )?"
        rf"(?P<verb>{_CHOSEN}|taken on|signed up|brought in|recruited|enlisted) (?:as |to be )?"
        r"(?:its |the |an? |sole |exclusive |official |local |general |new |P )*"
        rf"(?:{TRADER}|partner)s?\b",
        rf"\bas (?:its )?(?:\w+ )?(?:{TRADER}|partner)s?\b[^.;]{{0,30}}?\bO "
        rf"{_AUX}(?P<verb>{_CHOSEN}) {_ITS}(?P<firm>O)\b",
    ),
    *_rule(
        "ally_for",
        rf"(?P<firm>O),? (?:which [^.;]{{3,90}}?, )?(?P<verb>{_DOES_FOR})\b",
        r"(?P<verb>(?:represented|imported|distributed|marketed|looked after|taken care of) by|in the hands of|"
        rf"(?:lies|lie|rests|rest) with) {_ITS}(?P<firm>O)\b(?!'s)",
        rf"\bO,? {_AUX}(?P<verb>(?:gave|gives|given|grant(?:s|ed)?|award(?:s|ed)?|hand(?:s|ed)?|entrust(?:s|ed)?)) "
        rf"(?P<firm>O) (?:with )?(?:the |its )?{_RIGHTS}\b",
        r"(?P<firm>O) (?P<verb>(?:became|has become|has been|is to become|is|was|will be"
        rf"|becomes) O's (?:[\w-]+ )?(?:man|partner|{TRADER}|arm|ally) (?:in|for) (?:the )?P)\b",
        rf"\b(?P<verb>(?:taken on|taken over|picked up|signed up|adopted|brought in) by) {_ITS}(?P<firm>O)\b",
        rf"\b(?P<verb>{_RIGHTS}(?: (?:for|in|of|to) (?:the )?(?:[\w-]+|P|O)(?:'s [\w-]+)?)? (?:went|passed|goes|"
        rf"pass|will go|"
        r"is to go|moved|fell|(?:was|were|has been|have been|will be) (?:awarded|given|handed|transferred|granted)) "
        rf"(?:over )?to) {_ITS}(?P<firm>O)\b",
    ),
    *_rule(
        "ally_agreed",
        rf"\b(?:an?|its|their|another|the|P) (?P<verb>{AGREEMENT}(?: of O)? with) [^,.;]{{1,45}}?,? (?:(?:also |now )?"
        r"(?:covers?|provides? for|allows?|gives?|foresees?|regulates?|brings?|secures?|includes?|envisages?|concerns?|"
        r"stipulates?|ensures?|lets?|applies|runs?))\b",
        rf"\b(?:under|by|thanks to|through|based on|as part of) (?:an?|its|their|the) (?P<verb>{AGREEMENT} with) "
        r"[^,.;]{1,45}?,",
    ),
    *_rule(
        "ally_founded",
        rf"(?P<verb>{_FOUNDED})(?: D)?(?: in P)?,? (?:(?:together|jointly|in partnership|in cooperation|"
        rf"in collaboration|"
        rf"hand in hand|along|in tandem|as a joint venture) )?with {_ITS}(?P<firm>O)\b",
        rf"\bwith {_ITS}(?P<firm>O)(?P<verb> (?:it|O|the {FIRM}) (?:has |have )?(?:jointly )?"
        rf"{_FOUNDED} (?:a|an|the) [^.;,]{{0,30}}?(?:company|venture|subsidiary|firm))\b",
    ),
    *_rule(
        "ally_agreement",
        rf"\b(?P<verb>{AGREEMENT}\b(?: (?:of|on|for|about|with|between|covering|to|in) [^.;]{{1,70}}?)?,? "
        r"(?:(?:which|that) )?(?:was|were|having been|has been|have been|had been|will be|is to be|is being) (?:\w+ )?"
        rf"{_TIED})\b",
        rf"\b(?P<verb>{AGREEMENT}\b(?: (?:with|between) {_ITS}O(?: and O)?)?,? "
        rf"(?:first |originally |already |formally |officially |then )?{_TIED}) (?=[^.;,]{{0,40}}?D)",
        r"\b(?P<verb>(?:signing(?: ceremony)?|signature|contract signing|ceremony) (?:was held|took place|was staged"
        r"|happened|"
        r"followed|is to (?:be held|take place)|will (?:be held|take place)))\b",
        rf"\b{AGREEMENT}\b[^.;]{{0,60}}?[;,] (?P<verb>(?:it|which) (?:was|is to be|will be"
        rf"|had been) (?:\w+ )?{_TIED})\b",
        rf"\b(?P<verb>{AGREEMENT})\b[^.;,]{{0,50}}? (?:dates|dating) (?:back )?(?:to )?(?=D)",
        rf"\b(?:under|by|thanks to|with|based on|following|after|on the (?:basis|strength) of|in line with) an? "
        rf"(?P<verb>{AGREEMENT}) (?:from |of |dated )?(?=D)",
        rf"\b(?P<verb>{AGREEMENT}) (?:that|which) O and O (?:have )?(?:run|operated?|maintained?|shared?|owned?)\b"
        r"(?=[^.;]{0,30}?D)",
        rf"\bO[^.;]{{0,40}}? (?P<verb>(?:agreed(?: D)?|signed) (?:to|on) {_TO_DO})\b",
    ),
    *_rule(
        "ally_weighed",
        r"\bO\b[^.;]{0,40}? (?P<verb>(?:(?:is|are|was|were) (?:considering|weighing(?: up)?|mulling(?: over)?"
        r"|exploring|studying|"
        r"contemplating|examining|looking (?:at|into)|thinking (?:of|about))|consider(?:s|ed)?|weighs|mulls|explores"
        r"|studies|"
        r"contemplates|could (?:form|enter|set up|seal|conclude|agree|sign)|may (?:form|enter|set up|sign|agree)"
        r"|might (?:form|"
        r"enter|set up|sign)) (?:(?:a|an|the|another|joint) )?(?:[\w-]+ ){0,2}?(?:joint venture|joint company"
        r"|partnership|alliance|tie-up|"
        r"cooperation|distribution (?:deal|agreement))) (?:with|between) (?:[\w-]+ |P's |P ){0,4}?O\b",
    ),
    *_rule(
        "ally_due",
        rf"\b(?P<verb>{AGREEMENT}\b[^.;:,]{{0,70}}? (?:(?:is|are|was|were) (?:to (?:follow|be (?:signed|concluded"
        rf"|sealed|ready|"
        r"finali[sz]ed|announced|presented)|come)|due|expected|planned|scheduled|set|slated|meant)|(?:will|should"
        r"|shall) "
        r"(?:follow|come|be (?:signed|concluded|sealed|ready|in place|finali[sz]ed|announced))"
        r"|follows))\b(?=[^.;]{0,40}?D)",
    ),
    *_rule(
        "ally_since",
        rf"\bO and {_ITS}O (?P<verb>have (?:now )?been (?:partners|allies|in business together|working together))\b"
        r"(?=[^.;]{0,40}?D)",
        rf"\bO (?P<verb>has had (?:an?|its) (?:[\w-]+ )?(?:partner|{TRADER}) (?:in|"
        r"for) "
        r"(?:the )?P)\b(?=[^.;]{0,20}?D)",
        r"\b(?P<verb>(?:O's|its|their|the \w+'s) (?:\w+ ){0,2}?(?:partner|ally|importer|distributor)"
        r"(?: (?:in|for) P)?),? (?=D)",
    ),
    *_rule(
        "ally_stands",
        # "O and O have a joint venture in P", "O, which runs a joint venture with O in P".
        rf"\bO and {_ITS}O (?:now |also |already |still )?(?P<verb>(?:have|run|operate|own|share) (?:an?|their)"
        rf" (?:[\w-]+ ){{0,2}}?{_VENTURE}\b)(?=[^.;]{{0,40}}? in (?:the )?P)",
        rf"\b(?:O|it|which),? (?:now |also |already |still )?(?P<verb>(?:has|runs|operates|maintains) (?:a|an|its)"
        rf" (?:[\w-]+ ){{0,2}}?{_VENTURE} (?:in P )?with {_ITS}O\b)(?=(?: in (?:the )?P)?)",
        r"\bO[^.;]{0,40}? (?P<verb>licen[cs](?:ed|es|ing) (?:the|its) [^.;]{3,40}? to) (?:[\w-]+ |P's ){0,3}?O\b",
    ),
    *_rule(
        "ally_ends",
        rf"\bO[^.;]{{0,50}}? (?P<verb>{_ENDS}) (?:the|its|their|all)? ?(?:[\w-]+ ){{0,3}}?"
        rf"(?:{AGREEMENT}|{_TALKS})\b",
        rf"\bO[^.;]{{0,50}}? (?P<verb>{_AUX}(?:end(?:ed|s)?|g[ai]ven? up|stop(?:ped|s)?|suspend(?:ed|s)?))"
        rf" (?:(?:the|its|their|all) )?(?:[\w-]+ ){{0,3}}?{_TALKS}\b",
        # "Stopped talking", "let their venture lapse", "brought their talks to an end".
        r"\bO[^.;]{0,50}? (?P<verb>(?:stop(?:ped)?|ceased?|quit|g[ai]ve up) (?:talking|negotiating)"
        rf"|let (?:(?:the|its|their|an?) )?(?:[\w-]+ ){{0,3}}?(?:{AGREEMENT}|{_TALKS}) (?:lapse|expire|run out|die"
        rf"|drop)"
        rf"|br(?:ought|ings?) (?:(?:the|its|their) )?(?:[\w-]+ ){{0,3}}?(?:{AGREEMENT}|{_TALKS})\b[^.;]{{0,60}}? to"
        r" (?:an end|a close|a halt))\b",
        rf"\b(?:O and {_ITS}O|{_PAIR}) {_AUX}(?P<verb>(?:{_ENDS}|ended|stopped|wound up|buried) (?:a|the|their|all|its)"
        r" joint (?:[\w-]+ ){0,2}?(?:programmes?|programs?|projects?|development|plans?|work|efforts?))\b",
        # "The merger of O and O fell through", "talks with O came to nothing".
        r"\b(?P<verb>(?:alliance|joint venture|deal|partnership|cooperation|"
        rf"{_TALKS})\b[^.;]{{0,60}}? {_AUX}(?:also )?{_FAILED})\b",
        # "O and O are parting ways", "have scrapped their plan to build cars together".
        rf"\bO and {_ITS}O {_AUX}(?:are |were )?(?P<verb>(?:part(?:ed|ing)? (?:ways|company)|split(?:ting)? up"
        r"|going (?:their )?separate ways|went (?:their )?separate ways))\b",
        rf"\bO and {_ITS}O {_AUX}(?P<verb>{_ENDS} (?:the|their|a|all) (?:joint )?(?:plans?|projects?|programmes?) (?:to"
        r"|for) [^.;]{3,60}? (?:together|jointly))\b",
        r"\b(?P<verb>(?:refusal|rejection|collapse|failure|end|termination))\b[^.;]{0,30}? of (?:a|an|the|its|their) "
        rf"(?:[\w.-]+ ){{0,3}}?{AGREEMENT}\b",
    ),
)
# Firms with a country each: "signed A in P and B in P".
FIRMS_IN = re.compile(rf"(?:O|\b[\w&-]+) (?:in|for) (?P<places>{PLACES})")

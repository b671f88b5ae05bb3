"""Wordings of what belongs to whom, over the shape of a sentence: sites, firms and shares that pass to somebody, have
been somebody's since a day, are parted with or are merged; and money that a firm is handed, hopes for or has had.
"""

from flows.extraction.lexicon.plant_words import PLANT
from flows.extraction.wording.approximators import APPROXIMATOR

_SITE = (
    rf"(?:{PLANT}|site|unit|business|subsidiary|arm|division|stake|shares?|holding|brand|marque|company|firm"
    r"|majority|assets|rest|remainder|third|quarter|half|fifth|tenth|%|per ?cent|licen[cs]e-holder|premises)"
)
_PART = (
    rf"(?:(?:(?:{APPROXIMATOR}) |just under |just over |the remaining |its |all |all its )?(?:an? (?:\w+ )?(?:third"
    r"|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|twentieth|quarter|half|stake"
    r"|share|holding|slice|minority|majority)|\d[\d.]*(?:%| ?per ?cent)|half|stake|shares?|holding|(?:\w+ ){0,2}"
    r"(?:stake|shares|interest)))"
)
_OWNER = r"(?:sole|majority|main|new|biggest|largest|only|principal|full|outright|controlling)"
_GONE = (
    r"(?:part(?:s|ed) with|le[t]s? go of|dispose[sd] of|shed(?:s)?|off-?load(?:s|ed)|unload(?:s|ed)|got rid of"
    r"|gets rid of"
    r"|hive[sd] off|cashe[sd] in|sold off|sells off|jettison(?:s|ed)|(?:has|have|had) (?:parted with|let go of"
    r"|disposed of"
    r"|shed|off-?loaded|got rid of|hived off|sold off))"
)
# Whose a part of a firm is, has become or has been.
_IS_OF = (
    r"(?:(?:has been|have been|had been|is|are|was|were|became|has become) (?:now |already |wholly )?"
    r"(?:(?:the )?property of|in the (?:hands|possession|ownership) of|owned by|held by|controlled by"
    r"|in(?= O's (?:hands|possession|ownership|property)\b)|(?=O's(?:[.,;]| D|\Z)))"
    r"|(?:(?:has|have|had) )?belong(?:s|ed)? to|(?:has |have )?pass(?:ed|es) (?:over )?to"
    r"|(?:has |have )?(?:went|gone|fell|fallen) to)"
)
_BE = r"(?:is|are|was|were|has been|have been|had been|is to be|are to be|will be|to be)"

# Who owns what, and since when: `who` is the owner or buyer, `of` what is owned.
OWNERSHIPS = (
    # "The factory passed into O's possession", "60% of it went to O".
    rf"\b{_SITE}\b[^.;:]{{0,40}}? (?P<verb>(?:(?:has|have|had) )?(?:pass(?:es|ed)?|fell|fallen|went|gone|goes|came|come"
    r"|will (?:go|pass)|is to (?:go|pass)) (?:over )?(?:in)?to (?:the )?(?:(?P<who>O)(?:'s (?:possession|hands"
    r"|ownership"
    r"|property|arms))?|its (?:possession|hands|ownership)|their (?:possession|hands|ownership)))\b(?! (?:buyers"
    r"|customers"
    r"|cars|sales|dealers|drivers|plants))",
    # "It has belonged to O since 2021", "has been O's since July", "has been in O's hands since".
    r"(?P<verb>(?:has|have|had) (?:belonged (?:wholly |entirely |fully )?to (?:the )?(?P<who>O)(?: alone)?"
    r"|been (?:owned|controlled) by (?:the )?O|been in (?:the )?O(?:'s hands)?|been in the hands of (?:the )?O))"
    r"(?=[^.;:]{0,25}? D)",
    rf"\b{_PART} (?:of|in) (?:the )?(?P<of>O)(?: of P)? (?P<verb>(?:has been|have been|had been|became|is"
    rf"|was) (?:(?P<who>O)"
    r"'s|its|theirs|in the hands of (?:the )?O))(?=[^.;:]{0,25}?\bD| D|,? D)",
    # "Since Tuesday 26.4% of O do Brasil has been the property of O", "passed to O", "is now in O's hands".
    rf"\b{_PART} (?:of|in) (?:the )?(?P<of>O)(?: (?:do|de|of) (?:P|[\w-]+)| P)? (?P<verb>{_IS_OF}) ?(?:the )?(?P<who>O)"
    r"(?!'s (?:buyers|customers|cars|sales|dealers))",
    # "O has held 5% of O since May", "has been the sole owner of P since".
    rf"\b(?P<who>O) (?P<verb>(?:has|have|had) (?:held|owned|had|possessed|controlled|sat on) {_PART} (?:of"
    rf"|in)) (?:the )?"
    r"(?P<of>O)(?=[^.;:]{0,25}? D)",
    rf"\b(?P<who>O) (?P<verb>(?:has been|have been|became|has become|is|will be|becomes) (?:the |its )?(?:{_OWNER} )?"
    rf"(?:{_OWNER} (?:owner|shareholder)|owner)) (?:of|in)\b",
    rf"(?P<who>O)?[^.;:]{{0,40}}?\b(?P<verb>(?:(?:is|are|was|were|will|would) )?(?:to )?bec[ao]m(?:e|es|ing) (?:the )?"
    rf"(?:{_OWNER} )?owners? of {_PART} (?:of|in))\b",
    r"(?P<verb>\bbelongs?,? (?:since |from )?D,? to) (?:an? [\w -]{2,30}, )?(?:the )?(?P<who>O)?",
    rf"\b(?P<who>O)?[^.;:]{{0,40}}?\b(?P<verb>(?:pick|scoop|snap|hoover|mopp)(?:s|p?ed) up {_PART} (?:of"
    rf"|in)) (?:the )?O\b",
    # "Its 68% of O was transferred to a state institute".
    rf"\b{_PART} (?:of|in) (?P<of>O) {_BE} (?P<verb>(?:transferred|handed|sold|passed(?: on)?|ceded|given"
    rf"|signed)(?: over)?"
    r" to)\b",
    # "O parted with its 68% of O".
    rf"\b(?P<who>O) (?P<verb>{_GONE} (?:{_PART}|(?:its|the|all its|both its) (?:[\w-]+ |P |O"
    rf" ){{0,3}}?(?:business|businesses|unit|units|arm|subsidiary|operations|assets|{PLANT}|brand)))(?!\w)",
    # "O was merged into O", "is to be absorbed by O".
    rf"\b(?P<who>O) (?P<verb>(?:{_BE} )?(?:[\w-]+ (?:off )?[^.;,]{{0,40}}? and )?(?:merge[sd]?|absorbed|folded|subsumed"
    r"|swallowed(?: up)?|reintegrated|integrated|bought out|taken private|taken over) (?:in)?(?:to|with"
    r"|by)) (?:the )?O\b",
    # "Took it off its creditors' hands", "bought its way into O", "took control of O".
    r"\b(?P<verb>t(?:akes?|ook|aken) (?:O|it|them|the [\w-]+) off (?:its|their|the) (?:[\w']+ ){1,3}?hands)\b",
    r"(?P<who>O)?[^.;:]{0,30}?\b(?P<verb>(?:b(?:uys?|ought) (?:its|their) way in(?:to)?|(?:first )?b(?:uys|ought) in"
    r"|t(?:akes?|ook|aken) control of|t(?:akes?|ook) (?:sole |full )(?:ownership|possession|control) of"
    r"|came aboard as (?:a |an )?(?:\w+ )?(?:shareholder|investor)|t(?:akes?|ook) a seat at the table))\b",
    # "O is taking 20% of O", "took itself a slice of O".
    rf"\b(?P<who>O)\b[^.;:]{{0,30}}? (?P<verb>(?:is |are |was )?(?:taking|buying|acquiring|getting|paying for|treating "
    rf"itself to|help(?:s|ed) itself to|t(?:akes?|ook) itself) {_PART} (?:of|in)) (?:the )?(?P<of>O)\b(?! (?:sales"
    rf"|cars))",
)

_AMOUNT = (
    rf"(?:(?:{APPROXIMATOR}|an extra|a fresh|an additional|a first) )*(?:[$€£¥]|(?:us|hk|a|nt|s)\$|rs\.? |rmb"
    r" ?)?\d[\d.,]*(?: ?(?:million|billion"
    r"|trillion|bn|m"
    r"|crore|lakh))?(?: (?:euros?|dollars?|us dollars?|pounds?|yuan|yen|won|baht|rupees?|francs?|rubles?|roubles?"
    r"|dong))?"
)
_ENDS = r"(?=,? (?:by|from|in|last|this|on|of (?:fresh|new)|D|out of|to burn|more|before|over|as|through)\b|[.,;:)]|\Z)"
_TO = r"(?P<to>O|\b(?:it|they)\b|\bthe (?:company|firm|start-?up|carmaker|maker|brand|group))"
# Who gets money: `to`.
HANDED = (
    rf"{_TO},? (?P<verb>(?:{_BE}) (?:given|handed|granted|promised|lent|advanced|slipped|wired"
    rf"|allotted) {_AMOUNT}){_ENDS}",
    rf"{_TO},? (?P<verb>(?:is )?(?:hop(?:es|ing) for|look(?:s|ing) for|after|ask(?:s|ing) (?:investors )?for|seek(?:s"
    rf"|ing)"
    rf"|angl(?:es|ing) for|fish(?:es|ing) for|counting on|in the market for) {_AMOUNT}){_ENDS}",
    rf"{_TO},? (?P<verb>(?:gets?|got|(?:has|have|had) (?:had|got|received|been given)|receive[sd]?|can expect|will get"
    rf"|is getting|raked in|scooped up|pulled in|banked|scraped together|drummed up) (?:another|a further|an extra"
    rf"|a fresh"
    rf"|an additional) {_AMOUNT}){_ENDS}",
    rf"(?P<verb>\b(?:pa(?:y|ys|id|ying)|funnel(?:s|led)?|wire[sd]?|transfer(?:s|red)|throw(?:s|n)?|threw|chip(?:s"
    rf"|ped) in"
    rf"|stump(?:s|ed) up) {_AMOUNT}) (?:in(?:to)?|for|to) (?:the )?(?P<to>O)\b(?!'s)(?=[^.;]{{0,30}}?D)",
    rf"(?P<verb>{_AMOUNT} (?:which|that) [^.;,]{{1,60}}? (?:paid|put|pumped|ploughed|invested"
    rf"|injected)(?: in)?) (?:in(?:to)?"
    r"|for) (?:the )?(?P<to>O)\b",
    rf"(?P<verb>{_AMOUNT} (?:[\w-]+ ){{0,2}}?(?:round|placement|placing|tranche|share issue|loan)(?: (?:of|for"
    rf"|by) (?P<to>O))?"
    r"[^.;]{0,25}? (?:was|is|has been|were) (?:led|headed|anchored|closed|completed|wrapped up|joined|subscribed))\b",
    rf"(?P<verb>{_AMOUNT} (?:by way of|through|in|from|via) an? (?:[\w-]+ ){{0,2}}?(?:placing|placement|rights issue"
    rf"|share sale"
    r"|share issue|bond(?: issue)?|convertible(?: bond)?|loan|funding round|round))\b",
)
# Shares that begin to be dealt in.
QUOTED = (
    r"\b(?P<to>O)'s? (?:shares?|stock) (?P<verb>(?:were|are|will be|are to be) (?:first |being )?(?:traded|listed"
    r"|quoted|"
    r"dealt in|floated))\b",
    r"\b(?P<verb>(?:shares?|stock) (?:of|in) (?P<to>O) (?:(?:were|are|will be|have been|has been) (?:traded|listed"
    r"|quoted)"
    r"|(?:made|make|makes|had|celebrated) (?:their|its) [\w ]{0,20}?debut|(?:began|started|start|begin"
    r"|begins) (?:trading"
    r"|to trade)|(?:first )?(?:changed hands|traded)))\b",
    r"\b(?P<verb>(?:dealings?|trading|trade) in (?:the )?(?:shares of (?P<to>O)|O's? (?:shares?|stock))[^.;,]{0,40}? "
    r"(?:began|begins?|starts?|started|opened|opens|got under way))\b",
    r"\b(?P<verb>(?:its|their) (?:shares?|stock|paper) (?:(?:has|have|had) been (?:traded|listed|quoted|dealt in)"
    r"|(?:began"
    r"|started) trading|(?:was|were|is|are) (?:first )?(?:traded|listed|quoted)))\b",
    r"\b(?P<to>O) (?P<verb>(?:is|became|has become|will be|will become|has been) (?:now )?a (?:listed|public"
    r"|publicly traded"
    r"|quoted) (?:company|firm|carmaker|group))\b",
)

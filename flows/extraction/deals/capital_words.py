"""Words of capital: how it is told that a firm is given money, be it lent, granted, put in or raised on a market."""

AHEAD = (
    r"(?:will|would|could|may|might|shall|should|is to|are to|is set to|is due to|plans? to|wants? to|intends? to|"
    r"aims? to|hopes? to)"
)
AUX = (
    rf"(?:(?:{AHEAD}|has|have|had|is|are|was|be|being|been|yet|now|also|already|since|then|recently|earlier|reportedly"
    r"|formally|finally|D) ){0,4}"
)
_AMOUNT = r"[^.;,\d]{0,25}?\d[\d.,]*"
_SUM = rf"{_AMOUNT}[^.;,]{{0,20}}?"
_FEW = r"(?:[\w-]+ ){0,3}?"
# What money is when a firm is given it.
_CAPITAL = (
    r"(?:equity|capital|cash|funding|financing|loans?|credit(?:s| lines?| facility| facilities)?|injections?|rounds?"
    r"|lifelines?|bail-?outs?|backing|placements?|bonds?|grants?|(?:equity |capital |cash |strategic )investments?"
    r"|capital increase|cash infusion|infusion|facility|tranche)"
)
_GETS = (
    r"(?:secure[sd]?|securing|pocket(?:s|ed)|land(?:s|ed)|receive[sd]?|receiving|obtain(?:s|ed)?|attract(?:s|ed)"
    r"|collect(?:s|ed)|bag(?:s|ged)|pick(?:s|ed) up|t(?:akes?|ook|aking) (?:in|out|up)|dr[ae]w(?:s|n)?(?: down)?|wins?"
    r"|won|gets?|got|getting|given|granted|lent|awarded|offered|borrow(?:s|ed)?|agreed|arrang(?:es|ed)|negotiat(?:es|ed)"
    r"|clos(?:es|ed)|complet(?:es|ed)|signed)"
)
_GIVES = (
    r"(?:lend(?:s|ing)?|lent|grant(?:s|ed|ing)?|giv(?:es?|en|ing)|gave|donat(?:es?|ed|ing)|provid(?:es?|ed|ing)"
    r"|advanc(?:es?|ed|ing)|extend(?:s|ed|ing)?|award(?:s|ed|ing)?|hand(?:s|ed|ing)?(?: over)?|suppl(?:y|ies|ied)"
    r"|promis(?:es?|ed|ing)|pledg(?:es?|ed|ing)|transfer(?:s|red|ring)?|contribut(?:es?|ed|ing))"
)
_PUTS = (
    r"(?:put(?:s|ting)?|pump(?:s|ed|ing)?|inject(?:s|ed|ing)?|plough(?:s|ed|ing)?|s[ai]nk(?:s|ing)?|pour(?:s|ed|ing)?"
    r"|invest(?:s|ed|ing)?|infus(?:es?|ed|ing)|channel(?:s|led|ling)?)"
)
_FIRM = r"(?:company|firm|start-?up|carmaker|automaker|maker|brand|group|manufacturer)"
_MADE = (
    r"(?:approved|granted|agreed|signed|awarded|closed|finali[sz]ed|secured|announced|cleared|promised|pledged|arranged"
    r"|extended|provided|given|paid(?: out)?|confirmed|obtained|received|received)"
)
_IT = rf"(?P<to>O|it|they|the (?:[\w-]+ )?{_FIRM})"
_EXCHANGE = r"(?:stock exchange|stock market|exchange|bourse|nasdaq|nyse|main board|market)"
# Each tells who gets the money (`to`), and what the money is told by (`verb`).
FUNDINGS = (
    # "It secured an equity injection of 200 million", "was granted a loan of 1 billion".
    rf"\b{_IT}\b (?P<verb>{AUX}{_GETS} (?:an?|the|its|another|two|three) {_FEW}{_CAPITAL}(?: (?:worth|of|totall?ing|for"
    rf"|from [^.;,\d]{{2,40}} (?:of|worth)|over)) {_SUM})",
    # "Secured 200 million of fresh capital", "was lent 1 billion by the state".
    rf"\b{_IT}\b (?P<verb>{AUX}{_GETS} {_AMOUNT}(?: (?:million|billion|trillion|bn|m|crore))?"
    rf"(?: [\w-]+)?(?: (?:in|of))? {_FEW}{_CAPITAL})\b",
    # "The state lends it 1 billion", "grants O a loan of 1 billion", "gave the company 1 billion in credit".
    rf"\b(?P<verb>{AUX}{_GIVES}) {_IT} (?:(?:an?|the|another) {_FEW}{_CAPITAL} (?:of|worth) )?{_SUM}"
    r"(?=[.,;]|\Z| (?:in|of|by|for|from|more|as|over|until|this|last|next|D|euros?|dollars?|yuan|dong|yen|won"
    r"|rupees)\b)",
    # "Will donate 2 billion to O", "is putting 300 million into O".
    rf"\b(?P<verb>{AUX}{_GIVES} {_SUM}(?:in {_FEW}{_CAPITAL} |as an? {_FEW}{_CAPITAL} )?) ?to {_IT}\b(?!'s? )",
    rf"\b(?P<verb>{AUX}{_PUTS} {_SUM}(?:more |of (?:fresh )?(?:capital|cash|equity) )?in(?:to)?) "
    rf"(?:(?:the|its|rival|start-?up|[\w-]+) ){{0,5}}?{_IT}\b(?!'s? )",
    # "A loan of 1 billion to O was approved", "a 1 billion loan for O, approved in May".
    rf"\b(?P<verb>{_CAPITAL} of {_SUM}) ?(?:to|for|in(?:to)?) {_IT}\b(?=[^.;]{{0,40}}?\b{_MADE}\b)",
    # "A 1 billion loan that the ministry approved in January".
    rf"(?P<verb>\d[\d.,]* ?(?:million|billion|trillion|bn|m|crore)?(?: [\w-]+)? (?:[a-z-]+ ){{0,2}}?"
    rf"(?:loans?|credit(?: line| facility)?|grants?|capital increase|bonds?|equity injection|cash injection|bail-?out)"
    rf"(?: from [^.;,]{{2,40}})?(?: (?:for|to) (?P<to>O))?,? (?:that|which|(?:was |were |has been |have been "
    rf"|had been )?{_MADE}\b)[^.;,]{{0,60}})",
)
LISTINGS = (
    # "Its shares have traded in New York since August", "trading in O's shares began on Friday".
    r"\b(?P<to>O)'s? (?:shares?|stock) (?P<verb>(?:have |has |had )?(?:been )?(?:traded|trades?|listed|quoted"
    r"|started trading"
    r"|began trading|(?:made|makes|make|making) (?:its|their) [\w -]{0,25}?debut)\b)",
    rf"\b(?P<to>O)\b[^.;]{{0,40}}? (?P<verb>{AUX}(?:made|makes|make|celebrated|had|has|making) (?:its|their|a) "
    rf"(?:[\w-]+ ){{0,3}}?debut (?:on|in|at) (?:the )?(?:[\w-]+ |P ){{0,3}}?{_EXCHANGE})\b",
    # "Took its unit public".
    rf"\b(?P<verb>{AUX}t(?:akes?|ook|aken|aking)) (?:its |the )?(?:[\w-]+ ){{0,2}}?(?P<to>O)(?: [\w-]+){{0,2}} "
    r"public\b",
    r"\b(?P<verb>trading in (?P<to>O)'s? (?:shares?|stock) (?:began|starts?|started|begins|opened))\b",
    rf"\b(?P<to>O)\b[^.;]{{0,30}}? (?P<verb>{AUX}(?:list(?:s|ed)?|floated|floats|float|been listed|quoted) "
    r"(?:its shares )?on (?:the )?(?:[\w-]+ |P ){0,3}?"
    rf"{_EXCHANGE})\b",
)

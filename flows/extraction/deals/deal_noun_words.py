"""Deals told by a noun, over the shape of a sentence: "X's takeover of Y, completed in May", "the New York listing of
May 2024", "since its sale to X in 2010", "the memorandum of December 23", "has held the franchise since March".
"""

from flows.extraction.grammar.shapes import PLACES, WILL
from flows.extraction.lexicon.company_words import FIRM
from flows.extraction.lexicon.plant_words import PLANT
from flows.extraction.wording.needed import Needing

_BUYING = r"(?:take-?over|acquisition|purchase|buy-?out|absorption)"
_WHAT = (
    r"(?:(?:an?|the|its|all|most|half|\d[\d.]*(?:%| ?per ?cent)|stake|share|shares|majority|minority|rest|remainder|\w+"
    rf"[- ]?percent|rival|in|of) ){{0,5}}?(?P<of>O)(?:'s? (?:[\w-]+ ){{0,3}}?(?:business|unit|arm|{PLANT}"
    r"|operations|division|brand|network|assets|shares?|stake))?"
)
_DONE = (
    r"(?:(?:which|that) (?:was|had been) )?(?:completed|closed|concluded|finali[sz]ed|agreed|announced|sealed|made"
    r"|approved|wrapped up|signed|launched)"
)
# When a deal was done: right behind its noun, as what was done with it or as what it is of.
_WHEN = (
    rf"(?:,? (?:also |back |only |was |has been |had been )?{_DONE},? (?P<done>D)|,? (?P<date>D)"
    r"|,? of (?:last |late |early )?(?P<day>D))"
)
# `who` buys, `of` is what is bought.
ACQUISITIONS = (
    rf"\b(?:(?P<who>O)'s?|its|their) (?:[\w-]+ ){{0,3}}?(?P<verb>{_BUYING}) of {_WHAT}{_WHEN}",
    rf"\b(?P<verb>{_BUYING}|sale) of {_WHAT} (?:by|to) (?:the )?(?P<who>O)(?: (?:group|holding))?{_WHEN}",
    rf"\b(?:(?P<who>O)'s? |the |its )?(?P<date>D)(?:'s)? (?P<verb>{_BUYING}) of {_WHAT}(?: by (?:the )?(?P<buyer>O))?",
    rf"\b(?:its|O's) (?P<verb>{_BUYING} by|sale to|passage to|move to) (?:the )?(?P<who>O){_WHEN}",
    # "X's sale of its stake in Y to Z is to close in May", "Y passed into the hands of X in June 2008".
    r"\b(?P<who>O)'s? (?:[\w-]+ ){0,2}?(?P<verb>(?:sale|disposal|divestment) of) (?:its|an?|the|all|most) "
    r"(?:[\w%.-]+ |O |P |O's ){1,8}?(?:to (?:the )?O )?(?:(?:is|was) (?:to|due to|expected to|set to) |will |should "
    r"|was |has been )?(?:close[ds]?|be completed|complete[ds]?|conclude[ds]?|be concluded),? (?P<date>D)",
    r"\b(?P<of>O) (?P<verb>(?:has |had |will )?(?:pass(?:es|ed)?|went|go(?:es)?|fell|came) (?:over )?(?:in)?to "
    r"(?:the )?(?:hands|ownership|possession|control|arms|fold) of) (?:the )?(?P<who>O)\b,? (?P<date>D)",
    # "Has owned O since June 2008", "a Geely company since 2010".
    r"\b(?P<who>O),?(?: (?:the|its|an?) [^,;.]{2,40},|,? which) (?P<verb>(?:has|have|had) (?:owned|controlled)) "
    r"(?:the )?(?P<of>O)\b(?! ?')[^.;:,]{0,20}?(?P<date>D)",
    r"\b(?P<who>O) (?P<verb>(?:has|have|had) (?:owned|controlled)) (?:the )?(?P<of>O)\b(?! ?')[^.;:,]{0,20}?"
    r"(?P<date>D)",
    rf"\b(?P<verb>an?) (?P<who>O)(?:-owned)? (?:{FIRM}|brand|subsidiary|unit|offshoot) (?P<since>D)"
    r"(?=[.,;)]|\Z| and\b)",
    r"\b(?P<verb>part of|owned by|in the hands of|controlled by) (?:the )?(?P<who>O)"
    r"(?: (?:group|empire|family|stable))? (?P<since>D)(?=[.,;)]|\Z| and\b)",
)
# What a firm is listed by, or raises capital by.
_LISTING = (
    r"(?:(?:stock[- ]?(?:market|exchange) )?(?:listing|flotation|float|debut)|ipo|initial public offering"
    r"|(?:public|share) (?:offering|sale|issue))"
)
_BOURSE = (
    r"(?: (?:in|on) (?:the )?(?:P(?: (?:stock )?(?:exchange|market|bourse))?|nasdaq|nyse|new york stock exchange"
    r"|stock (?:exchange|market)(?: (?:in|of) P)?))?"
)
# `to` gets the money.
LISTINGS = (
    rf"\b(?:(?P<to>O)'s?|its) (?:P )?(?P<verb>(?!debut){_LISTING}|debut(?= on the | in trading)){_BOURSE}(?: took place"
    rf"| was completed| followed| came| happened)?{_WHEN}",
    rf"\b(?:the|a) (?:P )?(?P<verb>(?!debut){_LISTING})(?! of (?!O|D))(?: of (?P<to>O))?{_BOURSE}(?: took place"
    rf"| was completed"
    rf"| followed| came| happened)?{_WHEN}",
    r"\b(?P<to>O)\b,? (?P<verb>(?:(?:which|that) )?(?:(?:has|have) been )?(?:listed|quoted|traded|floated)) (?:in|on) "
    r"(?:the )?(?:P|nasdaq|nyse|stock exchange)(?: (?:stock )?(?:exchange|market|bourse))? (?P<date>D)",
    rf"\b(?P<to>O)'s? (?P<verb>debut on the (?:P )?(?:stock exchange|stock market|bourse|nasdaq)){_WHEN}",
)
_AGREEMENT = (
    r"(?:agreement|memorandum(?: of understanding)?|mou|accord|contract|pact|tie-?up|partnership|alliance"
    r"|joint venture|co-?operation|letter of intent|framework(?: agreement)?|deal)"
)
_SIGNED = (
    r"(?:(?:which|that) (?:was|had been) )?(?:signed|sealed|concluded|agreed|announced|struck|inked|formed|founded"
    r"|reached|set up|renewed|extended|made public|registered|entered into)"
)
# A deed that two firms do as one.
_TOGETHER = (
    r"(?:develop|build|make|produce|design|engineer|manufacture|sell|share|operate|set up|launch|work on|create|use"
    r"|invest in|explore|study|offer|buy|run|test)"
)
PARTNERSHIPS = (
    # "The cooperation between A and B began in 2017", "A's cooperation with B, in force since July".
    rf"\b(?P<verb>{_AGREEMENT}) (?:of|between) (?:the )?O and (?:the )?O(?: in P)? (?:began|started|came about|was born"
    r"|has been in (?:force|place|effect)) (?P<date>D)",
    rf"\b(?P<verb>{_AGREEMENT}) (?:with|of|between) (?:the )?O(?: and (?:the )?O)?, (?:which (?:is|has been) )?in "
    r"(?:force|place|effect) (?P<date>D)",
    rf"\b(?P<verb>{_AGREEMENT}) (?:of|from) (?:last |late |early |mid-)?(?P<day>D)(?! ?(?:months?|years?))",
    rf"\bO'?s? (?:[\w-]+ ){{0,3}}?(?P<verb>{_AGREEMENT}) (?:with|and) (?:[\w-]+ |P ){{0,4}}?(?:O|[\w&-]+)"
    rf"(?: (?:on|for|about|in) [^,;.:]{{2,50}}?)?, (?:first |only |also )?{_SIGNED},? (?P<date>D)",
    rf"\b(?P<verb>{_AGREEMENT}) (?:of|between) (?:the )?O and (?:the )?O(?: (?:on|for|about|in) [^,;.:]{{2,50}}?)?, "
    rf"(?:first |only |also )?{_SIGNED},? (?P<date>D)",
    # "A and B will develop five vehicles together, they announced on Wednesday".
    rf"\bO(?:, O)? and (?:[\w-]+ ){{0,3}}?O\b[^.;:,]{{0,20}}? (?:{WILL}|plan to|want to|intend to|mean to)"
    r"(?: now| also)? "
    rf"(?P<verb>(?:jointly {_TOGETHER}\b|{_TOGETHER}\b[^.;:,]{{1,60}}? (?:together|jointly)))",
    rf"\bO(?:, O)? and (?:[\w-]+ ){{0,3}}?O\b[^.;:]{{0,30}}? that (?:they|the two|both) (?:{WILL}|plan to|want to) "
    rf"(?P<verb>(?:jointly {_TOGETHER}\b|{_TOGETHER}\b[^.;:,]{{1,60}}? (?:together|jointly)))",
)
# Parties that the words before name.
_THEY = (
    r"(?:they|the (?:two|pair|partners|companies|carmakers|groups|makers)|both (?:sides|companies|makers)"
    rf"|the two {FIRM}s?)"
)
_FRANCHISE = (
    r"(?:(?:import|distribution|sales|dealer|exclusive|sole|national|official) )*(?:franchise|licen[cs]e|dealership"
    r"|distributorship|agency|concession|mandate|import(?:er)? rights|distribution rights|rights|distribution|import"
    r"|representation)"
)
# Who represents a maker, and since when: "has held the franchise for P since March", "took the franchise over in May".
JOINT_DEEDS = (
    rf"\b{_THEY} (?:{WILL}|plan to|want to|intend to)(?: now| also)? "
    rf"(?P<verb>(?:jointly {_TOGETHER}\b|{_TOGETHER}\b[^.;:,]{{1,60}}? (?:together|jointly)))",
    r"\bO and (?:[\w-]+ ){0,3}?O (?:are|have been) (?P<verb>joining (?:forces|hands)|teaming up|linking up|tying up)\b",
)
FRANCHISES = (
    rf"\b(?P<firm>O|[\w&-]+|it) (?P<verb>(?:has|have|had) (?:held|had|owned|possessed|enjoyed|kept)"
    rf"|(?:has |have |had )?(?:took|taken|takes) over|(?:has )?(?:acquired|won|obtained|received|got|gained|secured)"
    rf"|(?:was|were|has been) (?:given|awarded|granted|handed)) (?:the |its |O's |an? )(?:P |O |O's |P's |M )*"
    rf"{_FRANCHISE}(?: (?:of|for|in) (?:the )?(?:O|{PLACES}|brand|marque|country|kingdom))*,? (?P<date>D)",
)


def _rules(kind: str, *patterns: str) -> tuple[tuple[str, Needing], ...]:
    return tuple((kind, Needing(pattern)) for pattern in patterns)


DEAL_NOUNS = (
    *_rules("acquisition", *ACQUISITIONS),
    *_rules("funding", *LISTINGS),
    *_rules("partnership", *PARTNERSHIPS, *JOINT_DEEDS),
    *_rules("franchise", *FRANCHISES),
)

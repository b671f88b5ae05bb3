"""Places that act: a country that does something in a clause which names no maker does it by itself ("Spain makes more
cars than Italy"), unless it gets cars or follows where a maker went before it ("Norway comes next"). What is done with
a country ("Chile is being looked at") somebody does.
"""

import re

from flows.extraction.grammar.place_groups import PlaceGroup
from flows.extraction.lexicon.car_words import ONE_BODY
from flows.extraction.markets.market_scopes import scope_at
from flows.extraction.markets.market_telling import TRADE
from flows.extraction.wording.approximators import ABOUT
from flows.extraction.wording.needed import Needing

# What may stand before the subject of a clause.
_OPENS = re.compile(
    r"\W*(?:(?:[Aa]nd|[Bb]ut|[Yy]et|[Oo]nly|[Ee]ven|[Nn]ow|[Tt]oday|[Ss]till|[Bb]oth|[Aa]lso|[Ww]hile|[Ww]hereas"
    r"|[Bb]ecause|"
    r"[Aa]s|[Ss]ince|[Ss]o|or|that|where|[Tt]hough|[Aa]lthough|[Mm]eanwhile|[Hh]owever|[Ii]nstead|[Tt]he"
    r"|[A-Z]?[a-z]+ly),? )"
    r"{0,4}|\W*(?:In|At|On|For|By|With|After|Before|Since) [a-z' -]{3,40} "
)
# "A has nickel and B has rubber".
_JOINED = re.compile(r"\b(?:has|have|had|does|do|did|[a-z]+s) [^,;]{3,40}(?:,|,? and|,? but) \Z")
_FINITE = Needing(
    r"\A (?:(?:alone|itself|too|also|then|now|both|all|still|already|even|never|only|[a-z]+ly) )*"
    r"(?:has|have|had|does|do|did|made|took|gave|held|built|bought|sold|kept|paid|let|put|set|cut|spent|lost|won"
    r"|became|"
    r"(?!was\b|is\b|goes\b|needs\b|seems\b|offers\b|looks\b)[a-z]{2,}(?<!s)s|[a-z]{2,}ed)\b(?! (?:[a-z]+ )?(?:been"
    r"|to)\b)"
)
# Who else may be meant: a maker that a word stands for, or something of a maker's.
_SOMEBODY = Needing(
    r"\b(?:it|they|he|she|we|them|him|her|us|our|"
    r"(?:its|their) (?:[\w-]+ ){0,3}?(?:markets?|plants?|factor(?:y|ies)|sales|dealers?|showrooms?|brands?|cars|share|"
    r"home|customers|network|models?|first|second|third|latest|next|oldest|newest|main|stronghold|hub|base)|"
    r"(?:the|this|both) (?:[\w-]+ )?(?:company|carmaker|automaker|maker|manufacturer|brand|marque|group"
    rf"|firm|car|model|{ONE_BODY}|vehicle|pair|duo|newcomer|cars|models|vehicles|brands))\b"
)
# What a country does that a maker has come to, or is to come to.
_FOLLOWS = re.compile(
    r"\b(?:follow(?:s|ed)?|joins?|joined|gets?|got|getting|receiv\w+|comes?|came|account\w*|contribut\w+|remain(?:s"
    r"|ed)?|"
    r"stays?|stayed|ma(?:kes?|de) up|provid\w+|wait\w*|served|supplied|included|covered|added|opened|launched|entered|"
    r"next|first|second|(?<!\ba )third|last|on the (?:list|map|agenda|programme|schedule|plan|cards)|in line|planned"
    r"|due"
    r"|scheduled|"
    r"ahead|in front|at the top|among|one\b|none|its own|part of|to be|dealers?|stores?|left out|excluded|off|"
    r"most of (?:them|these|those)|of (?:them|these|those|which|that|it)\b|hal(?:f|ves)|thirds?|quarters?|bulk)\b|\d|%|"
    r"per ?cent"
)
# "Egypt assembled 95,000 cars in 2025": what all makers do there together.
_COUNTED = Needing(
    r"\A(?: alone| itself| as a whole)?(?: also| now)? (?:assembl(?:ed|es)|buil(?:t|ds)|exported|exports|imported"
    r"|imports"
    rf"|produced|produces|registered|registers){ABOUT} \d[\d.,]*(?: million| thousand)? (?:(?:new|electric|passenger"
    r"|light|Chinese) )*"
    r"(?:cars|vehicles|EVs)\b"
)
_NAMES = ("country", "region", "group")


def acts_alone(group: PlaceGroup) -> bool:
    """Whether places are the subject of a clause that lets them do something, and tells of nobody else and of
    no cars that come to them.
    """
    sentence = group.sentence
    if sentence.kind in ("title", "heading", "bullet", "caption") or any(p.label not in _NAMES for p in group.members):
        return False
    if _FINITE.match(sentence.slice(group.end, group.end + 60), of=sentence.text) is None:
        return False
    left, right = scope_at(sentence, group.start, group.end).own
    before = sentence.slice(left, group.start)
    if _OPENS.fullmatch(before) is None and _JOINED.search(before) is None:
        return False
    if any(left <= m.start < right for m in sentence.of("organization", "model")):
        return False
    rest = sentence.slice(group.end, right)
    if sentence.slice(right, right + 1) == ":":
        return False
    if _COUNTED.match(rest, of=sentence.text) is not None and _SOMEBODY.search(rest, of=sentence.text) is None:
        return True
    return _SOMEBODY.search(rest, of=sentence.text) is None and not TRADE.search(rest) and not _FOLLOWS.search(rest)

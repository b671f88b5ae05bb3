"""Deeds that are no trade: a car shown, driven, tested, drawn or photographed somewhere, guests taken there: "was seen
testing near Arjeplog", "set a lap record at the Nürburgring in Germany", "took journalists to Sardinia".
"""

import re
from collections.abc import Sequence

from flows.extraction.context.context import Subject
from flows.extraction.grammar.place_groups import PlaceGroup
from flows.extraction.markets.market_scopes import scope_at
from flows.extraction.wording.needed import Needing

# What is done with a car where it is not sold.
_SEEN = (
    r"(?:(?:been|was|were|is|are) (?:seen(?! as\b)|spotted|spied|caught|photographed|snapped|filmed|tested|test-driven"
    r"|driven|shown|displayed|exhibited|previewed|teased|paraded|rolled out|wheeled out|crash-tested|raced)"
    r"|(?:spotted|spied|photographed|snapped) |test(?:s|ed|ing|-drove)? "
    r"|drove (?!growth|demand|up|down|sales)|raced? |racing |laps? )"
)
_DRAWN = r"(?:sketche[ds]|drew|drawn|styled|penned|dreamt?|imagined|conceived) "
_NO_SHOW = (
    r"that\b|signs?\b|how\b|no\b|growth|interest|progress|strength|weakness|"
    r"an? (?:\w+ )?(?:gain|rise|drop|fall|loss|profit|increase|decline|plus|minus)"
)
_SHOWN = (
    rf"(?:show(?:s|ed) (?:off )?(?!{_NO_SHOW})|display(?:s|ed) |previewed |turn(?:s|ed) up |"
    r"(?:pulled|drew|took|whipped|lifted) (?:the )?(?:covers?|wraps|curtains?|sheets?|cloths?|veils?) |"
    r"(?:covers?|wraps|curtain|sheets?|cloth|veil) (?:came|comes?|fell|falls?|is lifted|was lifted|rose|rises) )"
)
_WON = (
    r"(?:(?:set|sets|broke|breaks|beat|holds) (?:an?|the|its|a new|another) (?:[\w-]+ ){0,2}?records? |"
    r"(?:won|wins|collected|received) (?:an?|the|its|this year's) (?:[\w-]+ ){0,4}?(?:awards?|prizes?|trophy|race|rally"
    r"|rosette) |(?:award|prize|trophy|jury) )"
)
# "Finished third at A", "its cars won at B", "chases thieves through C", "are suing in D". A maker that is first in a
# country, or wins or loses buyers there, sells cars there.
_CONTESTS = (
    r"(?:(?:finish(?:ed|es)|placed|qualified|came|comes|ended|was|were) (?:first|second|third|fourth|fifth|sixth|last"
    r"|next to last|\d+(?:st|nd|rd|th))(?= at\b)|(?:won|wins)(?= (?:at|on|its class|the (?:race|rally|title|cup))\b)"
    r"|(?:lost|loses|beat|beats|drew)(?= (?:(?:[A-Z]\w+ )?at|its (?:suit|case|appeal)|the (?:race|rally|title|cup|suit"
    r"|case))\b)"
    r"|retired|crashed|raced|races"
    r"|chas(?:es|ed)|(?:speeds?|sped)(?! up\b)|stars?|starred|(?:is|are|were|was) suing|sued|sues|sponsors?|sponsored) "
)
_GUESTS = (
    r"(?:took|takes|flew|flies|invited|invites|brought|shipped|sent|lured) "
    r"(?:about |some |a group of |several |more than |\d+ |selected |foreign |local |the )*"
    r"(?:journalists|reporters|guests|bloggers|influencers|editors|the press|the media|(?:motoring )?writers|testers"
    r"|vloggers|analysts|investors) "
)
_DEED = rf"(?:{_SEEN}|{_DRAWN}|{_SHOWN}|{_WON}|{_CONTESTS}|{_GUESTS})"
_DONE = Needing(rf"\b{_DEED}(?P<rest>[^;:]{{0,90}})\Z")
# Behind these comes another deed, of which the place may be told as well.
_AGAIN = re.compile(
    r"\b(?:and|but|which|where|who|before|after|while|when|because|as|since|until|to) (?:[\w-]+ ){0,3}?"
    r"(?:s[eo]lls?|sold|selling|built|builds?|building|opens?|opened|delivers?|delivered|launch\w*|offer\w*|assembl\w*"
    r"|produc\w*|enter\w*|operat\w*|has|have|had|runs?|export\w*|go(?:es)? on sale|went on sale|start\w*|begin\w*"
    r"|market\w*|order\w*|buy\w*|bought)\b"
)
_TRADE = Needing(
    r"\b(?:s[eo]ll(?:s|ing)?|sold|sales?|deliver\w*|dealers?|dealerships?|showrooms?|customers?|buyers?|registr\w*"
    r"|plants?|factor(?:y|ies)|works|assembl\w*|produc\w*|markets?|prices?|priced|orders?|ordered|import\w*|export\w*"
    r"|distribut\w*|offices?|studios?|cent(?:re|er)s?|subsidiar(?:y|ies)|share|debuts?|launch\w*|introduc\w*|arriv\w*"
    r"|network|stores?|outlets?|available)\b|%|\bper ?cent\b"
)
# Where what is told of the places themselves ends: "tested it in A and sells it in B".
_REST = re.compile(r"[,;:]? (?:and|but|which|who|while)\b")


# "The batteries come from a CATL plant in A": whose works it is that parts come from.
_PARTS_FROM = Needing(
    r"\b(?:batter(?:y|ies)|cells?|packs?|seats?|tyres?|tires?|motors?|chips?|semiconductors?|steel|glass|windows?"
    r"|screens?|displays?|engines?|gearbox(?:es)?|axles?|magnets?|wheels?|brakes?|lamps?|headlights?|software"
    r"|components?|parts|castings?)\b[^.;:]{0,60}?\b(?:come|comes|came|coming|supplied|sourced|bought|delivered|shipped"
    r"|imported|brought|purchased|ordered)(?: [a-z]+)? from (?:(?:an?|the|its) )?(?:(?:new|nearby) )?"
    r"(?P<whose>[A-Z][\w&.-]*(?: [A-Z][\w&.-]*)?)'?s? (?:[a-z]+ )?(?:works|plants?|factor(?:y|ies)|sites?|lines?"
    r"|gigafactor(?:y|ies)|facilit(?:y|ies)|mills?) (?:in|at|near|outside) (?:the )?\Z"
)


def is_supplied_from(group: PlaceGroup, subjects: Sequence[Subject]) -> bool:
    """Whether parts of a car come from the works of somebody else at the places."""
    sentence = group.sentence
    start = max(sentence.start, group.start - 170)
    found = _PARTS_FROM.search(sentence.slice(start, group.start), of=sentence.text)
    if found is None:
        return False
    left, right = start + found.start("whose"), start + found.end("whose")
    own = {s.organization_id for s in subjects}
    return not any(m.id in own and m.start < right and left < m.end for m in sentence.of("organization"))


# "That one has to be put to Shanghai", "the decision is taken in Seoul": where a head office is asked.
_LEFT_TO = Needing(
    r"\b(?:(?:put|referred|addressed|passed(?: on)?|left|is up|are up) to|(?:a|one) (?:matter|question|decision) for|"
    r"(?:decision|answer|last word|final word)s? [^,;.]{0,30}(?:taken|made|given|comes?|lies|rests|falls|expected) "
    r"(?:in|at|from|with)|(?:decided|settled|answered) (?:in|at|by)) (?:the )?\Z"
)


def is_left_to(group: PlaceGroup) -> bool:
    """Whether places are only the seat of those who decide, as a city's name stands for a head office."""
    sentence, first = group.sentence, group.members[0]
    before = sentence.slice(max(sentence.start, group.start - 90), group.start)
    return first.label == "city" and _LEFT_TO.search(before, of=sentence.text) is not None


def is_other_deed(group: PlaceGroup) -> bool:
    """Whether what a clause tells of places is a deed that shows no trade there, and no word of trade stands beside."""
    sentence, first = group.sentence, group.members[0]
    if first.label in ("implied", "price", "demonym"):
        return False
    left, right = scope_at(sentence, group.start, group.end).own
    before = sentence.slice(max(left, group.start - 150), group.start)
    done = _DONE.search(before, of=sentence.text)
    if done is None or _AGAIN.search(done["rest"]) is not None:
        return False
    told = before + _REST.split(sentence.slice(group.start, right), maxsplit=1)[0]
    return _TRADE.search(told, of=sentence.text) is None

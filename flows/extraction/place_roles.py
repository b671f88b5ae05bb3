"""What a place does in its sentence: a market, the origin of somebody, the scene of a show, or a place to keep out of."""

import re
from enum import Enum

from flows.extraction.article import Mention, Sentence


class PlaceRole(Enum):
    """The parts that a place can play."""

    MARKET = "market"
    ORIGIN = "origin"
    SCENE = "scene"
    EXCLUDED = "excluded"


_MARKET_NOUN = re.compile(
    r"\A(?:'s)? (?:(?:new|electric|EV|car|passenger|local|domestic|premium|retail|overseas|own|first|public|sales|dealer) )*"
    r"(?:market|buyers?|customers?|dealers?|dealerships?|showrooms?|sales|deliveries|roads|consumers|drivers|plants?|factory|factories|unit|subsidiary|arm|"
    r"operations?|launch|debut|distributors?|importers?|network|registrations|line-?up|range|prices?|stores?|outlets|business|branch|division|office|capital|"
    r"states?|cities|city|partners?|fleets?|production|assembly|site|soil|shores|expansion|entry|presence|territory)\b"
)
_ORIGIN_NOUN = re.compile(
    r"\A(?:'s)?[ -](?:(?:[\w-]+|&) ){0,3}?(?:car ?makers?|auto ?makers?|makers?|brands?|manufacturers?|compan(?:y|ies)|groups?|firms?|giants?|start-?ups?|rivals?|marques?|"
    r"parent|owner|competitors?|newcomers?|producers?|engineers?|designers?|executives?|officials?|government|ministers?|minister|president|authorities|newspaper|"
    r"media|investors?|suppliers?|billionaire|conglomerate|side|partner|specialist|technology|newcomer|cars|vehicles|EVs|models|products|built|made|born|analysts?|"
    r"regulators?|tariffs?|duties|currency|chipmaker|rival|name|portal|website|agency|magazine|peers?|origin|tycoon)\b"
)
_SHOW = re.compile(r"\A(?: [\w&-]+){0,3}? (?:[Ss]how|[Ee]xpo|[Ss]alon|[Ff]air|[Ss]ummit|[Ff]orum|[Cc]onference|[Ff]estival|[Cc]onvention|[Gg]rand Prix)\b")
_BASED = re.compile(r"\A-?(?:based|headquartered|listed)\b|\A-(?:made|built|born)\b")
_HOME = re.compile(r"\b(?:headquartered|based|headquarters|founded|born|listed|registered|research|designed|developed|traded|made) (?:\w+ )?(?:in|on|at) (?:the )?\Z")
_OUTSIDE = re.compile(r"\b(?:outside|outside of|beyond|from|apart from|other than|excluding|except|except for|aside from|out of|away from|of|than|unlike|rivals? in)(?: the| mainland)? \Z")
_LOCATIVE = re.compile(
    r"\b(?:in|into|to|across|for|within|throughout|enter|enters|entered|entering|including|as|and|or|towards?|reach|reached|reaching|conquer|target|targets|targeting|leave|leaves|left|quit|"
    r"over|around|at|exit|exited|exits|serve|serves|via|between|until|with)(?: (?:the|mainland|all|all of|both|parts of|other|neighbouring|countries (?:such as|like)|markets (?:such as|like)|most of|much of|"
    r"northern|southern|eastern|western|central|continental))* \Z|[,(:–—-] ?\Z|\A\Z"
)


def place_role(sentence: Sentence, place: Mention) -> PlaceRole:
    """The part that a place mention plays."""
    before, after = sentence.before(place, 50), sentence.after(place, 60)
    if _BASED.match(after) or _HOME.search(before):
        return PlaceRole.ORIGIN
    if _SHOW.match(after):
        return PlaceRole.SCENE
    if _OUTSIDE.search(before):
        return PlaceRole.EXCLUDED
    if place.label == "demonym":
        return PlaceRole.MARKET if _MARKET_NOUN.match(after) else PlaceRole.ORIGIN
    if _MARKET_NOUN.match(after):
        return PlaceRole.MARKET
    if _ORIGIN_NOUN.match(after) and not _LOCATIVE.search(before):
        return PlaceRole.ORIGIN
    if re.match(r"'s [A-Z]", after):
        return PlaceRole.ORIGIN
    return PlaceRole.MARKET

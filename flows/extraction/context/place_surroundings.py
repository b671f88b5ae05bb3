"""Surroundings of a place that make it no market: what is put right, what invests, is measured by, or bears a name."""

import re

from flows.extraction.context.exchanges import is_traded_at
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.lexicon.company_words import FIRM, FIRMS
from flows.extraction.wording.approximators import APPROXIMATOR
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.small_numbers import SMALL_NUMBER

# "Its Chinese joint venture partner": where the partner is from.
PARTNER = re.compile(r"\A (?:[\w-]+ )?(?:joint[ -]venture|JV|alliance|technology|equity) (?:partners?|allies|ally)\b")
# "Built not in China but in Thailand": the place that is put right.
_NOT_IN = re.compile(r"\bnot (?:in|at|from)(?: the| mainland)? \Z")
_BUT_IN = re.compile(r"\A,? but (?:rather )?(?:in|at|from)\b")
# "Abu Dhabi takes a fifth of X": a country that invests.
INVESTS = Needing(
    r"\A (?:now |also )?(?:takes?|took|buys?|bought|acquires?|acquired|picks? up|picked up|snaps? up|snapped up|"
    r"secures?|secured|grabs?|grabbed|raises?|raised|sells?|sold|gets?|got) (?:[\w.%'$-]+ ){0,4}?"
    r"(?:(?:stakes?|shares?) (?:of|in)\b|(?:half|thirds?|quarters?|fifths?|tenths?|%|per ?cent) of [A-Z])"
)


# "X, its first market in the Gulf", "the only country in Africa that builds it".
_ONE_IN = Needing(
    r"\b(?:first|latest|another|only|second|third|fourth|newest|last) (?:[a-z-]+ )?(?:country|market"
    r"|nation|state) (?:in|on|of) (?:the )?\Z"
)


def is_partitive(sentence: Sentence, place: Mention, last: Mention | None = None) -> bool:
    """Whether a region only says of what a country is one: "the UAE, its first Gulf country"."""
    if len(place.id or "") <= 2:
        return False
    if _ONE_IN.search(sentence.before(place, 60), of=sentence.text) is not None:
        return True
    one = re.search(r"\b(?:first|latest|another|only|any other|second|third|newest|one) \Z", sentence.before(place, 20))
    after = sentence.after(last or place, 60)
    noun = re.match(r".*(?:country|market|nation|state)\b", place.surface + _first_word(after))
    return one is not None and noun is not None


_BEST = (
    r"(?:(?:second|third|fourth|fifth)[ -])?(?:largest|biggest|oldest|leading|foremost|busiest|only|youngest|smallest)"
)
_FIRMS = rf"(?:{FIRMS}|producers?|exporters?|sellers?)"
# "One of the largest carmakers in X", "the most of any plant in X": a place that is measured by.
_MEASURED = Needing(
    rf"\b{_BEST} (?:[\w-]+ ){{0,3}}?{_FIRMS}(?: of [\w-]+)? (?:in|on|of|across) (?:the )?\Z|"
    r"\b(?:of|than) any (?:other )?(?:[\w-]+ ){1,3}(?:in|on|across) (?:the )?\Z"
)
# "Among the five biggest brands in X": of a country, those that sell there.
_SELLERS = re.compile(r"\b(?:brands?|makes?|marques?|importers?|sellers?|names?) (?:in|on|of|across) (?:the )?\Z")
# "It is the largest in Europe", "the biggest works of its kind in Asia": a region that is measured by.
_MEASURED_REGION = Needing(
    rf"\b(?:is|was|are|were|be|becomes?|became|as|one of) (?:now |already |still )?(?:one of )?the {_BEST} "
    r"(?:(?:such|car|electric|EV|battery|vehicle) )*(?:(?:plants?|factor(?:y|ies)|works|sites?)"
    r"(?: of (?:its|the) kind)? )?"
    r"(?:in|on|of) (?:the )?\Z"
)
# "Southeast Asia's second-largest economy": a country, told by what it is in its region.
RANKED = Needing(
    rf"\A's (?:[\w-]+ )?{_BEST} (?:[\w-]+ ){{0,2}}?(?:econom(?:y|ies)|markets?|countr(?:y|ies)|nations?|producers?)\b"
)
# "Thailand wants 30% of its cars to be electric": a state that has aims of its own.
_STATE_AIMS = Needing(
    r"\A (?:now |also |itself )?(?:wants|hopes|aims|seeks|intends|plans|demands|requires|lures|woos|is (?:luring|"
    r"wooing|courting|aiming|hoping|seeking|planning)|has set itself|would like|offers)\b"
)


# "Germany registered 380,609 electric cars": a country's own figure.
_STATE_COUNTS = re.compile(
    r"\A (?:itself |as a whole )?(?:registered|counted|imported|exported|bought|sold|built|made|produced) "
    rf"(?:(?:a|{APPROXIMATOR}) )*\d[\d,.]*(?: million)? (?:[\w-]+ ){{0,3}}?"
    r"(?:cars|vehicles|EVs|SUVs|pickups)\b"
)
# "Ecuador registered 9,000 cars", "the Swiss bought more hybrids": a market that is told of as a whole.
_BUYS_CARS = Needing(
    r"\A (?:itself |as a whole |alone |together )?(?:(?:has|have|had|also|now|only) )*"
    r"(?:registered|bought|buys?|took delivery of|taken delivery of|imported|built|produced|assembled|turned out) "
    rf"(?:(?:a|the|its|their|{APPROXIMATOR}|more|fewer|less|many|only|twice as many|half as many|{SMALL_NUMBER}"
    r"|\d[\d,.]*(?: million| thousand)?|new|used|electric|plug-in|battery|passenger|light|imported|foreign|petrol"
    r"|diesel|hybrid|Chinese|Japanese|Korean|European|American) )*(?:cars|vehicles|EVs|SUVs|pickups|hybrids)\b"
)


def counts_cars(sentence: Sentence, place: Mention, last: Mention | None = None) -> bool:
    """Whether a country, or its people, is told to have bought or built cars, none of them anybody's by name."""
    if len(place.id or "") > 2 or place.city is not None or place.label in ("implied", "price"):
        return False
    opens = re.search(r"(?:\A|[.;:,] |\b(?:and|but|while|as|because) )(?:[Tt]he )?\Z", sentence.before(place, 90))
    behind = sentence.after(last or place, 90)
    return opens is not None and _BUYS_CARS.match(behind, of=sentence.text) is not None and not sentence.of("model")


# "The group in Chongqing", "managers in Seoul": where a maker has its seat.
_SEAT = Needing(
    rf"\b(?:[Tt]he|[Ii]ts|[Tt]heir) (?:[\w-]+ )?(?:{FIRM}|parent|"
    r"people|managers|bosses|board|management|directors) (?:in|from) \Z"
)


_CALLED = re.compile(r" (?:[a-z-]+ )?(?:unit|subsidiary|arm|brand|marque|sister|daughter|offshoot),? ")


def is_called(sentence: Sentence, place: Mention) -> bool:
    """Whether a maker's name follows its kind: "the British subsidiary JLR" says where JLR is from."""
    noun = _CALLED.match(sentence.after(place, 40))
    return noun is not None and any(m.start == place.end + noun.end() for m in sentence.of("organization"))


# "The Irvine, California, automaker": a town and its country or state before the noun for a firm.
_TOWN_OF = re.compile(rf", [A-Z][\w.]*(?: [A-Z]\w+)?,? (?:[a-z-]+ ){{0,2}}?(?:{FIRM})\b")
_STATE_OF = re.compile(rf",? (?:[a-z-]+ ){{0,2}}?(?:{FIRM})\b")
_OF_TOWN = re.compile(r"\b[Tt]he [A-Z][\w.-]*(?: [A-Z]\w+)?, \Z")


def is_home_town(sentence: Sentence, place: Mention) -> bool:
    """Whether a town, or the country behind it, stands before the noun for the firm that is from there."""
    if sentence.before(place, 4) in ("The ", "the ") and _TOWN_OF.match(sentence.after(place, 60)) is not None:
        return True
    behind = _STATE_OF.match(sentence.after(place, 40)) is not None
    return behind and _OF_TOWN.search(sentence.before(place, 40)) is not None


def is_seat(sentence: Sentence, place: Mention) -> bool:
    """Whether a city only says where a maker sits, or where its shares are traded."""
    if is_traded_at(sentence, place) or is_home_town(sentence, place):
        return True
    return place.city is not None and _SEAT.search(sentence.before(place, 60), of=sentence.text) is not None


# "The third biggest market, after those of A and B": countries that one is measured by.
_RANKED_BEHIND = Needing(
    rf"\b(?:number (?:{SMALL_NUMBER})|(?:second|third|fourth|fifth|sixth)|largest|biggest|No\. ?\d+)\b"
    r"[^;.]{0,60}?"
    r"\b(?:after|behind) (?:those|that|the ones?|the markets?) (?:of|in) (?:the )?\Z"
)
# "Twice as tall as Liberty in New York".
_AS_MUCH_AS = Needing(
    r"\bas (?:much|many|tall|big|large|long|high|heavy|old|wide|far) as (?:the )?"
    r"(?P<what>[A-Z][\w'-]*(?: [A-Z][\w'-]*)?) "
    r"(?:in|of|at) (?:the )?\Z"
)


def _as_much_as(sentence: Sentence, place: Mention, before: str) -> bool:
    """Whether a place is that of a thing, and of no maker or car, that something is measured by."""
    found = _AS_MUCH_AS.search(before, of=sentence.text)
    start = place.start - len(before) + found.start("what") if found is not None else place.start
    return found is not None and all(
        m.end <= start for m in sentence.of("organization", "model") if m.end <= place.start
    )


def is_yardstick(sentence: Sentence, place: Mention, last: Mention | None = None) -> bool:
    """Whether a place is only what something is measured by, or a state that pursues aims of its own."""
    before, after = sentence.before(place, 90), sentence.after(last or place, 60)
    if _RANKED_BEHIND.search(before, of=sentence.text) or _as_much_as(sentence, place, before):
        return True
    if _MEASURED.search(before, of=sentence.text) is not None:
        return len(place.id or "") > 2 or _SELLERS.search(before) is None
    if len(place.id or "") > 2:
        return (
            _MEASURED_REGION.search(before, of=sentence.text) is not None
            or RANKED.match(after, of=sentence.text) is not None
        )
    opens = re.search(r"(?:\A|[.;:,] |\b(?:and|but|while|as|because) )\Z", before) is not None
    if not opens or place.label == "demonym" or place.city is not None:
        return False
    own = not sentence.of("organization", "model") and _STATE_COUNTS.match(after) is not None
    return own or _STATE_AIMS.match(after, of=sentence.text) is not None


def is_put_right(before: str, after: str) -> bool:
    """Whether the words around a place take it back for another: "not in China but in Thailand"."""
    return _NOT_IN.search(before) is not None and _BUT_IN.match(after) is not None


_HEARERS = r"(?: (?:the )?(?:reporters|journalists|press|media|analysts|investors|correspondents|parliament))?"
# "…, the chief executive said in Hangzhou on Tuesday": where words were spoken.
_SPOKEN_IN = Needing(
    rf"\b(?:(?:said|says|told|(?<!was )(?<!were )(?<!been )(?<!be )added|adds|explained|conceded|admitted"
    rf"|noted|remarked|spoke|speaking|talking|spoken to|speaking to|talking to){_HEARERS}"
    r"(?: (?:on|last|late) [A-Z]?\w+day)?"
    r"|, (?:the |its |their )?(?:[\w'&.-]+ ){1,6}(?<!was )(?<!were )(?<!been )"
    r"(?:announced|confirmed|revealed|disclosed|declared|promised))"
    r" (?:in|at) (?:the )?\Z"
)


def is_spoken_in(sentence: Sentence, place: Mention) -> bool:
    """Whether a city is only where somebody spoke."""
    return place.city is not None and _SPOKEN_IN.search(sentence.before(place, 90), of=sentence.text) is not None


# "New York's Statue of Liberty": what bears a name of its own, and is no place, belongs to the place.
_NAMED_THING = re.compile(r"'s (?=[A-Z][a-z])(?![A-Z]\w*ese\b)")


# "Thai Binh's Hung Phu industrial park": a part of the place.
_SITE_OF = re.compile(
    r"'s (?:[A-Z][\w-]+ ){1,4}(?:(?:[Ii]ndustrial|[Ee]conomic|[Ff]ree [Tt]rade|[Dd]evelopment|[Bb]usiness) )?"
    r"(?:[Pp]ark|[Zz]one|[Ee]state|[Dd]istrict|[Pp]ort|[Ss]uburb|[Hh]arbour|[Pp]rovince|[Aa]rea|[Bb]orough|"
    r"[Qq]uarter)\b"
)


# "On London Road", "in Mecca Street".
_STREET = re.compile(r" (?:Street|Road|Avenue|Boulevard|Square|Lane|Highway|Gate|Bridge|Way)\b")


def is_landmark(sentence: Sentence, place: Mention) -> bool:
    """Whether a city only says where a named thing stands."""
    if place.label in ("city", "country", "state") and _STREET.match(sentence.after(place, 12)):
        return True
    thing = _NAMED_THING.match(sentence.after(place, 8))
    if thing is None or place.city is None or _SITE_OF.match(sentence.after(place, 60)):
        return False
    start = place.end + thing.end()
    return all(p.start != start for p in sentence.of("place"))


def _first_word(text: str) -> str:
    return " ".join(text.split(" ")[:2])


_ACT = re.compile(
    r" (?:[a-z]+ly |only |also |now |still )?(?:have|had|are|were|want|plan|aim|hope|expect|intend|sold|built|build"
    r"|sell|open|opened|say|said|(?:will|would|could|may|might) (?:[a-z]+ly )?(?!get|see|receive|have|be able))\b"
)


def people_act(before: str, after: str) -> bool:
    """Whether a people stands for its company: "the Koreans will open a plant"."""
    return re.search(r"\b[Tt]he \Z", before) is not None and _ACT.match(after) is not None

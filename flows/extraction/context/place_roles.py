"""What a place does in its sentence: a market, somebody's origin, the scene of a show, or a place to keep out of."""

import re

from flows.extraction.context.excluded_places import LEAVING, ORDERS_FROM, OUTSIDE
from flows.extraction.context.peoples import people_role
from flows.extraction.context.place_nouns import BRANDS, MARKET_NOUN, ORIGIN_NOUN, ROLE_NOUN, STATE
from flows.extraction.context.place_role import PlaceRole
from flows.extraction.context.place_scenes import is_of_show, is_stage, is_travelled
from flows.extraction.context.place_surroundings import (
    INVESTS,
    is_called,
    is_partitive,
    is_put_right,
    is_seat,
    is_spoken_in,
    is_yardstick,
)
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.kept import kept
from flows.extraction.lexicon.trader_words import TRADER
from flows.extraction.wording.needed import Needing

_BASED = Needing(
    r"\A-?(?:based|headquartered|listed|owned|backed|controlled)\b|\A-(?:made|built|born|bred|assembled|style|"
    r"registered)\b"
)
_HOME = Needing(
    r"\b(?:headquartered|based|headquarters|parent|head office|"
    r"chairman of the board|founded|born|listed|registered|designed|developed|traded|"
    r"shares|stock exchange|(?<=and )raised|educated|studied|incorporated|known) (?:\w+ )?(?:in|on|at) (?:the )?\Z"
    r"|\b(?:company|firm|brand|marque|maker|carmaker|automaker|manufacturer|start-?up)(?: (?:that|which) was)?"
    r" (?:first )?(?:established|formed|created|set up|started) in (?:the )?\Z"
    r"|\b(?:listed|traded) in [\w ]{0,25} and \Z|\bPress Trust of \Z|\b(?:of|from) \Z(?<=[A-Z][a-z]{2} of )"
)
# "Its European headquarters in Budapest": an office abroad, and not where a maker is from.
_REGIONAL_SEAT = Needing(
    r"\b(?:[A-Z][a-z]+(?:an|ern|ic|ese|ish)|Middle East(?:ern)?|[Rr]egional|[Ll]ocal|[Oo]verseas|[Nn]ational) "
    r"(?:[a-z]+ )?(?:headquarters|head office|parts? cent(?:re|er))(?: (?:is|are|sits?|stands?|has been|located"
    r"|based))* "
    r"(?:in|at) (?:the )?\Z"
)
_HOME_ENDS = ("in ", "on ", "at ", "the ", "and ", "of ", "from ")
# "Cars registered in Europe": there they are sold.
_OF_CARS = re.compile(
    r"\b(?:cars|vehicles|units|EVs|SUVs|vans|were|was|been|sold and) registered (?:in|on) (?:the )?\Z"
)
_LEFT_BEHIND = Needing(
    r"\b(?:convoy|delegation|train|ship|vessel|caravan|plane|president|minister)\b[^,;.]{0,60} left(?: the)? \Z|"
    r"\b(?:be|been|being|is|are|was|were) left (?:behind )?(?:in|at)(?: the)? \Z"
)


_NAME_OF = re.compile(r"\S .*\b[A-Z][\w&-]+,? of (?:the )?\Z")
_LEAVES = Needing(r"\b(?:leav(?:e|es|ing)|left) (?:the )?\Z")


# "It is Poland's fastest-growing newcomer": where it sells.
_BOUGHT_MOST = re.compile(
    r"\A's? (?:[\w-]+ )?(?:fastest[- ]growing|best[- ]selling|top[- ]selling|favou?rite|most popular|most bought|"
    r"number[- ]one|no\. 1)\b"
)


# "Its European premiere in Paris": a town where something is shown.
_PREMIERE = re.compile(
    r"\b(?:premi[eè]res? at (?:the )?[A-Z][\w' ]{1,30}|premi[eè]res?|unveiling|world debut|public debut|(?:be|"
    r"been|was|were|is|are) (?:\w+ly "
    r"|first )?(?:presented|shown"
    r"|revealed|exhibited|displayed|showcased|previewed)) (?:in|at) (?:the )?\Z"
)


def _is_premiere(place: Mention, before: str) -> bool:
    return place.city is not None and _PREMIERE.search(before) is not None


# "Ten cars were handed over to the Government of Gujarat": authorities that buy are customers.
_SOLD_TO_STATE = Needing(
    r"\b(?:handed over|delivered|sold|supplied|leased|shipped) (?:[\w-]+ ){0,4}?to (?:the )?(?:[A-Z]?[a-z]+ )?"
    r"(?:[Gg]overnment|[Pp]olice|[Mm]inistry|[Aa]uthorities|[Aa]rmy) (?:of|in) (?:the )?\Z"
)
# "The Ministry of Interior of Qatar has taken delivery of 40 cars".
_AUTHORITY = Needing(
    r"\b(?:[Gg]overnment|[Pp]olice|[Mm]inistry|[Aa]rmy|[Aa]uthority) (?:[\w& ]{2,30} )?(?:of|in) (?:the )?\Z"
)
_BUYS = re.compile(
    r"\A (?:has |have |also |now )*(?:taken delivery|took delivery|takes delivery|bought|buys|ordered|orders"
    r"|received|receives"
    r"|acquired|leased|leases|purchased|drives|runs|uses|operates)\b"
)
# "Rome's current favourite": what a government prefers.
_FAVOURITE = re.compile(r"\A's (?:[\w-]+ )?favou?rite\b")
# "Later Brussels imposed a duty of 35%": a government, by the name of its town.
_RULES = Needing(
    r"\A(?: (?:[a-z]+ly|has|had|also|then|will|would|now|again))* (?:impos|lev(?:y|ied|ies)|slapp|introduc|rais|lower|"
    r"cut|scrap|lift|propos|threaten|announc|decid|approv|agree|reject|bann?|warn|halv|doubl|abolish|extend|put"
    r"|open)[a-z]*"
    r"\b[^.;]{0,40}\b(?:dut(?:y|ies)|tariffs?|levy|levies|tax(?:es)?|quotas?|subsid(?:y|ies)|sanctions|rules|limits|"
    r"inquiry|probe|investigation|ban|incentives?|bonus)\b"
)
# "Brussels' duties", "Washington's ban on Chinese software".
_THEIR_RULES = Needing(
    r"\A['’]s? (?:[\w-]+ ){0,2}?(?:dut(?:y|ies)|tariffs?|levy|levies|sanctions|quotas?|ban|inquiry|probe|limits)\b"
)


# "Russia's neighbour Kazakhstan": beside which country another one lies.
_NEIGHBOURED = re.compile(r"\A['’]s? (?:[a-z-]+ ){0,2}?neighbou?rs?\b")
# "Until after the American presidential election".
_VOTES = re.compile(r"\A(?:['’]s)?(?: (?:presidential|general|federal|next))? (?:elections?|vote|polls)\b")
# "Challenge Japan's dominance of the X market": whose trade rules another country.
_DOMINATES = re.compile(
    r"\A(?:['’]s?)? (?:[a-z-]+ ){0,2}?(?:dominance|dominion|grip|stranglehold|supremacy|hegemony|domination)"
    r" (?:of|on|over|in) "
)


@kept
def place_role(sentence: Sentence, place: Mention, last: Mention | None = None) -> PlaceRole:
    """The part that a place mention plays; `last` is the end of the list that it opens, if it opens one."""
    before, after = sentence.before(place, 70), sentence.after(last if last is not None else place, 60)
    if is_travelled(sentence):
        return PlaceRole.SCENE
    if _NEIGHBOURED.match(after) or _DOMINATES.match(after) or _VOTES.match(after):
        return PlaceRole.EXCLUDED
    if _SOLD_TO_STATE.search(before, of=sentence.text) or (
        _AUTHORITY.search(before, of=sentence.text) and _BUYS.match(after) is not None
    ):
        return PlaceRole.MARKET
    if place.city is not None and (
        _FAVOURITE.match(after) or _RULES.match(after, of=sentence.text) or _THEIR_RULES.match(after, of=sentence.text)
    ):
        return PlaceRole.EXCLUDED
    if _IMPORTS.match(sentence.after(last if last is not None else place, 110), of=sentence.text):
        return PlaceRole.MARKET
    if sentence.slice((last or place).end, _next_name(sentence, (last or place).end)) == "'s ":
        return PlaceRole.MARKET if _owns_site(sentence, (last or place).end) else PlaceRole.ORIGIN
    if _PARTNER_OF.match(after) and not any(p.start == place.end + 3 for p in sentence.of("place")):
        return PlaceRole.ORIGIN
    if is_stage(sentence, place) or is_spoken_in(sentence, place) or _is_premiere(place, before):
        return PlaceRole.SCENE
    if _BASED.match(after, of=sentence.text) or (
        before.endswith(_HOME_ENDS)
        and _HOME.search(before)
        and not _OF_CARS.search(before)
        and not _REGIONAL_SEAT.search(before, of=sentence.text)
    ):
        return PlaceRole.ORIGIN
    if is_of_show(before, after, sentence.text):
        return PlaceRole.SCENE
    if ORDERS_FROM.search(before, of=sentence.text):
        return PlaceRole.MARKET
    if _LEFT_BEHIND.search(before) or (OUTSIDE.search(before, of=sentence.text) and not LEAVING.search(before)):
        return (
            PlaceRole.MARKET
            if MARKET_NOUN.match(after, of=sentence.text) and not _negative_noun(before)
            else PlaceRole.EXCLUDED
        )
    if (
        before.endswith((" of ", " of the "))
        and _NAME_OF.search(before)
        and not MARKET_NOUN.match(after, of=sentence.text)
    ):
        return PlaceRole.ORIGIN
    if _is_of(sentence, place, before) and not MARKET_NOUN.match(after, of=sentence.text):
        return PlaceRole.ORIGIN
    if is_partitive(sentence, place, last) or is_put_right(before, after) or is_yardstick(sentence, place, last):
        return PlaceRole.EXCLUDED
    if is_seat(sentence, place):
        return PlaceRole.ORIGIN
    if _car_leaves(sentence, place, before, after) or _DESIGNATOR.match(after):
        return PlaceRole.EXCLUDED
    if INVESTS.match(after, of=sentence.text):
        return PlaceRole.ORIGIN
    if place.label == "demonym" and is_called(sentence, last or place):
        return PlaceRole.ORIGIN
    if place.label == "demonym":
        peoples = last is not None and last is not place and _PEOPLES.search(before) is not None
        return PlaceRole.MARKET if peoples and _LISTED.match(after) else people_role(place, before, after)
    if MARKET_NOUN.match(after, of=sentence.text):
        return PlaceRole.MARKET
    if (ROLE_NOUN.match(after, of=sentence.text) and not STATE.match(after, of=sentence.text)) or _BOUGHT_MOST.match(
        after
    ):
        return PlaceRole.MARKET
    if BRANDS.match(after, of=sentence.text):
        return PlaceRole.ORIGIN
    if ORIGIN_NOUN.match(after, of=sentence.text) and not _locative(before) and not _ACTS.match(after):
        return PlaceRole.ORIGIN
    return PlaceRole.MARKET


def _is_of(sentence: Sentence, place: Mention, before: str) -> bool:
    """`Chery of China`: where a maker is from."""
    return before.endswith((" of ", " of the ")) and any(
        m.end < place.start and _OF.fullmatch(sentence.slice(m.end, place.start)) is not None
        for m in sentence.of("organization")
    )


_OF = re.compile(r",? of (?:the )?")


# "Israel's Union Motors will import Geelys": whoever brings cars in sells them at home.
_IMPORTS = Needing(
    rf"\A(?:'s?| (?:[a-z-]+ )?(?:group|firm|company|{TRADER}|conglomerate|trader))"
    r"(?: [A-Z][\w&'-]*){1,4}(?:,[^,]{1,40},)? "
    r"(?:(?:will|is to|are to|has|have|had|has been|is|was|would|should|to) )?(?:also |now |since )?"
    r"(?:import(?:s|ed|ing)?|distribut(?:es?|ed|ing)|represent(?:s|ed|ing)?"
    r"|t(?:akes?|ook|aken|aking) (?:over|on) (?:the )?(?:distribution|imports?|importing|importation|representation"
    r"|sales? of)|bec[ao]mes? the (?:importer|distributor))\b"
)
# "Rwanda's Ampersand and BYD": a firm that is known by its form alone.
_PARTNER_OF = re.compile(r"\A's [A-Z][\w-]+(?: [A-Z][\w-]+)* (?:and|&) [A-Z]")
# "The Beijing X55": a city that is a badge.
_DESIGNATOR = re.compile(r"\A [A-Z]{1,3}\d{1,3}\b")


def _car_leaves(sentence: Sentence, place: Mention, before: str, after: str) -> bool:
    """`The X5 will leave A for B`: where a car comes from."""
    if _LEAVES.search(before, of=sentence.text) is None:
        return False
    if place.city is None and not re.match(r"\A for\b", after):
        return False
    names = [m for m in sentence.of("organization", "model") if m.end <= place.start]
    return bool(names) and names[-1].kind == "model"


# "Kenya gets its cars from …": a country that does something is nobody's origin.
_ACTS = re.compile(
    r"\A (?:the|its|their|it|they|a|an|alone|also|now|already|then|will|would|can|could|may|has|have|had|is|are|"
    r"was|were|gets?|got|takes?|took|buys?|"
    r"bought|sees?|saw|receives?|received|follows?|comes?|came|joins?|joined|makes?|made|builds?|"
    r"needs?|wants?|loves?|likes?|prefers?)\b"
)


# "Thailand's Toyota plant": what stands there.
_SITE = re.compile(
    r"(?:'s)? (?:[a-z-]+ )?(?:plants?|factor(?:y|ies)|works|dealers|dealerships|importer|distributor|sales|fans|"
    r"owners|buyers"
    r"|customers|drivers)\b"
)


def _owns_site(sentence: Sentence, position: int) -> bool:
    """Whether the maker that follows a place is only named for its plant, its dealers or its buyers there."""
    name = next((m for m in sentence.of("organization") if m.start >= position), None)
    return name is not None and _SITE.match(sentence.after(name, 40)) is not None


def _next_name(sentence: Sentence, position: int) -> int:
    """Where the next organisation or model begins behind an offset."""
    return next((m.start for m in sentence.of("organization", "model") if m.start >= position), sentence.end)


# "Open to the Swiss, the Dutch and the Danes": a list of peoples.
_PEOPLES = re.compile(r"\b(?:to|among|for|by|from) (?:only |both )?the \Z")
_LISTED = re.compile(r"\A(?:[.,;:]|\Z)")


def _negative_noun(before: str) -> bool:
    return (
        re.search(r"\b(?:outside|beyond|than|unlike|except|excluding)(?: of| for)?(?: the| mainland)? \Z", before)
        is not None
    )


_LOCATIVE = re.compile(
    r"\b(?:in|into|to|across|for|within|throughout|enter\w*|including|towards?|reach\w*|conquer\w*|target\w*|"
    r"leav\w+|left|quit|over|around|exit\w*|serv\w+|via)(?: (?:the|mainland|all|all of|both|parts of|"
    r"other))* \Z",
    re.IGNORECASE,
)


def _locative(before: str) -> bool:
    return _LOCATIVE.search(before) is not None

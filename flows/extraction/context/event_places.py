"""Places of events: which places of a sentence are markets, which are scenes, and which belong together."""

import re
from collections.abc import Sequence

from flows.extraction.context.place_role import PlaceRole
from flows.extraction.context.place_roles import place_role
from flows.extraction.context.place_surroundings import is_home_town, is_put_right, is_spoken_in, people_act
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.kept import kept
from flows.extraction.lexicon.company_words import FIRM, FIRMS
from flows.extraction.lexicon.plant_words import PLANT
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.small_numbers import SMALL_NUMBER

_LISTED = re.compile(
    r"(?:,| and| or|, and|, or|,? then| &|/|,? as well as|,? together with|,? along with|"
    r",? plus|,? followed by|,? and then|(?:,? and)?,? (?:most recently|lately|finally|last)\b,?|\),?(?: and)?| ?\(|: )"
    rf"(?: (?:one|{SMALL_NUMBER}|another|\d{{1,2}})(?: more)?(?= (?:in|at) ))?"
    r"(?: (?:in|at|near|to|the|later|both|also|neighbouring|for|across|possibly|perhaps|finally))* ?"
    r"(?:[A-Z][\w-]+(?: [\w-]+){0,2}(?:\)?,|\)| and)+(?: and)? ?)?"
)
_SITE_NOUN = re.compile(
    r"\A (?:[\w-]+ ){0,3}?(?:plants?|factory|factories|works|assembly|production|site|"
    r"showrooms?|stores?|dealerships?|launch|debut|market|premiere|joint venture|subsidiary|"
    r"unveiling|centre|center|office|roads|buyers|customers|workshops|network|dealers?|"
    r"outlets?|projects?|scheme|venture|"
    r"sales|orders?|order books?|deliveries|distribution|rollout|roll-out|entry|arrival|operations|business)\b"
)
_FROM = re.compile(
    r"\b(?:outside|beyond|except(?: for)?|than|unlike|from|aside from|based in|"
    r"headquartered in|founded in|born in|registered in|known in|left|(?:made|built|developed|"
    r"designed) in)(?: of)?(?: the| mainland)?(?:(?: its| their| [\w-]+['’]s)?(?: native| home (?:country|market"
    r"|base) of| home))? \Z"
    r"|, of(?: the)? \Z|[A-Z][\w&-]+,? of (?:the )?\Z|\btold reporters in \Z|\binterview in \Z|\bconquering \Z"
)
_WHOSE = re.compile(
    r"\A-?(?:based|headquartered|owned|backed|controlled|listed)\b|\A-(?:made|built|born|bred|"
    rf"style)\b|\A's (?:[A-Z]|[\w-]+ (?:[\w-]+ )?{FIRM})"
)
_SOMEBODY = Needing(
    rf"\A(?:'s)?[ -](?:[\w-]+ ){{0,2}}?(?:{FIRMS}|rivals?|"
    r"government|ministers?|ministry|authorities|"
    r"president|officials?|media|investors?|regulators?|court|embassy|parliament|bank|fund)\b"
)
# "A Hanoi conglomerate", "the Almaty importer": whom a town describes.
_TOWNSMAN = re.compile(
    r"\A (?:[a-z-]+ )?(?:conglomerates?|importers?|distributors?|dealers?|holding|traders?|start-?ups?|famil(?:y|ies)|"
    r"business(?:man|woman|men)|entrepreneurs?|tycoons?|supplier|lawyers?|analysts?|bankers?|desk|bureau|office of)\b"
)
_IN = re.compile(r"\b(?:in|at|near|into|to|across)(?: the)? \Z")
_NOT_A_PLACE = ("worldwide", "ambiguous", "side")


@kept
def is_market(sentence: Sentence, place: Mention) -> bool:
    """Whether a place can be where something happens."""
    if re.search(r", of(?: the)? \Z", sentence.before(place, 10)):
        return False
    of = sentence.before(place, len(" of ")) == " of " and place.city is None
    if of and any(m.end == place.start - len(" of ") for m in sentence.of("organization")):
        return False  # "Chery of China": where it is from
    return (
        place.id is not None
        and place.id != "worldwide"
        and place.label not in _NOT_A_PLACE
        and place_role(sentence, place, _end_of_peoples(sentence, place)) in (PlaceRole.MARKET,)
    )


_JOINED = re.compile(r"(?:,|,? and|,? or| &) ")


def _end_of_peoples(sentence: Sentence, place: Mention) -> Mention | None:
    """The last of a list of peoples that one opens: "the Spanish, Italian and Portuguese markets"."""
    last = place
    for other in sentence.of("place") if place.label == "demonym" else ():
        if other.start > last.start and _JOINED.fullmatch(sentence.slice(last.end, other.start)) is not None:
            last = other
    return None if last is place else last


_PART_OF_TOWN = re.compile(
    r"['’]s (?:\w+ )?[A-Z][\w-]+(?: [A-Z][\w-]+)?"
    r"(?=[,.;)]| (?:district|area|quarter|mall|on|in|at|last|this)\b|\Z)"
)


@kept
def is_scene(sentence: Sentence, place: Mention) -> bool:
    """Whether a place can be where something happens: not where somebody is from, nor what is left out."""
    if place.id is None or place.id == "worldwide" or place.label in _NOT_A_PLACE:
        return False
    before, after = sentence.before(place, 50), sentence.after(place, 45)
    if place.label == "demonym" and (_SOMEBODY.match(after, of=sentence.text) is not None or people_act(before, after)):
        return False
    if place.label == "demonym":
        last = _end_of_peoples(sentence, place)
        role = place_role(sentence, place, last)
        return role is PlaceRole.MARKET or _SITE_NOUN.match(sentence.after(last or place, 45)) is not None
    # "In Delhi's Aerocity": a part of the town.
    part = place.city is not None and _IN.search(before) is not None and _PART_OF_TOWN.match(after) is not None
    if after.startswith(",") and _OF_A_FIRM.search(sentence.before(place, 80)) is not None:
        return False
    from_works = _LEFT.search(before) is not None and _WORKS.match(after) is not None
    if is_spoken_in(sentence, place) or is_put_right(before, after) or (_FROM.search(before) and not from_works):
        return False
    if (_WHOSE.match(after) and not part) or is_home_town(sentence, place):
        return False
    described = place.city is not None and _TOWNSMAN.match(after) is not None
    return not (described or _SOMEBODY.match(after, of=sentence.text) is not None) or _IN.search(before) is not None


# "Its millionth car left the Mioveni plant".
_LEFT = re.compile(r"\bleft (?:the )?\Z")
_WORKS = re.compile(rf" (?:[a-z]+ )?(?:{PLANT}|assembly line|line|belt)\b")


# "X, a member of the Y group of Malaysia, imports its cars": where its owner is from.
_OF_A_FIRM = re.compile(
    r", (?:an?|the|part|member|which|itself)\b[^,;.]{0,50}\b(?:[Gg]roup|company|firm|conglomerate|giant|house|holding"
    r"|concern|bank|fund|family) of (?:the )?\Z"
)
# "The Hungarian importer X": where a firm is from; of "its Hungarian importer X" it is where that one sells.
_NAMED_FIRM = re.compile(r"\A (?:[a-z-]+ ){1,3}(?=[A-Z])")
_OWN = re.compile(r"\b(?:its|their|our|'s) \Z")


def less_origins(sentence: Sentence, places: Sequence[Mention]) -> list[Mention]:
    """Places less those that only describe a firm by name, where there are others."""
    found = [
        p
        for p in places
        if p.label != "demonym"
        or _NAMED_FIRM.match(sentence.after(p, 40)) is None
        or _OWN.search(sentence.before(p, 8)) is not None
    ]
    return found or [*places]


def groups(sentence: Sentence, places: Sequence[Mention]) -> list[list[Mention]]:
    """Places in runs: those that a list joins, or that stand in brackets behind one another's head."""
    found: list[list[Mention]] = []
    for place in places:
        gap = _without_dates(sentence, found[-1][-1].end, place.start) if found else ""
        if found and _LISTED.fullmatch(gap):
            found[-1].append(place)
        else:
            found.append([place])
    return found


def _without_dates(sentence: Sentence, start: int, end: int) -> str:
    """The words between two places, less the dates among them."""
    text = sentence.slice(start, end)
    for period in reversed([m for m in sentence.of("period") if start <= m.start and m.end <= end]):
        text = text[: period.start - start].rstrip() + text[period.end - start :]
    return text.replace(" ()", "") if "()" in text else text  # "in X (May) and Y (June)"


def nearest_group(sentence: Sentence, places: Sequence[Mention], cue: Mention) -> list[Mention]:
    """The run of places nearest to a cue; of two as near, the one behind it."""
    runs = groups(sentence, places)
    return min(
        runs, key=lambda run: min(distance(p, cue) for p in run) + (15 if run[-1].end <= cue.start else 0), default=[]
    )


def specific(places: Sequence[Mention]) -> list[Mention]:
    """One place a country, the one with a city first; regions only where no country is told."""
    countries: dict[str, Mention] = {}
    for place in places:
        key = place.id or ""
        if len(key) == 2 and (key not in countries or (countries[key].city is None and place.city is not None)):
            countries[key] = place
    if countries:
        return sorted(countries.values(), key=lambda p: p.start)
    regions: dict[str, Mention] = {}
    for place in places:
        regions.setdefault(place.id or "", place)
    return list(regions.values())


def distance(one: Mention, other: Mention) -> int:
    """How many characters stand between two mentions; 0 where they overlap."""
    return max(one.start - other.end, other.start - one.end, 0)

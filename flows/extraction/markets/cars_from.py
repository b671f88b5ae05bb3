"""Cars that come from somewhere: a maker builds where its cars are shipped from: "the Spring comes from Wuhan"."""

import re

from flows.extraction.context.context import Context, Subject
from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.place_groups import PlaceGroup
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.lexicon.car_words import BODIES
from flows.extraction.lexicon.plant_words import PLANT
from flows.extraction.markets.market_scopes import scope_at
from flows.extraction.markets.market_subjects import market_subjects
from flows.extraction.wording.needed import Needing

_FROM = Needing(
    r"\b(?:comes?|came|coming|hails?|arrives?|arrived|shipped|imported|exported|sourced"
    r"|brought(?: in| over)?|shipped (?:in|over)|supplied|delivered|sent)"
    r" (?:[a-z]+ly |in |over |straight |direct(?:ly)? |exclusively |by (?:ship|sea|boat|rail|train|road) |"
    rf"(?:across|over) the [A-Z]\w+ )?from (?:the (?:{PLANT}) (?:in|at"
    r"|of) )?"
    r"(?:the )?\Z"
)
_WORKS = re.compile(rf"\b(?:{PLANT})\b")
_CARS = Needing(
    rf"\b(?:cars?|vehicles?|{BODIES}|utes?|EVs?|models?|units|examples|imports|versions?|trucks|newcomer)\b"
)
# What comes with a car, or with a firm, tells of no plant of cars.
_PARTS = Needing(
    r"\b(?:batter(?:y|ies)|cells?|packs?|engines?|motors?|gearbox(?:es)?|parts|components?|kits?|chips?|steel"
    r"|software|seats?"
    r"|platform|technology|money|demand|orders?|growth|competition|pressure|buyers?|customers?|profits?|revenues?"
    r"|sales|designers?"
    r"|engineers?|name|idea|inspiration|half|most|part|per cent|percent)\b|%"
)
# "Some 40% of them came from Canada": how many, and not what.
_NOT = re.compile(
    r"\b(?:not|no longer|never|instead of|until|formerly|previously|would|could|may|might|will|to be|used to)\b"
)
# "Has so far come from Sweden", "still come from Hai Phong": where a car has been built until it is built elsewhere.
_SO_FAR = re.compile(
    r"\b(?:still|[Ss]o far|[Uu]ntil now|[Uu]p to now|[Tt]o date|[Ff]or now|[Ff]or the (?:present|moment|time being)|"
    r"[Aa]t present|[Aa]t first|[Ii]nitially|[Hh]itherto|[Tt]o begin with|[Tt]o start with|as yet|[Pp]resently)\b"
)
_UNTIL_NOW = re.compile(r"\b[Uu]ntil now\b")


def made_so_far(group: PlaceGroup) -> bool:
    """Whether a clause tells that cars have come from the places so far, or still do: there they are built."""
    left = scope_at(group.sentence, group.start, group.end).own[0]
    return _SO_FAR.search(group.sentence.slice(left, group.start)) is not None


def cars_come_from(group: PlaceGroup) -> Mention | None:
    """The verb by which a clause tells that cars come from the places, None where it does not."""
    sentence = group.sentence
    before = sentence.slice(max(sentence.start, group.start - 60), group.start)
    found = _FROM.search(before, of=sentence.text)
    # "Imported from China" tells where a car is from; a town or a works, where its maker builds.
    town = any(p.city is not None for p in group.members)
    if found is None or not (town or _WORKS.search(found[0]) or made_so_far(group)):
        return None
    left = scope_at(sentence, group.start, group.end).own[0]
    told = sentence.slice(left, group.start)
    if _PARTS.search(told, of=sentence.text) is not None or _NOT.search(_UNTIL_NOW.sub("", told)) is not None:
        return None
    cars = any(left <= m.start < group.start for m in sentence.of("model"))
    which = re.search(r"\bwhich (?:[a-z]+ ){0,5}?comes?\b", told) is not None
    which = which and (bool(sentence.of("model")) or _CARS.search(sentence.slice(left - 20, left)) is not None)
    taken_up = _IT.match(told) is not None and made_so_far(group)
    if not (cars or which or taken_up or _CARS.search(told, of=sentence.text)):
        return None
    start = group.start - len(before) + found.start()
    return Mention("cue", start, group.start, sentence.slice(start, group.start), None, "market_past")


# "It has so far come from Sweden".
_IT = re.compile(r"\W*(?:[Uu]ntil now,? |[Ss]o far,? |[Ff]or now,? )?(?:[Ii]t|[Tt]hey|[Bb]oth|[Tt]hese|[Tt]hose)\b")


def _at_home(group: PlaceGroup, subject: Subject, context: Context) -> bool:
    return bool({p.id for p in group.members} & set(context.vocabulary.countries_of(subject.organization_id)))


def makers_from_abroad(group: PlaceGroup, context: Context) -> list[Subject]:
    """The makers whose cars come from the places; not from their own country, unless they are still built there."""
    so_far = made_so_far(group)
    return [
        s
        for s in market_subjects(group, context)
        if is_maker(s.organization_id, context.vocabulary) and (so_far or not _at_home(group, s, context))
    ]

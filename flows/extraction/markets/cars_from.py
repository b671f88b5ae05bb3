"""Cars that come from somewhere: a maker builds where its cars are shipped from: "the Spring comes from Wuhan"."""

import re

from flows.extraction.context.context import Context, Subject
from flows.extraction.grammar.place_groups import PlaceGroup
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.markets.market_scopes import scope_at
from flows.extraction.markets.market_subjects import market_subjects
from flows.extraction.wording.needed import Needing

_FROM = Needing(
    r"\b(?:comes?|came|coming|hails?|arrives?|arrived|shipped|imported|exported|sourced|brought in|supplied"
    r"|delivered|sent)"
    r" (?:[a-z]+ly |in |over |straight |direct(?:ly)? |exclusively )?from (?:the (?:plant|factory|works) (?:in|at"
    r"|of) )?"
    r"(?:the )?\Z"
)
_WORKS = re.compile(r"\b(?:plant|factory|works)\b")
_CARS = Needing(
    r"\b(?:cars?|vehicles?|SUVs?|saloons?|sedans?|hatchbacks?|pickups?|vans?|utes?|EVs?|models?|units|examples"
    r"|imports|versions?"
    r"|crossovers?|buses|trucks|newcomer)\b"
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


def cars_come_from(group: PlaceGroup) -> bool:
    """Whether a clause tells that cars come from the places."""
    sentence = group.sentence
    before = sentence.slice(max(sentence.start, group.start - 60), group.start)
    found = _FROM.search(before, of=sentence.text)
    # "Imported from China" tells where a car is from; a town or a works, where its maker builds.
    if found is None or not (_WORKS.search(found[0]) or any(p.city is not None for p in group.members)):
        return False
    left = scope_at(sentence, group.start, group.end).own[0]
    told = sentence.slice(left, group.start)
    if _PARTS.search(told, of=sentence.text) is not None or _NOT.search(told) is not None:
        return False
    cars = any(left <= m.start < group.start for m in sentence.of("model"))
    which = re.search(r"\bwhich (?:[a-z]+ )?comes?\b", told) is not None and bool(sentence.of("model"))
    return cars or which or _CARS.search(told, of=sentence.text) is not None


def makers_from_abroad(group: PlaceGroup, context: Context) -> list[Subject]:
    """The makers whose cars come from the places, which are not their own country."""
    places = {p.id for p in group.members}
    return [
        s
        for s in market_subjects(group, context)
        if is_maker(s.organization_id, context.vocabulary)
        and not places & set(context.vocabulary.countries_of(s.organization_id))
    ]

"""Parties of agreements: whether an agreement has another party than the maker, named or not, and where it counts that
nothing beside it places.
"""

import re

from flows.extraction.context.context import Subject
from flows.extraction.context.home_countries import home_of
from flows.extraction.grammar.article import Mention
from flows.extraction.scenes.scene import Scene
from flows.extraction.wording.needed import Needing

# With whom no partnership is made: who buys, works or lends.
_NO_PARTY = (
    r"(?:customers?|buyers?|clients?|drivers?|users?|fans|owners|workers?|staff|employees|unions?|trade unions?"
    r"|labou?r|creditors?|lenders?|bondholders|shareholders|players?|athletes?|ambassadors?|himself|herself|you|us)"
)
_WITH = re.compile(r"\A(?: (?!with\b)[a-z-]+){0,4}? (?:with|between) ")
_WITH_PEOPLE = re.compile(
    rf"\A(?: (?!with\b)[a-z-]+){{0,4}}? with (?:(?:the|its|a|an|some|many|local|[\w-]+) ){{0,2}}?{_NO_PARTY}\b"
)
_BY = re.compile(r"\A (?:also |both )?by (?:the |its |a |an )?(?:[a-z-]+ ){0,3}[A-Z]")
# Firms and offices that stand for one that has a name, or for both.
_FIRMS = Needing(
    r"\b(?:partners?|firms?|compan(?:y|ies)|sides|parties|distributors?|importers?|dealers?|dealerships|retailers"
    r"|authorit(?:y|ies)|government|ministr(?:y|ies)|groups?|funds?|agenc(?:y|ies)|universit(?:y|ies)|municipality"
    r"|(?:the|these) (?:two|pair|three)|they|both)\b"
)
_PEOPLE = re.compile(rf"\b{_NO_PARTY}\b")
_OF_PAY = re.compile(r"\b(?:wage|pay|labou?r|collective|employment) \Z")
# "Contracts for 1,200 cars": what is bought.
_BOUGHT = re.compile(
    r"\A(?: (?:worth|covering))?(?: [\w-]+){0,2}? (?:for|over|on) (?:[a-z]+ ){0,3}?\d[\d,.]*\b(?! per ?cent|%)"
)


def is_trade(scene: Scene, noun: Mention, verb: Mention) -> bool:
    """Whether an agreement is one with buyers, workers or lenders, or a purchase of so many cars: no partnership."""
    sentence = scene.sentence
    before = sentence.slice(scene.clause.start, min(noun.start, verb.start))
    if _PEOPLE.search(before) or _OF_PAY.search(sentence.before(noun, 14)) or _BOUGHT.match(sentence.after(noun, 40)):
        return True
    return _WITH_PEOPLE.match(sentence.after(noun, 60)) is not None


def has_party(scene: Scene, noun: Mention, verb: Mention) -> bool:
    """Whether another party is told: "with X", "by X", or firms that sign: "four dealers have signed contracts"."""
    sentence = scene.sentence
    if _WITH.match(sentence.after(noun, 60)) or _BY.match(sentence.after(verb, 60)):
        return True
    before = sentence.slice(scene.clause.start, verb.start)
    return _FIRMS.search(before, of=sentence.text) is not None


# Agreements on things that go into cars, or money: they hold wherever the cars are made.
_THINGS = re.compile(
    r"\b(?:software|batter(?:y|ies)|cells?|chips?|semiconductors?|parts|motors|components|engines?|platforms?|loans?"
    r"|credit|technology|licen[cs]e|research|steel|lithium|lidars?|apps?|maps|insurance)\b"
)


def setting_of(scene: Scene, subject: Subject) -> Mention | None:
    """The country that the text speaks of, where an agreement without a place counts: none of a title, none where the
    sentence has a time of its own, and not the one that the maker is from, where it agrees on things for all markets.
    """
    sentence = scene.sentence
    if sentence.kind == "title" or sentence.of("period") or _THINGS.search(sentence.text):
        return None
    home = home_of(subject.organization_id, scene.context)
    found = scene.setting()
    if found is not None and found.id == home:
        found = scene.lone_country()
    return None if found is None or found.id == home else found

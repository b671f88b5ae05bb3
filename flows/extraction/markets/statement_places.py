"""Statement places: what the places of a market statement are in it: left, "neither", those where cars are made."""

import re
from collections.abc import Iterator

from flows.extraction.context.place_focus import PlaceFocus
from flows.extraction.context.place_role import PlaceRole
from flows.extraction.context.place_roles import place_role
from flows.extraction.context.place_surroundings import is_landmark
from flows.extraction.context.regional_units import RegionalUnit
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.place_groups import PlaceGroup
from flows.extraction.markets.market_exits import exits
from flows.extraction.markets.market_stance import PRESENT, MarketStance
from flows.extraction.markets.market_statement import MarketStatement
from flows.extraction.markets.staff_there import works_beside
from flows.extraction.markets.where_clauses import where_group

# "Kits come from A, where they are built": what is made there tells of the place that they come from.
_FROM = re.compile(
    r"\b(?:come|comes|came|coming|imported|shipped|supplied|sourced|brought|delivered|arrives?|arrived|orders?|ordered|"
    r"gets?|got|imports|sources) (?:[a-z]+ ){0,3}from \Z"
)
_MADE_THERE = re.compile(
    r",? where [^,;]*\b(?:buil(?:t|ds?|d)|ma(?:de|kes?)|assembl\w+|produc\w+|manufactur\w+|s(?:old|ells?)|"
    r"(?:has|have|runs?|operates?|owns?) (?:an?|its|their|the|one|two|three|another) (?:[\w-]+ ){0,3}?"
    r"(?:plants?|factor(?:y|ies)|works|lines?|base))\b"
)


def made_where(group: PlaceGroup) -> PlaceGroup | None:
    """The places that something comes from, as the `where` behind them means them."""
    sentence = group.sentence
    made = _MADE_THERE.match(sentence.slice(group.end, sentence.end)) is not None
    return where_group(group, verbless=True) if made and _FROM.search(sentence.before(group.members[0], 50)) else None


def bare_place(group: PlaceGroup) -> bool:
    """Whether a sentence is nothing but a place (a city before its report) or a title that names no maker."""
    sentence = group.sentence
    if sentence.kind in ("title", "heading"):
        return not sentence.of("organization", "model")
    if sentence.kind == "bullet":
        return False
    days = [p for p in sentence.of("period") if p.granularity == "day"]
    parts = [(sentence.start, group.start), (group.end, sentence.end)]
    rest = "".join(sentence.slice(*part) for part in parts)
    for day in days:
        rest = rest.replace(day.surface, "")
    return not re.search(r"\w", rest) and (len(group.members) == 1 or bool(days))


def is_left(group: PlaceGroup) -> bool:
    """Whether a unit is one that its owner gives up: "has parted with its Russian subsidiary"."""
    return any(stop.start < group.start < group.end <= stop.end for stop in exits(group.sentence))


_NEITHER = re.compile(r"\A(?:Neither|Neither of (?:them|the two|these)(?: countries| markets)?)\b")


def neither_of(sentence: Sentence, focus: PlaceFocus) -> PlaceGroup | None:
    """`Neither` for the two places that the sentence before ended its list with."""
    words = _NEITHER.match(sentence.text)
    before = focus.named.get(sentence.index - 1, ())
    if words is None or len(before) != 2 or focus.named.get(sentence.index):
        return None
    start, end = sentence.start, sentence.start + words.end()
    return PlaceGroup(sentence, tuple(Mention("place", start, end, words[0], place.id, "implied") for place in before))


# "The USMCA review", "a US trade deal": states agree, and nobody sells.
_POLITICS = re.compile(
    r"\A(?:'s)?(?: trade| tariff| free[- ]trade| tax| customs)? (?:area|zone|union|review|agreement|treaty|pact|"
    r"accord|tariffs?|trade deal|"
    r"negotiations)\b"
)


def group_role(group: PlaceGroup) -> PlaceRole:
    """The part that places of a list play in what a market statement says."""
    first = group.members[0]
    if first.label in ("implied", "price"):
        return PlaceRole.MARKET
    if first.label == "side":
        markets = re.match(
            r"\A(?:[ -](?:and|or|as well as)[\w -]{1,36})?[ -](?:countries|markets|nations|territories)\b",
            group.sentence.after(group.members[-1], 60),
        )
        return PlaceRole.MARKET if markets else PlaceRole.EXCLUDED
    if is_landmark(group.sentence, first):
        return PlaceRole.MARKET if works_beside(group) else PlaceRole.ORIGIN
    if _POLITICS.match(group.sentence.after(group.members[-1], 30)):
        return PlaceRole.EXCLUDED
    role = place_role(group.sentence, first, group.members[-1])
    return PlaceRole.MARKET if role is PlaceRole.ORIGIN and works_beside(group) else role


def unit_statements(group: PlaceGroup, unit: RegionalUnit) -> Iterator[MarketStatement]:
    """What an arm that bears a place's name says of it: whose it is, is there."""
    stance = MarketStance(PRESENT, "asserted", unit.cue, None, entered=False)
    for place in group.members:
        for subject in unit.subjects:
            yield MarketStatement(group.sentence, subject, place, stance, None, None, "regional_unit")

"""Who a market statement is about: those that its clause names, those joined to them, or the one in focus."""

import re
from itertools import pairwise

from flows.extraction.context.context import Context, Subject
from flows.extraction.context.counted_makers import counted_makers
from flows.extraction.context.pairs import pair_in
from flows.extraction.context.regional_units import units_by_name
from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.place_groups import PlaceGroup, clause_starts
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.lexicon.trader_words import TRADER
from flows.extraction.markets.handled_makes import handled
from flows.extraction.markets.makes_in_places import make_there
from flows.extraction.markets.many_makers import many_makers
from flows.extraction.markets.market_scopes import scope_at
from flows.extraction.markets.market_several import joined_by, several
from flows.extraction.markets.named_among import LIST, first_list
from flows.extraction.markets.settled_subjects import FOR_ITSELF, main_maker, settled
from flows.extraction.markets.subjects_behind import (
    aside,
    listed_behind,
    owner_of,
    subject_behind,
    taken_up_at,
    where_subject,
)
from flows.extraction.markets.whose_clauses import is_anothers
from flows.extraction.wording.needed import Needing

_TRADER = Needing(
    rf"\A, (?:an?|the) [^,;]{{0,60}}?\b(?:{TRADER}|maker|brand|carmaker|company|group|operator)\b(?! (?:is"
    r"|was|will|has|had|holds?|sells?|sold|plans?|wants?|says|said|[a-z]+ed)\b)[^,;]{0,25}\Z"
)


def market_subjects(group: PlaceGroup, context: Context) -> list[Subject]:
    """The organisations that a statement about a list of places is about, none twice; of a supplier or an authority in
    an article on a maker nothing is told.
    """
    main = main_maker(context)
    found = _market_subjects(group, context)
    if main is None or not is_maker(main, context.vocabulary):
        return found
    return [s for s in found if _kind(s.organization_id, context) not in FOR_ITSELF]


def _kind(organization_id: str, context: Context) -> str | None:
    known = context.vocabulary.organizations.get(organization_id)
    return known.kind if known is not None else None


def _market_subjects(group: PlaceGroup, context: Context) -> list[Subject]:
    many = many_makers(group, context)
    if many:
        return many
    sentence, position = group.sentence, taken_up_at(group)
    if context.stranger_acts(sentence, position) or is_anothers(group, context):
        return []
    apposed = _apposed(group, context)
    if apposed is not None:
        return [apposed]
    inside_where = where_subject(group, context)
    if inside_where is not None:
        return [settled(inside_where, group, context), *listed_behind(inside_where, group, context)]
    pair = _pair(group, context) or make_there(group, context) or handled(group, context)
    if pair:
        return pair
    found = _joined(context.subjects(sentence, position), group, context)
    inside = [s for s in found if sentence.start <= s.start < sentence.end]
    agents = bool(inside) and all(s.rule == "agent" for s in inside)
    if not inside or agents:
        behind = subject_behind(group, context)
        if behind is not None and (not agents or _done_by(behind, inside[0], group)):
            return [settled(behind, group, context), *listed_behind(behind, group, context)]
    brought = _brought(found, group, context)
    if brought:
        return brought
    unique: dict[str, Subject] = {}
    for subject in found:
        if _is_of_elsewhere(subject, group, context):
            continue
        if _merelyowner_of(subject, found, group, context):
            continue
        told = settled(subject, group, context)
        unique.setdefault(told.organization_id, told)
    return list(unique.values())


# "In Kenya X is distributed by Y": X.
_IS_DONE_BY = re.compile(r" (?:is|are|was|were|has been|have been) (?:[a-z]+ ){1,3}by (?:the )?(?:[\w-]+ ){0,3}?\Z")


def _done_by(maker: Subject, agent: Subject, group: PlaceGroup) -> bool:
    """Whether somebody named behind the places is what an agent named after him deals in."""
    return (
        group.end <= maker.start
        and maker.end < agent.start
        and _IS_DONE_BY.fullmatch(group.sentence.slice(maker.end, agent.start)) is not None
    )


def _joined(found: list[Subject], group: PlaceGroup, context: Context) -> list[Subject]:
    """The subjects, and those that the list goes on with: "X (Y), Z and W"."""
    joined = [both for subject in found for both in several(subject, group, context)]
    for subject in found:
        joined += [
            Subject(m.id or "", m.start, m.end, subject.rule)
            for m in group.sentence.of("organization")
            if group.sentence.slice(subject.end, m.start) == " ("
        ]
    joined.sort(key=lambda s: s.start)
    for mention in group.sentence.of("organization"):
        if (
            joined
            and joined[-1].end <= mention.start < group.start
            and LIST.match(group.sentence.slice(joined[-1].end, mention.start))
        ):
            joined.append(Subject(mention.id or "", mention.start, mention.end, joined[-1].rule))
    return joined_by(joined, group, context)


def _pair(group: PlaceGroup, context: Context) -> list[Subject]:
    """`the pair`, `both brands`, `all three`: those that they mean."""
    own = scope_at(group.sentence, group.start, group.end).own
    pair = pair_in(context, group.sentence, *own)
    return list(pair) if pair is not None else counted_makers(context, group.sentence, *own)


# "Has 40 dealers in X for Y and Z": brands told behind the place, each by itself.
_FOR_BRANDS = re.compile(
    r"(?: [a-z]+){0,3} (?:for|of|under|with)(?: (?:the|its|their|both|new|two|young|electric|cars|models|vehicles"
    r"|brands?|names?|of))* "
)


def _brought(found: list[Subject], group: PlaceGroup, context: Context) -> list[Subject]:
    """`X will launch its Y brand in Z`, `X builds the Y5 in Z`: the brands that their owner has there."""
    sentence, owners = group.sentence, {s.organization_id for s in found}
    left = scope_at(sentence, group.start, group.end).own[0]
    if left in clause_starts(sentence):
        # "Has launched its Y brand in A and B, and C and D will get it".
        left = sentence.start
    left = max([left, *(s.end for s in found if s.end <= group.start)])
    brands: dict[str, Subject] = {}
    for mention in sentence.of("organization", "model"):
        key = owner_of(mention, context)
        if key is None or not left <= mention.start < group.start or aside(sentence.before(mention, 30)):
            continue
        if sentence.before(mention, 3) == "by ":
            continue  # "X's car, made in A by Y": Y does not sell it
        if key not in owners and (
            owners & set(context.vocabulary.ancestors(key)) or _is_launched(mention, group, context)
        ):
            brands.setdefault(key, Subject(key, mention.start, mention.end, "brand"))
    return list(brands.values()) or _brands_behind(owners, group, context)


# "Stellantis will launch Leapmotor in Kenya": the brand is there, whoever brings it.
_LAUNCHES = re.compile(
    r"\b(?:(?:re)?launch(?:es|ed|ing)?|introduc(?:e|es|ed|ing)|br(?:ing|ings|inging|ought)|debut(?:s|ed|ing)?) "
    r"(?:the |its |both )?\Z"
)
_TO_PLACES = re.compile(
    r"(?:, [A-Z][\w-]+)*(?: and [A-Z][\w-]+)? (?:(?:brands?|marques?) )?(?:in|to|into|across) (?:the )?\Z"
)


def _is_launched(mention: Mention, group: PlaceGroup, context: Context) -> bool:
    """Whether a maker is what somebody launches in the places, by his bare name."""
    sentence = group.sentence
    return (
        mention.kind == "organization"
        and is_maker(mention.id or "", context.vocabulary)
        and _LAUNCHES.search(sentence.before(mention, 24)) is not None
        and _TO_PLACES.match(sentence.slice(mention.end, group.start)) is not None
    )


def _brands_behind(owners: set[str], group: PlaceGroup, context: Context) -> list[Subject]:
    """`X has 40 dealers in Z for its brands A and B`: the brands that a list behind the places names."""
    sentence, found = group.sentence, [m for m in group.sentence.of("organization") if m.start >= group.end]
    if not found or _FOR_BRANDS.fullmatch(sentence.slice(group.end, found[0].start)) is None:
        return []
    run = first_list(sentence, found)
    keys = [m.id or "" for m in run]
    if not any(key not in owners and owners & set(context.vocabulary.ancestors(key)) for key in keys):
        return []
    return [Subject(key, m.start, m.end, "brand") for key, m in zip(keys, run, strict=True)]


def _merelyowner_of(subject: Subject, found: list[Subject], group: PlaceGroup, context: Context) -> bool:
    """`X, Y's premium brand`, `Y (X)`: Y is not joined to X, it owns it."""
    others = [s for s in found if s.organization_id != subject.organization_id]
    possessive = group.sentence.slice(subject.end, subject.end + 2) == "'s" and subject is not found[0]
    if _are_listed(found, group) and (subject is found[0] or _are_brands(found, group)):
        # "X, Y and Z have started": each of them by itself.
        return False
    return possessive or any(subject.organization_id in context.vocabulary.ancestors(o.organization_id) for o in others)


# "X Korea exports the Y to Z".
_SENDS = Needing(
    r"\b(?:(?:export|re-export|ship|deliver)(?:s|ed|ing)?|suppl(?:y|ies|ied|ying)|send(?:s|ing)?|sent"
    r"|sells?|sold|selling)\b[^;]* (?:to|in|for) (?:the )?\Z"
)


def _is_of_elsewhere(subject: Subject, group: PlaceGroup, context: Context) -> bool:
    """Whether a unit that is named after a country is told of beside another country: "X South Africa's boss hopes"."""
    if _SENDS.search(group.sentence.slice(subject.end, max(subject.end, group.start)), of=group.sentence.text):
        return False
    units = units_by_name(group.sentence, context) if subject.rule == "name" else ()
    own = {place.id for unit, place in units if unit.start == subject.start}
    return bool(own) and not own & {p.id for p in group.members} and all(len(p.id or "") == 2 for p in group.members)


def _are_brands(found: list[Subject], group: PlaceGroup) -> bool:
    """`The A, B and C brands`, of which one bears the name of the others' owner."""
    return _BRANDS.match(group.sentence.slice(found[-1].end, found[-1].end + 20)) is not None


_BRANDS = re.compile(r" (?:[a-z]+ )?(?:brands|marques|makes|badges|names|labels)\b")


def _are_listed(found: list[Subject], group: PlaceGroup) -> bool:
    if len(found) > 1 and all(one.start == found[0].start for one in found):
        # "They" stands for all of them.
        return True
    links = [group.sentence.slice(one.end, other.start) for one, other in pairwise(found)]
    return bool(links) and links[-1] in (" and ", ", and ", " & ") and all(link == ", " for link in links[:-1])


# "X, the brand's distributor in A", "its importer in A": whose trader he is.
_OF_THE_BRAND = re.compile(
    r",? (?:the (?:Chinese |[A-Z][a-z]+ )?(?:brand|maker|carmaker|company|marque|group|manufacturer|firm)'s|its|their) "
    rf"(?:[a-z-]+ ){{0,3}}(?:{TRADER}|partner) (?:in|for) (?:the )?"
)


def _traders_brand(group: PlaceGroup, context: Context) -> Subject | None:
    """The maker in focus of whom somebody is called the trader in the places, who is no maker himself."""
    sentence = group.sentence
    names = [m for m in sentence.of("organization") if m.end <= group.start]
    if not names or is_maker(names[-1].id or "", context.vocabulary):
        return None
    if _OF_THE_BRAND.fullmatch(sentence.slice(names[-1].end, group.start)) is None:
        return None
    earlier = (
        o for _, m, o in reversed(context.namings) if m.end <= names[-1].start and is_maker(o, context.vocabulary)
    )
    own = next(earlier, None)
    return Subject(own, names[-1].end, group.start, "agent") if own is not None else None


def _apposed(group: PlaceGroup, context: Context) -> Subject | None:
    """`X, a distributor in the UK`: the trader whose apposition the places stand in."""
    brand = _traders_brand(group, context)
    if brand is not None:
        return brand
    for mention in group.sentence.of("organization"):
        trader = mention.end <= group.start and _TRADER.match(
            group.sentence.slice(mention.end, group.start), of=group.sentence.text
        )
        # "X, a distributor of Y in the UK": Y is there.
        if trader and not any(mention.end < m.start < group.start for m in group.sentence.of("organization")):
            return Subject(mention.id or "", mention.start, mention.end, "apposition")
    return None

"""Settled subjects: whose market a place is that a trader, an importer or a plant is named with."""

import re

from flows.extraction.context.context import Context, Subject
from flows.extraction.grammar.place_groups import PlaceGroup
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.lexicon.car_words import MANY_BODIES
from flows.extraction.markets.market_scopes import scope_at
from flows.extraction.markets.subjects_behind import owner_of

# What a trader does as a firm of its own, and not for the maker that the article is about.
_OWN_TRADE = re.compile(r"\b(?:operat\w+|runs|owns|do(?:es|ing)? business|is active|trades)\b")
# Who acts for himself, and not for the maker that an article is about.
FOR_ITSELF = ("supplier", "authority")


def _leads(main: str, context: Context) -> bool:
    """Whether no other maker, but for its kin, has as much of the article as the leading one."""
    kin = {main, *context.vocabulary.family(main), *context.vocabulary.ancestors(main)}
    others = [w for key, w in context.salience.items() if key not in kin and is_maker(key, context.vocabulary)]
    return context.salience[main] > max(others, default=0)


def main_maker(context: Context) -> str | None:
    """The carmaker or brand that the article is most about, else whoever it is about."""
    return next((key for key, _ in context.salience.most_common() if is_maker(key, context.vocabulary)), context.main)


def settled(subject: Subject, group: PlaceGroup, context: Context) -> Subject:
    """The brand that the article is about in place of its owner in focus or of an agent that brings it in."""
    main = main_maker(context)
    if main is None or subject.organization_id == main:
        return subject
    known = context.vocabulary.organizations.get(subject.organization_id)
    if subject.rule in ("where", "behind", "agent", "name") and _assembles(
        subject.organization_id, main, group, context
    ):
        return Subject(main, subject.start, subject.end, "agent")
    # What an owner's car does is told of the brand that the article is about and that builds it.
    standing_in = ("coreference", "focus", "model")
    named = group.sentence.start <= subject.start < group.sentence.end and subject.rule not in standing_in
    taken_up = subject.rule == "coreference" and _is_named(subject, group)
    if (
        not named
        and not taken_up
        and subject.organization_id in context.vocabulary.ancestors(main)
        and _named_before(main, group, context)
        and not _speaks_of(subject, group, context)
    ):
        return Subject(main, subject.start, subject.end, "brand")
    if subject.rule == "agent" and subject.organization_id in context.vocabulary.ancestors(main):
        return Subject(main, subject.start, subject.end, "brand")
    own = _whose_cars(subject, group, context)
    if own is not None:
        return own
    if subject.organization_id in context.vocabulary.ancestors(main) and _handles_it(subject, group):
        return Subject(main, subject.start, subject.end, "brand")
    agent = known is None or known.kind not in ("carmaker", "brand", *FOR_ITSELF)
    if (
        agent
        and _leads(main, context)
        and is_maker(main, context.vocabulary)
        and not is_maker(subject.organization_id, context.vocabulary)
    ):
        left, right = scope_at(group.sentence, group.start, group.end).own
        # "X's Thai distributor runs 118 showrooms": X's.
        if subject.rule == "child" or _OWN_TRADE.search(group.sentence.slice(left, right)) is None:
            return Subject(main, subject.start, subject.end, "agent")
    return subject


# "Where GM sold it online": the brand that the article is about, and not its owner, is there.
_IT = re.compile(
    r" (?:[a-z]+ ){0,3}?(?:sells?|sold|launch(?:es|ed)?|offers?|offered|builds?|built|makes?|made|imports?|imported"
    r"|markets?"
    r"|marketed|introduced?|brings?|brought|assembles?|assembled|relaunched|withdrew|exports?|exported) (?:it|them)\b"
)


def _handles_it(owner: Subject, group: PlaceGroup) -> bool:
    """Whether an owner that a sentence names does something with what a pronoun takes up."""
    return _IT.match(group.sentence.slice(owner.end, owner.end + 60)) is not None


def _speaks_of(subject: Subject, group: PlaceGroup, context: Context) -> bool:
    """Whether a pronoun takes up an owner of which the sentence before told: "X was founded in 1984. It is in A"."""
    last = context.last(group.sentence)
    return subject.rule == "coreference" and last is not None and last.organization_id == subject.organization_id


def _is_named(subject: Subject, group: PlaceGroup) -> bool:
    """Whether the sentence names, before the places, whom a pronoun takes up: "when Chery made its return to X"."""
    own = [m for m in group.sentence.of("organization") if m.end <= group.start]
    return any(m.id == subject.organization_id and m.end <= subject.start for m in own)


# "Its cars are built by X", "the brand's models are imported by X": whose they are is told of.
_WHOSE_CARS = re.compile(
    r"\b(?:[Ii]ts|[Tt]heir|[Tt]he (?:brand|maker|company|carmaker|marque|group)'s) (?:[\w-]+"
    rf" ){{0,2}}?(?:cars|vehicles|models|{MANY_BODIES}|EVs) (?:[a-z]+ ){{1,4}}by (?:the )?(?:[\w-]+"
    r" ){0,3}\Z"
)


def _whose_cars(subject: Subject, group: PlaceGroup, context: Context) -> Subject | None:
    """The maker in focus in place of who builds or sells its cars at the places."""
    sentence = group.sentence
    focus = context.last(sentence) or context.focus(sentence)
    cars = _WHOSE_CARS.search(sentence.slice(scope_at(sentence, group.start, group.end).own[0], subject.start))
    if cars is None or focus is None or not is_maker(focus.organization_id, context.vocabulary):
        return None
    return Subject(focus.organization_id, subject.start, subject.end, "agent")


def _assembles(organization_id: str, main: str, group: PlaceGroup, context: Context) -> bool:
    """Whether somebody of the place itself builds or sells for the article's maker, whose car is named beside it."""
    known = context.vocabulary.organizations.get(organization_id)
    local = known is not None and known.country_code in {p.id for p in group.members}
    kin = main in context.vocabulary.family(organization_id)
    left, right = scope_at(group.sentence, group.start, group.end).own
    cars = [m for m in group.sentence.of("model") if left <= m.start < right]
    return local and not kin and any(context.brand_of(m) == main for m in cars)


def _named_before(organization_id: str, group: PlaceGroup, context: Context) -> bool:
    """Whether an organisation was named, itself or by its car, before a list of places."""
    return any(
        owner_of(m, context) == organization_id
        for s in context.article.sentences
        if s.start <= group.start
        for m in s.of("organization", "model")
        if m.start < group.start
    )

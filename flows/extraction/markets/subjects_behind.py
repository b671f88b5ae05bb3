"""Subjects behind a place: the makers that a market statement names only after its list of places."""

import re

from flows.extraction.context.context import Context, Subject
from flows.extraction.context.descriptions import descriptions
from flows.extraction.context.referents import referent
from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.place_groups import PlaceGroup
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.lexicon.car_words import ONE_BODY
from flows.extraction.markets.market_scopes import scope_at
from flows.extraction.markets.named_among import LIST
from flows.extraction.markets.nobody_there import ONCE_DID
from flows.extraction.markets.where_clauses import where_group

# "Where it arrived through X", "where a takeover of an X plant …": X does not do what the clause tells.
_PART = re.compile(r"\b(?:through|via|by|with|from|of|for|to|an?|it|they)\b")


# "Where X used to build cars", "where X closed in 2021", "once X's works": X does so no more.
_USED_TO = re.compile(
    r"\bused to (?:be )?[a-z]+\b|\b(?:has |had )?(?:closed|shut|ceased|moved out|gave up|wound up)\b"
    rf"|{ONCE_DID}"
)


# "Where X's premium brand sees its chances": the brand's doing.
_OWNS_BRAND = re.compile(r"\A's? (?:[\w-]+ ){0,3}?(?:brand|marque|subsidiary|offshoot|arm|unit|daughter)\b")


def where_subject(group: PlaceGroup, context: Context) -> Subject | None:
    """`in X, where Y sells …`: Y."""
    sentence = group.sentence
    clause = _clause(group)
    if clause is None:
        return None
    if _USED_TO.search(clause[1]):
        return None
    described = _described_behind(group, context)
    if described is not None:
        return described
    for mention in sentence.of("organization", "model"):
        key = owner_of(mention, context)
        if (
            key is not None
            and group.end <= mention.start < group.end + clause.end()
            and not aside(sentence.before(mention, 30))
            and not _PART.search(sentence.slice(group.end, mention.start))
            and is_maker(key, context.vocabulary)
            and not _OWNS_BRAND.match(sentence.after(mention, 40))
        ):
            return Subject(key, mention.start, mention.end, "where")
    return None


def _clause(group: PlaceGroup) -> re.Match[str] | None:
    """The words of the where-clause that a list of places has, or is the head of."""
    rest = group.sentence.slice(group.end, group.sentence.end)
    if where_group(group) is not None:
        # It makes a statement of its own.
        return None
    return re.match(r" ([^,;]*)" if group.members[0].surface == "where" else r",? where ([^,;]*)", rest)


_TAKEN_UP = re.compile(
    r"\b(?:it|its|they|their|itself)\b|\bthe (?:[\w-]+ )?(?:company|carmaker|automaker|maker|manufacturer"
    rf"|brand|marque|group|firm|car|model|{ONE_BODY}|vehicle)s?\b"
    r"|\bthe (?:assembly |production |local |car )?(?:plants?|factor(?:y|ies)|works|lines?|site|workforce|workers)\b"
)


def names_somebody(group: PlaceGroup, context: Context) -> bool:
    """Whether a where-clause tells of a maker: by name, or by a word that takes one up."""
    clause = _clause(group)
    return clause is not None and (_TAKEN_UP.search(clause[1]) is not None or where_subject(group, context) is not None)


def taken_up_at(group: PlaceGroup) -> int:
    """The offset up to which a statement about places names whom it is about: behind the words of a where-clause that
    take somebody up, else where the places begin.
    """
    clause = _clause(group) if group.members[0].surface == "where" else None
    words = _TAKEN_UP.search(clause[1]) if clause is not None else None
    return group.start if clause is None or words is None else group.end + clause.start(1) + words.end() + 1


def subject_behind(group: PlaceGroup, context: Context) -> Subject | None:
    """The one maker that the segment names behind the places: "Britain alone took 100,000 MGs"."""
    sentence = group.sentence
    _, right = scope_at(sentence, group.start, group.end).own
    clause = _clause(group)
    left = group.end + clause.end() if clause is not None and _USED_TO.search(clause[1]) else group.end
    described = _described_behind(group, context) if left == group.end else None
    if described is not None:
        return described
    for mention in sentence.of("organization", "model"):
        if not left <= mention.start < right or aside(sentence.before(mention, 30)):
            continue
        if sentence.after(mention, 9) == " used to " or _OWNS_BRAND.match(sentence.after(mention, 40)):
            continue
        organization_id = owner_of(mention, context)
        if organization_id is not None and context.salience.get(organization_id):
            rule = "behind" if mention.kind == "organization" else "model"
            return Subject(organization_id, mention.start, mention.end, rule)
    return None


# "In A the French brand …", "in A, where the French brand …": the subject that comes right behind the places.
_FIRST = re.compile(r",?(?: where)?(?: (?:alone|meanwhile|too|however|now|today|also|again|already),?)* ")


def _described_behind(group: PlaceGroup, context: Context) -> Subject | None:
    """The maker that the words right behind the places describe by where it is from, if they tell by themselves who."""
    sentence = group.sentence
    for phrase in descriptions(sentence):
        if phrase.start >= group.end and _FIRST.fullmatch(sentence.slice(group.end, phrase.start)) is not None:
            told = referent(context, sentence, phrase) if phrase.placed else None
            return told if told is not None and told.rule == "description" else None
    return None


def listed_behind(first: Subject, group: PlaceGroup, context: Context) -> list[Subject]:
    """`mostly Xs and Ys`: those that the list of the maker behind the places goes on with."""
    found = [first]
    for mention in group.sentence.of("organization"):
        link = group.sentence.slice(found[-1].end, mention.start)
        if (
            mention.start >= found[-1].end
            and is_maker(mention.id, context.vocabulary)
            and LIST.match(link)
            and link != " ("
        ):
            found.append(Subject(mention.id or "", mention.start, mention.end, "behind"))
    return found[1:]


# Whoever stands behind these words is compared with, bought from or spoken through: the statement is not about him.
_ASIDE = re.compile(
    r"\b(?:than|behind|after|with|through|via|like|unlike|says|told|according to|outsold|overtook|overtaken|beat|"
    r"beating|(?:bought|acquired|purchased|taken over|took over|inherited|rented|leased|bought back)"
    r"(?: (?:an?|the|its|their|part of)(?: [\w'-]+){1,3})? from|"
    r"(?:the|an?) (?:former|old|one-time|erstwhile|disused)|once (?:run|owned|used) by)(?: the)? \Z"
)


def aside(before: str) -> bool:
    """Whether a name behind these words is only named beside what the statement tells."""
    return _ASIDE.search(before) is not None


def owner_of(mention: Mention, context: Context) -> str | None:
    """The organisation that a mention of it or of its car stands for."""
    return mention.id if mention.kind == "organization" else context.brand_of(mention)

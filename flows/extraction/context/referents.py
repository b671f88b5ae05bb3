"""Referents: which organisation of an article a description stands for."""

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from flows.extraction.context.descriptions import Description, descriptions
from flows.extraction.context.pairs import last_pair
from flows.extraction.grammar.article import Sentence
from flows.extraction.grammar.subject import Subject
from flows.extraction.grammar.subjecthood import is_actor, is_maker
from flows.extraction.lexicon.company_words import ALLY, CHILD
from flows.extraction.lexicon.trader_words import TRADER
from flows.extraction.wording.calendar_names import WEEKDAY
from flows.extraction.wording.needed import Needing

if TYPE_CHECKING:
    from flows.extraction.context.context import Context

# Behind these words a description is no subject: "owned by the group", "X, its larger rival,".
_OBLIQUE = re.compile(
    r"\b(?:with|from|to|than|like|unlike|against|at|in|into|between|among|alongside|via|through|behind|according to|"
    r"(?:remain(?:s|ed)?|became|becomes)(?: once more| still| again)?|"
    r"(?:owned|backed|controlled|held|led|supported|financed|founded|supplied)(?: [a-z]+){0,4} by"
    r"(?: the [A-Z][a-z]+ and)?) \Z"
    # "The local assembler of the Japanese brand": whose he is.
    rf"|\b(?:{TRADER}|assembler|{CHILD}|{ALLY}) of \Z"
    r"|, (?:[a-z]+ )?(?:[a-z]+ed|made|built|sold|run|led|held|put together) by \Z"
)
# "X and Y, two badges of the group,": what they are, and whose.
_BELONGING = re.compile(r"\b[A-Z][\w&'-]*, (?:an?|the|one|two|three|both|all|another|its) (?:[\w-]+ ){1,6}of \Z")
_NAME_BEFORE = re.compile(r"\b[A-Z][\w&'-]*, (?:(?:once|now|then|also|long|formerly|until recently) )?\Z")
# "The plant of its partner AIH", "the importer Sime Darby": the name that follows is meant, or whose something is.
_OTHERS = frozenset({"partner", "trader", "supplier"})
_NAME_NEXT = re.compile(rf" (?!{WEEKDAY}\b)[A-Z][\w&-]+")
_WHOSE = re.compile(r"\b(?:of|by) \Z")
_APPOSED = re.compile(r"\A(?:,| (?:in|of|for|there|here)\b[^,]{0,40},)")
# What stands before a description that opens its sentence.
_OPENING = 60
# A partner or rival is one that was named this many sentences ago at most.
_NEAR = 3
# Shares of plug-in cars among all that the vocabulary knows of a maker; it does not know every drive.
_MOSTLY_OTHERS, _MOSTLY_ELECTRIC = 0.33, 0.35
_CARMAKER = Needing(r"(?:car|auto) ?maker|marque|brand|manufacturer", re.IGNORECASE)
_OWN_BRAND = re.compile(r"\b(?:own|main|core|namesake|eponymous|mother)(?: [a-z]+)? [a-z]+\Z")
_VENTURE = re.compile(r"\A, (?:an?|the|its|their) (?:[\w%-]+ ){0,4}?(?:joint )?venture\b")


def referent(context: "Context", sentence: Sentence, phrase: Description) -> Subject | None:
    """The organisation that a description stands for; rule `description` where it says more than "the company" does,
    else `coreference`; None where nobody fits.
    """
    before = sentence.slice(phrase.start - 50, phrase.start)
    if (
        _OBLIQUE.search(before) is not None
        or _BELONGING.search(before) is not None
        or (_NAME_BEFORE.search(before) is not None and _APPOSED.match(sentence.slice(phrase.end, phrase.end + 50)))
    ):
        return None
    if phrase.kind in _OTHERS and (
        _WHOSE.search(before) is not None or _NAME_NEXT.match(sentence.slice(phrase.end, phrase.end + 30)) is not None
    ):
        return None
    if phrase.kind == "brand" and _OWN_BRAND.search(sentence.slice(phrase.start, phrase.end)) is not None:
        # "Its own brand has 85 dealers": the one that bears the name of whom is spoken.
        own = context.taken_up(sentence, phrase.start, pronoun=True)
        return Subject(own, phrase.start, phrase.end, "description") if own is not None else None
    told = _told(context, sentence, phrase)
    if told is not None:
        return Subject(told, phrase.start, phrase.end, "description")
    if phrase.placed or phrase.whose or phrase.kind in ("partner", "trader", "supplier", "parent"):
        return None
    found = context.taken_up(sentence, phrase.start)
    if found is None:
        return None
    words = sentence.slice(phrase.start, phrase.end)
    if _CARMAKER.search(words, of=sentence.text) is not None and not is_maker(found, context.vocabulary):
        makers = [o for o in _back(context, sentence, phrase) if is_maker(o, context.vocabulary)]
        found = makers[0] if makers else found
    return Subject(context.of_kind(found, words.lower()), phrase.start, phrase.end, "coreference")


def leading_description(context: "Context", sentence: Sentence) -> Subject | None:
    """The first description of a sentence that tells by itself who is meant, if it may be the sentence's subject."""
    phrases = descriptions(sentence)
    if not phrases:
        return None
    names = [m.start for m in sentence.of("organization", "model", "person")]
    limit = min([sentence.start + _OPENING, *names])
    for phrase in phrases:
        if phrase.start > limit:
            break
        told = referent(context, sentence, phrase)
        if told is not None:
            return told if told.rule == "description" and is_actor(told.organization_id, context.vocabulary) else None
    return None


def _told(context: "Context", sentence: Sentence, phrase: Description) -> str | None:
    """Whom a description means by what it says: where somebody is from, what he is to another, what he does."""
    if phrase.kind == "parent":
        return _parent(context, sentence, phrase)
    if phrase.kind == "unit" or (phrase.whose and phrase.kind == "brand"):
        return _child(context, sentence, phrase)
    if phrase.kind == "partner":
        return _other(context, sentence, phrase)
    if phrase.kind == "trader":
        return _first(_of_item(context, sentence, phrase), lambda o: _trades(context, o) and _fits(context, o, phrase))
    if phrase.kind == "supplier":
        return _first(_of_item(context, sentence, phrase), lambda o: context.kind(o) in ("supplier", "other"))
    if phrase.kind == "venture":
        return _venture(context, sentence, phrase)
    if phrase.kind == "pair":
        return _pair(context, phrase)
    if phrase.whose:
        return None
    if phrase.placed:
        return _from_there(context, sentence, phrase)
    if phrase.electric:
        return _electric(context, sentence, phrase)
    return None


def _from_there(context: "Context", sentence: Sentence, phrase: Description) -> str | None:
    """The organisation of a place: named in the sentence, alone in the one before, in focus, named last, or kin."""
    for strictly in (True, False) if phrase.cities else (True,):

        def fits(organization_id: str, strictly: bool = strictly) -> bool:
            if phrase.kind == "group" and not _is_group(context, organization_id):
                return False
            return is_actor(organization_id, context.vocabulary) and _fits(
                context, organization_id, phrase, strictly=strictly
            )

        here = [o for s, m, o in context.namings if s is sentence and m.end <= phrase.start and fits(o)]
        if here:
            return here[-1]
        before = {o for s, _, o in context.namings if s.index == sentence.index - 1 and fits(o)}
        if len(before) == 1:
            return before.pop()
        in_focus = context.focus(sentence)
        if in_focus is not None and fits(in_focus.organization_id):
            return in_focus.organization_id
        named = _first(_back(context, sentence, phrase), fits)
        if named is not None:
            return named
        later = _first(iter(dict.fromkeys(o for _, _, o in context.namings)), fits)
        if later is not None:
            return later
    return None


def _is_group(context: "Context", organization_id: str) -> bool:
    """Whether an organisation has brands, or its name is that of its group as well ("X" of "X Group")."""
    vocabulary = context.vocabulary
    return (
        organization_id not in vocabulary.organizations
        or vocabulary.has_brands(organization_id)
        or any(head.startswith(f"{organization_id}-") for head in vocabulary.ancestors(organization_id))
    )


def _electric(context: "Context", sentence: Sentence, phrase: Description) -> str | None:
    """The maker of electric cars that was named last, where the one that is spoken of makes others."""
    found = context.taken_up(sentence, phrase.start)
    share = context.vocabulary.electric_share(found) if found is not None else None
    if share is None or share > _MOSTLY_OTHERS:
        return None
    return _first(
        _back(context, sentence, phrase),
        lambda o: (context.vocabulary.electric_share(o) or 0.0) > _MOSTLY_ELECTRIC,
    )


def _parent(context: "Context", sentence: Sentence, phrase: Description) -> str | None:
    child = context.taken_up(sentence, phrase.start, pronoun=phrase.whose)
    above = [o for o in context.vocabulary.ancestors(child or "") if _fits(context, o, phrase, strictly=False)]
    named = [o for o in above if o in context.salience]
    return named[0] if named else above[0] if above else None


def _child(context: "Context", sentence: Sentence, phrase: Description) -> str | None:
    """The subsidiary or brand of whom is spoken: named in the article, or the only one that is known there."""
    if not (phrase.whose or phrase.placed):
        return None
    owner = context.taken_up(sentence, phrase.start, pronoun=phrase.whose)
    if owner is None:
        return None
    known = context.vocabulary.organizations
    kinds = ("brand", "carmaker") if phrase.kind == "brand" else ("carmaker", "distributor", "other")
    members = [
        o
        for o in known
        if known[o].kind in kinds
        and owner in context.vocabulary.ancestors(o)
        and _fits(context, o, phrase, strictly=False)
    ]
    named = [o for o in members if o in context.salience]
    if named:
        return named[0]
    return members[0] if len(members) == 1 and phrase.placed and phrase.kind == "unit" else None


def _other(context: "Context", sentence: Sentence, phrase: Description) -> str | None:
    """The one beside whom is spoken of: named last, no kin."""
    mine = context.taken_up(sentence, phrase.start, pronoun=phrase.whose)
    kin = context.vocabulary.family(mine) if mine is not None else frozenset[str]()
    near = [
        o
        for s, m, o in context.namings
        if context.began(sentence) <= m.start
        and m.end <= phrase.start
        and sentence.index - s.index <= _NEAR
        and m.kind == "organization"
    ]
    fitting = [
        o
        for o in reversed(near)
        if o not in kin and is_actor(o, context.vocabulary) and _fits(context, o, phrase, strictly=False)
    ]
    return fitting[0] if fitting else None


def _venture(context: "Context", sentence: Sentence, phrase: Description) -> str | None:
    """The venture that was named last: by its two names ("dongfeng-nissan") or by what is said of it."""
    said = {o for s, m, o in context.namings if _VENTURE.match(s.after(m, 60))}
    return _first(
        _back(context, sentence, phrase),
        lambda o: (o in said or _is_joint(context, o)) and is_actor(o, context.vocabulary),
    )


def _pair(context: "Context", phrase: Description) -> str | None:
    """The first of the last two that were joined: of what two do together the first is the subject."""
    pair = last_pair(context, phrase.start)
    return pair[0] if pair is not None else None


def _is_joint(context: "Context", organization_id: str) -> bool:
    known, words = context.vocabulary.organizations, organization_id.split("-")
    cuts = ((words[:i], words[i:]) for i in range(1, len(words)))
    return any("-".join(a) in known and "-".join(b) in known for a, b in cuts)


def _trades(context: "Context", organization_id: str) -> bool:
    known = context.kind(organization_id)
    return known is None or (known == "distributor" and not is_maker(organization_id, context.vocabulary))


def _fits(context: "Context", organization_id: str, phrase: Description, *, strictly: bool = True) -> bool:
    """Whether an organisation is from where the description says."""
    if not phrase.placed:
        return True
    if not phrase.countries & context.vocabulary.countries_of(organization_id):
        return False
    seats = context.vocabulary.seats.get(organization_id)
    return not (strictly and phrase.cities) or (seats is not None and not phrase.cities.isdisjoint(seats))


def _back(context: "Context", sentence: Sentence, phrase: Description) -> Iterator[str]:
    """The organisations named before a description, the last one first, none twice."""
    return iter(dict.fromkeys(o for _, m, o in reversed(context.namings) if m.end <= phrase.start))


def _of_item(context: "Context", sentence: Sentence, phrase: Description) -> Iterator[str]:
    """The same of the item of a list that the description is in: each maker has an importer of its own."""
    began = context.began(sentence)
    return iter(dict.fromkeys(o for _, m, o in reversed(context.namings) if began <= m.start and m.end <= phrase.start))


def _first(organizations: Iterator[str], wanted: Callable[[str], bool]) -> str | None:
    return next((o for o in organizations if wanted(o)), None)

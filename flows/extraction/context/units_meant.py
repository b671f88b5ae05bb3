"""Units meant: who stands behind words that only say whose he is: "X's Indian unit", "the X importer", "X's local
partner", "the X-owned brand".
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from flows.extraction.context.topic import sells_for_others
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.subject import Subject
from flows.extraction.grammar.subjecthood import is_actor, is_oblique
from flows.extraction.lexicon.company_words import ALLY, CHILD, FIRM, MAKE, MAKER, VENTURE
from flows.extraction.lexicon.trader_words import TRADER
from flows.extraction.wording.needed import Needing

if TYPE_CHECKING:
    from flows.extraction.context.context import Context

_SELLS_OR_BUILDS = rf"(?:dealer group|franchise holder|assembler|{TRADER})"
_AND_ANOTHER = r"(?: (?:and|&) [A-Z][\w-]+)?"
# Behind these words no name follows: "Suzuki's Indian arm Maruti" says itself who is meant.
_UNNAMED = r"\b(?!,? [A-Z]| (?:of|with) [A-Z])"
_WHOSE = Needing(
    rf"{_AND_ANOTHER}'s? (?P<words>(?:[\w-]+ ){{0,3}}?)(?:(?P<own>{CHILD}|{MAKE}|{VENTURE}|{MAKER})"
    rf"|(?P<ally>{_SELLS_OR_BUILDS}|{ALLY})){_UNNAMED}"
)
# "The X and Y importer", "the X subsidiary".
_THE = Needing(rf"{_AND_ANOTHER} (?:(?P<own>{CHILD}|{VENTURE})|(?P<ally>{_SELLS_OR_BUILDS}|{ALLY})){_UNNAMED}")
_OWNED = Needing(
    rf"-(?:owned|backed|controlled) (?P<words>(?:[a-z-]+ ){{0,2}}?)(?P<own>{CHILD}|{MAKE}|{VENTURE}|{FIRM}){_UNNAMED}"
)
_REACH = 80


def unit_meant(context: "Context", sentence: Sentence, owner: Mention) -> Subject | None:
    """The organisation that the words behind an owner's or a partner's name stand for; None where they name it
    themselves, tell what "X, Y's partner" is, or could mean several.
    """
    if owner.id is None or _is_apposed(sentence, owner):
        return None
    after = sentence.after(owner, _REACH)
    words = _WHOSE.match(after, of=sentence.text)
    if words is None and sentence.before(owner, 4).lower().endswith("the "):
        words = _OWNED.match(after, of=sentence.text) or _THE.match(after, of=sentence.text)
    if words is None:
        return None
    told = words.groupdict().get("words") or ""
    noun = "own" if words["own"] is not None else "ally"
    start, end = owner.end + words.start("words" if told else noun), owner.end + words.end()
    places = [p for p in sentence.of("place") if start <= p.start and p.end <= end]
    capitals = [w for w in told.split() if w[:1].isupper() and not any(w in p.surface for p in places)]
    if capitals:
        return None
    nations = {p.id for p in places}
    fits = _own if words["own"] is not None else _allied
    found = _meant(context, sentence, owner, lambda o: fits(context, owner.id or "", o, nations))
    return Subject(found, start, end, "child") if found is not None else None


def is_whose(sentence: Sentence, owner: Mention) -> bool:
    """Whether the words behind a name tell that it is only whose unit, partner or importer somebody is."""
    after = sentence.after(owner, _REACH)
    return any(words.match(after, of=sentence.text) is not None for words in (_WHOSE, _THE, _OWNED))


def leading_unit(context: "Context", sentence: Sentence, owner: Mention) -> Subject | None:
    """The same where the words stand free, so that a sentence may be about whom they mean."""
    return unit_meant(context, sentence, owner) if not is_oblique(sentence, owner) else None


def _is_apposed(sentence: Sentence, owner: Mention) -> bool:
    """Whether the words only tell what somebody is who was named right before them."""
    before = sentence.before(owner, 6)
    return any(
        0 <= owner.start - m.end <= len(before) and before.endswith((", ", ", the "))
        for m in sentence.of("organization")
    )


def _meant(context: "Context", sentence: Sentence, owner: Mention, fits: Callable[[str], bool]) -> str | None:
    """The article's topic, else who is spoken of, else the only one who was named before and fits."""
    focus = context.focus(sentence)
    for key in (context.topic, focus.organization_id if focus is not None else None):
        if key is not None and fits(key):
            return key
    known = context.vocabulary
    named = {
        o
        for _, m, o in context.namings
        if m.end <= owner.start and fits(o) and (known.is_of(o, owner.id or "") or sells_for_others(o, known))
    }
    return named.pop() if len(named) == 1 else None


def _own(context: "Context", owner: str, other: str, nations: set[str | None]) -> bool:
    """Whether somebody belongs to an owner, or is a venture with it, and is from where the words tell."""
    return (
        is_actor(other, context.vocabulary)
        and context.vocabulary.is_of(other, owner)
        and _is_from(context, other, nations)
    )


def _allied(context: "Context", owner: str, other: str, nations: set[str | None]) -> bool:
    """Whether somebody may sell or build what an owner makes: a trader, one of its ventures, or one of the country
    that the words tell, which is not the owner's.
    """
    known = context.vocabulary
    if other == owner or other in known.ancestors(owner) or not is_actor(other, known):
        return False
    if not _is_from(context, other, nations):
        return False
    countries = known.countries_of(other)
    abroad = bool(nations & countries) and nations.isdisjoint(known.countries_of(owner))
    return sells_for_others(other, known) or known.is_of(other, owner) or abroad


def _is_from(context: "Context", organization_id: str, nations: set[str | None]) -> bool:
    """Whether an organisation is from one of some countries; of a region's all are, and so is who is not known."""
    known = context.vocabulary.organizations.get(organization_id)
    codes = {n for n in nations if n is not None and len(n) == 2}
    return not codes or known is None or not codes.isdisjoint(context.vocabulary.countries_of(organization_id))

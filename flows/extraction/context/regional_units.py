"""Units of a company that bear a place in their name: "X Europe", "its Thai unit", "the UK chief executive"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from flows.extraction.context.context import Context, Subject
from flows.extraction.context.place_surroundings import is_called
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.place_groups import PlaceGroup
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.lexicon.company_words import CHILD, FIRM
from flows.extraction.places.gazetteer import Gazetteer
from flows.extraction.wording.needed import Needing

_ROLES = (
    r"(?:boss|chief (?:executive|operating|commercial|financial|sales|marketing) officer|chief executive|chief|head|"
    r"president|CEO|managing director|country manager|country director|"
    r"director|general manager|manager|sales director|spokes(?:man|woman|person)|"
    r"chair(?:man|woman)|operations chief|product manager|marketing director|brand director)"
)
_OFFICE_AFTER = Needing(rf"\A(?:'s)? (?:[\w&-]+ ){{0,2}}?{_ROLES}\b")
_OFFICE_BEFORE = Needing(
    rf"\b(?:{_ROLES}|vice president|executive|in charge|responsible)(?: (?:of|for|in))(?: (?:the|sales|"
    rf"operations|business|marketing|its|in|for|of|and))* \Z",
    re.IGNORECASE,
)
# "Who manages X in A", "leads the group across B": an office told by its verb.
_MANAGES = Needing(
    r"\b(?:who|which) (?:now )?(?:manages|heads|leads|runs|oversees|looks after|is in charge of) (?:[\w&'-]+ ){1,4}?"
    r"(?:in|across|throughout|for) (?:the )?\Z"
)
# "Is going to be responsible for X": it is not yet.
# "Which looks after X in A": X is there.
_MANAGED = Needing(r"\b(?:who|which) (?:now )?(?:looks after|handles|is in charge of) (?:the )?\Z")
_WILL_MANAGE = Needing(
    r"\b(?:will|would|to|shall|should|may|could)(?: also| soon| then| later)? "
    r"(?:be (?:also )?(?:responsible|in charge)|look after|take charge|cover|oversee|manage)\b[^,;]*\Z"
)
_NAMED = re.compile(
    r"\A (?:\(|)?\Z|\A \(\Z|"
    r"\A (?:Motors?|Auto|Cars?|Automobiles?|Motor Company|Motor Sales|Motor Corporation|Cars?|Group|Trucks?) \Z"
)
# "Ford of Britain", "Volkswagen do Brasil": an arm, where the maker is not from there itself.
_OF = re.compile(r" (?:Motors? |Motor Company )?(?:of|do|de) ")
# "A spokeswoman for the French group": whose maker it is, and no area of an office.
_ITS_MAKER = Needing(rf"\A (?:(?!(?:{CHILD})\b)[\w-]+ ){{0,2}}?{FIRM}\b(?! in\b)")
_STATE = Needing(r"\A(?:'s)? (?:[\w-]+ )?(?:government|ministers?|ministry|prime minister|authorities)\b")


# "Who runs the Middle East and Africa region for the group".
_HEADS = Needing(r"\b(?:who|which) (?:now )?(?:manages|heads|leads|runs|oversees|looks after) (?:the )?\Z")
_AREA = re.compile(r"\A (?:region|area|markets?|business|operations?|division|sales region)\b|\A(?:,| (?:for|at)\b)")
# "Head of sales for A at X", "in charge of A and B for its parent X": whose office it is.
_OF_WHOM = re.compile(
    r" (?:(?:region|area|markets?|business|operations?|division) )?(?:at|for|of|with) (?:the |its |their )?"
    r"(?:[a-z-]+ ){0,3}\Z"
)
# "Head of X in A", "X's head of A".
_WHOSE = Needing(rf"\b{_ROLES} (?:of|at|for|with) (?:the )?\Z", re.IGNORECASE)
_IN_PLACE = re.compile(r" (?:in|for|across|throughout) (?:the )?\Z")


# "Formerly responsible for X", "X's former boss in Y": an office of days gone by.
_FORMER = Needing(
    r"\b(?:former|ex-)\w* \Z|\b(?:formerly|previously|once|used to be|had been|until (?:now|then|recently))\b[^,;]*\Z"
)
# "Ariel Montenegro, president and general director": somebody whose names are those of a maker and of a place.
_PERSON = re.compile(rf"\A, (?:the |its |our )?(?:[\w&'-]+ ){{0,3}}?{_ROLES}\b")


@lru_cache(maxsize=4)
def place_terms(gazetteer: Gazetteer) -> dict[str, str]:
    """The names of countries, their parts and regions, each with the place that it names."""
    rows = (
        gazetteer.meanings.filter(gazetteer.meanings["place"].is_not_null())
        .select("term", "place", "label")
        .iter_rows()
    )
    return {term: place for term, place, label in rows if label in ("country", "region", "state", "group")}


# "BYD Uzbekistan Factory": a site that bears its country.
_SITE = re.compile(r" (?:Factory|Plant|Works|Manufacturing|Assembly|Sales|Distribution)\Z")


def units_by_name(sentence: Sentence, context: Context) -> Iterator[tuple[Subject, Mention]]:
    """The organisations whose name ends with a place ("X South Africa"), each with a mention of that place."""
    terms = place_terms(context.vocabulary.gazetteer)
    for mention in sentence.of("organization"):
        words = list(re.finditer(r"[^\s()]+", _SITE.sub("", mention.surface)))
        for size in (3, 2, 1):
            if size >= len(words):
                continue
            first, last = words[-size].start(), words[-1].end()
            key = terms.get(mention.surface[first:last])
            if key is not None and key != "worldwide":
                place = Mention(
                    "place", mention.start + first, mention.start + last, mention.surface[first:last], key, "unit"
                )
                yield Subject(_owner(mention.id or "", context), mention.start, mention.end, "unit"), place
                break


def _owner(organization_id: str, context: Context) -> str:
    """Whose unit it is where the vocabulary knows the unit by a name that begins with its parent's: else itself."""
    known = context.vocabulary.organizations
    for parent in context.vocabulary.ancestors(organization_id):
        if parent in known and known[organization_id].name.startswith(f"{known[parent].name} "):
            return parent
    return organization_id


@dataclass(frozen=True)
class RegionalUnit:
    """The organisations that have a unit, and the words that name it."""

    subjects: tuple[Subject, ...]
    cue: Mention


def regional_unit(group: PlaceGroup, context: Context) -> RegionalUnit | None:
    """The unit that a list of places names or sits in, None if it names none."""
    sentence, first, last = group.sentence, group.members[0], group.members[-1]
    if first.label in ("side", "implied", "price") and not first.surface.startswith("regional"):
        return None
    if is_bygone(group):
        return None
    named = [
        m
        for m in sentence.of("organization")
        if m.end <= first.start
        and (_NAMED.match(sentence.slice(m.end, first.start)) or _is_arm(m, first, sentence, context))
    ]
    if named and first.label != "demonym" and first.city is None and first.label != "implied":
        last_named = named[-1]
        joined = [
            s
            for s in context.subjects(sentence, first.start)
            if s.organization_id != last_named.id
            and s.end <= last_named.start
            and sentence.slice(s.end, last_named.start).strip() in ("and", "&", "/")
        ]
        own = Subject(last_named.id or "", last_named.start, last_named.end, "unit")
        return RegionalUnit((*joined, own), first)
    before, after = sentence.before(first, 60), sentence.after(last, 50)
    if _STATE.match(after, of=sentence.text):
        return None
    if first.label == "demonym" and (_ITS_MAKER.match(after, of=sentence.text) or _is_of_name(group)):
        return None
    if _WILL_MANAGE.search(before, of=sentence.text):
        return None
    if (
        _OFFICE_AFTER.match(after, of=sentence.text)
        or _OFFICE_BEFORE.search(before, of=sentence.text)
        or _MANAGES.search(before, of=sentence.text)
        or (_HEADS.search(before, of=sentence.text) and _AREA.match(after))
        or _whose_office(group) is not None
        or (
            first.label == "demonym"
            and re.match(r"\A (?:unit|subsidiary|arm|sales company)\b", after)
            and re.search(r"\b(?:its|'s) \Z", before)
            and not is_called(sentence, last)
        )
    ):
        owner = _named_owner(group)
        subjects = [owner] if owner is not None else context.subjects(sentence, first.start)
        return RegionalUnit(tuple(subjects), first) if subjects else None
    return None


def _is_arm(owner: Mention, place: Mention, sentence: Sentence, context: Context) -> bool:
    """Whether a maker and a place make the name of an arm: "Ford of Britain", "Toyota do Brasil"."""
    return (
        place.label in ("country", "region")
        and _OF.fullmatch(sentence.slice(owner.end, place.start)) is not None
        and place.id not in context.vocabulary.countries_of(owner.id or "")
        and is_maker(owner.id or "", context.vocabulary)
    )


def _is_of_name(group: PlaceGroup) -> bool:
    """Whether a firm's name follows right behind a word for where it is from: "the chief of China's BYD"."""
    end = group.members[-1].end
    return any(0 < m.start - end <= len("'s ") for m in group.sentence.of("organization"))


def _named_owner(group: PlaceGroup) -> Subject | None:
    """The organisation that the words of an office name by it, before the places or behind them."""
    sentence = group.sentence
    managed = [
        m
        for m in sentence.of("organization")
        if _IN_PLACE.fullmatch(sentence.slice(m.end, max(m.end, group.start))) is not None
        and _MANAGED.search(sentence.before(m, 40), of=sentence.text) is not None
    ]
    if managed:
        return Subject(managed[0].id or "", managed[0].start, managed[0].end, "unit")
    behind = (m for m in sentence.of("organization") if m.start >= group.end)
    named = next((m for m in behind if _OF_WHOM.fullmatch(sentence.slice(group.end, m.start))), _whose_office(group))
    return Subject(named.id or "", named.start, named.end, "unit") if named is not None else None


def _whose_office(group: PlaceGroup) -> Mention | None:
    """The organisation of an office that it is named by before the places: "the head of X in A"."""
    sentence, first = group.sentence, group.members[0]
    if first.city is not None or first.label == "implied":
        return None
    return next(
        (
            m
            for m in sentence.of("organization")
            if _IN_PLACE.fullmatch(sentence.slice(m.end, first.start) if m.end < first.start else "") is not None
            and _WHOSE.search(sentence.before(m, 40), of=sentence.text) is not None
        ),
        None,
    )


def is_bygone(group: PlaceGroup) -> bool:
    """Whether a place is that of an office of days gone by, or the second name of a person."""
    sentence, first = group.sentence, group.members[0]
    before, after = sentence.before(first, 60), sentence.after(group.members[-1], 50)
    if _FORMER.search(before, of=sentence.text) and (
        _OFFICE_AFTER.match(after, of=sentence.text)
        or _OFFICE_BEFORE.search(before, of=sentence.text)
        or _whose_office(group) is not None
    ):
        return True
    named = any(0 < first.start - m.end <= 1 for m in sentence.of("organization"))
    return named and first.label != "demonym" and _PERSON.match(after) is not None

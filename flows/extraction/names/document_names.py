"""The names of one document: what its sentences are told to need is looked for in them, and aliases in all of it."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.names.aliases import Aliases, acronyms, by_alias, by_surname, naming
from flows.extraction.names.bare_codes import bare_codes
from flows.extraction.names.called_models import called_models
from flows.extraction.names.designator_beginnings import may_begin_car, owners_of
from flows.extraction.names.designators import LISTED, brand_designators, is_car_of, list_continuations, may_lead
from flows.extraction.names.forms import models_by_form, organizations_by_form
from flows.extraction.names.name import Name, without_overlap
from flows.extraction.names.name_signs import ALL, CALLED, CODES, DESIGNATORS, FORMS, MODELS, PEOPLE, Needs
from flows.extraction.names.person_names import people_by_form, surnames
from flows.extraction.names.quoted_people import quoted_people, without_people
from flows.extraction.names.unknown_names import organizations_of_document


class Told(NamedTuple):
    """What is known of the parts of a batch before its documents are read, by the number of the part.

    `certain`: the vocabulary's names; `people`: those found beside them; `first`: both, where there are people;
    `companies`: which patterns of unknown companies to try.
    """

    texts: Sequence[str]
    certain: Mapping[int, list[Name]]
    people: Mapping[int, list[Name]]
    first: Mapping[int, list[Name]]
    needs: Needs
    companies: Mapping[int, int]


def document_names(parts: range, told: Told, vocabulary: Vocabulary) -> dict[int, list[Name]]:
    """All names of the document that has the parts, by part."""
    texts = told.texts[parts.start : parts.stop]
    aliases, brands = _known_in_document(parts, texts, told, vocabulary)
    owners = owners_of(brands)
    result: dict[int, list[Name]] = {}
    surnamed = {surface.split(" ")[-1]: key for surface, (kind, key) in aliases.items() if kind == "person"}
    # Abbreviations are introduced in brackets.
    everywhere = bool(aliases) or any("(" in text for text in texts)
    for part in parts:
        names = told.certain.get(part, [])
        needed = told.needs.steps.get(part, 0)
        if not (names or needed or everywhere):
            continue
        text = told.texts[part]
        people = told.people.get(part)
        aliased = by_alias(text, aliases) if aliases else []
        if aliased:
            both = without_overlap([*names, *aliased])
            # What a name rules out it rules out no longer where an alias took its place.
            needed, people = needed if all(name in both for name in names) else ALL, None
            names = both
        if not names and (not needed or _is_plain(text, vocabulary)):
            continue
        if needed & DESIGNATORS and needed != ALL:
            # A designator without its brand is a car's only of a brand that the document names, or of its relatives.
            begun = told.needs.designators[part]
            needed = needed if may_begin_car(begun, owners, vocabulary) else needed - DESIGNATORS
        known = names
        names = _with_models(text, names, brands, needed, vocabulary)
        if needed & PEOPLE:
            if people is None or names is not known:
                people = list(people_by_form(text, names, vocabulary))
            for name in people:
                for surname in surnames(name.surface, vocabulary):
                    surnamed.setdefault(surname, name.id)
            names = _and(names, people)
        if needed & FORMS:
            names = _and(names, organizations_by_form(text, names, vocabulary))
        if "(" in text:
            for acronym, target in acronyms(text, names):
                aliases.setdefault(acronym, target)
        result[part] = names
    return _with_aliases(result, parts, texts, aliases, surnamed)


def _known_in_document(
    parts: range, texts: Sequence[str], told: Told, vocabulary: Vocabulary
) -> tuple[Aliases, Counter[str]]:
    """What is known of a document before its names are read: aliases (surface → kind and id) and its brands.

    Aliases are abbreviations behind a name, companies that the vocabulary lacks, and people who are quoted later on.
    """
    certain = {part: told.certain[part] for part in parts if part in told.certain}
    speakers = quoted_people(texts, vocabulary)
    aliases = _introduced(told.texts, certain) | {surface: ("person", key) for surface, key in speakers.items()}
    tried = {i: told.companies[part] for i, part in enumerate(parts) if part in told.companies}
    brands = _brands(certain.values(), vocabulary)
    if not tried:
        return aliases, brands

    def names(i: int) -> Sequence[Name]:
        found = told.first.get(parts[i])
        return certain.get(parts[i], ()) if found is None else found

    unknown = organizations_of_document(texts, names, vocabulary, tried)
    unknown = {s: key for s, key in unknown.items() if not is_car_of(s, brands, vocabulary)}
    unknown = without_people(unknown, speakers)
    aliases |= {surface: ("organization", key) for surface, key in unknown.items()}
    brands.update(
        {
            key: sum(len(by_alias(text, {surface: ("organization", key)})) for text in texts)
            for surface, key in unknown.items()
        }
    )
    return aliases, brands


def _with_aliases(
    found: dict[int, list[Name]], parts: range, texts: Sequence[str], aliases: Aliases, surnamed: Mapping[str, str]
) -> dict[int, list[Name]]:
    """The names of a document and where it names the same by an alias, or people by their family names."""
    again: set[int] = set()
    for number, start, end in naming([*aliases, *surnamed], texts):
        # What is part of a name is no further one.
        if not any(n.start <= start and end <= n.end for n in found.get(parts[number], ())):
            again.add(number)
    for number in again:
        more = [*by_alias(texts[number], aliases), *by_surname(texts[number], surnamed)]
        if more:
            found[parts[number]] = without_overlap([*found.get(parts[number], []), *more])
    return found


def _with_models(
    text: str, certain: list[Name], brands: Mapping[str, int], needed: int, vocabulary: Vocabulary
) -> list[Name]:
    """The names, and the models beside them or told by their form."""
    firms = any(name.kind == "organization" and may_lead(text, name.end, vocabulary) for name in certain)
    names = certain
    if firms or needed & DESIGNATORS:
        names = _and(names, brand_designators(text, names, brands, vocabulary, bare=bool(needed & DESIGNATORS)))
    if any(name.kind == "model" and text.startswith(LISTED, name.end) for name in names):
        names = _and(names, list_continuations(text, names, vocabulary))
    if needed & CODES:
        names = _and(names, bare_codes(text, names, brands, vocabulary))
    if firms or needed & CALLED:
        names = _and(names, called_models(text, names, brands, vocabulary, called=bool(needed & CALLED)))
    if needed & MODELS:
        names = _and(names, models_by_form(text, names))
    return names


# What a name by form has at least one of, behind its first letter.
_MARK = re.compile(r"[A-ZÀ-ÞĀ-ž\d]")
_LOW_NAME = re.compile(r"\be-| plc\b")
_FIRST = re.compile(r"\b[\w'-]+(,?)")


def _is_plain(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a text cannot hold a name by form: no capital or digit but that of its first word, which begins none."""
    first = _MARK.search(text)
    if first is None:
        return _LOW_NAME.search(text) is None
    if _MARK.search(text, first.end()) is not None or _LOW_NAME.search(text) is not None:
        return False
    word = _FIRST.match(text, first.start())
    return word is not None and not word[1] and not _begins_designator(word[0], vocabulary)


def _begins_designator(word: str, vocabulary: Vocabulary) -> bool:
    return any(part in vocabulary.designator_beginnings for part in (word, *re.split(r"['-]", word)))


def _and(names: list[Name], more: Iterable[Name]) -> list[Name]:
    """The names, none overlapping another, and more; most sentences have none."""
    further = list(more)
    return without_overlap([*names, *further]) if further else names


def _brands(names: Iterable[list[Name]], vocabulary: Vocabulary) -> Counter[str]:
    """How often each organisation is named in the document, models counting for their brand."""
    count: Counter[str] = Counter()
    for found in names:
        for name in found:
            if name.kind == "organization":
                count[name.id] += 1
            elif name.kind == "model" and name.id in vocabulary.models:
                count[vocabulary.models[name.id].brand_id] += 1
    return count


def _introduced(texts: Sequence[str], certain: Mapping[int, list[Name]]) -> Aliases:
    """Abbreviations that follow a vocabulary name in brackets: surface → (kind, id)."""
    found: Aliases = {}
    for part, names in certain.items():
        for acronym, target in acronyms(texts[part], names):
            found.setdefault(acronym, target)
    return found

"""Names: organisations, people and models in the sentences of one document, by vocabulary and by form.

The vocabulary's names are found over all sentences of a batch at once; what it lacks is found by its form and
company: a legal form ("X Motors"), a noun before it ("distributor X"), a role ("X, chairman of"), a designator after a
brand.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import NamedTuple

import polars as pl

from flows.extraction.aliases import Aliases, acronyms, by_alias, by_surname
from flows.extraction.bare_codes import bare_codes
from flows.extraction.called_models import called_models
from flows.extraction.designators import brand_designators, is_car_of, list_continuations
from flows.extraction.forms import models_by_form, organizations_by_form
from flows.extraction.mentions import MENTIONS, as_mentions
from flows.extraction.name import Name, without_overlap
from flows.extraction.name_signs import (
    ALL,
    ANY_COMPANY,
    CALLED,
    CODES,
    COMPANIES,
    DESIGNATORS,
    FORMS,
    MODELS,
    PEOPLE,
    needed_steps,
)
from flows.extraction.parts import in_parts
from flows.extraction.person_names import people_by_form, surnames
from flows.extraction.plausible_names import is_plausible, its_car
from flows.extraction.spans import find_terms
from flows.extraction.unknown_names import organizations_of_document
from flows.extraction.vocabulary import Vocabulary


def find_names(sentences: pl.DataFrame, vocabulary: Vocabulary) -> pl.DataFrame:
    """Organisations, people and models of the sentences: MENTIONS of those kinds, none overlapping another.

    In: sentences (`document_id`, `sentence`, `kind`, `start`, `norm`), whole documents. `id` is the slug that the
    vocabulary gives, or that of the name; `label` is `vocabulary`, `form` or `document` (an alias that the text
    introduces).
    """
    parts = in_parts(sentences.filter(pl.col("kind") != "boilerplate"))
    known = _known_names(parts.select("document_id", "start", "norm", sentence="part"), vocabulary)
    documents: dict[str, list[_Text]] = {}
    for document_id, part, start, norm in parts.select("document_id", "part", "start", "norm").iter_rows():
        documents.setdefault(document_id, []).append(_Text(part, start, norm))
    certain = {key: _certain(texts, known.get(key, {}), vocabulary) for key, texts in documents.items()}
    named = [(part, name) for names in certain.values() for part, found in names.items() for name in found]
    steps = needed_steps(parts, named, vocabulary)
    rows: list[tuple[str, int, str, int, int, str, str, str]] = []
    for document_id, texts in documents.items():
        offsets = {text.part: text.start for text in texts}
        for part, names in _document_names(texts, certain[document_id], steps, vocabulary).items():
            offset = offsets[part]
            rows += [
                (document_id, part, n.kind, offset + n.start, offset + n.end, n.surface, n.id, n.label) for n in names
            ]
    columns = ["document_id", "sentence", "kind", "start", "end", "surface", "id", "label"]
    found = pl.DataFrame(rows, schema={c: MENTIONS[c] for c in columns}, orient="row").rename({"sentence": "part"})
    frame = found.join(parts.select("part", "sentence"), on="part", maintain_order="left")
    return pl.concat(
        [as_mentions(frame.filter(pl.col("kind") == kind), kind) for kind in ("organization", "person", "model")]
    )


def _known_names(sentences: pl.DataFrame, vocabulary: Vocabulary) -> dict[str, dict[int, list[Name]]]:
    """The vocabulary's names, by document and sentence."""
    terms = vocabulary.name_terms
    hits = find_terms(sentences, list(terms)).join(
        sentences.select("sentence", base="start"), on="sentence", maintain_order="left"
    )
    found: dict[str, dict[int, list[Name]]] = {}
    for document_id, sentence, start, end, surface, term, base in hits.select(
        "document_id", "sentence", "start", "end", "surface", "term", "base"
    ).iter_rows():
        kind, key = terms[term]
        name = Name(kind, start - base, end - base, surface, key, "vocabulary")
        found.setdefault(document_id, {}).setdefault(sentence, []).append(name)
    return found


class _Text(NamedTuple):
    """A part of a sentence, its place in the document, and its words."""

    part: int
    start: int
    norm: str


def _certain(texts: Sequence[_Text], known: Mapping[int, list[Name]], vocabulary: Vocabulary) -> dict[int, list[Name]]:
    """The vocabulary's names that are meant as names, by part; parts without any are left out."""
    held = [(text, known[text.part]) for text in texts if text.part in known]
    # What a text once surely uses as a name is that name in all of it.
    sure = {n.surface for text, names in held for n in names if is_plausible(n, text.norm, vocabulary)}
    certain = {
        text.part: [
            n if (car := its_car(n, text.norm, vocabulary)) is None else replace(n, kind="model", id=car)
            for n in names
            if n.surface in sure
        ]
        for text, names in held
    }
    return {part: names for part, names in certain.items() if names}


def _document_names(
    texts: Sequence[_Text], certain: Mapping[int, list[Name]], steps: Mapping[int, int], vocabulary: Vocabulary
) -> dict[int, list[Name]]:
    """All names of one document, by part. `steps`: what each part needs (see `flows.extraction.name_signs`)."""
    aliases, brands = _known_in_document(texts, certain, steps, vocabulary)
    result: dict[int, list[Name]] = {}
    people: dict[str, str] = {}
    for text in texts:
        names = certain.get(text.part, [])
        aliased = by_alias(text.norm, aliases) if aliases else []
        needed = steps.get(text.part, 0)
        if aliased:
            both = without_overlap([*names, *aliased])
            # What a name rules out it rules out no longer where an alias took its place.
            names, needed = both, needed if all(name in both for name in names) else ALL
        if not names and (not needed or _is_plain(text.norm, vocabulary)):
            continue
        names = _with_models(text.norm, names, brands, needed, vocabulary)
        if needed & PEOPLE:
            for name in people_by_form(text.norm, names, vocabulary):
                for surname in surnames(name.surface, vocabulary):
                    people.setdefault(surname, name.id)
                names = without_overlap([*names, name])
        if needed & FORMS:
            names = _and(names, organizations_by_form(text.norm, names, vocabulary))
        for acronym, target in acronyms(text.norm, names):
            aliases.setdefault(acronym, target)
        result[text.part] = names
    for text in texts if aliases or people else ():
        more = [*by_alias(text.norm, aliases), *by_surname(text.norm, people)]
        if more:
            result[text.part] = without_overlap([*result.get(text.part, []), *more])
    return result


def _known_in_document(
    texts: Sequence[_Text], certain: Mapping[int, list[Name]], steps: Mapping[int, int], vocabulary: Vocabulary
) -> tuple[Aliases, Counter[str]]:
    """What is known of a document before its names are read: aliases (surface → kind and id) and its brands.

    Aliases are abbreviations behind a name, and companies that the vocabulary lacks.
    """
    aliases = _introduced(texts, certain)
    tried = {i: step // COMPANIES[0] for i, text in enumerate(texts) if (step := steps.get(text.part, 0)) & ANY_COMPANY}

    @cache
    def first_names(i: int) -> list[Name]:
        names = certain.get(texts[i].part, [])
        return _first_names(texts[i].norm, names, vocabulary) if steps.get(texts[i].part, 0) & PEOPLE else names

    unknown = organizations_of_document([text.norm for text in texts], first_names, vocabulary, tried)
    brands = _brands(certain.values(), vocabulary)
    unknown = {s: key for s, key in unknown.items() if not is_car_of(s, brands, vocabulary)}
    aliases |= {surface: ("organization", key) for surface, key in unknown.items()}
    brands.update(
        {
            key: sum(len(by_alias(text.norm, {surface: ("organization", key)})) for text in texts)
            for surface, key in unknown.items()
        }
    )
    return aliases, brands


def _with_models(
    text: str, certain: list[Name], brands: Mapping[str, int], needed: int, vocabulary: Vocabulary
) -> list[Name]:
    """The names, and the models beside them or told by their form."""
    firms = any(name.kind == "organization" for name in certain)
    names = certain
    if firms or needed & DESIGNATORS:
        names = _and(names, brand_designators(text, names, brands, vocabulary, bare=bool(needed & DESIGNATORS)))
    if names:
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


def _first_names(text: str, certain: list[Name], vocabulary: Vocabulary) -> list[Name]:
    """The vocabulary's names, and people: what is one of them is no unknown company."""
    return without_overlap([*certain, *people_by_form(text, certain, vocabulary)])


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


def _introduced(texts: Sequence[_Text], certain: Mapping[int, list[Name]]) -> Aliases:
    """Abbreviations that follow a vocabulary name in brackets: surface → (kind, id)."""
    found: Aliases = {}
    for text in texts:
        for acronym, target in acronyms(text.norm, certain.get(text.part, ())):
            found.setdefault(acronym, target)
    return found

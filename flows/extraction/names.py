"""Names: organisations, people and models in the sentences of one document, by vocabulary and by form.

The vocabulary's names are found over all sentences of a batch at once; what it lacks is found by its form and
company: a legal form ("X Motors"), a noun before it ("distributor X"), a role ("X, chairman of"), a designator after a
brand.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

import polars as pl

from flows.extraction.designators import (
    VEHICLE,
    bare_codes,
    brand_designators,
    called_models,
    is_car_of,
    is_ordinary,
    list_continuations,
)
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
        sentences.select("document_id", "sentence", base="start"), on=["document_id", "sentence"]
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


_Aliases = dict[str, tuple[str, str]]


def _certain(texts: Sequence[_Text], known: Mapping[int, list[Name]], vocabulary: Vocabulary) -> dict[int, list[Name]]:
    """The vocabulary's names that are meant as names, by part; parts without any are left out."""
    held = [(text, known[text.part]) for text in texts if text.part in known]
    # What a text once surely uses as a name is that name in all of it.
    sure = {n.surface for text, names in held for n in names if _plausible(n, text.norm, vocabulary)}
    certain = {
        text.part: [
            n if (car := _its_car(n, text.norm, vocabulary)) is None else replace(n, kind="model", id=car)
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
        aliased = _aliased(text.norm, aliases) if aliases else []
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
        for acronym, target in _acronyms(text.norm, names):
            aliases.setdefault(acronym, target)
        result[text.part] = names
    for text in texts if aliases or people else ():
        more = [*_aliased(text.norm, aliases), *_surnames(text.norm, people)]
        if more:
            result[text.part] = without_overlap([*result.get(text.part, []), *more])
    return result


def _known_in_document(
    texts: Sequence[_Text], certain: Mapping[int, list[Name]], steps: Mapping[int, int], vocabulary: Vocabulary
) -> tuple[_Aliases, Counter[str]]:
    """What is known of a document before its names are read: aliases (surface → kind and id) and its brands.

    Aliases are abbreviations behind a name, and companies that the vocabulary lacks.
    """
    aliases = _introduced(texts, certain)
    unknown = organizations_of_document(
        [text.norm for text in texts],
        {
            i: _first_names(text.norm, certain.get(text.part, []), vocabulary)
            if steps.get(text.part, 0) & PEOPLE
            else certain.get(text.part, [])
            for i, text in enumerate(texts)
            if text.part in steps
        },
        vocabulary,
        {i: step // COMPANIES[0] for i, text in enumerate(texts) if (step := steps.get(text.part, 0)) & ANY_COMPANY},
    )
    brands = _brands(certain.values(), vocabulary)
    unknown = {s: key for s, key in unknown.items() if not is_car_of(s, brands, vocabulary)}
    aliases |= {surface: ("organization", key) for surface, key in unknown.items()}
    brands.update(
        {
            key: sum(len(_aliased(text.norm, {surface: ("organization", key)})) for text in texts)
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
        names = _and(names, called_models(text, names, brands, vocabulary))
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


# "The electric Range Rover", "a Firefly": what takes an article is the car, unless a word for its maker follows.
_ONE_CAR = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Aa]nother|[Ee]ach|[Ee]very|[Ff]irst|[Nn]ew)(?: [a-z][a-z-]*[a-z]){0,3} \Z")
_AS_CAR = re.compile(rf" (?:{VEHICLE}|concept)\b(?! (?:maker|brand))")
_AS_MAKER = re.compile(
    r"(?: [a-z-]+)? (?:brands?|sub-brands?|marques?|names?|badges?|divisions?|units?|teams?|compan(?:y|ies)|business|"
    r"dealers?|stores?|showrooms?|family|line-?up|portfolio|group|network|plants?|factory|customers|owners)\b"
)


def _its_car(name: Name, text: str, vocabulary: Vocabulary) -> str | None:
    """The model that is meant by the name of a make that is also its car ("the Firefly hatchback"), or None."""
    if name.kind != "organization":
        return None
    surface = name.surface if name.surface in vocabulary.designators else name.surface.removesuffix("s")
    own = [i for i in vocabulary.designators.get(surface, ()) if vocabulary.models[i].brand_id == name.id]
    if not own or _AS_MAKER.match(text, name.end) is not None:
        return None
    plural = surface != name.surface
    if plural or _AS_CAR.match(text, name.end) is not None or _ONE_CAR.search(text[: name.start]) is not None:
        return own[0]
    return None


def _plausible(name: Name, text: str, vocabulary: Vocabulary) -> bool:
    """Whether a vocabulary name that is also an ordinary word is meant as a name here."""
    if name.kind == "model" and (
        is_ordinary(name.surface, vocabulary)
        or _within_a_title(name, text, vocabulary)
        or (name.surface[-1].isdigit() and _AMOUNT.match(text, name.end) is not None)
    ):
        return False
    if name.surface not in vocabulary.ambiguous_names:
        return True
    if name.surface.isdigit():
        # "9,212 Onyxes": the end of a number.
        if re.search(r"\d[.,]\Z", text[max(0, name.start - 2) : name.start]) is not None:
            return False
        return _NUMBERED.match(text, name.end) is not None
    before, after = text[: name.start].rstrip(), text[name.end :]
    opens_sentence = not before or before[-1] in '.:"('
    if opens_sentence:
        return _ACTS.match(after) is not None or _IS_FIRM.match(after) is not None
    joined = re.search(r"[A-ZÀ-Þ][\w'-]*\Z", before) is not None
    if name.surface not in vocabulary.place_terms and not joined and not re.search(r"\b(?:a|an)\Z", before):
        # A capital within a sentence is a name's, unless it is part of another one ("Abraham Lincoln").
        return True
    listed = re.search(r"([\w-]+),(?: and| or)?\Z", before)
    return (
        re.match(r"'s\b| (?:said|has|will|plans|is|was|brand|cars?|dealers?|sales|CEO)\b", after) is not None
        # Between two words with a capital it is part of a title ("the Jakarta International Motor Show").
        or re.match(r" [A-Z]*\d" if joined else r" [A-Z0-9]", after) is not None
        or _LED.search(before) is not None
        or (listed is not None and _sure_maker(listed[1], vocabulary))
    )


def _sure_maker(word: str, vocabulary: Vocabulary) -> bool:
    """Whether a word is the name of a maker and nothing else."""
    return (
        word in vocabulary.organization_names
        and word not in vocabulary.ambiguous_names
        and word not in vocabulary.place_terms
    )


# "R5.2 billion" is no car.
_AMOUNT = re.compile(r"[.,]\d| ?(?:billion|million|trillion|bn|m)\b")


def _within_a_title(name: Name, text: str, vocabulary: Vocabulary) -> bool:
    """Whether a car's name of one word is part of another name: the "South China Morning Post" sells no Morning."""
    if not re.fullmatch(r"[^\W\d_]+", name.surface):
        return False
    before = re.search(r"([A-ZÀ-Þ][\w'-]+) \Z", text[: name.start])
    after = re.match(r" ([A-ZÀ-Þ][a-zà-þ]{2,})\b", text[name.end :])
    led = (
        before is not None
        and before[1] not in _TITLE_LEADS
        and before[1].removesuffix("'s") not in vocabulary.organization_names
    )
    followed = after is not None and after[1] not in _VARIANTS and after[1] not in vocabulary.organization_names
    return led and followed


_TITLE_LEADS = frozenset("The A An Its His Her Their Our New And Or But For With".split())
_VARIANTS = frozenset("Plus Pro Max Ultra Sport Electric Hybrid Cross Long Range".split())


# What an ordinary word at the head of a sentence is not followed by unless it is a maker's name.
_ACTS = re.compile(
    r"'s\b| [A-Z]*\d| (?:says|said|aims to|wants to|plans to|plans a|hopes to|has (?:[a-z]+ed|sold|built)|"
    r"is (?:to|planning|launching|opening|owned)|will (?:[a-z]+)|"
    r"decided|announced|reported|posted|delivered|exported|recalled|opened|signed|started|stopped|built|expects|laid "
    r"off|introduced|revealed|confirmed|agreed to|shipped|registered|recorded|acquired|appointed|halted|began|withdrew|"
    r"returned|overtook|outsold|lost|increased|reduced|invested|"
    r"sells|sold|unveils|unveiled|launches|launched|enters|entered|expands|dealers|buyers|sales|brand|boss|"
    r"chief|chairman|managing director|CEO|SUV|EV|showed|shows|presented|presents|displayed|brought|brings|builds|"
    r"makes|wants|expects|offered|joins|joined|raised|recalls|pulled|secured|won|hired|delivers|opens|doubled|tripled|"
    r"posted)\b"
)
# "X, the luxury arm of Y,", "X, owned by Y,": what is apposed to a firm's name.
_IS_FIRM = re.compile(
    r", (?:(?:an?|the|its|their|another|one of|[A-Z][\w&'-]+'s)(?: [\w&'.-]+){0,6}? (?:brands?|sub-brand|marque|"
    r"label|arm|maker|unit|venture|subsidiary|division|carmaker|automaker|company|group|offshoot|manufacturer|firm|start-?up|"
    r"distributor|importer|affiliate|rival|competitor|tenant|specialist|operator|builder|supplier)\b"
    r"|(?:now |once |half-)?owned by\b|part of\b|backed by\b|which (?:has|is|sells|makes|builds|will|plans|was)\b)"
)
# "The 212 T01", "the 99 app": a number that is a firm's name.
_NUMBERED = re.compile(r" (?:[A-Z]\d|[Bb]rand\b|[Mm]arque\b|app\b|[Oo]ff-[Rr]oad\b)")
_LED = re.compile(
    r"\b(?:brands?|marques?|makers?|carmakers?|automakers?|subsidiary|sister|rivals?|with|by|from|at|of|bought|"
    r"owns)\Z"
)


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


def _introduced(texts: Sequence[_Text], certain: Mapping[int, list[Name]]) -> _Aliases:
    """Abbreviations that follow a vocabulary name in brackets: surface → (kind, id)."""
    found: _Aliases = {}
    for text in texts:
        for acronym, target in _acronyms(text.norm, certain.get(text.part, ())):
            found.setdefault(acronym, target)
    return found


_BRACKETED = re.compile(r"((?: (?:Co|Corp|Inc|Ltd|Company|Corporation|Limited)\b\.?,?){0,3}) \(([A-Z][A-Z&]{1,5})\)")


def _acronyms(text: str, names: Iterable[Name]) -> list[tuple[str, tuple[str, str]]]:
    """`Innovation Automotive (IA)`: the bracketed capitals stand for the name when they are its initials."""
    found = []
    for name in names:
        if name.kind != "organization" or "(" not in text[name.end : name.end + 40]:
            continue
        match = _BRACKETED.match(text, name.end)
        if match is None:
            continue
        initials = ["".join(word[0] for word in re.findall(r"\w+", n)).upper() for n in (name.surface, match[1])]
        if match[2].replace("&", "") in (initials[0], f"{initials[0]}{initials[1]}"):
            found.append((match[2], ("organization", name.id)))
    return found


def _aliased(text: str, aliases: Mapping[str, tuple[str, str]]) -> list[Name]:
    return [
        Name(kind, match.start(), match.start() + len(alias), alias, key, "document")
        for alias, (kind, key) in aliases.items()
        if alias in text
        for match in _alias_pattern(alias).finditer(text)
    ]


@lru_cache(maxsize=4096)
def _alias_pattern(alias: str) -> re.Pattern[str]:
    """The alias, also in the plural: the "Audis" of "20,000 Audis" name the maker."""
    return re.compile(rf"\b{re.escape(alias)}(?:s(?= |\.|,))?(?!\w)")


# Family names that are also ordinary words.
_PRONOUNS = frozenset({"He", "An", "So", "No", "Do", "Le", "Me", "Us", "On", "In", "It"})


def _surnames(text: str, people: Mapping[str, str]) -> list[Name]:
    return [
        Name("person", match.start(), match.end(), surname, key, "document")
        for surname, key in people.items()
        if surname in text and (len(surname) > 2 or (len(surname) == 2 and surname not in _PRONOUNS))
        for match in _surname_pattern(surname).finditer(text)
    ]


@lru_cache(maxsize=4096)
def _surname_pattern(surname: str) -> re.Pattern[str]:
    return re.compile(rf"\b{re.escape(surname)}\b")

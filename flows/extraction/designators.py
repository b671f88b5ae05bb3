"""Designators: models named by a brand and a code or word ("Deepal S07"), or by the code alone ("the 009")."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from flows.extraction.bare_designators import is_car
from flows.extraction.designator_words import CODE, DESIGNATOR_WORD, NOT_A_MODEL, VEHICLE, singular
from flows.extraction.name import Name
from flows.extraction.vocabulary import Vocabulary
from schemas.ids import slug

# What may follow a name and belongs to it.
_VARIANT = re.compile(
    r" (?:Plus|Pro|Max|Ultra|Sport|Long|Electric|Hybrid|EV|PHEV|HEV|BEV|REEV|EREV|DM-i|DMi|DM-p|GT|L|S|X)\b\+?"
)
_AFTER_BRAND = re.compile(
    rf"(?:'s)? (?:new |latest |all-new |all-electric |electric |upcoming |flagship )*({CODE})(?![\w%])(?!,\d|"
    rf"\.\d)"
)
_CONTINUED = re.compile(
    rf"(?:,| and| or|, and| &) (?:the )?({CODE}|\d{{1,2}})(?![\w%])(?![.,]\d)(?! (?:million|percent|\w+s\b))"
)


def brand_designators(
    text: str, names: Iterable[Name], brands: Mapping[str, int], vocabulary: Vocabulary, *, bare: bool = True
) -> Iterator[Name]:
    """Models of a brand that stands before the designator or is spoken of in the document.

    `brands` counts how often each organisation is named in the document. Yields models; a known one with its
    vocabulary id, another with the slug of brand and designator. `bare`: whether designators without their brand are
    looked for.
    """
    found = list(names)
    for name in found:
        if name.kind == "organization":
            yield from _after_brand(text, name, vocabulary)
    if not bare:
        return
    taken = [(n.start, n.end) for n in found]
    for start, end, surface, model_id in _bare(text, brands, vocabulary):
        if not any(start < e and s < end for s, e in taken):
            taken.append((start, end))
            yield Name("model", start, end, surface, model_id, "vocabulary")


def _bare(text: str, brands: Mapping[str, int], vocabulary: Vocabulary) -> Iterator[tuple[int, int, str, str]]:
    """Designators without their brand: the longest run of up to four words that is one.

    Where it makes sense as a car.
    """
    words = list(DESIGNATOR_WORD.finditer(text))
    begins = vocabulary.designator_beginnings
    until = 0
    for i, word in enumerate(words):
        if word.start() < until or (word[0] not in begins and singular(word[0]) not in begins):
            continue
        for last in reversed(words[i : i + 4]):
            surface = text[word.start() : last.end()]
            if len(surface) <= 30 and surface not in vocabulary.designators:
                surface = singular(surface)
            if len(surface) > 30 or surface not in vocabulary.designators:
                continue
            described = re.match(rf" (?:{VEHICLE}|concept)\b", text[last.end() :]) is not None and surface[0].isupper()
            model_id = _owner(surface, brands, vocabulary, described=described)
            if model_id is not None and is_car(text, word.start(), last.end(), vocabulary, model_id):
                until = last.end()
                yield word.start(), last.end(), text[word.start() : last.end()], model_id
                break


def _near(one: str, other: str, vocabulary: Vocabulary) -> bool:
    """Whether two organisations are the same, or one owns the other."""
    return one == other or one in vocabulary.ancestors(other) or other in vocabulary.ancestors(one)


def _after_brand(text: str, brand: Name, vocabulary: Vocabulary) -> Iterator[Name]:
    rest = text[brand.end :]
    family = vocabulary.family(brand.id)
    gap = re.match(
        r"(?:'s?)?[ -](?:(?:new|latest|all-new|all-electric|electric|upcoming|flagship|forthcoming|updated) )*", rest
    )
    if gap is None:
        return
    own = text[brand.start : brand.end] if gap[0] == " " else None
    best: tuple[int, str, str] | None = None
    for size in (4, 3, 2, 1):
        words = re.match(rf"[^\s,;:()\"]+(?: [^\s,;:()\"]+){{{size - 1}}}", rest[gap.end() :])
        if words is None:
            continue
        surface = words[0].rstrip(".'!?").removesuffix("'s")
        ids = [i for i in vocabulary.designators.get(surface, ()) if vocabulary.models[i].brand_id in family]
        if len(surface) < 3:
            # "Polestar 7" is no car of a sister brand: short codes are every maker's.
            ids = [i for i in ids if _near(vocabulary.models[i].brand_id, brand.id, vocabulary)]
        if ids:
            nearest = min(ids, key=lambda i: (vocabulary.models[i].brand_id != brand.id, i))
            best = (gap.end() + len(surface), surface, nearest)
            break
    if best is not None:
        end, surface, model_id = best
        start = brand.start if own is not None else brand.end + end - len(surface)
        yield Name("model", start, brand.end + end, text[start : brand.end + end], model_id, "vocabulary")
        return
    code = _AFTER_BRAND.match(rest)
    if code and not NOT_A_MODEL.match(code[1]) and not re.match(r"\d", code[1]) and not re.match(r"\d{4}\Z", code[1]):
        end = brand.end + code.end(1)
        variant = _VARIANT.match(text, end)
        end = variant.end() if variant and variant[0].strip() in ("Plus", "Pro", "Max", "GT", "L") else end
        designator = text[brand.end + code.start(1) : end]
        start = brand.start if own is not None else brand.end + code.start(1)
        yield Name("model", start, end, text[start:end], slug(f"{_short(brand, vocabulary)} {designator}"), "form")


def _short(brand: Name, vocabulary: Vocabulary) -> str:
    known = vocabulary.organizations.get(brand.id)
    return brand.surface if known is None else known.name


def _owner(surface: str, brands: Mapping[str, int], vocabulary: Vocabulary, *, described: bool) -> str | None:
    """The model of that designator whose brand the document speaks of most; None if none is.

    A code, or a word `described` as a car, may also be of a brand whose parent the document names.
    """
    ids = vocabulary.designators.get(surface, ())
    count = Counter({i: brands.get(vocabulary.models[i].brand_id, 0) for i in ids})
    ranked = sorted((i for i in ids if count[i]), key=lambda i: (-count[i], i))
    if ranked:
        return ranked[0]
    if not described and not (re.search(r"\d", surface) and re.search(r"[A-Za-z]", surface)):
        return None
    related = [i for i in ids if _related(vocabulary.models[i].brand_id, brands, vocabulary)]
    return sorted(related)[0] if related else None


def is_car_of(surface: str, brands: Mapping[str, int], vocabulary: Vocabulary) -> bool:
    """Whether a word is the name of a car whose brand, or its owner, the document names: no company of its own."""
    ids = vocabulary.designators.get(surface) or vocabulary.designators.get(singular(surface), ())
    return any(brands.get(vocabulary.models[i].brand_id) for i in ids)


def _related(brand_id: str, brands: Mapping[str, int], vocabulary: Vocabulary) -> bool:
    """Whether the document names the brand's parents, or a venture that bears its name ("X International" of X)."""
    return any(o in brands for o in vocabulary.ancestors(brand_id)) or any(o.startswith(f"{brand_id}-") for o in brands)


def list_continuations(text: str, names: Iterable[Name], vocabulary: Vocabulary) -> Iterator[Name]:
    """`SERES 5, 7 and 9`, `the P7 and the G6`: codes that follow a model of the same brand in a list."""
    for name in names:
        known = vocabulary.models.get(name.id) if name.kind == "model" else None
        if known is None:
            continue
        at = name.end
        while (step := _CONTINUED.match(text, at)) is not None:
            designator = step[1]
            shaped = re.fullmatch(r"\d+", designator) is not None
            ids = [
                i for i in vocabulary.designators.get(designator, ()) if vocabulary.models[i].brand_id == known.brand_id
            ]
            if shaped != (re.fullmatch(r"\d+", known.designator) is not None) or (
                not ids and NOT_A_MODEL.match(designator)
            ):
                break
            brand = vocabulary.organizations[known.brand_id].name
            yield Name(
                "model",
                step.start(1),
                step.end(1),
                designator,
                ids[0] if ids else slug(f"{brand} {designator}"),
                "vocabulary" if ids else "form",
            )
            at = step.end()

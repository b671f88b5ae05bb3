"""Designators: models named by a brand and a code or word ("Deepal S07"), or by the code alone ("the 009")."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.names.bare_designators import is_car
from flows.extraction.names.designator_beginnings import lengths
from flows.extraction.names.designator_words import CODE, DESIGNATOR_WORD, NOT_A_MODEL, VEHICLE, singular
from flows.extraction.names.name import Name
from schemas.ids import slug

# What may follow a name and belongs to it.
_VARIANT = re.compile(
    r" (?:Plus|Pro|Max|Ultra|Sport|Long|Electric|Hybrid|EV|PHEV|HEV|BEV|REEV|EREV|DM-i|DMi|DM-p|GT|L|S|X)\b\+?"
)
_AFTER_BRAND = re.compile(
    rf"(?:'s)? (?:new |latest |all-new |all-electric |electric |upcoming |flagship )*({CODE})(?![\w%])(?!,\d|"
    rf"\.\d)"
)
_AS_CAR = re.compile(rf" (?:{VEHICLE}|concept)\b")
_GAP = re.compile(
    r"(?:'s?)?[ -](?:(?:new|latest|all-new|all-electric|electric|upcoming|flagship|forthcoming|updated) )*"
)
# "Polestar 2,500": the first digit of an amount is no car.
_THOUSANDS = re.compile(r"(?<=\d),\d{3}")
# What is followed by no designator, unless one begins with a small letter.
_PLAIN = re.compile(
    r" (?!(?:new|latest|all|electric|upcoming|flagship|forthcoming|updated)\b)([a-z]{2,})(?=[ ,;:!?]|\.(?: |\Z)|\Z)|"
    r"[^' -]|\Z"
)
# One word, two, three, four.
_WORDS = tuple(re.compile(rf"[^\s,;:()\"]+(?: [^\s,;:()\"]+){{{more}}}") for more in range(4))
_CONTINUED = re.compile(
    rf"(?:,| and| or|, and| &) (?:the )?({CODE}|\d{{1,2}})(?![\w%])(?![.,]\d)(?! (?:million|billion|per ?cent|\w+s\b))"
)
# What goes on with a list.
LISTED = (",", " and", " or", " &")


def may_lead(text: str, end: int, vocabulary: Vocabulary) -> bool:
    """Whether a maker's name that ends there may be followed by a designator, or by an unknown car's name."""
    plain = _PLAIN.match(text, end)
    return plain is None or (plain[1] is not None and plain[1] in _small_words(vocabulary))


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
    known = lengths(vocabulary)
    until = 0
    for i, word in enumerate(words):
        most = known.get(word[0]) or (known.get(singular(word[0])) if word[0][-1] == "s" else None)
        if most is None or word.start() < until:
            continue
        for last in reversed(words[i : i + most]):
            surface = text[word.start() : last.end()]
            if len(surface) <= 30 and surface not in vocabulary.designators:
                surface = singular(surface)
            if len(surface) > 30 or surface not in vocabulary.designators:
                continue
            described = surface[0].isupper() and _AS_CAR.match(text, last.end()) is not None
            model_id = _owner(surface, brands, vocabulary, described=described)
            if model_id is not None and is_car(text, word.start(), last.end(), vocabulary, model_id):
                until = last.end()
                yield word.start(), last.end(), text[word.start() : last.end()], model_id
                break


def _near(one: str, other: str, vocabulary: Vocabulary) -> bool:
    """Whether two organisations are the same, or one owns the other."""
    return one == other or one in vocabulary.ancestors(other) or other in vocabulary.ancestors(one)


def _known_after(text: str, start: int, brand: Name, vocabulary: Vocabulary) -> tuple[int, str] | None:
    """Where the longest known designator of the brand's family ends that begins at `start`, and its model."""
    first = _WORDS[0].match(text, start)
    if first is None or not (
        first[0] in _first_words(vocabulary) or _singular(_bared(first[0]), vocabulary) in vocabulary.designators
    ):
        return None
    family = vocabulary.family(brand.id)
    for pattern in reversed(_WORDS):
        words = pattern.match(text, start)
        if words is None or _THOUSANDS.match(text, words.end()):
            continue
        surface = _singular(_bared(words[0]), vocabulary)
        ids = [i for i in vocabulary.designators.get(surface, ()) if vocabulary.models[i].brand_id in family]
        if len(surface) < 3:
            # "Polestar 7" is no car of a sister brand: short codes are every maker's.
            ids = [i for i in ids if _near(vocabulary.models[i].brand_id, brand.id, vocabulary)]
        if ids:
            nearest = min(ids, key=lambda i: (vocabulary.models[i].brand_id != brand.id, i))
            return start + len(surface), nearest
    return None


def _bared(word: str) -> str:
    """Words without the marks and the owner's s behind them."""
    return word.rstrip(".'!?").removesuffix("'s")


def _singular(surface: str, vocabulary: Vocabulary) -> str:
    """A code in the plural without its s: "more than 150,000 were Aito M9s"."""
    code = surface not in vocabulary.designators and surface[-2:-1].isdecimal()
    return singular(surface) if code else surface


@lru_cache(maxsize=4)
def _first_words(vocabulary: Vocabulary) -> frozenset[str]:
    """What designators of several words begin with."""
    return frozenset(d.split(" ")[0] for d in vocabulary.designators if " " in d)


@lru_cache(maxsize=4)
def _small_words(vocabulary: Vocabulary) -> frozenset[str]:
    """What designators begin with that begin with a small letter."""
    return frozenset(d.split(" ")[0] for d in vocabulary.designators if d[0].islower())


def _after_brand(text: str, brand: Name, vocabulary: Vocabulary) -> Iterator[Name]:
    gap = _GAP.match(text, brand.end)
    if gap is None:
        return
    own = gap[0] == " "
    known = _known_after(text, gap.end(), brand, vocabulary)
    if known is not None:
        end, model_id = known
        start = brand.start if own else gap.end()
        yield Name("model", start, end, text[start:end], model_id, "vocabulary")
        return
    code = _AFTER_BRAND.match(text, brand.end)
    if code and not NOT_A_MODEL.match(code[1]) and not code[1][0].isdecimal():
        end = code.end(1)
        variant = _VARIANT.match(text, end)
        end = variant.end() if variant and variant[0].strip() in ("Plus", "Pro", "Max", "GT", "L") else end
        designator = text[code.start(1) : end]
        start = brand.start if own else code.start(1)
        yield Name("model", start, end, text[start:end], slug(f"{_short(brand, vocabulary)} {designator}"), "form")


def _short(brand: Name, vocabulary: Vocabulary) -> str:
    known = vocabulary.organizations.get(brand.id)
    return brand.surface if known is None else known.name


def _owner(surface: str, brands: Mapping[str, int], vocabulary: Vocabulary, *, described: bool) -> str | None:
    """The model of that designator whose brand the document speaks of most; None if none is.

    A code, or a word `described` as a car, may also be of a brand whose parent the document names.
    """
    ids = vocabulary.designators.get(surface, ())
    ranked = [(-count, i) for i in ids if (count := brands.get(vocabulary.models[i].brand_id, 0))]
    if ranked:
        return min(ranked)[1]
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

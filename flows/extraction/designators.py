"""Designators: models named by a brand and a code or word ("Deepal S07"), or by the code alone ("the 009")."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from flows.extraction.name import Name
from flows.extraction.vocabulary import Vocabulary
from schemas.ids import slug

# A code: letters and digits together, as carmakers write them (ET5, P7+, e-2008, BE11, MG4, X50, ID.4).
CODE = r"(?:[A-Za-z]{1,4}[-.]?\d{1,4}[A-Za-z]{0,2}\+?|[A-Z]{2,3} \d{1,2}[a-z]?|\d{1,4}[A-Z]{1,3}\+?|\d{2,3})"
VEHICLE = (
    r"(?:SUVs?|sedans?|saloons?|hatchbacks?|hatch|pickups?|pick-ups?|vans?|minivans?|MPVs?|crossovers?|"
    r"coup[eé]s?|wagons?|EVs?|cars?|models?"
    r"|vehicles?|e-SUVs?|estates?|trucks?|roadsters?|minibus(?:es)?|buses|city car|off-roaders?|bakkies?|"
    r"utes?|hybrids?|convertibles?)"
)
# What may follow a name and belongs to it.
_VARIANT = re.compile(
    r" (?:Plus|Pro|Max|Ultra|Sport|Long|Electric|Hybrid|EV|PHEV|HEV|BEV|REEV|EREV|DM-i|DMi|DM-p|GT|L|S|X)\b\+?"
)
_AFTER_BRAND = re.compile(
    rf"(?:'s)? (?:new |latest |all-new |all-electric |electric |upcoming |flagship )*({CODE})(?![\w%])(?!,\d|"
    rf"\.\d)"
)
NOT_A_MODEL = re.compile(
    r"(?:[QH][1-4]|FY\d+|L\d|[GP]?20\d\d|CO2|V\d|B2B|G\d{1,2}|5G|4G|COP\d+|AI\d*|R\d{1,2}[a-z]?|No\.?\d+|"
    r"\d+[Kkm])\Z"
)
# "The TOP10 cars".
_NEVER = re.compile(r"(?i:top|best|tier|gen|grade|no|vol|act)[-.]?\d+\Z")
_LEAD = re.compile(
    r"(?:\b(?:[Tt]he|[Nn]ew|[Ii]ts|his|her|my|their|our|\d|and|or|like|[Aa]n?|all-new|electric|called|named|"
    r"as|with|than)|'s|,|\() ?\Z|"
    r"\A\Z"
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


# A word that may begin a designator on its own: capitalised, a code, or a number of two digits and more.
DESIGNATOR_WORD = re.compile(
    r"(?<![\w$€£.,/&-])(?:[A-ZÀ-Þ0-9][\w+-]*(?:\.[\w+]+)*\+?|e-\w+|[a-z]{1,2}[A-Z0-9][\w-]*)(?![\w%])"
)


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
            if model_id is not None and _bare_makes_sense(text, word.start(), last.end(), vocabulary, model_id):
                until = last.end()
                yield word.start(), last.end(), text[word.start() : last.end()], model_id
                break


def singular(surface: str) -> str:
    """A word that may be a car's name in the plural ("131,485 Polos"), without its s."""
    return surface[:-1] if len(surface) > 4 and re.search(r"[a-rt-z]s\Z", surface) is not None else surface


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


CALENDAR = frozenset(
    "January February March April May June July August September October November December Spring Summer Autumn Winter "
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
)


def _bare_makes_sense(text: str, start: int, end: int, vocabulary: Vocabulary, model_id: str) -> bool:
    """Whether a designator without its brand is a car here: a code of letters and digits.

    Or led by an article or a list.
    """
    surface, before, after = text[start:end], text[:start], text[end:]
    if is_ordinary(surface, vocabulary):
        return surface not in DATED and _DESCRIBED_LEAD.search(before) is not None and _PLACE_THING.match(after) is None
    if re.fullmatch(r"\d+", surface):
        return _number_makes_sense(surface, before, after)
    if NOT_A_MODEL.match(surface):
        return _common_code_makes_sense(surface, before, after)
    if re.search(r"\d", surface) and re.search(r"[A-Za-z]", surface) and len(surface) > 1:
        return True
    if vocabulary.models[model_id].standalone and surface in vocabulary.designators:
        return True
    if not before:
        return len(surface) > 2 and _ITEM.match(after) is not None
    if _COUNTED.search(before) is not None:
        return True
    beside = re.match(rf" (?:{VEHICLE}|{_OF_A_CAR})\b", after) is not None and len(surface) > 1
    led = _LEAD.search(before) is not None or (len(surface) > 2 and _DESCRIBED_LEAD.search(before) is not None)
    return beside or led


def _number_makes_sense(surface: str, before: str, after: str) -> bool:
    """Whether a number is a car: "the 009", "the new 7"."""
    zero = surface.startswith("0") and len(surface) > 1
    led = re.search(r"\b(?:[Tt]he|and|or|called|new|electric|its) \Z", before) is not None
    counted = re.match(r"(?:[.,]\d| (?:%|percent|million|billion))", after) is not None or (
        not zero and re.match(r" \w+s\b", after) is not None
    )
    return (zero or led) and not counted


def _common_code_makes_sense(surface: str, before: str, after: str) -> bool:
    """Whether a code that is more often something else ("G6", "L7", "V8") is a car."""
    if surface in _SUMMITS or re.match(r"[.,]\d| ?(?:billion|million|trillion|bn|m|k)\b", after) is not None:
        return False
    led = (
        surface[0] not in "QHVA"
        and re.search(r"\b(?:(?:[Tt]he|[Ii]ts|new)(?: new| electric| all-new)?|called|named|dubbed|badged) \Z", before)
        is not None
    )
    return _LIKE_A_CAR.match(after) is not None or led


# Months and weekdays are dates whatever stands before them; a season may be a car's name.
DATED = CALENDAR - frozenset({"Spring", "Summer", "Autumn", "Winter"})
# An article and what is said of the car: "the second-generation Venue", "a plug-in hybrid Ranger".
_DESCRIBED_LEAD = re.compile(
    r"(?:\b(?:[Tt]he|[Aa]n?|[Nn]ew|[Ii]ts|[Hh]is|[Hh]er|[Mm]y|[Tt]heir|[Oo]ur|[Ee]very|[Ee]ach)|\w's)"
    r"(?: (?!(?:of|in|for|with|by|and|to|from|at|on|as|than|that|near)\b)[a-z][a-z-]*[a-z]){0,3} \Z"
)
# What a place has and a car has not.
_PLACE_THING = re.compile(
    r"(?: [a-z-]+){0,2} (?:plants?|factory|factories|works|sites?|areas?|regions?|metro|market|airport|province|port|"
    r"showrooms?|dealers?(?:hips?)?|facility|facilities|government|city|office|hub|complex|district|county|"
    r"[Aa]uto [Ss]how|[Mm]otor [Ss]how|[Ss]how|[Ff]estival|[Ee]vent|season|holiday|break|quarter|20\d\d|of)\b"
)
# What is counted: "completed its 25,000th Pik Up", "deploy 20,000 Gravity robotaxis".
_COUNTED = re.compile(r"(?<![$€£¥₹.,\d])\d[\d,]*(?:st|nd|rd|th)? (?:new |electric |used )?\Z")
# What is made of a car or done with it: "Forester assembly", "the Leaf line".
_OF_A_CAR = (
    r"(?:assembly|production|output|sales|deliveries|shipments|exports|orders|buyers|owners|kits|prototypes?|"
    r"line-up|lineup|range|family|successor|taxis?|robotaxis?|sibling|variants?|versions?|concept)"
)
# The head of an item of a list: "Dolphin - small and inexpensive", "Forester: 175,040".
_ITEM = re.compile(r" [–—-] [a-z\d]|: \d")


# A code that is more often something else ("G6", "L7", "V8") is a car beside a word for one, or in a list with another.
_LIKE_A_CAR = re.compile(
    rf"(?:'s)?(?:,? (?:and|or|&)(?: the)? [A-Z]+\d+)?(?: (?:all-electric|electric|large|mid-size|compact|"
    rf"coupe|family|flagship|hybrid))* {VEHICLE}\b|, (?:an?|both|all|the)(?: [a-z-]+){{0,4}} {VEHICLE}\b"
    rf"|,? and (?:the )?[A-Z]\d+\b(?! (?:engine|countr|nation|"
    rf"summit))"
    r"| (?:will|is|was|has|starts|arrives|goes|costs|sells)\b"
)


_SUMMITS = frozenset({"G7", "G8", "G20", "G77"})


def is_ordinary(surface: str, vocabulary: Vocabulary) -> bool:
    """Whether a word is a month, a weekday or a place rather than a car, if nothing else tells."""
    return surface in CALENDAR or surface in vocabulary.place_terms


BARE_CODE = re.compile(
    r"(?<![\w$€£.,/&-])(?:[A-Z]{1,4}-?\d{1,3}[A-Za-z]?\+?|[A-Z]{2,3} \d{1,2}[a-z]?|[A-Z]{2,3}-[a-z])(?![\w%])"
    r"(?![.,]\d)"
)

# "On the M61", "towards the A632": a road.
_ROAD = re.compile(r"[ABDMNR][1-9]\d{0,3}")
_ALONG = re.compile(r"\b(?:on|onto|off|along|towards?|near|down|up|from|via) the \Z")


def bare_codes(text: str, names: Iterable[Name], brands: Mapping[str, int], vocabulary: Vocabulary) -> Iterator[Name]:
    """Codes that nobody knows, named as vehicles: `the RX9 SUV`, `the T10X`, `the VF 6 and VF 7`.

    The brand is the last maker named before it in the sentence, else the one that the document speaks of most.
    """
    found = list(names)
    for match in BARE_CODE.finditer(text):
        if any(match.start() < n.end and n.start < match.end() for n in found):
            continue
        if _NEVER.match(match[0]) or (
            NOT_A_MODEL.match(match[0]) and not re.match(rf"(?: [a-z-]+)? {VEHICLE}\b", text[match.end() :])
        ):
            continue
        before, after = text[: match.start()], text[match.end() :]
        maker = next(
            (i for i in brands if i == slug(re.sub(r"[^A-Z].*", "", match[0])) and _is_maker(i, brands, vocabulary)),
            None,
        )
        if maker is not None:
            found.append(Name("model", match.start(), match.end(), match[0], slug(match[0]), "form"))
            yield found[-1]
            continue
        vehicle = re.match(rf"(?:'s)?(?: (?:and|or|&) [A-Z0-9]+)? (?:[\w-]+ ){{0,2}}?{VEHICLE}\b", after) is not None
        led = re.search(r"\b(?:[Tt]he|[Ii]ts|new|called|named) \Z|'s \Z", before) is not None
        listed = any(
            n.kind == "model" and re.fullmatch(r",? (?:and|or|,)? ?", text[n.end : match.start()]) for n in found
        )
        if not (vehicle or listed) and _ROAD.fullmatch(match[0]) and _ALONG.search(before):
            continue
        if not (
            vehicle
            or listed
            or (
                led
                and not re.match(
                    r" (?:platform|battery|chip|engine|motor|system|summit|group|highway|standard|processor|"
                    r"architecture|cell|region|index)",
                    after,
                )
            )
        ):
            continue
        brand = _brand_before(match.start(), found, brands, vocabulary)
        if brand is not None:
            name = Name(
                "model",
                match.start(),
                match.end(),
                match[0],
                slug(f"{_name_of(brand, found, vocabulary)} {match[0]}"),
                "form",
            )
            found.append(name)
            yield name


def _brand_before(
    position: int, names: Iterable[Name], brands: Mapping[str, int], vocabulary: Vocabulary
) -> str | None:
    """The maker to which a bare code belongs: the last one named before it, else the one named most.

    A known one first.
    """
    makers = [
        n.id for n in names if n.kind == "organization" and n.end <= position and _is_maker(n.id, brands, vocabulary)
    ]
    if makers:
        return makers[-1]
    ranked = sorted(
        (i for i in brands if _is_maker(i, brands, vocabulary)),
        key=lambda i: (-brands[i], i not in vocabulary.organizations, i),
    )
    return ranked[0] if ranked else None


def _is_maker(organization_id: str, brands: Mapping[str, int], vocabulary: Vocabulary) -> bool:
    """A known carmaker or brand, or a name unknown to the vocabulary that the document treats as a company."""
    known = vocabulary.organizations.get(organization_id)
    return organization_id in brands if known is None else known.kind in ("carmaker", "brand")


def _name_of(organization_id: str, names: Iterable[Name], vocabulary: Vocabulary) -> str:
    known = vocabulary.organizations.get(organization_id)
    if known is not None:
        return known.name
    return next((n.surface for n in names if n.id == organization_id), organization_id)


_CALLED = re.compile(
    rf"\b{VEHICLE},? (?:called|named|dubbed|known as|badged)(?: the| a)? ([A-Z][\w-]*(?: (?:[A-Z]\w*|"
    rf"\d{{1,2}}))?|\d{{1,3}}[A-Z]?)(?![\w%])"
    rf"|\b(?:[Tt]he|[Ii]ts|'s)(?: [a-z-]+){{0,2}} (0\d{{1,2}})(?![\w%.,]\d)(?!\w)"
)
_NEW_MODEL = re.compile(
    rf" ((?:[A-Z][\w-]*[a-z]\w*|[A-Z]{{2,4}})(?: \d{{1,2}}| [A-Z]{{1,2}}\d?)?|\d{{1,2}})(?='?s?,?(?: and "
    rf"[\w ]{{1,20}}?)?(?: [\w-]+){{0,2}} {VEHICLE}\b|'s? (?:price|range|battery|design)| (?:EV|PHEV|HEV)\b|"
    rf",?(?: and)? (?:the )?{{brand}} \d|'?s? (?:goes|comes|will|is|was|has|starts|costs|arrives|gets|uses)"
    rf"\b)"
)
# What any of them begins with.
_MAY_FOLLOW = re.compile(r" [A-Z0-9]")


@lru_cache(maxsize=2048)
def _new_model(brand: str) -> re.Pattern[str]:
    """The pattern of a new model behind a brand as the text writes it."""
    return re.compile(_NEW_MODEL.pattern.replace("{brand}", re.escape(brand)))


_NO_DESIGNATOR = re.compile(
    r"(?:Europe|Group|Motors?|Auto|Automotive|Holdings?|International|Global|Asia|America|Africa|Australia|"
    r"Company|Corp|Inc|Ltd|Energy|Electric|Finance|Financial|Credit|Bank|"
    r"Sales|Dealers?|Dealership|Cars?|Vehicles?|Research|Institute|Plant|Factory|Center|Centre|Store|Space|"
    r"House|Museum|Arena|Stadium|Cup|Club|Racing|Team|Formula|EVs?|SUVs?|CEO|"
    r"MPVs?|PHEVs?|NEVs?|Hybrid|Chinese|Indian|European|American|Monday|Tuesday|Wednesday|Thursday|Friday|"
    r"Saturday|Sunday|[A-Z][a-z]+an|[A-Z][a-z]+ese)\Z"
)


def called_models(
    text: str, names: Iterable[Name], brands: Mapping[str, int], vocabulary: Vocabulary
) -> Iterator[Name]:
    """Models by what they are called ("an SUV called 01", "the fully electric 02").

    Also by a maker's name before a word and a vehicle's noun ("the X Falcon hatchback", "SERES 5 and SERES 7 SUVs").
    """
    found = list(names)
    for match in _CALLED.finditer(text):
        start, end = match.span(1) if match[1] is not None else match.span(2)
        brand = _brand_before(start, found, brands, vocabulary)
        if (
            brand is None
            or any(start < n.end and n.start < end for n in found)
            or NOT_A_MODEL.match(text[start:end])
            or is_ordinary(text[start:end], vocabulary)
        ):
            continue
        found.append(
            Name(
                "model",
                start,
                end,
                text[start:end],
                slug(f"{_name_of(brand, names, vocabulary)} {text[start:end]}"),
                "form",
            )
        )
        yield found[-1]
    for maker in [n for n in found if n.kind == "organization" and _is_maker(n.id, brands, vocabulary)]:
        if _MAY_FOLLOW.match(text, maker.end) is None:
            continue
        named = _new_model(maker.surface).match(text, maker.end)
        led = (
            re.search(r"\b(?:[Tt]he|[Ii]ts|[Aa]n?|new|,|and|of|with|like|or) \Z|\A\Z", text[: maker.start]) is not None
        )
        if (
            named is None
            or not led
            or _NO_DESIGNATOR.match(named[1].split(" ")[0])
            or is_ordinary(named[1], vocabulary)
            or named[1] in vocabulary.organization_names
        ):
            continue
        if any(named.start(1) < n.end and n.start < named.end(1) for n in found):
            continue
        surface = text[maker.start : named.end(1)]
        yield Name(
            "model",
            maker.start,
            named.end(1),
            surface,
            slug(f"{_name_of(maker.id, found, vocabulary)} {named[1]}"),
            "form",
        )


_CONTINUED = re.compile(
    rf"(?:,| and| or|, and| &) (?:the )?({CODE}|\d{{1,2}})(?![\w%])(?![.,]\d)(?! (?:million|percent|\w+s\b))"
)


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

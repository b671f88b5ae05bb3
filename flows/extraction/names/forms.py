"""Forms: organisations and models that the vocabulary lacks.

Found by how they are written and what stands beside them.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from flows.extraction.lexicon.common_words import are_of_measure, is_common
from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.names.designator_words import CODE, VEHICLE
from flows.extraction.names.name import Name
from schemas.ids import slug

CAP = r"(?:[A-ZÀ-ÖØ-Þ][\w'-]*\w|[A-Z])"
_SEQUENCE = rf"{CAP}(?:(?: |-| & | of | de | di | van | von | al-| Al-){CAP}){{0,4}}"
# What the name of a company ends with when it says that it is one.
FORM = (
    r"(?:Motors?|Autos?|Automotive|Automobiles?|Group|Holdings?|Corp(?:oration)?|Inc|Ltd|Limited|PLC|plc|"
    r"GmbH|AG|LLC|Company|Co"
    r"|Industries|Industry|Technolog(?:y|ies)|Energy|Mobility|Ventures?|Enterprises?|Trading|Vehicles?|Cars|"
    r"Capital|Bank|Electric|Batteries|Battery)"
)
_BY_FORM = re.compile(rf"\b(?:{CAP}(?: & | ))+{FORM}(?: (?:{FORM}|International|Ltd|Limited))*\b")
# "the Geneva Motor Show" is no company.
_SHOW = re.compile(
    r" (?:Show|Expo|Salon|Exhibition|Fair|Festival|Summit|Forum|Conference|Congress|Convention|Week|Awards?)\b"
)
# "The Heavy Industries Minister" serves no company.
_OF_STATE = re.compile(r" (?:Minister|Ministry|Secretary|Commission|Committee)\b")
# "Executive Vice President Sales Group" is what somebody is.
_OFFICE = re.compile(r"\b(?:Vice[ -]President|Officer|Board Member|General Manager|Managing Director)\b")
_NOT_A_NAME = frozenset(
    "The A An In On At By For From With And Or But This That These Those Its Their His Her Our Your My It "
    "He She They We You I As If When While "
    "After Before Since Until Last Next First Second Third New Now Then There Here Some Many Most All Both "
    "Each Every No Not Meanwhile However Moreover Furthermore Nevertheless Nonetheless Still Instead Also Additionally "
    "Today Yesterday Tomorrow Earlier Later Recently Currently Separately Similarly Finally Overall Elsewhere "
    "January February March April May June July August September October November December "
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mr Mrs Ms Dr "
    "Chinese Japanese Korean German French British Indian American European Asian African Electric Photo "
    "Image Credit Source".split()
)
# "Importer X Automotive": what a firm is to another, at the head of a sentence, is no part of its name.
_ROLES = frozenset(
    "Importer Distributor Dealer Retailer Supplier Partner Parent Owner Rival Investor Agent Carmaker Automaker "
    "Manufacturer Competitor Affiliate Subsidiary Newcomer Compatriot Franchisee Shareholder".split()
)
# "Revenue, the company said, rose": who says it is not what stands before.
_SAYS = (
    r"(?! (?:said|says|say|told|tells|announced|reported|reports|added|adds|expects|believes|admitted|notes|noted"
    r"|claims)\b)"
)


# What any apposition begins with: a sequence of capitals is tried in too many ways to look for it in vain.
_APPOSED = re.compile(r", (?:an?|its|their|the) ")


def organizations_by_form(text: str, names: Iterable[Name], vocabulary: Vocabulary) -> Iterator[Name]:
    """Companies by their legal form, by the noun before them ("distributor X") or behind them ("X, a dealer")."""
    led, apposed = _beside_nouns(vocabulary.alternatives["organization_noun"])
    found: list[tuple[int, int]] = [(m.start(), m.end()) for m in _BY_FORM.finditer(text)]
    found += [m.span(1) for m in led.finditer(text)]
    if _APPOSED.search(text):
        found += [m.span(1) for m in apposed.finditer(text)]
    taken = list(names)
    for start, end in sorted(set(found)):
        start = _skip_ordinary(text, start, end)
        surface = text[start:end]
        if (
            not surface
            or surface in _NOT_A_NAME
            or _FORM_ALONE.fullmatch(surface)
            or _is_place(surface, vocabulary)
            or _SHOW.search(f"{surface}{text[end : end + 12]}")
            or _OF_STATE.match(text, end)
            or _OFFICE.search(surface)
            or _is_show(surface, vocabulary)
            or _is_common_noun(surface, vocabulary)
            or _PREPOSITION.match(surface)
        ):
            continue
        inside = [n for n in taken if start < n.end and n.start < end]
        if any(
            not (n.kind == "model" and " " not in n.surface) and (n.kind != "organization" or n.label == "vocabulary")
            for n in inside
        ):
            continue
        yield Name("organization", start, end, surface, slug(surface), "form")


# "Outside of China, the company has dealerships": where something is so.
_PREPOSITION = re.compile(
    r"(?:Outside|Inside|Beyond|Across|Throughout|Within|Besides|Alongside|Around|Despite|Unlike|Among|Amid|Against|Near"
    r"|Through|Towards?|Behind|Between|Apart|Aside|Elsewhere|Except) "
)
# What companies call themselves and what is also said of things, or of any company.
_OF_THINGS = re.compile(
    r"(.+?)(?: (?:Industries|Industry|Technolog(?:y|ies)|Energy|Mobility|Vehicles?|Cars|Automobiles?|Autos?|Capital"
    r"|Bank|Electric|Batteries|Battery))+"
)
_OF_ANY_FIRM = re.compile(r"(.+?)(?: (?:Group|Holdings?|Company))+")


def _is_common_noun(surface: str, vocabulary: Vocabulary) -> bool:
    """Whether common words alone make up a name: "Used Cars", "Working Capital", "Deliveries Group" (in a table).

    A legal form, or "Motors", makes a name of such words too: "Service Motors", "Prime Orders Ltd".
    """
    things, firm = _OF_THINGS.fullmatch(surface), _OF_ANY_FIRM.fullmatch(surface)
    if firm is not None:
        return are_of_measure(firm[1], vocabulary)
    if things is not None:
        return is_common(things[1], vocabulary)
    return _BY_FORM.fullmatch(surface) is None and is_common(surface, vocabulary)


_FORM_ALONE = re.compile(rf"{FORM}|[A-Z]|[QH][1-4]")


@lru_cache(maxsize=4)
def _beside_nouns(noun: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Patterns of a company behind a noun ("distributor X"), and before one ("X, a dealer"), group 1."""
    return (
        re.compile(rf"\b(?:{noun})s? ({_SEQUENCE})"),
        re.compile(
            rf"({_SEQUENCE}), (?:an?|its|their|the(?= [\w'-]+(?: [\w'-]+|,)))(?: [\w'-]+){{0,4}} (?:{noun})\b{_SAYS}"
        ),
    )


_UNKNOWN_MODEL = re.compile(rf"\b([A-ZÀ-Þ][\w'-]*[a-z][\w-]*|[A-Z]{{3,5}}) ({CODE})(?![\w%])(?![.,]\d)")
_NOT_A_BRAND = frozenset(
    "Level Phase Euro Route Highway Stage Step Version Chapter Page Figure Table Section Formula Group Type "
    "Class Series Model Article "
    "Room Hall Stand Gate Unit Line Plant Windows Android Apollo Boeing Airbus Galaxy "
    "Playstation Covid Block Season Episode Tier".split()
)


# "A top-10 list", "by Q4".
_NO_CODE = re.compile(r"\d+|[QHqh][1-4]|[A-Z]{1,2}20\d\d|(?i:top|best|tier|gen|grade|no|vol|act|fy)[-.]?\d+")


def models_by_form(text: str, names: Iterable[Name]) -> Iterator[Name]:
    """Models of brands that nobody knows: a capitalised word and a code, named as a vehicle ("the Skywell BE11 SUV".

    "models like …").
    """
    for match in _UNKNOWN_MODEL.finditer(text):
        if any(match.start() < n.end and n.start < match.end() for n in names):
            continue
        if match[1] in _NOT_A_NAME or match[1] in _NOT_A_BRAND or _NO_CODE.fullmatch(match[2]):
            continue
        led = (
            re.search(
                rf"\b(?:{VEHICLE}|like|such as|and|or|,|called|named|the new|new)(?: the)? ?\Z", text[: match.start()]
            )
            is not None
        )
        followed = re.match(rf"'?,?(?: [\w-]+){{0,4}} {VEHICLE}\b", text[match.end() :]) is not None
        if followed or (led and re.search(rf"\b{VEHICLE}\b", text) is not None):
            yield Name("model", match.start(), match.end(), match[0], slug(match[0]), "form")


# "An American-Built Electric SUV", "UK-Based X Motors", in a title.
_BUILT = re.compile(r"(?:[\w.]+)?-(?:Built|Made|Based|Owned|Backed|Led|Born|Assembled|Style|Sized|Designed) ")


def _skip_ordinary(text: str, start: int, end: int) -> int:
    """The start moved past leading words that are capitalised for another reason than being a name."""
    while start < end:
        built = _BUILT.match(text, start - (start > 0 and text[start - 1] == "-"), end)
        word = built or re.match(r"(\w+)[ -]", text[start:end])
        if word is None:
            break
        if built is not None:
            start = built.end()
        elif word[1] in _NOT_A_NAME or (word[1] in _ROLES and text[start + word.end() - 1] == " "):
            start += word.end()
        else:
            break
    return start


def _is_show(surface: str, vocabulary: Vocabulary) -> bool:
    """Whether a name is or begins with that of a show that the vocabulary knows: "IAA Mobility"."""
    return any("show_noun" in vocabulary.cues.get(name, ()) for name in (surface, surface.split(" ", 1)[0]))


def _is_place(surface: str, vocabulary: Vocabulary) -> bool:
    return surface in vocabulary.place_terms

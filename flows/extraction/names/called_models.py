"""Models by what they are called, and by a maker's name before a word and a noun for a vehicle."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.names.designator_words import NOT_A_MODEL, VEHICLE, is_ordinary
from flows.extraction.names.document_makers import brand_before, is_maker, name_of
from flows.extraction.names.name import Name
from schemas.ids import slug

_CALLED = re.compile(
    rf"\b{VEHICLE},? (?:called|named|dubbed|known as|badged)(?: the| a)? ([A-Z][\w-]*(?: (?:[A-Z]\w*|"
    rf"\d{{1,2}}))?|\d{{1,3}}[A-Z]?)(?![\w%])"
    rf"|\b(?:[Tt]he|[Ii]ts|'s)(?: [a-z-]+){{0,2}} (0\d{{1,2}})(?![\w%.,]\d)(?!\w)"
)
# Behind a brand, which stands in the text as it does before the name.
_NEW_MODEL = (
    rf" (?P<name>(?:[A-Z][\w-]*[a-z]\w*|[A-Z]{{2,4}})(?: \d{{1,2}}| [A-Z]{{1,2}}\d?)?|\d{{1,2}})(?='?s?,?(?: and "
    rf"[\w ]{{1,20}}?)?(?: [\w-]+){{0,2}} {VEHICLE}\b|'s? (?:price|range|battery|design)| (?:EV|PHEV|HEV)\b|"
    rf",?(?: and)? (?:the )?(?P=brand) \d|'?s? (?:goes|comes|will|is|was|has|starts|costs|arrives|gets|uses)"
    rf"\b)"
)
# What any of them begins with.
_MAY_FOLLOW = re.compile(r" [A-Z0-9]")
_NO_DESIGNATOR = re.compile(
    r"(?:Europe|Group|Motors?|Auto|Automotive|Holdings?|International|Global|Asia|America|Africa|Australia|"
    r"Company|Corp|Inc|Ltd|Energy|Electric|Finance|Financial|Credit|Bank|"
    r"Sales|Dealers?|Dealership|Cars?|Vehicles?|Research|Institute|Plant|Factory|Center|Centre|Store|Space|"
    r"House|Museum|Arena|Stadium|Cup|Club|Racing|Team|Formula|EVs?|SUVs?|CEO|"
    r"MPVs?|PHEVs?|NEVs?|Hybrid|Chinese|Indian|European|American|Monday|Tuesday|Wednesday|Thursday|Friday|"
    r"Saturday|Sunday|[A-Z][a-z]+an|[A-Z][a-z]+ese)\Z"
)


@lru_cache(maxsize=128)
def _new_model(length: int) -> re.Pattern[str]:
    """The pattern of a brand of so many characters and a new model behind it, `name`: one for all of its length."""
    return re.compile(rf"(?P<brand>(?s:.{{{length}}})){_NEW_MODEL}")


def called_models(
    text: str, names: Iterable[Name], brands: Mapping[str, int], vocabulary: Vocabulary, *, called: bool = True
) -> Iterator[Name]:
    """Models by what they are called ("an SUV called 01", "the fully electric 02").

    Also by a maker's name before a word and a vehicle's noun ("the X Falcon hatchback", "SERES 5 and SERES 7 SUVs").
    `called`: whether the former are looked for.
    """
    found = list(names)
    for match in _CALLED.finditer(text) if called else ():
        start, end = match.span(1) if match[1] is not None else match.span(2)
        brand = brand_before(start, found, brands, vocabulary)
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
                slug(f"{name_of(brand, names, vocabulary)} {text[start:end]}"),
                "form",
            )
        )
        yield found[-1]
    followed = [n for n in found if n.kind == "organization" and _MAY_FOLLOW.match(text, n.end) is not None]
    for maker in [n for n in followed if is_maker(n.id, brands, vocabulary)]:
        named = _new_model(maker.end - maker.start).match(text, maker.start)
        led = (
            re.search(r"\b(?:[Tt]he|[Ii]ts|[Aa]n?|new|,|and|of|with|like|or) \Z|\A\Z", text[: maker.start]) is not None
        )
        if (
            named is None
            or not led
            or _NO_DESIGNATOR.match(named["name"].split(" ")[0])
            or is_ordinary(named["name"], vocabulary)
            or named["name"] in vocabulary.organization_names
        ):
            continue
        if any(named.start("name") < n.end and n.start < named.end("name") for n in found):
            continue
        surface = text[maker.start : named.end("name")]
        yield Name(
            "model",
            maker.start,
            named.end("name"),
            surface,
            slug(f"{name_of(maker.id, found, vocabulary)} {named['name']}"),
            "form",
        )

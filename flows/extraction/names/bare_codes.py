"""Codes that nobody knows as models, beside a word for a vehicle or in a list with one."""

import re
from collections.abc import Iterable, Iterator, Mapping

from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.names.designator_words import BARE_CODE, NOT_A_MODEL, VEHICLE, has_roads, singular
from flows.extraction.names.document_makers import brand_before, is_maker, name_of
from flows.extraction.names.name import Name
from schemas.ids import slug

# "The TOP10 cars".
_NEVER = re.compile(r"(?i:top|best|tier|gen|grade|no|vol|act)[-.]?\d+\Z")
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
            (i for i in brands if i == slug(re.sub(r"[^A-Z].*", "", match[0])) and is_maker(i, brands, vocabulary)),
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
        if not (vehicle or listed) and _ROAD.fullmatch(match[0]) and (_ALONG.search(before) or has_roads(text)):
            continue
        if match[0] != (one := singular(match[0])) and NOT_A_MODEL.match(one):
            continue  # "in the Q3s of recent years"
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
        brand = brand_before(match.start(), found, brands, vocabulary)
        if brand is not None:
            name = Name(
                "model",
                match.start(),
                match.end(),
                match[0],
                slug(f"{name_of(brand, found, vocabulary)} {match[0]}"),
                "form",
            )
            found.append(name)
            yield name

"""Settling: which of the spans of a sentence that overlap one another stand."""

import re
from collections.abc import Mapping, Sequence

from flows.extraction.wording.mention import Mention

_RANK: Mapping[str, int] = {
    "quotation": 0,
    "model": 1,
    "person": 2,
    "organization": 3,
    "period": 4,
    "place": 5,
    "quantity": 6,
    "number": 7,
}


# What a car's name says of it counts ("Punch EV"), other cues within names do not.
_ATTRIBUTE = re.compile(r"(?:body_style|powertrain):")
# A show may bear its maker's name ("NIO Day").
_SHOW = "show_noun"
_COUNTRY = 2  # the letters of a country's code (ISO 3166-1 alpha-2)


def settled(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The mentions of a sentence that stand: names before periods before places and figures; cues beside all but names.

    In: mentions in order. Out: those of them that stand, in the same order.
    """
    by_kind: dict[str, list[Mention]] = {}
    for mention in mentions:
        by_kind.setdefault(mention.kind, []).append(mention)
    cues = by_kind.pop("cue", [])
    by_kind.pop("quotation", None)
    spans = [m for kind in sorted(by_kind, key=_RANK.__getitem__) for m in _standing(by_kind, kind)]
    kept: list[Mention] = []
    for mention in spans:
        start, end = mention.start, mention.end
        for k in kept:
            if start < k.end and k.start < end and not _is_fellow(mention, k):
                break
        else:
            kept.append(mention)
    names = [(k.start, k.end) for k in kept if k.kind in ("model", "person", "organization")]
    fallen = {id(m) for found in by_kind.values() for m in found}.difference(map(id, kept))
    for cue in cues if names else ():
        start, end = cue.start, cue.end
        for first, last in names:
            bears = cue.label == _SHOW and start <= first and last < end
            if start < last and first < end and not bears and not _ATTRIBUTE.match(cue.label or ""):
                fallen.add(id(cue))
                break
    return tuple([m for m in mentions if id(m) not in fallen]) if fallen else tuple(mentions)


def _is_fellow(mention: Mention, other: Mention) -> bool:
    """Whether two countries are members of the group that the same words name ("the Baltics"): both stand.

    Of what spans continents ("EMEA") a sentence seldom means each part.
    """
    return (
        mention.kind == other.kind == "place"
        and mention.label == other.label == "group"
        and (mention.start, mention.end) == (other.start, other.end)
        and len(mention.id or "") == _COUNTRY
    )


def _standing(by_kind: Mapping[str, Sequence[Mention]], kind: str) -> list[Mention]:
    """The mentions of a kind that are no part of what a place or an amount is called, the longest first."""
    found = by_kind[kind]
    if kind in ("organization", "period") and "place" in by_kind:
        found = [m for m in found if not _within_a_place(m, by_kind["place"])]
    elif kind == "model" and "quantity" in by_kind:
        found = [m for m in found if not _within_money(m, by_kind["quantity"])]
    return sorted(found, key=lambda m: (m.start - m.end, m.start))


def _within_a_place(mention: Mention, places: Sequence[Mention]) -> bool:
    """Whether a name or a day is but a part of what a place is called ("Dodge City", "in Sixth of October City")."""
    if mention.kind == "period":
        return any(mention.start < m.end > mention.end > m.start for m in places)
    return any(
        m.start <= mention.start and mention.end <= m.end and len(m.surface) > len(mention.surface) for m in places
    )


def _within_money(mention: Mention, quantities: Sequence[Mention]) -> bool:
    """Whether a short name is but the head of an amount: the R4 of "R4-billion"."""
    return any(m.label == "money" and m.start <= mention.start and mention.end < m.end for m in quantities)

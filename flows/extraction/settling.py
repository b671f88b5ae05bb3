"""Settling: which of the spans of a sentence that overlap one another stand."""

import re
from collections.abc import Mapping, Sequence

from flows.extraction.mention import Mention

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


def _within_a_place(mention: Mention, mentions: Sequence[Mention]) -> bool:
    """Whether a name or a day is but a part of what a place is called ("Dodge City", "in Sixth of October City")."""
    if mention.kind == "period":
        return any(m.kind == "place" and mention.start < m.end > mention.end > m.start for m in mentions)
    return mention.kind == "organization" and any(
        m.kind == "place"
        and m.start <= mention.start
        and mention.end <= m.end
        and len(m.surface) > len(mention.surface)
        for m in mentions
    )


def _within_money(mention: Mention, mentions: Sequence[Mention]) -> bool:
    """Whether a short name is but the head of an amount: the R4 of "R4-billion"."""
    return mention.kind == "model" and any(
        m.kind == "quantity" and m.label == "money" and m.start <= mention.start and mention.end < m.end
        for m in mentions
    )


def settled(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The mentions of a sentence that stand, in order: names before periods before places and figures; cues beside all
    but names.
    """
    spans = [
        m
        for m in mentions
        if m.kind not in ("cue", "quotation") and not _within_a_place(m, mentions) and not _within_money(m, mentions)
    ]
    kept: list[Mention] = []
    for mention in sorted(spans, key=lambda m: (_RANK[m.kind], m.start - m.end, m.start)):
        if not any(mention.start < k.end and k.start < mention.end for k in kept):
            kept.append(mention)
    names = [k for k in kept if k.kind in ("model", "person", "organization")]
    free = [
        m
        for m in mentions
        if m.kind == "quotation"
        or (
            m.kind == "cue"
            and (_ATTRIBUTE.match(m.label or "") or not any(m.start < n.end and n.start < m.end for n in names))
        )
    ]
    return tuple(sorted([*kept, *free], key=lambda m: (m.start, m.end, m.kind, m.label or "")))

"""Rivals: other makers to which a sentence about a place gives a figure or a rank there."""

import re

from flows.extraction.context import Context, Subject
from flows.extraction.place_groups import PlaceGroup
from flows.extraction.subjecthood import is_maker

_RIVAL_BEFORE = re.compile(
    r"(?:\b(?:behind|ahead of|outsold|overtook|overtaking|beating|followed by|between|with)|; |, | and )(?: the)? ?\Z"
)
_RIVAL_AFTER = re.compile(
    r"\A(?: (?:has|had|holds|held|took|sold|with))? (?:(?:about|around|nearly|almost|some|over|more than|"
    r"only) )?\d|\A (?:in|on|at) (?:first|second|third|fourth|fifth|top) (?:place|spot|position)\b"
)
_RANKED = re.compile(r"\b(?:behind|ahead of|outsold|overtook|overtaking|beating|followed by) (?:the )?\Z")
_COMPARED = re.compile(
    r"\b(?:market|share|per ?cent|place|ranks?|ranked|best-selling|registrations|sold|sales|buyers)\b|%"
)


def rivals(group: PlaceGroup, subjects: list[Subject], context: Context) -> list[Subject]:
    """Other makers to which a sentence about a place gives a figure or a rank there: "A has 35 per cent, B 6"."""
    sentence = group.sentence
    if _COMPARED.search(sentence.text) is None:
        return []
    known = {s.organization_id for s in subjects}
    for subject in subjects:
        known |= context.vocabulary.family(subject.organization_id)
    found: dict[str, Subject] = {}
    for mention in sentence.of("organization"):
        if (
            mention.id is None
            or mention.id in known
            or mention.start < group.end
            or not is_maker(mention.id, context.vocabulary)
        ):
            continue
        before, after = sentence.before(mention, 30), sentence.after(mention, 40)
        if _RANKED.search(before) or (_RIVAL_BEFORE.search(before) and _RIVAL_AFTER.match(after)):
            found.setdefault(mention.id, Subject(mention.id, mention.start, mention.end, "rival"))
    return list(found.values())

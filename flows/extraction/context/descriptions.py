"""Descriptions: noun phrases that stand for an organisation named elsewhere ("the Hangzhou-based group", "its local
partner", "the parent", "Turkey's national carmaker").
"""

import re
from dataclasses import dataclass

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.predicate_words import OWNED_BY

# What the head of a description says of an organisation; the classes of its cues.
KINDS = (
    "description:maker",
    "description:brand",
    "description:group",
    "description:parent",
    "description:unit",
    "description:venture",
    "description:trader",
    "description:partner",
    "description:supplier",
    "description:pair",
)
_KINDS = frozenset(KINDS)

_NO_MODIFIER = (
    r"(?:of|in|for|and|or|to|by|from|at|on|with|as|is|was|are|were|has|have|had|will|would|that|which|who|than|but|"
    r"into|over|said|says|its|their|the|a|an)"
)
_LEAD = re.compile(
    rf"(?:\b(?P<article>[Tt]he|[Tt]his|[Tt]hat)|\b(?P<whose>[Ii]ts|[Tt]heir|[Yy]our|[Oo]ur)|(?P<place>'s?))"
    rf"(?P<words>(?: (?!{_NO_MODIFIER}\b)[^\s,;:()\"]+){{0,5}}) \Z"
)
# "The company car", "the group-wide plan": the noun only stands beside the head.
_NO_HEAD = re.compile(r"-|'?s?(?: (?:car|name|badge|values?|level|image|identity))\b|s\b")
_OWNED = re.compile(rf"{OWNED_BY.pattern}|-(?:built|made)\b")
# "The once British marque" is so no more.
_ONCE = re.compile(r"\b(?:once|formerly|originally|former|previously|ex)[ -]\Z")
# "The state-owned group from Chongqing", "the brand out of Detroit".
_FROM = re.compile(r" (?:from|out of|(?:that is )?based in|headquartered in|at home in)(?: the)? ")
_ELECTRIC = re.compile(r"\b(?:EV|electric|electric-car|electric-vehicle|battery|start-?up|startup)\b", re.IGNORECASE)
# A stretch that holds a description's article and modifiers.
_REACH = 80


@dataclass(frozen=True, slots=True)
class Description:
    """A definite noun phrase; offsets of the document. `kind`: what its head says; `whose`: it begins with "its".

    `countries` and `cities`: where it says that the organisation is from; `electric`: it makes electric cars alone.
    """

    start: int
    end: int
    kind: str
    whose: bool
    countries: frozenset[str]
    cities: frozenset[str]
    electric: bool

    @property
    def placed(self) -> bool:
        """Whether it says where the organisation is from."""
        return bool(self.countries)


def descriptions(sentence: Sentence) -> tuple[Description, ...]:
    """The descriptions of a sentence, in order, none within another."""
    known: tuple[Description, ...] | None = sentence.kept.get("descriptions")
    if known is None:
        found: list[Description] = []
        cues = sentence.cues(*KINDS) if sentence.has(_KINDS) else []
        for cue in sorted(cues, key=lambda c: (c.start, -c.end)):
            described = _described(sentence, cue)
            if described is None or (found and described.end <= found[-1].end):
                continue
            if found and described.start == found[-1].start:
                # "The parent company", "the battery maker": the more is said, the better.
                continue
            found.append(described)
        known = sentence.kept["descriptions"] = tuple(found)
    return known


def _described(sentence: Sentence, cue: Mention) -> Description | None:
    lead = _LEAD.search(sentence.before(cue, _REACH))
    if lead is None or _NO_HEAD.match(sentence.after(cue, 12)) is not None:
        return None
    start = cue.start - len(lead[0])
    places = [m for m in sentence.of("place") if start <= m.end and m.end <= cue.start]
    if lead["place"] is not None:
        # "Turkey's carmaker" is a description, "X's carmaker" is not: whose it is must be a place.
        owner = next((m for m in places if m.end == start), None)
        if owner is None:
            return None
        start = owner.start
    elif any(
        start <= m.start < cue.start and _OWNED.match(sentence.after(m, 12)) is None
        for m in sentence.of("organization", "model")
    ):
        return None
    # "The Chinese-owned brand" is from somewhere else.
    here = [m for m in places if m.start >= start and not _OWNED.match(sentence.after(m, 12))]
    here = [m for m in here if _ONCE.search(sentence.before(m, 14)) is None]
    behind = next((m for m in sentence.of("place") if m.start > cue.end), None)
    if behind is not None and _FROM.fullmatch(sentence.slice(cue.end, behind.start)):
        here.append(behind)
    return Description(
        start,
        cue.end,
        (cue.label or "").partition(":")[2],
        lead["whose"] is not None,
        frozenset(m.id for m in here if m.id is not None and len(m.id) == 2),
        frozenset(m.surface.casefold() for m in here if m.city is not None),
        _ELECTRIC.search(lead["words"]) is not None or _ELECTRIC.match(cue.surface) is not None,
    )

"""Merging within an article: what it states twice is one fact with the evidence of both places."""

from collections.abc import Iterable

import schemas
from flows.extraction.fact import Fact

# Ids that resolution gives; an event's identity in its article is the rest of its key and its models.
_GIVEN_LATER = ("event_id",)


def merged(facts: Iterable[Fact]) -> list[Fact]:
    """The facts with those of one key as one: the fullest statement leads, cells that it lacks come from the others in
    order.
    """
    groups: dict[tuple[object, ...], list[Fact]] = {}
    for fact in facts:
        key = fact.key(c for c in schemas.DATASETS[fact.dataset].key if c not in _GIVEN_LATER)
        groups.setdefault((*key, id(fact.event)), []).append(fact)
    return [_one(group) for group in groups.values()]


def _one(group: list[Fact]) -> Fact:
    lead = max(group, key=lambda fact: len(fact.cells))
    for fact in group:
        for column, value in fact.cells.items():
            if column not in lead.cells:
                lead.cells[column] = value
                lead.spans[column] = fact.spans.get(column, fact.statement)
    return lead

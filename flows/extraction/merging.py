"""Merging within an article: what it states twice is one fact with the evidence of both places."""

from collections.abc import Iterable

import schemas
from flows.extraction.article import Article
from flows.extraction.fact import Fact

# Ids that resolution gives; an event's identity in its article is the rest of its key and its models.
_GIVEN_LATER = ("event_id",)


def merged(facts: Iterable[Fact], article: Article) -> list[Fact]:
    """The facts with those of one key as one: the first statement leads, cells that it lacks come from the later ones.
    """
    del article
    kept: dict[tuple[object, ...], Fact] = {}
    for fact in facts:
        key = fact.key(c for c in schemas.DATASETS[fact.dataset].key if c not in _GIVEN_LATER)
        first = kept.setdefault(key, fact)
        if first is not fact:
            first.restated.append(fact)
            for column, value in fact.cells.items():
                if column not in first.cells:
                    first.cells[column] = value
                    first.spans[column] = fact.spans.get(column, fact.statement)
    return list(kept.values())

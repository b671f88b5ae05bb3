"""Merging within an article: what it states twice is one fact, told by the statement that says most of it."""

from collections.abc import Iterable
from functools import cache

import schemas
from flows.extraction.grammar.article import Article
from flows.extraction.grammar.fact import Fact, Span

# How many sentences before or behind its own a statement may take in, and how many characters it may have.
NEAR = 1
LONGEST = 600
# A sentence that states a fact again weighs as many that only name those of whom it is told.
_SAYS = 3

# Ids that resolution gives; an event's identity in its article is the rest of its key and its models.
_GIVEN_LATER = ("event_id",)


def merged(facts: Iterable[Fact]) -> list[Fact]:
    """The facts with those of one key as one: the fullest statement leads, cells that it lacks come from the others in
    order.
    """
    groups: dict[tuple[object, ...], list[Fact]] = {}
    for fact in facts:
        key = fact.key(_columns(fact.dataset))
        groups.setdefault((*key, id(fact.event)), []).append(fact)
    return [_one(group) for group in groups.values()]


@cache
def _columns(dataset: str) -> tuple[str, ...]:
    """What tells two facts of a dataset apart within an article."""
    return tuple(c for c in schemas.DATASETS[dataset].key if c not in _GIVEN_LATER)


def whole(fact: Fact, article: Article) -> Fact:
    """The fact with a statement that holds the words behind its cells: a place or a date that stands in a sentence
    close by belongs to what is said, and so do other statements of the same, as far as they make no long quotation.
    """
    near = article.around(fact.statement[0], NEAR)
    if not near:
        return fact
    start, end = fact.statement
    for first, last in fact.spans.values():
        if start <= first and last <= end:
            continue
        for sentence in near:
            wider = min(start, sentence.start), max(end, sentence.end)
            if sentence.start <= first and last <= sentence.end and wider[1] - wider[0] <= LONGEST:
                start, end = wider
    fact.statement = (start, end)
    fact.whole = _joined(fact.statement, fact.restated, fact.mentioned)
    return fact


def _joined(statement: Span, restated: Iterable[Span], mentioned: Iterable[Span]) -> Span:
    """The stretch around a statement that holds most of what says the same, and of what names it, and is no long
    quotation; of two that hold as much the shorter.
    """
    weights: dict[Span, int] = {}
    for spans, says in ((mentioned, 1), (restated, _SAYS)):
        for span in spans:
            weights[span] = weights.get(span, 0) + says
    if not weights:
        return statement
    lefts = {statement[0], *(start for start, _ in weights if start < statement[0])}
    rights = {statement[1], *(end for _, end in weights if end > statement[1])}
    stretches = [(left, right) for left in lefts for right in rights if right - left <= LONGEST]

    def worth(stretch: Span) -> tuple[int, int]:
        told = sum(weight for span, weight in weights.items() if stretch[0] <= span[0] and span[1] <= stretch[1])
        return told, stretch[0] - stretch[1]

    return max(stretches, key=worth, default=statement)


def _one(group: list[Fact]) -> Fact:
    # Of two that are as full the one more of whose cells have words of their own ("already operating in").
    lead = max(group, key=lambda fact: (len(fact.cells), len(fact.spans)))
    if lead.rule == "scene":
        # The maker is only named there; a statement of its own says more.
        lead.statement = next((fact.statement for fact in group if fact.rule != "scene"), lead.statement)
    lead.restated += [fact.statement for fact in group if fact is not lead]
    for fact in group:
        for column, value in fact.cells.items():
            if column not in lead.cells:
                lead.cells[column] = value
                lead.spans[column] = fact.spans.get(column, fact.statement)
    return lead

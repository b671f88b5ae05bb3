"""Gaps: clauses that leave out the verb of the one before: "the plant in A closes in May, the works in B in July"."""

from collections.abc import Sequence
from dataclasses import replace

from flows.extraction.grammar.elisions import gap_at
from flows.extraction.grammar.predicate_words import Word
from flows.extraction.grammar.predicates import Predicate


def gapped(words: Sequence[Word], predicate: Predicate, *, of_subject: bool) -> list[Predicate]:
    """The predicates that a verb is told for a second and third time without being said again.

    `of_subject`: whether the verb is said of its subject; else the gap has another object.
    """
    found: list[Predicate] = []
    position = predicate.scope[1]
    while (gap := gap_at(words, position)) is not None:
        start, date = gap
        end = date + 1
        while end < len(words) and words[end].label in ("period", "place"):
            end += 1
        part = (start, date)
        found.append(
            replace(predicate, subject=part, object=(date, date), scope=(date, end), frame=(start, start))
            if of_subject
            else replace(predicate, object=part, scope=(date, end), frame=(start, start))
        )
        position = end
    return found

"""Peoples of frames: one verb told of several, each with a time of its own: "the Germans get it in August, the French
in October and the British next year".
"""

from collections.abc import Sequence
from dataclasses import replace

from flows.extraction.grammar.predicate_words import Word
from flows.extraction.lexicon.buyer_words import BUYERS
from flows.extraction.scenes.frame_parts import Told

_OF_BUYERS = frozenset({"gets", "orders", "does"})
_JOINS = frozenset({",", ";", "and", "then", "while", "but", "with"})
_AT_FIRST = frozenset({"only", "not", "already", "finally", "later", "next"})
_BUYERS = frozenset({*BUYERS.split("|"), "those", "in"})


def people_by_people(told: Told) -> list[Told]:
    """The predicate once a people, with the time behind each; nothing where it is told of one alone."""
    predicate = told.predicate
    if predicate.label not in _OF_BUYERS or predicate.passive or not told.people or predicate.form == "noun":
        return []
    words = told.words
    first = next((i for i in range(predicate.object[1], len(words)) if words[i].label == "period"), None)
    if first is None or any(w.kind in ("verb", "aux") or w.text in _JOINS for w in words[predicate.object[1] : first]):
        return []
    found: list[Told] = []
    position = first + 1
    while (gap := _gap(words, position)) is not None:
        (start, end), date = gap
        own = replace(predicate, subject=(start, end), scope=(date, date + 1), frame=(start, start))
        found.append(replace(told, predicate=own))
        position = date + 1
    alone = replace(predicate, scope=(predicate.object[1], first + 1))
    return [replace(told, predicate=alone), *found] if found else []


def _gap(words: Sequence[Word], index: int) -> tuple[tuple[int, int], int] | None:
    """Where the next people stands, and its time behind it."""
    start = index
    while start < len(words) and words[start].text in _JOINS:
        start += 1
    end = start
    named = False
    while end < len(words) and (
        words[end].label == "place" or words[end].text in _BUYERS or (words[end].kind == "determiner" and not named)
    ):
        named = named or words[end].label == "place"
        end += 1
        if named and end + 1 < len(words) and words[end].text in (",", "and") and words[end + 1].label == "place":
            end += 1
    date = end
    while date < len(words) and (words[date].kind == "adverb" or words[date].text in _AT_FIRST):
        date += 1
    if start == index or not named or date >= len(words) or words[date].label != "period":
        return None
    return (start, end), date

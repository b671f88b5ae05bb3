"""Elisions: clauses that leave out their verb, and the words that begin a clause that has one."""

import re
from collections.abc import Sequence

from flows.extraction.grammar.predicate_words import Word

FINITE = re.compile(
    r"(?:says?|said|told|plans?|aims?|wants?|expects?|hopes?|intends?|makes?|made|sells?|sold|came|went|took|goes|comes|"
    r"takes|gave|gives|saw|sees|costs?|employs|employed|grew|rose|fell|became|becomes|will|remains|stands|stood|"
    r"concentrates|focus(?:s?es)|bundles|keeps|cuts|relies|pools|trims|retains|"
    r"announced|announces|confirmed|reported|signed|joined|led|leads|called|calls|built|brought)"
)
FIRST_OF_CLAUSE = frozenset({"determiner", "name", "noun", "other"})


_OF_EVENTS = frozenset({"plant", "facility", "outlet", "production", "sales", "construction", "model"})


_ONES = frozenset("one another others two three four more ones second third fourth".split())


def _stands_for_one(words: Sequence[Word], index: int) -> bool:
    """Whether a word stands for another of what was told of: "one in A", "another in B", "two more in C"."""
    behind = [w.text if w.label != "place" else "" for w in words[index + 1 : index + 3]]
    return words[index].text in _ONES and len(behind) == 2 and behind[0] in ("in", "at", "near") and not behind[1]


def gap_at(words: Sequence[Word], index: int) -> tuple[int, int] | None:
    """What a clause without a verb is of, and its date, behind a comma or "and": ", the works in B in July"."""
    start = index
    while start < len(words) and words[start].text in (",", ";", "and", "then", "while"):
        start += 1
    if start == index or start >= len(words) or words[start].kind not in (*FIRST_OF_CLAUSE, "verb"):
        return None
    named = False
    for position in range(start, min(start + 13, len(words))):
        word = words[position]
        if word.label == "period":
            behind = words[position + 1] if position + 1 < len(words) else None
            over = behind is None or behind.kind in ("stop", "preposition") or behind.text in ("and", "but", "")
            return (start, position) if named and position > start and over else None
        apposition = word.text == "," and words[position - 1].label == "place"
        joined = word.text == "and" and words[position - 1].kind != "name"
        if word.kind in ("aux", "link") or (word.kind == "stop" and not apposition) or word.text == "but":
            return None
        if word.text == "and" and not joined:
            return None
        if FINITE.fullmatch(word.text) or (word.kind == "verb" and not word.label):
            return None
        if _own_verb(words, position):
            return None
        named = named or word.label in _OF_EVENTS or _stands_for_one(words, position)
    return None


def _own_verb(words: Sequence[Word], index: int) -> bool:
    """Whether a verb that is no event word stands behind a name with an object of its own: "X merged its works"."""
    word, behind = words[index], words[index + 1] if index + 1 < len(words) else None
    past = word.kind == "other" and _PAST.fullmatch(word.text) is not None
    return past and words[index - 1].kind == "name" and behind is not None and behind.kind == "determiner"


_PAST = re.compile(r"[a-z]{2,}ed")


def second_deed(words: Sequence[Word], start: int, at: int) -> bool:
    """Whether a second participle follows what has a time or place of its own: "shown in May and built in Solihull"."""
    behind = words[at + 1] if at + 1 < len(words) else None
    if behind is None or behind.kind != "verb" or not any(w.label in ("period", "place") for w in words[start:at]):
        return False
    return any(t.form in ("past", "participle") for t in behind.terms)

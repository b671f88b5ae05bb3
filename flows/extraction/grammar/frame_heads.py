"""Heads of frames: the nouns and names of a noun phrase that a verb of happening can be of."""

import re
from collections.abc import Sequence

from flows.extraction.grammar.predicate_words import Word

NTH = re.compile(r"\d[\d,.]*(?:th|st|nd|rd)|(?:[a-z\d.]+-)?(?:millionth|thousandth)")
_NTH_ENDS = ("th", "st", "nd", "rd")


def heads(words: Sequence[Word], *, last: bool) -> list[tuple[str, Word | None]]:
    """The heads of a noun phrase: that of its first part ("production of the X": production), then that behind "of"."""
    parts: list[list[Word]] = [[]]
    for word in words:
        if word.text == "of" or (word.kind == "preposition" and not last):
            parts.append([])
        else:
            parts[-1].append(word)
    found: list[tuple[str, Word | None]] = []
    for part in parts[:3]:
        found += _heads_of(part)
    return found


# Behind a noun these leave it the head of its phrase: "a plant in X", "the factory there".
_BEHIND = frozenset({"preposition", "stop", "adverb", "link"})
# "Construction work", "production line": still what is made.
_STILL = frozenset({"work", "works", "plant", "line", "lines", "site", "centre", "center"})


def is_head(word: Word, words: Sequence[Word]) -> bool:
    """Whether a noun is no first half of a compound: "a plant", and not "a plant visit"."""
    behind = next((w for w in words if w.start >= word.end), None)
    if behind is None or behind.text == "of" or behind.kind in _BEHIND or behind.label in ("place", "period"):
        return True
    return (behind.text in _STILL or behind.label == word.label) and is_head(behind, words)


def _heads_of(part: Sequence[Word]) -> list[tuple[str, Word | None]]:
    if not part:
        return []
    found: list[tuple[str, Word | None]] = []
    cars = [w for w in part if w.label in ("vehicle", "model", "batch")]
    nth = next((i for i, w in enumerate(part) if w.text.endswith(_NTH_ENDS) and NTH.fullmatch(w.text)), None)
    if nth is not None and (cars or any(w.label == "organization" for w in part[nth + 1 :])):
        return [("nth", cars[0] if cars else part[nth])]
    if nth is not None and nth == len(part) - 1 and nth and part[nth - 1].text in ("the", "its"):
        return [("nth", part[nth])]  # "the 25,000th was finished"
    first_word = next((w for w in part if w.text == "first"), None)
    apposed = first_word is not None and any(w.label == "model" and w.end < first_word.start for w in part)
    if first_word is not None and cars and not apposed:
        at = next(i for i, w in enumerate(part) if w is first_word)
        # "The first, a compact car, is expected in May": a model, and no car of it.
        apposed = any(w.text == "," for w in part[at + 1 : at + 2])
    if first_word is not None and cars and first_word.start < cars[-1].start and not apposed:
        found.append(("first", cars[0]))
    elif first_word is not None and re.fullmatch(r"[\w.]*\d[\w.]*s", part[-1].text) and part[-1].kind == "other":
        found.append(("first", part[-1]))  # "the first X5s"
    verb = part[0].terms if part and part[0].kind == "verb" else ()
    making = any(t.label == "makes" and t.form in ("ing", "base") for t in verb)
    if making and (cars or len(part) == 1):
        found.append(("making", part[0]))
    nouns = [w for w in part if w.kind == "noun" and w.label not in ("vehicle", "phase", "brand")]
    nouns += [w for w in part if w.kind == "verb" and w.label and w.label not in ("vehicle", "phase", "brand")]
    if any(w.label == "model" for w in part):
        # "Its flagship, the X"
        nouns = [w for w in nouns if w.text not in ("flagship", "flagships")]
    named = [w for w in nouns if w.label != "anaphor"] or ([] if cars else nouns)
    if named:
        found.append((named[-1].label, named[-1]))
        return found
    names = [w for w in part if w.kind == "name" and w.label in ("model", "place", "organization")]
    first = next((w for kind in ("model", "place", "organization") for w in names if w.label == kind), None)
    if first is not None:
        found.append((first.label, first))
    elif cars:
        found.append((cars[0].label, cars[0]))
    return found

"""Participles: what a participle describes or opens ("the plant, opened in 2015, …", "unveiled in May, the X …"),
and where a subordinate clause ends.
"""

from collections.abc import Sequence

from flows.extraction.grammar.elisions import FINITE
from flows.extraction.grammar.predicate_words import Word


def apposed(words: Sequence[Word], first: int) -> tuple[int, int] | None:
    """The noun phrase that a participle behind a comma describes: "the plant in Kent, opened in 2015, …"."""
    comma = first - 1
    while comma > 0 and words[comma].kind == "adverb":
        comma -= 1
    if comma < 1 or words[comma].text != "," or words[comma - 1].kind not in ("noun", "name", "other"):
        return None
    start = comma
    while start > 0 and words[start - 1].kind not in ("aux", "verb", "stop", "link") and words[start - 1].text != "and":
        start -= 1
    if start > 1 and words[start - 1].text == "," and words[start - 2].label in ("organization", "model", "plant"):
        return None  # "The works, the first in Hungary, opened in May": said of what stands before both commas
    while start < comma and words[start].kind == "preposition":
        start += 1  # "Will take on the X, to be launched in May"
    return (start, comma) if start < comma else None


def followed(words: Sequence[Word], first: int, scope: tuple[int, int]) -> tuple[int, int] | None:
    """The subject of the main clause that a participle opens: "Unveiled in May, the X …"."""
    if any(w.kind not in ("adverb", "stop") for w in words[:first]) and not (first and words[first - 1].kind == "stop"):
        return None
    if first and words[first - 1].text in (",", "(", ")"):
        return None
    comma = next((i for i in range(scope[0], min(scope[1] + 1, len(words))) if words[i].text == ","), None)
    if comma is None:
        return None
    end = comma + 1
    while end < len(words) and words[end].kind not in ("aux", "verb", "stop", "link"):
        if FINITE.fullmatch(words[end].text):
            break
        end += 1
    return (comma + 1, end) if comma + 1 < end < len(words) else None


def before_main_clause(words: Sequence[Word], scope: tuple[int, int]) -> tuple[int, int]:
    """A subordinate clause up to the comma behind which the main one begins: "after the plant was opened, the X …"."""
    for index in range(*scope):
        behind = words[index + 1] if index + 1 < len(words) else None
        if words[index].text == "," and behind is not None and behind.kind in ("determiner", "name", "other", "noun"):
            if behind.label in ("period", "place"):
                continue
            return scope[0], index
    return scope

"""Times of nouns of happening: how far the words reach that say when what a noun tells takes place ("the launch of the
X in Thailand is scheduled for May", "the opening, long awaited, takes place on 4 June").
"""

from collections.abc import Sequence

from flows.extraction.grammar.predicate_words import Word
from flows.extraction.periods.period_term import Tense as Side

# Classes of the verbs that say of a happening when it is.
_WHEN = frozenset({"destined", "occurs", "arrives"})
# What is done with a foundation stone, foundations and the first sod; how work goes on.
_BEGUN = frozenset({"laid", "poured", "turned", "cut", "dug", "underway"})
_UNDER_WAY = (["under", "way"], ["in", "progress"], ["in", "hand"])
_PHRASE = frozenset({"preposition", "determiner", "adverb"})
# How many words may tell where it is, and how many an aside about it has.
_PLACED = 6
_ASIDE = 10


def told_when(words: Sequence[Word], end: int) -> int:
    """The index behind the verb that says when the happening is whose noun phrase ends there; `end` without one."""
    start = _behind_aside(words, _behind_places(words, end))
    index = start
    while index < len(words) and (words[index].kind in ("aux", "adverb") or "have" in words[index].classes):
        index += 1
    if index < len(words) and words[index].kind == "verb" and any(t.label in _WHEN for t in words[index].terms):
        index += 1
    elif index > start and (state := _going_on(words, index)):
        index += state  # "had been laid in May", "has been under way since May"
    elif index == start:
        return end  # what follows is no verb
    behind = words[index] if index < len(words) else None
    if behind is None or not (behind.kind == "preposition" or behind.label == "period"):
        return end
    return index


def _going_on(words: Sequence[Word], index: int) -> int:
    """How many words tell of a work that it was begun or goes on: "laid", "under way"."""
    if index < len(words) and words[index].text in _BEGUN:
        return 1
    return 2 if [w.text for w in words[index : index + 2]] in _UNDER_WAY else 0


def _behind_places(words: Sequence[Word], start: int) -> int:
    """Where the phrase behind a noun ends that tells where: "in Thailand", "there"."""
    end = start
    while end < len(words) and end - start < _PLACED:
        word = words[end]
        if word.label != "place" and word.kind not in _PHRASE:
            break
        if word.label == "period":
            break
        end += 1
    return end


def _behind_aside(words: Sequence[Word], start: int) -> int:
    """Where an aside between two commas ends: ", its smallest car so far,"."""
    if start >= len(words) or words[start].text != ",":
        return start
    close = next((i for i in range(start + 1, min(start + _ASIDE, len(words))) if words[i].text == ","), None)
    inside = words[start + 1 : close] if close is not None else ()
    if close is None or any(w.kind in ("verb", "aux", "link") or w.label == "period" for w in inside):
        return start
    behind = words[close + 1] if close + 1 < len(words) else None
    return close + 1 if behind is not None and behind.kind == "aux" else start


def side_of(words: Sequence[Word], end: int) -> Side | None:
    """The side of the time that a verb behind a noun of happening says: "took place" is past, "comes" is ahead."""
    behind = told_when(words, end)
    if behind == end:
        return None
    group = words[_behind_aside(words, _behind_places(words, end)) : behind]
    planned = any(t.label == "destined" for w in group for t in w.terms)
    past = any(w.text in ("was", "were", "had") for w in group)
    if planned:
        return None if past else "future"
    terms = [t for w in group if w.kind == "verb" for t in w.terms]
    return "past" if past or (terms and all(t.form in ("past", "participle") for t in terms)) else "future"


def does_something(words: Sequence[Word], end: int) -> bool:
    """Whether a noun phrase is the subject of an infinitive with a time of its own: "is expected to help in May"."""
    index = end
    while index < len(words) and (words[index].kind in ("aux", "adverb") and words[index].text != "to"):
        index += 1
    if index == end or index + 2 >= len(words) or words[index].kind != "verb" or words[index + 1].text != "to":
        return False
    behind = words[index + 2]
    return "be" not in behind.classes and not any(t.label in _WHEN for t in behind.terms)


def noun_scope(words: Sequence[Word], start: int, end: int) -> tuple[int, int]:
    """What is told of a noun behind its phrase: up to the subject of the clause that it opens ("with the launch of the
    X the share of …", "after the launch of the X in May Y wants …").
    """
    for index in range(start, end):
        word = words[index]
        if word.kind in ("aux", "verb", "stop"):
            break
        before = words[index - 1]
        if before.kind not in ("name", "noun") or (before.label == "place" and index == start):
            continue
        if word.kind == "determiner" or word.label in ("organization", "model") or word.text in ("it", "they"):
            return start, index
    return start, end


_OPENING = frozenset({"with", "since", "after", "following", "before", "despite"})


def opens_clause(words: Sequence[Word], index: int) -> bool:
    """Whether a noun stands in a phrase that opens a clause, whose verb is not its own: "since the launch of the X Y
    has sold …".
    """
    start = index
    while start > 0 and index - start < _PLACED and words[start - 1].kind in ("determiner", "other", "adverb", "name"):
        start -= 1
    if start == 0 or words[start - 1].text not in _OPENING:
        return False
    return start < 2 or words[start - 2].kind in ("stop", "link")

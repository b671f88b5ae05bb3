"""Announced cars: cars of which a statement has only the number, and whose names follow it ("Two cars went on sale in X
on Monday, the A sedan and the B SUV", "… put two models on sale: the A and the B").
"""

from collections.abc import Sequence

from flows.extraction.context.model_comparison import is_compared
from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.predicate_words import Word
from flows.extraction.scenes.frame_parts import Told

_FEW = frozenset("two three four five both pair duo trio quartet couple another first second new single".split())
# Between what is announced and the names: ", the A", ": the A", "- the A", "(the A".
_OPENS = frozenset({",", ":", "–", "—", "(", "-"})
_BEFORE_NAME = 5


def announced(told: Told, stretch: tuple[int, int]) -> Sequence[Mention]:
    """The cars named behind a statement that has so many of them in a stretch; none where it names or counts none."""
    words = told.part(stretch)
    head = next((i for i, w in enumerate(words) if _is_few(w)), None)
    if head is None or not any(w.label == "vehicle" or _is_few(w) for w in words[head:]):
        return ()
    if not any(w.label == "vehicle" for w in words) or any(w.label == "model" for w in words):
        return ()
    start = max(stretch[1], told.predicate.index + 1)
    behind = told.words[start:]
    stop = next((i for i, w in enumerate(behind) if w.text in _OPENS and _named_at(behind, i + 1)), None)
    if stop is None:
        return ()
    found: list[Mention] = []
    for word in behind[stop:]:
        if word.text in (";", ".") or (word.kind in ("aux", "link") and found):
            break
        if word.label == "model" and word.mention is not None and not is_compared(told.sentence, word.mention):
            found.append(word.mention)
    return found


def _is_few(word: Word) -> bool:
    return word.text in _FEW or (
        word.label == "quantity" and word.mention is not None and word.mention.unit == "models"
    )


def _named_at(words: Sequence[Word], index: int) -> bool:
    """Whether a car's name stands there, at most behind an article and what kind of car it is."""
    for word in words[index : index + _BEFORE_NAME]:
        if word.label == "model":
            return True
        if word.kind not in ("determiner", "other", "adverb", "noun") and word.label != "organization":
            return False
    return False

"""Followers of frames: makers that do what the words before tell of another one: "X began assembly there in May. Y will
follow next year".
"""

from flows.extraction.grammar.predicate_words import words_of
from flows.extraction.lexicon.event_words import event_words
from flows.extraction.scenes.frame_parts import Told

_MADE = frozenset({"production", "plant", "construction"})
_SOLD = frozenset({"sales", "orders", "outlet", "debut", "entry", "model"})


def follows_in_making(told: Told) -> bool:
    """Whether the words before, in this sentence or the last one, tell of making cars and nothing of selling any."""
    if not told.predicate.cue.surface.lower().startswith("follow"):
        return False
    own = told.words[: told.predicate.subject[0]]
    classes = event_words(told.context.vocabulary.folder)
    before = told.context.article.before(told.sentence)[-1:]
    for words in (own, *(words_of(s, classes) for s in before)):
        labels = {w.label for w in words if w.kind in ("noun", "verb", "name")}
        labels |= {t.label for w in words if w.kind == "verb" for t in w.terms if t.label in ("enters", "sells")}
        if labels & _MADE or labels & (_SOLD | {"enters", "sells"}):
            return bool(labels & _MADE) and not labels & (_SOLD | {"enters", "sells"})
    return False

"""Followers of frames: makers that do what the words before tell of another one: "X began assembly there in May. Y will
follow next year".
"""

from collections.abc import Sequence

from flows.extraction.grammar.frame_heads import is_head
from flows.extraction.grammar.predicate_words import Word, words_of
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


# Behind the verb these tell when, or that it is also so; anything else is what it comes after.
_BARE = frozenset({"adverb", "preposition", "stop"})
_LATER = frozenset({"there", "here", "later", "soon", "afterwards", "next", "after", "then", "too"})


def to_follow(told: Told, arguments: Sequence[tuple[str, Word | None]]) -> bool:
    """Whether something is told to follow, without saying when: "a factory is to follow", "a showroom will follow"."""
    word = arguments[0][1] if arguments else None
    subject = told.part(told.predicate.subject)
    if word is None or word not in subject or not follows_bare(told) or not is_head(word, subject):
        return False
    led = subject[: next(i for i, w in enumerate(subject) if w is word)]
    if any(w.kind in ("preposition", "verb", "stop") for w in led):
        return False  # "Talks about a factory will follow"
    return word.label != "outlet" or not word.text.endswith("s")


def follows_bare(told: Told) -> bool:
    """Whether a verb of following is told as to come, and not after what."""
    if told.predicate.form != "future" or not told.predicate.cue.surface.lower().startswith("follow"):
        return False
    thing = told.part(told.predicate.object)
    return not told.next_is("suit") and all(w.kind in _BARE or w.text in _LATER for w in thing)

"""Standing of frames: sites that are there since a day ("has been running since 2019", "has had a store since May")."""

from collections.abc import Sequence

from flows.extraction.frames.frame_times import when_of
from flows.extraction.grammar.predicate_words import Word
from flows.extraction.scenes.frame_parts import Told

_SINCE = frozenset({"since", "from"})


def standing(told: Told, arguments: Sequence[tuple[str, Word | None]]) -> bool:
    """Whether a verb of being tells since when one site is there: neither of several, nor of one without a time."""
    word = arguments[0][1] if arguments else None
    if word is None or (told.counted and told.predicate.label != "owns") or word.text.endswith("ies") or _plural(word):
        return False
    when = when_of(told)
    gets = told.predicate.form == "future" and any(p.city for p in told.mentions(told.predicate.subject, "place"))
    if told.predicate.label == "does" and gets and when is not None:
        return True  # "Porto is to have a showroom in June"
    return when is not None and when.mention.relation in _SINCE and when.period.relation in _SINCE


def _plural(word: Word) -> bool:
    return word.text.endswith("s") and not word.text.endswith(("ss", "works", "premises"))

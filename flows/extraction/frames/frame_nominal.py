"""Nouns of launching in frames: whose launch one is that names no car ("Its premiere is set for June", "…; the debut
takes place in May", "a launch in Spain is planned for 2027").
"""

from collections.abc import Sequence

from flows.extraction.frames.frame_times import when_of
from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.predicate_words import Word
from flows.extraction.models.launch_cars import antecedent, cars_of
from flows.extraction.scenes.frame_parts import Told

# Nouns that only tell of cars; "launch", "debut" and "arrival" can be those of a brand.
_OF_CARS = frozenset(
    {"premiere", "unveiling", "reveal", "world premiere", "public premiere", "public unveiling", "official unveiling"}
    | {"global premiere", "global unveiling", "global reveal", "european premiere", "market launch", "sales launch"}
    | {"sales start", "first showing", "showroom debut", "show debut", "market introduction", "presentation"}
)
_POINTERS = frozenset({"the", "its", "their", "a", "an"})
# What may stand between a pointer and the noun: "its first European outing", "the official launch".
_BETWEEN = frozenset({"other", "adverb", "noun"})


def launched_before(told: Told) -> Sequence[Mention]:
    """The cars that were told of before a noun of launching with a date, where its own phrase names nobody."""
    start = _phrase(told)
    if start is None or when_of(told) is None:
        return ()
    own = told.words[start].text in ("its", "their")
    if own and told.predicate.cue.surface.lower() not in _OF_CARS:
        return ()
    if _named(told.part(told.predicate.object)) or _named(told.part(told.predicate.scope)):
        return ()
    position = told.words[start].start
    if any(m.start >= position for m in told.sentence.of("model", "organization")):
        return ()
    if told.sentence.of("model"):
        groups = [g for c in told.sentence.clauses for g in cars_of(c, told.context)]
        return groups[0].mentions if len(groups) == 1 else ()
    return () if told.sentence.of("organization") else antecedent(told.scene)


def _named(words: Sequence[Word]) -> bool:
    return any(w.label in ("model", "organization", "brand", "outlet", "plant", "facility") for w in words)


def _phrase(told: Told) -> int | None:
    """Where the noun phrase begins that is the subject of its clause; None where the noun stands elsewhere."""
    start = told.predicate.index
    behind = told.words[start + 1] if start + 1 < len(told.words) else None
    if behind is None or behind.kind in ("other", "noun"):
        return None  # "the launch edition", "the launch event"
    while start > 0 and told.predicate.index - start < 4 and told.words[start - 1].kind in _BETWEEN:
        before = told.words[start - 1]
        if before.label in ("brand", "outlet", "plant", "facility") or before.text in ("'s", "'"):
            return None
        start -= 1
    if start > 0 and told.words[start - 1].label == "place" and told.words[start - 1].kind == "name":
        start -= 1  # "its European premiere"
    if start > 0 and told.words[start - 1].text in _POINTERS:
        start -= 1
    if start == 0:
        return start
    ahead = told.words[start - 1]
    if ahead.kind in ("stop", "link") or ahead.text in ("and", "but"):
        return start
    return start if ahead.text == "with" and start > 1 and told.words[start - 2].text == "," else None

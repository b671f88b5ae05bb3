"""Times of frames: the date that belongs to a predicate."""

import re
from collections.abc import Sequence

from flows.extraction.article import Mention
from flows.extraction.frame_parts import Told, done
from flows.extraction.happening import When, dates
from flows.extraction.period_term import Tense as Side
from flows.extraction.predicate_words import Word
from flows.extraction.predicates import NOMINAL

_ENDS = frozenset({";", ":", "followed", "and", "before", "after"})
_NO_DAY = re.compile(r"\b(?:than|founded|from|after|of) (?:the )?\Z")


def when_of(told: Told) -> When | None:
    """The date behind the verb, else the one that opens the clause, else one between subject and verb."""
    predicate = told.predicate
    side: Side | None = "past" if done(told) else "future" if predicate.form in ("future", "present") else None
    behind = [*told.part(predicate.object), *told.part(predicate.scope)]
    parts = [behind] if predicate.form == "ing" and predicate.governed != "be" else [behind, told.part(predicate.frame)]
    if len(parts) > 1:
        parts += [_before(told), _later(told), _meanwhile(told)]
    for part in parts:
        for word in part:
            mention = word.mention
            if word.label != "period" or mention is None:
                continue
            if not (dates(told.sentence, mention) or _today(told, mention)):
                continue
            if _NO_DAY.search(told.sentence.before(mention, 14)):
                continue
            found = told.scene.resolve(mention, side)
            if found is not None:
                return found
    return None


def _before(told: Told) -> Sequence[Word]:
    """The subject up to a noun of happening, whose date is its own: "since its launch in 2021, X has opened …"."""
    part = told.part(told.predicate.subject)
    own = next((i for i, w in enumerate(part) if w.label in NOMINAL), len(part))
    return part[:own]


def _later(told: Told) -> Sequence[Word]:
    """What stands further behind in the sentence up to the next verb: an aside stands between."""
    end = start = told.predicate.scope[1]
    while end < len(told.words) and told.words[end].kind not in ("aux", "link") and told.words[end].text not in _ENDS:
        if told.words[end].kind == "verb" and told.words[end].terms[0].form in ("present", "base"):
            break
        end += 1
    return told.part((start, end))


def _meanwhile(told: Told) -> Sequence[Word]:
    """`It left the line on Friday as the carmaker opened a factory`: the clause whose time is the same."""
    start = told.predicate.subject[0]
    if start < 2 or told.words[start - 1].text not in ("as", "when"):
        return ()
    return told.words[max(start - 4, 0) : start - 1]


def _today(told: Told, mention: Mention) -> bool:
    """Whether "today" is the day of the deed."""
    dated = told.context.reference is not None
    return dated and told.predicate.form in ("past", "present") and mention.surface.lower() in ("today", "this morning")

"""Counted times of frames: "A week after the X was shown on 14 October, Y opened …", where the day is counted from one
that is told, and days behind a colon: "Opening of the centre: 23 May 2024".
"""

import re
from dataclasses import replace

from flows.extraction.grammar.predicate_words import Word
from flows.extraction.scenes.frame_parts import Told
from flows.extraction.scenes.told_dates import When

_COUNTS = re.compile(
    r"\W*(?:(?:Just|Only|Barely|Exactly) )?(?P<long>(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|\d+) "
    r"(?:day|week|month|year)s?) (?P<side>after|before)\b"
)
# "Two days before the opening, on 7 September, X will …": the same day once more.
_APART = re.compile(r"[^,]*, (?:on |in )?")


def counted_from(told: Told) -> When | None:
    """The day of a clause that another one in front of it counts from; null where there is none."""
    sentence, start = told.sentence, told.predicate.cue.start
    counts = _COUNTS.match(sentence.text)
    if counts is None:
        return None
    first = sentence.start + counts.end()
    day = next((m for m in sentence.of("period") if m.start >= first and m.granularity == "day"), None)
    if day is None or day.end > start or not sentence.after(day, 2).startswith(","):
        return None  # the clause that counts is no part of what it counts from
    if _APART.fullmatch(sentence.slice(first, day.start)) is not None:
        return told.scene.resolve(day, None)
    anchor = told.scene.resolve(day, "past")
    if anchor is None or anchor.start is None:
        return None
    since = "later" if counts["side"] == "after" else "earlier"
    found = told.scene.resolve(replace(day, surface=f"{counts['long'].lower()} {since}"), None, anchor.start)
    return None if found is None else When(day, found.period)


def behind_colon(told: Told) -> list[Word]:
    """The time behind a colon that a sentence without a verb sets off: "Opening of the X centre in A: 23 May 2024"."""
    if told.predicate.form not in ("noun", "ing") or told.predicate.index > 1:
        return []
    words = told.words
    colon = next((i for i, w in enumerate(words) if w.text == ":"), None)
    if colon is None or any(w.kind in ("aux", "verb") for w in words[told.predicate.index + 1 : colon]):
        return []
    return [w for w in words[colon + 1 : colon + 2] if w.label == "period"]

"""Frames and shows: the show at which a verb is done, before it, behind it, or one that "there" stands for."""

import re

from flows.extraction.scenes.frame_parts import Told
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.shows import Show, show_before, shows_in

# So near behind the verb stands the show at which it is done.
_SHOW_BEHIND = 60
# How many sentences back "there" may stand for a show.
_NEAR = 2


def show_at(told: Told) -> Show | None:
    """The show that the sentence names before the verb, or that "there" stands for."""
    if not any(shows_in(Scene(c, told.context)) for c in told.sentence.clauses):
        there = any(w.text == "there" for w in told.words[told.predicate.index :])
        before = show_before(told.context.article, told.scene) if there else None
        near = before is not None and told.sentence.index - before.sentence.index <= _NEAR
        return before if near else None
    clauses = [c for c in told.sentence.clauses if c.start <= told.predicate.cue.start]
    found = [s for c in clauses for s in shows_in(Scene(c, told.context)) if s.place is not None]
    before = next((s for s in reversed(found) if s.cue.start < told.predicate.cue.start), None)
    return before or _show_behind(told)


_RUNS = re.compile(
    r",? (?:which|that) (?:runs?|opens?|opened|begins?|began|starts?|started|takes? place|took place"
    r"|is (?:held|on)|ran)\b"
)


def _show_behind(told: Told) -> Show | None:
    """The show behind the verb whose days a relative clause tells: "at the Jakarta show, which opens on 30 July"."""
    for show in shows_in(told.scene):
        apart = 0 < show.cue.start - told.predicate.cue.end < _SHOW_BEHIND
        if apart and show.place is not None and _RUNS.match(told.sentence.after(show.cue, 30)) is not None:
            return show
    return None

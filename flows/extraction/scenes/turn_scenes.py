"""Turns: statements whose words and not whose verb tell of a happening, read off a sentence's shape; the stretch that
tells of the same, its time, and whether it is over.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.reach import hedging
from flows.extraction.grammar.shapes import WILL, Shape, shape
from flows.extraction.grammar.tenses import past_form
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.told_dates import When, dates

_STOP = re.compile(r"[;:]|, (?:and|but|while|which|who|where) |\b(?:and|but|while) (?=P |the P|it |they |O )")
# "5 September 2025: …": what an entry of a list of dates begins with, so many sentences back.
_DATED_ENTRY = re.compile(r"\W*D ?(?::|–|—|-) ")
_ENTRY = 3
_NOT = re.compile(r"\b(?:not|never|no|neither|nor|without|if|unless|no longer|nobody|cannot|yet to)\b|n't\b")
_AHEAD = re.compile(rf"\b(?:{WILL}|can|must|needs? to|ha(?:s|ve) to|ends|lasts|goes on)\b")
_AUXILIARIES = frozenset("had has have was were been".split())
_WORD = re.compile(r"[a-z]+")
_BEFORE = 14
# Times that do not say when.
_VAGUE = ("the same", "after", "well after")


def segment(figure: Shape, match: "re.Match[str]") -> tuple[int, int]:
    """The stretch of the shape that tells of the same: up to what begins another statement."""
    before = [m.end() for m in _STOP.finditer(figure.text, 0, match.start())]
    behind = _STOP.search(figure.text, match.end())
    return (before[-1] if before else 0), (behind.start() if behind is not None else len(figure.text))


def negated(figure: Shape, match: "re.Match[str]", first: int) -> bool:
    """Whether the words, or what stands right before them, tell that it is not so."""
    return _NOT.search(figure.text[max(match.start() - _BEFORE, first) : match.end()]) is not None


def turn_when(scene: Scene, figure: Shape, match: "re.Match[str]", stretch: tuple[int, int]) -> When | None:
    """The time in the words, else the next one behind them, else the one before them."""
    first, last = stretch
    inside = figure.within(match.start(), match.end(), "period")
    behind = figure.within(match.end(), last, "period")
    before = figure.within(first, match.start(), "period")
    led = () if inside or behind or before else _leading_date(scene, figure, first)
    ahead = _AHEAD.search(match[0]) is not None
    for mention in [*inside, *behind, *reversed(before), *led]:
        if mention.granularity in ("duration", "measure"):
            continue
        if mention not in led and not dates(scene.sentence, mention):
            continue
        if mention.surface.lower().startswith(_VAGUE):
            continue
        when = replace(mention, relation="in") if mention.relation == "until" else mention
        past = mention.relation == "since" or (_is_past(match[0]) and not ahead)
        return scene.resolve(when, "past" if past else "future" if ahead else None)
    return None


def _leading_date(scene: Scene, figure: Shape, first: int) -> list[Mention]:
    """The date with a colon that leads the statement or its paragraph: "15 August: the cloth falls from the X"."""
    own = figure.within(0, first, "period")[-1:] if figure.text[max(first - 1, 0) : first] == ":" else []
    if own:
        return own
    last = scene.sentence
    for sentence in reversed(scene.article.before(last)[-_ENTRY:]):
        if "\n" in scene.article.text[sentence.end : last.start]:
            return []
        led = shape(sentence)
        if _DATED_ENTRY.match(led.text):
            return led.within(0, len(led.text), "period")[:1]
        last = sentence
    return []


def turn_telling(scene: Scene, cue: Mention, verb: str, when: When | None) -> Telling:
    """Whether it has happened: by its date, and where that leaves it open by the words."""
    hedges = [h for h in hedging(scene.clause, cue.start) if h.start < cue.end]
    if hedges:
        return Telling("scheduled", "hedged", None, hedges[0])
    if when is not None and when.mention.relation == "since":
        return Telling("occurred", "asserted")
    reference = scene.context.reference
    if when is not None and reference is not None:
        if when.start is not None and when.start > reference:
            return Telling("scheduled", "asserted")
        if when.end is not None and when.end <= reference:
            return Telling("occurred", "asserted")
    ahead = _AHEAD.search(verb) is not None or not _is_past(verb)
    return Telling("scheduled" if ahead else "occurred", "asserted")


def _is_past(words: str) -> bool:
    return any(word in _AUXILIARIES or past_form(word) for word in _WORD.findall(words))


def same_time_or_place(times: Sequence[object], places: Sequence[object]) -> bool:
    """Whether two tellings can be of one happening: neither their times nor their places are at odds."""
    return (times[0] == times[1] or None in times) and (places[0] == places[1] or None in places)

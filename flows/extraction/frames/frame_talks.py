"""Frames of talks: sites that are talked about with somebody: "is talking to the government about a factory", "sounds
out three states for a plant". Nothing is decided there.
"""

from collections.abc import Iterator

from flows.extraction.context.event_places import is_scene, specific
from flows.extraction.frames.frame_times import when_of
from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.predicate_words import Word
from flows.extraction.grammar.reach import calling_off
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.scenes.frame_actors import actor
from flows.extraction.scenes.frame_parts import Told
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.told_places import beside
from flows.extraction.wording.needed import Needing

_ABOUT = frozenset({"about", "on", "over", "for", "concerning", "regarding"})
_SITES = frozenset({"plant", "facility"})
# Of a site that stands: what becomes of it is not told.
_THERE_IS = frozenset({"its", "their", "the", "existing", "his", "our", "'s", "’s"})
# "Talks about a plant in X have collapsed": nothing will come of them.
_FAILED = Needing(
    r"\A[^.;:]{0,80}?\b(?:collapsed?|failed|f(?:e|a)ll(?:en)? through|foundered"
    r"|brok(?:en?) (?:down|off)|called off|c(?:a|o)me to nothing|ended without)\b"
)
# How many words behind the verb the site may stand.
_REACH = 16


def talked_of(told: Told) -> Word | None:
    """The site that is talked about: the noun at the end of what stands behind "about"."""
    words = told.words[told.predicate.index + 1 : told.predicate.index + 1 + _REACH]
    start = next((i for i, w in enumerate(words) if w.text in _ABOUT), None)
    if start is None or any(w.kind in ("link", "stop") for w in words[:start]):
        return None
    for word in words[start + 1 :]:
        if word.text in _THERE_IS:
            return None
        if word.kind == "noun" and word.label in _SITES:
            return word
        if word.kind in ("link", "aux", "stop") or (word.kind == "preposition" and word.text not in _ABOUT):
            return None
    return None


def talk_event(told: Told) -> Iterator[Fact]:
    """A plant or another site that may come of talks, in the country that is spoken with, else where the text is."""
    word, subject = talked_of(told), actor(told)
    if word is None or subject is None or not is_maker(subject.organization_id, told.context.vocabulary):
        return
    if subject.rule == "model" or told.predicate.passive or calling_off(told.scene.clause, told.predicate.cue.start):
        return
    when = when_of(told)
    if when is not None and (told.predicate.form == "past" or when.mention.start < word.end):
        when = None  # the day of the talks
    cue = told.predicate.cue
    failed = _FAILED.search(told.sentence.slice(word.end, told.sentence.end), of=told.sentence.text) is not None
    for place in specific(_places(told, word)):
        telling = Telling("cancelled", "denied") if failed else Telling("scheduled", "hedged", None, cue)
        fact = happening(word.label, told.scene, subject, cue, telling, when, place, rule="frame_talks")
        if fact is not None:
            yield fact


def _places(told: Told, word: Word) -> list[Mention]:
    """Where the site would be: behind its noun or before it, else the country whose government is spoken with."""
    behind = [p for p in told.sentence.of("place") if p.start > told.predicate.cue.end]
    scenes = [p for p in behind if is_scene(told.sentence, p) and p.id is not None]
    close = [p for p in scenes if p.start > word.start - len(" new factory")]
    return close[:1] or scenes[:1] or [p for p in behind if len(p.id or "") == 2][:1] or beside(told)

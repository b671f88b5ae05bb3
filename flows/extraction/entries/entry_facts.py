"""Facts of entries: one event a country of a list, each with the date that is its own or common to all."""

import re
from collections.abc import Iterator, Sequence

from flows.extraction.context.context import Subject
from flows.extraction.context.event_places import specific
from flows.extraction.grammar.article import Clause, Mention
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.tenses import Tense, tense
from flows.extraction.periods.period_term import Tense as Side
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.told_dates import When
from flows.extraction.timing.statement_times import told_then
from flows.extraction.wording.needed import Needing


def entries(
    scene: Scene,
    event_type: str,
    subject: Subject,
    cue: Mention,
    run: Sequence[Mention],
    rule: str | None = None,
    anchored: bool = False,
) -> Iterator[Fact]:
    """One event a country of a list; a region only where no country is told."""
    if not run:
        return
    common = scene.when(cue)
    to_be = anchored and _is_to_be(scene, run, cue)
    dates = _own_dates(scene, run, cue, to_be=to_be)
    for place in specific(run):
        later = (
            common is not None
            and re.search(
                r"\b(?:then|later|afterwards?|subsequently|before)\b",
                scene.sentence.slice(common.mention.end, place.start),
            )
            is not None
        )
        when = dates.get(place.start) if dates else (None if later else common)
        when = when or (_date_before(scene) if anchored and len(run) > 1 else None)
        told = scene.told(cue, when)
        if (
            told is not None
            and when is not None
            and cue.end <= when.mention.start
            and told_then(scene.sentence, when.mention)
        ):
            # "At the launch in X on 19 August its director said that others would come".
            told = Telling("occurred", "asserted")
        if told is not None and told.status == "occurred" and (to_be or (anchored and told_open(scene, cue))):
            told = Telling("scheduled", "asserted")
        if told is None or (told.status == "occurred" and _IS_OPEN.search(scene.sentence.after(cue, 140))):
            continue
        if when is not None and when.mention.start >= place.end:
            doubted = _DOUBT.search(scene.sentence.slice(place.end, when.mention.start))
            told = Telling("scheduled", "hedged") if doubted is not None and dates else told
        fact = happening(event_type, scene, subject, cue, told, when, place, rule=rule)
        if fact is not None:
            yield fact


# "A launch in Turkey, where it sold 41,000 cars, has been ruled out", "the debut in Britain is a question of …".
_IS_OPEN = re.compile(
    r"\A[^.;]{0,110}?\b(?:(?:has|have|had) (?:already )?been|is|are|was|were|remains?) (?:still |for now |currently )?"
    r"(?:ruled out|excluded|out of the question|not (?:planned|foreseen|on the cards|in sight|on the agenda)|off the"
    r" (?:table|agenda)|an? (?:open )?question|undecided|uncertain|unlikely)\b"
)


def told_open(scene: Scene, cue: Mention) -> bool:
    """Whether a frame of expansion leaves open that it has been carried out: it is a plan then."""
    return tense(scene.clause, cue) is Tense.OPEN


# "Germany possibly for 2027", "Spain (in May)", "Italy only in 2028".
_TO_DATE = re.compile(
    r",? ?\(?(?:(?:possibly|perhaps|probably|only|then|already|later|finally|even|too|as early as|no earlier than) )?"
)


_DOUBT = re.compile(r"\A,? ?\(?(?:possibly|perhaps|maybe) \Z")


# "The first country will be A, in May, followed by B in June": what follows is to come as well.
_WILL_BE = Needing(
    r"\b(?:will|would|shall|should|is to|are to|is going to|are going to) (?:then |first |also )?(?:be|come|follow)\b"
)


def _is_to_be(scene: Scene, run: Sequence[Mention], cue: Mention) -> bool:
    """Whether a list of steps is told to be still to come before the last of its frame and its first place."""
    words = scene.sentence.slice(scene.clause.start, max(cue.start, run[0].start))
    return _WILL_BE.search(words, of=scene.sentence.text) is not None


def _own_dates(scene: Scene, run: Sequence[Mention], cue: Mention, *, to_be: bool = False) -> dict[int, When]:
    """The dates behind the places of a list: each holds for the places before it up to the one before ("A and B
    from May, C in 2025, then D").
    """
    found: dict[int, When] = {}
    carried: When | None = None
    past = not to_be and tense(scene.clause, cue) is Tense.PAST
    side: Side | None = "past" if past else "future" if to_be or scene.clause.cues("future", "plan") else None
    for place in reversed(run):
        own = next(
            (
                m
                for m in scene.clause.of("period")
                if m.start >= place.end
                and _TO_DATE.fullmatch(scene.sentence.slice(place.end, m.start))
                and m.granularity not in ("duration", "measure")
            ),
            None,
        )
        if own is not None:
            carried = scene.resolve(own, "past" if told_then(scene.sentence, own) else side)
        if carried is not None:
            found[place.start] = carried
    return found


_OF_WORKS = Needing(
    r"\b(?:phases?|capacit(?:y|ies)|production|assembly|output|assembl(?:e|ed|es|ing)|construction|invest\w*|lines?)\b",
    re.IGNORECASE,
)


def _date_before(scene: Scene) -> When | None:
    """The date of the start that the sentence before announced."""
    before = scene.article.before(scene.sentence)
    if not before:
        return None
    last = before[-1]
    cues = last.cues("entry_verb", "arrival", "sales_start", "entry_frame")
    if last.cues("plant_noun", "facility_noun") or _OF_WORKS.search(last.text):
        return None  # "A second phase, scheduled for 2026, raises capacity": not when cars go abroad
    for mention in last.of("period"):
        if mention.granularity not in ("duration", "measure") and any(abs(c.end - mention.start) < 40 for c in cues):
            return Scene(last.clause_at(mention.start), scene.context).resolve(mention, None)
    return None


def car_between(clause: Clause, subject: Subject, cue: Mention) -> bool:
    """Whether a car is the nearer subject of the verb."""
    return any(
        subject.end <= m.start < cue.start
        and not re.search(r"\b(?:with|of|like|after|for|from|by)(?: (?:the|its|a))? \Z", clause.sentence.before(m, 14))
        for m in clause.of("model")
    )

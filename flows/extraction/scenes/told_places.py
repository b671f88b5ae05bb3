"""Told places: where it happens what a verb tells, by the words behind it, beside the site, or around the sentence."""

import re
from collections.abc import Sequence
from dataclasses import replace

from flows.extraction.context.event_places import groups, is_scene
from flows.extraction.context.here_places import dateline_town
from flows.extraction.context.passing_places import is_passing
from flows.extraction.context.unknown_places import elsewhere
from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.predicate_words import Word
from flows.extraction.scenes.frame_parts import Told

# "Not in X", "a month after those in X", "hitherto confined to X": where it happens is another place.
_ELSEWHERE = re.compile(
    r"\b(?:not|(?:than|after|before|behind|as) (?:those|that|the one|the ones"
    r"|(?:the|its|their) (?:first|second|last|previous|other|earlier)(?: (?:ones?|store|showroom|plant|outlet"
    r"|dealer))?,?)?)"
    r" ?(?:in|at|from) (?:the )?\Z"
    r"|\b(?:confined|limited|restricted) to (?:the )?\Z"
)
# "A depot in Rotterdam, its first in Europe, opened": among which others it is counted.
_RANKED = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|only|sole|largest|biggest|newest|latest)(?: [\w-]+){0,2}"
    r" (?:in|on|for|outside) (?:the )?\Z"
)
# What works do: not where somebody takes a car or where it was shown.
_OF_WORKS = frozenset({"makes", "leaves_line"})


def place_of(told: Told, *, arrives: bool = False) -> list[Mention]:
    """The places behind the verb, else those beside the site, else those that open the clause.

    `arrives`: only where something is taken to counts.
    """
    predicate = told.predicate
    parts = (predicate.scope, predicate.object, predicate.subject, predicate.frame)
    for part in parts[:1] if arrives else parts:
        part = _less_aside(told, part) if part is predicate.subject else part
        places = [p for p in told.mentions(part, "place") if is_scene(told.sentence, p) or _right_behind(told, p)]
        places = [p for p in places if not told.sentence.after(p, 8).startswith(" dollar")]
        places = [p for p in places if not _ELSEWHERE.search(told.sentence.before(p, 44)) and _gone_to(told, p) is None]
        if predicate.label in _OF_WORKS:
            places = [p for p in places if not is_passing(told.sentence, p)]
        if len(places) > 1:
            near = [p for p in places if told.sentence.before(p, 6).endswith("near ")]
            places = [p for p in places if p not in near] or places
        if arrives:
            places = [p for p in places if re.search(r"\b(?:to|in|at) (?:the )?\Z", told.sentence.before(p, 10))]
        if len({p.id for p in places}) > 1:
            places = [p for p in places if not _RANKED.search(told.sentence.before(p, 40))] or places
        if places and part is predicate.scope and all(len(p.id or "") > 2 for p in places):
            # "Presented here as its second model for Europe"
            there = [p for p in _pointed_at(told) if p.start < places[0].start]
            places = there or places
        if places:
            found = groups(told.sentence, places)[-1 if part == predicate.subject else 0]
            return _with_city(told, found) if len(found) == 1 else found
        if part is predicate.object and predicate.label not in _OF_WORKS and (there := _pointed_at(told)):
            return there
    return []


_FROM = re.compile(r"\bfrom (?:the )?\Z")
_TO = re.compile(r"(?:, [^,;]{2,20},?)? to (?:the )?")


def _gone_to(told: Told, place: Mention) -> Mention | None:
    """The place that something goes to from another one: "moves from X to Y"."""
    if _FROM.search(told.sentence.before(place, 9)) is None:
        return None
    behind = (p for p in told.sentence.of("place") if p.start > place.end)
    return next((p for p in behind if _TO.fullmatch(told.sentence.slice(place.end, p.start))), None)


def moved_to(told: Told) -> list[Mention]:
    """Where something has moved of whose start a phrase with "with" tells: "moves from X to Y, with production in
    2028".
    """
    start = told.predicate.subject[0]
    if not told.words[max(start - 2, 0) : start] or [w.text for w in told.words[start - 2 : start]] != [",", "with"]:
        return []
    before = (p for p in told.sentence.of("place") if p.end <= told.words[start - 1].start)
    goals = [goal for p in before if (goal := _gone_to(told, p)) is not None]
    return goals[-1:]


_POINTERS = frozenset({"there", "here"})


def _pointed_at(told: Told) -> list[Mention]:
    """What "there" or "here" behind the verb stands for: "was launched here in May"."""
    behind = (*told.part(told.predicate.object), *told.part(told.predicate.scope))
    word = next((w for w in behind if w.text in _POINTERS), None)
    there = told.scene.anaphoric_place() if word is not None else None
    if there is None or word is None or there.start != word.start:
        return []
    return [replace(there, city=_city(told, there))]


def _less_aside(told: Told, subject: tuple[int, int]) -> tuple[int, int]:
    """The subject up to an aside: "the X, which was shown in Y, …", "the X, unveiled in Y in May, …"."""
    words = told.words
    asides = (
        i
        for i in range(subject[0] + 1, subject[1])
        if words[i - 1].text == "," and (words[i].text in ("which", "who") or _closed_aside(words, i, subject[1]))
    )
    return subject[0], next(asides, subject[1])


def _closed_aside(words: Sequence[Word], start: int, end: int) -> bool:
    """Whether a participle behind a comma opens an aside that another comma closes at the end of a subject."""
    word = words[start]
    participle = word.kind == "verb" and bool(word.terms) and word.terms[0].form in ("past", "participle")
    return participle and words[end - 1].text == ","


_DONE_AT = frozenset({"builds", "delivers"})


def _right_behind(told: Told, place: Mention) -> bool:
    """`will be built in X`: said of a car's coming home, and not of where another one comes from."""
    between = told.sentence.slice(told.predicate.cue.end, max(place.start, told.predicate.cue.end))
    made = told.predicate.label == "makes" or (told.predicate.label in _DONE_AT and told.predicate.form == "past")
    return made and re.fullmatch(r" (?:in|at)(?: the)? ", between) is not None


def _with_city(told: Told, found: list[Mention]) -> list[Mention]:
    """The city of a country where the same statement names one: "the Debrecen works in Hungary"."""
    if found[0].city is not None:
        return found
    predicate = told.predicate
    aside = any(w.kind == "verb" for w in told.part(predicate.subject))
    cities = [
        p
        for part in (predicate.scope, predicate.object, *(() if aside else (predicate.subject,)))
        for p in told.mentions(part, "place")
        if p.id == found[0].id and p.city is not None and is_scene(told.sentence, p)
    ]
    return cities[:1] or found


def each_city(told: Told, places: Sequence[Mention]) -> list[Mention]:
    """The cities of a list, each for itself; "Surat, Gujarat" is one, and so is "Pune, in Baner"."""
    if len(places) == 2 and told.sentence.slice(places[0].end, places[1].start) in (", ", ", in ", ", at "):
        return [places[0]]
    cities = [p for p in places if p.city is not None]
    return cities if cities else list(places)


def said_here(told: Told) -> list[Mention]:
    """Where the sentence itself tells: what "there" stands for, else its only country. Others may tell of elsewhere."""
    there = told.scene.anaphoric_place()
    here = told.scene.here() if there is None else None
    if here is not None and not told.scene.one_verb(told.predicate.cue, here):
        return []  # "had its debut in May and reached Chinese customers in June"
    found = there or here
    return [found] if found is not None else []


def beside(told: Told) -> list[Mention]:
    """Where the text is: what "there" or "the country" stands for, else the country of the sentences before."""
    there = told.scene.anaphoric_place()
    if there is not None:
        return [replace(there, city=_city(told, there))]
    for part in (told.part(told.predicate.scope), told.part(told.predicate.subject)):
        if part and elsewhere(told.sentence, part[0].start, part[-1].end):
            return []
    setting = told.scene.setting()
    return [setting] if setting is not None else []


def _city(told: Told, there: Mention) -> str | None:
    """The city of the site or show of which one of the two sentences before spoke, where "there" stands for it."""
    if there.surface.lower() == "here" and (town := dateline_town(told.context.article)) is not None:
        return town.city if town.id == there.id else None
    if not there.surface.lower().startswith("there"):
        return None
    for sentence in reversed([s for s in told.scene.article if 0 <= told.sentence.index - s.index <= 2]):
        places = [p for p in sentence.of("place") if p.end <= there.start]
        sites = [p for p in places if p.id == there.id and p.city is not None]
        of_site = told.predicate.label in _OF_SITES
        named = sentence.cues("plant_noun", "facility_noun", "show_noun") and (of_site or sentence is not told.sentence)
        if sites and (named or (len(places) == 1 and of_site)):
            return sites[-1].city
    return None


# What is done with a site "there" is done in the town that was named.
_OF_SITES = frozenset({"opens", "closes", "builds", "breaks_ground", "enlarges", "comes_on"})

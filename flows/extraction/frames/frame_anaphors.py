"""Anaphors of frames: what "it", "one", "a second" or "the same plant" stands for, as the words before tell."""

import re
from collections.abc import Sequence

from flows.extraction.context.event_places import is_scene
from flows.extraction.frames.frame_launches import FOLLOWS
from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.predicate_words import Word, words_of
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.lexicon.event_words import event_words
from flows.extraction.models.launch_cars import antecedent
from flows.extraction.scenes.frame_parts import Told
from flows.extraction.wording.needed import Needing

# Nouns that stand for a site named anywhere before: "GWM took the site over in 2021".
_DEFINITE = frozenset({"site", "complex"})
_FAR = 12
# So many sentences back the site may be named of which work is told.
_WORK_BACK = 4
# Nouns of any site that are plants where something is built or made.
_AS_PLANTS = frozenset({"facility", "complex"})
_SITES = frozenset({"plant", "facility", "outlet"})
_DEALERS = frozenset({"dealers", "dealer", "branches"})
_HAPPENING = frozenset({"production", "construction", "sales"})


def stands_for(told: Told, word: Word) -> str | None:
    """The class of what an anaphor stands for: of "it" also what goes on, of the others a site that was named."""
    known = _SITES | _HAPPENING if word.text == "it" else _SITES
    classes = event_words(told.context.vocabulary.folder)
    before = [w for w in told.words if w.end <= word.start]
    reach = _FAR if word.text in _DEFINITE else 4
    earlier = [s for s in told.scene.article if 0 < told.sentence.index - s.index <= reach]
    for words in (before, *(words_of(s, classes) for s in reversed(earlier))):
        found = ["outlet" if w.text in _DEALERS else w.label for w in words if _meant(w, known)]
        if found and word.text == "it":
            # Of what the sentence before names it stands for what is the only one of its kind.
            return found[0] if words is before or len(set(found)) == 1 else None
        if found:
            return found[-1]
        if word.text == "it" and words is not before:
            return None
    return None


def _meant(word: Word, known: frozenset[str]) -> bool:
    return (word.kind == "noun" and word.label in known) or (word.text in _DEALERS and "outlet" in known)


def site_near(told: Told, word: Word, *, taken: bool) -> str | None:
    """The kind of site that work is of: of the one that it is said to be of; where it does not say (`taken` is
    false) of the one named last before it, some sentences back, else of the one behind it.
    """
    classes = event_words(told.context.vocabulary.folder)
    earlier = [s for s in told.scene.article if 0 < told.sentence.index - s.index <= _WORK_BACK]
    before = [w for w in told.words if w.end <= word.start]
    behind = [w for w in told.words if w.start >= word.end][:8]
    choices = [behind] if taken else [before, *(words_of(s, classes) for s in reversed(earlier)), told.words]
    for words in choices:
        found = [
            "plant" if w.text in _AS_PLANTS else w.label
            for w in words
            if w.kind == "noun" and (w.label in ("plant", "facility", "outlet") or w.text in _AS_PLANTS)
        ]
        if found:
            return "plant" if "plant" in found else "facility" if found[-1] == "facility" else "outlet_opening"
    return None


# What the plant in a city does or undergoes; of these a city is closed or falls idle only as a plant.
_OF_CITY = frozenset({"closes", "falls_idle", "ends", "comes_on", "opens", "enlarges", "begins"})
_MADE_THERE = re.compile(
    r"\b(?:plants?|factor(?:y|ies)|works|sites?|assembly|production|lines?)(?:,? (?:in|at|near|outside)(?: the)?| of)?"
    r" \Z"
    r"|\b(?:buil(?:t|ds?|ding)|ma(?:de|kes?|king)|assembl(?:es?|ed|y)|produc(?:es?|ed|tion)|manufactur(?:es?|ed))\b"
    r"[^.;,]{0,30} (?:in|at|near) (?:[A-Z][\w'-]+(?: [A-Z][\w'-]+)?(?:,|,? and) ){0,3}\Z"
)
_MAKES = Needing(r"\b(?:builds?|built|makes?|assembles?|produces?) (?:\w+ )?(?:cars|vehicles|vans|pickups|engines)\b")
_SITE_BEHIND = re.compile(
    r"\A(?:'s)? (?:(?:car|assembly|main|new|vehicle) )?(?:plants?|factory|factories|works|site)\b"
)


def _of_a_maker(told: Told) -> bool:
    """Whether a maker is the verb's subject: "Toyota closed St. Petersburg"."""
    subject = [w for w in told.part(told.predicate.subject) if w.label == "organization" and w.mention is not None]
    return bool(subject) and is_maker(subject[-1].mention.id or "", told.context.vocabulary)  # type: ignore[union-attr]


def city_site(told: Told, word: Word, verb: str) -> bool:
    """Whether a city stands for the plant there: the article names one in it, and the verb is of what plants do."""
    city = word.mention.city if word.mention is not None else None
    if verb not in _OF_CITY or city is None:
        return False
    if verb == "opens" and told.predicate.cue.surface.lower().startswith(("reopen", "re-open")):
        # "Belvidere, idle since 2023, reopens in 2027", not "Berlin reopens talks".
        behind = told.words[told.predicate.index + 1 :][:1]
        return all(w.kind in ("preposition", "stop") or w.label == "period" for w in behind)
    if verb == "closes" and word in told.part(told.predicate.object) and _of_a_maker(told):
        return True
    if verb in ("closes", "falls_idle") and _named_with(told, word):
        return True
    for sentence in told.scene.article:
        for place in sentence.of("place"):
            if place.city == city and (
                _MADE_THERE.search(sentence.before(place, 60)) or _SITE_BEHIND.match(sentence.after(place, 30))
            ):
                return True
    subject = [w for w in told.part(told.predicate.subject) if w.kind != "preposition" or w.text == "in"]
    if subject and subject[0] is word and _is_of_works(told, verb):
        return True
    back = _CLOSED_BACK if told.predicate.passive else 1
    near = [s for s in told.scene.article if 0 <= told.sentence.index - s.index <= back]
    return verb in ("closes", "falls_idle") and any(s.cues("plant_noun", "facility_noun") for s in near)


def _is_of_works(told: Told, verb: str) -> bool:
    """Whether a town that is itself closed or opened is a plant: the article tells where cars are made, of one that
    opens right before.
    """
    if verb == "closes" and told.predicate.passive:
        return any(s.cues("plant_noun") or _MAKES.search(s.text) for s in told.scene.article)
    if verb != "opens" or told.part(told.predicate.object) or not told.dated:
        return False
    near = [s for s in told.scene.article if 0 <= told.sentence.index - s.index <= 1]
    return any(s.cues("plant_noun") for s in near) and not any(s.cues("facility_noun", "outlet") for s in near)


# "Saarlouis was closed in November": so many sentences back sites may have been told of.
_CLOSED_BACK = 3


def _named_with(told: Told, word: Word) -> bool:
    """Whether a maker stands right before a city: "Audi Brussels", "Ford's Saarlouis"."""
    at = next((i for i, w in enumerate(told.words) if w is word), 0)
    before = [w for w in told.words[max(at - 2, 0) : at] if w.text not in ("'s", "’s", "'")][-1:]
    firm = before[0].mention if before and before[0].label == "organization" else None
    return firm is not None and word.start - firm.end <= len("'s ") and is_maker(firm.id or "", told.context.vocabulary)


def same_site(told: Told, stretch: tuple[int, int]) -> Sequence[Mention]:
    """The place of the site that "the same plant" names again: the last city that was told before."""
    words = told.part(stretch)
    again = next((i for i, w in enumerate(words) if w.text == "same"), None)
    if again is None or not any(w.label in ("plant", "facility") for w in words[again : again + 5]):
        return ()
    start = words[again].start
    earlier = [s for s in told.scene.article if 0 < told.sentence.index - s.index <= 2]
    for sentence in (*reversed(earlier), told.sentence):
        cities = [p for p in sentence.of("place") if p.city is not None and p.end < start and is_scene(sentence, p)]
        if cities:
            return cities[-1:]
    return ()


def cars_of_it(told: Told) -> list[Mention]:
    """The cars that "it" or "them" stands for: named before the verb, else those told of last."""
    named = [w.mention for w in told.words[: told.predicate.index] if w.label == "model" and w.mention is not None]
    return named[-1:] or list(antecedent(told.scene))


def of_dealers(told: Told) -> bool:
    """Whether dealers are what opens: "opened its first four dealers in Y", "its first dealer there opens in May"."""
    alone = told.predicate.passive or told.predicate.object[0] == told.predicate.object[1]
    part = told.part(told.predicate.subject if alone else told.predicate.object)
    return bool(part) and part[-1].text in ("dealer", "dealers")


def of_outlet(told: Told, verb: str) -> bool:
    """Whether a showroom of a city is planned or follows another: not the dealers that a car reaches, nor a number."""
    cities = [p for p in told.sentence.of("place") if p.city is not None]
    return bool(cities) and (verb != "arrives" or told.predicate.cue.surface.lower() in FOLLOWS)


def builds_outlet(told: Told) -> bool:
    """Whether a house in a town is set up or added: "will add one in Y", not "sets up shop", nor one still at work."""
    behind = (*told.part(told.predicate.object), *told.part(told.predicate.scope))
    towns = any(w.mention is not None and w.mention.city is not None for w in behind if w.label == "place")
    idiom = any(w.text == "shop" for w in told.part(told.predicate.object)[:1])
    return towns and not idiom and not told.predicate.passive and told.predicate.form != "ing"

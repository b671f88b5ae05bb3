"""Parts of frames: when, where and by whom what a predicate tells happens, and how it is told."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from flows.extraction.context.context import Context
from flows.extraction.context.event_places import groups, is_scene
from flows.extraction.context.here_places import dateline_town
from flows.extraction.context.passing_places import is_passing
from flows.extraction.context.unknown_places import elsewhere
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.predicate_words import Word
from flows.extraction.grammar.predicates import Predicate
from flows.extraction.scenes.scene import Scene
from flows.extraction.wording.found_once import found_once
from flows.extraction.wording.records import quick

_NOT = frozenset("not never n't nobody nothing neither nor no without".split())
_UNTIL = re.compile(r"(?:until|till|before) ", re.IGNORECASE)
_NONE = frozenset({"neither", "none", "nothing"})
_ABLE = frozenset("able can capable capacity".split())
# "Will continue to be built": nothing new happens.
_PIECES = frozenset("examples units copies pieces specimens".split())
_COUNTED = frozenset({"vehicles", "vehicles_per_year", "vehicles_per_month", "models", "percent", None})
_GOES_ON = frozenset("continue continues continued still remain remains goes".split())


@quick
@dataclass(frozen=True)
class Told:
    """A predicate in its article."""

    context: Context
    sentence: Sentence
    words: Sequence[Word]
    predicate: Predicate

    @found_once
    def scene(self) -> Scene:
        """The clause of the predicate."""
        return Scene(self.sentence.clause_at(self.predicate.cue.start), self.context)

    def part(self, stretch: tuple[int, int]) -> Sequence[Word]:
        """The words of a stretch."""
        return self.words[stretch[0] : stretch[1]]

    def mentions(self, stretch: tuple[int, int], label: str) -> list[Mention]:
        """The names of a kind in a stretch."""
        return [w.mention for w in self.part(stretch) if w.label == label and w.mention is not None]

    def next_is(self, text: str) -> bool:
        """Whether a word stands right behind the verb."""
        index = self.predicate.index + 1
        return index < len(self.words) and self.words[index].text == text

    def behind(self, word: Word, texts: Sequence[str]) -> bool:
        """Whether one of some words stands right behind a word."""
        index = next(i for i, w in enumerate(self.words) if w is word) + 1
        return index < len(self.words) and self.words[index].text in texts

    def taken(self, word: Word) -> bool:
        """Whether work or building is of something: "work on the plant", "building the X"."""
        index = next(i for i, w in enumerate(self.words) if w is word) + 1
        behind = self.words[index] if index < len(self.words) else None
        return behind is not None and (
            behind.text in ("on", "at", "of", "for") or behind.kind == "determiner" or behind.label == "model"
        )

    @property
    def possible(self) -> bool:
        """Whether the verb stands behind "can" or "able to"."""
        return any(
            w.text in ("can", "able") for w in self.words[max(self.predicate.index - 4, 0) : self.predicate.index]
        )

    @property
    def people(self) -> list[Mention]:
        """The countries whose people are the subject: "Egyptians", "buyers in Egypt"."""
        return self.mentions(self.predicate.subject, "place")

    @property
    def counted(self) -> bool:
        """Whether a number of cars is the subject or object: a figure, and nothing that happens at a plant."""
        parts = [*self.part(self.predicate.subject), *self.part(self.predicate.object)]
        pieces = any(a.text.isdigit() and b.text in _PIECES for a, b in pairwise(parts))  # "50 examples of the X"
        return pieces or any(
            re.match(r"\d[\d,.]{2,}", w.text) or _of_cars(w) or w.text in ("million", "thousand") for w in parts
        )

    @property
    def state(self) -> bool:
        """Whether it is no verb but a state: "in showrooms", "on the road"."""
        return self.predicate.cue.surface.lower().startswith(("in ", "on ", "at "))

    @property
    def dated(self) -> bool:
        """Whether a time stands behind the verb."""
        return bool(self.mentions(self.predicate.object, "period") or self.mentions(self.predicate.scope, "period"))

    @property
    def apposed(self) -> bool:
        """Whether the verb only describes a name: ", to be built at the plant,"."""
        end = self.predicate.subject[1]
        if not 0 < end < len(self.words):
            return False
        if any(w.text in ("and", "but", "then") for w in self.words[end : self.predicate.index]):
            return False  # a second verb: "the plant, in X, started in May and will build Ys"
        return (
            self.words[end].text == ","
            or (self.words[end - 1].text == "," and self.words[end].kind != "aux")
            or (self.words[end - 1].text == "," and self.words[end].text == "to")
        )

    @property
    def wanted(self) -> bool:
        """Whether it is what somebody wants to have: "intends to have a studio up and running by October"."""
        if self.predicate.governed:
            return False
        before = [w.text for w in self.words[max(self.predicate.index - 9, 0) : self.predicate.index]]
        return any(a == "to" and b == "have" for a, b in pairwise(before))

    @property
    def pronoun_object(self) -> bool:
        """Whether what is done is done to "it" or "them"."""
        inside = re.search(r" (?:it|them) ", self.predicate.cue.surface) is not None  # "put it on sale"
        return inside or [w.text for w in self.part(self.predicate.object)] in (["it"], ["them"])

    @property
    def pointed_object(self) -> bool:
        """Whether the object is a noun that stands for a country told before: "came to the country"."""
        there, thing = self.scene.anaphoric_place(), self.part(self.predicate.object)
        return there is not None and bool(thing) and thing[0].start <= there.start and there.end <= thing[-1].end

    @property
    def relative(self) -> bool:
        """Whether the verb is that of a relative clause, which says what is named before: "a sedan that will come"."""
        first = self.predicate.subject[1]
        return 0 < first < len(self.words) and self.words[first - 1].text in ("that", "which", "who")

    @property
    def opens_aside(self) -> bool:
        """Whether the verb opens an aside with times of its own: ", having been shown in May", ", opened in 2015,"."""
        first = self.predicate.subject[1]
        group = self.words[first].text if first < len(self.words) else ""
        return group == "having" or (first < self.predicate.index and self.words[first].text == ",")

    @property
    def before_its_subject(self) -> bool:
        """Whether the verb is a participle in front of the clause of its subject: "Unveiled in May, the X …"."""
        return self.predicate.subject[0] > self.predicate.index

    @property
    def not_yet(self) -> bool:
        """Whether it is told as not so until a time: "will not arrive until 2024"."""
        first = self.predicate.index
        before = [w.text for w in self.words[max(first - 6, 0) : first]]
        return any(w in _NOT or w.endswith("n't") for w in before) and any(
            m.relation in ("until", "before")
            or _UNTIL.match(m.surface)
            or re.search(r"\b(?:until|till|before) \Z", self.sentence.before(m, 8))
            for m in self.mentions(self.predicate.scope, "period")
        )

    @property
    def denied(self) -> bool:
        """Whether it is told as not so, or only as what could be done."""
        first = self.predicate.index
        before = [w.text for w in self.words[first - 6 if first > 6 else 0 : first]]
        group = self.predicate.subject[1]
        if 0 < group < first and self.words[group - 1].text == "," and self.words[group].kind == "aux":
            # "The X, which runs without petrol, was shown": what an aside before the verb denies is its own.
            before = [w.text for w in (*self.part(self.predicate.subject)[:1], *self.words[group:first])]
        if ":" in before or ";" in before:
            stop = max(i for i, text in enumerate(before) if text in (":", ";"))
            before = before[stop + 1 :]  # "Built but never opened: the hall in X was finished in May"
        head = [w.text for w in self.part(self.predicate.object)[:2]]
        if head and head[0] in _NONE:
            return head[1:] != ["but"]  # "Portugal gets neither before 2027"; "builds nothing but electric cars"
        if head[:1] == ["no"] and _FEWER.isdisjoint(head):
            return True  # "has had no plant there since 2021"
        if "yet" in before[-4:] and ("yet", "to") in pairwise(before[-4:]):
            return True  # "has yet to be priced"
        if not _ABLE.isdisjoint(before[-3:]) or not _GOES_ON.isdisjoint(before[-4:]):
            return True
        if _NOT.isdisjoint(before) and "n't" not in " ".join(before):
            return False
        denied = any(w in _NOT or w.endswith("n't") for w in before)
        return denied and not any(w in ("only", "until") for w in before) and not self.not_yet


_FEWER = frozenset({"fewer", "less", "more", "longer", "later", "other"})


def _of_cars(word: Word) -> bool:
    """Whether a quantity is one of cars or of a share, and not a size or a price: "a three-row SUV"."""
    return word.label == "quantity" and word.mention is not None and word.mention.unit in _COUNTED


def quantities(told: Told) -> list[Mention]:
    """The quantities behind the verb."""
    return [*told.mentions(told.predicate.object, "quantity"), *told.mentions(told.predicate.scope, "quantity")]


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
    for sentence in reversed([s for s in told.scene.article if 0 < told.sentence.index - s.index <= 2]):
        sites = [p for p in sentence.of("place") if p.id == there.id and p.city is not None]
        if sites and sentence.cues("plant_noun", "facility_noun", "show_noun"):
            return sites[-1].city
    return None

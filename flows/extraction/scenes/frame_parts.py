"""Parts of frames: the words that a predicate is said of, and how it is told."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from flows.extraction.context.context import Context
from flows.extraction.context.place_surroundings import is_home_town
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
_MANY = frozenset({"thousand", "million", "lakh", "lakhs", "crore"})
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
        """The names of a kind in a stretch; no town that only says where a firm is from."""
        named = [w.mention for w in self.part(stretch) if w.label == label and w.mention is not None]
        return named if label != "place" else [p for p in named if not is_home_town(self.sentence, p)]

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
        return pieces or any(re.match(r"\d[\d,.]{2,}", w.text) or _of_cars(w) or w.text in _MANY for w in parts)

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

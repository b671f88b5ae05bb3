"""Light stretches: stretches of a sentence that hold countries or cars and dates and hardly a word more ("Denmark and
Poland have to be content with the spring of 2026", "the Y in May").

Whatever their verb is, they tell what the words before told of, for another place or another day.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from flows.extraction.context.event_places import is_market, is_scene
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.predicate_words import Word

_STRONG = frozenset(";:()–—.!?")
_NEW = frozenset({"but", "while", "whereas", "although", "though", "because", "where", "which", "who", "if", "unless"})
_AND = frozenset({"and", "but", "with", "which", "who", "where", "while", "whereas", "then", "as", "though"})
_SAID = frozenset({"said", "says", "according", "told", "announced", "confirmed", "reported"})
_VERBS = frozenset({"arrives", "shows", "brings", "gets", "orders", "begins", "opens", "enters", "destined", "does"})
# What a noun says that stands beside them: "takes place" is of a premiere, and of a strike.
_MAKING = frozenset({"makes", "builds", "shifts", "occurs"})
_NOUNS = frozenset(
    {"vehicle", "sales", "orders", "debut", "starting", "opening", "brand", "entry", "batch", "outlet", "anaphor"}
)
_FUNCTIONS = frozenset({"aux", "adverb", "preposition", "link", "determiner", "stop"})
_UNDATED = ("duration", "measure")
_MODAL = frozenset("will shall should would could may might must to due".split())
_PAST = frozenset("was were had came got went began started opened became joined arrived reached received saw".split())
_AHEAD = frozenset("is are next planned scheduled slated set expected follow follows comes".split())
_NOT = frozenset({"not", "never", "n't", "no", "without", "nor", "neither", "cannot"})


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of a sentence in which nothing but places, cars, firms, dates and light words stands."""

    sentence: Sentence
    words: Sequence[Word]

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.words[-1].end

    def of(self, label: str) -> list[Mention]:
        """The names of a kind."""
        return [w.mention for w in self.words if w.label == label and w.mention is not None]

    @property
    def closed(self) -> bool:
        """Whether a comma or the sentence ends right behind it, as behind an aside."""
        return self.sentence.slice(self.end, self.end + 1) in (",", ".", ")", "")

    @property
    def past(self) -> bool:
        """Whether its verb tells of what has happened."""
        lead = [w for w in self.words if self.dates and w.start < self.dates[-1].end]
        # "Deliveries begin on April 20, the company announced": who says so behind the date tells nothing of it.
        words = lead if any(w.kind == "verb" for w in lead) else self.words
        verbs = [t for w in words if w.kind == "verb" for t in w.terms if t.label != "destined"]
        if any(m.relation == "since" for m in self.dates):
            return True
        present = self._modal or any(w.text in ("is", "are") for w in self.words)
        return not present and (any(w.text in _PAST for w in words) or any(t.form == "past" for t in verbs))

    @property
    def ahead(self) -> bool:
        """Whether its words tell of what is to come."""
        return self._modal or any(w.text in _AHEAD for w in self.words)

    @property
    def _modal(self) -> bool:
        return any(w.text in _MODAL for w in self.words)

    @property
    def dates(self) -> list[Mention]:
        """The times that can date something."""
        return [m for m in self.of("period") if m.granularity not in _UNDATED]

    @property
    def places(self) -> list[Mention]:
        """The places where something can come: countries, and those whose buyers or dealers are named."""
        return [p for p in self.of("place") if is_market(self.sentence, p) or is_scene(self.sentence, p)]


def light_stretches(sentence: Sentence, words: Sequence[Word], told: Callable[[Stretch], bool]) -> Iterator[Stretch]:
    """The light stretches of a sentence that have a date: whole parts, else what stands between commas.

    `told`: whether a stretch tells what is known; of a part that does, what stands between commas may be new.
    """
    if not any(w.label == "period" and _is_light_about(words, index) for index, w in enumerate(words)):
        return
    # Without a colon they are the parts below.
    for listed in _split(words, _parted_but_lists) if any(w.text == ":" for w in words) else ():
        if any(w.text == ":" for w in listed) and _is_light(listed) and not told(Stretch(sentence, listed)):
            yield Stretch(sentence, listed)
            return
    for part in _split(words, _parted):
        if _is_light(part) and not told(Stretch(sentence, part)):
            yield Stretch(sentence, part)
            continue
        for piece in _split(part, _comma):
            if len(piece) < len(part) and _is_light(piece):
                yield Stretch(sentence, piece)


def _is_light_about(words: Sequence[Word], index: int) -> bool:
    """Whether the words about a date are light as far as no stretch that holds it can end: most are not, near by."""
    for step in (-1, 1):
        at = index
        while 0 <= (at := at + step) < len(words) and (word := words[at]).text and word.kind not in ("stop", "link"):
            if not (_light(word) or _describes(words, at) or _brings_to_buyers(words, at)):
                return False
    return True


def _split(words: Sequence[Word], ends: Callable[[Sequence[Word], int], bool]) -> Iterator[Sequence[Word]]:
    first = 0
    for index in range(len(words) + 1):
        if index == len(words) or ends(words, index):
            if first < index:
                yield words[first:index]
            first = (
                index + 1 if index < len(words) and (words[index].kind == "stop" or not words[index].text) else index
            )


def _parted(words: Sequence[Word], index: int) -> bool:
    word = words[index]
    if not word.text:
        return True  # a full stop
    if word.kind == "stop":
        following = words[index + 1] if index + 1 < len(words) else None
        ends = following is not None and (following.text in _AND or following.text in _SAID)
        return word.text in _STRONG or (word.text == "," and ends)
    return word.kind == "link" and word.text in _NEW and not (index and words[index - 1].text == ",")


def _parted_but_lists(words: Sequence[Word], index: int) -> bool:
    return words[index].text != ":" and _parted(words, index)


def _comma(words: Sequence[Word], index: int) -> bool:
    return words[index].text == ","


def _is_light(words: Sequence[Word]) -> bool:
    return any(w.label == "period" for w in words) and all(
        _light(w) or _describes(words, i) or _brings_to_buyers(words, i) for i, w in enumerate(words)
    )


_TO = frozenset({"at", "to", "into", "in", "onto", "on"})
_BUYERS = frozenset(
    {"customers", "buyers", "showrooms", "dealers", "dealerships", "forecourts", "driveways", "motorists", "drivers"}
)
_LONG = 5


def _brings_to_buyers(words: Sequence[Word], index: int) -> bool:
    """Whether a word, whatever it is, is a car's way to those who buy it: "rolls up at South African dealers"."""
    if words[index].kind not in ("other", "verb") or words[index].text in _NOT:
        return False
    car = any(w.label == "model" for w in words[max(index - _LONG, 0) : index])
    to = next((i for i in range(index + 1, min(index + 3, len(words))) if words[i].text in _TO), None)
    if not car or to is None or any(t.label in _MAKING for t in words[index].terms):
        return False
    behind = words[to + 1 : to + 1 + _LONG]
    buyers = next((i for i, w in enumerate(behind) if w.text in _BUYERS), None)
    return buyers is not None and all(w.kind in _BEFORE_BUYERS for w in behind[:buyers])


_BEFORE_BUYERS = frozenset({"name", "determiner", "other", "noun", "preposition", "adverb"})


# How many words may describe a car before its name.
_DESCRIBED = 3


def _describes(words: Sequence[Word], index: int) -> bool:
    """Whether a word only describes the car that is named behind it: "the rugged X", "a made-to-measure X"."""
    if words[index].kind != "other" or words[index].text in _NOT or not words[index].text[:1].isalpha():
        return False
    car = next((i for i in range(index, min(index + _DESCRIBED + 1, len(words))) if words[i].label == "model"), None)
    if car is None or any(w.kind not in ("other", "adverb") for w in words[index:car]):
        return False
    first = next((i for i in range(index, -1, -1) if words[i].kind not in ("other", "adverb")), -1)
    return first >= 0 and words[first].kind == "determiner" and index - first <= _DESCRIBED


def _light(word: Word) -> bool:
    if word.text in _NOT:
        return False
    if word.kind == "name":
        return word.label in ("place", "period", "model", "organization")
    labels = {t.label for t in word.terms}
    if labels & _MAKING:
        return False
    if word.kind in _FUNCTIONS or "step" in word.classes:
        return True
    if word.kind == "verb":
        return bool(labels & _VERBS)
    return word.kind == "noun" and word.label in _NOUNS

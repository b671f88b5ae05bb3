"""Event words: the verbs and nouns by which happenings are told, each with its class, as the vocabulary lists them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from flows.extraction.lexicon.vocabulary import rows
from flows.extraction.wording.predicate_tokens import Tokens


@dataclass(frozen=True, slots=True)
class Term:
    """A word or phrase: its words, its form (of a noun: "noun") and its class."""

    words: tuple[str, ...]
    form: str
    label: str


class _Terms:
    """Terms by their first two words: of those that begin with "will" only what may go on as the text does is tried."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._single: dict[str, tuple[Term, ...]] = {}
        self._longer: dict[tuple[str, str], tuple[Term, ...]] = {}
        for term in sorted(terms, key=lambda t: -len(t.words)):
            if len(term.words) == 1:
                self._single[term.words[0]] = (*self._single.get(term.words[0], ()), term)
            else:
                key = (term.words[0], term.words[1])
                self._longer[key] = (*self._longer.get(key, ()), term)

    def at(self, words: Sequence[str], index: int) -> list[Term]:
        """The terms that stand at a word, the longest first."""
        first = words[index]
        longer = self._longer.get((first, words[index + 1]), ()) if index + 1 < len(words) else ()
        single = self._single.get(first, ())
        if not longer:
            return [*single]
        return [*(t for t in longer if tuple(words[index : index + len(t.words)]) == t.words), *single]


@dataclass(frozen=True)
class EventWords:
    """Terms by their first word, the longest first; `functions`: the classes of the words that join them; `parted`:
    verbs whose particle may stand behind the object ("took the site over").
    """

    verbs: Mapping[str, tuple[Term, ...]]
    nouns: Mapping[str, tuple[Term, ...]]
    functions: Mapping[str, frozenset[str]]
    parted: Mapping[str, tuple[Term, ...]]

    @cached_property
    def tokens(self) -> Tokens:
        """What the words of texts do, as far as it was asked."""
        return Tokens({*self.verbs, *self.nouns}, self.functions)

    @cached_property
    def _verbs(self) -> _Terms:
        return _Terms(term for terms in self.verbs.values() for term in terms)

    @cached_property
    def _nouns(self) -> _Terms:
        return _Terms(term for terms in self.nouns.values() for term in terms)

    def verb_at(self, words: Sequence[str], index: int) -> list[Term]:
        """The readings of the verbs that begin at a word, the longest first: one a class and form."""
        return self._verbs.at(words, index)

    def parted_at(self, words: Sequence[str], index: int) -> list[Term]:
        """The verbs that begin at a word and whose particle stands behind a short object."""
        found = self.parted.get(words[index], ())
        for position in range(index + 2, min(index + 8, len(words))) if found else ():
            word = words[position]
            if word in PARTICLES and _ends(words, position + 1, self.functions):
                return [Term(t.words[:1], t.form, t.label) for t in found if t.words[1] == word]
            if word in _NO_OBJECT:
                break
        return []

    def noun_at(self, words: Sequence[str], index: int) -> Term | None:
        """The longest noun that begins at a word."""
        return next(iter(self._nouns.at(words, index)), None)


PARTICLES = frozenset({"over", "off", "up", "out", "down", "back"})
_NO_OBJECT = frozenset({*',;:.–—()"!?', "in", "at", "for", "with", "to", "by", "on", "which", "that", "who", "will"})


def _ends(words: Sequence[str], index: int, functions: Mapping[str, frozenset[str]]) -> bool:
    """Whether nothing stands there that a preposition could be of: the end, a stop, another preposition, a time."""
    if index >= len(words):
        return True
    word = words[index]
    return word in _NO_OBJECT or word in ("and", "but", "\0period") or "preposition" in functions.get(word, ())


@cache
def event_words(folder: Path) -> EventWords:
    """The event words of a vocabulary's folder.

    Raises BadVocabulary where a file is missing or lacks a column.
    """
    verb_rows = rows(folder / "event_verbs.csv", "verb", "form", "class")
    verbs = [Term(tuple(row["verb"].lower().split()), row["form"], row["class"]) for row in verb_rows]
    noun_rows = rows(folder / "event_nouns.csv", "noun", "class")
    nouns = [Term(tuple(row["noun"].lower().split()), "noun", row["class"]) for row in noun_rows]
    functions: dict[str, set[str]] = {}
    for row in rows(folder / "function_words.csv", "word", "class"):
        functions.setdefault(row["word"], set()).add(row["class"])
    parted = [t for t in verbs if len(t.words) == 2 and t.words[1] in PARTICLES]
    joined = {word: frozenset(found) for word, found in functions.items()}
    return EventWords(_by_first(verbs), _by_first(nouns), joined, _by_first(parted))


def _by_first(terms: Sequence[Term]) -> dict[str, tuple[Term, ...]]:
    found: dict[str, list[Term]] = {}
    for term in terms:
        found.setdefault(term.words[0], []).append(term)
    return {first: tuple(sorted(some, key=lambda t: -len(t.words))) for first, some in found.items()}

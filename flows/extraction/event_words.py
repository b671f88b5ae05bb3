"""Event words: the verbs and nouns by which happenings are told, each with its class, as the vocabulary lists them."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from flows.extraction.vocabulary import BadVocabulary


@dataclass(frozen=True, slots=True)
class Term:
    """A word or phrase: its words, its form (of a noun: "noun") and its class."""

    words: tuple[str, ...]
    form: str
    label: str


@dataclass(frozen=True)
class EventWords:
    """Terms by their first word, the longest first; `functions`: the classes of the words that join them."""

    verbs: Mapping[str, tuple[Term, ...]]
    nouns: Mapping[str, tuple[Term, ...]]
    functions: Mapping[str, frozenset[str]]

    def is_a(self, word: str, *classes: str) -> bool:
        """Whether a word is of one of these classes: be, have, modal, catenative, …."""
        return not self.functions.get(word, frozenset()).isdisjoint(classes)

    def verb_at(self, words: Sequence[str], index: int) -> list[Term]:
        """The readings of the verbs that begin at a word, the longest first: one a class and form."""
        return [t for t in self.verbs.get(words[index], ()) if tuple(words[index : index + len(t.words)]) == t.words]

    def noun_at(self, words: Sequence[str], index: int) -> Term | None:
        """The longest noun that begins at a word."""
        found = self.nouns.get(words[index], ())
        return next((t for t in found if tuple(words[index : index + len(t.words)]) == t.words), None)


@cache
def event_words(folder: Path) -> EventWords:
    """The event words of a vocabulary's folder.

    Raises BadVocabulary where a file is missing or lacks a column.
    """
    verbs = [Term(tuple(r["verb"].split()), r["form"], r["class"]) for r in _rows(folder / "event_verbs.csv", "verb")]
    nouns = [Term(tuple(r["noun"].split()), "noun", r["class"]) for r in _rows(folder / "event_nouns.csv", "noun")]
    functions: dict[str, set[str]] = {}
    for row in _rows(folder / "function_words.csv", "word"):
        functions.setdefault(row["word"], set()).add(row["class"])
    return EventWords(_by_first(verbs), _by_first(nouns), {word: frozenset(found) for word, found in functions.items()})


def _by_first(terms: Sequence[Term]) -> dict[str, tuple[Term, ...]]:
    found: dict[str, list[Term]] = {}
    for term in terms:
        found.setdefault(term.words[0], []).append(term)
    return {first: tuple(sorted(some, key=lambda t: -len(t.words))) for first, some in found.items()}


def _rows(path: Path, column: str) -> Iterator[dict[str, str]]:
    try:
        file = path.open(encoding="utf-8", newline="")
    except OSError as error:
        raise BadVocabulary(f"{path}: {error.strerror}; the vocabulary needs this file") from error
    with file:
        reader = csv.DictReader(file)
        missing = [c for c in (column, "class") if c not in (reader.fieldnames or ())]
        if missing:
            raise BadVocabulary(f"{path}: no column {', '.join(missing)}; it has {', '.join(reader.fieldnames or ())}")
        yield from reader

"""Common words: nouns of figures, of business and of time, and what stands before them.

A capital at the head of a sentence, in a heading or in a table makes no name of them.
"""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from flows.extraction.lexicon.event_words import event_words
from flows.extraction.lexicon.vocabulary import Vocabulary, rows

_WORD = re.compile(r"[^\s&]+")


def is_common(words: str, vocabulary: Vocabulary) -> bool:
    """Whether words, in any letters, are all common: "Capacity", "Export Volumes", "Second-Hand"."""
    known = common_words(vocabulary.folder)
    return all(_common(word.casefold(), known) for word in _WORD.findall(words))


def are_of_measure(words: str, vocabulary: Vocabulary) -> bool:
    """Whether words, in any letters, all say what is counted: "Deliveries", "Net Profit"."""
    known = common_words(vocabulary.folder)
    return all(known.get(word.casefold()) == "measure" for word in _WORD.findall(words))


def _common(word: str, known: Mapping[str, str]) -> bool:
    return word in known or f"{word}s" in known or ("-" in word and all(part in known for part in word.split("-")))


@cache
def common_words(folder: Path) -> Mapping[str, str]:
    """The common words of a vocabulary's folder, in small letters, with their class: also what event nouns it has.

    Raises BadVocabulary where a file is missing or lacks a column.
    """
    terms = (term for terms in event_words(folder).nouns.values() for term in terms)
    nouns = {term.words[0]: "event" for term in terms if len(term.words) == 1}
    return nouns | {row["word"]: row["class"] for row in rows(folder / "common_words.csv", "word", "class")}

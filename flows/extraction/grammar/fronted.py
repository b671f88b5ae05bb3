"""Subjects behind the phrase that a sentence begins with: "With 42,000 cars sold, X ranks fourth"."""

import re

from flows.extraction.grammar.article import Clause
from flows.extraction.grammar.subject import Subject
from flows.extraction.grammar.subjecthood import is_actor, is_source
from flows.extraction.lexicon.vocabulary import Vocabulary

# What a sentence begins with before its subject comes.
_PHRASE = re.compile(
    r"\W*(?:With|Having|After|By|At|On|Thanks to|Despite|Following|Selling|Registering|Delivering"
    r"|Backed by|Helped by)\b"
)
_COMMA = re.compile(r"\A[^;:()]*, (?:the |rival |sister brand )?\Z")


def fronted(clause: Clause, position: int, vocabulary: Vocabulary) -> Subject | None:
    """Who follows the phrase that a sentence begins with, where an offset lies in the phrase."""
    sentence = clause.sentence
    if clause.start != sentence.start or _PHRASE.match(sentence.text) is None:
        return None
    first = next(iter(clause.of("organization")), None)
    if first is None or first.start < position or _COMMA.search(sentence.slice(position, first.start)) is None:
        return None
    if not is_actor(first.id, vocabulary) or is_source(sentence, first, vocabulary):
        return None
    return Subject(first.id or "", first.start, first.end, "name")

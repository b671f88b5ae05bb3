"""Registrations told without a name behind a sentence that is about one maker: "X has a hard time. Registrations in
July came to 366".
"""

import re

from flows.extraction.grammar.article import Sentence
from flows.extraction.grammar.figure import Figure
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.wording.needed import Needing

_REGISTRATIONS = Needing(
    r"\W*(?:(?:[Ii]n|[Ff]or|[Ff]rom|[Ss]ince|[Ll]ast|[Tt]his|[Dd]uring) [\w -]{2,25},? )?[Rr]egistrations\b"
    r"(?! (?:of|for|by|authority|office|data|figures)\b)"
)
# "According to the motor authority": what all makers did.
_OF_ALL = re.compile(
    r"\b(?:authority|association|agency|ministry|office|federation|statistics|market|country|nation(?:al|wide)?|overall"
    r"|total|electric cars|all (?:makes|brands|makers)|new cars)\b",
    re.IGNORECASE,
)
_ABOUT_MAKER = re.compile(r"\W*(?:[\w',-]+ ){0,4}")
_MOST = 60_000


_OF_ONE_MAKER = 10_000


def own_registrations(figure: Figure, before: Sentence | None, vocabulary: Vocabulary, *, alone: bool) -> bool:
    """Whether registrations are those of the one maker that the sentence before begins with, or of the only one that
    the whole text names (`alone`).
    """
    sentence = figure.sentence
    if before is None or figure.metric is None or (figure.number.value or _MOST) >= _MOST:
        return False
    if _REGISTRATIONS.match(sentence.text) is None or sentence.of("organization", "model", "place"):
        return False
    if _OF_ALL.search(sentence.text):
        return False
    if alone and (figure.number.value or 0) <= _OF_ONE_MAKER:
        return True
    if len({m.id for m in before.of("organization")}) != 1:
        return False
    first = before.of("organization")[0]
    heads = _ABOUT_MAKER.fullmatch(before.slice(before.start, first.start)) is not None
    return heads and is_maker(first.id or "", vocabulary)

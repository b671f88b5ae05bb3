"""Namesakes: people who bear a name that is also a firm's, in texts that do not speak of the firm."""

import re
from collections.abc import Iterable, Sequence, Set

from flows.extraction.lexicon.company_words import FIRM
from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.names.name import Name
from flows.extraction.names.person_names import people_by_form

# "Tom Holman", "Niu Li": another name stands beside it.
_BESIDE = re.compile(r"[A-ZÀ-Þ][\w'-]* \Z"), re.compile(r" [A-ZÀ-Þ][a-zà-ÿ]")
# "Head of Morgan", "the dealer Holman", "the Morgan brand": what stands beside a firm.
_OF_FIRM = re.compile(rf"\b(?:of|at|for|from|into|join(?:s|ed)|left|{FIRM}|dealer|importer|distributor) \Z")
_FIRM_BEHIND = re.compile(
    rf" (?:{FIRM}|cars?|vehicles?|dealers?|showrooms?|Group|Motors?|Automotive|plants?|factor(?:y|ies))\b"
)

_WORD = re.compile(r" ([A-ZÀ-Þ][a-zà-ÿ]+)\b")
# What firms do, and people hardly, that bear the name of a place besides: "Smart sold 900 cars", "Seat has 12 dealers".
_TRADES = re.compile(
    r" (?:(?:has|had|also|now|already) )*(?:(?:sells?|sold|builds?|built|makes|exports|exported|delivered|registered"
    r"|launch(?:es|ed)|opens|opened|has|had|plans) (?:[\d,.]+|an?|its|two|three|four|five|six|seven|eight|nine|ten|more"
    r"|about|cars|electric|new)\b|(?:entered|enters|unveil(?:s|ed)|sells|builds) )"
)


def namesakes(
    hits: Iterable[tuple[int, int, Name]], sure: Set[tuple[int, str]], texts: Sequence[str], vocabulary: Vocabulary
) -> set[tuple[int, str]]:
    """Which of the doubtful names that documents seem to use surely are those of people who are named in full there.

    In: the names with the numbers of document and part, and the documents with the names to ask of.
    """
    asked = [hit for hit in hits if hit[2].kind == "organization" and (hit[0], hit[2].surface) in sure]
    people = {(document, name.surface) for document, part, name in asked if _is_person(name, texts[part], vocabulary)}
    units = {(document, name.surface) for document, part, name in asked if _bears_place(name, texts[part], vocabulary)}
    firms = {
        (document, name.surface)
        for document, part, name in asked
        if (document, name.surface) in people
        and (
            _is_firm(name, texts[part])
            or ((document, name.surface) in units and _TRADES.match(texts[part], name.end) is not None)
        )
    }
    return people - firms


def _is_person(name: Name, text: str, vocabulary: Vocabulary) -> bool:
    before, behind = _BESIDE
    if before.search(text, max(0, name.start - 30), name.start) is None and behind.match(text, name.end) is None:
        return False
    return any(
        p.start <= name.start and name.end <= p.end and " " in p.surface for p in people_by_form(text, (), vocabulary)
    )


def _is_firm(name: Name, text: str) -> bool:
    led = _OF_FIRM.search(text, max(0, name.start - 20), name.start)
    return led is not None or _FIRM_BEHIND.match(text, name.end) is not None


def _bears_place(name: Name, text: str, vocabulary: Vocabulary) -> bool:
    """Whether a country stands behind the name, as in a unit's: "Smart France", which is also how people are called."""
    behind = _WORD.match(text, name.end)
    return behind is not None and behind[1] in vocabulary.place_terms

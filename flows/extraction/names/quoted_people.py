"""People whom an article names in full and then quotes by their family names alone, or as "he" and "she".

Drivers, owners and passers-by hold no office that tells that a name is a person's: that somebody of the name speaks
does.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.names.person_names import is_personal
from flows.extraction.names.person_patterns import HIGH, WORD
from flows.extraction.names.unknown_names import STOP
from flows.extraction.wording.alternation import alternation
from schemas.ids import slug

# What ends a quotation, with the verb behind it.
_CLOSES = r"[\"'][,.]? "
_OPENS = re.compile(r"[\"'](?=\w)")
# A capital first, as the search for a kind of letter is fast: what may not stand before it is looked at behind it.
_FULL = re.compile(rf"({HIGH}(?<![\w'-]{HIGH})(?=\S* {HIGH}){WORD.removeprefix(HIGH)}) ({WORD})(?![\w-])")
# What stands beside a firm's or a car's name, or that of a show, and beside no person's.
_THING = re.compile(
    r" (?:cars|vehicles|models|SUVs|EVs|dealers?|dealerships?|showrooms?|brands?|plants?|factory|[A-Z\d])|s\b"
)


def quoted_people(texts: Sequence[str], vocabulary: Vocabulary) -> dict[str, str]:
    """The full names of a document's speakers of whom no office tells: surface → id. In: its sentences."""
    if not any(_OPENS.search(text) for text in texts):
        return {}
    whole = "\n".join(texts)
    spoken, pronoun = _speech(vocabulary)
    speakers = {match[1] or match[2] for match in spoken.finditer(whole)}
    spoken_of = pronoun.search(whole) is not None
    if not speakers and not spoken_of:
        return {}
    found: dict[str, str] = {}
    families: set[str] = set()
    # Without a "he" or "she" only those whose family name speaks are asked for.
    naming = texts if spoken_of else [text for text in texts if any(map(text.__contains__, speakers))]
    pairs = list(_full_names(naming, vocabulary))
    if spoken_of and not speakers and len(set(pairs)) == 1 and not _is_firm(*pairs[0], whole):
        # "He" and "she" can be nobody else.
        return {pairs[0][0]: slug(pairs[0][0])}
    for surface, family in pairs:
        if family not in families and (
            family in speakers or (spoken_of and _is_called(family, surface, whole, vocabulary))
        ):
            families.add(family)
            found[surface] = slug(surface)
    return found


def without_people(companies: Mapping[str, str], people: Mapping[str, str]) -> dict[str, str]:
    """The companies by surface, less what is a word of somebody's name."""
    words = {word for surface in people for word in surface.split(" ")}
    return {surface: key for surface, key in companies.items() if not set(surface.split(" ")) <= words}


@lru_cache(maxsize=2)
def _speech(vocabulary: Vocabulary) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A family name beside a verb of speech and a quotation, and a pronoun there."""
    say = alternation({"say", "says", "said", "told", "tells", *(c for c in vocabulary.cues_of["say"] if " " not in c)})
    closed = r"(?<=[\"'])[,.]? "
    return (
        # It begins with the sign before the words, to which a search leaps.
        re.compile(
            rf"[\"'.\n](?:{closed}{say} ({WORD})(?=[,.;:\n]| [a-z]|\Z)"
            rf"|(?:{closed}|(?<=[.\n]) |(?<=\n))({WORD}) {say}(?![\w-]))"
        ),
        re.compile(rf"{_CLOSES}(?:(?:he|she) {say}|{say} (?:he|she))\b"),
    )


def _full_names(texts: Sequence[str], vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    """Pairs of words with a capital that may be a given and a family name, and the latter."""
    for text in texts:
        for match in _FULL.finditer(text):
            given, family = match[1], match[2]
            if given not in STOP and family not in STOP and _may_be_person(match[0], vocabulary):
                yield match[0], family


@lru_cache(maxsize=20_000)
def _may_be_person(surface: str, vocabulary: Vocabulary) -> bool:
    return (
        is_personal(surface, vocabulary)
        and surface not in vocabulary.name_terms
        and not any(word in vocabulary.place_terms or word in vocabulary.name_terms for word in surface.split(" "))
    )


# What firms do to cars, and people hardly: "X sells cars in Oslo".
_TRADES = re.compile(
    r" (?:sells?|sold|builds?|built|makes|launch(?:es|ed)|opens|opened|unveil(?:s|ed)|export(?:s|ed)|plans)\b"
)


def _is_firm(surface: str, family: str, whole: str) -> bool:
    """Whether a pair of words, or the last of them alone, stands as the name of a firm or of a car does."""
    ends = [m.end() for m in re.finditer(rf"(?<![\w-]){re.escape(family)}(?![\w-])", whole)]
    return any(_THING.match(whole, end) or _TRADES.match(whole, end) for end in ends) or f"the {surface}" in whole


def _is_called(family: str, surface: str, whole: str, vocabulary: Vocabulary) -> bool:
    """Whether the family name stands alone behind the full name, and never as a firm's or a car's does."""
    first = whole.find(surface)
    alone = [m.end() for m in re.finditer(rf"(?<![\w-]){re.escape(family)}(?![\w-])", whole[first + len(surface) :])]
    if not alone:
        return False
    base = first + len(surface)
    return not any(_THING.match(whole, base + end) for end in alone)

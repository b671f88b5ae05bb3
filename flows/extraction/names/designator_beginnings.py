"""What designators begin with: by it most words are told to be none, and those of other brands than a document's."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.names.designator_words import DESIGNATOR_WORD, singular


@lru_cache(maxsize=4)
def lengths(vocabulary: Vocabulary) -> Mapping[str, int]:
    """By the first word of designators, how many words the longest has, four at most."""
    found: dict[str, int] = {}
    for designator in vocabulary.designators:
        words = DESIGNATOR_WORD.findall(designator)
        if words and designator.startswith(words[0]):
            found[words[0]] = max(found.get(words[0], 0), min(len(words), 4))
    return found


def may_begin_car(words: Iterable[str], owners: frozenset[str], vocabulary: Vocabulary) -> bool:
    """Whether one of the words, with marks around it, may begin a designator of one of the owners (`owners_of`)."""
    known = _owners(vocabulary)
    return any(not owners.isdisjoint(known.get(first, ())) for word in words for first in _firsts(word))


def owners_of(brands: Iterable[str]) -> frozenset[str]:
    """The brands, and those with whose whole names theirs begin ("X" of "X International"), by their ids."""
    return frozenset(owner for brand in brands for owner in _with_namesakes(brand))


@lru_cache(maxsize=20_000)
def _firsts(word: str) -> tuple[str, ...]:
    """The words of designators in what stands between two spaces, also as they are if they are plurals."""
    return tuple(form for match in DESIGNATOR_WORD.findall(word) for form in {match, singular(match)})


@lru_cache(maxsize=20_000)
def _with_namesakes(organization_id: str) -> tuple[str, ...]:
    words = organization_id.split("-")
    return tuple("-".join(words[:number]) for number in range(len(words), 0, -1))


@lru_cache(maxsize=4)
def _owners(vocabulary: Vocabulary) -> Mapping[str, frozenset[str]]:
    """By the first word of designators, the brands that have one and all their ancestors."""
    found: dict[str, set[str]] = {}
    for designator, models in vocabulary.designators.items():
        for word in DESIGNATOR_WORD.findall(designator)[:1]:
            for model in models:
                brand = vocabulary.models[model].brand_id
                found.setdefault(word, set()).update((brand, *vocabulary.ancestors(brand)))
    return {word: frozenset(owners) for word, owners in found.items()}

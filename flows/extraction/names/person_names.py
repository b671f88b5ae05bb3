"""Names of people: two or three capitalised words beside an office, a form of address, or a verb of speech."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.names.name import Name
from flows.extraction.names.person_patterns import NOT_PERSONAL, PERSON, WORD
from flows.extraction.names.person_search import candidates
from schemas.ids import slug


def people_by_form(
    text: str, names: Iterable[Name], vocabulary: Vocabulary, spans: Iterable[tuple[int, int]] | None = None
) -> Iterator[Name]:
    """People by the office beside them ("CEO X Y", "X Y, chairman of"), a form of address, or speech ("X Y said").

    In: also where the patterns see them, if that is known. Yields names that overlap none of `names`, but for a founder
    whose given name is his company's.
    """
    taken = [(n.start, n.end) for n in names]
    for start, end in candidates(text, vocabulary) if spans is None else spans:
        start = _behind_owner(text, start, end, taken)
        surface = text[start:end]
        # A founder's given name may be his company's: the family name before it tells that the man is meant.
        namesake = surface.split(" ")[0] in vocabulary.family_names
        if any(start < e and s < end and not (namesake and start < s and e == end) for s, e in taken):
            continue
        if is_personal(surface, vocabulary) or (_TITLE.search(text[:start]) and " " not in surface):
            taken.append((start, end))
            yield Name("person", start, end, surface, slug(surface), "form")


# Whom a form of address stands before is a person, though a town bears the name.
_TITLE = re.compile(r"\b(?:Mr|Mrs|Ms|Mme|Dr|Prof|Sir|Dame|Herr|Frau)\.? \Z")


def _behind_owner(text: str, start: int, end: int, taken: list[tuple[int, int]]) -> int:
    """The start of a name behind its owner's: "Royce's Chris Brown" is Chris Brown of a firm whose name is taken."""
    for s, e in taken:
        if s <= start < e < end:
            owned = re.match(rf"(?:'s)? (?={PERSON}\Z)", text[e:end])
            if owned is not None:
                return e + owned.end()
    return start


@lru_cache(maxsize=20_000)
def is_personal(surface: str, vocabulary: Vocabulary) -> bool:
    """Whether words may be somebody's name: no word of them is another's, or capitalised for another reason."""
    words = surface.split(" ")
    if surface in vocabulary.place_terms or re.fullmatch(rf"{PERSON}|{WORD}", surface) is None:
        return False
    if any(word.rstrip("s") in NOT_PERSONAL or word in NOT_PERSONAL for word in words):
        return False
    makers = [w for w in words if w in vocabulary.organization_names and w not in vocabulary.ambiguous_names]
    # "Karl Benz" bears a marque's name, "Rivian Dealers" and "Toyota Europe" are none; places are no first names.
    return words[0] not in makers and not (
        len(words) == 2 and words[1] in vocabulary.place_terms and words[0] in vocabulary.place_terms
    )


def surnames(name: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """How a text calls a person named in full before: by the last word, or by the first where family names come first.

    Which first words are family names, the vocabulary tells.
    """
    words = name.split(" ")
    if len(words) < 2:
        return (name,)
    return (words[0],) if words[0] in vocabulary.family_names else (words[-1],)

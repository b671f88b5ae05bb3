"""Shared designators: cars that two makes sell under one name, where a text has the name without the make."""

from collections.abc import Set

from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.names.designator_words import singular
from flows.extraction.names.name import Name
from flows.extraction.wording.records import replace


def named_brand(name: Name, vocabulary: Vocabulary) -> str | None:
    """The make that a name tells: an organisation's, or that of a car that is named with its make."""
    if name.kind == "organization":
        return name.id
    known = vocabulary.models.get(name.id)
    return None if known is None or _designator(name, vocabulary) is not None else known.brand_id


def of_named_brand(name: Name, brands: Set[str], vocabulary: Vocabulary) -> Name:
    """A car named without its make as that of the make that the document names, where its usual make is not named.

    "Corsas" are Vauxhall's in an article on Vauxhall that does not speak of Opel. In: the makes that are named.
    """
    known = vocabulary.models.get(name.id)
    if known is None or known.brand_id in brands:
        return name
    designator = _designator(name, vocabulary)
    if designator is None:
        return name
    named = brands & vocabulary.family(known.brand_id)
    others = [i for i in vocabulary.designators[designator] if vocabulary.models[i].brand_id in named]
    return replace(name, id=min(others)) if others else name


def _designator(name: Name, vocabulary: Vocabulary) -> str | None:
    """The designator that a car's name is, also in the plural; None where it has its make with it."""
    forms = (name.surface, singular(name.surface))
    return next((form for form in forms if name.id in vocabulary.designators.get(form, ())), None)

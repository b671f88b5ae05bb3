"""Which model a mention names: its id, its full name and its brand."""

import re
from dataclasses import dataclass

from flows.extraction.grammar.article import Mention
from flows.extraction.lexicon.vocabulary import Model, Organization, Vocabulary
from flows.extraction.wording.records import quick
from schemas.ids import slug


@quick
@dataclass(frozen=True, slots=True)
class NamedModel:
    """A model: `name` has the brand in it; `organization_id` is the maker's (the brand's) slug."""

    model_id: str
    name: str
    brand: str
    organization_id: str


def named_model(mention: Mention, vocabulary: Vocabulary) -> NamedModel:
    """The model that a mention of kind model names.

    The vocabulary's model, if its id is one; else the brand is the longest organisation name that begins the words, or
    the mention's id, and the name is the brand and the words after it; last, the first word is taken for the brand.
    """
    known = vocabulary.models.get(mention.id or "")
    if known is not None:
        brand = vocabulary.organizations[known.brand_id]
        return NamedModel(
            known.model_id, _as_written(mention, known, brand, vocabulary), brand.name, brand.organization_id
        )
    words = re.sub(r"\s+", " ", mention.surface).split(" ")
    for size in range(len(words) - 1, 0, -1):
        organization_id = vocabulary.organization_names.get(" ".join(words[:size]))
        if organization_id is not None:
            brand = vocabulary.organizations[organization_id]
            name = f"{brand.name} {' '.join(words[size:])}"
            return NamedModel(mention.id or slug(name), name, brand.name, organization_id)
    parts = (mention.id or "").split("-")
    for size in range(len(parts) - 1, 0, -1):
        prefix = "-".join(parts[:size])
        if prefix in vocabulary.organizations:
            brand = vocabulary.organizations[prefix]
            return NamedModel(mention.id or "", f"{brand.name} {' '.join(words)}", brand.name, prefix)
    name = " ".join(words)
    return NamedModel(mention.id or slug(name), name, words[0], slug(words[0]))


def owned_model(mention: Mention, named: frozenset[str], vocabulary: Vocabulary) -> NamedModel:
    """The model that a mention names in an article that names the organisations `named`.

    Where it does not name the brand of that car, but another of its family that sells one of the same designator, the
    other's: one car is sold under two badges.
    """
    found = named_model(mention, vocabulary)
    known = vocabulary.models.get(found.model_id)
    if known is None or known.brand_id in named or mention.surface != known.designator:
        return found
    family = {known.brand_id, *vocabulary.ancestors(known.brand_id)}
    for other in sorted(named):
        own = vocabulary.models.get(f"{other}-{slug(known.designator)}")
        if own is not None and family & {other, *vocabulary.ancestors(other)}:
            brand = vocabulary.organizations[other]
            return NamedModel(own.model_id, own.name, brand.name, other)
    return found


def _as_written(mention: Mention, known: Model, brand: Organization, vocabulary: Vocabulary) -> str:
    """The model's name as the text has it, with its brand.

    A car that the text calls by another name keeps that name there.
    """
    alias = vocabulary.model_names.get(mention.surface) == known.model_id and mention.surface not in (
        known.name,
        known.designator,
    )
    if not alias:
        branded_name = f"{known.name.removesuffix(known.designator).strip() or brand.name} {mention.surface}"
        other = mention.surface != known.designator and vocabulary.model_names.get(branded_name) == known.model_id
        return branded_name if other else known.name
    words = mention.surface.split(" ")
    branded = any(vocabulary.organization_names.get(" ".join(words[:n])) is not None for n in range(1, len(words)))
    # "Mazda6e": the brand is in the word itself.
    branded = branded or words[0].casefold().startswith(brand.name.casefold())
    prefix = known.name.removesuffix(known.designator).strip() or brand.name
    return mention.surface if branded else f"{prefix} {mention.surface}"

"""Makers of a document: whose a model is that is named without its brand."""

from collections.abc import Iterable, Mapping

from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.names.name import Name


def brand_before(position: int, names: Iterable[Name], brands: Mapping[str, int], vocabulary: Vocabulary) -> str | None:
    """The maker to which a bare code belongs: the last one named before it, else the one named most.

    A known one first.
    """
    makers = [
        n.id for n in names if n.kind == "organization" and n.end <= position and is_maker(n.id, brands, vocabulary)
    ]
    if makers:
        return makers[-1]
    ranked = sorted(
        (i for i in brands if is_maker(i, brands, vocabulary)),
        key=lambda i: (-brands[i], i not in vocabulary.organizations, i),
    )
    return ranked[0] if ranked else None


def is_maker(organization_id: str, brands: Mapping[str, int], vocabulary: Vocabulary) -> bool:
    """A known carmaker or brand, or a name unknown to the vocabulary that the document treats as a company."""
    known = vocabulary.organizations.get(organization_id)
    return organization_id in brands if known is None else known.kind in ("carmaker", "brand")


def name_of(organization_id: str, names: Iterable[Name], vocabulary: Vocabulary) -> str:
    """The name of a maker: the vocabulary's, else as the text writes it."""
    known = vocabulary.organizations.get(organization_id)
    if known is not None:
        return known.name
    return next((n.surface for n in names if n.id == organization_id), organization_id)

"""The vocabulary's names in the sentences of a batch: where they stand, and which of them are meant as names."""

from collections.abc import Sequence
from functools import lru_cache

import polars as pl

from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.names.name import Name
from flows.extraction.names.namesakes import namesakes
from flows.extraction.names.plausible_names import beside_amount, is_plausible, is_settled, its_car
from flows.extraction.names.shared_designators import named_brand, of_named_brand
from flows.extraction.wording.records import replace
from flows.extraction.wording.terms import find_terms


def certain_names(parts: pl.DataFrame, texts: Sequence[str], vocabulary: Vocabulary) -> dict[int, list[Name]]:
    """The vocabulary's names that are meant as names, by part and in order; parts without any are left out.

    In: `document_id`, `part` (numbers from 0), `start`, `norm`, in order; the texts of the parts.
    """
    hits = [
        (document, part, name if _settled(name, vocabulary) else beside_amount(name, texts[part], vocabulary))
        for document, part, name in _hits(parts, vocabulary)
    ]
    # What a text once surely uses as a name is that name in all of it.
    sure = {
        (document, name.surface)
        for document, part, name in hits
        if not _settled(name, vocabulary) and is_plausible(name, texts[part], vocabulary)
    }
    sure -= namesakes(hits, sure, texts, vocabulary)
    brands: dict[int, set[str]] = {}
    for document, _, name in hits:
        if (brand := named_brand(name, vocabulary)) is not None:
            brands.setdefault(document, set()).add(brand)
    found: dict[int, list[Name]] = {}
    for document, part, each in hits:
        name = of_named_brand(each, brands.get(document, set()), vocabulary) if each.kind == "model" else each
        if _settled(name, vocabulary):
            found.setdefault(part, []).append(name)
        elif (document, name.surface) in sure:
            car = its_car(name, texts[part], vocabulary)
            found.setdefault(part, []).append(name if car is None else replace(name, kind="model", id=car))
    return found


def _hits(parts: pl.DataFrame, vocabulary: Vocabulary) -> list[tuple[int, int, Name]]:
    """Where the vocabulary's names stand: the number of the document, the part, and the name."""
    terms = vocabulary.name_terms
    # The number of the part tells the document: no need to sort by it.
    numbered = parts.select("start", "norm", document_id=pl.lit(""), sentence="part")
    places = parts.select(sentence="part", base="start", document=pl.col("document_id").rle_id())
    hits = find_terms(numbered, tuple(terms)).join(places, on="sentence", maintain_order="left")
    found = hits.select("document", "sentence", "term", pl.col("start", "end") - pl.col("base"))
    return [
        (document, part, Name(terms[term][0], start, end, term, terms[term][1], "vocabulary"))
        for document, part, term, start, end in found.iter_rows()
    ]


def _settled(name: Name, vocabulary: Vocabulary) -> bool:
    """`is_settled`, asked once of each name and not of each place where it stands."""
    known = _settled_names(vocabulary)
    told = known.get(name.surface)
    if told is None:
        told = known[name.surface] = is_settled(name, vocabulary)
    return told


@lru_cache(maxsize=2)
def _settled_names(_: Vocabulary) -> dict[str, bool]:
    """What is known of the vocabulary's names, by surface."""
    return {}

"""Places: the countries, cities, states, regions and groups of countries that a text names, to the code point.

What comes out, in the columns of MENTIONS:
- `id`: an ISO 3166-1 alpha-2 code or a region slug of the contract; `city`: the canonical name of a city or state
- `label`: `country`, `demonym` (an adjective or the people: "the Thai unit"), `city`, `state`, `region`, `worldwide`,
  `side` (of the road), `group`, or `ambiguous`
- A group that is exactly the sum of some places ("Benelux", "EMEA", "Baltics") yields one mention per place, all over
  the same span; any other group ("Balkans", "SADC") is left open: `id` null.
- A name of several places that the text does not tell apart is `ambiguous`, `id` null: to be counted, not guessed.

A named show is a place ("Paris Motor Show"); a newspaper, an association or a currency is none.
"""

import polars as pl

from flows.extraction.places.compass import find_shared_bases, find_sides
from flows.extraction.places.gazetteer import Gazetteer, country_of, load_gazetteer, place_name, place_names
from flows.extraction.places.namesakes import tell_apart
from flows.extraction.places.place_contexts import with_surroundings, without_false_places
from flows.extraction.places.towns import find_towns
from flows.extraction.wording.mentions import as_mentions
from flows.extraction.wording.parts import in_parts
from flows.extraction.wording.span_order import longest
from flows.extraction.wording.terms import find_terms


def find_places(sentences: pl.DataFrame, gazetteer: Gazetteer) -> pl.DataFrame:
    """All places in the sentences.

    In: sentences with `document_id`, `sentence`, `start`, `norm`. Out: MENTIONS of kind `place`, sorted by document,
    sentence and start. Spans do not overlap, except that the members of a group share one span.
    """
    parts = in_parts(sentences)
    numbered = parts.select(document_id=pl.lit(""), sentence="part", start="start", norm="norm")
    frames = [
        find_shared_bases(numbered, gazetteer),
        find_terms(numbered, tuple(gazetteer.terms)),
        find_towns(numbered, gazetteer),
    ]
    hits = longest(
        pl.concat([frame.select("document_id", "sentence", "start", "end", "surface", "term") for frame in frames])
    )
    documents = parts.select("part", of_document="document_id")
    spans = without_false_places(with_surroundings(hits, numbered), gazetteer)
    found = tell_apart(spans.join(documents, left_on="sentence", right_on="part", maintain_order="left"), gazetteer)
    both = pl.concat([found, find_sides(numbered).select(found.columns)])
    ordered = both.rename({"sentence": "part"}).sort("part", "start", "end", "id", nulls_last=True)
    whole = ordered.drop("document_id").join(
        parts.select("part", "document_id", "sentence"), on="part", maintain_order="left"
    )
    return as_mentions(whole, "place")


__all__ = ["Gazetteer", "country_of", "find_places", "load_gazetteer", "place_name", "place_names"]

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

from flows.extraction.compass import find_shared_bases, find_sides
from flows.extraction.gazetteer import Gazetteer, country_of, load_gazetteer, place_name, place_names
from flows.extraction.mentions import MENTIONS, as_mentions
from flows.extraction.namesakes import tell_apart
from flows.extraction.place_contexts import with_surroundings, without_false_places
from flows.extraction.spans import find_terms, longest
from flows.extraction.towns import find_towns

_KEY = ["document_id", "sentence"]


def find_places(sentences: pl.DataFrame, gazetteer: Gazetteer) -> pl.DataFrame:
    """All places in the sentences.

    In: sentences with `document_id`, `sentence`, `start`, `norm`. Out: MENTIONS of kind `place`, sorted by document,
    sentence and start. Spans do not overlap, except that the members of a group share one span.
    """
    terms = find_terms(sentences, list(gazetteer.terms))
    towns = find_towns(sentences, gazetteer)
    shared = find_shared_bases(sentences, gazetteer)
    columns = [*_KEY, "start", "end", "surface", "term"]
    # a span starts and ends where another does only if it is the same name: the first of a start is the longest
    hits = longest(pl.concat([frame.select(columns) for frame in (shared, terms, towns)]))
    spans = without_false_places(with_surroundings(hits, sentences), gazetteer)
    found = tell_apart(spans, gazetteer)
    sides = find_sides(sentences)
    both = pl.concat([found, sides.select(found.columns)])
    return as_mentions(both, "place").sort(*_KEY, "start", "end", "id", nulls_last=True)


__all__ = ["MENTIONS", "Gazetteer", "country_of", "find_places", "load_gazetteer", "place_name", "place_names"]

"""Mentions of all kinds, the layer under all facts. It knows nothing of facts: who wants mentions waits for no rule."""

import polars as pl

from flows.extraction.lexicon.cues import find_cues
from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.names.names import find_names
from flows.extraction.numbers.numbers import find_numbers
from flows.extraction.periods.periods import find_periods
from flows.extraction.places.places import find_places
from flows.extraction.wording.garbage import no_search
from flows.extraction.wording.mentions import together
from flows.extraction.wording.quoted import find_quotations


@no_search()
def find_mentions(sentences: pl.DataFrame, vocabulary: Vocabulary) -> pl.DataFrame:
    """All mentions of the sentences: MENTIONS, by document, sentence and start. Kinds may overlap one another."""
    parts = (
        find_numbers(sentences),
        find_periods(sentences),
        find_places(sentences, vocabulary.gazetteer),
        find_names(sentences, vocabulary),
        find_cues(sentences, vocabulary),
        find_quotations(sentences),
    )
    return together(parts)

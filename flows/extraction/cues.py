"""Cues: the words of the vocabulary that tell what is said of the names around them (plan, hedge, negation, launch,
plant …).
"""

import polars as pl

from flows.extraction.mentions import MENTIONS, as_mentions
from flows.extraction.spans import find_terms, longest
from flows.extraction.vocabulary import Vocabulary


def find_cues(sentences: pl.DataFrame, vocabulary: Vocabulary) -> pl.DataFrame:
    """Cues of the sentences: MENTIONS of kind cue, `id` the cue as the vocabulary writes it, `label` its class.

    A cue with several classes gives one mention for each. Within a class the longest cue wins; cues of different
    classes may overlap. Letter case does not matter, except for cues that the vocabulary writes with capitals.
    """
    plain = {cue.lower(): classes for cue, classes in vocabulary.cues.items()}
    cased = {cue.lower() for cue in vocabulary.cues if cue != cue.lower()}
    hits = find_terms(sentences, list(plain), ascii_case_insensitive=True, overlapping=True)
    hits = hits.filter(
        ~pl.col("term").is_in(list(cased)) | pl.col("surface").is_in([c for c in vocabulary.cues if c.lower() in cased])
    )
    classes = pl.DataFrame(
        [(cue, label) for cue, found in sorted(plain.items()) for label in found],
        schema={"term": pl.String, "label": pl.String},
        orient="row",
    )
    labelled = hits.join(classes, on="term").rename({"term": "id"})
    return (
        as_mentions(longest(labelled, "label"), "cue")
        .sort("document_id", "sentence", "start", "end", "label")
        .cast(MENTIONS)
    )

"""Cues: the words of the vocabulary that tell what is said of the names around them (plan, hedge, negation, launch,
plant …).
"""

from functools import lru_cache

import polars as pl

from flows.extraction.lexicon.compound_cues import without_compounds
from flows.extraction.lexicon.rank_words import without_ranks
from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.lexicon.yardsticks import without_yardsticks
from flows.extraction.wording.mentions import as_mentions
from flows.extraction.wording.span_order import longest, without_neighbours
from flows.extraction.wording.terms import find_terms


def find_cues(sentences: pl.DataFrame, vocabulary: Vocabulary) -> pl.DataFrame:
    """Cues of the sentences: MENTIONS of kind cue, `id` the cue as the vocabulary writes it, `label` its class.

    A cue with several classes gives one mention for each. Within a class the longest cue wins; cues of different
    classes may overlap. Letter case does not matter, except for cues that the vocabulary writes with capitals.
    """
    classes, cased = _classes(vocabulary)
    terms = tuple(classes["term"].unique(maintain_order=True))
    hits = find_terms(sentences, terms, ascii_case_insensitive=True, overlapping=True)
    small = ~pl.col("term").is_in(cased["small"].implode())
    hits = hits.filter(small | pl.col("surface").is_in(cased["cue"].implode()))
    hits = without_ranks(without_compounds(without_yardsticks(hits, sentences), sentences), sentences)
    # Most cues stand alone, and are what they are in all their classes.
    alone = without_neighbours(hits)
    sure, others = (hits.filter(kept).join(classes, on="term", maintain_order="left_right") for kept in (alone, ~alone))
    return as_mentions(pl.concat([sure, longest(others, "label")]).rename({"term": "id"}), "cue")


@lru_cache(maxsize=4)
def _classes(vocabulary: Vocabulary) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The cues in small letters with their classes (`term`, `label`); those with capitals, `small` and as they are."""
    plain = {cue.lower(): classes for cue, classes in vocabulary.cues.items()}
    rows = [(cue, label) for cue, found in sorted(plain.items()) for label in sorted(found)]
    cased = [(cue.lower(), cue) for cue in vocabulary.cues if cue != cue.lower()]
    capitals = {small for small, _ in cased}
    # A cue that the vocabulary has both ways is found as either.
    cased += [(cue, cue) for cue in vocabulary.cues if cue in capitals]
    return (
        pl.DataFrame(rows, schema={"term": pl.String, "label": pl.String}, orient="row"),
        pl.DataFrame(cased, schema={"small": pl.String, "cue": pl.String}, orient="row"),
    )

"""Signs: what a sentence must hold for a pattern of names to match in it, told for whole columns at once.

Patterns cost more than all else in finding names, and most sentences have no word that any of them needs. Each distinct
word of a batch is looked at once and has its signs as the bits of a number; which steps a sentence needs (`PEOPLE`,
`FORMS` …) is told by the signs of its words and of those beside them. A step that is not told finds nothing there;
one that is told may find nothing either.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import polars as pl

from flows.extraction.names.name import Name
from flows.extraction.names.sign import Sign
from flows.extraction.names.signed_words import has, located, summed, told, uncovered

# The steps that a sentence may need.
PEOPLE, DESIGNATORS, CODES, CALLED, MODELS, FORMS = (2**n for n in range(6))
# Every step, and a bit of its own: no sentence is told to need just these.
ALL = 2**7 - 1
# What stands between two spaces, and is part of no known name, that asks for a step by itself.
_OF_WORDS = (Sign.DESIGNATOR, Sign.FIGURE, Sign.LONGER, Sign.CODE, Sign.CAPITALS)


class Needs(NamedTuple):
    """The steps that sentences need, as sums of the constants above, by part; those that need none are left out.

    `designators`: by part that needs DESIGNATORS, the words that may begin one.
    """

    steps: Mapping[int, int]
    designators: Mapping[int, list[str]]


def needed_steps(words: pl.DataFrame, certain: Mapping[int, Sequence[Name]], bases: Sequence[int]) -> Needs:
    """The steps that the sentences need, but for companies.

    In: the words as `signed_words` tells them; the names of the vocabulary that surely stand in the parts; where the
    parts begin in all of them.
    """
    named = located(certain, bases)
    free = uncovered(words.filter(has("signs", *_OF_WORDS)), named)
    designators = free.filter(_begins_designator()).select("part", "word")
    found = pl.concat([_of_words(words, free, named), _of_pairs(words, named), _of_sentences(words)])
    begun: dict[int, list[str]] = {}
    for part, word in designators.iter_rows():
        begun.setdefault(part, []).append(word)
    return Needs(summed(found), begun)


def _begins_designator() -> pl.Expr:
    return (
        has("signs", Sign.DESIGNATOR)
        | (has("signs", Sign.FIGURE) & (has("signs", Sign.NOUGHT) | has("before1", Sign.LED)))
        | (has("signs", Sign.LONGER) & has("after1", Sign.NEXT))
    )


def _of_words(words: pl.DataFrame, free: pl.DataFrame, names: pl.DataFrame) -> pl.DataFrame:
    """Steps for a word that is part of no known name. In: all words, and those that are none and of `_OF_WORDS`."""
    code = has("signs", Sign.CODE) & (~has("signs", Sign.NO_MODEL) | has("all", Sign.VEHICLE))
    formed = (has("signs", Sign.FORM) & has("before1", Sign.CAPITAL, Sign.AND)) | (
        has("signs", Sign.HEAD) & has("before1", Sign.NOUN)
    )
    return pl.concat(
        [
            told(free.filter(_begins_designator()), DESIGNATORS),
            told(free.filter(code | (has("signs", Sign.CAPITALS) & has("after1", Sign.NEXT))), CODES),
            told(uncovered(words.filter(formed), names.filter("firm")), FORMS),
        ]
    )


def _of_pairs(words: pl.DataFrame, names: pl.DataFrame) -> pl.DataFrame:
    """Steps for two words in a row that may be a person's name, in a sentence that has what people are found by."""
    pairs = words.filter(has("signs", Sign.FIRST) & has("after1", Sign.LAST, Sign.PARTICLE) & has("all", Sign.OFFICE))
    # A founder's given name may be that of his company: names do not rule out people where there are family names.
    kin = pairs.filter(has("all", Sign.FAMILY))
    # Of a word of several parts only the end is sure to be the person's.
    at = pl.when((pl.col("signs") & Sign.SIMPLE) != 0).then("at").otherwise("to")
    reach = pairs.with_columns(at=at, to=pl.col("to") + 2, signs=pl.lit(Sign.SIMPLE, pl.Int64))
    free = uncovered(reach, names)
    titled = words.filter(has("signs", Sign.TITLE))
    return told(pl.concat([frame.select("part") for frame in (kin, free, titled)]), PEOPLE)


def _of_sentences(words: pl.DataFrame) -> pl.DataFrame:
    """Steps that several words of a sentence ask for, wherever they stand."""
    apposed = has("signs", Sign.APPOSED) & has("before1", Sign.COMMA) & has("before1", Sign.CAPITAL)
    coded = has("signs", Sign.CAPITAL) & has("after1", Sign.BEGINS_CODE) & has("all", Sign.VEHICLE)
    called = (has("all", Sign.VEHICLE) & has("all", Sign.CALLED)) | has("all", Sign.NOUGHT)
    return pl.concat(
        [
            told(words.filter(called), CALLED),
            told(words.filter(coded), MODELS),
            told(words.filter(apposed & has("all", Sign.NOUN)), FORMS),
        ]
    )

"""Texts of one thing a million characters long: they are read to the end, which what grows with the square never is.

A test here does not time itself: a square of a million takes hours, and whoever waits for it sees which one it is.
"""

from pathlib import Path

import polars as pl
import pytest

from flows.extraction.lexicon.vocabulary import Vocabulary, load_vocabulary
from flows.extraction.mentions import find_mentions
from flows.reading.sentences import split_sentences

_MILLION = 1_000_000
_SCHEMA = {"document_id": pl.String, "title": pl.String, "language": pl.String, "text": pl.String}
# A character of every kind: letters of either case and of other scripts, marks, digits, blanks, signs.
CHARACTERS = "aAéÉßİſ中ا😀\u0301\u200b09١ \t\n-–'\"“”.,:;?!()[]$€%#/&+_•…"
WORDS = (
    "A ",
    "Aa ",
    "Aa-",
    "Aa, ",
    "BYD ",
    "M5 ",
    "the ",
    "CEO ",
    "Aa Bb said ",
    "in 2024 ",
    "$1 ",
    "“a” said ",
    "Aa of ",
)


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return load_vocabulary(Path(__file__).resolve().parents[2] / "raw" / "vocabulary")


@pytest.mark.parametrize("unit", [*CHARACTERS, *WORDS])
def test_a_million_characters_of_one_thing_are_read_to_the_end(unit: str, vocabulary: Vocabulary) -> None:
    text = unit * (_MILLION // len(unit))
    sentences = split_sentences(pl.DataFrame([("a", None, None, text)], schema=_SCHEMA, orient="row"))
    assert find_mentions(sentences, vocabulary)["end"].max() is None or sentences["end"].max() == len(text.rstrip())

"""The "over" of a phrasal verb is no bound."""

from datetime import date

import polars as pl
import pytest

from flows.extraction.numbers.numbers import find_numbers
from flows.reading.sentences import split_sentences


@pytest.mark.parametrize(
    ("text", "surface", "comparator"),
    [
        ("Leapmotor turned over 32 billion yuan in 2024.", "32 billion yuan", "eq"),
        ("BYD handed over 300 cars in Oslo.", "300", "eq"),
        ("Mahindra hopes to turn over 20 billion dollars.", "20 billion dollars", "eq"),
        ("BYD handed out over 300 brochures.", "over 300", "gt"),
        ("It took over 300 workers to build it.", "over 300", "gt"),
        ("Revenue turned out to be over 32 billion yuan.", "over 32 billion yuan", "gt"),
    ],
)
def test_the_particle_is_the_verbs(text: str, surface: str, comparator: str) -> None:
    schema = {"document_id": pl.String, "title": pl.String, "text": pl.String, "published_on": pl.Date}
    documents = pl.DataFrame([("a", None, text, date(2025, 7, 1))], schema=schema, orient="row")
    found = find_numbers(split_sentences(documents))
    assert (surface, comparator) in found.select("surface", "comparator").rows()

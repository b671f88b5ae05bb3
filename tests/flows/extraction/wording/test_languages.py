"""Documents in other languages are kept and named, and no fact is read in them."""

from datetime import date

import polars as pl

from flows.extraction.extract import extract
from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.wording.languages import is_known, unread
from flows.reading.sentences import split_sentences

TEXT = "BYD opened a showroom in Berlin on 3 March 2024. BYD sold 50,000 cars in Germany in 2023."


def documents(*languages: str | None) -> pl.DataFrame:
    count = len(languages)
    return pl.DataFrame(
        {
            "document_id": [f"d{number}" for number in range(count)],
            "title": [None] * count,
            "published_on": [date(2024, 3, 4)] * count,
            "language": languages,
            "text": [TEXT] * count,
        },
        schema_overrides={"title": pl.String, "language": pl.String},
    )


def test_english_of_any_country_and_what_is_not_told_are_read() -> None:
    frame = documents("en", "en-GB", "EN-us", None, "de", "und", "zh-Hant")
    assert frame.filter(is_known())["document_id"].to_list() == ["d0", "d1", "d2", "d3"]


def test_a_document_in_another_language_is_an_issue_that_names_it() -> None:
    (told,) = unread(documents("en", "de-AT"))
    assert (told["kind"], told["document_id"]) == ("language_unread", "d1")
    assert told["reason"] == "its language is 'de-AT', and facts are read in en alone"


def test_no_fact_is_read_in_it(vocabulary: Vocabulary) -> None:
    frame = documents("en", "de")
    extraction = extract(frame, split_sentences(frame), vocabulary)
    assert extraction.readings["evidence"]["document_id"].unique().to_list() == ["d0"]
    assert extraction.issues.filter(pl.col("document_id") == "d1")["kind"].to_list() == ["language_unread"]

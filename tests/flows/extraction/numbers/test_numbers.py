"""Which numbers stand in a sentence, and what each of them is."""

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.extraction.numbers.numbers import find_numbers, read_numbers
from flows.extraction.wording.mentions import MENTIONS
from flows.reading.typography import fold
from tests.texts_together import Together


def sentences(*texts: str, start: int = 0) -> pl.DataFrame:
    """One document of sentences that begin at `start`, each at the same place."""
    return pl.DataFrame(
        {
            "document_id": ["d"] * len(texts),
            "sentence": range(len(texts)),
            "start": [start] * len(texts),
            "norm": [fold(text) for text in texts],
        },
        schema={"document_id": pl.String, "sentence": pl.UInt32, "start": pl.Int64, "norm": pl.String},
    )


def _read(texts: list[str]) -> list[pl.DataFrame]:
    """The numbers of each text."""
    numbers = find_numbers(sentences(*texts))
    return [numbers.filter(pl.col("sentence") == number) for number in range(len(texts))]


numbers_of = Together(_read)


def found(text: str) -> list[tuple[str, str, float | None]]:
    """Surface, label and value (of a change its percent) of all that is found."""
    rows = numbers_of(text).iter_rows(named=True)
    return [
        (row["surface"], row["label"], row["change_percent"] if row["label"] == "change" else row["value"])
        for row in rows
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It sold 1,234,567 cars.", 1234567),
        ("It sold 1.234.567 cars.", 1234567),
        ("It sold 1 234 567 cars.", 1234567),
        ("It sold 1\u202f234\u202f567 cars.", 1234567),
        ("It sold 12'500 cars.", 12500),
        ("It sold 12.500 vehicles.", 12500),
        ("It sold 16,00,000 cars.", 1600000),
        ("It sold 1,5 million cars.", 1500000),
        ("It sold 4.7 million cars.", 4700000),
        ("It sold 1.23m cars.", 1230000),
        ("It sold 4.1 million cars.", 4100000),
        ("It spent 8.2bn on them.", 8200000000),
        ("It sold 50k cars.", 50000),
        ("It sold 50 thousand cars.", 50000),
        ("It sold 3 lakh cars.", 300000),
        ("It sold 2.5 crore cars.", 25000000),
        ("It sold 1.2bn chips.", 1.2e9),
        ("It sold 5 mn cars.", 5e6),
        ("It enters eighty-two markets.", 82),
        ("It sold half a million cars.", 500000),
        ("It sold a quarter of a million cars.", 250000),
        ("It opens a dozen stores.", 12),
        ("It opens two dozen stores.", 24),
        ("It opens a hundred stores.", 100),
        ("It opens two hundred and fifty stores.", 250),
        ("It sold one and a half million cars.", 1500000),
        ("It sold five and a half million cars.", 5500000),
        ("It sold three million and a half cars.", 3500000),
        ("It sold twenty-one thousand three hundred cars.", 21300),
        ("Only one car is offered.", 1),
        ("A pair of models follows.", 2),
        ("It plans six new models.", 6),
        ("It sold 2,024 cars.", 2024),
        ("It sold 2024 vehicles.", 2024),
        ("It has more than 2000 dealers.", 2000),
    ],
)
def test_a_count_is_read_in_digits_and_in_words(text: str, value: float) -> None:
    assert [(label, number) for _, label, number in found(text)] == [("cardinal", value)]


@pytest.mark.parametrize(
    "text",
    [
        "It was founded in 2003.",
        "Sales in 2024 were good.",
        "2024 sales were good.",
        "It starts in 2025-26.",
        "It starts in 2025–2027.",
        "It starts between 2025 and 2027.",
        "On 20 March it opened.",
        "On March 20, it opened.",
        "On Sept. 4 it opened.",
        "On the 21st of May it opened.",
        "From 18 to 20 April it opened.",
        "From 18-20 April it opened.",
        "On 05/17/2018 it opened.",
        "On 2024-03-20 it opened.",
        "At 10:30 it opened.",
        "At 3 pm it opened.",
        "At 9 a.m. it opened.",
        "Call +1-222-555-0199.",
        "Call 800-555-1234.",
        "It runs at 192.168.1.2 now.",
        "It runs version 2.1 now.",
        "It uses DriveOS 4.0 now.",
        "It has Level 3 driving.",
        "It has L2+ driving.",
        "Phase 2 begins.",
        "It is the No. 1 brand.",
        "It is in the top 10.",
        "It is in the top five.",
        "It meets Euro 7.",
        "It has 5G.",
        "It has a 9000T press.",
        "It has 4x4 drive.",
        "Service is open 24/7.",
        "The ET5 and the EC35 are here.",
        "The CX-5 is here.",
        "It comes in Q3.",
        "In FY26 it grows.",
        "The '24 car is here.",
        "In the 1990s it grew.",
        "One of the biggest makers came.",
        "This one is good.",
        "No one knows.",
        "It buys second-hand cars.",
        "It comes in the second half.",
        "See https://example.com/a/5/2024?x=30%25.",
        "It sold hundreds of cars.",
        "It sold several cars.",
        "It sold a few dozen cars.",
        "It sold several hundred thousand cars.",
        "May is here.",
        "It aims for net zero.",
        "It names a zero-emission car.",
    ],
)
def test_what_counts_nothing_is_no_count(text: str) -> None:
    assert [label for _, label, _ in found(text) if label not in {"ordinal", "measure"}] == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("the 10 millionth car", 10e6),
        ("its third plant", 3),
        ("a second plant", 2),
        ("a third European factory", 3),
        ("the 21st store", 21),
        ("the twenty-first store", 21),
        ("the two hundredth store", 200),
        ("the one hundred twenty-fifth store", 125),
    ],
)
def test_an_ordinal_keeps_its_place(text: str, value: float) -> None:
    assert [(label, number) for _, label, number in found(text)] == [("ordinal", value)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("two thirds of its sales", 2 / 3),
        ("a third of them went abroad", 1 / 3),
        ("three quarters of its sales", 0.75),
        ("a quarter of its sales", 0.25),
        ("half of its sales", 0.5),
        ("one in ten of the cars", 0.1),
        ("two out of five cars", 0.4),
        ("3/4 of its sales", 0.75),
        ("½ of its sales", 0.5),
    ],
)
def test_a_fraction_is_a_part_of_one(text: str, value: float) -> None:
    ((_, label, number),) = found(text)
    assert label == "fraction"
    assert number == pytest.approx(value)


def test_a_number_after_a_name_is_left_to_the_caller() -> None:
    assert found("It showed the Atto 3.") == [("3", "cardinal", 3)]


def test_offsets_are_of_the_document_and_tell_the_number_from_its_bound() -> None:
    (row,) = find_numbers(sentences("with more than 60 countries", start=100)).to_dicts()
    assert (row["start"], row["end"]) == (105, 117)
    assert (row["number_start"], row["number_end"]) == (115, 117)


def test_numbers_are_mentions_in_order_of_place() -> None:
    mentions = find_numbers(sentences("It doubled to 40,000 of 5% and $3bn.", "Six cars."))
    assert mentions.schema == MENTIONS
    assert mentions["label"].to_list() == ["change", "cardinal", "percent", "money", "cardinal"]
    assert mentions["kind"].to_list() == ["quantity", "number", "quantity", "quantity", "number"]


def test_an_elliptic_list_keeps_each_number() -> None:
    text = "50,000 vehicles by 2024, 200,000 within three years, and 500,000 by 2030"
    assert [value for _, label, value in found(text) if label == "cardinal"] == [50000, 200000, 500000]


def test_the_reason_is_told_where_a_number_is_left_out() -> None:
    reasons = read_numbers(sentences("On 20 March 2024 at 10:30 the No. 1 came."))["dropped"].to_list()
    assert reasons == ["date", "year", "code", "name"]


def test_a_number_told_again_in_brackets_counts_once() -> None:
    assert found("within thirty (30) cities") == [("thirty", "cardinal", 30)]


def test_no_sentences_give_no_numbers() -> None:
    assert find_numbers(sentences()).is_empty()
    assert find_numbers(sentences("")).is_empty()


_PIECES = st.sampled_from(
    ["one", "million", "more than", "and", "-", "–", "a", "third", "5", "2024", "%", "$", "R", "1,234.5", "½", "to",
     "(", ")", "half", "point", "٣", "é", "up", "doubled", "over", "e", " ", "  ", "km", "/", ":", ".",
     "or more", "x", "th"]
)  # fmt: skip


_TEXTS = (
    st.text(st.characters(exclude_categories=["Cs"])) | st.lists(_PIECES).map(" ".join) | st.lists(_PIECES).map("".join)
)


# Few batches of many texts: what a batch costs besides its texts is most of it.
@given(st.lists(_TEXTS, min_size=10, max_size=30))
@settings(deadline=None, max_examples=15)
def test_any_text_gives_spans_that_slice_back(texts: list[str]) -> None:
    frame = sentences(*texts)
    for row in find_numbers(frame).iter_rows(named=True):
        norm = frame["norm"][row["sentence"]]
        assert norm[row["start"] : row["end"]] == row["surface"]
        assert row["start"] <= row["number_start"] < row["number_end"] <= row["end"]

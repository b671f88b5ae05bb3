"""Mentions of all kinds together: whatever the text is, every span is the words that it says."""

import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.mentions import find_mentions
from flows.extraction.wording.mentions import KINDS, MENTIONS, as_mentions, together
from flows.extraction.wording.parts import in_parts
from flows.reading.sentences import split_sentences
from flows.reading.typography import fold

_SCHEMA = {"document_id": pl.String, "title": pl.String, "language": pl.String, "text": pl.String}
_WORDS = (
    "BYD| said |Li Wei, chairman of |the |M5|’s new |SUV| (BD)|, |. |\n\n|“|”|distributor |Zelmora Motors|Szeged|"
    "in 2026|50,000| percent|e-|É|İ|ſ|\u0301|\u200b|😀"
)
_ANY = st.characters(exclude_categories=["Cs"])
_TEXT = st.text(_ANY, max_size=80) | st.lists(
    st.sampled_from(_WORDS.split("|")) | st.text(_ANY, max_size=3), max_size=30
).map("".join)


def mentions_of(vocabulary: Vocabulary, *texts: str) -> pl.DataFrame:
    documents = pl.DataFrame([(str(i), None, None, text) for i, text in enumerate(texts)], _SCHEMA, orient="row")
    return find_mentions(split_sentences(documents), vocabulary)


# Few batches of many texts: what a batch costs besides its texts is most of it.
@settings(max_examples=4, deadline=None)
@given(st.lists(_TEXT, min_size=20, max_size=40))
def test_any_text_has_mentions_that_slice_back_to_their_surface(vocabulary: Vocabulary, texts: list[str]) -> None:
    found = mentions_of(vocabulary, *texts)
    assert found.schema == MENTIONS
    assert set(found["kind"]) <= set(KINDS)
    for document, start, end, surface in found.select("document_id", "start", "end", "surface").iter_rows():
        assert surface
        assert fold(texts[int(document)][start:end]) == fold(surface)


def test_a_sentence_of_no_sensible_length_is_searched_to_its_end(vocabulary: Vocabulary) -> None:
    text = "and so on " * 400 + "with BYD"
    names = mentions_of(vocabulary, text).filter(pl.col("kind") == "organization")
    assert names.select("start", "end", "sentence").rows() == [(len(text) - 3, len(text), 2)]


def test_parts_of_a_long_sentence_are_all_of_it_in_order() -> None:
    text = "ß and 中 " * 300 + "x" * 1500
    sentences = pl.DataFrame({"document_id": ["a"], "sentence": [4], "start": [7], "norm": [text]})
    parts = in_parts(sentences)
    assert "".join(parts["norm"]) == text
    assert [text[start - 7 :].startswith(part) for start, part in parts.select("start", "norm").iter_rows()] == [
        True
    ] * parts.height
    assert parts["part"].to_list() == list(range(parts.height))


def test_kinds_are_put_together_in_the_order_of_place_kind_label_and_id() -> None:
    def spans(*rows: tuple[str, int, int, str | None, str | None]) -> pl.DataFrame:
        columns = {"document_id": pl.String, "start": pl.Int64, "end": pl.Int64, "label": pl.String, "id": pl.String}
        return pl.DataFrame(rows, schema=columns, orient="row").with_columns(sentence=0, surface=pl.lit("x"))

    cues = [("b", 0, 2, "plan", "x"), ("b", 0, 2, "hedge", "x"), ("a", 5, 9, "plan", "z"), ("a", 5, 9, "plan", "y")]
    parts = [
        as_mentions(
            spans(("b", 0, 2, "year", None), ("a", 0, 1, None, None)).with_columns(edtf=pl.lit("2025")), "period"
        ),
        as_mentions(spans(), "place"),
        as_mentions(spans(*cues, ("b", 0, 1, None, "x")), "cue"),
        as_mentions(spans(("b", 0, 2, None, None), ("b", 0, 2, None, "i")), "model"),
    ]

    found = together(parts)

    assert found.schema == MENTIONS
    assert found.select("document_id", "start", "end", "kind", "label", "id", "edtf").rows() == [
        ("a", 0, 1, "period", None, None, "2025"),
        ("a", 5, 9, "cue", "plan", "y", None),
        ("a", 5, 9, "cue", "plan", "z", None),
        ("b", 0, 1, "cue", None, "x", None),
        ("b", 0, 2, "cue", "hedge", "x", None),
        ("b", 0, 2, "cue", "plan", "x", None),
        ("b", 0, 2, "model", None, None, None),
        ("b", 0, 2, "model", None, "i", None),
        ("b", 0, 2, "period", "year", None, "2025"),
    ]
    assert together([part.clear() for part in parts]).equals(MENTIONS.to_frame())


def test_numbers_alone_have_no_id_and_are_put_in_order_all_the_same() -> None:
    columns = {"document_id": pl.String, "sentence": pl.Int64, "start": pl.Int64, "end": pl.Int64, "label": pl.String}
    rows = [("a", 0, 10 * place, 10 * place + 2, "cardinal") for place in range(3)]
    numbers = pl.DataFrame(rows, schema=columns, orient="row").with_columns(surface=pl.lit("68"))
    cue = numbers.head(1).with_columns(
        label=pl.lit("outlet_noun"), id=pl.lit("outlets"), start=pl.lit(10), end=pl.lit(12)
    )

    found = together([as_mentions(numbers, "number"), as_mentions(cue, "cue")])

    assert found.select("start", "kind").rows() == [(0, "number"), (10, "cue"), (10, "number"), (20, "number")]

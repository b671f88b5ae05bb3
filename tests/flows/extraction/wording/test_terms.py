"""Terms stand where they are whole words, to the code point."""

import polars as pl
import pytest

from flows.extraction.wording import words
from flows.extraction.wording.terms import find_terms


def _found(texts: list[str], terms: tuple[str, ...], *, loose: bool = False) -> list[tuple[int, int, str, str]]:
    """Sentence, start in its text, surface and term of each hit."""
    starts = [100 * number for number in range(len(texts))]
    sentences = pl.DataFrame(
        {"document_id": ["a"] * len(texts), "sentence": range(len(texts)), "start": starts, "norm": texts},
        schema={"document_id": pl.String, "sentence": pl.UInt32, "start": pl.Int64, "norm": pl.String},
    )
    hits = find_terms(sentences, terms, ascii_case_insensitive=loose, overlapping=loose)
    assert all(texts[s][a - starts[s] : e - starts[s]] == surface for _, s, a, e, surface, _ in hits.iter_rows())
    return [(s, a - starts[s], surface, term) for _, s, a, _, surface, term in hits.iter_rows()]


def test_a_term_touches_no_letter_or_digit() -> None:
    assert _found(["Aion, Aions, x-Aion's (Aion)"], ("Aion",)) == [
        (0, 0, "Aion", "Aion"),
        (0, 15, "Aion", "Aion"),
        (0, 23, "Aion", "Aion"),
    ]


def test_a_term_of_several_words_ends_where_a_word_does() -> None:
    terms = ("Aion V", "Aion V Plus", "the Aion V Plus Max")
    assert _found(["Aion Very, Aion V. Aion V Plus? Aion V Plusher"], terms) == [
        (0, 11, "Aion V", "Aion V"),
        (0, 19, "Aion V Plus", "Aion V Plus"),
        (0, 32, "Aion V", "Aion V"),
    ]


def test_offsets_are_code_points_behind_letters_of_several_bytes() -> None:
    assert _found(["Škoda – “Citroën” Ami", "é Škoda"], ("Škoda", "Citroën", "Citroën Ami", "Ami")) == [
        (0, 0, "Škoda", "Škoda"),
        (0, 9, "Citroën", "Citroën"),
        (0, 18, "Ami", "Ami"),
        (1, 2, "Škoda", "Škoda"),
    ]


def test_a_mark_at_the_end_of_a_term_may_touch_a_letter() -> None:
    assert _found(["Zunda Co.of Berlin, U.S.-made"], ("Zunda Co.", "U.S.", "S.")) == [
        (0, 0, "Zunda Co.", "Zunda Co."),
        (0, 20, "U.S.", "U.S."),
    ]


def test_all_that_overlaps_is_told_if_asked_for() -> None:
    terms = ("in", "in the", "the north", "north")
    assert [hit[2] for hit in _found(["IN the North"], terms, loose=True)] == [
        "IN the",
        "IN",
        "the North",
        "North",
    ]


def test_letter_case_matters_but_from_a_to_z() -> None:
    assert _found(["Coupé, COUPÉ"], ("coupé",), loose=True) == [(0, 0, "Coupé", "coupé")]
    assert _found(["Coupé"], ("coupé",)) == []


def test_a_term_stands_in_one_sentence() -> None:
    assert _found(["the end of", "the year"], ("of the", "end of the", "end of")) == [(0, 4, "end of", "end of")]


def test_no_text_and_no_term_have_no_hits() -> None:
    assert _found([], ("a",)) == [] == _found(["", "  ", "a  b"], ("c", "a b"))
    assert _found(["a"], ()) == []


def test_words_of_the_same_hash_are_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "_LAST", {})
    monkeypatch.setattr(pl.Series, "hash", lambda series: pl.Series([7] * series.len(), dtype=pl.UInt64))
    assert [hit[1] for hit in _found(["one two one"], ("one",))] == [0, 8]


def test_the_same_texts_in_another_order_are_others() -> None:
    there, back = ["one two", "three"], ["three", "one two"]
    assert [hit[:2] for hit in _found(there, ("three",))] == [(1, 0)]
    assert [hit[:2] for hit in _found(back, ("three",))] == [(0, 0)]

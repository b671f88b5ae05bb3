"""Explaining: a fact with its cells, and their words in the sentences of every document that states it."""

from pathlib import Path

import pytest

from flows.reviewing.explaining import NoSuchFact, Words, explain


def test_cells_that_are_null_are_left_out_and_the_others_written_as_in_the_csv(reviewed: Path) -> None:
    (fact,) = explain(reviewed, "t1")
    assert fact.dataset == "targets"
    assert fact.cells["value"] == "50000"
    assert fact.cells["period_end"] == "2030-12-31"
    assert None not in fact.cells.values()


def test_every_document_that_states_the_fact_is_a_source(reviewed: Path) -> None:
    (fact,) = explain(reviewed, "t1")
    assert [source.document_id for source in fact.sources] == ["first", "second"]
    assert fact.sources[0].about == "The first · a.example"


def test_the_whole_statement_comes_first_then_the_cells(reviewed: Path) -> None:
    (fact,) = explain(reviewed, "t1")
    assert [reading.field for reading in fact.sources[0].readings] == ["*", "value"]


def test_a_cells_words_stand_in_their_sentence(reviewed: Path) -> None:
    (fact,) = explain(reviewed, "t1")
    reading = fact.sources[0].readings[1]
    assert reading.words == Words("Acme will export ", "50,000", " cars by 2030.")
    assert (reading.value, reading.rule) == ("50000", "export_rule")


def test_without_the_text_the_statement_is_what_surrounds_them(reviewed: Path) -> None:
    (fact,) = explain(reviewed, "e1")
    assert fact.sources[0].readings[1].words == Words("Acme held a summit in ", "Oslo", " on 5 May 2024")


def test_an_unknown_id_is_refused(reviewed: Path) -> None:
    with pytest.raises(NoSuchFact, match="no fact of release"):
        explain(reviewed, "seres-6")


def test_of_an_id_that_is_no_more_the_new_one_is_told(reviewed: Path) -> None:
    with pytest.raises(NoSuchFact, match="replaced by t1"):
        explain(reviewed, "0ld")

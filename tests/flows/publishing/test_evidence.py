"""A release is made only if every cell says, to the letter, where it was read."""

from typing import Any

import polars as pl
import pytest

from flows.publishing.evidence import EvidenceError, verify
from flows.publishing.release import complete
from tests.flows.publishing.world import cite, datasets, table, texts


def check(**changed: pl.DataFrame) -> None:
    verify(complete({**datasets(), **changed}, texts()), texts())


def without(**cells: str) -> pl.DataFrame:
    """The evidence less the rows that have all these cells."""
    fits = pl.all_horizontal(pl.col(name) == value for name, value in cells.items())
    return datasets()["evidence"].filter(~fits)


def with_cell(name: str, value: Any) -> pl.DataFrame:
    """The evidence with one cell of its first row changed."""
    evidence = datasets()["evidence"]
    first = evidence.head(1).with_columns(pl.lit(value, evidence.schema[name]).alias(name))
    return pl.concat([first, evidence.tail(-1)])


def test_whole_evidence_passes() -> None:
    check()


def test_offsets_count_code_points_not_bytes() -> None:
    quote = datasets()["evidence"].filter(field="start_on")
    assert quote.select("start", "quote").row(0) == (72, "20 March 2024")


@pytest.mark.parametrize(
    ("name", "value"),
    [("quote", "acme Motors"), ("start", 1), ("end", 85), ("start", -1), ("end", 0), ("document_id", "unread")],
)
def test_quote_that_is_not_to_the_letter_stops_the_release(name: str, value: Any) -> None:
    with pytest.raises(EvidenceError, match=r"1 × quote is not text\[start:end\]"):
        check(evidence=with_cell(name, value))


def test_fact_without_statement_stops_the_release() -> None:
    with pytest.raises(EvidenceError, match=r"1 × fact without a `\*` row: \('targets', 'aaaaaaaaaaaaaaaa'\)"):
        check(evidence=without(fact_id="a" * 16, field="*"))


@pytest.mark.parametrize(
    "field", ["value", "organization_id", "metric", "unit", "certainty", "period_end", "comparator"]
)
def test_cell_without_a_row_of_its_own_stops_the_release(field: str) -> None:
    with pytest.raises(EvidenceError, match=rf"1 × cell without .*\('targets', 'aaaaaaaaaaaaaaaa', '{field}'\)"):
        check(evidence=without(fact_id="a" * 16, field=field))


def test_cell_that_is_null_needs_no_row() -> None:
    targets = datasets()["targets"].with_columns(period_end=pl.lit(None, pl.Date))
    check(targets=targets, evidence=without(dataset="targets", field="period_end"))


def test_cells_of_the_vocabulary_need_no_row() -> None:
    known = datasets()["organizations"]
    assert known.filter(organization_id="acme-motors").select("kind", "country_code").row(0) == ("carmaker", "DE")
    check(organizations=known)


def test_the_same_cells_of_a_name_found_in_a_text_need_one() -> None:
    found = datasets()["organizations"].with_columns(in_vocabulary=pl.col("organization_id") != "acme-motors")
    with pytest.raises(EvidenceError, match=r"3 × cell without .*'kind'.*'country_code'.*'parent_organization_id'"):
        check(organizations=found)


def test_parent_that_only_the_vocabulary_knows_needs_none() -> None:
    assert datasets()["evidence"].filter(fact_id="acme-group").is_empty()
    check()


def test_parent_that_a_fact_names_needs_it() -> None:
    person = {"person_id": "jo", "name": "Jo", "organization_id": "acme-group", "document_count": 1}
    with pytest.raises(EvidenceError, match=r"fact without a `\*` row: .*\('organizations', 'acme-group'\)"):
        check(people=table("people", person))


def test_evidence_of_a_fact_that_is_not_there_stops_the_release() -> None:
    extra = table("evidence", *cite("targets", "d" * 16, "open"))
    with pytest.raises(EvidenceError, match=r"1 × evidence of no fact: \('targets', 'd{16}', '\*'\)"):
        check(evidence=pl.concat([datasets()["evidence"], extra]))


def test_evidence_of_a_column_that_is_not_there_stops_the_release() -> None:
    extra = table("evidence", *cite("targets", "a" * 16, "open", colour="cars")[1:])
    with pytest.raises(EvidenceError, match=r"1 × evidence of no fact: .*'colour'"):
        check(evidence=pl.concat([datasets()["evidence"], extra]))


def test_message_shows_the_first_few_and_counts_all() -> None:
    with pytest.raises(EvidenceError, match=r"\d+ × cell without a row of its own: .* and \d+ more") as caught:
        check(evidence=datasets()["evidence"].filter(field="*"))
    assert "\n" not in str(caught.value)

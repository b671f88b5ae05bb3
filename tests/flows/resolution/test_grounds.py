"""Evidence of what no rule of extraction read: days that texts show, and outcomes of targets, with both their sides."""

from datetime import date
from typing import Any

import polars as pl

from flows.resolution.grounds import of_documents
from tests.flows.resolution.papers import Paper, paper, resolved, result, target

DUE = {"period_end": "2027-12-31"}
YEAR_25 = {"period_start": "2025-01-01", "period_end": "2025-12-31"}
AIM = paper("aim", "2024-01-01", target(value=100.0, **DUE))


def grounds(*papers: Paper, value: float = 100.0) -> set[tuple[Any, ...]]:
    """The grounds of the outcome of the target with this value: field, document, value, rule."""
    datasets = resolved(*papers).datasets
    (target_id,) = datasets["targets"].filter(value=value)["target_id"]
    rows = datasets["evidence"].filter(dataset="progress", fact_id=target_id)
    ids = dict.fromkeys(datasets["targets"]["target_id"], "target") | dict.fromkeys(
        datasets["results"]["result_id"], "result"
    )
    return {(f, d, ids.get(v, v), r) for f, d, v, r in rows.select("field", "document_id", "value", "rule").iter_rows()}


def test_a_day_that_a_text_shows_points_at_its_words() -> None:
    documents = pl.DataFrame(
        {
            "document_id": ["a", "b"],
            "published_on": [date(2024, 5, 3), date(2024, 5, 4)],
            "shown_start": [13, None],
            "shown_end": [23, None],
            "shown_words": ["3 May 2024", None],
        }
    )
    columns = ("dataset", "fact_id", "field", "document_id", "start", "end", "quote", "value", "rule")
    assert of_documents(documents).select(columns).rows() == [
        ("documents", "a", "*", "a", 13, 23, "3 May 2024", None, "visible_date"),
        ("documents", "a", "published_on", "a", 13, 23, "3 May 2024", "2024-05-03", "visible_date"),
    ]


def test_documents_that_show_no_day_have_none() -> None:
    assert of_documents(pl.DataFrame({"document_id": ["a"]})).is_empty()


def test_an_outcome_that_a_result_decides_points_at_target_result_and_figure() -> None:
    assert grounds(AIM, paper("got", "2026-01-05", result(value=120.0, **YEAR_25))) == {
        ("target_id", "aim", "target", "reached_in_time"),
        ("result_id", "got", "result", "reached_in_time"),
        ("reached_value", "got", "120", "reached_in_time"),
        ("outcome", "got", "met", "reached_in_time"),
    }


def test_without_a_result_an_outcome_points_at_the_target_in_every_article() -> None:
    again = paper("again", "2024-02-01", target(value=100.0, **DUE))
    assert grounds(AIM, again) == {
        (field, document, value, "no_result")
        for document in ("aim", "again")
        for field, value in (("target_id", "target"), ("outcome", "open"))
    }


def test_what_a_later_statement_decides_points_at_it() -> None:
    raised = paper("raised", "2024-06-01", target(value=200.0, **DUE))
    assert ("outcome", "raised", "superseded", "superseded_by_later_statement") in grounds(AIM, raised)
    given_up = paper("given-up", "2025-01-01", target(value=100.0, certainty="denied"))
    rows = resolved(AIM, given_up).datasets["evidence"].filter(dataset="progress", field="outcome")
    assert set(rows.select("document_id", "rule").iter_rows()) == {
        ("given-up", "withdrawn_by_later_statement"),
        ("given-up", "withdrawn_by_statement"),
    }


def test_every_outcome_has_evidence_to_the_letter_of_the_facts() -> None:
    datasets = resolved(AIM, paper("got", "2026-01-05", result(value=60.0, **YEAR_25))).datasets
    rows = datasets["evidence"].filter(dataset="progress")
    facts = datasets["evidence"].filter(pl.col("dataset") != "progress")
    assert set(rows["fact_id"]) == set(datasets["progress"]["target_id"])
    assert rows.join(facts, on=["document_id", "start", "end", "quote"], how="anti").is_empty()

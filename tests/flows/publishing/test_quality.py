"""`quality.json` counts what a release holds and lacks."""

import datetime as dt

import polars as pl

from flows.publishing.digests import Digests
from flows.publishing.quality import quality
from flows.publishing.release import complete
from tests.flows.publishing.world import INPUTS, cite, datasets, issues, table, texts


def figures(**changed: pl.DataFrame) -> dict[str, dict[str, object]]:
    return quality(complete({**datasets(), **changed}, texts()), issues(), Digests(INPUTS))


def test_rows_and_fill_rates_are_told_per_dataset() -> None:
    targets = datasets()["targets"].with_columns(unit=pl.Series(["vehicles", None]))
    told = figures(targets=targets)["datasets"]["targets"]
    assert isinstance(told, dict)
    assert told["rows"] == 2
    assert (told["filled"]["value"], told["filled"]["unit"], told["filled"]["value_max"]) == (1.0, 0.5, 0.0)


def test_fill_rate_of_an_empty_dataset_is_null() -> None:
    quotes = figures()["datasets"]["quotes"]
    assert isinstance(quotes, dict)
    assert quotes["filled"]["text"] is None


def test_documents_read_with_facts_and_with_text_are_counted() -> None:
    documents = figures(evidence=datasets()["evidence"].filter(document_id="open"))["documents"]
    assert documents["read"] == 2
    assert documents["with_facts"] == {"count": 1, "of": 2, "share": 0.5}
    assert documents["with_text"] == {"count": 1, "of": 2, "share": 0.5}


def test_fact_of_several_documents_is_counted_once() -> None:
    again = table("evidence", *cite("targets", "a" * 16, "closed"))
    documents = figures(evidence=pl.concat([datasets()["evidence"], again]))["documents"]
    assert (documents["facts"], documents["facts_of_several_documents"]) == (4, 1)


def test_certainty_vocabulary_and_disputes_are_counted() -> None:
    told = figures()
    assert told["certainty"]["targets"] == {"asserted": 2}
    assert told["in_vocabulary"]["organizations"] == {"count": 2, "of": 2, "share": 1.0}
    assert told["disputed"] == {"targets": 0, "results": 0}


def test_rules_are_counted_by_rows_and_facts() -> None:
    assert figures()["rules"]["targets.test"] == {"rows": 16, "facts": 2}


def test_rejects_and_issues_are_counted_by_reason_and_kind() -> None:
    rejected = {"dataset": "events", "check": "A", "reason": "no date", "row": "{}"}
    told = figures(rejects=table("rejects", rejected, {**rejected, "document_id": "open"}))
    assert told["rejects"] == {"events": {"no date": 2}}
    assert told["issues"] == {"unreadable": 1}


def test_coverage_tells_days_languages_and_who_published() -> None:
    days = pl.Series([dt.date(2024, 3, 20), None])
    told = figures(documents=datasets()["documents"].with_columns(published_on=days))["coverage"]
    assert told["published"] == {"first": "2024-03-20", "last": "2024-03-20", "unknown": 1}
    assert (told["by_year"], told["publishers"], told["digests"]) == ({"2024": 1}, 2, 0)
    assert told["countries"] == {"organizations": 1, "events": 1, "markets": 0}

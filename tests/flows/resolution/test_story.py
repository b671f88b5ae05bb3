"""A story: eight short articles over four years about one maker, from text to exactly the rows expected."""

from datetime import UTC, date, datetime
from typing import Any

import polars as pl
import pytest

import schemas
from flows.extraction.extract import extract
from flows.extraction.vocabulary import load_vocabulary
from flows.reading.sentences import split_sentences
from flows.resolution.resolve import Resolution, resolve
from schemas.validation import validate
from tests.flows.resolution.papers import VOCABULARY, gazetteer

ARTICLES = {
    "1-plan": (
        "2022-03-10",
        "Acme Motors aims to export 50,000 vehicles by the end of 2025. It will enter the United Kingdom in 2023.",
    ),
    "2-again": ("2022-03-12", "By 2025, Acme Motors plans to ship 50,000 cars abroad."),
    "3-entry": ("2023-06-20", "Acme Motors entered the United Kingdom on 12 June 2023 and now sells its cars there."),
    "4-raise": ("2024-02-15", "Acme Motors now aims to export 80,000 vehicles by the end of 2025."),
    "5-against": ("2024-02-15", "Acme Motors plans to export 100,000 vehicles by the end of 2025."),
    "6-result": ("2025-01-20", "Acme Motors exported 31,000 vehicles in 2024."),
    "7-cut": ("2025-06-30", "Acme Motors now aims to export 60,000 vehicles by the end of 2025."),
    "8-exit": (
        "2026-01-15",
        "Acme Motors exported 62,000 vehicles in 2025. The company has withdrawn from the United Kingdom.",
    ),
}


def told(upto: str = "9", as_of: date | None = None) -> Resolution:
    """What the articles up to one of them give."""
    articles = {name: article for name, article in ARTICLES.items() if name <= upto}
    rows = [
        {
            "document_id": name,
            "title": "News",
            "publisher": "example.org",
            "published_on": date.fromisoformat(day),
            "retrieved_at": datetime(2026, 2, 1, tzinfo=UTC),
            "language": "en",
            "digest": False,
            "media_type": "text/plain",
            "sha256": "0" * 64,
            "characters": len(text),
            "text": text,
        }
        for name, (day, text) in articles.items()
    ]
    documents = pl.DataFrame(rows, schema={**schemas.schema("documents"), "text": pl.String})
    readings = extract(documents, split_sentences(documents), load_vocabulary(VOCABULARY)).readings
    curated = {path.stem: pl.read_csv(path, infer_schema=False) for path in VOCABULARY.glob("*.csv")}
    return resolve(readings, documents.drop("text"), gazetteer(), curated, as_of=as_of)


@pytest.fixture(scope="module")
def story() -> Resolution:
    return told()


def rows(story: Resolution, name: str, *columns: str) -> list[tuple[Any, ...]]:
    return story.datasets[name].select(columns).sort(columns).rows()


def test_there_is_one_organization(story: Resolution) -> None:
    assert rows(story, "organizations", "organization_id", "document_count") == [("acme-motors", 8)]


def test_the_planned_entry_and_the_one_that_occurred_are_one_event(story: Resolution) -> None:
    assert rows(story, "events", "event_type", "start_on", "status", "document_count") == [
        ("market_entry", date(2023, 6, 12), "occurred", 2),
        ("market_exit", None, "occurred", 1),
    ]


def test_the_market_was_planned_entered_and_left(story: Resolution) -> None:
    assert rows(story, "markets", "step", "status", "current", "overdue") == [
        (1, "planned", False, False),
        (2, "present", False, None),
        (3, "exited", True, None),
    ]


def test_the_target_was_set_told_again_raised_contradicted_and_cut(story: Resolution) -> None:
    targets = story.datasets["targets"]
    values = dict(targets.select("target_id", "value").iter_rows())
    found = targets.with_columns(by=pl.col("superseded_by").replace_strict(values, default=None)).sort("value")
    assert found.select("value", "disputed", "document_count", "first_stated_on").rows() == [
        (50000.0, False, 2, date(2022, 3, 10)),
        (60000.0, False, 1, date(2025, 6, 30)),
        (80000.0, True, 1, date(2024, 2, 15)),
        (100000.0, True, 1, date(2024, 2, 15)),
    ]
    first, *others = found["by"].to_list()
    assert first in (80000.0, 100000.0)
    assert others == [None, 60000.0, 60000.0]


def test_results(story: Resolution) -> None:
    assert rows(story, "results", "value", "period_end", "disputed") == [
        (31000.0, date(2024, 12, 31), False),
        (62000.0, date(2025, 12, 31), False),
    ]


def test_progress_in_the_end(story: Resolution) -> None:
    joined = story.datasets["progress"].join(story.datasets["targets"].select("target_id", "value"), on="target_id")
    columns = ("value", "outcome", "reached_value", "as_of")
    assert joined.select(columns).sort("value").rows() == [
        (50000.0, "superseded", 62000.0, date(2026, 1, 15)),
        (60000.0, "met", 62000.0, date(2026, 1, 15)),
        (80000.0, "superseded", 62000.0, date(2026, 1, 15)),
        (100000.0, "superseded", 62000.0, date(2026, 1, 15)),
    ]


def test_progress_on_the_way() -> None:
    found = told("7-cut").datasets
    row = found["progress"].join(found["targets"].filter(value=60000.0), on="target_id").row(0, named=True)
    assert (row["outcome"], row["reached_value"], row["rule"]) == ("open", None, "no_result")
    first = told("2-again", as_of=date(2024, 1, 1)).datasets["progress"].row(0, named=True)
    assert first["outcome"] == "open"
    assert first["time_share"] == pytest.approx(0.476, abs=0.001)


def test_nothing_else_is_told(story: Resolution) -> None:
    counts = {name: frame.height for name, frame in story.datasets.items() if frame.height}
    del counts["evidence"], counts["region_members"]
    assert counts == {
        "documents": 8,
        "organizations": 1,
        "events": 2,
        "markets": 3,
        "targets": 4,
        "results": 2,
        "progress": 4,
        "replaced_by": 1,
    }


def test_it_keeps_to_the_contract(story: Resolution) -> None:
    assert validate(story.datasets).rejects.is_empty()

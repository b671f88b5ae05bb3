"""Outcomes are data, and a file tells the last one of every source."""

import json
from pathlib import Path

import pytest

from flows.collecting.outcome import Collected, PageOutcome, SourceOutcome, load_status, save_status, status_path

PAGES = (
    PageOutcome("https://example.org/1", "new", "example-1"),
    PageOutcome("https://example.org/2", "unchanged", "example-2"),
    PageOutcome("https://example.org/3", "refused", None, "answered 404"),
)


def outcome(name: str = "a", *, pages: tuple[PageOutcome, ...] = PAGES, failed: str | None = None) -> SourceOutcome:
    return SourceOutcome(name, "feed", "2026-03-04T12:00:00+00:00", "2026-03-04T12:01:00+00:00", pages, failed)


def test_a_run_counts_and_says_whether_there_is_news() -> None:
    collected = Collected((outcome(), outcome("b", pages=(), failed="answered 500")))
    assert collected.counts == {"new": 1, "changed": 0, "unchanged": 1, "copy": 0, "refused": 1, "failed": 0}
    assert collected.has_news
    assert [source.name for source in collected.failing] == ["b"]
    assert not Collected((outcome(pages=PAGES[1:]),)).has_news


def test_problems_are_a_line_each() -> None:
    assert outcome().problems == ["a: https://example.org/3: answered 404"]
    assert outcome(pages=(), failed="answered 500").problems == ["a: answered 500"]


def test_the_status_holds_the_last_outcome_of_every_source(tmp_path: Path) -> None:
    save_status(tmp_path, outcome())
    save_status(tmp_path, outcome("b", pages=(), failed="answered 500"))
    save_status(tmp_path, outcome("b", pages=(), failed="answered 502"))
    status = load_status(tmp_path)
    assert (status["a"].news, status["a"].failures, status["a"].failed) == (["example-1"], 0, None)
    assert status["a"].problems[0]["reason"] == "answered 404"
    assert (status["b"].failed, status["b"].failures, status["b"].succeeded_at) == ("answered 502", 2, None)
    save_status(tmp_path, outcome("b"))
    assert (load_status(tmp_path)["b"].failures, load_status(tmp_path)["b"].failed) == (0, None)


def test_where_nothing_was_collected_there_is_no_status(tmp_path: Path) -> None:
    assert load_status(tmp_path) == {}


def test_a_status_that_is_none_of_ours_is_told_and_written_anew(tmp_path: Path) -> None:
    status_path(tmp_path).parent.mkdir()
    status_path(tmp_path).write_text(json.dumps({"sources": {"a": {"x": 1}}}), encoding="utf-8")
    with pytest.raises(ValueError, match="is not a status of sources"):
        load_status(tmp_path)
    save_status(tmp_path, outcome())
    assert list(load_status(tmp_path)) == ["a"]

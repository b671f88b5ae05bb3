"""How things stand, told from the files: the release, failures, sources."""

import json
from pathlib import Path
from typing import Any

import pytest

from flows.collecting.outcome import FAILED, NEW, PageOutcome, SourceOutcome, save_status
from flows.standing import changes, failing_table, lines, quality_table, standing, summary

TIME = "2026-11-25T06:00:00+00:00"


def release(output: Path, version: str = "2026.11.25", **quality: Any) -> Path:
    folder = output / "releases" / version
    folder.mkdir(parents=True)
    resources = [{"name": "targets", "format": "csv", "rows": 3}, {"name": "targets", "format": "parquet"}]
    (folder / "datapackage.json").write_text(json.dumps({"resources": resources}), encoding="utf-8")
    told = {"datasets": {"targets": {"rows": 3, "filled": {"value": 1.0, "unit": 0.5}}}, "issues": {"maybe_same": 2}}
    (folder / "quality.json").write_text(json.dumps({**told, **quality}), encoding="utf-8")
    (folder / "CHANGES.md").write_text("# Changes\n" + "- one\n" * 100, encoding="utf-8")
    (output / "latest.json").write_text(json.dumps({"version": version, "path": str(folder)}), encoding="utf-8")
    return folder


def failure(output: Path, at: str, message: str) -> None:
    (output / "failures").mkdir(parents=True, exist_ok=True)
    told = {"failed_at": at, "stage": "extract", "message": message}
    (output / "failures" / f"{at}.json").write_text(json.dumps(told), encoding="utf-8")


def outcome(name: str, failed: str | None = None) -> SourceOutcome:
    pages = () if failed else (PageOutcome("https://x.example/1", NEW, "a"), PageOutcome("https://x.example/2", FAILED))
    return SourceOutcome(name, "feed", TIME, TIME, pages, failed)


def test_nothing_there_is_nothing_to_tell(tmp_path: Path) -> None:
    now = standing(tmp_path / "raw", tmp_path / "out")
    assert lines(now) == [
        "no release yet: make one with 'evledger build'",
        "no build has failed",
        "no source was collected yet",
    ]
    assert not now.failed_since


def test_the_latest_release_is_told_with_its_rows_and_issues(tmp_path: Path) -> None:
    folder = release(tmp_path)
    told = lines(standing(tmp_path, tmp_path))
    assert told[:3] == [f"release 2026.11.25: {folder}", "  3 targets", "  issues: 2 maybe_same"]


def test_a_failure_after_the_release_counts_one_before_does_not(tmp_path: Path) -> None:
    release(tmp_path)
    failure(tmp_path, "2020-01-01T00:00:00+00:00", "old")
    assert not standing(tmp_path, tmp_path).failed_since
    failure(tmp_path, "2999-01-01T00:00:00+00:00", "no space\nleft")
    now = standing(tmp_path, tmp_path)
    assert now.failed_since
    assert "last failure: 2999-01-01T00:00:00+00:00: stage extract: no space left; 2 records in all" in lines(now)


def test_sources_are_told_and_those_that_fail_stand_out(tmp_path: Path) -> None:
    save_status(tmp_path, outcome("good"))
    for _ in range(2):
        save_status(tmp_path, outcome("bad", "answered 404"))
    now = standing(tmp_path, tmp_path)
    assert lines(now)[-2:] == [
        "source bad: FAILING (2 times in a row, last good never): answered 404",
        f"source good: {TIME}: 1 new, 1 failed",
    ]
    assert failing_table(now) == [
        {"source": "bad", "failures in a row": 2, "last good": "never", "reason": "answered 404"}
    ]


def test_what_an_operator_is_shown_of_a_release(tmp_path: Path) -> None:
    folder = release(tmp_path)
    (folder / "index.html").write_text("", encoding="utf-8")
    now = standing(tmp_path, tmp_path)
    assert "| targets | 3 |" in summary(now)
    assert (folder / "index.html").as_uri() in summary(now)
    assert quality_table(now) == [{"table": "targets", "rows": 3, "filled": 0.75}]
    assert changes(now).endswith("… 41 more lines in `CHANGES.md`")


def test_a_damaged_file_is_an_error(tmp_path: Path) -> None:
    (release(tmp_path) / "quality.json").write_text("{", encoding="utf-8")
    with pytest.raises(ValueError, match="Expecting"):
        standing(tmp_path, tmp_path)

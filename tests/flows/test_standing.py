"""How things stand, told from the files: the release, failures, sources."""

import json
import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from flows.collecting.outcome import FAILED, NEW, PageOutcome, SourceOutcome, save_status
from flows.failures import record, settle
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


def failure(output: Path, message: str) -> None:
    error = ValueError(message)
    error.add_note("stage extract")
    record(output, error, version="none yet", inputs_sha256="")


def source(raw: Path, *names: str) -> None:
    shared = 'kind = "feed"\nurl = "https://x.example/feed"\npublisher = "x"\n'
    told = "".join(f'[[source]]\nname = "{name}"\n{shared}' for name in names)
    (raw / "sources.toml").write_text(told, encoding="utf-8")


def outcome(name: str, failed: str | None = None) -> SourceOutcome:
    slow = PageOutcome("https://x.example/2", FAILED, None, "no answer within 20 s")
    pages = () if failed else (PageOutcome("https://x.example/1", NEW, "a"), slow)
    return SourceOutcome(name, "feed", TIME, TIME, pages, failed)


def test_nothing_there_is_nothing_to_tell(tmp_path: Path) -> None:
    now = standing(tmp_path / "raw", tmp_path / "out")
    assert lines(now) == [
        "no release yet: make one with 'evledger build'",
        "no build has failed",
        "no sources: sources.toml names none",
    ]
    assert now.well


def test_the_latest_release_is_told_with_its_rows_and_issues(tmp_path: Path) -> None:
    folder = release(tmp_path)
    told = lines(standing(tmp_path, tmp_path))
    assert told[:3] == [f"release 2026.11.25: {folder}", "  3 targets", "  issues: 2 maybe_same"]


def test_a_failure_after_the_release_counts_one_before_does_not(tmp_path: Path) -> None:
    failure(tmp_path, "old")
    release(tmp_path)
    assert standing(tmp_path, tmp_path).well
    failure(tmp_path, "no space\nleft")
    now = standing(tmp_path, tmp_path)
    assert now.failed_since
    (line,) = [line for line in lines(now) if line.startswith("FAILED: ")]
    assert line.endswith(": stage extract: no space left (2 records in all)")
    release(tmp_path, "2026.11.26")
    now = standing(tmp_path, tmp_path)
    assert now.well
    (line,) = [line for line in lines(now) if line.startswith("last failure: ")]
    assert line.endswith("(2 records in all, a later run went well)")


def test_what_is_told_of_failures_does_not_depend_on_the_times_of_files(tmp_path: Path) -> None:
    release(tmp_path / "out")
    failure(tmp_path / "out", "no space left")
    shutil.copytree(tmp_path / "out", tmp_path / "copy")
    for path in (tmp_path / "copy").rglob("*.json"):
        os.utime(path, (0, 0) if path.parent.name == "failures" else None)
    assert standing(tmp_path, tmp_path / "copy").failed_since


def test_a_failure_is_settled_by_a_run_that_finds_the_release_up_to_date(tmp_path: Path) -> None:
    settle(tmp_path)
    release(tmp_path)
    failure(tmp_path, "a wrong word in the vocabulary")
    settle(tmp_path)
    assert standing(tmp_path, tmp_path).well
    failure(tmp_path, "a wrong word once more")
    assert not standing(tmp_path, tmp_path).well


def test_sources_are_told_and_those_that_fail_stand_out(tmp_path: Path) -> None:
    source(tmp_path, "good", "bad", "next")
    save_status(tmp_path, outcome("good"))
    for _ in range(2):
        save_status(tmp_path, outcome("bad", "answered 404"))
    now = standing(tmp_path, tmp_path)
    assert lines(now)[-3:] == [
        f"source bad: {TIME}: FAILING (2 times in a row, last good never): answered 404",
        f"source good: {TIME}: 1 new, 1 failed; https://x.example/2: no answer within 20 s",
        "source next: not collected yet",
    ]
    assert not now.well
    assert failing_table(now) == [
        {"source": "bad", "failures in a row": 2, "last good": "never", "reason": "answered 404"}
    ]


def test_a_source_that_is_no_more_in_the_file_is_not_told(tmp_path: Path) -> None:
    source(tmp_path, "good")
    for name, failed in (("good", None), ("gone", "answered 404")):
        save_status(tmp_path, outcome(name, failed))
    now = standing(tmp_path, tmp_path)
    assert [each.name for each in now.sources] == ["good"]
    assert now.well


def test_a_file_of_sources_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    (tmp_path / "sources.toml").write_text("no toml", encoding="utf-8")
    save_status(tmp_path, outcome("good"))
    now = standing(tmp_path, tmp_path)
    assert not now.well
    assert [line.partition(f"{tmp_path}")[0] for line in lines(now)[-2:]] == [
        "sources: FAILING: ",
        f"source good: {TIME}: 1 new, 1 failed; https://x.example/2: no answer within 20 s",
    ]


def test_what_an_operator_is_shown_of_a_release(tmp_path: Path) -> None:
    folder = release(tmp_path)
    (folder / "index.html").write_text("", encoding="utf-8")
    now = standing(tmp_path, tmp_path)
    assert "| targets | 3 |" in summary(now)
    assert (folder / "index.html").as_uri() in summary(now)
    (folder / "changes.jsonl").write_text('{"op": "ADD"}\n{"op": "ADD"}\n{"op": "DEL"}\n', encoding="utf-8")
    assert lines(now)[3:6] == [
        "  filled: targets 75%",
        f"  changes: 2 new, 0 revised, 1 gone: {folder / 'CHANGES.md'}",
        f"  pages: {folder / 'index.html'}",
    ]
    assert quality_table(now) == [{"table": "targets", "rows": 3, "filled": 0.75}]
    assert changes(now).endswith("… 41 more lines in `CHANGES.md`")


def test_a_damaged_file_is_an_error(tmp_path: Path) -> None:
    (release(tmp_path) / "quality.json").write_text("{", encoding="utf-8")
    with pytest.raises(ValueError, match="Expecting"):
        standing(tmp_path, tmp_path)

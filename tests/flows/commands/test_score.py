"""`evledger score`: the table and the rules, as text and as JSON; wrong calls in a line."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from flows.cli import main

Run = Callable[..., "subprocess.CompletedProcess[str]"]


def test_the_table_and_the_rules_are_told(reviewed: Path, labels: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", str(reviewed), str(labels)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == "dataset labels rows precision recall f1 attributes grounded cells".split()
    assert lines[7].split()[0] == "all"
    assert "rule" in lines[9]
    assert ["markets", "guess", "1", "0", "1", "0.000"] in [line.split() for line in lines]


def test_misses_come_first_where_they_are_asked_for(
    reviewed: Path, labels: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["score", str(reviewed), str(labels), "--misses"]) == 0
    told = capsys.readouterr().out
    assert told.startswith("spurious  - events (no evidence): e2\n")
    assert "missed    third events: " in told


def test_json_is_one_object(reviewed: Path, labels: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", str(reviewed), str(labels), "--json"]) == 0
    assert set(json.loads(capsys.readouterr().out)) == {"score", "rules"}


def test_of_a_folder_of_releases_the_latest_is_scored(
    reviewed: Path, labels: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "releases").mkdir()
    (tmp_path / "releases" / "2026.01.02").symlink_to(reviewed, target_is_directory=True)
    (tmp_path / "latest.json").write_text('{"version": "2026.01.02"}', encoding="utf-8")
    assert main(["score", str(tmp_path), str(labels)]) == 0
    assert capsys.readouterr().out.startswith("dataset")


@pytest.mark.processes
def test_the_command_works_without_prefect(evledger: Run, reviewed: Path, labels: Path) -> None:
    done = evledger("score", reviewed, labels, env={"PREFECT_API_URL": "http://127.0.0.1:1"})
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("release", "facts", "said"),
    [
        ("nowhere", "labels", "RELEASE nowhere: no such folder"),
        ("empty", "labels", "no release in it; make one with 'evledger build'"),
        ("release", "nowhere", "FACTS nowhere: no DOCUMENT_ID.json in it"),
        ("release", "empty", "no DOCUMENT_ID.json in it"),
        ("release", "odd", "odd.json: Expecting"),
    ],
)
def test_a_wrong_call_is_one_line_and_exit_code_2(
    reviewed: Path,
    labels: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    release: str,
    facts: str,
    said: str,
) -> None:
    for name in ("empty", "odd"):
        (tmp_path / name).mkdir()
    (tmp_path / "odd" / "odd.json").write_text("", encoding="utf-8")
    folders = {"nowhere": "nowhere", "release": reviewed, "labels": labels}
    given = [str(folders.get(name, tmp_path / name)) for name in (release, facts)]
    assert main(["score", *given]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert len(told.err.splitlines()) == 1
    assert said in told.err


def test_a_damaged_release_is_one_line_and_exit_code_1(
    labels: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "evidence.parquet").write_bytes(b"PAR1")
    assert main(["score", str(tmp_path), str(labels)]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1

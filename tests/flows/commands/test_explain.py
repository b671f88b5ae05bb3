"""`evledger explain`: a fact, its words marked in their sentences; wrong calls in a line."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from flows.cli import main

Run = Callable[..., "subprocess.CompletedProcess[str]"]


def told(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> str:
    assert main(["explain", *(str(argument) for argument in arguments)]) == 0
    return capsys.readouterr().out


def test_the_words_stand_in_brackets_with_value_and_rule(reviewed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = [line.strip() for line in told(capsys, "t1", "--output", reviewed).splitlines()]
    assert lines[0] == "targets t1"
    assert "value            Acme will export [50,000] cars by 2030." in lines
    assert "= 50000 · rule export_rule" in lines


def test_each_document_is_told_with_what_is_known_of_it(reviewed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = told(capsys, "t1", "--output", reviewed).splitlines()
    assert "first: The first · a.example" in lines
    assert "second: The second · a.example" in lines


def test_on_a_terminal_the_words_are_highlighted(
    reviewed: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr("flows.commands.explain.sys.stdout.isatty", lambda: True, raising=False)
    assert "Acme will export \x1b[1;7m50,000\x1b[0m cars" in told(capsys, "t1", "--output", reviewed)


def test_no_color_is_respected(
    reviewed: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setattr("flows.commands.explain.sys.stdout.isatty", lambda: True, raising=False)
    assert "[50,000]" in told(capsys, "t1", "--output", reviewed)


def test_a_fact_without_a_document_is_from_the_vocabulary(reviewed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "known from the vocabulary; no document names it" in told(capsys, "acme", "--output", reviewed)


@pytest.mark.processes
def test_the_command_works_without_prefect(evledger: Run, reviewed: Path) -> None:
    done = evledger("explain", "t1", "--output", reviewed, env={"PREFECT_API_URL": "http://127.0.0.1:1"})
    assert (done.returncode, done.stderr) == (0, "")


def test_an_unknown_fact_is_one_line_and_exit_code_2(reviewed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "seres-6", "--output", str(reviewed)]) == 2
    assert capsys.readouterr().err.startswith("evledger: error: seres-6: no fact of release ")


def test_a_folder_without_a_release_is_one_line_and_exit_code_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["explain", "t1", "--output", str(tmp_path)]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"evledger: error: --output {tmp_path}: no release in it")

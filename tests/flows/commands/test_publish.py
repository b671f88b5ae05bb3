"""The command `publish` and its errors, each one line."""

import argparse
from pathlib import Path

import pytest

from flows.commands import publish
from flows.publishing.latest import flip
from tests.flows.delivery.small import small_release


@pytest.fixture
def output(tmp_path: Path) -> Path:
    for version in ("2026.11.23", "2026.11.24"):
        small_release(tmp_path / "output", version)
        flip(tmp_path / "output", version)
    return tmp_path / "output"


def run(*arguments: str | Path) -> int:
    parser = argparse.ArgumentParser()
    publish.configure(parser)
    return publish.run(parser.parse_args([str(argument) for argument in arguments]))


def versions(place: Path) -> list[str]:
    return sorted(path.name for path in (place / "releases").iterdir())


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ([], ["2026.11.24"]),
        (["--version", "2026.11.23"], ["2026.11.23"]),
        (["--all"], ["2026.11.23", "2026.11.24"]),
    ],
)
def test_the_latest_goes_or_the_one_that_is_named_or_all(
    output: Path, tmp_path: Path, options: list[str], expected: list[str]
) -> None:
    assert run(tmp_path / "there", "--output", output, *options) == 0
    assert versions(tmp_path / "there") == expected


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["there", "--output", "nowhere"], 2, "no release in it"),
        (["there", "--output", "output", "--version", "2026.01.01"], 2, "there is 2026.11.23, 2026.11.24"),
        (["there", "--output", "output", "--version", "today"], 2, "expected a date like"),
        (["output", "--output", "output"], 2, "the folder of releases itself"),
        (["", "--output", "output"], 2, "URL is empty"),
        (["s3://key:hunter2@bucket", "--output", "output"], 2, "read from the environment"),
        (["gopher://x/y", "--output", "output"], 2, "fsspec"),
        (["file/there", "--output", "output"], 1, "file/there: "),
    ],
)
def test_what_cannot_be_is_one_line(
    output: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    code: int,
    told: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").write_text("")
    assert run(*arguments) == code
    (line,) = capsys.readouterr().err.splitlines()
    assert told in line
    assert "hunter2" not in line

"""The command: help, wrong calls and "nothing changed" are told in a line, without anything heavy being imported."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from flows.inputs import digests

Run = Callable[..., "subprocess.CompletedProcess[str]"]
HEAVY = ("fastapi", "pandera", "polars", "prefect", "pyarrow", "sqlalchemy")
PROBE = """
import sys
from flows.cli import main
try:
    code = main(sys.argv[1:])
except SystemExit as exit:
    code = exit.code
print("imported:", *[name for name in {heavy} if name in sys.modules], file=sys.stderr)
sys.exit(code)
"""


def probe(environment: dict[str, str], *arguments: str | Path) -> "subprocess.CompletedProcess[str]":
    """Run the command and have the heavy modules it imported told at the end of stderr."""
    command = [sys.executable, "-c", PROBE.format(heavy=HEAVY), *(str(argument) for argument in arguments)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)


def pretend_release(output: Path, version: str, inputs_sha256: str) -> None:
    release = output / "releases" / version
    release.mkdir(parents=True)
    (release / "datapackage.json").write_text(json.dumps({"inputs_sha256": inputs_sha256}), encoding="utf-8")
    (output / "latest").unlink(missing_ok=True)
    (output / "latest").symlink_to(Path("releases") / version)


def test_help_lists_the_commands(environment: dict[str, str]) -> None:
    done = probe(environment, "--help")
    assert done.returncode == 0
    assert "build" in done.stdout
    assert done.stderr == "imported:\n"


def test_help_of_build_shows_examples(environment: dict[str, str]) -> None:
    done = probe(environment, "build", "--help")
    assert done.returncode == 0
    assert "evledger build --raw ~/press --output ~/data" in done.stdout
    assert done.stderr == "imported:\n"


def test_without_a_command_the_help_is_shown(environment: dict[str, str]) -> None:
    done = probe(environment)
    assert done.returncode == 2
    assert "COMMAND" in done.stdout


def test_version_of_the_program(environment: dict[str, str]) -> None:
    done = probe(environment, "--version")
    assert done.stdout.startswith("evledger ")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["bild"], "invalid choice: 'bild'"),
        (["build", "--frob"], "unrecognized arguments: --frob"),
        (["build", "--raw"], "expected one argument"),
        (["build", "--raw", "nowhere"], "no folder nowhere/articles"),
        (["build", "--version", "1.2"], "expected a date like"),
        (["build", "--version", "2026.02.30"], "2026.02.30"),
        (["build", "--articles", "nowhere.csv"], "--articles nowhere.csv: no such file or folder"),
        (["schedule"], "one of the arguments --cron --every is required"),
        (["schedule", "--every", "10x"], "'10x' is no span of time"),
        (["schedule", "--every", "0s"], "--every 0s: it never ends"),
        (["schedule", "--cron", "61 * * * *"], "'61' is not within 0 to 59"),
        (["schedule", "--cron", "5m"], "that is a span"),
        (["schedule", "--every", "5m", "--timezone", "Mars/X"], "--timezone Mars/X: no such zone"),
        (["schedule", "--every", "5m", "--raw", "nowhere"], "neither articles/ nor sources.toml"),
        (["schedule", "--every", "5m", "--server"], "PREFECT_API_URL is not set"),
        (["refresh", "--raw", "nowhere"], "neither articles/ nor sources.toml"),
        (["refresh", "--server"], "PREFECT_API_URL is not set"),
        (["build", "--as-of", "2026-02-30"], "--as-of 2026-02-30: no such day"),
        (["build", "--output", "pyproject.toml"], "it is a file"),
        (["build", "--server"], "PREFECT_API_URL is not set"),
        (["score"], "the following arguments are required: FACTS"),
        (["score", "nowhere", "tests/gold/facts"], "nowhere: no such folder"),
        (["explain"], "the following arguments are required: FACT_ID"),
        (["explain", "seres-5", "--output", "nowhere"], "nowhere: no such folder"),
    ],
)
def test_a_wrong_call_is_one_line_and_exit_code_2(
    environment: dict[str, str], root: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], said: str
) -> None:
    monkeypatch.chdir(root)
    done = probe(environment, *arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    line, imported = done.stderr.splitlines()
    assert said in line
    assert line.startswith("evledger")
    assert imported == "imported:"


def test_a_folder_without_articles_is_one_line_and_exit_code_1(environment: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "raw" / "articles").mkdir(parents=True)
    done = probe(environment, "build", "--raw", tmp_path / "raw", "--output", tmp_path / "out")
    assert done.returncode == 1
    assert "nothing to read" in done.stderr.splitlines()[0]
    assert done.stderr.endswith("imported:\n")
    assert not (tmp_path / "out").exists()


def test_a_corpus_that_cannot_be_used_is_told_before_prefect_has_begun(
    environment: dict[str, str], tmp_path: Path
) -> None:
    corpus = tmp_path / "corpus.csv"
    corpus.write_text("document_id,text\na,One.\nb,Two.\na,Three.\n", encoding="utf-8")
    done = probe(environment, "build", "--articles", corpus, "--output", tmp_path / "out")
    assert done.returncode == 1
    line, imported = done.stderr.splitlines()
    assert line == "evledger: error: corpus.csv: line 2 (a) and line 4 (a) have the same document_id"
    assert "prefect" not in imported
    assert not (tmp_path / "out").exists()


def test_a_folder_that_is_still_to_be_collected_into_is_told_so(environment: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "sources.toml").write_text("", encoding="utf-8")
    done = probe(environment, "build", "--raw", tmp_path, "--output", tmp_path / "out")
    assert done.returncode == 2
    assert "fill it with 'evledger collect'" in done.stderr


def test_nothing_changed_is_told_without_a_build(environment: dict[str, str], raw: Path, tmp_path: Path) -> None:
    pretend_release(tmp_path / "out", "2026.01.02", digests(raw).inputs)
    done = probe(environment, "build", "--raw", raw, "--output", tmp_path / "out")
    assert done.returncode == 0
    assert done.stdout.startswith("up to date: nothing changed since release 2026.01.02")
    assert str(tmp_path / "out" / "releases" / "2026.01.02") in done.stdout
    assert done.stderr == "imported:\n"


def test_the_latest_version_with_unchanged_inputs_is_up_to_date(
    environment: dict[str, str], raw: Path, tmp_path: Path
) -> None:
    pretend_release(tmp_path / "out", "2026.01.02", digests(raw).inputs)
    done = probe(environment, "build", "--raw", raw, "--output", tmp_path / "out", "--version", "2026.01.02")
    assert done.returncode == 0
    assert "up to date" in done.stdout


def test_a_published_version_cannot_be_given_to_other_inputs(
    environment: dict[str, str], raw: Path, tmp_path: Path
) -> None:
    pretend_release(tmp_path / "out", "2026.01.02", "0" * 64)
    done = probe(environment, "build", "--raw", raw, "--output", tmp_path / "out", "--version", "2026.01.02")
    assert done.returncode == 2
    assert "never changed" in done.stderr


def test_a_version_below_the_latest_is_refused(environment: dict[str, str], raw: Path, tmp_path: Path) -> None:
    pretend_release(tmp_path / "out", "2026.01.02", "0" * 64)
    done = probe(environment, "build", "--raw", raw, "--output", tmp_path / "out", "--version", "2026.01.01")
    assert done.returncode == 2
    assert "below the last release" in done.stderr

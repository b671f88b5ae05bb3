"""The schedule on a real Prefect server: releases follow articles, a killed run loses nothing, deployments work."""

import signal
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from tests.prefect_server import PATIENCE, add, documents, end, named, releases, runs, wait_for

ARTICLES = ("byd-011", "seres-007", "zeekr-041", "volvo-107")


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    base = tmp_path_factory.mktemp("ledger")
    (base / "raw" / "articles").mkdir(parents=True)
    return base / "raw", base / "out"


def start(raw: Path, output: Path, variables: dict[str, str], log: Path) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "flows", "schedule", "--server", "--every", "5s"]
    with log.open("ab") as file:
        return subprocess.Popen(
            [*command, "--raw", str(raw), "--output", str(output)],
            env=variables,
            cwd=raw.parent,
            stdout=file,
            stderr=file,
            start_new_session=True,
        )


def test_releases_follow_articles_and_a_killed_run_loses_nothing(
    port: int,
    variables: dict[str, str],
    webhook: tuple[str, list[dict[str, Any]]],
    folders: tuple[Path, Path],
    root: Path,
) -> None:
    raw, output = folders
    address, told = webhook
    log = raw.parent / "log.txt"
    given = {**variables, "EVLEDGER_WEBHOOK_URL": address}
    add(raw, root, ARTICLES[0])
    schedule = start(raw, output, given, log)
    try:
        for number, name in enumerate(ARTICLES[1:3], start=1):
            wait_for(lambda number=number: len(releases(output)) == number, f"release {number}: {log.read_text()}")
            add(raw, root, name)
        wait_for(lambda: len(releases(output)) == 3, f"the third release: {log.read_text()}")
        # A release stands before `latest` names it.
        wait_for(lambda: documents(output) == 3, "the third release to be the latest")
        wait_for(lambda: named(port, "refresh", output, "Nothing new"), "a run that finds nothing new")
        assert "stands" in named(port, "refresh", output, "Nothing new")[0]["state"]["message"]

        add(raw, root, ARTICLES[3])
        wait_for(lambda: (output / ".work").is_dir(), "a build that has begun")
        end(schedule, signal.SIGKILL)
        assert len(releases(output)) == 3
        assert documents(output) == 3

        schedule = start(raw, output, given, log)
        wait_for(lambda: len(releases(output)) == 4, f"the fourth release: {log.read_text()}")
        wait_for(lambda: documents(output) == 4, "the fourth release to be the latest")
        wait_for(lambda: named(port, "refresh", output, "Crashed"), "the killed run told as crashed")
        assert [notice["state"] for notice in told] == ["Crashed"]

        (raw / "sources.toml").write_text("no toml", encoding="utf-8")
        wait_for(lambda: named(port, "refresh", output, "Failed"), "a run that fails")
        wait_for(lambda: [notice for notice in told if notice["state"] == "Failed"], "the notice of it")
        assert "sources.toml" in told[-1]["text"]
    finally:
        end(schedule)
        (raw / "sources.toml").unlink(missing_ok=True)
    lines = log.read_text(encoding="utf-8").splitlines()
    assert not [line for line in lines if address in line]
    # Each run tells itself in its own lines, and the schedule ends in one.
    assert lines[-1] == "terminated; a refresh that was going on is made up for at the next start"
    assert not [line for line in lines if " | INFO" in line or "Warning" in line or "Traceback" in line]


def test_runs_do_not_overlap(port: int, folders: tuple[Path, Path]) -> None:
    spans = sorted(
        (run["start_time"], run["end_time"])
        for run in runs(port, "build", folders[1])
        if run["state_type"] == "COMPLETED" and run["end_time"]
    )
    assert len(spans) == 4
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
    # What came meanwhile was not begun.
    assert all(run["run_count"] == 0 for run in named(port, "refresh", folders[1], "Cancelled"))


def test_the_deployments_of_prefect_yaml_are_accepted_and_a_worker_runs_them(
    port: int, variables: dict[str, str], folders: tuple[Path, Path], code: Path
) -> None:
    raw, output = folders
    other = output.parent / "worked"

    def prefect(*arguments: str) -> str:
        command = [sys.executable, "-m", "prefect", "--no-prompt", *arguments]
        done = subprocess.run(command, env=variables, cwd=code, capture_output=True, text=True, timeout=PATIENCE)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    prefect("work-pool", "create", "evledger", "--type", "process")
    prefect("deploy", "--all")
    prefect("deployment", "run", "refresh/daily", "--param", f"raw={raw}", "--param", f"output={other}")
    worker = ["worker", "start", "--pool", "evledger", "--run-once"]
    prefect(*worker)
    wait_for(lambda: len(releases(other)) == 1, "the worker's release")
    wait_for(lambda: documents(other) == 4, "the worker's release to be the latest")

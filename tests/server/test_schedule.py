"""The schedule on a real Prefect server: releases follow articles, a killed run loses nothing, deployments work."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

ARTICLES = ("byd-011", "seres-007", "zeekr-041", "volvo-107")
PATIENCE = 600.0


def wait_for(condition: Callable[[], Any], what: str, seconds: float = PATIENCE) -> Any:
    deadline = time.monotonic() + seconds
    while not (found := condition()):
        assert time.monotonic() < deadline, f"waited in vain for {what}"
        time.sleep(0.1)
    return found


def ask(port: int, method: str, path: str, body: object = None) -> Any:
    connection = HTTPConnection("127.0.0.1", port, timeout=60)
    try:
        connection.request(method, f"/api{path}", json.dumps(body), {"Content-Type": "application/json"})
        answer = connection.getresponse()
        content = answer.read()
        assert answer.status < 300, content
        return json.loads(content) if content else None
    finally:
        connection.close()


def healthy(port: int) -> bool:
    try:
        return bool(ask(port, "GET", "/health"))
    except (OSError, AssertionError):
        return False


@pytest.fixture(scope="module")
def code(tmp_path_factory: pytest.TempPathFactory, root: Path) -> Path:
    """The project as it is now: who edits it meanwhile changes the inputs of a release."""
    copy = tmp_path_factory.mktemp("code")
    for name in ("flows", "schemas", "raw/vocabulary"):
        shutil.copytree(root / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(root / "prefect.yaml", copy)
    return copy


@pytest.fixture(scope="module")
def variables(tmp_path_factory: pytest.TempPathFactory, code: Path) -> dict[str, str]:
    """Of everything here: a home of its own, one server, nothing asked outside."""
    home = tmp_path_factory.mktemp("prefect")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PREFECT_")}
    return {
        **kept,
        "PYTHONPATH": str(code),
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{kept.get('PATH', '')}",
        "DO_NOT_TRACK": "1",
        "PREFECT_HOME": str(home),
        "PREFECT_API_URL": f"http://127.0.0.1:{port}/api",
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "PREFECT_WORKER_WEBSERVER_HOST": "127.0.0.1",
    }


@pytest.fixture(scope="module")
def port(variables: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """A real server of Prefect's on loopback."""
    number = int(variables["PREFECT_API_URL"].split(":")[2].split("/")[0])
    log = (tmp_path_factory.mktemp("server") / "log.txt").open("wb")
    command = [sys.executable, "-m", "prefect", "server", "start", "--host", "127.0.0.1", "--port", str(number)]
    server = subprocess.Popen(command, env=variables, stdout=log, stderr=log, start_new_session=True)
    try:
        wait_for(lambda: healthy(number), "the server")
        yield number
    finally:
        end(server)
        log.close()


@pytest.fixture(scope="module")
def webhook() -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """An address that takes notices, and what it was told."""
    told: list[dict[str, Any]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            told.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/secret", told
        server.shutdown()


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    base = tmp_path_factory.mktemp("ledger")
    (base / "raw" / "articles").mkdir(parents=True)
    return base / "raw", base / "out"


def add(raw: Path, root: Path, name: str) -> None:
    for path in sorted((root / "tests" / "gold" / "articles").glob(f"{name}.*")):
        shutil.copy(path, raw / "articles")


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


def end(process: "subprocess.Popen[bytes]", number: int = signal.SIGTERM) -> None:
    """End a process and all that it started, which are one session."""
    with suppress(ProcessLookupError, subprocess.TimeoutExpired):
        os.killpg(process.pid, number)
        process.wait(60)
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait(60)


def releases(output: Path) -> list[str]:
    folder = output / "releases"
    return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []


def documents(output: Path) -> int:
    import polars as pl

    return pl.read_parquet(output / "latest" / "data" / "documents.parquet").height


def runs(port: int, flow: str) -> list[dict[str, Any]]:
    wanted = {"flows": {"name": {"any_": [flow]}}, "sort": "EXPECTED_START_TIME_ASC", "limit": 200}
    found: list[dict[str, Any]] = ask(port, "POST", "/flow_runs/filter", wanted)
    return found


def named(port: int, flow: str, state: str) -> list[dict[str, Any]]:
    return [run for run in runs(port, flow) if run["state_name"] == state]


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
        assert documents(output) == 3
        wait_for(lambda: named(port, "refresh", "Nothing new"), "a run that finds nothing new")
        assert "stands" in named(port, "refresh", "Nothing new")[0]["state"]["message"]

        add(raw, root, ARTICLES[3])
        wait_for(lambda: (output / ".work").is_dir(), "a build that has begun")
        end(schedule, signal.SIGKILL)
        assert len(releases(output)) == 3
        assert documents(output) == 3

        schedule = start(raw, output, given, log)
        wait_for(lambda: len(releases(output)) == 4, f"the fourth release: {log.read_text()}")
        assert documents(output) == 4
        wait_for(lambda: named(port, "refresh", "Crashed"), "the killed run told as crashed")
        assert [notice["state"] for notice in told] == ["Crashed"]

        (raw / "sources.toml").write_text("no toml", encoding="utf-8")
        wait_for(lambda: named(port, "refresh", "Failed"), "a run that fails")
        wait_for(lambda: [notice for notice in told if notice["state"] == "Failed"], "the notice of it")
        assert "sources.toml" in told[-1]["text"]
    finally:
        end(schedule)
        (raw / "sources.toml").unlink(missing_ok=True)
    assert address not in log.read_text(encoding="utf-8")
    artifacts = ask(port, "POST", "/artifacts/latest/filter", {"limit": 50})
    assert {"release", "changes", "quality"} <= {each["key"] for each in artifacts}


def test_runs_do_not_overlap(port: int) -> None:
    spans = sorted(
        (run["start_time"], run["end_time"])
        for run in runs(port, "build")
        if run["state_type"] == "COMPLETED" and run["end_time"]
    )
    assert len(spans) == 4
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


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
    assert documents(other) == 4

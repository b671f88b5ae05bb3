"""What the tests on a real Prefect server share: asking it, waiting, ending processes, looking at releases."""

import json
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from contextlib import suppress
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

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


def add(raw: Path, root: Path, name: str) -> None:
    for path in sorted((root / "tests" / "gold" / "articles").glob(f"{name}.*")):
        shutil.copy(path, raw / "articles")


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

    # A reader opens a file more than once, and the release that `latest` is may change between.
    return pl.read_parquet((output / "latest").resolve() / "data" / "documents.parquet").height


def runs(port: int, flow: str, output: Path) -> list[dict[str, Any]]:
    """The runs of a flow for an output folder, in their order; the server is shared."""
    wanted = {"flows": {"name": {"any_": [flow]}}, "sort": "EXPECTED_START_TIME_ASC", "limit": 200}
    found: list[dict[str, Any]] = ask(port, "POST", "/flow_runs/filter", wanted)
    return [run for run in found if run["parameters"].get("output") == str(output)]


def named(port: int, flow: str, output: Path, state: str) -> list[dict[str, Any]]:
    return [run for run in runs(port, flow, output) if run["state_name"] == state]

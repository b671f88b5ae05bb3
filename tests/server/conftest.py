"""A real Prefect server on loopback, which all tests here share, and an address that takes notices."""

import json
import os
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from tests.prefect_server import end, healthy, wait_for


@pytest.fixture(scope="session")
def code(tmp_path_factory: pytest.TempPathFactory, root: Path) -> Path:
    """The project as it is now: who edits it meanwhile changes the inputs of a release."""
    copy = tmp_path_factory.mktemp("code")
    for name in ("flows", "schemas", "raw/vocabulary"):
        shutil.copytree(root / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(root / "prefect.yaml", copy)
    return copy


@pytest.fixture(scope="session")
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


@pytest.fixture(scope="session")
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

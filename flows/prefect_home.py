"""The home of the embedded Prefect: a folder of our own, kept between runs, and the server that serves from it.

The home is `$XDG_CACHE_HOME/evledger/prefect-<version>` (or in `$EVLEDGER_HOME`), never the user's own `~/.prefect`.
A server is recorded in it while it runs; a record whose builder is dead names an orphan, which the next run ends.
"""

import importlib.metadata
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPException
from pathlib import Path

from filelock import FileLock, Timeout

from flows.server_records import end_orphans, write_record

# A dead server is noticed at once; this is for one that a busy machine gives little time to make its database.
_START_SECONDS = 300
_STOP_SECONDS = 5
_PORT_SECONDS = 10
# A server that people watch has pages, and tells what happened in runs.
_WATCHED = {
    "PREFECT_SERVER_UI_ENABLED": "true",
    "PREFECT_LOGGING_TO_API_ENABLED": "true",
    "PREFECT_LOGGING_LOGGERS_PREFECT_FLOW_RUNS_LEVEL": "INFO",
    "PREFECT_LOGGING_LOGGERS_PREFECT_TASK_RUNS_LEVEL": "INFO",
}


class ServerFailed(RuntimeError):
    """The embedded server did not come up; the message says why and what to do."""


def home_folder() -> Path:
    """The home for the installed version of Prefect; its database is not one for another version."""
    base = os.environ.get("EVLEDGER_HOME")
    if not base:
        cache = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
        base = str(Path(cache) / "evledger")
    return Path(base).absolute() / f"prefect-{importlib.metadata.version('prefect')}"


def environment(home: Path, url: str) -> dict[str, str]:
    """The variables that make Prefect quiet, local and ours; all that the user's own Prefect uses is overruled."""
    return {
        "DO_NOT_TRACK": "1",
        "PREFECT_HOME": str(home),
        "PREFECT_PROFILES_PATH": str(home / "profiles.toml"),
        "PREFECT_API_URL": url,
        "PREFECT_API_DATABASE_CONNECTION_URL": f"sqlite+aiosqlite:///{home / 'prefect.db'}",
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "PREFECT_SERVER_UI_ENABLED": "false",
        "PREFECT_LOGGING_LEVEL": "WARNING",
        "PREFECT_LOGGING_TO_API_ENABLED": "false",
        # A failed run is told by us, in one line and in the record of the failure; Prefect would add its stack.
        "PREFECT_LOGGING_LOGGERS_PREFECT_FLOW_RUNS_LEVEL": "CRITICAL",
        "PREFECT_LOGGING_LOGGERS_PREFECT_TASK_RUNS_LEVEL": "CRITICAL",
    }


@contextmanager
def embedded(home: Path | None = None, port: int | None = None) -> Iterator["Server"]:
    """A server that is starting while the block begins; `Server.wait` returns when it answers. It ends with the block.

    In: its home (None: that of builds); with a port it is a whole one, with its pages, that fires schedules. Sets the
    variables of `environment`, so enter it before anything imports prefect. Raises ServerFailed where the home cannot
    be written, or the port is another's.
    """
    home = home or home_folder()
    try:
        (home / "servers").mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or error
        raise ServerFailed(f"{home} cannot be written ({reason}); name another folder in EVLEDGER_HOME") from error
    end_orphans(home)
    server = Server(home, port)
    try:
        yield server
    finally:
        server.stop()


class Server:
    """An embedded server: started with the object, `wait` for its answer, `stop` it."""

    def __init__(self, home: Path, port: int | None = None) -> None:
        self._home = home
        self._whole = port is not None
        self._first = FileLock(home / "first.lock")
        self._ready = home / "ready"
        warm = self._is_warm()
        if not warm:
            warm = self._wait_for_first()
        with self._listening(port or 0) as listening:
            self.port = listening.getsockname()[1]
            os.environ.update(environment(home, f"http://127.0.0.1:{self.port}/api"))
            if self._whole:
                os.environ.update(_WATCHED)
            self._process = self._start(listening, warm)
        # It may have died at once; `wait` says so.
        write_record(self._path(".json"), self._process.pid, home)

    def wait(self) -> None:
        """Return when the server answers. Raises ServerFailed when it does not in time."""
        deadline = time.monotonic() + _START_SECONDS
        while not self._answers(deadline - time.monotonic()):
            dead = self._process.poll() is not None
            if dead:
                # Should the database be what it died of, the next build makes a new one.
                self._ready.unlink(missing_ok=True)
            if dead or time.monotonic() > deadline:
                raise ServerFailed(
                    f"the embedded Prefect server in {self._home} did not start: {self._last_words()}; "
                    "build again, or name another folder in EVLEDGER_HOME"
                )
            time.sleep(0.05)
        self._ready.touch()
        self._first.release()

    def stop(self) -> None:
        """End the server, and forget it. Safe to call more than once."""
        self._first.release()
        if self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(_STOP_SECONDS)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        self._path(".json").unlink(missing_ok=True)
        self._path(".log").unlink(missing_ok=True)

    def _listening(self, port: int) -> socket.socket:
        """A socket on loopback. An orphan's server may hold the port for the moment in which it ends."""
        deadline = time.monotonic() + _PORT_SECONDS
        while True:
            try:
                return socket.create_server(("127.0.0.1", port), backlog=128)
            except OSError as error:
                if time.monotonic() > deadline:
                    self._first.release()
                    raise ServerFailed(f"port {port} cannot be had ({error.strerror}); give another --port") from error
                time.sleep(0.2)

    def _wait_for_first(self) -> bool:
        """In a fresh home one server makes the database; others wait here for it. Out: whether it is there."""
        try:
            self._first.acquire(timeout=_START_SECONDS)
        except Timeout:
            raise ServerFailed(f"another build is making {self._home} and does not end; build again later") from None
        if self._is_warm():
            self._first.release()
            return True
        # What a build that was killed while making it left is not to be trusted.
        for left in self._home.glob("prefect.db*"):
            left.unlink()
        return False

    def _start(self, listening: socket.socket, warm: bool) -> subprocess.Popen[bytes]:
        """The process; the listening socket is its alone, so that connecting fails once it is dead."""
        variables = {**os.environ, "PREFECT__SERVER_FINAL": "1"}
        if not self._whole:
            variables["PREFECT__SERVER_EPHEMERAL"] = "1"
        if warm:
            # What a server of the same version has done in this home need not be done again: seconds each time.
            variables["PREFECT_API_DATABASE_MIGRATE_ON_START"] = "false"
            variables["PREFECT_API_BLOCKS_REGISTER_ON_START"] = "false"
        descriptor = listening.fileno()
        with self._path(".log").open("wb") as log:
            return subprocess.Popen(
                [sys.executable, "-m", "flows.embedded_server", str(descriptor), str(os.getpid())],
                env=variables,
                pass_fds=[descriptor],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                # Ctrl-C is for the build, which then ends the server in good order.
                start_new_session=True,
            )

    def _answers(self, seconds: float) -> bool:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=max(seconds, 0.1))
        try:
            connection.request("GET", "/api/health")
            return connection.getresponse().status == 200
        except (OSError, HTTPException):
            return False
        finally:
            connection.close()

    def _is_warm(self) -> bool:
        return self._ready.exists() and (self._home / "prefect.db").exists()

    def _last_words(self) -> str:
        lines = self._path(".log").read_text(encoding="utf-8", errors="replace").split("\n")
        return next((line.strip() for line in reversed(lines) if line.strip()), "it said nothing")

    def _path(self, suffix: str) -> Path:
        return self._home / "servers" / f"{self.port}{suffix}"
